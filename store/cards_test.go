package store_test

import (
	"errors"
	"path/filepath"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/store"
)

// TestWhatWasDecidedAboutACardGoesWithItsWords asks once about a place, and again once the words around it changed.
func TestWhatWasDecidedAboutACardGoesWithItsWords(t *testing.T) {
	j := open(t, place(t))
	card := journal.KeptCard{Entry: "1-x", Card: journal.DiscussionCard{Moment: "Ik sprak met Emma."}, At: noon}
	if err := j.SaveCard(&card); err != nil {
		t.Fatal(err)
	}
	issues := discretion.Issues(store.CardTexts(&card), discretion.Known{})
	if len(issues) == 0 {
		t.Fatal("nobody was found")
	}
	kept := func() int {
		marks, err := j.Decided(issues)
		if err != nil {
			t.Fatal(err)
		}
		return len(marks)
	}
	if err := j.Keep(issues, true); err != nil || kept() != len(issues) {
		t.Fatalf("%d kept of %d, %v", kept(), len(issues), err)
	}
	card.Card.Moment = "Ik zag Emma."
	if err := j.SaveCard(&card); err != nil || kept() != 0 {
		t.Errorf("%d are still kept after a change, %v", kept(), err)
	}
}

// TestACardGoesWithItsEntry leaves no card that tells an entry that was removed for good; one that came from a fellow student stays.
func TestACardGoesWithItsEntry(t *testing.T) {
	j := open(t, place(t))
	e := finish(t, j, draft(t, j, secretWord))
	mine := journal.KeptCard{Entry: e.ID, Card: journal.DiscussionCard{Moment: secretWord}, At: noon}
	came := journal.KeptCard{Card: journal.DiscussionCard{Moment: "Van een ander."}, At: noon}
	if err := errors.Join(j.SaveCard(&mine), j.SaveCard(&came), j.Delete(e.ID, noon)); err != nil {
		t.Fatal(err)
	}
	if cards, err := j.Cards(); len(cards) != 2 || err != nil {
		t.Errorf("in the bin it may come back, but %v, %v", cards, err)
	}
	if err := j.Purge([]string{e.ID}); err != nil {
		t.Fatal(err)
	}
	cards, err := j.Cards()
	if len(cards) != 1 || cards[0].ID != came.ID || err != nil {
		t.Errorf("got %v, %v", cards, err)
	}
	if n := countAll(t, filepath.Dir(j.Path()), secretWord); n > 0 {
		t.Errorf("its words still stand %d times on the disk", n)
	}
}
