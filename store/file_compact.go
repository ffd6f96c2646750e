package store

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/store/vault"
)

// compactStep bounds the memory of a rewriting: bbolt keeps a transaction's pages until it commits, and this many bytes
// of values go into each.
const compactStep = 8 << 20

// erase commits a removal, if one is due, and then rewrites the file, and the copies of it that can be reached, so that
// none of what was removed is left in them. After an error behind the commit the text may still stand in the file: the
// next erase, whether anything is due or not, finishes that; and it tries again what could not be reached.
//
// bbolt only gives up the pages of what is removed, and their bytes stay until something else is written there: of 200
// texts that were deleted, all 200 could still be read in the file. Hence the rewriting, and hence the residue, a note
// in the same commit as the removal that the rewriting is still owed, and of what. Without that note a power cut in
// between would leave a text that the student believes to be gone, and that no method of the journal can reach any more.
//
// What is due is asked in a view, so that a purge of nothing, as every start does one, writes nothing. It is asked again
// in the commit: in between somebody may have restored something.
func (f *file) erase(due func(tx) (residue, error), remove func(tx) error) error {
	f.copying.Lock() // no backup that was begun before the removal may come to be after the copies were reached
	defer f.copying.Unlock()
	var wanted, owed residue
	err := f.view(func(tx tx) (err error) {
		if wanted, err = due(tx); err != nil {
			return err
		}
		owed, err = tx.residue()
		return err
	})
	switch {
	case err != nil:
		return err
	case !wanted.empty():
		if owed, err = f.removeOwing(wanted.words, due, remove); err != nil {
			return err
		}
	case !owed.noted:
		return nil
	}
	return f.payOff(owed)
}

// removeOwing commits a removal together with what is owed from then on. A backup goes before it, where one is due.
func (f *file) removeOwing(words []string, due func(tx) (residue, error), remove func(tx) error) (owed residue, err error) {
	if f.now != nil && !f.readOnly {
		if _, _, err := f.autoBackup(f.now()); err != nil {
			return owed, err
		}
	}
	sides := sidesHolding(f.path, f.key, words)
	err = f.update(func(tx tx) error {
		wanted, err := due(tx)
		if err != nil {
			return err
		}
		if owed, err = tx.residue(); err != nil {
			return err
		}
		owed.add(&wanted, sides)
		if err := remove(tx); err != nil {
			return err
		}
		return tx.putJSON(metaBucket, keyResidue, owed)
	})
	return owed, err
}

// payOff reaches the copies first, because compacting clears the residue, and with it what says that these are still there.
func (f *file) payOff(owed residue) error {
	before := owed.Missed
	missed, err := f.reach(&owed)
	if err != nil {
		return err
	}
	owed.Missed = missed
	if owed.Rewritten {
		if f.readOnly || len(missed) > 0 && slices.Equal(missed, before) {
			return nil
		}
		return f.update(func(tx tx) error { return tx.putResidue(&owed) })
	}
	if err := f.removeCopies(); err != nil {
		return err
	}
	owed.Rewritten = true
	return f.compact(&owed)
}

// compact writes a new file without free pages and puts it in the place of the open one. What is owed all the same stands in
// the new file.
func (f *file) compact(owed *residue) error {
	return f.renew(func(temp string) (*rooms, error) {
		made, err := f.kind.copyCompact(f.look, temp, f.locked(), func(tx tx, _ uint64) error {
			if err := tx.remove(metaBucket, keyBackup); err != nil {
				return err
			}
			return tx.putResidue(owed)
		})
		return made.rooms, err
	})
}

// oweForDraft notes that a draft goes whose words are to be nowhere in the file and its copies after the next erase, as
// nobody waits for the rewriting who only closes it.
func (tx tx) oweForDraft(id string) error {
	going, err := tx.get(draftBucket, id)
	if going == nil || err != nil {
		return err
	}
	owed, err := tx.residue()
	if err != nil {
		return err
	}
	owed.add(&residue{Drafts: []string{id}}, nil)
	return tx.putJSON(metaBucket, keyResidue, owed)
}

// renew has a new file written under another name, and puts it in the place of the open one, with the rooms of a locked one. Nobody reads or writes
// meanwhile. The old file stays in use when anything goes wrong.
func (f *file) renew(write func(temp string) (*rooms, error)) error {
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
	made, err := write(temp)
	if err == nil {
		err = f.inPlace() // else the rename would bury what somebody else put there
	}
	if err != nil {
		remove(temp)
		return diskError(err)
	}
	if err := f.swap(temp, made); err != nil {
		remove(temp) // no half-done copy of the text may lie about
		return err
	}
	return nil
}

// copyCompact makes a copy at temp that is on the disk and was read through, or an error. It trusts neither side: a fault
// in the file is in the copy as well, where a value is and where one is missing, and is found there.
//
// In the last commit finish says what the copy says in another way than the file, and in the copy only: as long as the
// old file stands under the name, it still owes the rewriting. It gets the number of the newest change, from which those
// of the new file go on. A copy for a key is a locked one, whatever the file is.
func (kind kind) copyCompact(
	view func(func(tx) error) error, temp string, key *vault.Key, finish func(tx tx, last uint64) error,
) (made through, err error) {
	if err := removeIfThere(temp); err != nil {
		return made, err
	}
	if key != nil {
		err = view(func(tx tx) error { return kind.copySealed(tx, temp, key, finish) })
	} else {
		err = copyOpen(view, temp, finish)
	}
	if err != nil {
		return made, err
	}
	synced := make(chan error, 1)
	go func() { // the disk takes longer than the reading
		var err error
		defer func() {
			if recover() != nil {
				err = ErrDamaged
			}
			synced <- err
		}()
		err = syncFile(temp)
	}()
	made, err = readThrough(temp, kind, key)
	return made, errors.Join(err, <-synced)
}

// copyOpen makes a copy that is not locked.
func copyOpen(view func(func(tx) error) error, temp string, finish func(tx tx, last uint64) error) error {
	var c compacting
	err := view(func(tx tx) error { return c.copy(tx, temp) })
	if err == nil {
		err = c.guarded(func() error { return c.finish(finish) })
	}
	if err == nil {
		err = c.guarded(func() error { return sayTwice(c.to) })
	}
	if closed := c.close(); err == nil {
		err = closed
	}
	return err
}

// sayTwice has both of the pages that say where everything is say the same, by a commit of nothing. Else the second would say what stood
// there halfway, and a file of which the first is broken would seem to be that, which is nearly nothing.
func sayTwice(db *bolt.DB) error { return db.Update(func(*bolt.Tx) error { return nil }) }

// compacting is a copy under way.
type compacting struct {
	to     *bolt.DB // nil where it was not made
	handle *os.File
	died   bool
	last   uint64                 // the newest change of the file
	late   map[bucket][][2][]byte // what is written once
}

func (c *compacting) guarded(work func() error) (err error) {
	err, c.died = guard(work)
	return err
}

// copy syncs nothing, nor does finish, not even when the copy grows: only the end counts.
func (c *compacting) copy(tx tx, temp string) (err error) {
	if c.last, err = lastChange(tx); err != nil {
		return err
	}
	c.last += tx.serial()
	c.late = map[bucket][][2][]byte{}
	for _, b := range writtenOnce {
		if in := tx.shelf(b); in != nil {
			c.late[b] = valuesIn(in)
		}
	}
	if c.to, c.handle, err = newBolt(temp, tx.size()); err != nil {
		return err
	}
	c.to.NoSync, c.to.NoGrowSync = true, true
	return c.guarded(func() error { return copyBuckets(tx, c.to) })
}

// close of bbolt could wait for a transaction that died, and Windows removes no file that is open.
func (c *compacting) close() error {
	switch {
	case c.to == nil:
		return nil
	case c.died:
		return c.handle.Close()
	}
	return c.to.Close()
}

// writtenOnce are small buckets that come last in a copy, in one commit with what goes from them: of that no page ever held
// anything. A file says of itself what a copy does not say, and marks that fit nothing any more stay behind.
var writtenOnce = [...]bucket{metaBucket, decisionBucket}

func (c *compacting) finish(work func(tx tx, last uint64) error) error {
	return c.to.Update(func(btx *bolt.Tx) error {
		for _, b := range writtenOnce {
			all, had := c.late[b]
			if !had {
				continue // a lecturer's file decides nothing
			}
			into, err := btx.CreateBucket(b.name())
			if err != nil {
				return err
			}
			for _, kept := range all {
				if err := into.Put(kept[0], kept[1]); err != nil {
					return err
				}
			}
		}
		return write(tx{bolt: btx}, c.last, intact, func(tx tx) error { return tx.finishCopy(c.last, work) })
	})
}

// finishCopy says in a copy what it does not say as the file does.
func (tx tx) finishCopy(last uint64, work func(tx tx, last uint64) error) error {
	if err := tx.putJSON(metaBucket, keyChange, last); err != nil {
		return err
	}
	if tx.shelf(decisionBucket) != nil { // a lecturer's file decides nothing
		if err := tx.fadeAll(); err != nil {
			return err
		}
	}
	return work(tx, last)
}

// valuesIn copies what a small bucket holds.
func valuesIn(in shelf) (all [][2][]byte) {
	c := in.Cursor()
	for k, v := c.First(); k != nil; k, v = c.Next() {
		all = append(all, [2][]byte{bytes.Clone(k), bytes.Clone(v)})
	}
	return all
}

// copyBuckets takes all along but what is written once, which comes last, and what checks remember: that holds
// digests of words which may be those that have to go, and a fault in it is no reason to keep anything else.
// bbolt.Compact would do the same for every bucket, that one too.
func copyBuckets(tx tx, to *bolt.DB) error {
	for b := metaBucket; b < endOfBuckets; b++ {
		in := tx.shelf(b)
		if in == nil || b == checkBucket || slices.Contains(writtenOnce[:], b) {
			continue
		}
		if err := copyBucket(to, b.name(), in); err != nil {
			return err
		}
	}
	return nil
}

// copyBucket takes the counter along, by which drafts keep their order. Keys come in their order and nothing is put
// between them later in the same copy, so pages may be filled.
func copyBucket(to *bolt.DB, name []byte, from shelf) error {
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
func (f *file) swap(temp string, made *rooms) error {
	if err := f.closeBolt(); err != nil {
		return err
	}
	err := replaceFile(temp, f.path)
	if err == nil {
		f.publish(made)
	}
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
		if err := remove(filepath.Join(folder, item.Name())); err != nil {
			return err
		}
	}
	return nil
}
