package store

import (
	"errors"
	"fmt"
	"sync"
)

// A file is opened, and its first screen shown, before anybody has looked at every value in it: that takes longer the more
// was written. So it is looked at beside the screen, and no change is made before: what is written into a file that lost
// something makes it the harder to bring that back.

// settling is that look. It is made once; callers that come meanwhile wait for it.
type settling struct {
	mu   sync.Mutex
	done bool
	err  error
}

// Settle looks at every value of the journal and at how many there are, once; later calls, and those at the same time, get
// the same result. What is derived and can't be trusted it makes anew. It returns ErrDamaged when something else is wrong:
// every change is refused with ErrDamaged from then on, and reading goes on as far as values can be trusted. Every change
// waits for it, so that nobody has to call it; a screen does beside its first frame, to be the first to know.
func (j *Journal) Settle() error { return j.file.settled("check journal") }

// Settle does for the lecturer's file what it does for a journal.
func (rs *Reviews) Settle() error { return rs.file.settled("check reviews") }

// Doubtful says that one of the two pages that tell a file's newest state was bad when the journal was opened. That is what
// a power cut in the middle of a save leaves. The journal is whole, as it was at the save before; that last one may be missing.
func (j *Journal) Doubtful() bool { return j.file.doubtful }

// Doubtful does for the lecturer's file what it does for a journal.
func (rs *Reviews) Doubtful() bool { return rs.file.doubtful }

func (f *file) settled(doing string) error {
	if err := f.settle(); err != nil {
		return fmt.Errorf("%s: %w", doing, err)
	}
	return nil
}

// settle keeps what it found only where that is about the file's values. That it was closed, or that there was no room to make
// something anew, may be otherwise the next time.
func (f *file) settle() error {
	f.settling.mu.Lock()
	defer f.settling.mu.Unlock()
	if f.settling.done {
		return f.settling.err
	}
	err := f.verify()
	if err == nil || errors.Is(err, ErrDamaged) {
		f.settling.done, f.settling.err = true, err
	}
	return err
}
