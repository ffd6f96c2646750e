package store_test

import (
	"errors"
	"path/filepath"
	"syscall"
	"testing"

	"koffiemoment/store"
)

// What is seen to be no file is not even opened, for a device may do something then. A socket can't be, and so it tells.
func TestWhatIsNoFileIsNotOpened(t *testing.T) {
	path := filepath.Join(t.TempDir(), "contact")
	if err := syscall.Mknod(path, syscall.S_IFSOCK|0o600, 0); err != nil {
		t.Fatal(err)
	}
	if _, err := store.OpenNamed(path); !errors.Is(err, store.ErrNotRegular) {
		t.Errorf("got %v", err)
	}
}
