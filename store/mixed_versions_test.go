package store_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// handedUnder is a hand-in of one entry under a rubric.
func handedUnder(t *testing.T, r *rubric.Rubric, journalID, student string) *exchange.HandIn {
	t.Helper()
	from := exchange.Source{Rubric: r, Entries: walked(many(1))}
	e := &from.Entries[0]
	e.ID, e.Seq, e.Revision, e.Rubric = "1-bbbb", 1, 1, r.Ref()
	h, err := exchange.NewHandIn(exchange.Choice{ID: "h-" + journalID, Journal: journalID, Number: 1, Student: student, Made: noon,
		Dates: exchange.Weeks, By: exchange.ByStage}, from)
	if err != nil {
		t.Fatal(err)
	}
	h.Stage, h.StageName = "stage-1", "Stage 1"
	return h
}

// A class has students of whom one has the first version of the rubric, one the newest, one a program from before .koffie 2, and one a program
// that is newer than the lecturer's: three are in the queue, each with the rubric that was handed in with, and the fourth is named.
func TestAClassOfManyVersions(t *testing.T) {
	first := rubric.Earlier(rubric.BuiltIn()[0])
	old, err := os.ReadFile(filepath.Join("..", "journal", "exchange", "testdata", "handin.koffie"))
	if err != nil {
		t.Fatal(err)
	}
	newer := bytes.Replace(plain(t, handed(t, "j-4", "Dries", "stage-1", 1)), []byte(`"koffie":2`), []byte(`"koffie":3`), 1)
	s := lecturer(t, "An Claes")
	c := cohort(t, s, found(t, inbox(t, map[string][]byte{
		"eerste.koffie": plain(t, handedUnder(t, first, "j-1", "Zoë")), "nu.koffie": plain(t, handedUnder(t, rubric.Default(), "j-2", "Noor")),
		"oud.koffie": old, "nieuwer.koffie": newer,
	})))
	if len(c.Aside) != 1 || filepath.Base(c.Aside[0].Path) != "nieuwer.koffie" || c.Aside[0].Refusal == nil || c.Aside[0].Refusal.Code != exchange.NewerVersion {
		t.Errorf("aside lie %+v", c.Aside)
	}
	if n := len(c.InQueue()); n != 3 {
		t.Fatalf("%d are in the queue", n)
	}
	rubrics := c.Rubrics(func(string) []exchange.Key { return nil })
	for _, found := range c.Taken {
		h := opened[*exchange.HandIn](t, found.Path)
		r, err := rubrics.Find(found.Brief.Rubric)
		if err != nil || r.Ref() != h.Rubric.Ref() {
			t.Fatalf("%s: %v", found.Path, err)
		}
		answeredUnder(t, s, h)
	}
}

// answeredUnder answers a hand-in, whatever rubric the lecturer has: it is answered in its own, and written in the form of today, which a program
// from before that form refuses by its number.
func answeredUnder(t *testing.T, s *store.Reviews, h *exchange.HandIn) {
	t.Helper()
	review := journal.Review{Journal: h.Journal, Stage: h.Stage}
	id := h.Rubric.Walked()[0]
	review.Place(id, h.Rubric.Levels[0].ID, "")
	review.Remark(id, "Volgende stap: wacht even.", "")
	saveReviews(t, s, review)
	sent, err := s.Answer(h, store.Sealing{}, t.TempDir(), noon)
	if err != nil {
		t.Fatal(err)
	}
	a := opened[*exchange.Answer](t, sent.File)
	if a.Rubric != h.Rubric.Ref().Digest || a.HandIn != h.ID || len(a.Views) != 1 || a.Views[0].Criterion != id {
		t.Errorf("%s is answered by %+v", h.ID, a)
	}
	if !strings.HasPrefix(contents(t, sent.File), `{"koffie":2,"kind":"answer"`) {
		t.Error("it has another form")
	}
}
