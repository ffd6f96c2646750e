package discretion

// clear stands in the list before phrases that take a sensitive word and mean something else: werkt in het ziekenhuis.
const clear Kind = "clear"

// sensitive gives the words on matters that a family may want to keep to itself.
func (d *document) sensitive() []place {
	var found []place
	for i := 0; i < len(d.words); i++ {
		kind, n := d.longest(d.words[i].touchy, i)
		if n == 0 || d.isAlias(i) {
			continue
		}
		last := i + n - 1
		if kind == clear {
			i = last
			continue
		}
		found = append(found, place{kind, SensitiveWord, d.words[i].start, d.words[last].end})
		i = last
	}
	return found
}

// isAlias tells the capitals of an alias: Gezin Arm is nobody's poverty.
func (d *document) isAlias(i int) bool { return d.words[i].alias && d.words[i].upper }
