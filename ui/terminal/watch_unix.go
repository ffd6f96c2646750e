//go:build unix

package terminal

import (
	"os"
	"os/signal"
	"syscall"

	"golang.org/x/term"
)

// changedMsg says that the window may have another size, or that the program was stopped and goes on: what stood on the screen has moved.
type changedMsg struct {
	w, h    int
	resumed bool
}

// watch tells the loop what happens to the window, until the returned function is called, which returns once nothing more is done.
func (p *Program) watch() (release func()) {
	resized, resumed := make(chan os.Signal, 1), make(chan os.Signal, 1)
	done, gone := make(chan struct{}), make(chan struct{})
	signal.Notify(resized, syscall.SIGWINCH)
	signal.Notify(resumed, syscall.SIGCONT)
	go p.Beside(func() {
		defer close(gone)
		for {
			select {
			case <-done:
				return
			case <-resized:
				p.changed(false)
			case <-resumed: // a shell sets the line as it likes it while a program stands still
				_, _ = term.MakeRaw(int(p.terminal.in.Fd()))
				p.changed(true)
			}
		}
	})
	return func() {
		signal.Stop(resized)
		signal.Stop(resumed)
		close(done)
		<-gone
	}
}

func (p *Program) changed(resumed bool) {
	if w, h, known := p.terminal.Size(); known {
		p.Send(changedMsg{w, h, resumed})
	}
}
