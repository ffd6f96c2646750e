package store_test

import (
	"slices"
	"testing"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// What a lecturer said of an entry stands until an answer to a hand-in with that entry in it says otherwise.
func TestFeedbackOnAnEntry(t *testing.T) {
	j := sound(t)
	for number, id := range []string{"h-1", "h-2", "h-3"} {
		beginHandIn(t, j)
		h := handedIn(id, number+1)
		if id == "h-2" {
			h.Entries[0].ID = "2-cccc"
		}
		if err := j.RememberHandIn(h); err != nil {
			t.Fatal(err)
		}
	}
	to := func(handIn string, a *exchange.Answer, silent bool) *exchange.Answer {
		if a.HandIn = handIn; silent {
			a.Comments = nil
		}
		return a
	}
	first, elsewhere := to("h-1", answer(j, "a-1", "an", 1), false), to("h-2", answer(j, "a-2", "an", 2), true)
	keepAnswers(t, j, first, elsewhere, to("h-1", answer(j, "b-1", "bea", 1), false))
	wantOn(t, j, "1-bbbb", "a-1", "b-1")
	wantOn(t, j, "2-cccc", "a-2")
	wantOn(t, j, "9-zzzz")
	keepAnswers(t, j, to("h-3", answer(j, "a-3", "an", 3), true), to("lost", answer(j, "b-2", "bea", 2), true))
	wantOn(t, j, "1-bbbb", "a-3", "b-1")
	keepAnswers(t, j, to("lost", answer(j, "b-3", "bea", 3), false))
	wantOn(t, j, "1-bbbb", "a-3", "b-3")
}

func wantOn(t *testing.T, j *store.Journal, entry string, want ...string) {
	t.Helper()
	found, err := j.FeedbackOn(entry)
	var got []string
	for _, r := range found {
		got = append(got, r.Answer.ID)
	}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("on %s: got %v, %v, want %v", entry, got, err, want)
	}
}

// An answer that can't be read hides itself, and neither the entry nor what others said of that.
func TestADamagedAnswerHidesItself(t *testing.T) {
	j := open(t, place(t))
	keepAnswers(t, j, answer(j, "a-1", "an", 1), answer(j, "b-1", "bea", 1))
	if err := store.Update(j, func(tx *bolt.Tx) error { return tx.Bucket([]byte("answers")).Put([]byte("a-1"), []byte("kapot")) }); err != nil {
		t.Fatal(err)
	}
	wantOn(t, j, "1-bbbb", "b-1")
}
