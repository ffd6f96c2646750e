package store_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	bolt "go.etcd.io/bbolt"

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
		return tx.Bucket([]byte("state")).Put([]byte("census"), []byte("no census"))
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

// A page of answers that is broken keeps nobody from what the student wrote, from a purge that refuses, or from closing.
func TestABrokenPageOfAnswers(t *testing.T) {
	path := t.TempDir() + "/logboek.db"
	j := open(t, path)
	e, gone := finish(t, j, draft(t, j, "een verhaal")), finish(t, j, draft(t, j, "weg ermee"))
	for n := range 40 {
		a := answer(j, fmt.Sprintf("a-%d", n), fmt.Sprintf("an%d", n), 1, "punt")
		a.Comments[0].Entry = e.ID
		keepAnswers(t, j, a)
	}
	if err := errors.Join(j.Delete(gone.ID, noon), j.Close()); err != nil {
		t.Fatal(err)
	}
	breakPage(t, path, "answers")
	j = open(t, path)
	if remarks, err := j.RemarksOn(&e, nil); len(remarks) != 0 || err != nil {
		t.Errorf("got %d remarks, %v", len(remarks), err)
	}
	if heard, err := j.Heard(smallRubric(), "stage1"); err != nil || !heard.Damaged {
		t.Errorf("got %+v, %v", heard, err)
	}
	ends(t, func() {
		if err := starts(j, noon, 9, 18, 27, 31); !errors.Is(err, store.ErrDamaged) {
			t.Errorf("purge: got %v, want ErrDamaged", err)
		}
		if err := errors.Join(j.SaveDraft(draft(t, j, "tekst"), smallRubric()), j.Close()); err != nil {
			t.Error(err)
		}
	})
	if diff := cmp.Diff([]string{"logboek.db", "logboek.db.lock"}, names(t, filepath.Dir(path))); diff != "" {
		t.Error(diff)
	}
}

// breakPage writes a kind that there is not into the page at which a bucket begins, over which bbolt panics.
func breakPage(t *testing.T, path, bucket string) {
	t.Helper()
	db, err := bolt.Open(path, 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	var root int64
	err = db.View(func(tx *bolt.Tx) error {
		root = int64(tx.Bucket([]byte(bucket)).Root()) * int64(db.Info().PageSize)
		return nil
	})
	if err := errors.Join(err, db.Close()); err != nil || root == 0 {
		t.Fatalf("the bucket has no page of its own: %v", err)
	}
	file, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	_, err = file.WriteAt([]byte{0x77}, root+8)
	if err := errors.Join(err, file.Close()); err != nil {
		t.Fatal(err)
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

// A damaged answer hides no other one, and its file brings it back.
func TestADamagedAnswerLeavesTheOthers(t *testing.T) {
	path := fullJournal(t)
	j := open(t, path)
	first := answer(j, "a-1", "an", 1, "een verhaal")
	j.Close()
	spoil(t, path, "answers")
	j = open(t, path)
	keepAnswers(t, j, answer(j, "b-1", "bo", 1, "een verhaal"))
	got, err := j.Feedback()
	if !errors.Is(err, store.ErrDamaged) || len(got) != 1 || got[0].Answer.ID != "b-1" {
		t.Fatalf("got %d answers and %v", len(got), err)
	}
	if fresh, err := j.KeepAnswer(first, noon); fresh || err != nil {
		t.Fatalf("fresh %v, %v", fresh, err)
	}
	if got, err := j.Feedback(); len(got) != 2 || err != nil {
		t.Errorf("got %d answers and %v", len(got), err)
	}
	if err := j.Verify(); err != nil {
		t.Error(err)
	}
}
