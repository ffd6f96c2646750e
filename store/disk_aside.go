package store

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// What the program puts beside a file gets one of two names, both with the minute in it: a file that can be opened as it is, a
// backup or one that was moved away, is called after the file and ends as it does; one that another took the place of ends in a way
// that no program opens by accident, and says old, not damaged: a whole one is put aside too, when an older copy is taken back. A
// purge knows both, whatever the file was called then.

const (
	datedForm   = " 2006-01-02 15.04" // points stand for the colons that a name may not have on Windows
	asideForm   = "2006-01-02-1504"
	asideSuffix = ".oud-" // stands before the minute
)

// linkDated gives a file its dated name, and another where one has that already.
func linkDated(temp, folder, stem string, now time.Time) (path string, err error) {
	name := filepath.Join(folder, stem+now.Format(datedForm))
	return firstFree(name, "_", ".db", func(path string) error { return linkFile(temp, path) })
}

// putAside gives the file a second name, and does not take away the first: so it is never without one, and a start that comes in
// between finds it as it was. Where a disk has no links it is copied.
func putAside(path string, now time.Time) (string, error) {
	there, err := os.Lstat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	return firstFree(asideName(path, now), "-", "", func(aside string) error {
		if old, err := os.Lstat(aside); err == nil && os.SameFile(old, there) {
			return nil // a power cut came before the new file took its place
		}
		switch err := link(path, aside); {
		case errors.Is(err, fs.ErrExist):
			return err
		case err != nil:
			return copyAside(path, aside)
		}
		return syncFolder(filepath.Dir(path))
	})
}

// asideName leaves room for a count and for the end of a temporary name in what a disk takes for a name. The end of the
// file's own name stays, by which a purge knows it.
func asideName(path string, now time.Time) string {
	const longest, room = 255, 10
	folder, base := filepath.Split(path)
	dated := filepath.Ext(base) + asideSuffix + now.Format(asideForm)
	name := strings.TrimSuffix(base, filepath.Ext(base))
	name = strings.ToValidUTF8(name[:min(len(name), max(0, longest-room-len(dated)))], "")
	return filepath.Join(folder, name+dated)
}

// firstFree has take make a file of a name, or of that with a number behind it where something has the name.
func firstFree(name, before, ext string, take func(path string) error) (path string, err error) {
	for n := 1; n < 100; n++ {
		if path = name + ext; n > 1 {
			path = fmt.Sprint(name, before, n, ext)
		}
		if err = take(path); !errors.Is(err, fs.ErrExist) {
			return path, err
		}
	}
	return "", err
}

func copyAside(path, aside string) error {
	in, err := OpenNamed(path)
	if err != nil {
		return err
	}
	defer in.Close()
	return writeNew(aside, func(w io.Writer) error {
		_, err := io.Copy(w, in)
		return err
	})
}

// isDated says whether a name is one that linkDated gives a file of that stem.
func isDated(name, stem string) bool {
	of, ours := datedStem(name)
	return ours && of == stem
}

// datedStem gives what stands before the day in a name that linkDated gave.
func datedStem(name string) (stem string, ours bool) {
	name = strings.TrimSuffix(name, ".db")
	if at := strings.LastIndex(name, "_"); at > 0 && strings.Trim(name[at+1:], "0123456789") == "" {
		name = name[:at]
	}
	at := len(name) - len(datedForm)
	if at < 0 {
		return "", false
	}
	_, err := time.Parse(datedForm, name[at:])
	return name[:at], err == nil
}

// isAside says whether a name is one that putAside gives.
func isAside(name string) bool {
	_, date, found := strings.Cut(name, asideSuffix)
	_, err := time.Parse(asideForm, date[:min(len(date), len(asideForm))])
	return found && err == nil
}
