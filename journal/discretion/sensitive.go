package discretion

// clear stands in the list before phrases that take a sensitive word and mean something else: werkt in het ziekenhuis.
const clear Kind = "clear"

// matter is a sensitive finding by its words, from one on and as far as the one before to.
type matter struct {
	kind     Kind
	from, to int
}

// sensitive gives the words on matters that a family may want to keep to itself.
func (d *document) sensitive() []place {
	var found []place
	for _, m := range d.together(d.matters(0, len(d.words))) {
		found = append(found, place{m.kind, SensitiveWord, d.words[m.from].start, d.words[m.to-1].end})
	}
	return found
}

// matters gives those among the words from first on, as far as the one before end.
func (d *document) matters(first, end int) []matter {
	var found []matter
	for i := first; i < end; i++ {
		m := d.longest(d.words[i].touchy, i)
		if m.length() == 0 || m.to > end || d.isAlias(i) {
			continue
		}
		if m.kind == clear {
			i = m.next - 1
			continue
		}
		found = append(found, d.matters(i+1, m.from)...) // what stands around this one may be another: aan leukemie overleden
		found = append(found, matter{m.kind, m.from, m.to})
		i = m.to - 1
	}
	return found
}

// uniting are the words that make one matter of what stands on both sides: onder toezicht van de jeugdrechter.
var uniting = newSet("van over voor de den het t een zijn haar hun")

// together makes one of two matters of a kind where only such words stand between them.
func (d *document) together(apart []matter) []matter {
	var found []matter
	for _, m := range apart {
		last := len(found) - 1
		if last >= 0 && found[last].kind == m.kind && d.joins(found[last].to, m.from) {
			found[last].to = m.to
			continue
		}
		found = append(found, m)
	}
	return found
}

// joins tells whether there are words from the one at first on, as far as the one before end, but no more than two, and all of them join.
func (d *document) joins(first, end int) bool {
	if first == end || end-first > 2 {
		return false
	}
	for i := first; i < end; i++ {
		if !uniting.has(d.words[i].folded) || d.breaks(i, first-1) {
			return false
		}
	}
	return !d.breaks(end, first-1)
}

// isAlias tells the capitals of an alias: Gezin Arm is nobody's poverty.
func (d *document) isAlias(i int) bool { return d.words[i].alias && d.words[i].upper }
