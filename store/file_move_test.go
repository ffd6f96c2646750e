package store_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/store"
)

// A journal that is moved is whole at its new place, and the file of before is still there under another name.
func TestAJournalIsMoved(t *testing.T) {
	for name, made := range journalsOfEveryKind() {
		t.Run(name, func(t *testing.T) { isMoved(t, made(t)) })
	}
}

func isMoved(t *testing.T, from string) {
	to := place(t)
	was := open(t, from)
	want, id := valuesOf(t, was), was.ID()
	was.Close()
	os.Remove(filepath.Dir(to))
	aside, err := store.MoveJournal(from, to, lockKey(), noon)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Lstat(from); !errors.Is(err, fs.ErrNotExist) || store.MovedAway(from) != aside || store.MovedAway(to) != "" {
		t.Errorf("at the old place: %v, moved away as %q", err, store.MovedAway(from))
	}
	for _, path := range []string{aside, to} {
		j := open(t, path)
		got := valuesOf(t, j)
		for _, all := range []map[string]map[string]string{want, got} { // which change of these was the last is another
			delete(all["meta"], "change")
			delete(all, "census")
		}
		if diff := cmp.Diff(want, got); diff != "" || j.ID() != id {
			t.Errorf("%s: %s", path, diff)
		}
		if err := errors.Join(j.Verify(), j.Close()); err != nil {
			t.Error(err)
		}
	}
	if err := os.Rename(to, from); err != nil { // for the look at every file when the test ends
		t.Fatal(err)
	}
	if err := os.Rename(aside, to); err != nil {
		t.Fatal(err)
	}
}

// Where it can't be moved it stays as it was, and so does what stands in the way.
func TestAJournalThatCannotBeMovedStays(t *testing.T) {
	from, to := fullJournal(t), fullJournal(t)
	before, there := contents(t, from), contents(t, to)
	if _, err := store.MoveJournal(from, to, lockKey(), noon); !errors.Is(err, fs.ErrExist) {
		t.Errorf("something stands there: got %v", err)
	}
	spoil(t, from, "entries")
	spoilt := contents(t, from)
	free := filepath.Join(t.TempDir(), "eigen", "logboek.db")
	if _, err := store.MoveJournal(from, free, lockKey(), noon); !errors.Is(err, store.ErrDamaged) {
		t.Errorf("damaged: got %v", err)
	}
	if spoilt == before || contents(t, from) != spoilt || contents(t, to) != there {
		t.Error("a file changed")
	}
	if _, err := os.Lstat(free); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("something came to be: %v", err)
	}
}
