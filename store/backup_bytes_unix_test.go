//go:build unix

package store_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"koffiemoment/store"
)

// A file that says it is as long as nothing can be does not take the memory of the machine, and so the purge with it. One
// with the name of a copy is told of, for nobody looked whether words stand in it.
func TestFilesOfAnyLengthBesideAJournal(t *testing.T) {
	c := newCopied(t)
	vast, side := filepath.Join(c.folder, "logboek van vroeger.db"), filepath.Join(c.folder, store.SideFile+".txt")
	for _, path := range []string{vast, side, filepath.Join(c.folder, "film.db"), filepath.Join(c.stick, "film.db.mkv")} {
		file, err := os.Create(path)
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(file.Truncate(1<<42), file.Close()); err != nil {
			t.Fatal(err)
		}
	}
	if err := c.j.Purge([]string{c.entry.ID}); err != nil {
		t.Fatal(err)
	}
	if missed, err := c.j.Unreached(); !slices.Equal(missed, []string{side, vast}) || err != nil {
		t.Errorf("missed %v, %v", missed, err)
	}
	if _, err := os.Stat(vast); err != nil {
		t.Error(err)
	}
	if got := backups(t, c.j.Path(), c.stick); len(got) != 6 {
		t.Errorf("%d backups are found", len(got))
	}
}

// The end of one stretch is the beginning of the next, so that what lies across is seen.
func TestACopyIsKnownByWhatLiesFarBehind(t *testing.T) {
	c := newCopied(t)
	all := contents(t, c.j.Path())
	at := strings.Index(all, c.j.ID())
	left := all[at-200:at+200] + c.entry.ID
	var spoilt []string
	for _, before := range []int{9 << 20, 4<<20 - 204} { // the second has the id across the end of a stretch
		path := filepath.Join(c.folder, fmt.Sprintf("zomaar %d.db", before))
		if err := os.WriteFile(path, append(make([]byte, before), left...), 0o600); err != nil {
			t.Fatal(err)
		}
		spoilt = append(spoilt, path)
	}
	if err := c.j.Purge([]string{c.entry.ID}); err != nil {
		t.Fatal(err)
	}
	for _, path := range spoilt {
		if _, err := os.Stat(path); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s with the words is left: %v", path, err)
		}
	}
}

// A journal that a link leads to has its copies beside it, and they are found by the link.
func TestCopiesOfAJournalBehindALink(t *testing.T) {
	path := fullJournal(t)
	link := filepath.Join(t.TempDir(), "logboek.db")
	if err := os.Symlink(path, link); err != nil {
		t.Fatal(err)
	}
	j, err := store.Open(link, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	backup(t, j, "", noon)
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	if got := backups(t, link); len(got) != 1 {
		t.Errorf("%d copies are found", len(got))
	}
}
