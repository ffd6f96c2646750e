package store

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
)

// A file is opened, and its first screen shown, before anybody has looked at every value in it: that takes longer the more
// was written. So it is looked at beside the screen, and no change is made before: what is written into a file that lost
// something makes it the harder to bring that back.

// soundness is what is known of the values in a file.
type soundness int32

const (
	unchecked soundness = iota
	intact              // each is as it was written, and none is missing
	underived           // so are all but those that follow from others, in a file that may not be written
	harmed              // some are not, or are missing
)

// settling is the look at all of them. It is made once; callers that come meanwhile wait for it.
type settling struct {
	mu    sync.Mutex
	lost  losses       // written before known is, and read after it
	known atomic.Int32 // a soundness
}

// losses say of a file that is open for reading only what came of its buckets.
type losses [endOfBuckets]loss

type loss byte

const (
	nothing loss = iota
	spoilt       // a value can't be trusted, and its key no more: a walk and what is not there say nothing, another value does
	other        // it is not what was counted: what is there may be what was there once
)

func (f *file) known() soundness { return soundness(f.settling.known.Load()) }

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

// settle keeps what it found only where that is about the values. That the file was closed, or that there was no room to make
// something anew, may be otherwise the next time.
func (f *file) settle() error {
	f.settling.mu.Lock()
	defer f.settling.mu.Unlock()
	if f.known() == unchecked {
		known, err := f.examine()
		if err == nil && f.readOnly && known != intact {
			f.settling.lost, err = f.losses(known)
		}
		if err != nil {
			return err
		}
		f.settling.known.Store(int32(known))
	}
	if f.known() == harmed {
		return ErrDamaged
	}
	return nil
}

// losses takes every bucket for another when it can't be told which is. Where all but what is derived is whole, it is the
// census that can't be trusted.
func (f *file) losses(known soundness) (lost losses, err error) {
	if known == harmed {
		for b := range lost {
			lost[b] = other
		}
	}
	if r := f.newest(); r != nil && r.broken {
		return lost, nil // of what can't be opened nobody knows where it stood
	}
	err = f.view(func(tx tx) error {
		counted, err := tx.census()
		if err != nil || counted == (census{}) {
			return err
		}
		for _, b := range f.kind.buckets {
			var found census
			switch err := found.look(tx, b); {
			case found[b] != counted[b]:
				lost[b] = other
			case err != nil:
				lost[b] = spoilt
			default:
				lost[b] = nothing
			}
		}
		return nil
	})
	if errors.Is(err, ErrDamaged) {
		err = nil
	}
	return lost, err
}

// examine makes anew what is only derived, and looks whether all is well then: a rebuilding that went wrong must not be the
// one thing that nobody checked.
func (f *file) examine() (soundness, error) {
	if r := f.newest(); r != nil && r.broken {
		return harmed, nil
	}
	err := f.verify()
	if errors.Is(err, ErrDamaged) {
		if err = f.view(f.kind.sourcesSound); err == nil && f.readOnly {
			return underived, nil
		}
		if err == nil {
			err = f.updateUnsettled(f.kind.rebuild)
		}
		if err == nil {
			err = f.verify()
		}
	}
	switch {
	case errors.Is(err, ErrDamaged):
		return harmed, nil
	case err != nil:
		return unchecked, err
	}
	return intact, nil
}
