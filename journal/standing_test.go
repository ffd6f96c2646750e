package journal_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
)

// aBrief is of a hand-in with three entries, of which the second asks to be looked at, on a scale of n levels.
func aBrief(n int) *journal.Brief {
	r := scale(n)
	b := &journal.Brief{
		HandIn: "h-2", Journal: "j-1", Number: 2, Student: "Noor", Rubric: r.Ref().Digest, Criteria: journal.Asked(r, ""),
		Entries: []journal.BriefEntry{{ID: "1-x", Hash: "h1", Week: 1}, {ID: "2-x", Hash: "h2", Week: 1, LookHere: true}, {ID: "3-x", Hash: "h3", Week: 4}},
		Self:    map[string]string{"open": "l1", "warm": "l2"}, Claims: map[string]string{"open": "c1", "warm": "c2"},
		Moments: map[string]int{"open": 2, "vraag": 1},
	}
	for _, l := range r.Levels {
		b.Scale = append(b.Scale, l.ID)
	}
	return b
}

func TestStanding(t *testing.T) {
	fresh := journal.Standing{Unread: 3, Help: 1, Silent: 2, Criteria: 5}
	tests := []struct {
		name string
		say  func(*journal.Review)
		want func(*journal.Standing)
	}{
		{"nothing said", func(r *journal.Review) {}, func(s *journal.Standing) {}},
		{"read", func(r *journal.Review) { r.MarkRead("1-x", "h1", nil); r.MarkRead("2-x", "h2", nil) },
			func(s *journal.Standing) { s.Unread, s.Help = 1, 0 }},
		{"changed since", func(r *journal.Review) { r.MarkRead("2-x", "h0", nil) },
			func(s *journal.Standing) { s.Unread, s.ChangedEntries = 2, 1 }},
		{"an entry that is gone", func(r *journal.Review) { r.MarkRead("9-x", "h9", nil); r.Comment("9-x", 1, "h9", "Mooi.") },
			func(s *journal.Standing) { s.Gone = 1 }},
		{"comments, also on earlier words", func(r *journal.Review) { r.Comment("1-x", 1, "h0", "Ja."); r.Comment("1-x", 2, "h1", "Nog.") },
			func(s *journal.Standing) { s.Comments = 2 }},
		{"points", func(r *journal.Review) { r.Raise("Hoe was het?") }, func(s *journal.Standing) { s.Points = 1 }},
		{"judged", func(r *journal.Review) { r.Place("open", "l1", "c1"); r.CannotJudge("vraag", "") },
			func(s *journal.Standing) { s.Judged = 2 }},
		{"a remark alone", func(r *journal.Review) { r.Remark("open", "Volgende stap: vraag door.", "c1") },
			func(s *journal.Standing) {}},
		{"one step apart", func(r *journal.Review) { r.Place("open", "l2", "c1") }, func(s *journal.Standing) { s.Judged = 1 }},
		{"two steps apart", func(r *journal.Review) { r.Place("open", "l3", "c1") },
			func(s *journal.Standing) { s.Judged, s.Apart = 1, 1 }},
		{"beside no level of the student's", func(r *journal.Review) { r.Place("vraag", "l4", "") },
			func(s *journal.Standing) { s.Judged = 1 }},
		{"another claim since", func(r *journal.Review) { r.Place("warm", "l2", "c0"); r.Remark("open", "Ja.", "c1") },
			func(s *journal.Standing) { s.Judged, s.ChangedClaims = 1, 1 }},
		{"a claim that is gone", func(r *journal.Review) { r.CannotJudge("vraag", "c7") },
			func(s *journal.Standing) { s.Judged, s.ChangedClaims = 1, 1 }},
		{"a criterion that the rubric does not have", func(r *journal.Review) { r.Place("weg", "l2", "c7") },
			func(s *journal.Standing) {}},
		{"a level that the rubric does not have, with a remark", func(r *journal.Review) { r.Place("open", "l9", "c0"); r.Remark("open", "Ja.", "c0") },
			func(s *journal.Standing) { s.ChangedClaims = 1 }},
		{"a level that the rubric does not have", func(r *journal.Review) { r.Place("open", "l9", "c0") },
			func(s *journal.Standing) {}},
		{"answered", func(r *journal.Review) { r.Raise("x"); answer(r, "h-2", 2) },
			func(s *journal.Standing) { s.Points, s.Answered, s.State = 1, true, journal.AnswerWritten }},
		{"read after the answer", func(r *journal.Review) { answer(r, "h-2", 2); r.MarkRead("1-x", "h1", nil) },
			func(s *journal.Standing) { s.Unread, s.Answered, s.State = 2, true, journal.AnswerWritten }},
		{"more said after the answer", func(r *journal.Review) { answer(r, "h-2", 2); r.Place("open", "l1", "c1") },
			func(s *journal.Standing) {
				s.Judged, s.Answered, s.Stale, s.State = 1, true, true, journal.AnswerWritten
			}},
		{"a newer hand-in after the answer", func(r *journal.Review) { answer(r, "h-1", 1) },
			func(s *journal.Standing) { s.Answered, s.Stale, s.State = true, true, journal.AnswerWritten }},
		{"an older hand-in than was answered", func(r *journal.Review) { answer(r, "h-3", 3) },
			func(s *journal.Standing) { s.Answered, s.State = true, journal.AnswerWritten }},
	}
	for _, tt := range tests {
		var r journal.Review
		want := fresh
		tt.say(&r)
		tt.want(&want)
		if diff := cmp.Diff(want, aBrief(4).Standing(&r)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

func answer(r *journal.Review, handIn string, number int) {
	r.Answer(journal.Answered{ID: "a-1", Number: 1, HandIn: handIn, HandInNumber: number, At: noon, Said: r.Said})
}

// TestAnAnswerGoesWhenItIsReady guards that nothing is taken for ready that the lecturer did not say it of: not what a newer hand-in
// brought, and not what was said after the answer was written.
func TestAnAnswerGoesWhenItIsReady(t *testing.T) {
	const open, ready, written, sent = journal.AnswerOpen, journal.AnswerReady, journal.AnswerWritten, journal.AnswerSent
	tests := []struct {
		name string
		say  func(*journal.Review)
		want journal.AnswerState
	}{
		{"nothing said", func(r *journal.Review) {}, open},
		{"ready", func(r *journal.Review) { r.MarkReady("h-2") }, ready},
		{"ready, and more said", func(r *journal.Review) { r.MarkReady("h-2"); r.Raise("x") }, ready},
		{"taken back", func(r *journal.Review) { r.MarkReady("h-2"); r.MarkReady("") }, open},
		{"an earlier hand-in was ready", func(r *journal.Review) { r.MarkReady("h-1") }, open},
		{"sent without an answer", func(r *journal.Review) { r.MarkSent(noon) }, open},
		{"written", func(r *journal.Review) { r.MarkReady("h-2"); answer(r, "h-2", 2) }, written},
		{"written and marked again, with nothing new", func(r *journal.Review) { answer(r, "h-2", 2); r.MarkReady("h-2") }, written},
		{"written, and more said", func(r *journal.Review) { r.MarkReady("h-2"); answer(r, "h-2", 2); r.Raise("x") }, written},
		{"and that is ready", func(r *journal.Review) { answer(r, "h-2", 2); r.Raise("x"); r.MarkReady("h-2") }, ready},
		{"sent", func(r *journal.Review) { answer(r, "h-2", 2); r.MarkSent(noon) }, sent},
		{"sent, and more said", func(r *journal.Review) { answer(r, "h-2", 2); r.MarkSent(noon); r.Raise("x") }, sent},
		{"not sent after all", func(r *journal.Review) { answer(r, "h-2", 2); r.MarkSent(noon); r.MarkSent(time.Time{}) }, written},
		{"sent, and written anew", func(r *journal.Review) { answer(r, "h-1", 1); r.MarkSent(noon); answer(r, "h-2", 2) }, written},
	}
	for _, tt := range tests {
		var r journal.Review
		tt.say(&r)
		if got := aBrief(4).Standing(&r).State; got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got.Name(), tt.want.Name())
		}
	}
}

// TestFarApart guards the rubrics of other colleges: on a scale of two levels the other one is far, on a longer one the next is not.
func TestFarApart(t *testing.T) {
	tests := []struct {
		levels     int
		self, view string
		want       bool
	}{
		{2, "l1", "l1", false}, {2, "l1", "l2", true}, {2, "l2", "l1", true},
		{3, "l1", "l2", false}, {3, "l1", "l3", true},
		{5, "l4", "l3", false}, {5, "l4", "l2", true}, {5, "l1", "l5", true},
		{5, "", "l5", false}, {5, "l1", "", false}, {5, "l1", "l7", false}, {5, "l7", "l1", false},
	}
	for _, tt := range tests {
		b := aBrief(tt.levels)
		b.Self["open"] = tt.self
		if got := b.Apart("open", journal.View{Level: tt.view}); got != tt.want {
			t.Errorf("%d levels, %q beside %q: %v", tt.levels, tt.view, tt.self, got)
		}
	}
}
