package ui

import (
	"sync/atomic"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/terminal"
	"koffiemoment/ui/window"
)

// Shell is the program around its screens: it owns the window, and keeps signals, theme and what is rescued at the end.
type Shell struct {
	*window.Window
	Book *logbook.Logbook
	Desk *desk.Desk
	w, h int

	asked         Options     // what the program was started with
	gone          []func()    // take away what was made to be read
	anew          atomic.Bool // the lecturer's file may be made anew though there are copies of one
	sample, class invention   // as in Options
	begins        func() (*store.Journal, error)
	inner         *example // has keys and screen while it is open, else nil
	evening       *evening // what is to be tried next; nil but in an invented class

	themed  string // the theme asked for: "auto" follows the terminal
	ground  kit.Ground
	profile colorprofile.Profile
	cells   ansi.Method // how the terminal counts cells: letter by letter unless it says otherwise

	key, reviewsKey atomic.Pointer[vault.Key] // that opened the journal last, and the lecturer's file
	unopened        error                     // why the journal did not open once its passphrase was told; nil where that is no matter
	veil            *window.Window            // hides everything; nil while it is up
	stirred         time.Time                 // when somebody did something last
	armed           time.Duration             // how long the idle time is that a timer goes for; 0 for none

	config     store.Config
	configPath string // empty keeps nothing
	away       Away   // what is to be said of copies after leaving

	init      tea.Cmd
	last      tea.View // the last good frame, shown again if drawing fails
	stop      func()   // ends the program from outside the loop
	signalled atomic.Bool
	crashed   atomic.Bool
	side      sideFile
	rescued   string // as in Outcome, once the program has ended, and what follows
	astray    string
	lost      bool
	unkept    bool // choices without words were not saved

	place Place // where the journal lies, once that was looked at
	moves bool  // it is to go to its own place when the program ends
}

// Init asks the terminal for its colours, which the tones are mixed for.
func (sh *Shell) Init() tea.Cmd {
	if sh.themed != "none" {
		return sh.guard(tea.Batch(tea.RequestForegroundColor, tea.RequestBackgroundColor, sh.init))
	}
	return sh.guard(sh.init)
}

// Update routes one message. A panic below ends the program in order, with the text being written still in the keeper.
func (sh *Shell) Update(msg tea.Msg) (m tea.Model, cmd tea.Cmd) {
	m = sh
	defer func() {
		if recover() != nil {
			sh.crashed.Store(true)
			cmd = tea.Quit
		}
	}()
	cmd = sh.guard(tea.Batch(sh.route(msg), sh.watch()))
	sh.evening.follow()
	return sh, cmd
}

func (sh *Shell) route(msg tea.Msg) tea.Cmd {
	if heard, cmd := sh.behind(msg); heard {
		return cmd
	}
	if heard, cmd := sh.inside(msg); heard {
		return cmd
	}
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		sh.w, sh.h = msg.Width, msg.Height
		return nil
	case tea.ForegroundColorMsg:
		sh.ground.Text = msg.Color
		sh.retheme()
		return nil
	case tea.BackgroundColorMsg:
		sh.ground.Background = msg.Color
		sh.retheme()
		return nil
	case tea.ModeReportMsg:
		sh.measured(msg)
		return nil
	case tea.ColorProfileMsg:
		sh.profile = msg.Profile
		sh.retheme()
		return nil
	case terminal.UnreadableMsg:
		return sh.Say(sh.Words.Errors.Unreadable)
	case placeMsg:
		sh.place = Place(msg)
		return nil
	case window.CrashedMsg:
		sh.crashed.Store(true)
		return tea.Quit
	case settledMsg:
		return sh.settled(msg)
	case tea.FocusMsg: // somebody may have been at the files meanwhile
		return tea.Batch(sh.Inspect(), sh.All(msg))
	}
	// The window takes what is its own, then the logbook; what is left concerns every screen.
	if heard, cmd := sh.Hear(msg); heard {
		return cmd
	}
	if heard, cmd := sh.Book.Hear(msg); heard {
		return cmd
	}
	return sh.All(msg)
}

// guard wraps a command so that a panic in it ends the program in order.
func (sh *Shell) guard(cmd tea.Cmd) tea.Cmd {
	if cmd == nil {
		return nil
	}
	return func() (msg tea.Msg) {
		defer func() {
			if recover() != nil {
				msg = window.CrashedMsg{}
			}
		}()
		msg = cmd()
		if batch, ok := msg.(tea.BatchMsg); ok {
			for i, c := range batch {
				batch[i] = sh.guard(c)
			}
		}
		return msg
	}
}

// measured learns from a terminal that knows clusters that it draws one as a whole: then it is measured as a whole, too.
func (sh *Shell) measured(report tea.ModeReportMsg) {
	if terminal.Clusters(report) && sh.cells != ansi.GraphemeWidth {
		sh.cells = ansi.GraphemeWidth
		sh.retheme()
	}
}

// retheme makes the styles anew and tells the screens, whose text areas hold a copy.
func (sh *Shell) retheme() {
	sh.Theme = kit.NewTheme(sh.themed, sh.profile, sh.ground)
	sh.Theme.Cells = sh.cells
	sh.All(window.ThemedMsg{})
	if sh.veil != nil {
		sh.veil.Theme = sh.Theme
		sh.veil.All(window.ThemedMsg{})
	}
	if in := sh.inner; in != nil {
		in.ground, in.profile, in.cells = sh.ground, sh.profile, sh.cells
		in.retheme()
	}
}

// View draws what has the keys: the window, that of an example, or the curtain.
func (sh *Shell) View() (v tea.View) {
	defer func() {
		if recover() != nil {
			v = sh.last
			if !sh.crashed.Swap(true) {
				go attempt(func() error { sh.stop(); return nil })
			}
		}
	}()
	v.AltScreen = true
	v.ReportFocus = true
	if !sh.config.NoMouse {
		v.MouseMode = tea.MouseModeCellMotion
	}
	shown := sh.Window
	switch {
	case sh.veil != nil:
		shown = sh.veil
	case sh.inner != nil:
		shown = sh.inner.Window
	}
	if sh.w > 0 {
		v.Content, v.Cursor = shown.Draw(sh.w, sh.h)
	}
	sh.last = v
	return v
}

// after is Window.After in the running program.
func after(d time.Duration, msg tea.Msg) tea.Cmd {
	return tea.Tick(d, func(time.Time) tea.Msg { return msg })
}
