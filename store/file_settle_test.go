package store_test

import (
	"errors"
	"io"
	"slices"
	"sync/atomic"
	"testing"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

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
			"export": j.Export(io.Discard),
		} {
			if !errors.Is(err, store.ErrDamaged) {
				t.Errorf("%s, read only %v: got %v, want ErrDamaged", name, o.ReadOnly, err)
			}
		}
		j.Close()
	}
}

// A lecturer's file counts what it holds as well, and counts anew where that can't be trusted.
func TestALecturersCensusIsMadeAnew(t *testing.T) {
	path := fullReviews(t)
	behind(t, path, func(tx *bolt.Tx) error { return tx.Bucket([]byte("census")).Put([]byte("census"), []byte("no census")) })
	rs := openReviews(t, path)
	if err := rs.Verify(); !errors.Is(err, store.ErrDamaged) {
		t.Errorf("verify: got %v, want ErrDamaged", err)
	}
	if err := errors.Join(rs.SaveReview(review("abc", "mooi gezien")), rs.Settle(), rs.Verify()); err != nil {
		t.Error(err)
	}
}

// Whoever asks while the look is under way waits for it, changes as well, and all hear the same.
func TestAllWaitForOneLook(t *testing.T) {
	for name, spoilt := range map[string]bool{"whole": false, "damaged": true} {
		t.Run(name, func(t *testing.T) {
			path := fullJournal(t)
			if spoilt {
				behind(t, path, func(tx *bolt.Tx) error { return tx.Bucket([]byte("bin")).Put([]byte("x"), []byte("kapot")) })
			}
			var looks atomic.Int32
			j, err := store.OpenChecking(path, func() { looks.Add(1) })
			if err != nil {
				t.Fatal(err)
			}
			defer j.Close()
			said := make(chan error)
			for i := range 8 {
				go func() {
					if i%2 == 0 {
						said <- j.Settle()
						return
					}
					said <- j.SaveDraft(draft(t, j, "tekst"), smallRubric())
				}()
			}
			for range 8 {
				if err := <-said; spoilt != errors.Is(err, store.ErrDamaged) || !spoilt && err != nil {
					t.Error(err)
				}
			}
			if n := looks.Load(); n > 1 {
				t.Errorf("looked %d times", n)
			}
		})
	}
}

// A hand-in is looked through beside the words that were used before, which are derived.
func TestBadWordsStopNoHandIn(t *testing.T) {
	path := fullJournal(t)
	behind(t, path, func(tx *bolt.Tx) error { return tx.Bucket([]byte("state")).Put([]byte("vocabulary"), []byte("kapot")) })
	j := open(t, path)
	if _, err := j.Check(t.Context(), exchange.Source{}, nil, false, nil); err != nil {
		t.Error(err)
	}
	j.Close()
	j = open(t, path)
	if _, err := j.Overview(5); err != nil {
		t.Error(err)
	}
	if err := errors.Join(j.SaveSettings(journal.Settings{Stage: "stage1"}), j.Verify()); err != nil {
		t.Error(err)
	}
}

// A review that was lost is not taken for one that was never written.
func TestALostReviewIsNotCalledEmpty(t *testing.T) {
	path := fullReviews(t)
	rs := openReviews(t, path)
	saveReviews(t, rs, review("weg", "mooi gezien"))
	rs.Close()
	behind(t, path, func(tx *bolt.Tx) error { return tx.Bucket([]byte("reviews")).Delete([]byte("weg\x00")) })
	for _, o := range []store.Options{{ReadOnly: true}, {}} {
		rs, err := store.OpenReviews(path, o)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := rs.Review(journal.Part{Journal: "weg"}); !errors.Is(err, store.ErrDamaged) {
			t.Errorf("read only %v: got %v, want ErrDamaged", o.ReadOnly, err)
		}
		rs.Close()
	}
}

// One bit in the length of the last key of a page leaves as many values as there were, of which one lies under another key.
// That is no entry which somebody took away either.
func TestWhatLiesUnderAnotherKeyIsNotCalledGone(t *testing.T) {
	path, reviews := place(t), fullReviews(t)
	j := open(t, path)
	kept, lost := finish(t, j, draft(t, j, "een")), finish(t, j, draft(t, j, "twee"))
	j.Close()
	longer := func(path, bucket string, key []byte) {
		behind(t, path, func(tx *bolt.Tx) error {
			in := tx.Bucket([]byte(bucket))
			value := slices.Clone(in.Get(key))
			return errors.Join(in.Delete(key), in.Put(append(key, value[:8]...), value[8:]))
		})
	}
	longer(path, "entries", []byte{0, 0, 0, 0, 0, 0, 0, 2})
	longer(reviews, "reviews", []byte("j-1\x00"))
	for _, o := range []store.Options{{ReadOnly: true}, {}} {
		j, err := store.Open(path, o)
		if err != nil {
			t.Fatal(err)
		}
		rs, err := store.OpenReviews(reviews, o)
		if err != nil {
			t.Fatal(err)
		}
		for name, err := range map[string]error{
			"entry": second(j.Entry(lost.ID)), "versions": second(j.Versions(lost.ID)), "review": second(rs.Review(journal.Part{Journal: "j-1"})),
		} {
			if !errors.Is(err, store.ErrDamaged) {
				t.Errorf("%s, read only %v: got %v, want ErrDamaged", name, o.ReadOnly, err)
			}
		}
		if _, err := j.Entry(kept.ID); err != nil {
			t.Error(err)
		}
		j.Close()
		rs.Close()
	}
}

// A page that is as it was before has values that were whole then, as many and under the same keys. A command shows one and
// ends: nobody would hear later that it was not the newest.
func TestACommandReadsNothingOlder(t *testing.T) {
	path, reviews := place(t), fullReviews(t)
	j, rs := open(t, path), openReviews(t, reviews)
	kept, older := finish(t, j, draft(t, j, "een")), finish(t, j, draft(t, j, "twee"))
	saveReviews(t, rs, review("twee keer", "Eerst."))
	was, said := dump(t, j.Close(), path).values, dump(t, rs.Close(), reviews).values
	j, rs = open(t, path), openReviews(t, reviews)
	d := journal.Revise("later", noon, smallRubric(), older)
	d.Entry.Story = "Anders."
	finish(t, j, d)
	raise(t, rs, journal.Part{Journal: "twee keer"}, "rust")
	if _, err := rs.Signs(); err != nil {
		t.Fatal(err)
	}
	lay := func(path, bucket string, values map[string]string) {
		behind(t, path, func(tx *bolt.Tx) (err error) {
			in := tx.Bucket([]byte(bucket))
			for k, v := range values {
				err = errors.Join(err, in.Put([]byte(k), []byte(v)))
			}
			return err
		})
	}
	j.Close()
	rs.Close()
	lay(path, "entries", was["entries"])
	lay(reviews, "reviews", said["reviews"])
	behind(t, reviews, func(tx *bolt.Tx) error { return tx.Bucket([]byte("extras")).Delete([]byte{byte(store.SigningKey)}) })
	j, err := store.Open(path, store.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer j.Close()
	if rs, err = store.OpenReviews(reviews, store.Options{ReadOnly: true}); err != nil {
		t.Fatal(err)
	}
	defer rs.Close()
	for name, err := range map[string]error{
		"entry": second(j.Entry(older.ID)), "hand-in": second(j.Collect(store.Query{}, nil)),
		"review": second(rs.Review(journal.Part{Journal: "twee keer"})), "journals": second(rs.Journals()), "signs": second(rs.Signs()),
	} {
		if !errors.Is(err, store.ErrDamaged) {
			t.Errorf("%s: got %v, want ErrDamaged", name, err)
		}
	}
	if _, err := j.Entry(kept.ID); err != nil {
		t.Errorf("what its row says is the newest: %v", err)
	}
}

// A lecturer's words are worth having where those of another are lost, also for a command.
func TestACommandReadsTheOtherAnswers(t *testing.T) {
	path := fullJournal(t)
	j := open(t, path)
	all, err := j.Feedback()
	if err := errors.Join(err, j.Close()); err != nil || len(all) < 1 {
		t.Fatal(len(all), err)
	}
	behind(t, path, func(tx *bolt.Tx) error {
		return tx.Bucket([]byte("answers")).Put([]byte("a-9"), tx.Bucket([]byte("answers")).Get([]byte("a-1")))
	})
	r, err := store.Open(path, store.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	if left, err := r.Feedback(); len(left) != len(all) {
		t.Errorf("%d of %d answers, %v", len(left), len(all), err)
	}
}
