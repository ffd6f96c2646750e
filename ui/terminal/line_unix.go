//go:build unix

package terminal

import (
	"os"
	"os/signal"
	"syscall"

	uv "github.com/charmbracelet/ultraviolet"
	"golang.org/x/term"
)

// raw puts the line in raw mode, and gives what puts it back.
func raw(in, _ *os.File) (restore func(), err error) {
	before, err := term.MakeRaw(int(in.Fd()))
	if err != nil {
		return nil, err
	}
	return func() { _ = term.Restore(int(in.Fd()), before) }, nil
}

// newSource reads what a terminal sends. That the window has another size comes as a signal.
func newSource(in *os.File, _ func()) (source, error) { return uv.NewCancelReader(in) }

// scrolls says that what is drawn may be scrolled, which spares bytes.
const scrolls = true

// stops tells when somebody wants the program to stand still, until release.
func stops() (stopped <-chan os.Signal, release func()) {
	told := make(chan os.Signal, 1)
	signal.Notify(told, syscall.SIGTSTP)
	return told, func() { signal.Stop(told) }
}

func standStill() { _ = syscall.Kill(os.Getpid(), syscall.SIGSTOP) }

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
				_, _ = raw(p.terminal.in, p.terminal.out)
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
