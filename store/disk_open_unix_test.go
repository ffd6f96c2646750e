//go:build unix

package store_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"koffiemoment/store"
)

// Whoever looks and then opens may find something else: a pipe, on which a program waits for ever, or what a link leads to.
func TestAFileThatIsSwappedAfterTheLook(t *testing.T) {
	for name, put := range map[string]func(path string) error{
		"pipe":     func(path string) error { return syscall.Mkfifo(path, 0o600) },
		"folder":   func(path string) error { return os.Mkdir(path, 0o700) },
		"device":   func(path string) error { return os.Symlink("/dev/zero", path) },
		"link":     func(path string) error { return os.Symlink(filepath.Join(filepath.Dir(path), "ander"), path) },
		"new file": func(path string) error { return os.WriteFile(path, []byte("nieuw"), 0o600) },
	} {
		t.Run(name, func(t *testing.T) {
			folder := t.TempDir()
			path := filepath.Join(folder, "gewoon")
			err := errors.Join(os.WriteFile(path, []byte("gewoon"), 0o600), os.WriteFile(filepath.Join(folder, "ander"), []byte("ander"), 0o600))
			if err != nil {
				t.Fatal(err)
			}
			opened, _, err := store.OpenSeen(path, func(path string) (fs.FileInfo, error) {
				seen, err := os.Lstat(path)
				return seen, errors.Join(err, os.Rename(path, path+" van eerst"), put(path))
			})
			if !errors.Is(err, store.ErrNotRegular) {
				t.Errorf("got %v, %v", opened, err)
			}
		})
	}
}

// A journal is looked at when its lock is taken, and opened later: what is a pipe by then, nobody waits for.
func TestAPipeInThePlaceOfAJournal(t *testing.T) {
	path := filepath.Join(t.TempDir(), "logboek.db")
	if err := syscall.Mkfifo(path, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := store.OpenExisting(path); !errors.Is(err, store.ErrNotRegular) {
		t.Errorf("got %v", err)
	}
}

// What a person named may lie elsewhere, but it is a file.
func TestOpenNamed(t *testing.T) {
	folder := t.TempDir()
	path := func(name string) string { return filepath.Join(folder, name) }
	err := errors.Join(os.WriteFile(path("gewoon"), []byte("tekst"), 0o600), os.Mkdir(path("map"), 0o700), syscall.Mkfifo(path("pijp"), 0o600),
		os.Symlink("gewoon", path("link")), os.Symlink("pijp", path("link naar pijp")), os.Symlink("nergens", path("link naar niets")))
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]error{
		path("gewoon"): nil, path("link"): nil, path("map"): store.ErrNotRegular, path("pijp"): store.ErrNotRegular,
		path("link naar pijp"): store.ErrNotRegular, path("link naar niets"): fs.ErrNotExist, path("weg"): fs.ErrNotExist,
		"/dev/zero": store.ErrNotRegular, "/dev/null": store.ErrNotRegular,
	} {
		opened, err := store.OpenNamed(name)
		if !errors.Is(err, want) {
			t.Errorf("%s: got %v, want %v", name, err, want)
		}
		if err == nil {
			opened.Close()
		}
	}
}
