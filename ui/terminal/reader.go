package terminal

import (
	"bytes"
	"errors"
	"io"
	"os"
	"sync"
	"time"
)

// reader stands between the terminal and the decoder of keys, which reads from it.
type reader struct {
	came       chan []byte   // what the terminal sent
	ended      error         // why it sends nothing more, once came is closed
	done       chan struct{} // closed when nobody will read any more
	closing    sync.Once
	sieve      sieve  // used by Read only
	unreadable func() // called when bytes were left out
	beside     func(work func())

	source  source
	resized func() // called when the source tells of another size of the window

	mu     sync.Mutex
	pastes []string // texts whose marks the decoder has
}

// source is what a terminal sends. After Cancel a Read that waits ends.
type source interface {
	io.ReadCloser
	Cancel() bool
}

// newReader makes a reader whose goroutines, and the decoder's while it is in Read, beside looks after.
func newReader(beside func(work func())) *reader {
	return &reader{came: make(chan []byte), done: make(chan struct{}), ended: io.ErrUnexpectedEOF, beside: beside}
}

// open begins to read from a terminal. What it sends stays with it as long as nobody reads, for the program that comes next.
func (r *reader) open(in *os.File, unreadable func()) (err error) {
	r.unreadable = unreadable
	if r.source, err = newSource(in, func() { go r.beside(r.resized) }); err != nil {
		return err
	}
	go r.beside(r.fetch)
	return nil
}

func (r *reader) fetch() {
	defer close(r.came)
	buf := make([]byte, 4000) // a little less than what the decoder takes at once, so that nothing is cut in two on its way there
	for {
		n, err := r.source.Read(buf)
		if errors.Is(err, io.EOF) { // in raw mode only a line that was hung up ends: nobody will ever quit a program there
			err = io.ErrUnexpectedEOF
		}
		if err != nil {
			r.ended = err
			return
		}
		select {
		case r.came <- bytes.Clone(buf[:n]):
		case <-r.done:
			return
		}
	}
}

// Read gives the decoder what is sorted of what came, and waits for it.
func (r *reader) Read(p []byte) (n int, err error) {
	err = io.ErrUnexpectedEOF // after a panic, for which nobody but us looks in the decoder's goroutine
	r.beside(func() { n, err = r.read(p) })
	return n, err
}

func (r *reader) read(p []byte) (int, error) {
	for len(r.sieve.keys) == 0 {
		if err := r.wait(); err != nil {
			return 0, err
		}
		r.hand()
	}
	n := copy(p, r.sieve.keys)
	r.sieve.keys = append(r.sieve.keys[:0], r.sieve.keys[n:]...)
	return n, nil
}

// wait lets the sieve have what comes next, or the silence.
func (r *reader) wait() error {
	var silent <-chan time.Time
	begin := time.Now()
	if patience := r.sieve.patience(); patience > 0 {
		silent = time.After(patience)
	}
	select {
	case came, more := <-r.came:
		if !more {
			return r.ended
		}
		r.sieve.take(came)
	case <-silent:
		r.sieve.silent(time.Since(begin))
	case <-r.done:
		return io.EOF
	}
	return nil
}

// hand puts what is no key where the loop finds it.
func (r *reader) hand() {
	if len(r.sieve.pastes) > 0 {
		r.mu.Lock()
		r.pastes = append(r.pastes, r.sieve.pastes...)
		r.mu.Unlock()
		r.sieve.pastes = nil
	}
	if r.sieve.unreadable {
		r.sieve.unreadable = false
		go r.beside(r.unreadable)
	}
}

// pasted gives the text of the paste that the decoder tells of.
func (r *reader) pasted() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.pastes) == 0 {
		return ""
	}
	text := r.pastes[0]
	r.pastes = r.pastes[1:]
	return text
}

// close stops reading. Nothing more is taken from the terminal afterwards, unless that can't be stopped.
func (r *reader) close() {
	r.closing.Do(func() {
		close(r.done)
		if r.source == nil || !r.source.Cancel() {
			return
		}
		for late := time.After(patience); ; {
			select {
			case _, more := <-r.came:
				if !more {
					_ = r.source.Close()
					return
				}
			case <-late:
				return
			}
		}
	})
}
