package ui

import (
	"slices"
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/rubric"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// Screen is one full window; its methods are called in the program's loop only, one at a time.
type screen interface {
	// Key answers a key, and says false for one that is not its own, so that it goes on to the keys that work everywhere. It is
	// asked before these, and only while the screen lies on top with no dialog in front and no work under way.
	key(tea.KeyPressMsg) (tea.Cmd, bool)
	// Update takes what is no key: a paste, the result of what the screen asked for, and what all screens hear.
	update(tea.Msg) tea.Cmd
	// View draws the screen at w × h cells, and gives the cursor, nil to hide it. It changes nothing but how far it is scrolled.
	view(w, h int) (string, *tea.Cursor)
}

// Window is what screens stand in: the words and looks that they share, the stack that they lie on, and the keeper of what is
// being written. The shell makes it and changes language and theme; whoever has it may open, close and ask.
type window struct {
	words  *words.Catalog
	keys   kit.Keys
	theme  kit.Theme
	keeper *keeper
	now    func() time.Time
	after  func(time.Duration, tea.Msg) tea.Cmd // a message after a while; tests replace it

	help    func() screen  // opens what F1 shows
	closed  func() tea.Cmd // runs after a screen was closed, before the one below is shown
	stack   []screen
	dialog  *dialog
	busy    bool      // work is under way whose result the next keys must meet
	waiting []tea.Msg // the keys that came meanwhile
}

type (
	// ShownMsg tells a screen that it lies on top, for the first time or again.
	shownMsg struct{}
	// ThemedMsg says that the theme changed, of which text areas hold a copy.
	themedMsg struct{}
	// CrashedMsg says that work panicked; its value is kept back, because it may hold what a person wrote.
	crashedMsg struct{}
	// resultMsg brings the result of work to the screen that asked for it.
	resultMsg struct {
		to     screen
		result tea.Msg
		latest *latest // nil where every result counts
		n      int
		held   bool // the keys waited for it
	}
)

// Lang is the language of the screens: "nl" or "en".
func (n *window) lang() string { return n.words.Lang }

// LevelName gives the name of a level of r, and its id when r has none of that id.
func (n *window) levelName(r *rubric.Rubric, id string) string { return kit.LevelName(r, id, n.lang()) }

// Push opens a screen on top. It takes effect at once, so that keys typed ahead meet the right screen.
func (n *window) push(s screen) tea.Cmd {
	n.stack = append(n.stack, s)
	return s.update(shownMsg{})
}

// Swap opens a screen in the place of the top one.
func (n *window) swap(s screen) tea.Cmd {
	n.stack[len(n.stack)-1] = s
	return s.update(shownMsg{})
}

// Pop closes the top screen, unless it is the only one, and shows the one below again.
func (n *window) pop() tea.Cmd {
	if len(n.stack) > 1 {
		n.stack = n.stack[:len(n.stack)-1]
	}
	return tea.Batch(n.closed(), n.top().update(shownMsg{}))
}

// Drop closes the top screen without a word to the one below, which goes on where it was.
func (n *window) drop() { n.stack = n.stack[:len(n.stack)-1] }

// Surface closes what lies on top of a screen.
func (n *window) surface(s screen) tea.Cmd {
	var cmds []tea.Cmd
	for n.top() != s && !n.alone() {
		cmds = append(cmds, n.pop())
	}
	return tea.Batch(cmds...)
}

// Top is the screen that takes the keys.
func (n *window) top() screen { return n.stack[len(n.stack)-1] }

// Alone says that nothing lies below the top screen, so that leaving it ends the program.
func (n *window) alone() bool { return len(n.stack) == 1 }

// Idle says that a screen takes the keys, with no work under way that they wait for.
func (n *window) idle(s screen) bool { return n.top() == s && !n.busy }

// All lets every open screen hear a message, from the lowest up.
func (n *window) all(msg tea.Msg) tea.Cmd {
	var cmds []tea.Cmd
	for _, s := range n.stack {
		if cmd := s.update(msg); cmd != nil {
			cmds = append(cmds, cmd)
		}
	}
	return tea.Batch(cmds...)
}

// Run runs work for a screen, which gets what work gives; nobody else does, and nobody when the screen was closed meanwhile.
func (n *window) run(asker screen, work tea.Cmd) tea.Cmd {
	if work == nil {
		return nil
	}
	return func() tea.Msg { return resultMsg{to: asker, result: work()} }
}

// Do is Run that holds back the keys until the result has been seen.
func (n *window) do(asker screen, work tea.Cmd) tea.Cmd {
	n.busy = true
	return func() tea.Msg { return resultMsg{to: asker, result: work(), held: true} }
}

// Later gives a screen a message after a while.
func (n *window) later(asker screen, d time.Duration, msg tea.Msg) tea.Cmd {
	return n.after(d, resultMsg{to: asker, result: msg})
}

// Latest is a question that a screen asks anew before it was answered. Only the answer to the newest reaches it.
type latest struct{ n int }

// RunLatest is Run for one of several askings of a question.
func (n *window) runLatest(asker screen, of *latest, work tea.Cmd) tea.Cmd {
	of.n++
	asked := of.n
	return func() tea.Msg { return resultMsg{to: asker, result: work(), latest: of, n: asked} }
}

// Hear takes in what concerns the window itself, and says false for any other message.
func (n *window) hear(msg tea.Msg) (heard bool, cmd tea.Cmd) {
	switch msg := msg.(type) {
	case resultMsg:
		return true, n.result(msg)
	case autosaveMsg:
		return true, n.due()
	case savedMsg:
		n.keeper.saved(msg)
	case quitSavedMsg:
		return true, n.quitSaved(msg)
	case aheadMsg:
		return true, msg.task.ahead(msg)
	default:
		return false, nil
	}
	return true, nil
}

// result gives a result to who asked, and then the keys that waited for it, up to one that starts such work anew.
func (n *window) result(msg resultMsg) tea.Cmd {
	cmd := n.deliver(msg)
	if !msg.held {
		return cmd
	}
	cmds := []tea.Cmd{cmd}
	waiting := n.waiting
	n.waiting = nil
	for i, m := range waiting {
		if n.busy {
			n.waiting = append(n.waiting, waiting[i:]...)
			break
		}
		cmd, _ := n.input(m)
		cmds = append(cmds, cmd)
	}
	return tea.Batch(cmds...)
}

func (n *window) deliver(msg resultMsg) tea.Cmd {
	if msg.held {
		n.busy = false
	}
	switch result := msg.result.(type) {
	case nil:
		return nil
	case crashedMsg:
		return func() tea.Msg { return result }
	case quitSavedMsg:
		return n.quitSaved(result)
	}
	if msg.latest != nil && msg.latest.n != msg.n || !slices.Contains(n.stack, msg.to) {
		return nil
	}
	return msg.to.update(msg.result)
}

// Input offers a key or a paste: while work is under way it waits, else a dialog gets it, then ctrl+c, then the top screen, then
// the keys that work everywhere. Written says that the screen took it.
func (n *window) input(msg tea.Msg) (cmd tea.Cmd, written bool) {
	press, isKey := msg.(tea.KeyPressMsg)
	switch {
	case n.busy:
		n.waiting = append(n.waiting, msg)
		return nil, false
	case n.dialog != nil && isKey:
		return n.answer(press), false
	case n.dialog != nil:
		return nil, false
	case !isKey:
		return n.top().update(msg), false
	case key.Matches(press, n.keys.QuitNow):
		return n.quit(), false
	}
	if cmd, handled := n.top().key(press); handled {
		return cmd, true
	}
	switch {
	case key.Matches(press, n.keys.Help) || press.String() == "?":
		return n.push(n.help()), false
	case key.Matches(press, n.keys.Close) && !n.alone():
		return n.pop(), false
	}
	return nil, false
}

// Draw gives the dialog, or else the top screen, at w × h cells.
func (n *window) draw(w, h int) (string, *tea.Cursor) {
	if n.dialog != nil {
		return n.dialog.view(w, h)
	}
	return n.top().view(w, h)
}

// Quit leaves at once when everything is saved, and after the save otherwise.
func (n *window) quit() tea.Cmd {
	if n.keeper.settled() {
		return tea.Quit
	}
	k, now := n.keeper, n.now
	return n.do(n.top(), func() tea.Msg { return quitSavedMsg{savedMsg{k.flush(), now()}} })
}

// quitSavedMsg is the result of the save before a quit.
type quitSavedMsg struct{ saved savedMsg }

// quitSaved quits once all is saved, and asks when something could not be.
func (n *window) quitSaved(msg quitSavedMsg) tea.Cmd {
	n.keeper.saved(msg.saved)
	if msg.saved.err == nil {
		return tea.Quit
	}
	question := n.words.Errors.QuitUnsaved
	if texts, _ := n.keeper.texts(); texts == "" {
		question = n.words.Errors.QuitUnkept
	}
	return n.confirm(question, func() tea.Cmd { return tea.Quit })
}
