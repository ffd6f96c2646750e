package exchange_test

import (
	"slices"
	"testing"

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
