package store_test

import (
	"os"
	"path/filepath"
	"testing"

	"koffiemoment/store"
)

// What is put beside a journal in one minute, whatever for, buries nothing, and has a name by which it is known again.
func TestWhatIsPutBesideBuriesNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "logboek.db")
	j := open(t, path)
	finish(t, j, draft(t, j, "een"))
	folder := filepath.Dir(path)
	for range 2 {
		backup(t, j, folder, noon)
	}
	j.Close()
	salvage(t, path)
	salvage(t, path)
	to := filepath.Join(t.TempDir(), "logboek.db")
	aside, err := store.MoveJournal(path, to, lockKey(), noon)
	if err != nil {
		t.Fatal(err)
	}
	wantOnly(t, path,
		"logboek 2026-03-02 12.00.db", "logboek 2026-03-02 12.00_2.db", "logboek 2026-03-02 12.00_3.db",
		"logboek.db.lock", "logboek.db.oud-2026-03-02-1200", "logboek.db.oud-2026-03-02-1200-2")
	if store.MovedAway(path) == "" || filepath.Base(aside) != "logboek 2026-03-02 12.00_3.db" {
		t.Errorf("moved away as %s", aside)
	}
	for _, name := range names(t, folder) {
		if filepath.Ext(name) == ".lock" {
			continue
		}
		at := filepath.Join(t.TempDir(), "logboek.db")
		if err := os.WriteFile(at, []byte(contents(t, filepath.Join(folder, name))), 0o600); err != nil {
			t.Fatal(err)
		}
		if n := len(entries(open(t, at))); n != 1 {
			t.Errorf("%s holds %d entries", name, n)
		}
	}
}
