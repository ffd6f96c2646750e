package store_test

import (
	"testing"
	"time"

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
	done, err := store.Restore(path, made, noon)
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
