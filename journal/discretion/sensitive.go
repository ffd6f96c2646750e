package discretion

// clear stands in the list before phrases that take a sensitive word and mean something else: werkt in het ziekenhuis.
const clear Kind = "clear"

// sensitive gives the words on matters that a family may want to keep to itself.
func (d *document) sensitive() []place {
	var found []place
	for i := 0; i < len(d.words); i++ {
		m := d.longest(d.words[i].touchy, i)
		if m.length() == 0 || d.isAlias(i) {
			continue
		}
		if m.kind == clear {
			i = m.next - 1
			continue
		}
		found = append(found, place{m.kind, SensitiveWord, d.words[m.from].start, d.words[m.to-1].end})
		i = m.to - 1
	}
	return found
}

// isAlias tells the capitals of an alias: Gezin Arm is nobody's poverty.
func (d *document) isAlias(i int) bool { return d.words[i].alias && d.words[i].upper }
