package entries

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/kit"
)

// page is the part in sight of an entry, as drawn last, over which a cursor goes from part to part.
type page struct {
	parts       []stretch
	top, height int
	length      int // of all there is, also below the last part
	at          int // the part that had the cursor when it was drawn
}

// stretch is lines, from the first up to and with the last.
type stretch struct{ from, to int }

// key moves by a part or a screenful, and says whether the key was one for that. A part that does not fit is read to its end before the
// cursor leaves it.
func (p *page) key(press tea.KeyPressMsg, at *int, k *keys) bool {
	last, screen := len(p.parts)-1, max(1, p.height-2)
	if last < 0 {
		return false
	}
	*at = min(*at, last)
	part := p.parts[*at]
	switch {
	case key.Matches(press, k.Up) && part.from < p.top:
		p.scroll(-min(screen, p.top-part.from))
	case key.Matches(press, k.Up):
		*at = max(0, *at-1)
	case key.Matches(press, k.Down) && part.to >= p.top+p.height:
		p.scroll(min(screen, part.to-p.top-p.height+2))
	case key.Matches(press, k.Down) && *at == last:
		p.scroll(screen)
	case key.Matches(press, k.Down):
		*at++
	case key.Matches(press, k.PageUp):
		p.turn(-screen, at)
	case key.Matches(press, k.PageDown, k.Mark):
		p.turn(screen, at)
	case key.Matches(press, k.Top):
		p.turn(-p.length, at)
	case key.Matches(press, k.End):
		p.turn(p.length, at)
	default:
		return false
	}
	return true
}

func (p *page) scroll(by int) { p.top = max(0, min(p.top+by, p.length-p.height)) }

// turn scrolls, and puts the cursor on the part that lies on top then; at the end of it all, on the last part.
func (p *page) turn(by int, at *int) {
	p.scroll(by)
	*at = len(p.parts) - 1
	for i, part := range p.parts {
		if part.to >= p.top && (part.from >= p.top || part.to >= p.top+p.height) {
			*at = i
			break
		}
	}
	if by > 0 && p.top == p.length-p.height {
		*at = len(p.parts) - 1
	}
	p.at = *at
}

// show lets f show the lines in sight in a window of h lines, among them the part under the cursor where that moved there.
func (p *page) show(f *kit.Frame, h, at int) {
	height, length := f.Room(h), len(f.Body)
	moved := at != p.at || height != p.height || length != p.length
	p.height, p.length, p.at = height, length, at
	if moved && at < len(p.parts) {
		p.bring(p.parts[at])
	}
	p.scroll(0)
	f.Focus, f.Fixed = p.top, true
}

// bring turns to a part as little as is needed to see it whole, or where it does not fit, to see how it begins.
func (p *page) bring(part stretch) {
	switch fits := part.to-part.from+2 <= p.height; {
	case part.from < p.top, !fits && part.from >= p.top+p.height/2:
		p.top = max(0, part.from-1)
	case fits && part.to >= p.top+p.height:
		p.top = part.to - p.height + 2
	}
}
