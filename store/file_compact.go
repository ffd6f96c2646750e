package store

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"time"

	bolt "go.etcd.io/bbolt"
)

// compactStep bounds the memory of a rewriting: bbolt keeps a transaction's pages until it commits, and this many bytes
// of values go into each.
const compactStep = 8 << 20

// erase commits a removal, if one is due, and then rewrites the file so that none of what was removed is left in it or
// in the copies beside it. After an error behind the commit the text may still stand in the file: the next erase,
// whether anything is due or not, finishes that.
//
// bbolt only gives up the pages of what is removed, and their bytes stay until something else is written there: of 200
// texts that were deleted, all 200 could still be read in the file. Hence the rewriting, and hence the residue, a note
// in the same commit as the removal that the rewriting is still owed. Without that note a power cut in between would
// leave a text that the student believes to be gone, and that no method of the journal can reach any more.
//
// What is due is asked in a view, so that a purge of nothing, as every start does one, writes nothing.
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
	if err == nil && (wanted || residue) {
		err = f.removeCopies() // first, because compacting clears the residue, and with it what says that these are still there
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
	if err := f.settle(); err != nil {
		return err
	}
	f.writing.Lock()
	defer f.writing.Unlock()
	f.mu.Lock() // waits for every reader: bytes that one still looks at must not be unmapped
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

// copyCompact trusts neither side: an old file with a fault in it is not copied, for the copy would be whole and the
// fault forgotten, and the new one is read through before the old one goes.
//
// Nothing is synced on the way, since only the end counts; the last commit syncs the whole file. That commit takes the
// residue away, in the copy only: as long as the old file stands under the name, it still owes the rewriting.
func (f *file) copyCompact(temp string) error {
	var last uint64 // so that changes of the new file go on from those of this one
	err := f.look(func(tx tx) (err error) {
		if last, err = lastChange(tx); err != nil {
			return err
		}
		last += uint64(tx.ID())
		return f.kind.sound(tx)
	})
	if err != nil {
		return err
	}
	if err := removeIfThere(temp); err != nil {
		return err
	}
	to, handle, err := newBolt(temp)
	if err != nil {
		return err
	}
	to.NoSync = true
	err, died := guard(func() error {
		if err := f.copyBuckets(to); err != nil {
			return err
		}
		to.NoSync = false
		err := to.Update(func(btx *bolt.Tx) error {
			return write(btx, last, intact, func(tx tx) error {
				if err := tx.remove(metaBucket, keyResidue); err != nil {
					return err
				}
				return tx.putJSON(metaBucket, keyChange, last)
			})
		})
		if err != nil {
			return err
		}
		return to.View(func(btx *bolt.Tx) error { return f.kind.sound(tx{Tx: btx}) })
	})
	if died {
		handle.Close() // a Close of bbolt could wait for a transaction that died, and Windows removes no file that is open
		return err
	}
	if closed := to.Close(); err == nil {
		err = closed
	}
	return err
}

// copyBuckets takes all along but what checks remember: that holds digests of words which may be those that have to go,
// and a fault in it is no reason to keep anything else. bbolt.Compact would do the same for every bucket, that one too.
func (f *file) copyBuckets(to *bolt.DB) error {
	return f.look(func(tx tx) error {
		c := tx.Cursor()
		for name, _ := c.First(); name != nil; name, _ = c.Next() {
			if bytes.Equal(name, checkBucket.name()) {
				continue
			}
			if err := copyBucket(to, name, tx.Bucket(name)); err != nil {
				return err
			}
		}
		return nil
	})
}

// copyBucket takes the counter along, by which drafts keep their order. Keys come in their order and nothing is put
// between them later in the same copy, so pages may be filled.
func copyBucket(to *bolt.DB, name []byte, from *bolt.Bucket) error {
	c := from.Cursor()
	k, v := c.First()
	for more := true; more; more = k != nil {
		err := to.Update(func(btx *bolt.Tx) error {
			into, err := btx.CreateBucketIfNotExists(name)
			if err != nil {
				return err
			}
			into.FillPercent = 0.9
			for size := 0; k != nil && size < compactStep; k, v = c.Next() {
				if err := into.Put(k, v); err != nil {
					return err
				}
				size += len(k) + len(v)
			}
			return into.SetSequence(from.Sequence())
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// swap closes the open file, since Windows renames over no open one, and opens what stands at the path afterwards: the
// new file or, where the rename failed, the old one, with which the program goes on. Our own lock is held throughout,
// so nobody else can take the file while no bbolt has it. When opening fails, db stays nil and every method says
// ErrClosed.
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

// removeCopies removes the copies that migrations put beside the file: they hold every text of that time, also those
// that were purged since. The names are compared as they are and not as a pattern, for a path may hold the signs of
// one.
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
