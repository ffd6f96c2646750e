package window

import (
	tea "charm.land/bubbletea/v2"
)

// A window may be one in which a copy is read and nothing is changed. Whatever would change something says so at one of four places that all of it
// comes through: a screen to write on does not open, a question is not asked, a text is not kept, and behind these the file itself refuses.

// Writer is a screen that exists to write or to choose on, and that therefore does not open where nothing can be kept.
type Writer interface{ Writes() }

// OnlyRead makes the window one for reading. Each screen says sign beside its name from then on.
func (n *Window) OnlyRead(sign string) {
	n.reading = sign
	n.Speak(n.Words)
}

// OnlyReads says that nothing is changed here.
func (n *Window) OnlyReads() bool { return n.reading != "" }

// refuses says that nothing is changed here, where that is so.
func (n *Window) refuses() (cmd tea.Cmd, refused bool) {
	if !n.OnlyReads() {
		return nil, false
	}
	return n.Refuse(), true
}

// Refuse says that here one only reads.
func (n *Window) Refuse() tea.Cmd { return n.Say(n.Words.Safety.Refused) }

// writes says that a screen would be one to write on, where nothing is kept.
func (n *Window) writes(s Screen) bool {
	_, writes := s.(Writer)
	return writes && n.OnlyReads()
}
