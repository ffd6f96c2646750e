package exchange_test

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
)

// TestNothingIsWrittenThatIsNotRead spoils documents in memory: Write refuses what Read would, before the first byte.
func TestNothingIsWrittenThatIsNotRead(t *testing.T) {
	tests := []struct {
		name  string
		spoil func(*exchange.HandIn)
		code  exchange.Code
		path  string
	}{
		{"no rubric", func(h *exchange.HandIn) { h.Rubric = nil }, exchange.MissingKey, "rubric"},
		{"a hole among rubrics", func(h *exchange.HandIn) { h.Older = []*rubric.Rubric{nil} }, exchange.MissingKey, "older[1]"},
		{"the rubric twice", func(h *exchange.HandIn) { h.Older = []*rubric.Rubric{h.Rubric} }, exchange.OutOfOrder, "older[1]"},
		{"an invalid rubric", func(h *exchange.HandIn) { h.Rubric = &rubric.Rubric{ID: "x", Version: 1} }, exchange.BadRubric, "rubric"},
		{"no kind", func(h *exchange.HandIn) { h.Kind = "" }, exchange.Superfluous, "kind"},
		{"the other kind", func(h *exchange.HandIn) { h.Kind = exchange.AnswerKind }, exchange.UnknownKind, "kind"},
		{"a later version", func(h *exchange.HandIn) { h.Version = 3 }, exchange.UnknownKind, "kind"},
		{"another draft", func(h *exchange.HandIn) { h.Draft = 7 }, exchange.UnknownKind, "kind"},
		{"words that version 1 has no place for", func(h *exchange.HandIn) { h.Version, h.Draft = 1, 0 }, exchange.UnknownKey, "entries[1].said"},
		{"no id", func(h *exchange.HandIn) { h.ID = "" }, exchange.Superfluous, "id"},
		{"no number", func(h *exchange.HandIn) { h.Number = 0 }, exchange.BadNumber, "number"},
		{"a hidden character", func(h *exchange.HandIn) { h.Student = "No\u200bor" }, exchange.HiddenCharacter, "student"},
		{"a broken text", func(h *exchange.HandIn) { h.Entries[1].Why = "N\xff" }, exchange.HiddenCharacter, "entries[2].why"},
		{"other words", func(h *exchange.HandIn) { h.Entries[1].Said.Story += "." }, exchange.HashMismatch, "entries[2].said"},
		{"an unknown place", func(h *exchange.HandIn) { h.Entries[1].Said.Encounter.Place = "x" }, exchange.UnknownWord, "entries[2].said.encounter.place"},
		{"an empty topic", func(h *exchange.HandIn) { h.Entries[1].Said.Encounter.Topics = []string{""} }, exchange.Superfluous, "entries[2].said.encounter.topics[1]"},
		{"out of order", func(h *exchange.HandIn) { h.Entries[0], h.Entries[1] = h.Entries[1], h.Entries[0] }, exchange.OutOfOrder, "entries[2].id"},
		{"dates", func(h *exchange.HandIn) { h.Dates = exchange.Real }, exchange.DateNotChosen, "made"},
	}
	for _, tt := range tests {
		h := handIn(t, choice(), source(2))
		tt.spoil(h)
		var out bytes.Buffer
		err := exchange.Write(&out, h)
		var r *exchange.Refusal
		if !errors.As(err, &r) || r.Code != tt.code || r.Path != tt.path || out.Len() > 0 {
			t.Errorf("%s: %v, %d bytes", tt.name, err, out.Len())
		}
	}
}

// TestOlderRubricsTravel guards that an entry is read with the rubric that it was written with.
func TestOlderRubricsTravel(t *testing.T) {
	s := source(3)
	old := tiny(t)
	s.Entries[1].Rubric, s.Entries[1].Answers = old.Ref(), nil
	if _, err := exchange.NewHandIn(choice(), s); codeOf(err) != exchange.UnknownReference {
		t.Errorf("a rubric that is not there: %v", err)
	}
	unused := tiny(t)
	unused.ID = "ongebruikt"
	s.Older = []*rubric.Rubric{unused, old}
	h := read(t, written(t, handIn(t, choice(), s))).(*exchange.HandIn)
	if len(h.Older) != 1 || h.Older[0].Ref() != old.Ref() || h.Entries[1].Rubric != old.Ref().Digest || h.Entries[0].Rubric != "" {
		t.Errorf("%d older, entries %q %q", len(h.Older), h.Entries[0].Rubric, h.Entries[1].Rubric)
	}
}

// TestAReaderKeepsNothingOfAFile reads with one Reader over the same bytes again and again, as a cohort is read.
func TestAReaderKeepsNothingOfAFile(t *testing.T) {
	d := &exchange.Reader{}
	b := written(t, handIn(t, choice(), source(3)))
	buffer := bytes.Clone(b)
	first, err := d.Decode(buffer)
	if err != nil {
		t.Fatal(err)
	}
	clear(buffer)
	if _, err := d.Read(bytes.NewReader(written(t, handIn(t, choice(), source(9))))); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(written(t, first), b) {
		t.Error("the first document changed")
	}
	first.(*exchange.HandIn).Entries[0].Said.Story = ""
	if again, err := d.Decode(b); err != nil || !bytes.Equal(written(t, again), b) {
		t.Error("documents share entries", err)
	}
}

// A judgement that an estimate took along from an older rubric stays in the journal, and keeps nobody from handing in.
func TestJudgementsOfAnotherRubricStayBehind(t *testing.T) {
	s := source(1)
	est := s.Estimates[0].Clone()
	known := rubric.Default().Walked()[0]
	est.Judge("houding.vroeger", journal.Judgement{Level: "oefenend", Reason: "van vroeger"})
	est.Judge(known, journal.Judgement{Level: "vroeger", Reason: "gebleven"})
	claims := len(est.Judgements) - 1
	s.Estimates[0] = est
	h := handIn(t, choice(), s)
	written(t, h)
	got := h.Estimates[0].Claims
	i := slices.IndexFunc(got, func(c exchange.Claim) bool { return c.Criterion == known })
	if len(got) != claims || i < 0 || got[i].Level != "" || got[i].Reason != "gebleven" {
		t.Errorf("got %d claims, and %+v", len(got), got[max(0, i)])
	}
}

// TestTheLargestRubricTravels grows rubrics as far as a college can load them, and hands in with each.
func TestTheLargestRubricTravels(t *testing.T) {
	for name, kind := range map[string]rubric.Kind{
		"parts": {Name: rubric.Text{"nl": "x", "en": "x", "fr": "x"}},
		"bytes": {Name: rubric.Text{"nl": "x", "en": "x", "fr": "x"}, Prompt: rubric.Text{"nl": strings.Repeat(`\`, 600), "en": strings.Repeat("é", 600), "fr": "é"}},
	} {
		grown := func(n int) *rubric.Rubric {
			r := *rubric.Default()
			r.Version, r.Title["nl"] = rubric.MaxVersion, "e"+strings.Repeat("\u20dd", rubric.MaxMarks)
			r.Stages = slices.Clone(r.Stages)
			r.Stages[0].Kinds = slices.Clone(r.Stages[0].Kinds)
			for i := range n {
				kind.ID = fmt.Sprint("k", i)
				r.Stages[0].Kinds = append(r.Stages[0].Kinds, kind)
			}
			return &r
		}
		n := sort.Search(rubric.MaxParts, func(n int) bool { return grown(n).Validate() != nil }) - 1
		if n < 0 || n == rubric.MaxParts-1 {
			t.Fatalf("%s: no largest one", name)
		}
		if _, err := exchange.Encode(handIn(t, choice(), exchange.Source{Rubric: grown(n)})); err != nil {
			t.Errorf("%s: %d more kinds can be loaded, and %v", name, n, err)
		}
	}
}
