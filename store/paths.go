package store

import (
	"errors"
	"os"
	"path/filepath"

	"github.com/adrg/xdg"
)

// appFolder is the same on every system and in every language, so that whoever looks for a journal finds it.
const appFolder = "koffiemoment"

// ErrNoHome says that the system names no folder for the user's files.
var ErrNoHome = errors.New("no home folder is known")

const journalName, reviewsName = "logboek.db", "nalezen.db"

// A journal that lies beside the program goes before the usual place, and takes the lecturer's file and the settings along: so a stick
// holds all there is, and a computer that forgets its users loses none of it.

// JournalBeside gives the place of a journal that lies beside the program, whether there is one or not. It returns an error of the system
// that does not say where the program is.
func JournalBeside() (string, error) {
	program, err := os.Executable()
	if err == nil {
		program, err = filepath.EvalSymlinks(program)
	}
	if err != nil {
		return "", err
	}
	return filepath.Join(filepath.Dir(program), journalName), nil
}

// Portable gives the files beside the program, and says whether a journal lies there, without which none of the others counts.
func Portable() (journal, reviews, config string, is bool) {
	journal, err := JournalBeside()
	if err != nil || usable(journal) != nil {
		return "", "", "", false
	}
	folder := filepath.Dir(journal)
	return journal, filepath.Join(folder, reviewsName), filepath.Join(folder, "koffiemoment.json"), true
}

// IgnoredBeside says why what has the name of a journal beside the program is not used: ErrNotRegular, also for a link, or ErrOthers. It
// returns nil where it is used, and where there is none.
func IgnoredBeside() error {
	journal, err := JournalBeside()
	if err == nil {
		err = usable(journal)
	}
	if errors.Is(err, ErrNotRegular) || errors.Is(err, ErrOthers) {
		return err
	}
	return nil
}

// ErrOthers says that a file belongs to another user of the computer.
var ErrOthers = errors.New("it is somebody else's")

// usable says why a file is not used unasked: whoever put it there might have somebody write in a journal that is not theirs.
func usable(path string) error {
	info, err := os.Lstat(path)
	switch {
	case err != nil:
		return err
	case !regular(path, info):
		return ErrNotRegular
	case !owned(info):
		return ErrOthers
	}
	return nil
}

// DefaultJournal gives the place of the journal when nobody names one. It returns ErrNoHome when the system names no
// folder.
func DefaultJournal() (string, error) { return under(xdg.DataHome, journalName) }

// DefaultReviews gives the place of the lecturer's own file when nobody names one. It returns ErrNoHome when the system
// names no folder.
func DefaultReviews() (string, error) { return under(xdg.DataHome, reviewsName) }

// DefaultOutbox gives the folder for files to hand in. It returns ErrNoHome when the system names no folder.
func DefaultOutbox() (string, error) { return under(xdg.UserDirs.Documents, "") }

// DefaultConfig gives the place of the config file. It returns ErrNoHome when the system names no folder.
func DefaultConfig() (string, error) { return under(xdg.ConfigHome, "config.json") }

// under refuses a relative folder, which is what comes of a system without HOME: the journal would lie wherever the
// program happened to be started, and not be found from elsewhere.
func under(folder, name string) (string, error) {
	if !filepath.IsAbs(folder) {
		return "", ErrNoHome
	}
	return filepath.Join(folder, appFolder, name), nil
}

// Whole gives the one name of a file, from wherever somebody stands and by whatever links it is reached: by that a config knows its
// backups. The file may be gone.
func Whole(path string) string {
	if from, err := filepath.Abs(path); err == nil {
		path = from
	}
	if followed, err := filepath.EvalSymlinks(path); err == nil {
		return followed
	}
	if folder, err := filepath.EvalSymlinks(filepath.Dir(path)); err == nil {
		return filepath.Join(folder, filepath.Base(path))
	}
	return path
}
