package ui

import (
	"sync/atomic"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"koffiemoment/store"
	"koffiemoment/ui/kit"
)

// app is the shell: it owns the window, and keeps signals, theme, bursts of keys and what is rescued at the end.
type app struct {
	*window
	book *logbook
	desk *desk
	w, h int

	idle  time.Time // when the last key was done with; one that was waiting by then belongs to a burst
	burst int
	hold  bool // a burst is under way: the last frame stays

	themed   string // the theme asked for: "auto" follows the terminal
	choice   string // the theme in force: as asked for, or what the terminal said its background is
	detected string // what the terminal said, empty until it has
	profile  colorprofile.Profile

	config     store.Config
	configPath string // empty keeps nothing

	init      tea.Cmd
	last      tea.View // the last good frame, shown again if drawing fails
	stop      func()   // ends the program from outside the loop
	signalled atomic.Bool
	crashed   bool
	rescued   string // the side file with text that the journal would not take
	lost      bool
	unkept    bool // choices without words were not saved
}

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
	case tea.KeyPressMsg:
		cmd, written := a.input(msg)
		if written {
			return tea.Batch(cmd, a.pace(msg))
		}
		return cmd
	case tea.PasteMsg:
		cmd, _ := a.input(msg)
		return cmd
	case crashedMsg:
		a.crashed = true
		return tea.Quit
	}
	if heard, cmd := a.hear(msg); heard {
		return cmd
	}
	if heard, cmd := a.book.hear(msg); heard {
		return cmd
	}
	return a.all(msg)
}

// pace holds back the drawing while letters come faster than anybody types: a paste in a terminal that does not mark
// pastes. Each frame would cost more than the letter.
func (a *app) pace(press tea.KeyPressMsg) tea.Cmd {
	now := a.now()
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
	return a.after(burstRest, burstOverMsg{})
}

// burstOverMsg says that a frame is due again.
type burstOverMsg struct{}

const (
	burstGap    = 3 * time.Millisecond
	burstLength = 20
	burstRest   = 60 * time.Millisecond
)

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
	a.theme = kit.NewTheme(choice, a.profile)
	a.all(themedMsg{})
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
		v.Content, v.Cursor = a.draw(a.w, a.h)
		a.idle = a.now()
	}
	a.last = v
	return v
}

// after is window.after in the running program.
func after(d time.Duration, msg tea.Msg) tea.Cmd {
	return tea.Tick(d, func(time.Time) tea.Msg { return msg })
}
