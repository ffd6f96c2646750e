package store

import (
	"errors"
	"fmt"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/store/vault"
)

// ErrSealed is what every SealedError is.
var ErrSealed = errors.New("the file is locked with a passphrase")

// SealedError says that a file is locked and that no key came with the asking, and gives what a passphrase opens. errors.Is finds
// ErrSealed in it.
type SealedError struct{ Head vault.Head }

// Error says no more than ErrSealed.
func (*SealedError) Error() string { return ErrSealed.Error() }

// Is makes errors.Is(err, ErrSealed) true.
func (*SealedError) Is(target error) bool { return target == ErrSealed }

// keyLock is where the head of a lock stands in the meta bucket of a locked file.
const keyLock = "lock"

// enter opens what is in a locked file. It returns a SealedError without a key, and vault.ErrWrong with another one. A file that is not
// locked needs none.
func (f *file) enter() error {
	var entered *rooms
	err, _ := guard(func() error {
		btx, err := f.begin(false)
		if err != nil {
			return err
		}
		defer btx.Rollback()
		head, locked, err := headIn(btx)
		switch {
		case err != nil:
			return err
		case !locked:
			return nil
		case f.key == nil:
			return &SealedError{head}
		}
		entered, err = f.kind.roomsIn(btx, f.key.Under(head), nil)
		return err
	})
	f.publish(entered)
	return err
}

// headIn reads the head of a lock, which stands in the open.
func headIn(btx *bolt.Tx) (head vault.Head, locked bool, err error) {
	locked, err = (tx{bolt: btx}).getJSON(metaBucket, keyLock, &head)
	return head, locked, err
}

// locked gives the key that a locked file is sealed with, and nil for an open one.
func (f *file) locked() *vault.Key {
	if r := f.newest(); r != nil {
		return r.key
	}
	return nil
}

// Locked says whether the journal is locked with a passphrase.
func (j *Journal) Locked() bool { return j.file.locked() != nil }

// Key gives what opens the journal, nil where it is not locked.
func (j *Journal) Key() *vault.Key { return j.file.locked() }

// Key gives what opens the lecturer's file, nil where it is not locked.
func (rs *Reviews) Key() *vault.Key { return rs.file.locked() }

// Locked says whether the lecturer's file is locked with a passphrase.
func (rs *Reviews) Locked() bool { return rs.file.locked() != nil }

// HeadOf gives the head of the lock of the file at path, without opening it. It returns fs.ErrNotExist where there is none, the errors of
// Open, and a zero Head for a file that is not locked.
func HeadOf(path string) (vault.Head, error) {
	head, err := headOf(path)
	if err != nil {
		return head, fmt.Errorf("look at lock: %w", err)
	}
	return head, nil
}

func headOf(path string) (vault.Head, error) {
	f, err := openFile(path, Options{ReadOnly: true}, journalKind())
	if errors.Is(err, ErrOtherKind) {
		f, err = openFile(path, Options{ReadOnly: true}, reviewsKind())
	}
	var sealed *SealedError
	switch {
	case errors.As(err, &sealed):
		return sealed.Head, nil
	case err != nil:
		return vault.Head{}, err
	}
	return vault.Head{}, f.close()
}
