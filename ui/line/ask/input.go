package ask

import (
	"os"
	"os/signal"
	"syscall"
	"time"

	"golang.org/x/term"

	"koffiemoment/journal"
)

// input is the one reader of what is typed or piped. It reads only while a question waits, so that an editor which is started meanwhile gets
// its own keys, and it ends for a signal as it does for the end of the input.
type input struct {
	file    *os.File
	want    chan struct{}
	got     chan []byte // closed where nothing more comes
	rest    []byte      // what came and was not taken yet
	waits   bool        // a read is under way
	signals chan os.Signal
	hidden  bool // something that does not show was left out of the line
	ended   bool // nothing more comes, whoever asks
	seen    bool // somebody types in a window
	typed   *typed
}

// rests is how long nothing is typed before what stands there is handed on to be saved.
const rests = 500 * time.Millisecond

// open begins to read.
func open(in, out *os.File) *input {
	r := &input{file: in, want: make(chan struct{}, 1), got: make(chan []byte), signals: make(chan os.Signal, 1)}
	r.seen = term.IsTerminal(int(in.Fd())) && term.IsTerminal(int(out.Fd()))
	if r.seen {
		r.typed = newTyped(in, out)
	}
	r.heard()
	go r.fetch(in)
	return r
}

// fetch reads once for each time that somebody wants it.
func (r *input) fetch(in *os.File) {
	defer func() {
		_ = recover()
		close(r.got)
	}()
	buf := make([]byte, 4096)
	for range r.want {
		n, err := in.Read(buf)
		if n > 0 {
			r.got <- append([]byte(nil), buf[:n]...)
		}
		if err != nil {
			return
		}
	}
}

// next gives the next byte. Where none comes for a while it says so, and where none will ever come, more is false, then and ever after: a
// signal that reaches a question within a question ends both.
func (r *input) next(while time.Duration) (b byte, came, more bool) {
	for !r.ended && len(r.rest) == 0 {
		if !r.waits {
			r.want <- struct{}{}
			r.waits = true
		}
		var late <-chan time.Time
		if while > 0 {
			late = time.After(while)
		}
		select {
		case some, open := <-r.got:
			r.rest, r.waits, r.ended = some, false, !open
		case <-r.signals:
			r.ended = true
		case <-late:
			return 0, false, true
		}
	}
	if r.ended {
		return 0, false, false
	}
	b, r.rest = r.rest[0], r.rest[1:]
	return b, true, true
}

// line gives the next line without its end, and whether it was pasted among others. Where nothing more comes it gives what was typed of one.
// keep is called when somebody rests in the middle of it; nil for none.
func (r *input) line(keep func(typed string)) (line string, pasted, more bool) {
	if r.typed != nil {
		return r.typed.line(r, keep)
	}
	var all []byte
	for {
		b, _, more := r.next(0)
		switch {
		case !more:
			return string(all), false, false
		case b == '\n':
			return string(all), false, true
		case b != '\r' && len(all) < longest:
			all = append(all, b)
		}
	}
}

// longest is how many bytes of one line are taken: what a whole text may have.
const longest = 4 * journal.MaxText

// close gives the terminal back as it was.
func (r *input) close() {
	r.unheard()
	if r.typed != nil {
		r.typed.leave()
	}
}

// heard makes a signal end the input, and unheard leaves it to the system.
func (r *input) heard() {
	signal.Notify(r.signals, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGQUIT)
}

func (r *input) unheard() { signal.Stop(r.signals) }

// lend gives the terminal to somebody else for a while, and take takes it again.
func (r *input) lend() {
	if r.typed != nil {
		r.typed.lend()
	}
}

func (r *input) take() {
	if r.typed != nil {
		r.typed.take()
	}
}

// secret gives a line that does not show while it is typed.
func (r *input) secret() (line string, more bool) {
	if r.seen && r.typed == nil { // a console hides it itself
		b, err := term.ReadPassword(int(r.file.Fd()))
		r.ended = r.ended || err != nil
		return string(b), err == nil
	}
	if r.typed != nil {
		r.typed.hidden = true
		defer func() { r.typed.hidden = false }()
	}
	line, _, more = r.line(nil)
	return line, more
}
