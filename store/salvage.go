package store

import (
	"errors"
	"fmt"
	"time"

	"koffiemoment/store/vault"
)

// A file that does not open is not lost: nearly all of it is whole, and each value says itself what it is (record.go). Examine
// says what is whole in it, Salvage brings that together in a new file, and Restore adds a backup to that. None of the three
// trusts bbolt with the old file: they go through its pages by themselves (store/pages).
//
// What the pages still lead to is live. All else that verifies is older, or was thrown away: it is only taken for what the
// pages no longer lead to, so that nothing comes back which a student removed.

// Examined is what is whole in a file.
type Examined struct {
	Kind    string // "journal" or "reviews", empty when nothing says so
	Journal string // the id of the journal, or of the lecturer whose file it is; empty when it can't be read

	Whole    bool // nothing is wrong: the pages fit, all values can be trusted, and there are as many as were counted
	Doubtful bool // one of the two pages that say what the last save was is bad; that save may be missing
	Older    bool // the file is of an older version of the program

	Entries  int         // that can be read; in a lecturer's file what was said about a stage
	Expected int         // that should be there, -1 when nothing says so
	Earlier  int         // of Entries those of which only an earlier wording can be read
	Missing  []time.Time // the days of those that can't be read, as far as known, the newest first
	Beside   int         // of all else that was written or came in, as a draft or an answer, how much can't be read; 0 too when nothing says so
	Drafts   int
	Bin      int
	Answers  int

	Change  uint64    // the number of the last change that something in it is of
	Changed time.Time // the day of the newest entry or draft, as a clock said it; zero when there is none
}

// Rescued is what became of a damaged file. Examined says what is whole in the new one, beside what should be.
type Rescued struct {
	Put        string  // where the damaged file was put aside, empty when there was none
	FromBackup *Backup // that the new one begins with
	Examined
}

// Examine reads a file that may be damaged, and changes nothing. It returns ErrLocked while a program has the file open,
// ErrNotRegular, and ErrEmptyFile where there is not one byte; fs.ErrNotExist when nothing stands there; ErrNewer and ErrDraft
// for a file that another program has to read, and a SealedError for a locked one that the key does not open. That a file is damaged is
// no error.
func Examine(path string, key *vault.Key) (Examined, error) {
	path, err := resolve(path, false)
	if err == nil {
		err = unlocked(path)
	}
	if err != nil {
		return Examined{}, fmt.Errorf("examine file: %w", err)
	}
	h, err := collect(path, 0, key)
	if err != nil {
		return Examined{}, fmt.Errorf("examine file: %w", err)
	}
	h.settle()
	return h.examined(), nil
}

// ExamineCopy is Examine for a file that a person named as a copy, which may be anything. It returns ErrDamaged for one that is
// longer than any file of ours: it would be read to its end.
func ExamineCopy(path string, key *vault.Key) (Examined, error) {
	opened, err := OpenNamed(path)
	if err != nil {
		return Examined{}, fmt.Errorf("examine copy: %w", err)
	}
	info, err := opened.Stat()
	if opened.Close(); err == nil && info.Size() > longestSought {
		err = ErrDamaged
	}
	if err != nil {
		return Examined{}, fmt.Errorf("examine copy: %w", err)
	}
	return Examine(path, key)
}

// Salvage brings together what can be read of a damaged file, in a new one at its path. Ids, numbers, versions, bin and
// answers stay as they were; what is derived is made anew. The damaged file is put aside under a dated name before the new one
// takes its place, and that only after it was read through.
//
// It returns ErrDamaged when nothing in the file can be trusted, ErrFull, and the errors of Examine. The file stays where it
// was then.
func Salvage(path string, key *vault.Key, now time.Time) (Rescued, error) {
	done, err := rescue(path, now, func(f *file, temp string) (Examined, error) { return f.salvage(f.path, temp, key) })
	if err != nil {
		return Rescued{}, fmt.Errorf("salvage: %w", diskError(err))
	}
	return done, nil
}

// SalvageTo brings together what can be read of a damaged file in a new one somewhere else, where nothing may stand, for reading. The
// damaged file is left alone, and so it may be open here. It returns ErrDamaged when nothing in it can be trusted, ErrFull, and the
// errors of reading it; then it leaves no new file.
func SalvageTo(path, to string, key *vault.Key) error {
	f := &file{path: to, random: Options{}.random()}
	if _, err := f.salvage(path, to, key); err != nil {
		return fmt.Errorf("salvage: %w", diskError(errors.Join(err, removeIfThere(to))))
	}
	return nil
}

// salvage writes what can be read of a file to a new one, and takes its kind for its own.
func (f *file) salvage(from, to string, key *vault.Key) (Examined, error) {
	h, err := collect(from, 0, key)
	if err == nil && h.empty() {
		err = ErrDamaged
	}
	if err != nil {
		return Examined{}, err
	}
	h.settle()
	h.knowWho(from)
	h.knowLock(from)
	f.kind = h.kind()
	return h.examined(), f.writeSalvaged(to, h)
}

// Restore puts a backup in the place of the file at path, together with what came after it, as far as that can be read. So
// what was removed since is there again, but for drafts. A file of another journal at path is put aside as a whole, and so is
// one that can't be read, or is of an older version of the program; there may also be none.
//
// It returns ErrOtherKind for a backup of the other kind of file, ErrDamaged for a backup that is not whole, ErrOlder for one
// that an older version of the program made, ErrLocked, ErrFull, and ErrNewer or ErrDraft where another program has to read
// what stands at path. The file stays where it was then.
func Restore(path string, from Backup, key *vault.Key, now time.Time) (Rescued, error) {
	var r restored
	done, err := rescue(path, now, func(f *file, temp string) (x Examined, err error) {
		if r, err = openRestore(f.path, from, key); err != nil {
			return x, err
		}
		f.kind = r.kind
		return r.write(temp, key)
	})
	if err != nil {
		return Rescued{}, fmt.Errorf("restore: %w", diskError(err))
	}
	done.FromBackup = &r.backup
	return done, nil
}

// rescue holds the lock for as long as it takes. The new file is whole, and has been read, before the old one leaves its name.
func rescue(path string, now time.Time, write func(f *file, temp string) (Examined, error)) (done Rescued, err error) {
	if path, err = resolve(path, true); err != nil {
		return done, err
	}
	f := &file{path: path, random: Options{}.random()}
	if err := f.takeLock(time.Now().Add(defaultTimeout)); err != nil {
		return done, err
	}
	defer f.lock.Close()
	temp := path + tempSuffix
	if err := removeIfThere(temp); err != nil {
		return done, err
	}
	if done.Examined, err = write(f, temp); err == nil {
		done.Put, err = putAside(path, now)
	}
	if err == nil {
		err = replaceFile(temp, path)
	}
	if err != nil {
		remove(temp)
	}
	return done, err
}
