package window

import (
	"reflect"
	"slices"
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/rubric"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// Screen is one full window; its methods are called in the program's loop only, one at a time.
type Screen interface {
	// Key answers a key, and says false for one that is not its own, so that it goes on to the keys that work everywhere. It is
	// asked before these, and only while the screen lies on top with no dialog in front and no work under way.
	Key(tea.KeyPressMsg) (tea.Cmd, bool)
	// Update takes what is no key: a paste, the result of what the screen asked for, and what all screens hear.
	Update(tea.Msg) tea.Cmd
	// View draws the screen at w × h cells, and gives the cursor, nil to hide it. It changes nothing but how far it is scrolled.
	View(w, h int) (string, *tea.Cursor)
}

// Window is what screens stand in: the words and looks that they share, the stack that they lie on, and the keeper of what is
// being written. The shell makes it and changes language and theme; whoever has it may open, close and ask.
type Window struct {
	Words  *words.Catalog
	Keys   kit.Keys
	Theme  kit.Theme
	Keeper *Keeper
	Now    func() time.Time
	After  func(time.Duration, tea.Msg) tea.Cmd // a message after a while; tests replace it

	Help    func() Screen  // opens what F1 shows
	Closed  func() tea.Cmd // runs after a screen was closed, before the one below is shown
	stack   []Screen
	bound   map[reflect.Type]any // the keys of each wing that asked for them, in the present language
	dialog  *dialog
	busy    bool      // work is under way whose result the next keys must meet
	waiting []tea.Msg // the keys that came meanwhile
}

type (
	// ShownMsg tells a screen that it lies on top, for the first time or again.
	ShownMsg struct{}
	// ThemedMsg says that the theme changed, of which text areas hold a copy.
	ThemedMsg struct{}
	// CrashedMsg says that work panicked; its value is kept back, because it may hold what a person wrote.
	CrashedMsg struct{}
	// resultMsg brings the result of work to the screen that asked for it.
	resultMsg struct {
		to     Screen
		result tea.Msg
		latest *Latest // nil where every result counts
		n      int
		held   bool // the keys waited for it
	}
)

// Lang is the language of the screens: "nl" or "en".
func (n *Window) Lang() string { return n.Words.Lang }

// LevelName gives the name of a level of r, and its id when r has none of that id.
func (n *Window) LevelName(r *rubric.Rubric, id string) string { return kit.LevelName(r, id, n.Lang()) }

// Start lays the first screens on the stack, the lowest first. None of them is told that it is shown.
func (n *Window) Start(screens ...Screen) { n.stack = screens }

// Push opens a screen on top. It takes effect at once, so that keys typed ahead meet the right screen.
func (n *Window) Push(s Screen) tea.Cmd {
	n.stack = append(n.stack, s)
	return s.Update(ShownMsg{})
}

// Swap opens a screen in the place of the top one.
func (n *Window) Swap(s Screen) tea.Cmd {
	n.stack[len(n.stack)-1] = s
	return s.Update(ShownMsg{})
}

// Pop closes the top screen, unless it is the only one, and shows the one below again.
func (n *Window) Pop() tea.Cmd {
	if len(n.stack) > 1 {
		n.stack = n.stack[:len(n.stack)-1]
	}
	return tea.Batch(n.Closed(), n.top().Update(ShownMsg{}))
}

// Drop closes the top screen without a word to the one below, which goes on where it was.
func (n *Window) Drop() { n.stack = n.stack[:len(n.stack)-1] }

// Surface closes what lies on top of a screen.
func (n *Window) Surface(s Screen) tea.Cmd {
	var cmds []tea.Cmd
	for n.top() != s && !n.Alone() {
		cmds = append(cmds, n.Pop())
	}
	return tea.Batch(cmds...)
}

// top is the screen that takes the keys.
func (n *Window) top() Screen { return n.stack[len(n.stack)-1] }

// Alone says that nothing lies below the top screen, so that leaving it ends the program.
func (n *Window) Alone() bool { return len(n.stack) == 1 }

// Idle says that a screen takes the keys, with no work under way that they wait for.
func (n *Window) Idle(s Screen) bool { return n.top() == s && !n.busy }

// All lets every open screen hear a message, from the lowest up.
func (n *Window) All(msg tea.Msg) tea.Cmd {
	var cmds []tea.Cmd
	for _, s := range n.stack {
		if cmd := s.Update(msg); cmd != nil {
			cmds = append(cmds, cmd)
		}
	}
	return tea.Batch(cmds...)
}

// Run runs work for a screen, which gets what work gives; nobody else does, and nobody when the screen was closed meanwhile.
func (n *Window) Run(asker Screen, work tea.Cmd) tea.Cmd {
	if work == nil {
		return nil
	}
	return func() tea.Msg { return resultMsg{to: asker, result: work()} }
}

// Do is Run that holds back the keys until the result has been seen.
func (n *Window) Do(asker Screen, work tea.Cmd) tea.Cmd {
	n.busy = true
	return func() tea.Msg { return resultMsg{to: asker, result: work(), held: true} }
}

// Later gives a screen a message after a while.
func (n *Window) Later(asker Screen, d time.Duration, msg tea.Msg) tea.Cmd {
	return n.After(d, resultMsg{to: asker, result: msg})
}

// Latest is a question that a screen asks anew before it was answered. Only the answer to the newest reaches it.
type Latest struct{ n int }

// RunLatest is Run for one of several askings of a question.
func (n *Window) RunLatest(asker Screen, of *Latest, work tea.Cmd) tea.Cmd {
	of.n++
	asked := of.n
	return func() tea.Msg { return resultMsg{to: asker, result: work(), latest: of, n: asked} }
}

// Hear takes in what concerns the window itself, and says false for any other message.
func (n *Window) Hear(msg tea.Msg) (heard bool, cmd tea.Cmd) {
	switch msg := msg.(type) {
	case resultMsg:
		return true, n.result(msg)
	case autosaveMsg:
		return true, n.due()
	case savedMsg:
		n.Keeper.saved(msg)
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
func (n *Window) result(msg resultMsg) tea.Cmd {
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
		cmd, _ := n.Input(m)
		cmds = append(cmds, cmd)
	}
	return tea.Batch(cmds...)
}

func (n *Window) deliver(msg resultMsg) tea.Cmd {
	if msg.held {
		n.busy = false
	}
	switch result := msg.result.(type) {
	case nil:
		return nil
	case CrashedMsg:
		return func() tea.Msg { return result }
	case quitSavedMsg:
		return n.quitSaved(result)
	}
	if msg.latest != nil && msg.latest.n != msg.n || !slices.Contains(n.stack, msg.to) {
		return nil
	}
	return msg.to.Update(msg.result)
}

// Input offers a key or a paste: while work is under way it waits, else a dialog gets it, then ctrl+c, then the top screen, then
// the keys that work everywhere. Written says that the screen took it.
func (n *Window) Input(msg tea.Msg) (cmd tea.Cmd, written bool) {
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
	k, now := n.Keeper, n.Now
	return n.Do(n.top(), func() tea.Msg { return quitSavedMsg{savedMsg{k.Flush(), now()}} })
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
