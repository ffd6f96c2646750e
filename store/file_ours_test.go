package store_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/store"
)

// putOver writes over a file what cp would: the name leads to the same file, which is another one all the same. It gives what
// the file holds then: Windows lets nobody shorten one that a program has open, so that there the end stays.
func putOver(t *testing.T, path, copied string) string {
	t.Helper()
	if err := writeOver(path, []byte(copied)); err != nil {
		t.Fatal(err)
	}
	return contents(t, path)
}

// wantLeftAlone fails where work did not say what happened, or where a byte of the copy is another.
func wantLeftAlone(t *testing.T, path string, copied *string, name string, work func() error) {
	t.Helper()
	if err := work(); !errors.Is(err, store.ErrOverwritten) {
		t.Errorf("%s: got %v, want ErrOverwritten", name, err)
	}
	if contents(t, path) != *copied {
		t.Fatalf("%s: the copy is no longer what it was", name)
	}
}

// Somebody puts a backup back with cp, while the journal is open in another window.
func TestAnOlderCopyPutOverTheOpenJournal(t *testing.T) {
	for seed := range uint64(60) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			t.Parallel()
			chance := rand.New(rand.NewPCG(seed, 1))
			path := filepath.Join(t.TempDir(), "logboek.db")
			j := open(t, path)
			store.NoSync(j)
			var ids []string
			write := func(n int) {
				for range n {
					ids = append(ids, finish(t, j, draft(t, j, fmt.Sprint("een verhaal ", many(1+chance.IntN(9))))).ID)
					if chance.IntN(3) == 0 {
						at := chance.IntN(len(ids))
						if err := j.Delete(ids[at], noon); err != nil && !errors.Is(err, store.ErrNotFound) {
							t.Fatal(err)
						}
					}
				}
			}
			write(1 + chance.IntN(9))
			copied := contents(t, path)
			write(1 + chance.IntN(5))
			copied = putOver(t, path, copied)
			changes := map[string]func() error{
				"save":    func() error { return j.SaveDraft(draft(t, j, "nog een"), smallRubric()) },
				"finish":  func() error { return second(j.Finish(draft(t, j, "nog een"), smallRubric(), noon)) },
				"delete":  func() error { return j.Delete(ids[len(ids)-1], noon) },
				"compact": func() error { return store.Compact(j) },
				"purge":   func() error { return j.PurgeOld(noon.AddDate(0, 0, 1)) },
				"read":    func() error { return second(j.List(store.Query{}, 0, 0)) },
				"asked":   j.InPlace,
			}
			for range 3 {
				for name, change := range changes {
					wantLeftAlone(t, path, &copied, name, change)
				}
			}
			wantLeftAlone(t, path, &copied, "after close", func() error { return errors.Join(store.ErrOverwritten, j.Close()) })
		})
	}
}

// The copy comes after a change began and before anything of it is written.
func TestAnOlderCopyPutOverInTheMiddleOfAChange(t *testing.T) {
	path := filepath.Join(t.TempDir(), "logboek.db")
	j := open(t, path)
	finish(t, j, draft(t, j, "een verhaal"))
	copied := contents(t, path)
	finish(t, j, draft(t, j, "nog een verhaal"))
	wantLeftAlone(t, path, &copied, "save", func() error {
		return store.Update(j, func(tx *bolt.Tx) error {
			copied = putOver(t, path, copied)
			return tx.Bucket([]byte("meta")).Put([]byte("iets"), make([]byte, 9000))
		})
	})
}

// A compaction reads its copy through before it takes the old file's place; the other copy comes then.
func TestAnOlderCopyPutOverInTheMiddleOfACompaction(t *testing.T) {
	path := filepath.Join(t.TempDir(), "logboek.db")
	compacting, copied := false, ""
	j, err := store.OpenChecking(path, func() {
		if compacting {
			copied = putOver(t, path, copied)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	defer j.Close()
	finish(t, j, draft(t, j, "een verhaal"))
	copied = contents(t, path)
	finish(t, j, draft(t, j, "nog een verhaal"))
	compacting = true
	wantLeftAlone(t, path, &copied, "compact", func() error { return store.Compact(j) })
	if left := names(t, filepath.Dir(path)); len(left) != 2 {
		t.Errorf("left behind: %v", left)
	}
}

func TestAnOlderCopyPutOverTheLecturersFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "nalezen.db")
	rs := openReviews(t, path)
	copied := contents(t, path)
	if err := rs.SaveReview(review("abc", "mooi gezien")); err != nil {
		t.Fatal(err)
	}
	copied = putOver(t, path, copied)
	wantLeftAlone(t, path, &copied, "review", func() error { return rs.SaveReview(review("def", "mooi gezien")) })
	wantLeftAlone(t, path, &copied, "read", func() error { return second(rs.Desk()) })
	wantLeftAlone(t, path, &copied, "asked", rs.InPlace)
}

func TestAFileThatIsStillThereIsInPlace(t *testing.T) {
	j := open(t, place(t))
	for range 40 {
		finish(t, j, draft(t, j, "een verhaal"))
		if err := j.InPlace(); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(store.Compact(j), j.InPlace()); err != nil {
		t.Error(err)
	}
	if err := errors.Join(j.Close()); err != nil || !errors.Is(j.InPlace(), store.ErrClosed) {
		t.Errorf("closed: %v, %v", err, j.InPlace())
	}
}

func TestWhatBecameOfTheFileIsSaid(t *testing.T) {
	fromUnderAProgram(t)
	for name, c := range map[string]struct {
		change func(path string, size int64) error
		want   error
	}{
		"removed":     {func(path string, _ int64) error { return os.Rename(path, path+".weg") }, store.ErrReplaced},
		"cut to half": {func(path string, size int64) error { return os.Truncate(path, size/2) }, store.ErrDamaged},
		"cut to none": {func(path string, _ int64) error { return os.Truncate(path, 0) }, store.ErrDamaged},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "logboek.db")
			j := open(t, path)
			if _, err := j.Import(many(300), smallRubric()); err != nil {
				t.Fatal(err)
			}
			info, err := os.Stat(path)
			if err == nil {
				err = c.change(path, info.Size())
			}
			if err != nil {
				t.Fatal(err)
			}
			if err := j.InPlace(); !errors.Is(err, c.want) {
				t.Errorf("asked: got %v, want %v", err, c.want)
			}
			before, away := bytesOf(path), bytesOf(path+".weg")
			if err := j.SaveDraft(draft(t, j, "tekst"), smallRubric()); !errors.Is(err, c.want) {
				t.Errorf("save: got %v, want %v", err, c.want)
			}
			if bytesOf(path) != before || bytesOf(path+".weg") != away {
				t.Error("something was written all the same")
			}
		})
	}
}

// bytesOf gives what is in a file, nothing where there is none.
func bytesOf(path string) string {
	b, _ := os.ReadFile(path)
	return string(b)
}

// Readers begin while a commit writes, and none of them takes what it writes for another file.
func TestReadersBesideCommits(t *testing.T) {
	t.Parallel()
	j := sound(t)
	finish(t, j, draft(t, j, "een verhaal"))
	stop, read := make(chan struct{}), make(chan error)
	for range 2 {
		go func() {
			for {
				select {
				case <-stop:
					read <- nil
					return
				default:
				}
				if err := errors.Join(second(j.Entry("1")), j.InPlace()); err != nil {
					read <- err
					return
				}
			}
		}()
	}
	for range 200 {
		if err := j.SaveDraft(draft(t, j, "tekst"), smallRubric()); err != nil {
			t.Fatal(err)
		}
	}
	close(stop)
	if err := errors.Join(<-read, <-read); err != nil {
		t.Error(err)
	}
}
