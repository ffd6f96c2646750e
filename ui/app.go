package ui

import (
	"sync/atomic"
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// app is the root: it owns the window, the stack of screens and the dialog in front, and routes what comes in. Keys go to
// the dialog, then to ctrl+c, then to the top screen, then to the keys that work everywhere.
type app struct {
	env     *env
	stack   []screen
	dialog  *dialog
	w, h    int
	busy    bool // work is under way whose result the next keys must meet
	waiting []tea.Msg

	idle  time.Time // when the last key was done with; one that was waiting by then belongs to a burst
	burst int
	hold  bool // a burst is under way: the last frame stays

	themed   string // the theme asked for: "auto" follows the terminal
	choice   string // the theme in force: as asked for, or what the terminal said its background is
	detected string // what the terminal said, empty until it has
	profile  colorprofile.Profile

	config     store.Config
	configPath string // empty keeps nothing
	reviews    func() (*store.Reviews, error)
	reviewed   bool // there is a lecturer's file already
	outbox     string
	keys       []exchange.Key // what opens sealed hand-ins besides the lecturer's own
	watch      bool

	init      tea.Cmd
	last      tea.View // the last good frame, shown again if drawing fails
	stop      func()   // ends the program from outside the loop
	signalled atomic.Bool
	crashed   bool
	rescued   string // the side file with text that the journal would not take
	lost      bool
	unkept    bool // choices without words were not saved
}

type (
	// overviewMsg brings the overview as it stands in the journal now.
	overviewMsg struct {
		overview store.Overview
		err      error
	}
	// crashedMsg says that a command panicked; its value is kept back, because it may hold what a person wrote.
	crashedMsg struct{}
	// doneMsg carries the result of work that the keys waited for.
	doneMsg struct{ result tea.Msg }
)

// Init asks the terminal for its background where the theme follows it.
func (a *app) Init() tea.Cmd {
	if a.themed == "auto" {
		return tea.Batch(tea.RequestBackgroundColor, a.init)
	}
	return a.init
}

// Update routes one message. A panic below ends the program in order, with the text being written still in the keeper.
func (a *app) Update(msg tea.Msg) (m tea.Model, cmd tea.Cmd) {
	m = a
	defer func() {
		if recover() != nil {
			a.crashed = true
			cmd = tea.Quit
		}
	}()
	return a, a.guard(a.route(msg))
}

func (a *app) route(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		a.w, a.h = msg.Width, msg.Height
		return nil
	case tea.BackgroundColorMsg:
		a.background(msg.IsDark())
		return nil
	case tea.ColorProfileMsg:
		a.profile = msg.Profile
		a.retheme(a.choice)
		return nil
	case burstOverMsg:
		a.hold = false
		return nil
	case tea.KeyPressMsg, tea.PasteMsg:
		if a.busy {
			a.waiting = append(a.waiting, msg)
			return nil
		}
		return a.input(msg)
	case doneMsg:
		return a.done(msg)
	case overviewMsg:
		a.overview(msg)
	case finishedMsg:
		if msg.err == nil {
			a.overview(msg.overview)
		}
	case standMsg:
		if msg.err != nil {
			return a.ask(tell(a.env, a.env.words.Errors.say(msg.err)))
		}
		if msg.changes != a.env.changes {
			return a.env.readStand(msg.stand.stage) // what it counted is older than what was chosen since
		}
		a.env.stands[msg.stand.stage] = msg.stand
	case crashedMsg:
		a.crashed = true
		return tea.Quit
	case autosaveMsg:
		return a.env.keeper.due(a.env)
	case quitSavedMsg:
		return a.quitSaved(msg)
	case aheadMsg:
		return msg.task.ahead(msg)
	case deskMsg:
		if msg.err == nil && a.env.desk == nil {
			a.env.desk, a.reviewed = msg.desk, true
		}
	case savedMsg:
		a.env.keeper.saved(msg)
	}
	return a.toScreens(msg)
}

// toScreens lets every open screen see a result, because the one that asked may lie under another by now.
func (a *app) toScreens(msg tea.Msg) tea.Cmd {
	var cmds []tea.Cmd
	for _, s := range a.stack {
		if cmd := s.update(msg); cmd != nil {
			cmds = append(cmds, cmd)
		}
	}
	return tea.Batch(cmds...)
}

func (a *app) input(msg tea.Msg) tea.Cmd {
	press, isKey := msg.(tea.KeyPressMsg)
	if a.dialog != nil {
		if isKey {
			return a.answer(press)
		}
		return nil
	}
	if isKey && key.Matches(press, a.env.keys.QuitNow) {
		return a.quit()
	}
	top := a.top()
	if !isKey {
		return top.update(msg)
	}
	if cmd, handled := top.key(press); handled {
		return tea.Batch(cmd, a.pace(press))
	}
	switch {
	case key.Matches(press, a.env.keys.Help) || press.String() == "?":
		return a.push(newHelp(a.env))
	case key.Matches(press, a.env.keys.Close) && len(a.stack) > 1:
		return a.pop()
	}
	return nil
}

// pace holds back the drawing while letters come faster than anybody types: a paste in a terminal that does not mark
// pastes. Each frame would cost more than the letter.
func (a *app) pace(press tea.KeyPressMsg) tea.Cmd {
	now := a.env.now()
	if quick := now.Sub(a.idle) < burstGap && press.Text != ""; quick {
		a.burst++
	} else {
		a.burst = 0
	}
	a.idle = now
	if a.burst < burstLength || a.hold {
		return nil
	}
	a.hold = true
	return a.env.after(burstRest, burstOverMsg{})
}

// burstOverMsg says that a frame is due again.
type burstOverMsg struct{}

const (
	burstGap    = 3 * time.Millisecond
	burstLength = 20
	burstRest   = 60 * time.Millisecond
)

// answer gives a key to the dialog, which leaves once it has been answered.
func (a *app) answer(press tea.KeyPressMsg) tea.Cmd {
	chosen, over := a.dialog.key(press)
	if !over {
		return nil
	}
	d := a.dialog
	a.dialog = nil
	if chosen != nil {
		return chosen()
	}
	if d.otherwise != nil {
		return d.otherwise()
	}
	return nil
}

// push opens a screen on top. It takes effect at once, so that keys typed ahead meet the right screen.
func (a *app) push(s screen) tea.Cmd {
	a.stack = append(a.stack, s)
	return s.update(shownMsg{})
}

func (a *app) top() screen { return a.stack[len(a.stack)-1] }

// ask puts a question in front.
func (a *app) ask(d *dialog) tea.Cmd {
	a.dialog = d
	return nil
}

// swap opens a screen in the place of the top one.
func (a *app) swap(s screen) tea.Cmd {
	a.stack[len(a.stack)-1] = s
	return s.update(shownMsg{})
}

// pop closes the top screen; the one below reads the journal again, for what it shows may have changed.
func (a *app) pop() tea.Cmd {
	if len(a.stack) > 1 {
		a.stack = a.stack[:len(a.stack)-1]
	}
	return tea.Batch(a.readOverview(), a.top().update(shownMsg{}))
}

// drop closes the top screen without a word to the one below.
func (a *app) drop() { a.stack = a.stack[:len(a.stack)-1] }

// shownMsg tells a screen that it lies on top, for the first time or again.
type shownMsg struct{}

// do runs work and holds back the keys until its result has been seen.
func (a *app) do(work tea.Cmd) tea.Cmd {
	a.busy = true
	return func() tea.Msg { return doneMsg{work()} }
}

func (a *app) done(msg doneMsg) tea.Cmd {
	a.busy = false
	cmds := []tea.Cmd{a.route(msg.result)}
	waiting := a.waiting
	a.waiting = nil
	for i, m := range waiting {
		if a.busy {
			a.waiting = append(a.waiting, waiting[i:]...)
			break
		}
		cmds = append(cmds, a.input(m))
	}
	return tea.Batch(cmds...)
}

// guard wraps a command so that a panic in it ends the program in order.
func (a *app) guard(cmd tea.Cmd) tea.Cmd {
	if cmd == nil {
		return nil
	}
	return func() (msg tea.Msg) {
		defer func() {
			if recover() != nil {
				msg = crashedMsg{}
			}
		}()
		msg = cmd()
		if batch, ok := msg.(tea.BatchMsg); ok {
			for i, c := range batch {
				batch[i] = a.guard(c)
			}
		}
		return msg
	}
}

func (a *app) background(dark bool) {
	a.detected = "light"
	if dark {
		a.detected = "dark"
	}
	if a.themed == "auto" {
		a.retheme(a.detected)
	}
}

// retheme makes the styles anew and tells the screens, whose text areas hold a copy.
func (a *app) retheme(choice string) {
	a.choice = choice
	a.env.theme = newTheme(choice, a.profile)
	for _, s := range a.stack {
		s.update(themedMsg{})
	}
}

// themedMsg says that the theme changed.
type themedMsg struct{}

// quit leaves at once when everything is saved, and after the save otherwise.
func (a *app) quit() tea.Cmd {
	if a.env.keeper.settled() {
		return tea.Quit
	}
	k, now := a.env.keeper, a.env.now
	return a.do(func() tea.Msg { return quitSavedMsg{savedMsg{k.flush(), now()}} })
}

// quitSavedMsg is the result of the save before a quit.
type quitSavedMsg struct{ saved savedMsg }

func (a *app) quitSaved(msg quitSavedMsg) tea.Cmd {
	a.env.keeper.saved(msg.saved)
	if msg.saved.err == nil {
		return tea.Quit
	}
	question := a.env.words.Errors.QuitUnsaved
	if texts, _ := a.unsaved(); texts == "" {
		question = a.env.words.Errors.QuitUnkept
	}
	return a.ask(confirm(a.env, question, func() tea.Cmd { return tea.Quit }))
}

func (a *app) overview(msg overviewMsg) {
	if msg.err == nil {
		a.env.overview = msg.overview
		if msg.overview.Rubric != nil {
			a.env.rubric = msg.overview.Rubric
		}
	}
}

// View draws the top screen, or the dialog in its place.
func (a *app) View() (v tea.View) {
	defer func() {
		if recover() != nil {
			v = a.last
			if !a.crashed {
				a.crashed = true
				go a.stop()
			}
		}
	}()
	v.AltScreen = true
	v.ReportFocus = true
	if a.hold {
		return a.last
	}
	if len(a.stack) > 0 && a.w > 0 {
		v.Content, v.Cursor = a.draw()
		a.idle = a.env.now()
	}
	a.last = v
	return v
}

func (a *app) draw() (string, *tea.Cursor) {
	if a.dialog != nil {
		return a.dialog.view(a.w, a.h)
	}
	return a.top().view(a.w, a.h)
}

// after is env.after in the running program.
func after(d time.Duration, msg tea.Msg) tea.Cmd {
	return tea.Tick(d, func(time.Time) tea.Msg { return msg })
}
