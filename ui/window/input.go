package window

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Input offers a key or a paste: while work is under way it waits, else a dialog gets it, then ctrl+c, then the top screen, then
// the keys that work everywhere.
func (n *Window) Input(msg tea.Msg) tea.Cmd {
	press, isKey := msg.(tea.KeyPressMsg)
	switch {
	case n.busy:
		n.hold(msg)
		return nil
	case n.dialog != nil && isKey:
		return n.answer(press)
	case n.dialog != nil:
		return nil
	case !isKey:
		return n.top().Update(msg)
	case key.Matches(press, n.Keys.QuitNow):
		return n.Quit()
	}
	if cmd, handled := n.top().Key(press); handled {
		return cmd
	}
	switch {
	case key.Matches(press, n.Keys.Help) || press.String() == "?":
		return n.Push(n.Help())
	case key.Matches(press, n.Keys.Close) && !n.Alone():
		return n.Pop()
	}
	return nil
}

// Draw gives the dialog, or else the top screen, at w × h cells, with the notice that stands over it.
func (n *Window) Draw(w, h int) (frame string, cursor *tea.Cursor) {
	switch {
	case n.dialog != nil:
		frame, cursor = n.dialog.view(w, h)
	case len(n.stack) == 0:
		return "", nil
	default:
		frame, cursor = n.top().View(w, h)
	}
	if n.notice.text != "" {
		frame = n.notice.over(&n.Theme, frame, cursor, w)
	}
	return frame, cursor
}

// Quit leaves at once when everything is saved, and after the save otherwise.
func (n *Window) Quit() tea.Cmd {
	if n.Keeper.settled() {
		return tea.Quit
	}
	keeper, now := n.Keeper, n.Now
	return n.Do(nil, func() tea.Msg { return quitSavedMsg{savedMsg{keeper.Flush(), now()}} })
}

// quitSavedMsg is the result of the save before a quit.
type quitSavedMsg struct{ saved savedMsg }

// quitSaved quits once all is saved, and asks when something could not be.
func (n *Window) quitSaved(msg quitSavedMsg) tea.Cmd {
	n.Keeper.saved(msg.saved)
	if msg.saved.err == nil {
		return tea.Quit
	}
	question := n.Words.Errors.QuitUnsaved
	if texts, _ := n.Keeper.Texts(); texts == "" {
		question = n.Words.Errors.QuitUnkept
	}
	return n.Confirm(question, func() tea.Cmd { return tea.Quit })
}
