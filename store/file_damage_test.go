package store_test

import (
	"errors"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"
	berrors "go.etcd.io/bbolt/errors"

	"koffiemoment/store"
)

// An answer that is gone is missed, though every value that is left can be trusted.
func TestALostAnswerIsNoticed(t *testing.T) {
	j := open(t, fullJournal(t))
	if err := store.Update(j, func(tx *bolt.Tx) error { return tx.Bucket([]byte("answers")).Delete([]byte("a-1")) }); err != nil {
		t.Fatal(err)
	}
	for name, err := range map[string]error{"verify": j.Verify(), "feedback": second(j.Feedback())} {
		if !errors.Is(err, store.ErrDamaged) {
			t.Errorf("%s: got %v, want ErrDamaged", name, err)
		}
	}
}

// What was counted is on no list, and where it can't be trusted the entries still come out whole.
func TestEntriesAreReadWithoutTheirCounts(t *testing.T) {
	j := filled(t, 3)
	if err := store.Update(j, func(tx *bolt.Tx) error {
		return tx.Bucket([]byte("census")).Put([]byte("census"), []byte("no census"))
	}); err != nil {
		t.Fatal(err)
	}
	page, listed := j.List(store.Query{}, 0, 0)
	all, err := j.Entries(store.Query{})
	if err := errors.Join(listed, err); err != nil || len(page.Rows) != 3 || len(all) != 3 {
		t.Errorf("%d rows, %d entries, %v", len(page.Rows), len(all), err)
	}
	if err := j.Verify(); !errors.Is(err, store.ErrDamaged) {
		t.Errorf("verify: got %v, want ErrDamaged", err)
	}
}

// wantDamage spoils a bucket of a file: opening or reading it has to notice, checking it too, and neither may say what it stumbled over.
func wantDamage[S interface {
	Verify() error
	Settle() error
	Close() error
}](
	t *testing.T, path, bucket string, open func(string, store.Options) (S, error), read func(S) error,
) {
	t.Helper()
	spoil(t, path, bucket)
	wantNoticed(t, path, open, read)
}

// wantNoticed opens a spoilt file.
func wantNoticed[S interface {
	Verify() error
	Settle() error
	Close() error
}](
	t *testing.T, path string, open func(string, store.Options) (S, error), read func(S) error,
) {
	t.Helper()
	s, err := open(path, store.Options{})
	if err == nil {
		defer s.Close()
		err = read(s)
		if err := s.Verify(); !errors.Is(err, store.ErrDamaged) {
			t.Errorf("verify: got %v, want ErrDamaged", err)
		}
		if err := s.Settle(); !errors.Is(err, store.ErrDamaged) {
			t.Errorf("settle: got %v, want ErrDamaged", err)
		}
	}
	if !errors.Is(err, store.ErrDamaged) {
		t.Errorf("got %v, want ErrDamaged", err)
	}
	if err != nil && strings.Contains(err.Error(), "verhaal") {
		t.Error("the error holds text")
	}
}

// spoil changes the last byte of every value in a bucket, through bbolt so that its own structure stays sound.
func spoil(t *testing.T, path, bucket string) {
	db, err := bolt.Open(path, 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	err = db.Update(func(tx *bolt.Tx) error {
		in := tx.Bucket([]byte(bucket))
		spoilt := map[string][]byte{}
		if err := in.ForEach(func(k, v []byte) error {
			changed := append([]byte{}, v...)
			changed[len(changed)-1] ^= 4
			spoilt[string(k)] = changed
			return nil
		}); err != nil {
			return err
		}
		for k, v := range spoilt {
			if err := in.Put([]byte(k), v); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// A value that strays to another key is whole and yet wrong.
func TestASwappedValueIsNoticed(t *testing.T) {
	path := place(t)
	j := open(t, path)
	a, b := finish(t, j, draft(t, j, "een")), finish(t, j, draft(t, j, "twee"))
	j.Close()
	db, err := bolt.Open(path, 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	err = db.Update(func(tx *bolt.Tx) error {
		in := tx.Bucket([]byte("entries"))
		k, v := in.Cursor().First()
		other, _ := in.Cursor().Last()
		_ = k
		return in.Put(append([]byte{}, other...), append([]byte{}, v...))
	})
	if err := errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
	j = open(t, path)
	if _, err := j.Entry(a.ID); err != nil {
		t.Error(err)
	}
	if _, err := j.Entry(b.ID); !errors.Is(err, store.ErrDamaged) {
		t.Errorf("got %v, want ErrDamaged", err)
	}
}

func TestShortenedWhileOpen(t *testing.T) {
	for _, keep := range []float64{0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.999} {
		path := t.TempDir() + "/logboek.db"
		j := open(t, path)
		if _, err := j.Import(many(300), smallRubric()); err != nil {
			t.Fatal(err)
		}
		info, _ := os.Stat(path)
		if err := os.Truncate(path, int64(keep*float64(info.Size()))); err != nil {
			t.Fatal(err)
		}
		ends(t, func() {
			// Some may still be answered from what is left; none may die or answer wrongly.
			p, err := j.List(store.Query{}, 0, 0)
			if err == nil && len(p.Rows) != 300 {
				t.Errorf("keep %v: %d rows", keep, len(p.Rows))
			}
			_, _ = j.Overview(10)
			first, second := j.SaveDraft(draft(t, j, "tekst"), smallRubric()), j.SaveDraft(draft(t, j, "tekst"), smallRubric())
			if keep < 0.5 && (!errors.Is(first, store.ErrDamaged) || !errors.Is(second, store.ErrDamaged)) {
				t.Errorf("keep %v: got %v, then %v", keep, first, second)
			}
			j.Close()
		})
	}
}

// One bit in what a page says of how many values lie on it hides some, and all that is left is whole. So it was that 68 of
// 284 entries were gone, and nobody said a word.
func TestAPageThatSaysLessIsNoticed(t *testing.T) {
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

// The file becomes shorter in the middle of a transaction: reading its map faults.
func TestShortenedInATransaction(t *testing.T) {
	for name, run := range map[string]func(*store.Journal, func(*bolt.Tx) error) error{"read": store.View, "write": store.Update} {
		t.Run(name, func(t *testing.T) {
			path := t.TempDir() + "/logboek.db"
			j := open(t, path)
			if _, err := j.Import(many(300), smallRubric()); err != nil {
				t.Fatal(err)
			}
			err := run(j, func(tx *bolt.Tx) error {
				if err := os.Truncate(path, 0); err != nil {
					return err
				}
				return tx.Bucket([]byte("entries")).ForEach(func(_, v []byte) error { _ = append([]byte{}, v...); return nil })
			})
			if !errors.Is(err, store.ErrDamaged) {
				t.Errorf("got %v, want ErrDamaged", err)
			}
			if err := j.SaveDraft(draft(t, j, "tekst"), smallRubric()); !errors.Is(err, store.ErrDamaged) {
				t.Errorf("the save after it: got %v, want ErrDamaged", err)
			}
		})
	}
}

func TestReplacedWhileOpen(t *testing.T) {
	for _, how := range []string{"removed", "replaced"} {
		t.Run(how, func(t *testing.T) {
			path := t.TempDir() + "/logboek.db"
			j := open(t, path)
			if err := os.Rename(path, path+".away"); err != nil {
				t.Skip(err)
			}
			if how == "replaced" {
				if err := os.WriteFile(path, []byte("van iemand anders"), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			if err := j.SaveDraft(draft(t, j, "tekst"), smallRubric()); !errors.Is(err, store.ErrReplaced) {
				t.Errorf("got %v, want ErrReplaced", err)
			}
		})
	}
}

// A damaged answer hides no other one, and nothing is written beside it.
func TestADamagedAnswerLeavesTheOthers(t *testing.T) {
	path := fullJournal(t)
	j := open(t, path)
	keepAnswers(t, j, answer(j, "b-1", "bo", 1, "een verhaal"))
	j.Close()
	behind(t, path, func(tx *bolt.Tx) error { return tx.Bucket([]byte("answers")).Put([]byte("a-1"), []byte("kapot")) })
	before := contents(t, path)
	j = open(t, path)
	got, err := j.Feedback()
	if !errors.Is(err, store.ErrDamaged) || len(got) != 1 || got[0].Answer.ID != "b-1" {
		t.Errorf("got %d answers and %v", len(got), err)
	}
	for name, err := range map[string]error{
		"settle": j.Settle(), "answer": second(j.KeepAnswer(answer(j, "a-1", "an", 1, "een verhaal"), noon)),
		"draft": j.SaveDraft(draft(t, j, "tekst"), smallRubric()), "purge": j.PurgeBefore(noon.Add(time.Hour)), "compact": store.Compact(j),
	} {
		if !errors.Is(err, store.ErrDamaged) {
			t.Errorf("%s: got %v, want ErrDamaged", name, err)
		}
	}
	if contents(t, path) != before {
		t.Error("the file changed")
	}
}

// What is missing because of damage is never said to be no longer there. What somebody took away is.
func TestWhatIsLostIsNotCalledGone(t *testing.T) {
	path := place(t)
	j := open(t, path)
	kept, lost, gone, binned := finish(t, j, draft(t, j, "een")), finish(t, j, draft(t, j, "twee")), finish(t, j, draft(t, j, "drie")), finish(t, j, draft(t, j, "vier"))
	if err := errors.Join(j.Delete(gone.ID, noon), j.Purge([]string{gone.ID}), j.Delete(binned.ID, noon)); err != nil {
		t.Fatal(err)
	}
	want := func(j *store.Journal, id string, want error) {
		t.Helper()
		_, entry := j.Entry(id)
		_, versions := j.Versions(id)
		for name, err := range map[string]error{"entry": entry, "versions": versions} {
			if !errors.Is(err, want) || want != nil && errors.Is(err, store.ErrDamaged) != (want == store.ErrDamaged) {
				t.Errorf("%s %s: got %v, want %v", name, id, err, want)
			}
		}
	}
	for _, id := range []string{gone.ID, binned.ID, "99-zzzz", "iets"} {
		want(j, id, store.ErrNotFound)
	}
	j.Close()
	behind(t, path, func(tx *bolt.Tx) error {
		for _, bucket := range []string{"entries", "rows"} { // a page of each
			in := tx.Bucket([]byte(bucket))
			key, _ := in.Cursor().Seek([]byte{0, 0, 0, 0, 0, 0, 0, 2})
			if err := in.Delete(key); err != nil {
				return err
			}
		}
		return nil
	})
	for _, o := range []store.Options{{ReadOnly: true}, {}} {
		j, err := store.Open(path, o)
		if err != nil {
			t.Fatal(err)
		}
		want(j, lost.ID, store.ErrDamaged)
		want(j, lost.ID, store.ErrDamaged)
		want(j, kept.ID, nil)
		for name, err := range map[string]error{
			"list": second(j.List(store.Query{}, 0, 0)), "entries": second(j.Entries(store.Query{})), "moments": second(j.Moments("")),
			"choice": second(j.Choice("")), "settle": j.Settle(),
		} {
			if !errors.Is(err, store.ErrDamaged) {
				t.Errorf("%s, read only %v: got %v, want ErrDamaged", name, o.ReadOnly, err)
			}
		}
		j.Close()
	}
}

// bbolt says some things in words only, and wraps some of the system's so that nothing finds them again.
func TestWhatBboltSaysInWords(t *testing.T) {
	for says, want := range map[string]error{
		"file size too small 100":                      store.ErrDamaged,
		"mmap allocate error: mmap too large":          store.ErrDamaged,
		"file resize error: " + syscall.EFBIG.Error():  store.ErrFull,
		"file resize error: " + syscall.EDQUOT.Error(): store.ErrFull,
		"truncate: " + syscall.ENOSPC.Error():          store.ErrFull,
	} {
		if err := store.Told(errors.New(says)); !errors.Is(err, want) {
			t.Errorf("%s: got %v, want %v", says, err, want)
		}
	}
	for says, want := range map[error]error{
		berrors.ErrChecksum: store.ErrDamaged, berrors.ErrIncompatibleValue: store.ErrDamaged, berrors.ErrBucketNotFound: store.ErrDamaged,
		berrors.ErrDatabaseNotOpen: store.ErrClosed, berrors.ErrMaxSizeReached: store.ErrFull, berrors.ErrTimeout: store.ErrLocked,
	} {
		if err := store.Told(says); !errors.Is(err, want) {
			t.Errorf("%v: got %v, want %v", says, err, want)
		}
	}
}
