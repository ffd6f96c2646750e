package store

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"time"

	bolt "go.etcd.io/bbolt"
)

// compactStep bounds the memory of a rewriting.
const compactStep = 8 << 20

// erase commits a removal, if one is due, and then rewrites the file so that none of what was removed is left in it or in the
// copies beside it. After an error behind the commit the text may still stand in the file: the next erase, whether anything
// is due or not, finishes that.
func (f *file) erase(due func(tx) (bool, error), remove func(tx) error) error {
	wanted, residue := false, false
	err := f.view(func(tx tx) (err error) {
		if wanted, err = due(tx); err != nil {
			return err
		}
		left, err := tx.get(metaBucket, keyResidue)
		residue = left != nil
		return err
	})
	if err == nil && wanted {
		err = f.update(func(tx tx) error {
			if err := remove(tx); err != nil {
				return err
			}
			return tx.putJSON(metaBucket, keyResidue, true)
		})
	}
	if err == nil && (wanted || residue) { // compacting clears the residue, so it comes last
		err = f.removeCopies()
	}
	if err == nil && (wanted || residue) {
		err = f.compact()
	}
	return err
}

// compact writes a new file without free pages and puts it in the place of the open one. Nobody reads or writes
// meanwhile. The old file stays in use when anything goes wrong.
func (f *file) compact() error {
	if f.readOnly {
		return ErrReadOnly
	}
	f.writing.Lock()
	defer f.writing.Unlock()
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := f.usable(); err != nil {
		return err
	}
	temp := f.path + tempSuffix
	err := f.copyCompact(temp)
	if err == nil {
		err = f.inPlace() // else the rename would bury what somebody else put there
	}
	if err != nil {
		os.Remove(temp)
		return diskError(err)
	}
	if err := f.swap(temp); err != nil {
		os.Remove(temp) // no half-done copy of the text may lie about
		return err
	}
	return nil
}

func (f *file) copyCompact(temp string) error {
	if err := removeIfThere(temp); err != nil {
		return err
	}
	to, err := newBolt(temp)
	if err != nil {
		return err
	}
	to.NoSync = true
	err, died := guard(func() error {
		btx, err := f.begin(false)
		if err != nil {
			return err
		}
		if err := errors.Join(f.kind.sound(tx{btx}), btx.Rollback()); err != nil {
			return err
		}
		if err := bolt.Compact(to, f.db, compactStep); err != nil {
			return err
		}
		to.NoSync = false // the last commit syncs all of it
		if err := to.Update(func(btx *bolt.Tx) error { return tx{btx}.remove(metaBucket, keyResidue) }); err != nil {
			return err
		}
		return to.View(func(btx *bolt.Tx) error { return f.kind.sound(tx{btx}) })
	})
	if died {
		return err // closing would wait for a transaction that died
	}
	if closed := to.Close(); err == nil {
		err = closed
	}
	return err
}

// swap closes the open file, since Windows renames over no open one, and opens what stands at the path afterwards.
func (f *file) swap(temp string) error {
	if err := f.closeBolt(); err != nil {
		return err
	}
	err := replaceFile(temp, f.path)
	if opened := f.openBolt(time.Now().Add(defaultTimeout)); err == nil {
		err = opened
	}
	return err
}

// removeCopies removes the copies that migrations put beside the file.
func (f *file) removeCopies() error {
	folder := filepath.Dir(f.path)
	entries, err := os.ReadDir(folder)
	if err != nil {
		return err
	}
	for _, item := range entries {
		if !strings.HasPrefix(item.Name(), filepath.Base(f.path)+".schema-") {
			continue
		}
		if err := os.Remove(filepath.Join(folder, item.Name())); err != nil {
			return err
		}
	}
	return nil
}
