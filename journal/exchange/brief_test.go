package exchange_test

import (
	"bytes"
	"runtime"
	"slices"
	"testing"
	"weak"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
)

func TestBrief(t *testing.T) {
	h := read(t, []byte(small(t))).(*exchange.HandIn)
	claims := h.Claims()
	want := journal.Brief{
		HandIn: "h-3f9a", Journal: "5d0c0f0e", Number: 1, Student: "Noor", Stage: "stage1", StageName: "Stage 1", Week: 11,
		Rubric: h.Rubric.Ref().Digest, Criteria: []string{"luisteren", "wachten"}, Scale: []string{"nee", "ja"},
		Entries: []journal.BriefEntry{{ID: "1-k7qf", Hash: h.Entries[0].Hash, Week: 1}, {ID: "2-k7qf", Hash: h.Entries[1].Hash, Week: 1}},
		Self:    map[string]string{"luisteren": "ja", "wachten": "nee"},
		Claims:  map[string]string{"luisteren": claims["luisteren"].Digest(), "wachten": claims["wachten"].Digest()},
		Moments: map[string]int{"luisteren": 2, "wachten": 2}, Replies: 2,
	}
	if diff := cmp.Diff(want, h.Brief()); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// TestBriefCountsWhatTheRubricKnows guards the counts after a college changed its rubric: what old entries and estimates say
// counts by its ids, and levels that are gone count for nothing.
func TestBriefCountsWhatTheRubricKnows(t *testing.T) {
	s := source(4)
	older := s.Rubric
	walked := older.Walked()
	newer := *older
	newer.Version, newer.Levels = 2, slices.Clone(older.Levels)
	newer.Levels[1].ID = "anders" // the level on which all of source is placed
	s.Rubric, s.Older = &newer, []*rubric.Rubric{older}
	s.Entries[0].Answers = map[string]journal.Answer{walked[0]: {Level: older.Levels[0].ID}}
	kept := s.Estimates[0].Judgements[walked[0]]
	kept.Level = older.Levels[0].ID
	s.Estimates[0].Judge(walked[0], kept)
	h := handIn(t, choice(), s)
	b := h.Brief()
	if diff := cmp.Diff(map[string]string{walked[0]: older.Levels[0].ID}, b.Self); diff != "" {
		t.Errorf("levels of the student's own (-want +got):\n%s", diff)
	}
	if b.Moments[walked[0]] != 1 || b.Moments[walked[1]] != 0 {
		t.Errorf("moments %v", b.Moments)
	}
	if claimed := h.Claims()[walked[0]]; claimed.Rubric != older.Ref().Digest || claimed.Level != older.Levels[0].ID {
		t.Errorf("claimed %+v", claimed)
	}
	if len(b.Claims) != len(walked) {
		t.Errorf("%d claims, want %d: a claim on a level that is gone is still one", len(b.Claims), len(walked))
	}
}

// TestMomentsAreCountedAsAStudentCountsThem guards student and lecturer against two counts of the same entries: words are a moment, with
// or without a level, and a goal has the moments that ticked it and none of what supports it.
func TestMomentsAreCountedAsAStudentCountsThem(t *testing.T) {
	r := rubric.Default()
	goal := goalOf(t, r)
	supports, level := goal.SupportedBy, r.Levels[1].ID
	s := source(5)
	s.Estimates = nil
	for i, e := range []journal.Entry{
		{Goals: []string{goal.ID}},
		{Goals: []string{goal.ID}, Answers: map[string]journal.Answer{supports[0]: {Level: level}, supports[1]: {Text: "Hoe dan.", Level: level}}},
		{Answers: map[string]journal.Answer{supports[1]: {Level: level}}},
		{Answers: map[string]journal.Answer{supports[1]: {Text: "Geen niveau."}}},
		{Answers: map[string]journal.Answer{supports[1]: {NoOpportunity: true, Text: "Niemand kwam."}}},
	} {
		s.Entries[i].Goals, s.Entries[i].Answers = e.Goals, e.Answers
	}
	h := handIn(t, choice(), s)
	b := h.Brief()
	var moments []journal.Summary
	for i := range h.Entries {
		e := h.JournalEntry(i)
		moments = append(moments, e.Summary())
	}
	period := journal.NewPeriod(r, moments)
	for id := range b.Moments {
		if n := len(period.Of(id).Moments); n != b.Moments[id] {
			t.Errorf("%s: %d moments for the lecturer, %d for the student", id, b.Moments[id], n)
		}
	}
	got := []int{b.Moments[goal.ID], b.Moments[supports[0]], b.Moments[supports[1]]}
	if want := []int{2, 1, 3}; !slices.Equal(got, want) {
		t.Errorf("the goal and what supports it: %v, want %v", got, want)
	}
	shown := []exchange.Shown{{Entry: 0, Moment: true}, {Entry: 1, Moment: true, Text: "Hoe dan."}}
	if diff := cmp.Diff(shown, h.Shows(goal.ID)); diff != "" {
		t.Errorf("the goal is shown (-want +got):\n%s", diff)
	}
	shown = []exchange.Shown{{Entry: 1, Moment: true, Level: level, Text: "Hoe dan."}, {Entry: 2, Moment: true, Level: level},
		{Entry: 3, Moment: true, Text: "Geen niveau."},
		{Entry: 4, Text: "Niemand kwam."}}
	if diff := cmp.Diff(shown, h.Shows(supports[1])); diff != "" {
		t.Errorf("what supports it is shown (-want +got):\n%s", diff)
	}
}

// TestWhatIsLinkedComesFirst guards the order in which a lecturer reads: what the student chose, also where nothing stands there.
func TestWhatIsLinkedComesFirst(t *testing.T) {
	s := source(4)
	id := s.Rubric.Walked()[0]
	for i := range 3 {
		s.Entries[i].Answers = map[string]journal.Answer{id: {Level: s.Rubric.Levels[1].ID}}
	}
	s.Entries[3].Answers = nil
	chosen := s.Estimates[0].Judgements[id]
	chosen.Moments = []string{s.Entries[3].ID}
	s.Estimates[0].Judge(id, chosen)
	var got []int
	for _, m := range handIn(t, choice(), s).Shows(id) {
		got = append(got, m.Entry)
		if m.Linked != (m.Entry == 3) {
			t.Errorf("entry %d is linked: %v", m.Entry, m.Linked)
		}
	}
	if want := []int{3, 0, 1, 2}; !slices.Equal(got, want) {
		t.Errorf("shown in the order %v, want %v", got, want)
	}
}

// TestOneCountOfMoments guards that a criterion has as many moments in the overview as on its own screen, whatever else is shown there.
func TestOneCountOfMoments(t *testing.T) {
	small := tiny(t)
	rapid.Check(t, func(t *rapid.T) {
		from := drawSource(t)
		if rapid.Bool().Draw(t, "new rubric") {
			from.Rubric, from.Older = small, []*rubric.Rubric{defaultRubric}
		}
		h, err := exchange.NewHandIn(drawChoice(t), from)
		if err != nil {
			t.Fatal(err)
		}
		b := h.Brief()
		for _, g := range h.Rubric.Groups {
			for _, c := range g.Criteria {
				n := 0
				for _, shown := range h.Shows(c.ID) {
					if shown.Moment {
						n++
					}
				}
				if n != b.Moments[c.ID] {
					t.Fatalf("%s: %d moments in the overview, %d on its own screen", c.ID, b.Moments[c.ID], n)
				}
			}
		}
	})
}

// goalOf gives a goal that two criteria or more support.
func goalOf(t *testing.T, r *rubric.Rubric) rubric.Criterion {
	for _, g := range r.Groups {
		for _, c := range g.Criteria {
			if len(c.SupportedBy) > 1 {
				return c
			}
		}
	}
	t.Fatal("the rubric has no such goal")
	return rubric.Criterion{}
}

func TestClaims(t *testing.T) {
	r := rubric.Default()
	walked, levels := r.Walked(), r.Levels
	first, second := r.Stages[0].ID, r.Stages[1].ID
	estimate := func(stage string, version int, level string, criteria ...string) journal.Estimate {
		e := journal.NewEstimate(stage, r, nil, stageStart)
		e.Version = version
		for _, id := range criteria {
			e.Judge(id, journal.Judgement{Level: level})
		}
		return e
	}
	s := source(1)
	s.Estimates = []journal.Estimate{
		estimate("zomer", 1, levels[3].ID, walked[0], walked[3]), // a stage that the rubric does not have
		estimate(second, 1, levels[1].ID, walked[1]),
		estimate(first, 2, levels[2].ID, walked[0], walked[1], walked[2]),
		estimate(first, 1, levels[0].ID, walked[0], walked[4]),
	}
	tests := []struct {
		stage string
		want  map[string]string
	}{
		{first, map[string]string{walked[0]: levels[2].ID, walked[1]: levels[2].ID, walked[2]: levels[2].ID}},
		{second, map[string]string{walked[1]: levels[1].ID}},
		{r.Stages[2].ID, map[string]string{}},
		{"", map[string]string{walked[0]: levels[2].ID, walked[1]: levels[1].ID, walked[2]: levels[2].ID, walked[3]: levels[3].ID}},
	}
	for _, tt := range tests {
		c := choice()
		if c.Stage = tt.stage; tt.stage == "" {
			c.StageName = ""
		}
		got := map[string]string{}
		for id, claim := range handIn(t, c, s).Claims() {
			got[id] = claim.Level
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("stage %q (-want +got):\n%s", tt.stage, diff)
		}
	}
}

// TestDigestOfAClaim guards a lecturer against judging beside words that the student has changed since.
func TestDigestOfAClaim(t *testing.T) {
	claims := []exchange.Claim{
		{Criterion: "a", Level: "l1", Reason: "Ja.", Moments: []string{"1-x"}},
		{Criterion: "b", Level: "l1", Reason: "Ja.", Moments: []string{"1-x"}},
		{Criterion: "a", Level: "l2", Reason: "Ja.", Moments: []string{"1-x"}},
		{Criterion: "a", Level: "l1", Reason: "Nee.", Moments: []string{"1-x"}},
		{},
	}
	seen := map[string]int{}
	for i, c := range claims {
		if at, twice := seen[c.Digest()]; twice {
			t.Errorf("claims %d and %d are the same", at, i)
		}
		seen[c.Digest()] = i
	}
	if fewer := (exchange.Claim{Criterion: "a", Level: "l1", Reason: "Ja."}); fewer.Digest() != claims[0].Digest() {
		t.Error("a claim is another one beside fewer entries")
	}
	if none := (exchange.Claim{}); none.Digest() != "" {
		t.Error("no claim has a digest")
	}
}

// TestMarksStayWithASentAgainJournal guards an evening's work: in a newer hand-in only what changed must be read again.
func TestMarksStayWithASentAgainJournal(t *testing.T) {
	earlier, later, s := resent(t)
	var r journal.Review
	for _, e := range earlier.Entries {
		r.MarkRead(e.ID, e.Hash, nil)
		r.Comment(e.ID, e.Revision, e.Hash, "Mooi.")
	}
	claims := earlier.Claims()
	for _, id := range s.Rubric.Walked()[:3] {
		r.Place(id, s.Rubric.Levels[2].ID, claims[id].Digest())
	}
	before, after := earlier.Brief(), later.Brief()
	if got := before.Standing(&r); got.Unread != 0 || got.Changed() != 0 || got.Comments != 5 || got.Judged != 3 {
		t.Errorf("the earlier hand-in: %+v", got)
	}
	// Entry 6 is new and 2 says something else, as one claim does; 1 is gone, on which all three rested.
	if got := after.Standing(&r); got.Unread != 1 || got.Changed() != 1+1 || got.Comments != 4 || got.Judged != 3 {
		t.Errorf("the later hand-in: %+v", got)
	}
	if got := r.CommentOn("3-k7qf", later.Entry("3-k7qf").Hash); got != "Mooi." {
		t.Errorf("comment on an entry of which only the margin was edited: %q", got)
	}
}

// TestNothingKeepsAHandIn guards the memory of a lecturer with a folder of 2,000: neither the Brief nor the Reader that goes on
// to the next file keeps a hand-in.
func TestNothingKeepsAHandIn(t *testing.T) {
	b := written(t, handIn(t, choice(), source(9)))
	d := &exchange.Reader{}
	readOne := func() (weak.Pointer[exchange.HandIn], weak.Pointer[exchange.Entry], journal.Brief) {
		doc, err := d.Read(bytes.NewReader(b))
		if err != nil {
			t.Fatal(err)
		}
		h := doc.(*exchange.HandIn)
		return weak.Make(h), weak.Make(&h.Entries[0]), h.Brief()
	}
	h, entries, brief := readOne()
	runtime.GC()
	if h.Value() != nil || entries.Value() != nil {
		t.Error("a hand-in that nobody needs is still held")
	}
	runtime.KeepAlive(d)
	runtime.KeepAlive(brief)
}
