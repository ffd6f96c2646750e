// Package own is what is done with a person's journal as a whole: saying where it lies, bringing it to its own place, and bringing two
// files of it together, which the screen does as well (Bring). Begin with Journal. It knows no flag, no stream and no exit status: the
// command line says what was chosen, and is told what to say.
package own

import (
	"os"
	"path/filepath"
	"time"

	"koffiemoment/store/vault"
	"koffiemoment/ui/words"
)

// Journal is a person's journal as the command line found it.
type Journal struct {
	Path       string
	By         string // the flag or variable that chose the path; empty for the usual place
	Again      string // what has to stand behind a command to find the same journal
	ConfigPath string // empty where there is no place for it
	Now        func() time.Time
	Words      *words.Catalog
	Tell       func(string)
	Print      func(...string)

	// Keyed does work with the key that the file at a path needs, once it turns out to need one. Nil does it without.
	Keyed func(path string, work func(*vault.Key) error) error
}

func (j *Journal) keyed(work func(*vault.Key) error) error {
	if j.Keyed == nil {
		return work(nil)
	}
	return j.Keyed(j.Path, work)
}

// Refusal says in a person's words why something was not done.
type Refusal struct {
	Text       string
	Missing    bool // because what was named is not there
	Unreadable bool // because it is not what it should be
	Sealed     bool // because it is locked, and nothing opens it
}

// Error gives those words.
func (r *Refusal) Error() string { return r.Text }

// missing says whether nothing stands at path. A link that leads nowhere is something.
func missing(path string) bool {
	_, err := os.Lstat(path)
	return os.IsNotExist(err)
}

// isOwn says whether the journal is in the program's own place. It compares paths, for there may be no file yet.
func (j *Journal) isOwn(own string) bool {
	whole, err := filepath.Abs(j.Path)
	return err == nil && own == whole
}
