package store

import (
	"errors"
	"fmt"
	"runtime/debug"
	"slices"
	"strings"

	bolt "go.etcd.io/bbolt"
	berrors "go.etcd.io/bbolt/errors"
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
	return boltError(work()), false
}

// boltError gives what bbolt says of a file the name that we have for it; two of that it says in words only. The rest are
// errors of the file system, which come through as they are.
func boltError(err error) error {
	if err == nil {
		return nil
	}
	is := func(known error) bool { return errors.Is(err, known) }
	damaged := []error{
		berrors.ErrInvalid, berrors.ErrVersionMismatch, berrors.ErrChecksum, berrors.ErrInvalidMapping,
		berrors.ErrBucketNotFound, berrors.ErrBucketExists, berrors.ErrIncompatibleValue, // every bucket was made with the file
	}
	switch {
	case is(berrors.ErrTimeout):
		return ErrLocked
	case is(berrors.ErrDatabaseNotOpen):
		return ErrClosed
	case is(berrors.ErrMaxSizeReached):
		return ErrFull
	case slices.ContainsFunc(damaged, is), strings.HasPrefix(err.Error(), "file size too small"), strings.HasSuffix(err.Error(), "mmap too large"):
		return ErrDamaged
	}
	return err
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
		btx, rooms, err := f.beginReading()
		if err != nil {
			return err
		}
		defer btx.Rollback()
		return work(f.reader(btx, rooms))
	})
	return err
}

// beginReading begins again where a locked file was written twice since.
func (f *file) beginReading() (*bolt.Tx, *rooms, error) {
	for {
		btx, err := f.begin(false)
		if err != nil {
			return nil, nil, err
		}
		if rooms, fit := f.rooms.Load().in(uint64(btx.ID())); fit {
			return btx, rooms, nil
		}
		if err := btx.Rollback(); err != nil {
			return nil, nil, err
		}
	}
}

// reader tells a transaction what is known of the file by now.
func (f *file) reader(btx *bolt.Tx, rooms *rooms) tx {
	known := f.known()
	if known == unchecked {
		return tx{bolt: btx, rooms: rooms}
	}
	return tx{bolt: btx, rooms: rooms, known: known, lost: f.settling.lost}
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
	if err := f.settle(); err != nil {
		return err
	}
	return f.updateUnsettled(work)
}

// updateUnsettled is update for what is done before it is known whether all values can be trusted.
func (f *file) updateUnsettled(work func(tx) error) error {
	f.writing.Lock()
	defer f.writing.Unlock()
	f.mu.RLock()
	defer f.mu.RUnlock()
	if err := f.usable(); err != nil {
		return err
	}
	if err := f.named(); err != nil {
		return err
	}
	err, died := guard(func() error { return f.commit(work) })
	f.changes.Add(1) // after the commit: what is read in between counts as read before it, and is only read once more
	if died {
		f.broken.Store(true)
	}
	if err == nil {
		err = f.named() // once more: whoever replaced the file meanwhile would not be seen
	}
	return diskError(err)
}

// consult is a view for whoever would rather wait than hear of damage that is none: work is done again where something could
// not be trusted and is right by then, because it was only derived.
func (f *file) consult(work func(tx) error) error {
	err := f.once(work)
	if errors.Is(err, ErrDamaged) && f.known() == unchecked && f.settle() == nil {
		err = f.view(work)
	}
	return err
}

// once is a view for whoever reads what somebody asked for, and can't do so twice.
//
// A file that is open for reading only is settled first. It is a command that reads it, which shows what it found and ends:
// nobody would be there to hear later that some of it was missing.
func (f *file) once(work func(tx) error) error {
	if f.readOnly {
		_ = f.settle() // what it found, the transaction knows
	}
	return f.view(work)
}

// read consults the file and gives what get found, or nothing with an error that says what was being done.
func read[T any](f *file, doing string, get func(tx) (T, error)) (found T, err error) {
	err = f.consult(func(tx tx) error {
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
	fresh, err := f.do(btx, work)
	if err != nil {
		return err
	}
	if err := f.metas.unchanged(f.handle); err != nil { // once more: an older copy that came since would be the worse for what is written into it
		return err
	}
	number, before := btx.ID(), f.rooms.Load()
	if fresh != nil { // before the commit: whoever begins to read right after it finds what it left
		f.rooms.Store(&published{fresh, before.now})
	}
	if err := f.metas.writing(f.handle, number, btx.Commit); err != nil {
		f.rooms.Store(before)
		return err
	}
	f.least.Store(f.metas.size(number))
	return nil
}

// do does the work of a transaction, and gives the rooms of a locked file as they are with its commit.
func (f *file) do(btx *bolt.Tx, work func(tx) error) (fresh *rooms, err error) {
	in := tx{bolt: btx}
	if old := f.newest(); old != nil {
		in.rooms = old.copy()
		in.rooms.serial = uint64(btx.ID())
	}
	last, err := lastChange(in)
	if err != nil {
		return nil, err
	}
	touched, err := writeTouching(in, last, f.known(), work)
	if err == nil && in.rooms != nil {
		err = in.rooms.sealInto(btx, in.rooms.key, touched)
	}
	return in.rooms, err
}

// begin starts a transaction on a file that is the one that it was, as long as it was and as it says it is: the missing end
// of the last page would read as zeros, not as a fault. A death inside bbolt's Begin leaves its locks taken.
//
// It looks twice. Before Begin, because that reads the mapped page which says what the file is; after it, because only
// then is it known how long the file has to be for this transaction.
func (f *file) begin(writable bool) (*bolt.Tx, error) {
	f.beginning.Lock()
	defer f.beginning.Unlock()
	if err := f.usable(); err != nil {
		return nil, err
	}
	if err := f.untouched(); err != nil {
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
