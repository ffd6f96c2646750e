package discretion

import "strings"

// rows carries what is sure in a row of names to the other words in it: wolf, elke, prince en nel. A row has three words or more with commas
// between, the last one perhaps behind "en", of which half are names.
func (d *document) rows(strengths []strength, reasons []Reason) {
	for i := 0; i < len(d.words); {
		last, items, names := i, 1, 0
		for j := i; ; {
			if strengths[j] >= likely {
				names++
			}
			next := d.nextInRow(j)
			if next == 0 {
				last = j
				break
			}
			j, items = next, items+1
		}
		if items >= 3 && 2*names >= items {
			d.fillRow(i, last, strengths, reasons)
		}
		i = last + 1
	}
}

// nextInRow gives the word that stands behind the one at i in a row, behind a comma or "en"; none is 0.
func (d *document) nextInRow(i int) int {
	next := d.at(i + 1)
	switch {
	case next.folded == "":
		return 0
	case strings.TrimSpace(next.gap) == ",":
		return i + 1
	case (next.folded == "en" || next.folded == "and" || next.folded == "et") && d.joined(i+1) && d.joined(i+2):
		return i + 2
	}
	return 0
}

func (d *document) fillRow(first, last int, strengths []strength, reasons []Reason) {
	for i := first; i <= last; i++ {
		w := &d.words[i]
		_, given := d.given(w)
		open := w.soft || given || !d.known(w) || w.upper && !w.opens && d.proper()
		if strengths[i] < likely && open && !w.masked && !w.functional && len(w.folded) > 1 && !d.determined(i) && !d.lists.towns.has(w.folded) {
			strengths[i], reasons[i] = likely, NamedBefore
		}
	}
}
