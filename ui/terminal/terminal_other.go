//go:build !unix

package terminal

import (
	"os"

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
type Program struct{ *tea.Program }

// Program makes a loop over a model.
func (t *Terminal) Program(model tea.Model) *Program {
	p := &Program{}
	over := &loop{Model: model, hear: func(msg tea.Msg) tea.Msg { return msg }, show: func(tea.View) {}, send: func(msg tea.Msg) { p.Send(msg) }}
	p.Program = tea.NewProgram(over, tea.WithFPS(120), tea.WithoutSignalHandler(), tea.WithInput(t.in), tea.WithOutput(t.out))
	return p
}

// Run runs the loop until it ends, and returns its error.
func (p *Program) Run() error {
	_, err := p.Program.Run()
	return err
}
