// Package window is what screens stand in: a stack of them, a dialog in front, work that takes a while, the keeper of what is being
// written, and the two screens that any wing may open, the picker of files and the notebook. Begin with Window, and with the contract of a
// screen below. It knows no open journal, no wing (a package of
// screens above it) and no shell: what it needs from above is given to it as a function.
//
// # What a screen gets
//
// A screen is a pointer with the three methods of Screen. The window calls them in the program's loop, one at a time, so a screen needs no
// lock for its own fields; what its commands run goes on beside the loop and may touch none of them. A command therefore takes along
// copies of what it needs.
//
//   - Push, Swap and Pop take effect at once. A screen that comes to lie on top by one of them, for the first time or again, gets a
//     ShownMsg: what it shows may have changed since. After Drop the one below goes on where it was.
//   - The result of work goes to the screen that asked, by Run, Do, Later, RunLatest, Begin and BeginHeld, and to nobody else; it is dropped when that
//     screen was closed meanwhile. So a screen never has to look whether it lies on top; only work that goes on by itself asks Idle whether
//     it would come between a person and a form.
//   - What everybody has to hear is sent to All: that the theme changed, that the journal changed, and what nobody claims, such as that the
//     terminal's window is no longer looked at. A command that a screen returns without one of these is of that kind: its message
//     reaches every screen.
//   - A screen with a page of its own in the help has a method Chapter as well, which the help asks for.
//   - View gets the size of the window each time, and gives the frame, which the window draws: so the window knows where each row and key
//     lies. It changes nothing but a scroll offset and the size of a field, because it runs after every message and may run twice for one.
//
// # What keys mean everywhere
//
//   - Enter is a new line in a text; in a one-line field it accepts, also what is proposed, and goes on; on a row it opens; on a choice it
//     chooses what is under the cursor and goes on. It never takes away. A choice without an answer has nothing under the cursor until an
//     arrow, a digit or a click puts it there, and enter there only goes on.
//   - Tab goes from stop to stop, and behind the last one through the keys of the last line, where enter presses the key. A screen says
//     false to tab on its last stop, and to shift+tab on its first, having gone round to the other end itself. So tab and enter alone do
//     everything.
//   - What is taken away has a key of its own, which is on the screen, and u puts it back wherever nobody types.
//   - A letter typed with caps lock on is the small one, where a screen does not tell them apart.
//
// # The order in which keys are offered
//
// The key of the curtain comes first, whatever goes on: it hides the screen, and everything goes on behind it.
//
// While work of Do is under way, which takes no longer than a commit, keys and pastes wait, and meet the screen that its result leads to.
// During work that takes longer, of Wait and BeginHeld, they go nowhere: whoever pressed them saw another screen. Otherwise a dialog in
// front takes every key, and a paste goes nowhere. Then come ctrl+c, the keys of the last line while one of them has the focus, the screen
// on top, and the keys that work everywhere: help, and back.
//
// # The mouse
//
// A click on a key of the last line presses it, one in a text puts the cursor there, and one on a row goes to the screen's Point. The wheel
// is the arrow keys.
//
// # Who may write shared state
//
// The shell alone sets Theme and, by Speak, the words and keys; all others read them, in the loop. The keeper, the clock and the
// functions from above are set before the program runs. What the screens of one side share, such as a logbook, is changed by its own methods in the loop.
//
// # Where text being written lives
//
// In the keeper, outside the model, from the key after which it changed: a panic, a signal or a closed window must not take it along. A
// screen hands over a copy with Keep after each change, and asks for Save where a person looks up, as at a step or a field that is left.
// What could not be written when a screen is closed stays in the keeper, which tries again. What was written stays there too, until the
// program ends: a file may be taken away after that, and then a side file is made of it (leave.go).
package window

import (
	"reflect"
	"time"

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
	// View gives the screen as a frame for a window of w × h cells. It changes nothing but how far it is scrolled.
	View(w, h int) *kit.Frame
}

// Pointed is a screen with rows that can be clicked.
type Pointed interface {
	// Point puts the cursor on a row of the frame as drawn last, and says whether a click there does what enter does.
	Point(row int) (opens bool)
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

	Example bool           // of an invented journal: each screen says so, and esc leaves it from the lowest
	Help    func() Screen  // opens what F1 shows
	Guide   func() string  // says what to try next, above the keys of a screen that has nothing to say there; nil where nothing has to be learnt
	reading string         // said beside each name where one only reads; empty elsewhere
	Closed  func() tea.Cmd // runs after a screen was closed, before the one below is shown
	Curtain func() tea.Cmd // hides the screen, whatever stands or goes on there; nil where it is hidden

	// Rescue is for a text that no file is seen to hold: it gives the work that puts it into a side file and says where. It is called in the
	// loop, the work may run beside it. Nil in a program of which nothing is kept.
	Rescue func(text string) func() (path string, err error)

	stack   []Screen
	bound   map[reflect.Type]any // the keys of each wing that asked for them, in the present language
	dialog  *dialog
	notice  notice
	drawn   *kit.Frame // what stands on the screen
	w, h    int        // its size
	foot    foot
	busy    bool      // work is under way whose result the next keys must meet
	deaf    bool      // it takes long, so keys pressed meanwhile were meant for what stood there
	held    *Task     // that work, where it can be stopped
	waiting []tea.Msg // the keys that came meanwhile
}

type (
	// ShownMsg tells a screen that it lies on top, for the first time or again.
	ShownMsg struct{}
	// ThemedMsg says that the theme changed, of which text areas hold a copy.
	ThemedMsg struct{}
	// CrashedMsg says that work panicked; its value is kept back, because it may hold what a person wrote.
	CrashedMsg struct{}
)

// Start lays the first screens on the stack, the lowest first. None of them is told that it is shown.
func (n *Window) Start(screens ...Screen) { n.stack = screens }

// Push opens a screen on top. It takes effect at once, so that keys typed ahead meet the right screen.
func (n *Window) Push(s Screen) tea.Cmd {
	if n.writes(s) {
		return n.Refuse()
	}
	n.stack, n.foot = append(n.stack, s), foot{}
	return s.Update(ShownMsg{})
}

// Swap opens a screen in the place of the top one.
func (n *Window) Swap(s Screen) tea.Cmd {
	if n.writes(s) {
		return n.Refuse()
	}
	n.stack[len(n.stack)-1], n.foot = s, foot{}
	return s.Update(ShownMsg{})
}

// Pop closes the top screen, unless it is the only one, and shows the one below again.
func (n *Window) Pop() tea.Cmd {
	if len(n.stack) > 1 {
		n.stack, n.foot = n.stack[:len(n.stack)-1], foot{}
	}
	return tea.Batch(n.Closed(), n.top().Update(ShownMsg{}))
}

// Drop closes the top screen without a word to the one below, which goes on where it was.
func (n *Window) Drop() { n.stack, n.foot = n.stack[:len(n.stack)-1], foot{} }

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

// Top is the screen that lies on top.
func (n *Window) Top() Screen { return n.top() }

// Idle says that the next key goes to a screen: it lies on top, with no question in front and no work under way that keys wait for.
func (n *Window) Idle(s Screen) bool { return n.top() == s && n.dialog == nil && !n.busy }

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

// Lang is the language of the screens, by its code.
func (n *Window) Lang() string { return n.Words.Lang }

// LevelName gives the name of a level of r, and its id when r has none of that id.
func (n *Window) LevelName(r *rubric.Rubric, id string) string { return r.LevelName(id, n.Lang()) }

// Undoable says what was just done, and which key takes it back.
func (n *Window) Undoable(done string) string {
	undo := n.Keys.Undo.Help()
	return done + " · " + undo.Key + " " + undo.Desc
}
