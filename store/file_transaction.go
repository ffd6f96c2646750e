package store

import (
	"errors"
	"fmt"
	"os"
	"runtime/debug"

	bolt "go.etcd.io/bbolt"
)

// guard runs work so that a fault in mapped memory or a panic over a broken page becomes ErrDamaged. What was panicked
// with is dropped: it may hold text of the journal.
//
// Reading past the end of a file that was cut short is a signal, not a panic, and ends the program unless
// SetPanicOnFault is on. That holds for the goroutine which asked for it and no other, so every goroutine that touches
// bbolt needs a guard of its own, and nothing of bbolt may be called that starts one: that is why Tx.Check is used in
// tests only.
func guard(work func() error) (err error, died bool) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if recover() != nil {
			err, died = ErrDamaged, true
		}
	}()
	return work(), false
}

// view runs work in a read transaction. Bytes that work gets die with the transaction: they lie in the mapped file,
// where the next commit may write. So all is decoded before view returns, and work keeps nothing that it did not copy.
//
// A death in work is none of the file: a reader holds no lock that its Rollback does not give back.
//
// Nobody may begin an update within a view. A change that makes the file longer maps it anew, and for that bbolt waits
// until the last reader has gone.
func (f *file) view(work func(tx) error) error {
	f.mu.RLock()
	defer f.mu.RUnlock()
	return f.look(work)
}

// look is view for whoever holds mu already.
func (f *file) look(work func(tx) error) error {
	err, _ := guard(func() error {
		btx, err := f.begin(false)
		if err != nil {
			return err
		}
		defer btx.Rollback()
		return work(tx{Tx: btx})
	})
	return err
}

// update runs work in a write transaction and commits it, once; an error of work leaves the file as it was, to the
// byte. A nil error means that it is on the disk: bbolt syncs the pages, then writes the page that names them, and
// syncs again, so that a power cut leaves the state before or the one after.
//
// Only after a death is it unknown which: bbolt may have fallen after its last write. Then the file takes nothing more,
// until it is opened again and checked.
func (f *file) update(work func(tx) error) error {
	if f.readOnly {
		return ErrReadOnly
	}
	f.writing.Lock()
	defer f.writing.Unlock()
	f.mu.RLock()
	defer f.mu.RUnlock()
	err, died := guard(func() error { return f.commit(work) })
	f.changes.Add(1) // after the commit: what is read in between counts as read before it, and is only read once more
	if died {
		f.broken.Store(true)
	}
	if err == nil {
		err = f.inPlace() // after, and not before: who replaced the file meanwhile would not be seen
	}
	return diskError(err)
}

// read is a view that gives what get found, or nothing with an error that says what was being done.
func read[T any](f *file, doing string, get func(tx) (T, error)) (found T, err error) {
	err = f.view(func(tx tx) error {
		found, err = get(tx)
		return err
	})
	if err != nil {
		var none T
		return none, fmt.Errorf("%s: %w", doing, err)
	}
	return found, nil
}

// change is an update whose error says what was being done.
func (f *file) change(doing string, work func(tx) error) error {
	if err := f.update(work); err != nil {
		return fmt.Errorf("%s: %w", doing, err)
	}
	return nil
}

// commit has the transaction end in every case. One that is left open holds the lock of all writers.
func (f *file) commit(work func(tx) error) error {
	btx, err := f.begin(true)
	if err != nil {
		return err
	}
	defer btx.Rollback() // in vain after a commit
	last, err := lastChange(tx{Tx: btx})
	if err != nil {
		return err
	}
	if err := write(btx, last, work); err != nil {
		return err
	}
	return btx.Commit()
}

// begin starts a transaction on a file that is as long as it was and as it says it is: the missing end of the last page
// would read as zeros, not as a fault. A death inside bbolt's Begin leaves its locks taken.
//
// It looks twice. Before Begin, because that reads the mapped page which says what the file is; after it, because only
// then is it known how long the file has to be for this transaction.
func (f *file) begin(writable bool) (*bolt.Tx, error) {
	f.beginning.Lock()
	defer f.beginning.Unlock()
	if err := f.usable(); err != nil {
		return nil, err
	}
	if err := f.atLeast(f.least.Load()); err != nil {
		return nil, err
	}
	died := true // a panic passes through here on its way to guard, and it is only here that one is known to hold locks
	defer func() {
		if died {
			f.broken.Store(true)
		}
	}()
	btx, err := f.db.Begin(writable)
	died = false
	if err != nil {
		return nil, err
	}
	if err := f.atLeast(btx.Size()); err != nil {
		return nil, errors.Join(err, btx.Rollback())
	}
	f.least.Store(btx.Size())
	return btx, nil
}

// atLeast looks at the file anew each time: a commit beside a starting reader makes it longer.
func (f *file) atLeast(size int64) error {
	info, err := f.handle.Stat()
	if err == nil && info.Size() < size {
		err = ErrDamaged
	}
	return err
}

// usable keeps everybody away from bbolt after it died: a second transaction would wait for the locks of the first.
func (f *file) usable() error {
	switch {
	case f.broken.Load():
		return ErrDamaged
	case f.db == nil:
		return ErrClosed
	}
	return nil
}

// inPlace says ErrReplaced when the path no longer leads to the open file, so that what was just written is lost. A
// program that syncs a folder does that: it puts another computer's file under the name, and the one that is open goes
// on without any. Nothing fails then, for the system keeps it until it is closed.
func (f *file) inPlace() error {
	ours, err := f.handle.Stat()
	if err != nil {
		return err
	}
	there, err := os.Stat(f.path)
	if err != nil || !os.SameFile(ours, there) {
		return ErrReplaced
	}
	return nil
}
