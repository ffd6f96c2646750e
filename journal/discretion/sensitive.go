package discretion

// clear stands in the list before phrases that take a sensitive word and mean something else: werkt in het ziekenhuis.
const clear Kind = "clear"

// sensitive gives the words on matters that a family may want to keep to itself.
func (d *document) sensitive() []place {
	var found []place
	end := 0 // the word behind the last of them
	for i := 0; i < len(d.words); i++ {
		m := d.longest(d.words[i].touchy, i)
		if m.length() == 0 || d.isAlias(i) {
			continue
		}
		if m.kind == clear {
			i = m.next - 1
			continue
		}
		if last := len(found) - 1; last >= 0 && found[last].kind == m.kind && d.joins(end, m.from) {
			found[last].end = d.words[m.to-1].end
		} else {
			found = append(found, place{m.kind, SensitiveWord, d.words[m.from].start, d.words[m.to-1].end})
		}
		end, i = m.to, m.to-1
	}
	return found
}

// joining are the words that make one matter of what stands on both sides: onder toezicht van de jeugdrechter.
var joining = newSet("van in aan bij door over tegen voor de den het t een zijn haar hun")

// joins tells whether the words from the one at end on, as far as the one at next, only lead from one word to another of the same matter.
func (d *document) joins(end, next int) bool {
	if next == end || next-end > 2 || d.breaks(next, end-1) {
		return false
	}
	for i := end; i < next; i++ {
		if d.breaks(i, end-1) || !joining.has(d.words[i].folded) {
			return false
		}
	}
	return true
}

// isAlias tells the capitals of an alias: Gezin Arm is nobody's poverty.
func (d *document) isAlias(i int) bool { return d.words[i].alias && d.words[i].upper }
