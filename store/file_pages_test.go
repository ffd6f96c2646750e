package store_test

import (
	"errors"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"koffiemoment/store"
)

// One bit in what a page says of how many values lie on it hides some, and all that is left is whole. So it was that 68 of
// 284 entries were gone, and nobody said a word.
func TestAPageThatSaysLessIsNoticed(t *testing.T) {
	t.Parallel()
	whole := filepath.Join(t.TempDir(), "logboek.db")
	j := open(t, whole)
	if _, err := j.Import(many(284), smallRubric()); err != nil {
		t.Fatal(err)
	}
	j.Close()
	all, page := []byte(contents(t, whole)), os.Getpagesize()
	chance := rand.New(rand.NewPCG(284, 1))
	path, refused, kept := filepath.Join(t.TempDir(), "logboek.db"), 0, 0
	for at := 2 * page; at+page <= len(all); at += page {
		bit := byte(1) << chance.IntN(8)
		all[at+10] ^= bit // the count
		write(t, path, all)
		for _, o := range []store.Options{{ReadOnly: true}, {}} {
			j, err := store.Open(path, o)
			if err != nil {
				if refused++; !errors.Is(err, store.ErrDamaged) {
					t.Fatal(err)
				}
				continue
			}
			found, err := j.List(store.Query{}, 0, 0)
			all, failed := j.Entries(store.Query{})
			err = errors.Join(err, failed, j.Settle(), j.Close())
			if errors.Is(err, store.ErrDamaged) { // it was a byte of a value that runs over several pages
				refused++
				continue
			}
			if err != nil || len(found.Rows) != 284 || len(all) != 284 {
				t.Fatalf("bit %d of page %d: %d rows, %d entries, %v", bit, at/page, len(found.Rows), len(all), err)
			}
			kept++
		}
		all[at+10] ^= bit
	}
	t.Logf("refused %d, not touched by it %d", refused, kept)
	if refused < 100 {
		t.Error("too few were refused for this to say anything")
	}
}

// A reader goes without the lock, and what it sees half of may be what a writer is writing.
func TestHalfACommitIsNoDamage(t *testing.T) {
	path := filepath.Join(t.TempDir(), "logboek.db")
	j := open(t, path)
	if _, err := j.Import(many(20), smallRubric()); err != nil {
		t.Fatal(err)
	}
	all := []byte(contents(t, path))
	for at := 2 * os.Getpagesize(); at < len(all); at += os.Getpagesize() {
		all[at+10] ^= 1
	}
	write(t, path, all)
	if _, err := store.Open(path, store.Options{ReadOnly: true}); !errors.Is(err, store.ErrLocked) {
		t.Errorf("while somebody has it: got %v, want ErrLocked", err)
	}
	j.Close()
	for range 2 {
		if _, err := store.Open(path, store.Options{ReadOnly: true}); !errors.Is(err, store.ErrDamaged) {
			t.Errorf("got %v, want ErrDamaged", err)
		}
		if err := os.Remove(path + ".lock"); err != nil && !errors.Is(err, fs.ErrNotExist) {
			t.Fatal(err)
		}
	}
	if _, err := os.Stat(path + ".lock"); err == nil {
		t.Error("a reader left a lock behind")
	}
}

// A power cut in a save leaves one of the two pages that say where everything is: the file opens as it was before that.
func TestOneBadMetaIsSaid(t *testing.T) {
	path := place(t)
	j := open(t, path)
	e := finish(t, j, draft(t, j, "een verhaal"))
	newest := store.TxID(j) % 2
	if j.Doubtful() {
		t.Error("a new file is called doubtful")
	}
	finish(t, j, draft(t, j, "nog een"))
	j.Close()
	all := []byte(contents(t, path))
	all[(1-newest)*os.Getpagesize()+16+40] ^= 1
	write(t, path, all)
	j = open(t, path)
	if !j.Doubtful() {
		t.Error("the last save is missing, and nobody says so")
	}
	page, err := j.List(store.Query{}, 0, 0)
	if err := errors.Join(err, j.Settle()); err != nil || len(page.Rows) != 1 || page.Rows[0].ID != e.ID {
		t.Errorf("%d rows, %v", len(page.Rows), err)
	}
	finish(t, j, draft(t, j, "nog een"))
	j.Close()
	if open(t, path).Doubtful() {
		t.Error("the next save did not mend it")
	}
}
