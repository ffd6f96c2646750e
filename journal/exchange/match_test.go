package exchange_test

import (
	"slices"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// resent is source with one entry edited, one whose margin alone was, one gone, one new, and one other judgement.
func resent(t *testing.T) (earlier, later *exchange.HandIn, s exchange.Source) {
	t.Helper()
	s = source(6)
	all := s.Entries
	s.Entries = slices.Clone(all[:5])
	earlier = handIn(t, choice(), s)
	s.Entries = slices.Clone(all[1:])
	s.Entries[0].Story, s.Entries[0].Revision = "Anders.", s.Entries[0].Revision+1
	s.Entries[1].Margin, s.Entries[1].Revision = "Voor mezelf.", s.Entries[1].Revision+1
	est := s.Estimates[0].Clone()
	j := est.Judgements[s.Rubric.Walked()[2]]
	j.Level, j.Moments = s.Rubric.Levels[0].ID, nil
	est.Judge(s.Rubric.Walked()[2], j)
	est.Version++
	s.Estimates = append(s.Estimates, est)
	s.Replies = []exchange.StudentReply{{Answer: "a-1", Text: "Dank je.", Made: stageStart}}
	c := choice()
	c.ID, c.Number, c.Dates = "h-2", 2, exchange.Real
	later = handIn(t, c, s)
	return earlier, later, s
}

func TestAboutWhichWords(t *testing.T) {
	earlier, _, s := resent(t)
	a := answerTo(earlier)
	for i := range earlier.Entries {
		a.Remark(&earlier.Entries[i], "Mooi.")
	}
	a = read(t, written(t, a)).(*exchange.Answer)
	restored := s.Entries[3].Clone()
	restored.Story = "Uit een reservekopie."
	tests := []struct {
		name  string
		entry journal.Entry
		want  []exchange.Fit
	}{
		{"edited", s.Entries[0], []exchange.Fit{exchange.Earlier}},
		{"margin edited", s.Entries[1], []exchange.Fit{exchange.Same}},
		{"untouched", s.Entries[2], []exchange.Fit{exchange.Same}},
		{"restored", restored, []exchange.Fit{exchange.Unknown}},
		{"new", s.Entries[4], nil},
	}
	for _, tt := range tests {
		var got []exchange.Fit
		for _, about := range a.About(&tt.entry) {
			got = append(got, about.Fit)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}

// TestLookAndRemarkAgain guards that a second thought takes the place of the first, and an empty one takes it away.
func TestLookAndRemarkAgain(t *testing.T) {
	h := handIn(t, choice(), source(2))
	a := answerTo(h)
	a.Look(exchange.View{Criterion: a.Views[0].Criterion, Remark: "Toch."})
	a.Look(exchange.View{Criterion: a.Views[1].Criterion})
	a.Remark(&h.Entries[0], "")
	if len(a.Views) != 1 || a.Views[0].Remark != "Toch." || len(a.Comments) != 0 {
		t.Errorf("%+v %+v", a.Views, a.Comments)
	}
}

// TestJournalEntry holds a hand-in beside the journal that it came from: the same words and the same week.
func TestJournalEntry(t *testing.T) {
	s := source(9)
	s.Entries = s.Entries[2:]
	h := read(t, written(t, handIn(t, choice(), s))).(*exchange.HandIn)
	for i := range h.Entries {
		e := h.JournalEntry(i)
		if exchange.Hash(&e) != h.Entries[i].Hash {
			t.Errorf("%s: other words", e.ID)
		}
		if got, want := journal.Week(exchange.WeekOne(), e.Encounter.When), journal.Week(stageStart, s.Entries[i].Encounter.When); got != want {
			t.Errorf("%s: week %d, want %d", e.ID, got, want)
		}
	}
}
