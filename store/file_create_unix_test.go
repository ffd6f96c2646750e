//go:build unix

package store_test

import (
	"errors"
	"path/filepath"
	"testing"

	"koffiemoment/store"
)

// A journal that finds no room to begin in says so, and leaves nothing of itself behind.
func TestANewJournalOnAFullDisk(t *testing.T) {
	for _, room := range []uint64{0, 4096, 20_000} {
		folder := t.TempDir()
		lift, err := limit(room)
		if err != nil {
			t.Fatal(err)
		}
		_, err = store.Open(filepath.Join(folder, "logboek.db"), store.Options{})
		if err := lift(); err != nil {
			t.Fatal(err)
		}
		if !errors.Is(err, store.ErrFull) {
			t.Errorf("with room for %d: got %v", room, err)
		}
		if got := names(t, folder); len(got) != 1 || got[0] != "logboek.db.lock" {
			t.Errorf("with room for %d: %v is left", room, got)
		}
	}
}
