//go:build unix

package store_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"koffiemoment/store"
)

// What is used because it lies beside the program is a file of the person's own: no link, and nobody else's.
func TestWhatLiesBesideTheProgramIsOnesOwnFile(t *testing.T) {
	folder := t.TempDir()
	file, link := filepath.Join(folder, "logboek.db"), filepath.Join(folder, "koppeling.db")
	if err := store.Usable(file); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("nothing there: %v", err)
	}
	if err := errors.Join(os.WriteFile(file, nil, 0o600), os.Symlink(file, link)); err != nil {
		t.Fatal(err)
	}
	if err := store.Usable(file); err != nil {
		t.Error(err)
	}
	for _, path := range []string{link, folder} {
		if err := store.Usable(path); !errors.Is(err, store.ErrNotRegular) {
			t.Errorf("%s: %v", path, err)
		}
	}
	if os.Geteuid() != 0 {
		t.Skip("only root can give a file to somebody else")
	}
	if err := os.Chown(file, 4711, -1); err != nil {
		t.Fatal(err)
	}
	if err := store.Usable(file); !errors.Is(err, store.ErrOthers) {
		t.Errorf("somebody else's: %v", err)
	}
}
