package store

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"koffiemoment/store/vault"
)

// A backup is a whole file of the program's own: compacted, so that nothing which was thrown away is in it, and read
// through before it has its name. It can be opened as it is, and its name says what it is of and when it was made.
// Which of two is the newer is told by the changes that they hold, and never by a clock.

// Backup is one that can be taken back.
type Backup struct {
	Path    string
	Made    time.Time
	Journal string // the id of the journal that it is of, or of the lecturer whose file it is of
	Entries int    // entries, or what was said about stages in a lecturer's file
	Change  uint64 // the number of the last change that it holds: of two of a journal the one with more is the newer
	Sealed  bool   // it is locked and no key was given that opens it: only its place and day are known, and Entries is -1
}

// backupNote is what a backup says of itself. A file that went on from one holds it too; by then the change before it was
// compacted is another.
type backupNote struct {
	Made   time.Time `json:"made"`
	Change uint64    `json:"change"`
}

// BackupsFolder gives the folder beside a file in which its backups are, unless somebody chose another.
func BackupsFolder(path string) string { return filepath.Join(filepath.Dir(path), backupsFolder) }

const backupsFolder = "reservekopieen"

// Backup makes a backup of the journal in a folder, beside the journal where that is empty, as it stands now; saves go
// on meanwhile. It counts from when it was read through and has its name; then those that are too many go. After an
// error there are as many as before. It returns fs.ErrNotExist where the folder is not there, as a stick that was taken
// out, ErrFull, and ErrDamaged when something in the journal is not what was written.
func (j *Journal) Backup(folder string, now time.Time) (Backup, error) {
	j.file.copying.Lock()
	defer j.file.copying.Unlock()
	return j.file.backup(folder, now)
}

// Backup makes a backup of the lecturer's file, as that of a journal does.
func (rs *Reviews) Backup(folder string, now time.Time) (Backup, error) {
	rs.file.copying.Lock()
	defer rs.file.copying.Unlock()
	return rs.file.backup(folder, now)
}

// backup is for whoever holds copying.
func (f *file) backup(folder string, now time.Time) (made Backup, err error) {
	if err := f.settle(); err != nil {
		return made, fmt.Errorf("back up: %w", err)
	}
	if folder == "" {
		folder = BackupsFolder(f.path)
		err = os.MkdirAll(folder, 0o700)
	} else {
		folder, err = filepath.Abs(folder)
	}
	if err == nil {
		made, err = f.backupIn(folder, now)
	}
	if err == nil {
		err = prune(folder, f.kin(made.Journal))
	}
	if err != nil {
		return made, fmt.Errorf("back up: %w", diskError(err))
	}
	return made, nil
}

// backupIn writes under a name of its own, since two programs that only read the journal may do so at once. What a power
// cut left there goes when nobody else can have the journal.
func (f *file) backupIn(folder string, now time.Time) (made Backup, err error) {
	id, err := read(f, "read id", f.kind.id)
	if err != nil {
		return made, err
	}
	if !f.readOnly {
		removeTemps(folder, id)
	}
	temp := tempIn(folder, fmt.Sprint(id, "-", rand.Uint64()))
	defer remove(temp)
	copied, err := f.kind.copyCompact(f.view, temp, f.locked(), func(tx tx, last uint64) error {
		for _, owed := range []string{keyResidue, keyFollowing} { // by the file, not by a copy
			if err := tx.remove(metaBucket, owed); err != nil {
				return err
			}
		}
		return tx.putJSON(metaBucket, keyBackup, backupNote{now, last})
	})
	if made = copied.Backup; err == nil {
		made.Path, err = linkDated(temp, folder, stem(f.path), now)
	}
	return made, err
}

func tempIn(folder, id string) string { return filepath.Join(folder, ".koffiemoment-"+id+tempSuffix) }

// removeTemps removes what a backup or a rewriting left that a power cut ended, and gives what it could not.
func removeTemps(folder, id string) (left []string) {
	items, _ := os.ReadDir(folder)
	for _, item := range items {
		path := filepath.Join(folder, item.Name())
		ours := strings.HasPrefix(path, strings.TrimSuffix(tempIn(folder, id), tempSuffix)) && strings.HasSuffix(path, tempSuffix)
		if ours && removeIfThere(path) != nil {
			left = append(left, path)
		}
	}
	return left
}

// stem gives what the names of backups begin with: that of the file without accents and signs, and short.
func stem(path string) string {
	name := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
	name = strings.Map(func(r rune) rune {
		switch {
		case r >= utf8.RuneSelf:
			return -1
		case strings.ContainsRune(`<>:"/\|?*`, r) || r < ' ':
			return '_'
		}
		return r
	}, norm.NFD.String(name))
	return cmp.Or(strings.TrimSpace(name[:min(len(name), 20)]), "koffiemoment")
}

// Backups gives the backups of the file at path, the newest first, from the folder beside it and from others, and those
// which can't be read: they have such a name, and are damaged or of an older program. What is of another journal is left
// out where both can be asked. A folder that is not there has none. The error is of the first folder that can't be read; what was
// found in the others comes with it.
func Backups(path string, key *vault.Key, folders ...string) (found []Backup, bad []string, err error) {
	path, err = filepath.Abs(path)
	if err != nil {
		return nil, nil, err
	}
	if followed, err := resolve(path, false); err == nil {
		path = followed
	}
	of := kin{stem(path), whose(path, key), key}
	for i, folder := range append([]string{BackupsFolder(path)}, folders...) {
		if i > 0 && folder == BackupsFolder(path) {
			continue
		}
		these, broken, failed := backupsIn(folder, of)
		found, bad = append(found, these...), append(bad, broken...)
		if err == nil && !errors.Is(failed, fs.ErrNotExist) {
			err = failed
		}
	}
	sortBackups(found)
	return found, bad, err
}

func sortBackups(found []Backup) {
	slices.SortStableFunc(found, func(a, b Backup) int {
		return cmp.Or(cmp.Compare(b.Change, a.Change), b.Made.Compare(a.Made))
	})
}

// backupsIn takes every file of the journal by the id inside, whatever it is called by now; what can't be read it knows by
// its name.
func backupsIn(folder string, of kin) (found []Backup, bad []string, err error) {
	items, err := os.ReadDir(folder)
	if err != nil {
		return nil, nil, err
	}
	for _, item := range items {
		name := item.Name()
		if !isFile(folder, item) || filepath.Ext(name) != ".db" {
			continue
		}
		path := filepath.Join(folder, name)
		switch read, err := readBackup(path, of.key); {
		case errors.Is(err, ErrSealed) && isDated(name, of.stem):
			found = append(found, sealedBackup(path))
		case err != nil && isDated(name, of.stem):
			bad = append(bad, path)
		case err == nil && (read.Journal == of.id || of.id == "" && isDated(name, of.stem)):
			found = append(found, read)
		}
	}
	sortBackups(found)
	return found, bad, nil
}

// readBackup opens a backup as any file, which looks at its bytes first. It does not read it through.
func readBackup(path string, key *vault.Key) (Backup, error) {
	made, err := readBackupOf(path, journalKind(), key)
	if errors.Is(err, ErrOtherKind) {
		made, err = readBackupOf(path, reviewsKind(), key)
	}
	return made, err
}

func readBackupOf(path string, kind kind, key *vault.Key) (made Backup, err error) {
	if key != nil {
		if made, locked, err := kind.peek(path, key); locked || err != nil {
			return made, err
		}
	}
	return openBackup(path, kind, nil, func(*file) error { return nil })
}

// through is a copy that was read through.
type through struct {
	Backup
	rooms *rooms // of a locked one
}

// readThrough opens a file that nobody else has and checks every value in it.
func readThrough(path string, kind kind, key *vault.Key) (made through, err error) {
	made.Backup, err = openBackup(path, kind, key, func(f *file) error {
		made.rooms = f.newest()
		return f.verified()
	})
	return made, err
}

// verified is verify for a file that may be locked, of which more can be wrong.
func (f *file) verified() error {
	if r := f.newest(); r != nil && r.broken {
		return ErrDamaged
	}
	return f.verify()
}

func openBackup(path string, kind kind, key *vault.Key, check func(*file) error) (made Backup, err error) {
	f, err := openFile(path, Options{ReadOnly: true, Key: key}, kind)
	if err != nil {
		return made, err
	}
	defer f.close()
	if err := check(f); err != nil {
		return made, err
	}
	err = f.view(func(tx tx) error { // and not by read, which would look at every value of each backup that is listed
		made, err = tx.backup(kind)
		return err
	})
	if err == nil {
		made = dated(made, path)
	}
	return made, err
}

// dated gives a copy that says no day that of its file.
func dated(made Backup, path string) Backup {
	made.Path = path
	if info, err := os.Stat(path); err == nil && made.Made.IsZero() {
		made.Made = info.ModTime()
	}
	return made
}

// sealedBackup is one of which the key is not known: it can be shown by its name and day, and opened with a passphrase.
func sealedBackup(path string) Backup { return dated(Backup{Sealed: true, Entries: -1}, path) }

// backup gives what a file is as a backup. A copy that was made by hand says no day.
func (tx tx) backup(kind kind) (made Backup, err error) {
	if made.Journal, err = kind.id(tx); err != nil {
		return made, err
	}
	counted, err := tx.census()
	if err != nil {
		return made, err
	}
	made.Entries = counted[kind.main].N
	var note backupNote
	if _, err := tx.getJSON(metaBucket, keyBackup, &note); err != nil {
		return made, err
	}
	if made.Change, err = lastChange(tx); note.Change == made.Change {
		made.Made = note.Made
		return made, err
	}
	made.Change += tx.serial()
	return made, err
}

// prune keeps the last ten backups of a journal in a folder, and of those before the newest of each month. It reads none
// where there are no more than ten of whatever.
func prune(folder string, of kin) error {
	if items, err := os.ReadDir(folder); err != nil || len(items) <= keptBackups {
		return err
	}
	found, _, err := backupsIn(folder, of)
	if err != nil || len(found) <= keptBackups {
		return err
	}
	months := map[string]bool{}
	for _, b := range found[keptBackups:] {
		month := b.Made.Format("2006-01")
		if months[month] && isDated(filepath.Base(b.Path), of.stem) {
			if err := removeIfThere(b.Path); err != nil {
				return err
			}
		}
		months[month] = true
	}
	return nil
}

// keptBackups is how many stay whatever their month.
const keptBackups = 10
