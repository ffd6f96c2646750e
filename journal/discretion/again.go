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
		name := w.stem
		isShort := w.shout && short.has(w.text)
		if isShort || parts.has(name) && d.repeats(i) {
			found = append(found, place{PersonName, NamedBefore, d.nameStart(i), d.nameEnd(i)})
		}
	}
	return found
}

// mostInitials is more than anybody has. Without an end to them a long text of capitals, joined, would cost its square.
const mostInitials = 8

// partsOf notes the surnames of a name of several words, folded, and the initials that may stand for it, as they are written.
func (d *document) partsOf(p place, parts, short set) {
	initials, start := "", d.wordAt(p.start)
	for i := start; i < len(d.words) && d.words[i].start < p.end; i++ {
		w := &d.words[i]
		for piece := range strings.SplitSeq(w.text, "-") {
			if len(initials) >= mostInitials {
				break
			}
			first, _ := utf8.DecodeRuneInString(piece)
			initials += string(first)
			if len(initials) > 1 && strings.ToUpper(initials) == initials {
				short[initials] = struct{}{}
			}
		}
		if i > start && w.upper && len(w.folded) > 1 && !w.functional && !w.particle {
			parts[w.stem] = struct{}{}
		}
	}
}

// repeats tells whether a capital that was a surname before is one again, and not the common word.
func (d *document) repeats(i int) bool {
	w := &d.words[i]
	if d.determined(i) && !d.words[i-1].upper && d.words[i-1].folded != "ons" {
		return false // de kok; De Kok and ons Kok are people
	}
	behindParticle := d.joined(i) && d.words[i-1].upper && d.words[i-1].particle
	named := d.proper() || d.linked(i) || behindParticle
	return !w.opens && !w.shout && named || !d.known(w)
}
