package discretion

import (
	"strings"
	"unicode/utf8"
)

// again adds the other places where a part of a name that was found stands alone: Kok after Vic Kok, JB after Jean-Baptiste.
func (d *document) again(found []place) []place {
	parts, short := set{}, set{}
	for _, p := range found {
		d.partsOf(p, parts, short)
	}
	for i := range d.words {
		w := &d.words[i]
		if w.masked || !w.upper || len(w.text) < 2 {
			continue
		}
		name := stem(w.folded)
		if short.has(w.text) && w.shout || parts.has(name) && d.repeats(i) {
			found = append(found, place{PersonName, NamedBefore, d.nameStart(i), d.nameEnd(i)})
		}
	}
	return found
}

// partsOf notes the surnames of a name of several words, and the initials that may stand for it.
func (d *document) partsOf(p place, parts, short set) {
	initials, first := "", d.wordAt(p.start)
	for i := first; i < len(d.words) && d.words[i].start < p.end; i++ {
		w := &d.words[i]
		for piece := range strings.SplitSeq(w.text, "-") {
			r, _ := utf8.DecodeRuneInString(piece)
			initials += string(r)
			if len(initials) > 1 && strings.ToUpper(initials) == initials {
				short[initials] = struct{}{}
			}
		}
		if i > first && w.upper && len(w.folded) > 1 && !functional.has(w.folded) && !particles.has(w.folded) {
			parts[stem(w.folded)] = struct{}{}
		}
	}
}

// repeats tells whether a capital that was a surname before is one again, and not the common word.
func (d *document) repeats(i int) bool {
	w := &d.words[i]
	if d.joined(i) && determiners.has(d.words[i-1].folded) && !d.words[i-1].upper && d.words[i-1].folded != "ons" {
		return false
	}
	named := d.proper() || d.linked(i) || d.joined(i) && d.words[i-1].upper && particles.has(d.words[i-1].folded)
	return !w.opens && !w.shout && named || !d.known(w)
}
