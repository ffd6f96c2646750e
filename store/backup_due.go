package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// AutoBackup makes a backup when one is due, in the folder that was chosen. Where that can't be reached, as a stick that
// is not there or full, the backup goes beside the file, and missed names the folder. A zero Backup without an error says
// that none was due. It returns the errors of Backup.
func (j *Journal) AutoBackup(now time.Time) (made Backup, missed string, err error) {
	j.file.copying.Lock()
	defer j.file.copying.Unlock()
	return j.file.autoBackup(now)
}

// AutoBackup does for the lecturer's file what it does for a journal.
func (rs *Reviews) AutoBackup(now time.Time) (made Backup, missed string, err error) {
	rs.file.copying.Lock()
	defer rs.file.copying.Unlock()
	return rs.file.autoBackup(now)
}

// UseCopies tells an open journal where its backups are from now on, as Options.Copies did when it was opened.
func (j *Journal) UseCopies(c Copies) { j.file.copies.Store(&c) }

// UseCopies does for the lecturer's file what it does for a journal.
func (rs *Reviews) UseCopies(c Copies) { rs.file.copies.Store(&c) }

// autoBackup is for whoever holds copying.
func (f *file) autoBackup(now time.Time) (made Backup, missed string, err error) {
	due, err := f.backupDue()
	if !due || err != nil {
		return made, "", err
	}
	folder := f.copies.Load().Folder
	made, err = f.backup(folder, now)
	if err != nil && folder != "" && !errors.Is(err, ErrDamaged) {
		missed = folder
		made, err = f.backup("", now)
	}
	return made, missed, err
}

// backupDue says whether something was finished, or thrown away, since the newest backup that can be reached: anything
// but drafts and settings. Nothing is kept for that, so that it is also due when somebody took the backups away.
func (f *file) backupDue() (bool, error) {
	id, finished := "", uint64(0)
	err := f.view(func(tx tx) (err error) {
		if id, err = f.kind.id(tx); err == nil {
			finished, err = tx.lastFinished(f.kind)
		}
		return err
	})
	if err != nil {
		return false, fmt.Errorf("look whether a backup is due: %w", err)
	}
	if finished == 0 {
		return false, nil
	}
	for _, folder := range append(f.copies.Load().Folders(), BackupsFolder(f.path)) {
		if anyHolds(folder, f.kin(id), finished) {
			return false, nil
		}
	}
	return true, nil
}

// lastFinished gives the number of the newest change to anything that a backup is made for. Each value says in which
// change it was written, so no list has to be kept of what counts as finishing, nor be forgotten for a new kind of record.
func (tx tx) lastFinished(kind kind) (last uint64, err error) {
	for _, b := range kind.buckets {
		if b.derived() || b == metaBucket || b == draftBucket || b == rubricBucket {
			continue
		}
		in, err := tx.bucket(b)
		if err != nil {
			return 0, err
		}
		err = in.ForEach(func(key, value []byte) error {
			if len(value) < envelope(key) {
				return ErrDamaged
			}
			last = max(last, binary.BigEndian.Uint64(value[inside+1:]))
			return nil
		})
		if err != nil {
			return 0, err
		}
	}
	return last, nil
}

// anyHolds says whether a backup goes up to a change. It begins with the one whose name says the latest day, but asks the
// others too: a clock that was far ahead once would else have one made at every end, until ten that are the same had taken
// the places of all before.
func anyHolds(folder string, of kin, change uint64) bool {
	items, _ := os.ReadDir(folder)
	items = slices.DeleteFunc(items, func(item fs.DirEntry) bool { return !isDated(item.Name(), of.stem) })
	slices.SortFunc(items, func(a, b fs.DirEntry) int { return strings.Compare(b.Name(), a.Name()) })
	return slices.ContainsFunc(items, func(item fs.DirEntry) bool {
		read, err := readBackup(filepath.Join(folder, item.Name()), of.key)
		return err == nil && read.Journal == of.id && read.Change >= change
	})
}
