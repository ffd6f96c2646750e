// Package pilot drives the program without a terminal, for tests only: it feeds messages to the shell, runs commands at once and
// gives the frame. It knows no screen; what a wing's tests have to see from inside stands in their own export_test.go.
package pilot

import (
	"context"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/store"
	"koffiemoment/ui"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// Pilot sits at the keys of one program.
type Pilot struct {
	Shell   *ui.Shell
	Quit    bool
	Crashed bool
	Clock   time.Time // what the program takes for now, where its options have no clock of their own

	timers  []tea.Msg
	holding bool
	held    []tea.Cmd
}

// New opens the program on a journal, nil for one without, at 80×24. It returns the error of ui.New.
func New(o ui.Options, j *store.Journal) (*Pilot, error) {
	return sit(o, func(o ui.Options) (*ui.Shell, error) { return ui.New(o, j) })
}

// Start has the program open its journal itself, as it does when it is started. It returns the error of ui.Start.
func Start(o ui.Options) (*Pilot, error) { return sit(o, ui.Start) }

func sit(o ui.Options, begin func(ui.Options) (*ui.Shell, error)) (*Pilot, error) {
	p := &Pilot{Clock: Now}
	if o.Now == nil {
		o.Now = func() time.Time { return p.Clock }
	}
	shell, err := begin(o)
	if err != nil {
		return nil, err
	}
	p.Shell = shell
	shell.After = func(_ time.Duration, msg tea.Msg) tea.Cmd {
		p.timers = append(p.timers, msg)
		return nil
	}
	p.Send(tea.WindowSizeMsg{Width: 80, Height: 24})
	p.Run(shell.Init())
	return p, nil
}

// Send feeds a message and everything that follows from it.
func (p *Pilot) Send(msg tea.Msg) {
	if msg == nil || p.Quit {
		return
	}
	switch msg := msg.(type) {
	case tea.QuitMsg:
		p.Quit, p.Crashed = true, p.Shell.Outcome().Crashed
		return
	case tea.BatchMsg:
		for _, cmd := range msg {
			p.Run(cmd)
		}
		return
	}
	_, cmd := p.Shell.Update(msg)
	p.look()
	p.Run(cmd)
}

// look draws, which ends a program that panics at it.
func (p *Pilot) look() tea.View {
	v := p.Shell.View()
	if p.Shell.Outcome().Crashed {
		p.Quit, p.Crashed = true, true
	}
	return v
}

// Run runs a command and feeds what it gives, unless commands are held.
func (p *Pilot) Run(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	if p.holding {
		p.held = append(p.held, cmd)
		return
	}
	p.Send(cmd())
}

// Hold keeps commands from finishing until Release.
func (p *Pilot) Hold() { p.holding = true }

// Release lets the held commands finish now.
func (p *Pilot) Release() {
	held := p.held
	p.holding, p.held = false, nil
	for _, cmd := range held {
		p.Run(cmd)
	}
}

// Timers says how many timers are under way.
func (p *Pilot) Timers() int { return len(p.timers) }

// PressTogether sends keys as the program's loop does: each command runs beside the others, and what comes first comes first.
func (p *Pilot) PressTogether(keys ...string) {
	msgs, running := make(chan tea.Msg, 100), 0
	start := func(cmds ...tea.Cmd) {
		for _, cmd := range cmds {
			if cmd != nil {
				running++
				go func() { msgs <- cmd() }()
			}
		}
	}
	for _, k := range keys {
		_, cmd := p.Shell.Update(KeyNamed(k))
		start(cmd)
		for running > 0 {
			msg := <-msgs
			running--
			if batch, ok := msg.(tea.BatchMsg); ok {
				start(batch...)
			} else if msg != nil {
				_, cmd := p.Shell.Update(msg)
				start(cmd)
			}
		}
	}
}

// Elapse lets the timers that are under way go off.
func (p *Pilot) Elapse() {
	timers := p.timers
	p.timers = nil
	for _, msg := range timers {
		p.Send(msg)
	}
}

// Pause lets a second go by in which nobody types.
func (p *Pilot) Pause() {
	p.Clock = p.Clock.Add(time.Second)
	p.Elapse()
}

// Press sends keys by name, such as "ctrl+n", "enter" or "x".
func (p *Pilot) Press(keys ...string) {
	for _, k := range keys {
		p.Send(KeyNamed(k))
	}
}

// Type sends a text key by key.
func (p *Pilot) Type(text string) {
	for _, r := range text {
		if r == '\n' {
			p.Press("enter")
			continue
		}
		p.Send(tea.KeyPressMsg{Code: r, Text: string(r)})
	}
}

// Paste sends a text in one piece, as a terminal does.
func (p *Pilot) Paste(text string) { p.Send(tea.PasteMsg{Content: text}) }

// Resize gives the window another size.
func (p *Pilot) Resize(w, h int) { p.Send(tea.WindowSizeMsg{Width: w, Height: h}) }

// Frame gives what the screen shows, without styles, and the cursor; x is -1 when it is hidden.
func (p *Pilot) Frame() (text string, x, y int) {
	v := p.look()
	lines := strings.Split(ansi.Strip(v.Content), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	if v.Cursor == nil {
		return strings.Join(lines, "\n"), -1, -1
	}
	return strings.Join(lines, "\n"), v.Cursor.X, v.Cursor.Y
}

// Raw gives the frame with its styles.
func (p *Pilot) Raw() string {
	return p.look().Content
}

// Open opens a file of somebody else, as a double click does.
func (p *Pilot) Open(path string) { p.Run(p.Shell.Open(path)) }

// Break makes the top screen panic at the next key, as a fault in the program would.
func (p *Pilot) Break() { p.Run(p.Shell.Push(broken{})) }

// BreakCommand runs a command of a screen that panics.
func (p *Pilot) BreakCommand() {
	p.Run(p.Shell.Push(broken{inCommand: true}))
	p.Press("x")
}

// BreakTask runs work beside the loop that panics.
func (p *Pilot) BreakTask() {
	_, cmd := p.Shell.Begin(broken{}, func(context.Context, *window.Task) tea.Msg { panic(secret) })
	p.Run(cmd)
}

// secret stands for what a person wrote, which must be in no trace of a fault.
const secret = "what the person wrote"

// broken is a screen that panics at a key, or in a command that it gives at one.
type broken struct{ inCommand bool }

func (b broken) Key(tea.KeyPressMsg) (tea.Cmd, bool) {
	if b.inCommand {
		return func() tea.Msg { panic(secret) }, true
	}
	panic(secret)
}

func (broken) Update(tea.Msg) tea.Cmd   { return nil }
func (broken) View(int, int) *kit.Frame { return &kit.Frame{} }

// KeyNamed gives the key of a name, such as ctrl+n; a name that is none is what was typed.
func KeyNamed(name string) tea.KeyPressMsg { return kit.Named(name) }
