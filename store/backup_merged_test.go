package store_test

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/store"
)

// Of an entry that came with a merge, and lies under another number than that of its id, nothing is left in any copy either: nor of what
// stands beside it, what was replied, what was decided about it.
func TestWhatAMergeBroughtIsPurgedFromEveryCopy(t *testing.T) {
	t.Setenv("HOME", t.TempDir())
	path := mergedJournal(t)
	j := open(t, path)
	folder := filepath.Dir(path)
	var came, other journal.Entry
	for _, e := range entries(j) {
		switch e.Story {
		case "daar herschreven":
			came = e
		case "een tweede verhaal":
			other = e
		}
	}
	backup(t, j, "", noon)
	write(t, filepath.Join(folder, "logboek.db.schema-1"), []byte(contents(t, path)))
	write(t, filepath.Join(folder, "logboek.db.oud-2026-03-02-1200"), []byte(contents(t, path)))
	var document strings.Builder
	if err := j.Export(&document); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(folder, ".koffiemoment-77.new"), []byte(document.String()))
	words := []string{"daar herschreven", "daar geschreven", "als het daar is", "daar bekeken", "dank je"}
	for _, word := range words {
		if countAll(t, folder, word) == 0 {
			t.Fatalf("%q was never there", word)
		}
	}
	if err := errors.Join(j.Delete(came.ID, noon), j.Purge([]string{came.ID}), j.Verify()); err != nil {
		t.Fatal(err)
	}
	for _, word := range words {
		if n := countAll(t, folder, word); n != 0 {
			t.Errorf("%q stands in %d places", word, n)
		}
	}
	if _, kept := valuesOf(t, j)["decisions"][came.ID]; kept {
		t.Error("what was decided about it is kept")
	}
	for _, at := range []string{path, backups(t, path)[0].Path} {
		if e, err := openOrGiven(t, j, at).Entry(other.ID); err != nil || e.Story != other.Story {
			t.Errorf("%s: of the other entry is left %q, %v", at, e.Story, err)
		}
	}
}

// openOrGiven gives the journal that is open at a path.
func openOrGiven(t *testing.T, j *store.Journal, path string) *store.Journal {
	if path == j.Path() {
		return j
	}
	return open(t, path)
}
