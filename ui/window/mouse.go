package window

import (
	tea "charm.land/bubbletea/v2"
)

// wheelLines is how far one notch of the wheel turns what is only read.
const wheelLines = 3

// mouse answers what the mouse did. While work is under way it does nothing: what lies under it may be gone in a moment.
func (n *Window) mouse(msg tea.MouseMsg) tea.Cmd {
	if n.busy || n.drawn == nil {
		return nil
	}
	at := msg.Mouse()
	switch msg.(type) {
	case tea.MouseWheelMsg:
		return n.wheel(at.Button)
	case tea.MouseMotionMsg:
		if at.Button == tea.MouseLeft {
			n.drag(at.X, at.Y)
		}
	case tea.MouseClickMsg:
		if at.Button == tea.MouseLeft {
			return n.click(at.X, at.Y)
		}
	}
	return nil
}

func (n *Window) click(x, y int) tea.Cmd {
	if shown := n.drawn.KeyUnder(x, y); shown > 0 {
		return n.pressShown(shown)
	}
	n.foot = foot{}
	row, found := n.drawn.RowAt(x, y)
	if !found {
		return nil
	}
	if d := n.dialog; d != nil {
		d.at = row
		return n.answer(tea.KeyPressMsg{Code: tea.KeyEnter})
	}
	screen, points := n.top().(Pointed)
	if !points {
		return nil
	}
	opens := screen.Point(row)
	if field, _, dx, dy := n.drawn.FieldAt(x, y); field != nil {
		field.Click(dx, dy, false)
		return nil
	}
	if !opens {
		return nil
	}
	return n.Input(tea.KeyPressMsg{Code: tea.KeyEnter})
}

// drag selects in the text that is being written.
func (n *Window) drag(x, y int) {
	if field, _, dx, dy := n.drawn.FieldAt(x, y); field != nil && n.dialog == nil {
		field.Click(dx, dy, true)
	}
}

func (n *Window) wheel(button tea.MouseButton) tea.Cmd {
	press := tea.KeyPressMsg{Code: tea.KeyDown}
	if button == tea.MouseWheelUp {
		press.Code = tea.KeyUp
	} else if button != tea.MouseWheelDown {
		return nil
	}
	lines := 1
	if n.drawn.Turns() {
		lines = wheelLines
	}
	cmds := make([]tea.Cmd, lines)
	for i := range cmds {
		cmds[i] = n.Input(press)
	}
	return tea.Batch(cmds...)
}
