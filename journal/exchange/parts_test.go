package exchange_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

func TestChangedNamesTheParts(t *testing.T) {
	first := handIn(t, choice(), source(1)).Entries[0]
	criterion := first.Said.Answers[0].Criterion
	for _, c := range []struct {
		name   string
		change func(*exchange.Said)
		want   []string
	}{
		{"nothing", func(*exchange.Said) {}, nil},
		{"the story", func(s *exchange.Said) { s.Story = "Iets anders." }, []string{exchange.PartStory}},
		{"a level", func(s *exchange.Said) { s.Answers = slices.Clone(s.Answers); s.Answers[0].Level = "ander" }, []string{criterion}},
		{"an answer that is gone", func(s *exchange.Said) { s.Answers = s.Answers[1:] }, []string{criterion}},
		{"a tip that is new, and another family", func(s *exchange.Said) { s.Tip, s.Encounter.Alias = "Wacht even, en kijk.", "Ouder Mus" },
			[]string{exchange.PartEncounter, exchange.PartTip}},
		{"both sides, another explanation, and how an intention went", func(s *exchange.Said) {
			s.Wanted, s.Theirs, s.Others, s.OutcomeSaid = "a", "b", []string{"c"}, "d"
		}, []string{exchange.PartWanted, exchange.PartTheirs, exchange.PartOther, exchange.PartWent}},
		{"another intention", func(s *exchange.Said) { s.Intention = &journal.Plan{If: "a", Then: "b"} }, []string{exchange.PartIntention}},
		{"only that it is to be looked at", func(s *exchange.Said) { s.LookHere = !s.LookHere }, nil},
	} {
		again := first
		c.change(&again.Said)
		if got := again.Changed(first.Parts()); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

// TestAddedSentencesAreThoseOfTheirPart guards what a lecturer reads first in an entry that came again.
func TestAddedSentencesAreThoseOfTheirPart(t *testing.T) {
	before := handIn(t, choice(), source(1)).Entries[0]
	now := before
	now.Said.Story += " Toen bleef het stil."
	now.Said.Tip = "Wacht even, en kijk. " + before.Said.Tip
	now.Said.Answers = slices.Clone(now.Said.Answers)
	at := slices.IndexFunc(now.Said.Answers, func(a exchange.Given) bool { return a.Text != "" })
	now.Said.Answers[at].Deeper += "\nEn later nog eens."
	for part, want := range map[string]string{
		exchange.PartStory: "Toen bleef het stil.", exchange.PartTip: "Wacht even, en kijk.", now.Said.Answers[at].Criterion: "En later nog eens.",
	} {
		added := now.Added(&before)[part]
		if len(added) != 1 || added[0].Words != want {
			t.Errorf("%s: got %+v, want %q", part, added, want)
			continue
		}
		if letters := []rune(now.Text(part)); string(letters[added[0].At:added[0].At+len([]rune(want))]) != want {
			t.Errorf("%s: it does not stand at %d", part, added[0].At)
		}
	}
	if same := now.Added(&now); len(same) != 0 || len(now.Added(&before)) != 3 {
		t.Errorf("%v and %v", same, now.Added(&before))
	}
}

// TestEveryPartWithWordsHasThem lets no text of an entry be out of reach of a comment.
func TestEveryPartWithWordsHasThem(t *testing.T) {
	e := handIn(t, choice(), source(1)).Entries[0]
	e.Said.Story, e.Said.Thought, e.Said.Wanted, e.Said.Theirs, e.Said.Tip, e.Said.OutcomeSaid = "a", "b", "c", "d", "e", "f"
	e.Said.Others, e.Said.Intention = []string{"g", "h"}, &journal.Plan{If: "i", Then: "j"}
	e.Said.Answers = []exchange.Given{{Criterion: "warm", Text: "k", Deeper: "l"}, {Criterion: "weg", Level: "l1"}}
	got := map[string]string{}
	for _, part := range e.Worded() {
		got[part] = e.Text(part)
	}
	want := map[string]string{
		"story": "a", "thought": "b", "wanted": "c", "theirs": "d", "tip": "e", "went": "f", "other": "g\nh", "intention": "i\nj", "warm": "k\nl",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}
