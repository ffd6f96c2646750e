//go:build !unix

package terminal

import (
	"os"
	"sync/atomic"

	tea "charm.land/bubbletea/v2"
)

// Terminal does nothing before the program's loop runs, where the console has to be asked for its modes first: the loop does that.
type Terminal struct{ in, out *os.File }

// New gives the terminal at both ends.
func New(in, out *os.File) *Terminal { return &Terminal{in, out} }

func (*Terminal) Take()                        {}
func (*Terminal) Size() (w, h int, known bool) { return 0, 0, false }
func (*Terminal) Paint(tea.View)               {}
func (*Terminal) Leave()                       {}

// Program is a loop in the terminal.
type Program struct {
	*tea.Program
	broken atomic.Bool // something panicked
}

// Program makes a loop over a model.
func (t *Terminal) Program(model tea.Model) *Program {
	p := &Program{}
	over := &loop{Model: model, hear: func(msg tea.Msg) tea.Msg { return msg }, show: func(tea.View) {}, send: func(msg tea.Msg) { p.Send(msg) },
		beside: p.Beside}
	p.Program = tea.NewProgram(over, tea.WithFPS(120), tea.WithoutSignalHandler(), tea.WithInput(t.in), tea.WithOutput(t.out))
	return p
}

// Run runs the loop until it ends, and returns its error.
func (p *Program) Run() error {
	_, err := p.Program.Run()
	if p.broken.Load() {
		return tea.ErrProgramPanic
	}
	return err
}

// Beside does work of which nobody else hears how it ends, as that of a goroutine. A panic in it ends the loop, and Run returns
// tea.ErrProgramPanic. What it panicked with is kept back, because it may hold what a person wrote.
func (p *Program) Beside(work func()) {
	defer func() {
		if recover() != nil {
			p.broken.Store(true)
			go p.kill()
		}
	}()
	work()
}

// kill ends the loop at once. When even that panics, nothing is left to be done.
func (p *Program) kill() {
	defer func() { _ = recover() }()
	p.Program.Kill()
}
