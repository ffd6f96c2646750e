package store_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"koffiemoment/store"
)

// Whoever thinks better of a backup has the file as it was, byte for byte, and loses nothing of what the backup brought.
func TestARestoreIsPutBack(t *testing.T) {
	path := fullJournal(t)
	j := open(t, path)
	made := backup(t, j, "", noon)
	finish(t, j, draft(t, j, "een later verhaal"))
	j.Close()
	before := contents(t, path)
	done, err := store.Restore(path, made, lockKey(), noon)
	if err != nil {
		t.Fatal(err)
	}
	after := contents(t, path)
	put, err := store.PutBack(path, done.Put, noon.Add(time.Minute))
	if err != nil {
		t.Fatal(err)
	}
	if contents(t, path) != before || contents(t, put) != after {
		t.Error("a file is not what it was")
	}
	open(t, path)
}

// Of another journal in which more was done than in the one of the backup nothing comes in as if it had come after that.
func TestRestoreOverAnotherJournalThatWentFurther(t *testing.T) {
	path := fullJournal(t)
	j := open(t, path)
	made := backup(t, j, "", noon)
	j.Close()
	os.Remove(path)
	other := open(t, path)
	for range 60 {
		finish(t, other, draft(t, other, "van een ander"))
	}
	other.Close()
	done := restore(t, path, made)
	if strings.Contains(contents(t, path), "van een ander") || done.Entries != made.Entries || !done.Whole {
		t.Errorf("got %+v of %+v", done, made)
	}
}

// A name that a date has no room behind is put aside under a shorter one, each time under its own.
func TestALongNameIsPutAside(t *testing.T) {
	path := filepath.Join(t.TempDir(), strings.Repeat("ü", 122)+".db")
	fill(t, path)
	j := open(t, path)
	made := backup(t, j, "", noon)
	j.Close()
	ends(t, func() {
		one, other := restore(t, path, made), restore(t, path, made)
		if one.Put == other.Put || !strings.Contains(one.Put, ".db.oud-") || !utf8.ValidString(one.Put) {
			t.Errorf("%s, %s", one.Put, other.Put)
		}
	})
}

// A journal may have any name. What was put aside of it is found by a purge all the same.
func TestAPurgeReachesWhatWasPutAsideOfAnyName(t *testing.T) {
	path := filepath.Join(t.TempDir(), "dagboek")
	fill(t, path)
	j := open(t, path)
	made := backup(t, j, "", noon)
	e := finish(t, j, draft(t, j, "wat nergens meer mag staan"))
	j.Close()
	done := restore(t, path, made)
	j = open(t, path)
	if err := errors.Join(j.Delete(e.ID, noon), j.Purge([]string{e.ID})); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(contents(t, done.Put), "nergens meer") {
		t.Error("the words stand in the file that was put aside")
	}
}
