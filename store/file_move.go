package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/gofrs/flock"

	"koffiemoment/store/vault"
)

// MoveJournal brings a journal that nobody has open to another place, where nothing may stand. What is there afterwards is a
// copy that was read through, without what was thrown away for good; the file of before stays in its folder under a dated
// name, as a backup does, and aside gives that. It returns an error that is fs.ErrExist where something stands at the new
// place, and those of Open; then the journal is where it was.
func MoveJournal(from, to string, key *vault.Key, now time.Time) (aside string, err error) {
	f, err := openFile(from, Options{Key: key}, journalKind())
	if err != nil {
		return "", fmt.Errorf("move journal: %w", err)
	}
	defer f.close()
	// The new file is under its name before the old one loses its own: of a power cut in between two whole files are left, and none at no
	// moment.
	err = f.copyTo(to, func() error {
		if aside, err = f.putAside(now); err != nil {
			return errors.Join(err, remove(to))
		}
		return nil
	})
	if err != nil {
		return "", fmt.Errorf("move journal: %w", diskError(err))
	}
	return aside, nil
}

// CopyJournal puts a copy of a journal that nobody has open in another place, where nothing may stand: one that was read through, without
// what was thrown away for good, and which goes on as the same journal. It returns the errors of MoveJournal.
func CopyJournal(from, to string, key *vault.Key) error {
	f, err := openFile(from, Options{Key: key}, journalKind())
	if err != nil {
		return fmt.Errorf("copy journal: %w", err)
	}
	defer f.close()
	if err := f.copyTo(to, func() error { return nil }); err != nil {
		return fmt.Errorf("copy journal: %w", diskError(err))
	}
	return nil
}

// copyTo makes a whole copy of the file, and has done called while nobody else can open that.
func (f *file) copyTo(to string, done func() error) error {
	if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
		return err
	}
	if err := lockable(to); err != nil {
		return err
	}
	lock := flock.New(to+".lock", flock.SetPermissions(0o600))
	if ok, err := lock.TryLock(); !ok {
		return errors.Join(ErrLocked, err)
	}
	defer lock.Close()
	if _, err := os.Lstat(to); !errors.Is(err, fs.ErrNotExist) {
		return errors.Join(fs.ErrExist, err)
	}
	temp := to + tempSuffix
	defer remove(temp)
	if _, err := f.kind.copyCompact(f.view, temp, f.locked(), func(tx tx, _ uint64) error { return tx.remove(metaBucket, keyBackup) }); err != nil {
		return err
	}
	if err := linkFile(temp, to); err != nil {
		return err
	}
	return done()
}

// putAside gives the file a dated name in its folder. It is closed first, for Windows renames none that is open; our own
// lock is held until the end.
func (f *file) putAside(now time.Time) (aside string, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := f.closeBolt(); err != nil {
		return "", err
	}
	if aside, err = linkDated(f.path, filepath.Dir(f.path), stem(f.path), now); err != nil {
		return "", err
	}
	return aside, removeIfThere(f.path)
}

// MovedAway gives the file that MoveJournal left of a journal which is not at its path any more, empty for none.
func MovedAway(path string) string {
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return ""
	}
	items, _ := os.ReadDir(filepath.Dir(path))
	for _, item := range items {
		if isFile(filepath.Dir(path), item) && isDated(item.Name(), stem(path)) {
			return filepath.Join(filepath.Dir(path), item.Name())
		}
	}
	return ""
}
