package kit

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Scroll is the part in sight of a body that is only read.
type Scroll struct {
	Top            int
	Height, Length int // lines of body drawn last, and of the whole
}

// Key moves by a line or a page, and says whether the key was one for that.
func (s *Scroll) Key(press tea.KeyPressMsg, k *Keys) bool {
	page := max(1, s.Height-2)
	switch {
	case key.Matches(press, k.Up):
		s.Top--
	case key.Matches(press, k.Down):
		s.Top++
	case key.Matches(press, k.PageUp):
		s.Top -= page
	case key.Matches(press, k.PageDown), key.Matches(press, k.Mark):
		s.Top += page
	case key.Matches(press, k.Top):
		s.Top = 0
	case key.Matches(press, k.End):
		s.Top = s.Length
	default:
		return false
	}
	s.Top = max(0, min(s.Top, s.Length-s.Height))
	return true
}

// Show lets f show the lines in sight in a window of h lines. What is pinned in f stays below them.
func (s *Scroll) Show(f *Frame, h int) {
	upper, lower := f.split(f.Room(h))
	s.Height, s.Length = f.Room(h)-len(lower), len(upper)
	s.Top = max(0, min(s.Top, s.Length-s.Height))
	f.Focus, f.Fixed = s.Top, true
}
