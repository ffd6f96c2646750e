package store

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"koffiemoment/store/vault"
)

// Locking a file, opening it for good, and another passphrase are one thing: a new file is written under the new lock, read through and
// put in the place of the old one. No page of it ever held anything else. Then the copies follow, as far as they can be reached.

// following is what is owed to the copies since the lock changed.
type following struct {
	Missed []string `json:"missed,omitempty"` // could not be reached or changed: files, and folders that are not there
	Tried  bool     `json:"tried,omitempty"`
}

// Lock locks the journal with a key, or gives it another: whoever opens it from then on needs the passphrase that the key is wrapped
// by. Copies follow with FollowLock, which has to come next. It returns the errors of Backup; then the journal is as it was.
func (j *Journal) Lock(key *vault.Key) error { return j.file.lockWith("lock journal", key) }

// Unlock opens the journal for good. Copies follow with FollowLock.
func (j *Journal) Unlock() error { return j.file.lockWith("unlock journal", nil) }

// Lock does for the lecturer's file what it does for a journal.
func (rs *Reviews) Lock(key *vault.Key) error { return rs.file.lockWith("lock reviews", key) }

// Unlock does for the lecturer's file what it does for a journal.
func (rs *Reviews) Unlock() error { return rs.file.lockWith("unlock reviews", nil) }

func (f *file) lockWith(doing string, key *vault.Key) error {
	f.copying.Lock() // no backup that was begun before may come to be after the copies followed
	defer f.copying.Unlock()
	former := f.locked()
	err := f.renew(func(temp string) (*rooms, error) {
		made, err := f.kind.copyCompact(f.look, temp, key, func(tx tx, _ uint64) error {
			if key == nil {
				if err := tx.remove(metaBucket, keyLock); err != nil {
					return err
				}
			}
			if err := tx.remove(metaBucket, keyBackup); err != nil {
				return err
			}
			return tx.putJSON(metaBucket, keyFollowing, following{})
		})
		return made.rooms, err
	})
	if err != nil {
		return fmt.Errorf("%s: %w", doing, err)
	}
	if f.key = key; key == nil {
		f.key = former // opens the copies
	}
	f.changes.Add(1)
	return nil
}

// FollowLock brings the copies of the journal under its lock, or from under it: backups, copies beside it, files put aside, side files.
// It gives those that it could not reach or change; they are as they were, and the next call tries them again. Where nothing is owed it
// does nothing. Progress, unless it is nil, is told after each copy.
func (j *Journal) FollowLock(progress func(done, all int)) (missed []string, err error) {
	return j.file.followLock(progress)
}

// FollowLock does for the lecturer's file what it does for a journal.
func (rs *Reviews) FollowLock(progress func(done, all int)) (missed []string, err error) {
	return rs.file.followLock(progress)
}

// Unfollowed names the copies that did not follow the lock when it changed last: who opens them sees what the passphrase of now does
// not protect, or needs the one of before.
func (j *Journal) Unfollowed() ([]string, error) { return read(j.file, "read lock", tx.unfollowed) }

// Unfollowed does for the lecturer's file what it does for a journal.
func (rs *Reviews) Unfollowed() ([]string, error) { return read(rs.file, "read lock", tx.unfollowed) }

func (tx tx) unfollowed() ([]string, error) {
	var owed following
	_, err := tx.getJSON(metaBucket, keyFollowing, &owed)
	return owed.Missed, err
}

func (f *file) followLock(progress func(done, all int)) (missed []string, err error) {
	f.copying.Lock()
	defer f.copying.Unlock()
	var owed following
	var id string
	noted := false
	err = f.view(func(tx tx) (err error) {
		if noted, err = tx.getJSON(metaBucket, keyFollowing, &owed); err == nil {
			id, err = f.kind.id(tx)
		}
		return err
	})
	if err != nil || !noted || f.readOnly {
		return owed.Missed, err
	}
	missed = f.followAll(id, progress)
	if owed.Tried && slices.Equal(missed, owed.Missed) {
		return missed, nil
	}
	return missed, f.change("note lock", func(tx tx) error {
		if len(missed) == 0 {
			return tx.remove(metaBucket, keyFollowing)
		}
		return tx.putJSON(metaBucket, keyFollowing, following{missed, true})
	})
}

// followAll goes through all copies.
func (f *file) followAll(id string, progress func(done, all int)) (missed []string) {
	var copies, others []string
	beside := []string{filepath.Dir(f.path), BackupsFolder(f.path)}
	for _, folder := range append(beside, f.copies.Load().Folders()...) {
		missed = append(missed, removeTemps(folder, id)...)
		these, err := copiesIn(folder, f.path, f.kin(id))
		switch {
		case err == nil:
		case errors.Is(err, fs.ErrNotExist) && folder == beside[1]: // no backup was ever made there
		default:
			missed = append(missed, folder)
		}
		copies = append(copies, these...)
		others = append(others, f.boxable(folder)...)
	}
	others = append(others, sideFiles(f.path)...)
	copies, others = unique(copies), unique(others)
	others = slices.DeleteFunc(others, func(path string) bool { return slices.Contains(copies, path) })
	done, all := 0, len(copies)+len(others)
	each := func(path string, follow func(string) error) {
		if err := follow(path); err != nil {
			missed = append(missed, path)
		}
		if done++; progress != nil {
			progress(done, all)
		}
	}
	for _, path := range copies {
		each(path, func(path string) error { return f.followCopy(path, id) })
	}
	for _, path := range others {
		each(path, f.followBox)
	}
	return unique(missed)
}

func unique(paths []string) []string {
	slices.Sort(paths)
	return slices.Compact(paths)
}

// followCopy writes a copy anew under the lock of the file, where it is not under it. One that can't be read goes into a box.
func (f *file) followCopy(path, id string) error {
	var from *rooms
	var is vault.Head
	made, err := openBackup(path, f.kind, f.key, func(copied *file) error {
		if key := copied.locked(); key != nil {
			is = key.Head()
		}
		if sameHead(is, f.locked()) {
			return nil
		}
		if err := copied.verified(); err != nil {
			return err
		}
		return copied.view(func(tx tx) error {
			from = roomsOf(tx)
			return nil
		})
	})
	switch {
	case errors.Is(err, ErrOtherKind): // of the journal beside a lecturer's file, or the other way round, and locked: nothing said whose it is
		return nil
	case unreadable(err) && !strings.HasPrefix(filepath.Base(path), stem(f.path)): // it may be of another file in the folder
		return nil
	case unreadable(err):
		return f.followBox(path)
	case err != nil || from == nil:
		return err
	}
	temp := tempIn(filepath.Dir(path), id)
	defer remove(temp)
	key := f.locked()
	_, err = f.kind.copyCompact(viewOf(from), temp, key, func(tx tx, _ uint64) error {
		if key == nil {
			if err := tx.remove(metaBucket, keyLock); err != nil {
				return err
			}
		}
		if err := tx.putJSON(metaBucket, keyChange, made.Change); err != nil {
			return err
		}
		return tx.putJSON(metaBucket, keyBackup, backupNote{made.Made, made.Change})
	})
	if err == nil {
		err = replaceFile(temp, path)
	}
	return err
}

func sameHead(is vault.Head, key *vault.Key) bool {
	if key == nil {
		return is.ID == ""
	}
	return is.ID == key.Head().ID && bytes.Equal(is.Wrapped, key.Head().Wrapped)
}

// boxable gives what lies in a folder that is no copy which can be opened: files of older schemas and what is in a box already.
func (f *file) boxable(folder string) (paths []string) {
	items, _ := os.ReadDir(folder)
	for _, item := range items {
		name := item.Name()
		ours := strings.HasPrefix(name, filepath.Base(f.path)+".schema-") || strings.HasPrefix(name, stem(f.path)) && strings.HasSuffix(name, vault.BoxSuffix)
		if ours && isFile(folder, item) && !strings.HasSuffix(name, tempSuffix) {
			paths = append(paths, filepath.Join(folder, name))
		}
	}
	return paths
}

// longestBox is how long a file may be that is put in a box as a whole, in memory.
const longestBox = 256 << 20

// followBox puts a file into a box, takes it out of one, or puts it into one of the new lock.
func (f *file) followBox(path string) error {
	all, err := readNamed(path, longestBox)
	if err == nil && len(all) > longestBox {
		err = errTooLong
	}
	if err != nil {
		return err
	}
	key, plain, to := f.locked(), all, path
	if vault.IsBox(all) {
		head, err := vault.HeadOfBox(all)
		if err != nil || sameHead(head, key) {
			return err
		}
		if f.key == nil {
			return ErrSealed
		}
		if plain, err = f.key.OpenFile(all); err != nil {
			return err
		}
		to = strings.TrimSuffix(path, vault.BoxSuffix)
	} else if key == nil {
		return nil
	}
	if key != nil {
		if plain, err = key.SealFile(plain); err != nil {
			return err
		}
		to += vault.BoxSuffix
	}
	if to == path {
		return writeFile(path, bytes.NewReader(plain))
	}
	if err := WriteNew(to, plain); err != nil {
		return err
	}
	return errors.Join(removeIfThere(path), syncFolder(filepath.Dir(path)))
}

// SealSide gives the bytes of a side file, and what its name ends with: in a box when the journal is locked, so that the passphrase
// opens it alone.
func (j *Journal) SealSide(text []byte) (file []byte, suffix string, err error) {
	return j.file.sealSide(text)
}

// SealSide does for the lecturer's file what it does for a journal.
func (rs *Reviews) SealSide(text []byte) (file []byte, suffix string, err error) {
	return rs.file.sealSide(text)
}

func (f *file) sealSide(text []byte) (file []byte, suffix string, err error) {
	key := f.locked()
	if key == nil {
		return text, "", nil
	}
	file, err = key.SealFile(text)
	return file, vault.BoxSuffix, err
}

// HeadOfBox gives the head of the lock of a file in a box. It returns vault.ErrNoBox and vault.ErrBroken, and the errors of OpenNamed.
func HeadOfBox(path string) (vault.Head, error) {
	all, err := readNamed(path, longestBox)
	if err != nil {
		return vault.Head{}, fmt.Errorf("read box: %w", err)
	}
	return vault.HeadOfBox(all)
}

// OpenBox gives what is in a box. It returns vault.ErrNoBox, vault.ErrWrong and vault.ErrBroken, and the errors of OpenNamed.
func OpenBox(path string, key *vault.Key) ([]byte, error) {
	all, err := readNamed(path, longestBox)
	if err != nil {
		return nil, fmt.Errorf("read box: %w", err)
	}
	return key.OpenFile(all)
}
