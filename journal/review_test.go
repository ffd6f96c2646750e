package journal_test

import (
	"encoding/json"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"koffiemoment/journal"
)

func TestViewsAreChosenAndTakenBack(t *testing.T) {
	tests := []struct {
		name string
		say  func(*journal.Review)
		want map[string]journal.View
	}{
		{"a level", func(r *journal.Review) { r.Place("open", "l2", "c1") }, map[string]journal.View{"open": {Level: "l2", Claim: "c1"}}},
		{"another level", func(r *journal.Review) { r.Place("open", "l2", "c1"); r.Place("open", "l3", "c2") },
			map[string]journal.View{"open": {Level: "l3", Claim: "c2"}}},
		{"the same level again", func(r *journal.Review) { r.Place("open", "l2", ""); r.Place("open", "l2", "") }, nil},
		{"cannot judge after a level", func(r *journal.Review) { r.Place("open", "l2", ""); r.CannotJudge("open", "") },
			map[string]journal.View{"open": {CannotJudge: true}}},
		{"a level after cannot judge", func(r *journal.Review) { r.CannotJudge("open", ""); r.Place("open", "l2", "") },
			map[string]journal.View{"open": {Level: "l2"}}},
		{"cannot judge twice", func(r *journal.Review) { r.CannotJudge("open", ""); r.CannotJudge("open", "") }, nil},
		{"a remark stays when the level goes", func(r *journal.Review) {
			r.Remark("open", " Volgende stap:\tvraag door.\u202e\n", "c1")
			r.Place("open", "l2", "c1")
			r.Place("open", "l2", "c1")
		}, map[string]journal.View{"open": {Remark: "Volgende stap: vraag door.", Claim: "c1"}}},
		{"a remark taken away", func(r *journal.Review) { r.Remark("open", "Ja.", ""); r.Remark("open", " \n", "") }, nil},
		{"upheld beside another claim", func(r *journal.Review) { r.Place("open", "l2", "c1"); r.Uphold("open", "c2") },
			map[string]journal.View{"open": {Level: "l2", Claim: "c2"}}},
		{"put back after another level", func(r *journal.Review) {
			r.Place("open", "l2", "c1")
			r.Remark("open", "Ja.", "c1")
			was := r.Views["open"]
			r.CannotJudge("open", "c2")
			r.Remark("open", "", "c2")
			r.SetView("open", was)
		}, map[string]journal.View{"open": {Level: "l2", Remark: "Ja.", Claim: "c1"}}},
		{"put back to nothing", func(r *journal.Review) { r.Place("open", "l2", "c1"); r.SetView("open", journal.View{}) }, nil},
		{"nothing upheld", func(r *journal.Review) { r.Uphold("open", "c2") }, nil},
	}
	for _, tt := range tests {
		var r journal.Review
		tt.say(&r)
		if diff := cmp.Diff(tt.want, r.Views, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// TestCommentsStayWithTheWords guards what a lecturer wrote while the student edits: other words begin without a comment and
// the same words, at whatever revision, keep theirs.
func TestCommentsStayWithTheWords(t *testing.T) {
	var r journal.Review
	r.Comment("1-x", 1, "h1", "Mooi.")
	r.Comment("1-x", 2, "h2", "Nog mooier.")
	r.Comment("2-x", 1, "h9", "")
	r.Comment("1-x", 3, "h1", "Mooi, opnieuw.") // a margin was edited, or an edit was undone
	want := []journal.Comment{{Entry: "1-x", Revision: 3, Hash: "h1", Text: "Mooi, opnieuw."}, {Entry: "1-x", Revision: 2, Hash: "h2", Text: "Nog mooier."}}
	if diff := cmp.Diff(want, r.Comments); diff != "" {
		t.Errorf("comments (-want +got):\n%s", diff)
	}
	r.Comment("1-x", 3, "h1", "  ")
	for _, tt := range []struct{ entry, hash, want string }{{"1-x", "h1", ""}, {"1-x", "h2", "Nog mooier."}, {"2-x", "h2", ""}} {
		if got := r.CommentOn(tt.entry, tt.hash); got != tt.want {
			t.Errorf("on %s as %s: %q, want %q", tt.entry, tt.hash, got, tt.want)
		}
	}
}

// TestCommentsStandAtTheirPlace guards that a remark on a sentence does not take the place of one on the part, or on the whole.
func TestCommentsStandAtTheirPlace(t *testing.T) {
	var r journal.Review
	whole := journal.Comment{Entry: "1-x", Revision: 1, Hash: "h1", Text: "Mooi."}
	part, sentence, later := whole, whole, whole
	part.Part, sentence.Part, later.Part = "story", "story", "story"
	sentence.Sentence, later.Sentence = &journal.Anchor{At: 3, Digest: "d1"}, &journal.Anchor{At: 9, Digest: "d1"}
	all := []journal.Comment{part, sentence, later, whole}
	for _, c := range all {
		r.CommentAt(c)
		r.CommentAt(c)
	}
	if diff := cmp.Diff(all, r.CommentsOn("1-x", "h1")); diff != "" || r.Said != 4 {
		t.Errorf("said %d times (-want +got):\n%s", r.Said, diff)
	}
	if got := r.CommentOn("1-x", "h1"); got != "Mooi." {
		t.Errorf("on the whole: %q", got)
	}
	sentence.Text = ""
	r.CommentAt(sentence)
	if diff := cmp.Diff([]journal.Comment{part, later, whole}, r.Comments); diff != "" {
		t.Errorf("the sentence taken away (-want +got):\n%s", diff)
	}
}

func TestPoints(t *testing.T) {
	var r journal.Review
	for _, p := range []string{"een", " \n", "twee\u0007", "drie"} {
		r.Raise(p)
	}
	r.SetPoint(0, "één")
	r.RemovePoint(1)
	r.RemovePoint(-1)
	r.SetPoint(2, "vier")
	if want := []string{"één", "drie"}; !slices.Equal(r.Points, want) {
		t.Errorf("%q, want %q", r.Points, want)
	}
}

func TestOnlyTheNewestHandInIsOpen(t *testing.T) {
	var r journal.Review
	for _, h := range []struct {
		id     string
		number int
	}{{"h-1", 1}, {"h-3", 3}, {"h-2", 2}, {"h-3", 3}} {
		r.Open(h.id, h.number)
	}
	if r.HandIn != "h-3" || r.Number != 3 || r.Revision != 2 || r.Said != 0 {
		t.Errorf("%+v", r)
	}
}

// answerable is what an answer would hold of a review.
type answerable struct {
	Views    map[string]journal.View
	Comments []journal.Comment
	Points   []string
	Closing  string
}

func answerableOf(r journal.Review) answerable {
	a := answerable{map[string]journal.View{}, r.Comments, r.Points, r.Closing}
	for id, v := range r.Views {
		v.Claim = ""
		a.Views[id] = v
	}
	return a
}

// TestReviewInAnyOrder does anything a lecturer may do. Each change counts once, those of what an answer holds count apart,
// and nothing else counts; a review comes back from its file as it was; a copy stays as it was.
func TestReviewInAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := func(words ...string) string { return rapid.SampledFrom(words).Draw(t, "word") }
		criterion, claim := func() string { return word("open", "warm", "weg") }, func() string { return word("", "c1", "c2") }
		entry, hash := func() string { return word("1-x", "2-x") }, func() string { return word("h1", "h2", "h3") }
		text := func() string { return word("", " ", "Ja.", "Ja. ", "Volgende stap.", "a\u202eb") }
		n := func() int { return rapid.IntRange(-1, 4).Draw(t, "n") }
		r := journal.Review{Journal: "j-1"}
		before := r.Clone()
		step := func(do func()) func(*rapid.T) {
			return func(*rapid.T) {
				before = r.Clone()
				do()
			}
		}
		t.Repeat(map[string]func(*rapid.T){
			"place":  step(func() { r.Place(criterion(), word("", "l1", "l2"), claim()) }),
			"cannot": step(func() { r.CannotJudge(criterion(), claim()) }),
			"remark": step(func() { r.Remark(criterion(), text(), claim()) }),
			"uphold": step(func() { r.Uphold(criterion(), claim()) }),
			"comment": step(func() {
				r.Comment(entry(), rapid.IntRange(1, 3).Draw(t, "revision"), hash(), text())
			}),
			"raise":  step(func() { r.Raise(text()) }),
			"point":  step(func() { r.SetPoint(n(), text()) }),
			"remove": step(func() { r.RemovePoint(n()) }),
			"read":   step(func() { r.MarkRead(entry(), hash(), nil) }),
			"unread": step(func() { r.MarkUnread(entry()) }),
			"open":   step(func() { r.Open(word("h-1", "h-2"), n()) }),
			"part": step(func() {
				c := journal.Comment{Entry: entry(), Revision: 1, Hash: hash(), Text: text(), Part: word("story", "open")}
				if at := n(); at >= 0 {
					c.Sentence = &journal.Anchor{At: at, Digest: "d"}
				}
				r.CommentAt(c)
			}),
			"back":    step(func() { r.SetView(criterion(), journal.View{Level: word("", "l1"), Claim: claim()}) }),
			"closing": step(func() { r.SetClosing(text()) }),
			"note":    step(func() { r.SetNote(text()) }),
			"label":   step(func() { r.SetLabel(text()) }),
			"about":   step(func() { r.About(word("", "Noor", "Sami")) }),
			"ready":   step(func() { r.MarkReady(word("", "h-1", "h-2")) }),
			"sent":    step(func() { r.MarkSent(noon.Add(time.Duration(n()))) }),
			"answer": step(func() {
				said := map[string]journal.View{"open": {Level: "l1"}}
				r.Answer(journal.Answered{ID: "a", Number: n(), HandIn: "h-1", At: noon.Add(time.Duration(r.Revision)), Said: r.Said, Views: said})
			}),
			"": func(t *rapid.T) { checkReview(t, before, r) },
		})
	})
}

// checkReview holds a review beside a copy of what it was a step ago.
func checkReview(t *rapid.T, before, r journal.Review) {
	for id, v := range r.Views {
		if v.Empty() || v.Level != "" && v.CannotJudge {
			t.Fatalf("%s: %+v", id, v)
		}
	}
	as := r
	as.Revision, as.Said = before.Revision, before.Said
	countedOnce(t, "changes", r.Revision-before.Revision, !cmp.Equal(before, as, cmpopts.EquateEmpty()))
	countedOnce(t, "words", r.Said-before.Said, !cmp.Equal(answerableOf(before), answerableOf(r), cmpopts.EquateEmpty()))
	var back journal.Review
	if b, err := json.Marshal(r); err != nil || json.Unmarshal(b, &back) != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(r, back, cmpopts.EquateEmpty()); diff != "" {
		t.Fatalf("back from a file (-want +got):\n%s", diff)
	}
}

func countedOnce(t *rapid.T, what string, counted uint64, changed bool) {
	if counted > 1 || counted == 1 != changed {
		t.Fatalf("%s: counted %d, and that there were any is %v", what, counted, changed)
	}
}
