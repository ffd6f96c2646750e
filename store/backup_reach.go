package store

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"koffiemoment/store/vault"
)

// residue is what a purge owes: the rewriting of the file, and of the copies of it. It says what was purged without a
// word of it, so that a copy on a stick can be changed when that is there again.
type residue struct {
	Entries   []string     `json:"entries,omitempty"`
	Drafts    []string     `json:"drafts,omitempty"` // also those that became the entries, as far as that is known
	Reviews   []pastReview `json:"reviews,omitempty"`
	Answers   []pastAnswer `json:"answers,omitempty"`
	Sides     []string     `json:"sides,omitempty"`     // ids of the blocks in side files that hold words of it
	Missed    []string     `json:"missed,omitempty"`    // copies that could not be changed, and folders that were not there
	Rewritten bool         `json:"rewritten,omitempty"` // the file itself holds none of it any more

	noted bool     // it was read from the file
	words []string // texts of it
}

func (owed *residue) empty() bool {
	return len(owed.Entries)+len(owed.Drafts)+len(owed.Reviews)+len(owed.Answers) == 0
}

// add takes along what is purged now.
func (owed *residue) add(now *residue, sides []string) {
	owed.Entries = append(owed.Entries, now.Entries...)
	owed.Drafts = append(owed.Drafts, now.Drafts...)
	owed.Reviews = append(owed.Reviews, now.Reviews...)
	owed.Answers = append(owed.Answers, now.Answers...)
	owed.Sides = append(owed.Sides, sides...)
	owed.Rewritten = false
}

// signs give what the bytes of a copy that can't be opened would hold: ids, which stand in the open.
func (owed *residue) signs() []string {
	signs := slices.Concat(owed.Entries, owed.Drafts)
	for _, gone := range owed.Reviews {
		signs = append(signs, gone.ID, gone.Journal)
	}
	for _, gone := range owed.Answers {
		signs = append(signs, gone.ID, gone.Answer)
	}
	return slices.DeleteFunc(signs, func(sign string) bool { return sign == "" })
}

// residue is what is owed, noted where anything is.
func (tx tx) residue() (owed residue, err error) {
	owed.noted, err = tx.getJSON(metaBucket, keyResidue, &owed)
	return owed, err
}

// putResidue forgets what is not owed to anything any more.
func (tx tx) putResidue(owed *residue) error {
	if len(owed.Missed) == 0 {
		return tx.remove(metaBucket, keyResidue)
	}
	return tx.putJSON(metaBucket, keyResidue, owed)
}

// Unreached names the copies that may hold what was purged, because they could not be reached or changed: files, and
// folders that are not there. Each purge tries them again, also one of nothing.
func (j *Journal) Unreached() ([]string, error) { return read(j.file, "read residue", tx.unreached) }

// Unreached does for the lecturer's file what it does for a journal.
func (rs *Reviews) Unreached() ([]string, error) { return read(rs.file, "read residue", tx.unreached) }

func (tx tx) unreached() ([]string, error) {
	owed, err := tx.residue()
	return owed.Missed, err
}

// reach takes what was purged out of every copy that can be reached, and gives those that can't.
func (f *file) reach(owed *residue) (missed []string, err error) {
	var known map[string]bool
	id := ""
	err = f.view(func(tx tx) (err error) {
		if id, err = f.kind.id(tx); err == nil {
			known, err = f.kind.known(tx)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	missed = cleanSideFiles(f.path, f.key, owed)
	beside := []string{filepath.Dir(f.path), BackupsFolder(f.path)}
	for _, folder := range append(beside, f.copies.Load().Folders()...) {
		paths, err := copiesIn(folder, f.path, f.kin(id))
		switch {
		case err == nil:
		case errors.Is(err, fs.ErrNotExist) && folder == beside[1]: // no backup was ever made there
		default:
			missed = append(missed, folder)
		}
		missed = append(missed, removeTemps(folder, id)...)
		missed = append(missed, removeHalf(folder, owed)...)
		for _, path := range paths {
			if !f.reachCopy(path, id, owed, known) {
				missed = append(missed, path)
			}
		}
	}
	return missed, nil
}

// copiesIn gives every file of the journal in a folder, whatever it is called: backups, copies that somebody made, damaged
// files that were put aside. Of those that don't say whose they are, it gives the ones that are called after the file or that the
// program gave their name, as the file may have been called otherwise before it was moved.
func copiesIn(folder, path string, is kin) (paths []string, err error) {
	items, err := os.ReadDir(folder)
	if err != nil {
		return nil, err
	}
	for _, item := range items {
		name, at := item.Name(), filepath.Join(folder, item.Name())
		named := strings.Contains(name, ".db") || strings.Contains(name, asideSuffix) || strings.HasPrefix(name, filepath.Base(path)) || strings.HasPrefix(name, stem(path)+" ")
		other := !isFile(folder, item) || !named || at == path
		if other || strings.HasSuffix(name, ".lock") || strings.HasSuffix(name, tempSuffix) {
			continue
		}
		_, dated := datedStem(name)
		if of := whose(at, is.key); of == is.id || of == "" && (dated || isAside(name) || strings.HasPrefix(name, stem(path)+" ")) {
			paths = append(paths, at)
		}
	}
	return paths, nil
}

// removeHalf removes what a program that was killed left of a file that it wrote, where that holds any of what was purged.
func removeHalf(folder string, owed *residue) (missed []string) {
	items, _ := os.ReadDir(folder)
	for _, item := range items {
		name, at := item.Name(), filepath.Join(folder, item.Name())
		half := isFile(folder, item) && strings.HasSuffix(name, tempSuffix) && (strings.HasPrefix(name, ".koffiemoment-") || isAside(name))
		if !half {
			continue
		}
		if held, err := holds(at, owed.signs()); err != nil || held && removeIfThere(at) != nil {
			missed = append(missed, at)
		}
	}
	return missed
}

// reachCopy says whether a copy holds nothing any more of what was purged. One that can't be read well enough to be
// rewritten is removed when it holds any of it; one that somebody has open, or that can't be written, is left.
func (f *file) reachCopy(path, id string, owed *residue, known map[string]bool) bool {
	var forget func(tx) error
	var from *rooms
	key := f.locked()
	made, err := openBackup(path, f.kind, f.key, func(copied *file) error {
		key = copied.locked()
		return copied.view(func(tx tx) (err error) {
			if forget, err = f.kind.traces(tx, owed, known); err == nil && forget != nil {
				from = roomsOf(tx)
			}
			return err
		})
	})
	switch {
	case err == nil && forget == nil:
		return true
	case err == nil:
		err = f.kind.rewriteCopy(&made, from, key, id, forget)
	}
	if unreadable(err) {
		held, failed := holds(path, owed.signs())
		if err = failed; held {
			err = errors.Join(removeIfThere(path), syncFolder(filepath.Dir(path)))
		}
	}
	return err == nil
}

// unreadable says that an error is of the file itself and not of the moment.
func unreadable(err error) bool {
	for _, is := range []error{ErrDamaged, ErrEmptyFile, ErrOlder, ErrNewer, ErrDraft, ErrOtherKind} {
		if errors.Is(err, is) {
			return true
		}
	}
	return false
}

// rewriteCopy puts a copy without what is to be forgotten in the place of one. Numbers of changes stay what they were: a backup may not
// seem newer than what was done after it.
func (kind kind) rewriteCopy(made *Backup, from *rooms, key *vault.Key, id string, forget func(tx) error) error {
	cleaned := tempIn(filepath.Dir(made.Path), id)
	defer remove(cleaned)
	err, _ := guard(func() error { return write(tx{rooms: from}, made.Change-from.serial, unchecked, forget) })
	if err != nil {
		return err
	}
	view := func(work func(tx) error) error { return work(tx{rooms: from}) }
	_, err = kind.copyCompact(view, cleaned, key, func(tx tx, _ uint64) error {
		if err := tx.putJSON(metaBucket, keyChange, made.Change); err != nil {
			return err
		}
		return tx.putJSON(metaBucket, keyBackup, backupNote{made.Made, made.Change})
	})
	if err == nil {
		err = replaceFile(cleaned, made.Path)
	}
	return err
}

// copyBytes makes a copy that a power cut may take away.
func copyBytes(from, to string) error {
	in, err := OpenNamed(from)
	if err != nil {
		return err
	}
	defer in.Close()
	if err := removeIfThere(to); err != nil {
		return err
	}
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}
