package store_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/schoolcard"
	"koffiemoment/store"
)

// ownCard is a card as a school makes it.
func ownCard(version int) journal.SchoolCard {
	return journal.SchoolCard{ID: "de-linde", Version: version, Title: "De Linde", Headings: []journal.SchoolHead{{Title: "Eten", Questions: []journal.SchoolQuestion{
		{ID: "fruit", Text: "Wat eten ze?", Chances: []string{"Aan de poort"}, Tips: []string{"Zeg wat je zag."}}, {ID: "soep", Text: "Lust hij soep?"}}}}}
}

func schoolFile(card journal.SchoolCard) *exchange.SchoolFile { return store.SchoolFile(&card) }

func cardOf(t *testing.T, j *store.Journal) journal.SchoolCard {
	t.Helper()
	card, err := j.SchoolCardInUse("nl")
	if err != nil {
		t.Fatal(err)
	}
	return card
}

func happens(card journal.SchoolCard) (ids string) {
	for _, h := range card.Headings {
		for _, q := range h.Questions {
			if q.Here {
				ids += q.ID + " "
			}
		}
	}
	return ids
}

// What a student ticked stays with its question when other words for it come, and whoever wrote those ticked nothing.
func TestTicksFollowTheirQuestions(t *testing.T) {
	j := sound(t)
	if _, err := j.UseSchoolCard(ownCard(1)); err != nil {
		t.Fatal(err)
	}
	if _, err := j.TickSchool("nl", "fruit", true); err != nil {
		t.Fatal(err)
	}
	newer := ownCard(2)
	newer.Headings[0].Questions[0].Text = "Wat eet mijn kind?"
	newer.Headings[0].Questions[1].Here = true
	kept, err := j.UseSchoolCard(newer)
	if err != nil || happens(kept) != "fruit " || happens(cardOf(t, j)) != "fruit " {
		t.Errorf("ticked: %q, %q, %v", happens(kept), happens(cardOf(t, j)), err)
	}
	if _, err := j.TickSchool("nl", "fruit", false); err != nil || happens(cardOf(t, j)) != "" {
		t.Errorf("still ticked: %q, %v", happens(cardOf(t, j)), err)
	}
}

// The card that comes with the program speaks the language of the screen, and its ticks do not.
func TestOurCardSpeaksBothLanguages(t *testing.T) {
	j := sound(t)
	if _, err := j.TickSchool("nl", "welkom.groet", true); err != nil {
		t.Fatal(err)
	}
	card, err := j.SchoolCardInUse("en")
	if err != nil || card.Title != schoolcard.Default("en").Title || happens(card) != "welkom.groet " {
		t.Errorf("got %s, ticked %q, %v", card.Title, happens(card), err)
	}
}

// One who was sent a card reads it without choosing; one who chose goes back and forth, and each card keeps its ticks.
func TestOneCardIsInUse(t *testing.T) {
	j := sound(t)
	if err := j.SaveSchoolCard(ownCard(1)); err != nil || cardOf(t, j).ID != "de-linde" {
		t.Errorf("in use is %s, %v", cardOf(t, j).ID, err)
	}
	if _, err := j.TickSchool("nl", "soep", true); err != nil {
		t.Fatal(err)
	}
	if err := j.ChooseSchool(schoolcard.DefaultID); err != nil || cardOf(t, j).ID != schoolcard.DefaultID {
		t.Errorf("in use is %s, %v", cardOf(t, j).ID, err)
	}
	if err := j.ChooseSchool("de-linde"); err != nil || happens(cardOf(t, j)) != "soep " {
		t.Errorf("ticked %q, %v", happens(cardOf(t, j)), err)
	}
	if err := j.ChooseSchool("een-andere"); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("chose a card that is not there: %v", err)
	}
}

// Other words under an id and version that are there are refused, also under those of ours.
func TestOtherWordsOfOneCardAreRefused(t *testing.T) {
	j := sound(t)
	if _, err := j.UseSchoolCard(ownCard(3)); err != nil {
		t.Fatal(err)
	}
	other, ours := ownCard(3), schoolcard.Default("nl")
	other.Headings[0].Questions[0].Text, ours.Headings[0].Title = "Iets anders?", "Iets anders"
	for next, card := range map[int]journal.SchoolCard{4: other, 2: ours} {
		var same *store.SameCard
		if _, err := j.UseSchoolCard(card); !errors.As(err, &same) || same.Next != next {
			t.Errorf("%s: %v", card.ID, err)
		}
	}
	for _, card := range []journal.SchoolCard{ownCard(3), schoolcard.Default("en"), ownCard(4)} {
		if _, err := j.UseSchoolCard(card); err != nil {
			t.Errorf("%s, version %d: %v", card.ID, card.Version, err)
		}
	}
}

// A card travels signed, without what was ticked, and is read in whichever form it comes.
func TestASchoolCardTravels(t *testing.T) {
	j, card := sound(t), ownCard(1)
	card = card.Tick("fruit", true)
	doc, err := j.SchoolFile(&card)
	if err != nil {
		t.Fatal(err)
	}
	book := schoolcard.Of(&card, "nl", nil)
	for name, write := range map[string]func(*bytes.Buffer) error{
		"kaart.koffie": func(b *bytes.Buffer) error { return exchange.Write(b, doc) },
		"kaart.xlsx":   func(b *bytes.Buffer) error { return book.WriteXLSX(b) },
		"kaart.txt":    func(b *bytes.Buffer) error { return book.WriteCSV(b) },
	} {
		var b bytes.Buffer
		path := filepath.Join(t.TempDir(), name)
		if err := errors.Join(write(&b), os.WriteFile(path, b.Bytes(), 0o600)); err != nil {
			t.Fatal(err)
		}
		found, err := store.ReadSchoolCard(path)
		if err != nil || !found.Card.SameWords(&card) || happens(found.Card) != "" || (found.Signed != "") != strings.HasSuffix(name, ".koffie") {
			t.Errorf("%s: %+v, %v", name, found, err)
		}
	}
	if _, err := store.ReadSchoolCard(t.TempDir()); !errors.Is(err, store.ErrNotRegular) {
		t.Errorf("a folder: %v", err)
	}
}

// A card that is more than a screen can take, or of which a table would make something else, is refused whole.
func TestASchoolCardHasItsBounds(t *testing.T) {
	long := strings.Repeat("x", journal.MaxCardText+1)
	for want, change := range map[exchange.Code]func(*journal.SchoolCard){
		exchange.TooLong:    func(c *journal.SchoolCard) { c.Headings[0].Questions[0].Text = long },
		exchange.LineBreak:  func(c *journal.SchoolCard) { c.Headings[0].Questions[0].Tips = []string{"Een\ntwee"} },
		exchange.OutOfOrder: func(c *journal.SchoolCard) { c.Headings[0].Questions[1].ID = "fruit" },
		exchange.TooMany: func(c *journal.SchoolCard) {
			c.Headings[0].Questions[0].Tips = make([]string, journal.MaxCardList+1)
			for i := range c.Headings[0].Questions[0].Tips {
				c.Headings[0].Questions[0].Tips[i] = "Een tip."
			}
		},
		exchange.Superfluous: func(c *journal.SchoolCard) { c.Headings = []journal.SchoolHead{{Title: "Eten"}} },
	} {
		card := ownCard(1)
		change(&card)
		if err := exchange.Write(new(bytes.Buffer), store.SchoolFile(&card)); !exchange.IsRefusal(err, want) {
			t.Errorf("%s: %v", want, err)
		}
	}
}
