package exchange_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
)

var lecturer = exchange.Reviewer{ID: "r-1", Name: "An Devos"}

// TestRespond answers a hand-in that was sent again after it was reviewed.
func TestRespond(t *testing.T) {
	earlier, later, s := resent(t)
	walked, level := s.Rubric.Walked(), s.Rubric.Levels[2].ID
	slices.Sort(walked)
	var r journal.Review
	r.Place(walked[1], level, "")
	r.Remark(walked[1], "Volgende stap: vraag door.", "")
	r.CannotJudge(walked[0], "")
	r.Place("weg", level, "")
	r.Place(walked[2], "weg", "")
	r.Place(walked[3], "weg", "")
	r.Remark(walked[3], "Zonder niveau.", "")
	for _, e := range earlier.Entries[:3] { // 1 is gone, 2 says something else now, of 3 only the margin was edited
		r.Comment(e.ID, e.Revision, e.Hash, "Over "+e.ID)
	}
	at := earlier.Entries[2]
	r.CommentAt(journal.Comment{Entry: at.ID, Revision: at.Revision, Hash: at.Hash, Text: "Over het verhaal", Part: exchange.PartStory})
	r.Raise("Hoe voelde het?")
	r.SetClosing("Ga zo door.")
	r.SetNote("Alleen voor mij.")
	r.SetLabel("bellen")

	a, left := later.Respond(&r, "a-9", 4, lecturer, stageStart)
	if want := (exchange.Left{Views: 3, Comments: 1}); left != want {
		t.Errorf("left %+v, want %+v", left, want)
	}
	second, third := earlier.Entries[1], later.Entries[1]
	want := exchange.NewAnswer("a-9", 4, later, lecturer, stageStart)
	want.Views = []exchange.View{{Criterion: walked[0], CannotJudge: true},
		{Criterion: walked[1], Level: level, Remark: "Volgende stap: vraag door."}, {Criterion: walked[3], Remark: "Zonder niveau."}}
	want.Comments = []exchange.Comment{{Entry: second.ID, Revision: second.Revision, Hash: second.Hash, Text: "Over 2-k7qf"},
		{Entry: third.ID, Revision: third.Revision, Hash: third.Hash, Text: "Over 3-k7qf"},
		{Entry: third.ID, Revision: third.Revision, Hash: third.Hash, Text: "Over het verhaal", Part: exchange.PartStory}}
	want.Points, want.Closing = []string{"Hoe voelde het?"}, "Ga zo door."
	if diff := cmp.Diff(want, a); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	written(t, a)
}

// TestWhatIsRespondedFits lets a lecturer have said anything, over hand-ins that this one knows nothing of.
func TestWhatIsRespondedFits(t *testing.T) {
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
		r := drawReview(t, h)
		a, left := h.Respond(&r, "a-1", 1, lecturer, drawTime(t))
		if found := unfit(a, h); len(found) > 0 {
			t.Fatalf("nothing in the hand-in is meant by %v", found)
		}
		if _, err := exchange.Encode(a); err != nil {
			t.Fatal(err)
		}
		if len(a.Comments)+left.Comments > len(r.Comments) || len(a.Views)+left.Views < len(r.Views) || len(a.Points) != len(r.Points) {
			t.Fatalf("%+v and %+v make %+v", a, left, r)
		}
		if lost := slices.DeleteFunc(slices.Clone(r.Comments), func(c journal.Comment) bool { return holds(a, c) }); len(lost) > left.Comments {
			t.Fatalf("%+v are not in %+v", lost, a)
		}
	})
}

func holds(a *exchange.Answer, c journal.Comment) bool {
	return slices.ContainsFunc(a.Comments, func(in exchange.Comment) bool { return in.Entry == c.Entry && strings.Contains(in.Text, c.Text) })
}

// TestTwoWordingsOfOneRevision keeps what was said of either, as after a restored backup.
func TestTwoWordingsOfOneRevision(t *testing.T) {
	h := handIn(t, choice(), source(1))
	e := &h.Entries[0]
	e.Revision = 3
	var r journal.Review
	for _, words := range []string{"Eerste", "Tweede"} {
		r.Comment(e.ID, 2, exchange.Hash(&journal.Entry{Story: words}), words+" woorden.")
	}
	a, left := h.Respond(&r, "a-1", 1, lecturer, stageStart)
	if len(a.Comments) != 1 || a.Comments[0].Text != "Eerste woorden.\n\nTweede woorden." || left != (exchange.Left{}) {
		t.Errorf("got %+v, left %+v", a.Comments, left)
	}
}

func drawReview(t *rapid.T, h *exchange.HandIn) journal.Review {
	r := journal.Review{Journal: h.Journal}
	text := func() string { return rapid.String().Draw(t, "text") }
	criterion := rapid.OneOf(rapid.SampledFrom(defaultRubric.Walked()), rapid.SampledFrom([]string{"weg", "luisteren", "wachten"}))
	level := rapid.SampledFrom([]string{defaultRubric.Levels[0].ID, defaultRubric.Levels[3].ID, "ja", "weg"})
	for range rapid.IntRange(0, 6).Draw(t, "views") {
		id := criterion.Draw(t, "criterion")
		r.Place(id, level.Draw(t, "level"), "")
		r.Remark(id, text(), "")
		if rapid.Bool().Draw(t, "cannot") {
			r.CannotJudge(id, "")
		}
	}
	for range rapid.IntRange(0, 8).Draw(t, "comments") {
		id := rapid.SampledFrom([]string{"1-ab", "2-ab", "3-ab", "9-ab"}).Draw(t, "entry")
		hash := rapid.SampledFrom([]string{"", "h", defaultRubric.Ref().Digest}).Draw(t, "hash")
		if e := h.Entry(id); e != nil && rapid.Bool().Draw(t, "as it stands") {
			hash = e.Hash
		}
		part := rapid.SampledFrom([]string{"", exchange.PartStory, defaultRubric.Walked()[0]}).Draw(t, "part")
		r.CommentAt(journal.Comment{Entry: id, Revision: rapid.IntRange(0, 10).Draw(t, "revision"), Hash: hash, Text: text(), Part: part})
	}
	r.Raise(text())
	return r
}

// unfit gives what in a refers to nothing in h.
func unfit(a *exchange.Answer, h *exchange.HandIn) (found []string) {
	for _, v := range a.Views {
		if c, _ := h.Rubric.Criterion(v.Criterion); c == nil || v.Level != "" && h.Rubric.LevelIndex(v.Level) < 0 {
			found = append(found, v.Criterion+" "+v.Level)
		}
	}
	for _, c := range a.Comments {
		if e := h.Entry(c.Entry); e == nil || c.Revision > e.Revision || c.Revision == e.Revision && c.Hash != e.Hash {
			found = append(found, c.Entry)
		}
	}
	return found
}
