package exchange_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

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

func TestCompare(t *testing.T) {
	earlier, later, s := resent(t)
	got := exchange.Compare(earlier, later)
	walked := slices.Sorted(slices.Values(s.Rubric.Walked())) // each rested on entry 1, which is gone
	want := exchange.Changes{New: []string{"6-k7qf"}, Changed: []string{"2-k7qf"}, Gone: []string{"1-k7qf"}, Claims: walked, Replies: later.Replies}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if !later.Succeeds(earlier) || earlier.Succeeds(later) || later.Succeeds(later) {
		t.Error("which is newer")
	}
	if later.Stage = s.Rubric.Stages[1].ID; later.Succeeds(earlier) {
		t.Error("one of the next stage is no newer version")
	}
}

func TestOneOtherJudgementIsOneClaim(t *testing.T) {
	s := source(3)
	earlier := handIn(t, choice(), s)
	est := s.Estimates[0].Clone()
	est.Version++
	id := s.Rubric.Walked()[4]
	j := est.Judgements[id]
	j.Reason = "Toch niet."
	est.Judge(id, j)
	s.Estimates = append(s.Estimates, est)
	if got := exchange.Compare(earlier, handIn(t, choice(), s)).Claims; !slices.Equal(got, []string{id}) {
		t.Errorf("got %v", got)
	}
}

// TestTheSameTwiceIsNothing guards importing twice: by its id the file is known, and by its words nothing is other.
func TestTheSameTwiceIsNothing(t *testing.T) {
	b := written(t, handIn(t, choice(), source(20)))
	first, second := read(t, b).(*exchange.HandIn), read(t, b).(*exchange.HandIn)
	changes := exchange.Compare(first, second)
	if first.ID != second.ID || second.Succeeds(first) || !changes.None() {
		t.Errorf("%+v", changes)
	}
	if answerTo(first).ID != answerTo(second).ID {
		t.Error("an answer to it is another one")
	}
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

func TestAnswersFitWhatTheyAnswer(t *testing.T) {
	earlier, later, _ := resent(t)
	if err := answerTo(earlier).Fits(earlier); err != nil {
		t.Error(err)
	}
	other := answerTo(earlier)
	other.HandIn = later.ID
	other.Comments = []exchange.Comment{{Entry: "2-k7qf", Revision: 3, Hash: earlier.Entries[1].Hash, Text: "x"}}
	if err := other.Fits(later); err != nil {
		t.Error("a comment on an earlier revision:", err)
	}
	other.Comments[0].Revision = later.Entries[0].Revision
	if got := codeOf(other.Fits(later)); got != exchange.HashMismatch {
		t.Errorf("other words: %s", got)
	}
	other.Comments[0].Entry = "1-k7qf"
	if got := codeOf(other.Fits(later)); got != exchange.UnknownReference {
		t.Errorf("an entry that is gone: %s", got)
	}
	if got := codeOf(answerTo(earlier).Fits(later)); got != exchange.UnknownReference {
		t.Errorf("another hand-in: %s", got)
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
