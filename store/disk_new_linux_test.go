package store_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"

	"koffiemoment/store"
)

// A folder that can be written and not synced takes a file nowhere: it has the name that it had, and no other.
func TestAFileThatCannotBeMovedIsNotLost(t *testing.T) {
	folder := t.TempDir()
	from, to := filepath.Join(folder, "logboek.db"), filepath.Join(folder, "elders.db")
	if err := errors.Join(os.WriteFile(from, []byte("alles"), 0o600), os.Chmod(filepath.Dir(folder), 0o711), os.Chmod(folder, 0o333)); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.Chmod(folder, 0o700) })
	moved := make(chan error)
	go func() {
		runtime.LockOSThread() // and never unlocked: the thread ends here
		var err error
		if os.Geteuid() == 0 { // who may open every folder
			err = syscall.Setfsuid(65534)
		}
		moved <- errors.Join(err, store.MoveFile(from, to))
	}()
	if err := <-moved; !errors.Is(err, fs.ErrPermission) {
		t.Fatalf("got %v", err)
	}
	for path, want := range map[string]error{from: nil, to: fs.ErrNotExist} {
		if _, err := os.Lstat(path); !errors.Is(err, want) {
			t.Errorf("%s: %v", filepath.Base(path), err)
		}
	}
}
