package window

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Input offers a key or a paste: while work is under way it waits, else a dialog gets it, then ctrl+c, then the top screen, then
// the keys that work everywhere. Written says that the screen took it.
func (n *Window) Input(msg tea.Msg) (cmd tea.Cmd, written bool) {
	press, isKey := msg.(tea.KeyPressMsg)
	switch {
	case n.busy:
		n.hold(msg)
		return nil, false
	case n.dialog != nil && isKey:
		return n.answer(press), false
	case n.dialog != nil:
		return nil, false
	case !isKey:
		return n.top().Update(msg), false
	case key.Matches(press, n.Keys.QuitNow):
		return n.Quit(), false
	}
	if cmd, handled := n.top().Key(press); handled {
		return cmd, true
	}
	switch {
	case key.Matches(press, n.Keys.Help) || press.String() == "?":
		return n.Push(n.Help()), false
	case key.Matches(press, n.Keys.Close) && !n.Alone():
		return n.Pop(), false
	}
	return nil, false
}

// Draw gives the dialog, or else the top screen, at w × h cells.
func (n *Window) Draw(w, h int) (string, *tea.Cursor) {
	switch {
	case n.dialog != nil:
		return n.dialog.view(w, h)
	case len(n.stack) == 0:
		return "", nil
	}
	return n.top().View(w, h)
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
