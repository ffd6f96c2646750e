package ui

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"sync"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui/window"
)

// sideFile is where text stands that no file of the program's own is seen to hold, as plain text that a person can read, or in a box where
// what it belongs to is locked. There is one at a time: a newer one holds all that the one before it did, as it stands by then.
type sideFile struct {
	mu   sync.Mutex
	path string
	text string
	file []byte // as it was written: the text, or that in a box
}

// put writes a text into a side file in the first of the folders that takes it, unless it stands in one already.
func (side *sideFile) put(text, name string, lock *vault.Key, folders ...string) (path string, err error) {
	side.mu.Lock()
	defer side.mu.Unlock()
	if side.text == text && side.untouched() {
		return side.path, nil
	}
	file, suffix := []byte(text), ".txt"
	if lock != nil {
		if file, err = lock.SealFile(file); err != nil {
			return "", err
		}
		suffix += vault.BoxSuffix
	}
	if path, err = store.WriteSide(folders, name, suffix, file); err != nil {
		return "", err
	}
	before := sideFile{path: side.path, file: side.file}
	side.path, side.text, side.file = path, text, file
	before.remove()
	return path, nil
}

// untouched says that the file is there as it was written.
func (side *sideFile) untouched() bool {
	if side.path == "" {
		return false
	}
	opened, err := store.OpenNamed(side.path)
	if err != nil {
		return false
	}
	defer opened.Close()
	there, err := io.ReadAll(io.LimitReader(opened, int64(len(side.file)+1)))
	return err == nil && bytes.Equal(there, side.file)
}

// remove takes the file away, which nobody needs any more, unless somebody wrote in it.
func (side *sideFile) remove() {
	if side.untouched() {
		_ = os.Remove(side.path)
	}
}

// drop takes the side file away at the end of a program all of whose texts are seen to be where they belong.
func (side *sideFile) drop() {
	side.mu.Lock()
	defer side.mu.Unlock()
	side.remove()
}

// inPlace says whether the files still hold what was written to them. It runs in the keeper's turn. One that the program itself closed, and
// could not open again, was not taken away: it holds what was written before.
func (sh *Shell) inPlace() error {
	if s := sh.Book.Store; s != nil {
		if err := s.InPlace(); err != nil && !errors.Is(err, store.ErrClosed) {
			return err
		}
	}
	if err := sh.Desk.InPlace(); err != nil && !errors.Is(err, store.ErrClosed) {
		return err
	}
	return nil
}

// rescue gives the work that puts a text into a side file: beside the journal, or in the home folder when that place takes nothing.
func (sh *Shell) rescue(text string) func() (path string, err error) {
	folder, name, lock := sh.folder(), store.SideFile+sh.Now().Format("2006-01-02-150405"), sh.protects()
	return func() (string, error) {
		home, _ := os.UserHomeDir()
		return sh.side.put(text, name, lock, folder, home)
	}
}

// folder is where side files go: beside the journal, or else beside the lecturer's own file.
func (sh *Shell) folder() string {
	if s := sh.Book.Store; s != nil {
		return filepath.Dir(s.Path())
	}
	return sh.Desk.Folder()
}

// finish saves what is left and sees to it that all is where it was said to be, and else writes a side file. Whatever ended the loop, and
// whatever it did to the model: the keeper stands outside it and still has the text.
func (sh *Shell) finish() {
	failed, astray := attempt(sh.Keeper.Flush), attempt(sh.Keeper.Inspect)
	if failed == nil && astray == nil {
		sh.side.drop()
		return
	}
	sh.astray = sh.astrayPath(astray)
	text := ""
	if text, sh.unkept = sh.SideText(); text == "" {
		return
	}
	var err error
	if sh.rescued, err = sh.rescue(text)(); err != nil {
		sh.lost = true
	}
}

// astrayPath names the file that no longer holds what was written to it, empty for none.
func (sh *Shell) astrayPath(err error) string {
	var reviews *window.ReviewsError
	switch s := sh.Book.Store; {
	case err == nil:
		return ""
	case s != nil && !errors.As(err, &reviews):
		return s.Path()
	}
	return sh.Desk.Path()
}

// errFell says that work panicked. What it panicked with is kept back, because it may hold what a person wrote.
var errFell = errors.New("the work panicked")

// attempt makes an error of a panic, where something else has to be done all the same.
func attempt(work func() error) (err error) {
	defer func() {
		if recover() != nil {
			err = errFell
		}
	}()
	return work()
}
