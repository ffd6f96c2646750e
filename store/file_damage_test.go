package store_test

import (
	"errors"
	"os"
	"strings"
	"syscall"
	"testing"

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
	fromUnderAProgram(t)
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

// The file becomes shorter in the middle of a transaction: reading its map faults.
func TestShortenedInATransaction(t *testing.T) {
	fromUnderAProgram(t)
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
	fromUnderAProgram(t)
	for _, how := range []string{"removed", "replaced"} {
		t.Run(how, func(t *testing.T) {
			path := t.TempDir() + "/logboek.db"
			j := open(t, path)
			if err := os.Rename(path, path+".away"); err != nil {
				t.Fatal(err)
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
		"draft": j.SaveDraft(draft(t, j, "tekst"), smallRubric()), "purge": starts(j, noon, 9, 18, 27, 31), "compact": store.Compact(j),
	} {
		if !errors.Is(err, store.ErrDamaged) {
			t.Errorf("%s: got %v, want ErrDamaged", name, err)
		}
	}
	if contents(t, path) != before {
		t.Error("the file changed")
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
