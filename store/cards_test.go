package store_test

import (
	"bytes"
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
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

var standIns = store.StandIns{One: "een ouder", Another: "een andere ouder"}

// TestACardOfAnEntrySaysNoAlias makes one of a moment with two families, and finds an alias that was typed again; that one can't be kept.
func TestACardOfAnEntrySaysNoAlias(t *testing.T) {
	j := open(t, place(t))
	if err := j.SaveSurroundings(journal.Surroundings{Families: []string{"Ouder Mus"}}); err != nil {
		t.Fatal(err)
	}
	d := draft(t, j, "Ouder Zon wachtte, en ouder mus niet.")
	d.Entry.Encounter.Alias, d.Entry.Thought = "Ouder Zon", "Emma lijkt op Ouder Zon."
	e := finish(t, j, d)
	card, thought, err := j.CardOf(e.ID, standIns, noon)
	if err != nil || card.Card.Moment != "Een ouder wachtte, en een andere ouder niet." || thought != "Emma lijkt op een ouder." {
		t.Fatalf("got %+v, %v", card, err)
	}
	card.Card.Moment += "\n\n" + thought + " Ouder Zon."
	if err := j.SaveCard(card); err != nil {
		t.Fatal(err)
	}
	checked, err := j.CheckCard(card, standIns, false)
	if err != nil || len(checked.Open()) != 2 {
		t.Fatalf("open: %+v, %v", checked.Open(), err)
	}
	for i, want := range []string{"Persoon 1", "Een ouder"} {
		if got := checked.Issues[i].Finding.Replacement; got != want {
			t.Errorf("proposed %q, not %q", got, want)
		}
	}
	if err := j.Keep(checked.Issues, true); err != nil {
		t.Fatal(err)
	}
	again, err := j.CheckCard(card, standIns, false)
	if open := again.Open(); err != nil || len(open) != 1 || open[0].Finding.Reason != store.OwnAlias {
		t.Errorf("after all was kept, open: %+v, %v", open, err)
	}
	e2 := draft(t, j, "Niet voor anderen.")
	e2.Entry.Private = true
	if _, _, err := j.CardOf(finish(t, j, e2).ID, standIns, noon); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("a private entry became a card: %v", err)
	}
}

// TestTwoFilesOfOneCardAreTheSameBytes proves that a card says nothing of who tells it, about whom, when or where.
func TestTwoFilesOfOneCardAreTheSameBytes(t *testing.T) {
	file := func(name string, at time.Time) string {
		j := open(t, place(t))
		if err := j.SaveSettings(journal.Settings{Name: name, Stage: "stage2"}); err != nil {
			t.Fatal(err)
		}
		d := draft(t, j, "Ouder Zon bleef staan.")
		d.Entry.Encounter.Alias, d.Entry.Encounter.When, d.Entry.Encounter.Place = "Ouder Zon", at, "poort"
		e := finish(t, j, d)
		card, _, err := j.CardOf(e.ID, standIns, at)
		if err == nil {
			err = j.SaveCard(card)
		}
		if err != nil {
			t.Fatal(err)
		}
		card.Card.Question, card.Lines = "Wat zou jij doen?", "van mij alleen"
		var b bytes.Buffer
		if err := exchange.Write(&b, store.CardFile(&card.Card)); err != nil {
			t.Fatal(err)
		}
		for _, of := range []string{j.ID(), e.ID, card.ID, name, "Zon", "poort", "van mij alleen", "20", "sig", "key"} {
			if strings.Contains(b.String(), of) {
				t.Errorf("the file holds %q:\n%s", of, b.String())
			}
		}
		return b.String()
	}
	one := file("Noor", noon)
	two := file("Jules", noon.AddDate(0, 1, 3))
	if one != two {
		t.Errorf("the same card of two students differs:\n%s\n%s", one, two)
	}
	var reader exchange.Reader
	doc, err := reader.Decode([]byte(one))
	if card, is := doc.(*exchange.CardFile); !is || err != nil || card.Card.Moment != "Een ouder bleef staan." {
		t.Errorf("read back as %+v, %v", doc, err)
	}
}
