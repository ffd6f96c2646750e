package unlock

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
	"unicode/utf8"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui/own"
	"koffiemoment/ui/words"
)

// Locker is a file that can be locked: a journal, or the lecturer's file.
type Locker interface {
	Lock(*vault.Key) error
	Unlock() error
	Unfollowed() ([]string, error)
	Key() *vault.Key
	FollowLock(progress func(done, all int)) (missed []string, err error)
	Close() error
}

// Door sets the lock of one of the person's own files, changes its passphrase, and takes it off.
type Door struct {
	Path  string
	Keys  *Keys
	Open  func(key *vault.Key) (Locker, error)
	Now   func() time.Time
	Tell  func(message string)
	Print func(lines ...string)
}

// Setting is how a lock is asked for.
type Setting struct {
	Change         bool
	PassphraseFile string // holds the new passphrase; empty asks for it
	Sheet          string // where the recovery sheet is written; empty prints it
	Beside         bool   // and that may be beside the file
}

// Lock locks the file, gives it another passphrase, or writes the recovery sheet of the lock that it has anew.
func (d *Door) Lock(set *Setting) error {
	say := &d.Keys.Words.Command.Lock
	head, err := store.HeadOf(d.Path)
	locked := head.ID != ""
	switch {
	case err != nil:
		return err
	case set.Change && !locked:
		return &own.Refusal{Text: words.Fill(say.NotLocked, d.Path)}
	case locked && !set.Change && set.Sheet == "":
		return &own.Refusal{Text: words.Fill(say.Already, d.Path)}
	}
	if err := d.sheetFits(set); err != nil {
		return err
	}
	if sets := set.Change || !locked; sets && set.PassphraseFile == "" && !d.Keys.CanAsk() {
		return &own.Refusal{Text: say.CannotSet, Sealed: true}
	}
	var key *vault.Key
	if locked {
		if key, err = d.key(); err != nil {
			return err
		}
		if !set.Change {
			return d.writeSheet(set.Sheet, key)
		}
	} else {
		for _, sentence := range say.Explains {
			d.Tell(sentence)
		}
	}
	if key, err = d.made(key, set); err != nil {
		return err
	}
	if set.Sheet != "" { // before the file is locked with what may then be written down nowhere
		if err := d.writeSheet(set.Sheet, key); err != nil {
			return err
		}
	}
	missed, err := d.turn(func(f Locker) error { return f.Lock(key) })
	if err != nil {
		if set.Sheet != "" && !errors.Is(err, errFollowing) {
			err = errors.Join(err, os.Remove(set.Sheet))
		}
		return err
	}
	if set.Change {
		d.Tell(say.Changed + "\n" + say.SameSheet)
	} else {
		d.Tell(words.Fill(say.Locked, d.Path))
		if set.Sheet == "" {
			d.Tell(say.SheetOnce)
			d.Print(d.sheet(key)...)
		}
	}
	return d.left(missed, say.Unfollowed, say.FollowLater)
}

// Unlock takes the lock off.
func (d *Door) Unlock() error {
	say := &d.Keys.Words.Command.Lock
	switch head, err := store.HeadOf(d.Path); {
	case err != nil:
		return err
	case head.ID == "":
		return d.unlockCopies()
	}
	missed, err := d.turn(Locker.Unlock)
	if err != nil {
		return err
	}
	d.Tell(words.Fill(say.Unlocked, d.Path))
	return d.left(missed, say.StillLocked, say.UnlockLater)
}

// unlockCopies has the copies follow that could not be reached when the lock was taken off. They are under it still, and nothing else is:
// so they are what its key is asked for.
func (d *Door) unlockCopies() error {
	say := &d.Keys.Words.Command.Lock
	f, err := d.Open(nil)
	if err != nil {
		return err
	}
	owed, err := f.Unfollowed()
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	if len(owed) == 0 {
		return &own.Refusal{Text: words.Fill(say.NotLocked, d.Path)}
	}
	var key *vault.Key
	if sealed := d.sealedAmong(owed); sealed != "" {
		if key, err = d.keyOf(sealed); err != nil {
			return err
		}
	}
	if f, err = d.Open(key); err != nil {
		return err
	}
	missed, err := f.FollowLock(nil)
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	return d.left(missed, say.StillLocked, say.UnlockLater)
}

// sealedAmong gives one of the copies that can be reached and are locked, empty for none.
func (d *Door) sealedAmong(owed []string) string {
	var folders []string
	for _, path := range owed {
		if info, err := os.Stat(path); err == nil && !info.IsDir() {
			path = filepath.Dir(path)
		}
		folders = append(folders, path)
	}
	found, _, _ := store.Backups(d.Path, nil, folders...)
	for _, b := range found {
		if b.Sealed {
			return b.Path
		}
	}
	return ""
}

// keyOf gives the key of a copy, which has opened it.
func (d *Door) keyOf(path string) (key *vault.Key, err error) {
	err = d.Keys.With(path, func(opens *vault.Key) error {
		key = opens
		_, err := store.Examine(path, opens)
		return err
	})
	return key, err
}

// key gives the key of the locked file, which has opened it.
func (d *Door) key() (*vault.Key, error) {
	f, err := d.opened()
	if err != nil {
		return nil, err
	}
	return f.Key(), f.Close()
}

func (d *Door) opened() (f Locker, err error) {
	err = d.Keys.With(d.Path, func(key *vault.Key) (err error) {
		f, err = d.Open(key)
		return err
	})
	return f, err
}

// made gives a new key, or that of before under a new passphrase.
func (d *Door) made(key *vault.Key, set *Setting) (*vault.Key, error) {
	passphrase, err := d.newPassphrase(set.PassphraseFile)
	if err != nil {
		return nil, err
	}
	if key != nil {
		return key.Rewrap(passphrase)
	}
	return vault.New(passphrase)
}

// shortest is how many characters are advised.
const shortest = 10

func (d *Door) newPassphrase(file string) (passphrase string, err error) {
	say := &d.Keys.Words.Command.Lock
	switch {
	case file != "":
		text, err := d.Keys.Secret(file)
		if err != nil {
			return "", err
		}
		if passphrase = firstLine(text); !typable(passphrase) {
			return "", &own.Refusal{Text: words.Fill(d.Keys.Words.Command.Fail.NoPassphrase, file)}
		}
	default:
		if passphrase, err = d.askTwice(); err != nil {
			return "", err
		}
	}
	if vault.LooksLikeRecovery(passphrase) { // it would be taken for one wherever the passphrase is asked
		return "", &own.Refusal{Text: say.IsRecovery}
	}
	if utf8.RuneCountInString(passphrase) < shortest {
		d.Tell(say.Short)
	}
	if strings.TrimSpace(passphrase) != passphrase {
		d.Tell(say.Spaces)
	}
	return passphrase, nil
}

func (d *Door) askTwice() (string, error) {
	say := &d.Keys.Words.Command.Lock
	for range tries {
		first, err := d.Keys.line(say.New)
		if err != nil {
			return "", err
		}
		if !typable(first) {
			d.Tell(say.Nothing)
			continue
		}
		second, err := d.Keys.line(say.Again)
		switch {
		case err != nil:
			return "", err
		case first == second:
			return first, nil
		}
		d.Tell(say.Differ)
	}
	return "", &own.Refusal{Text: say.NotSet}
}

// errFollowing says that the lock did change.
var errFollowing = errors.New("follow lock")

// turn changes the lock, and has the copies follow.
func (d *Door) turn(change func(Locker) error) (missed []string, err error) {
	f, err := d.opened()
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if err := change(f); err != nil {
		return nil, err
	}
	if missed, err = f.FollowLock(nil); err != nil {
		err = fmt.Errorf("%w: %w", errFollowing, err)
	}
	return missed, err
}

// left names the copies that did not follow, and fails then: something is not as it was asked.
func (d *Door) left(missed []string, said, later string) error {
	if len(missed) == 0 {
		return nil
	}
	for i, path := range missed {
		missed[i] = "  " + words.InLine(path)
	}
	return &own.Refusal{Text: said + "\n" + strings.Join(missed, "\n") + "\n" + later}
}

// sheetFits refuses a place for the recovery sheet before anything is asked: what is there stays, and beside the file it would lie
// for whoever finds that.
func (d *Door) sheetFits(set *Setting) error {
	say := &d.Keys.Words.Command
	if set.Sheet == "" {
		return nil
	}
	folder := filepath.Dir(store.Whole(set.Sheet))
	switch _, err := os.Stat(folder); {
	case !errors.Is(second(os.Lstat(set.Sheet)), fs.ErrNotExist):
		return &own.Refusal{Text: words.Fill(say.Fail.Taken, set.Sheet)}
	case err != nil:
		return &own.Refusal{Text: words.Fill(say.Fail.NoFolder, folder), Missing: true}
	case !set.Beside && d.near(folder):
		return &own.Refusal{Text: words.Fill(say.Lock.SheetBeside, set.Sheet)}
	}
	return nil
}

func second[T any](_ T, err error) error { return err }

// near says whether a folder is that of the file, or one in it.
func (d *Door) near(folder string) bool {
	home := filepath.Dir(store.Whole(d.Path))
	for _, path := range []*string{&home, &folder} {
		if real, err := filepath.EvalSymlinks(*path); err == nil {
			*path = real
		}
	}
	below, err := filepath.Rel(home, folder)
	return err == nil && below != ".." && !strings.HasPrefix(below, ".."+string(filepath.Separator))
}

func (d *Door) writeSheet(path string, key *vault.Key) error {
	err := store.WriteNew(path, []byte(strings.Join(d.sheet(key), "\n")+"\n"))
	if err == nil {
		d.Tell(words.Fill(d.Keys.Words.Command.Lock.SheetAt, path))
	}
	return err
}

// sheet gives the recovery sheet. It is a file of keys of age as well, so that age opens what is sealed without this program: all lines
// but that of the key are comments there.
func (d *Door) sheet(key *vault.Key) []string {
	return d.Keys.Words.RecoverySheet(filepath.Base(d.Path), key.Recovery(), d.Now())
}
