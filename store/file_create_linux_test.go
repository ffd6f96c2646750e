package store_test

import (
	"errors"
	"path/filepath"
	"syscall"
	"testing"

	"koffiemoment/store"
)

// A journal that finds no room to begin in says so, and leaves nothing of itself behind.
func TestANewJournalOnAFullDisk(t *testing.T) {
	for _, room := range []string{"4k", "8k", "20k"} {
		disk := t.TempDir()
		if err := syscall.Mount("tmpfs", disk, "tmpfs", 0, "size="+room); err != nil {
			t.Skip("no disk can be mounted here:", err)
		}
		defer syscall.Unmount(disk, syscall.MNT_DETACH)
		if _, err := store.Open(filepath.Join(disk, "logboek.db"), store.Options{}); !errors.Is(err, store.ErrFull) {
			t.Errorf("with room for %s: got %v", room, err)
		}
		if got := names(t, disk); len(got) != 1 || got[0] != "logboek.db.lock" {
			t.Errorf("with room for %s: %v is left", room, got)
		}
	}
}
