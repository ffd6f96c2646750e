package store_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// nextVersion is the rubric in other words, with one criterion more; ids stay.
func nextVersion() *rubric.Rubric {
	r := smallRubric()
	r.Version = 2
	r.Levels[0].Meaning = r.Levels[1].Name
	r.Groups[0].Criteria = append(r.Groups[0].Criteria, rubric.Criterion{ID: "nieuw", Name: r.Levels[0].Name})
	return r
}

// Going over to another version of a rubric in the middle of a stage takes nothing along that was begun, and loses no count.
func TestGoingOverToAnotherVersionOfTheRubric(t *testing.T) {
	j := filled(t, 40)
	before, after := smallRubric(), nextVersion()
	begun := draft(t, j, "begonnen")
	begun.Place("open", "vlot")
	est := estimate("stage1", 1)
	if err := j.SaveDraft(begun, before); err != nil {
		t.Fatal(err)
	}
	saveEstimates(t, j, est)
	settings := journal.Settings{Stage: "stage1", Focus: []string{"warm"}}
	if err := j.SaveSettings(settings); err != nil {
		t.Fatal(err)
	}
	show := func() (store.Overview, []journal.Summary) {
		o, err := j.Overview(3)
		if err != nil {
			t.Fatal(err)
		}
		moments, err := j.Moments("stage1")
		if err != nil {
			t.Fatal(err)
		}
		return o, moments
	}
	was, moments := show()
	if err := j.UseRubric(after); err != nil {
		t.Fatal(err)
	}
	is, same := show()
	if is.Rubric.Ref() != after.Ref() {
		t.Errorf("version %d is in use", is.Rubric.Version)
	}
	if diff := cmp.Diff(was, is, cmpopts.IgnoreFields(store.Overview{}, "Rubric")) + cmp.Diff(moments, same); diff != "" {
		t.Error(diff)
	}
	one, other := journal.NewPeriod(before, moments), journal.NewPeriod(after, moments)
	for _, c := range before.Walked() {
		if diff := cmp.Diff(one.Of(c), other.Of(c)) + cmp.Diff(one.Growth(c, noon), other.Growth(c, noon)); diff != "" {
			t.Errorf("%s counts otherwise: %s", c, diff)
		}
	}
	if n := len(other.Apart()); n != 0 {
		t.Errorf("%d criteria stand apart", n)
	}
	// What was begun ends with the rubric that it was begun with, which nobody has to have at hand any more.
	e, err := j.Finish(begun, nil, noon)
	if err != nil || e.Rubric != before.Ref() {
		t.Errorf("the draft became an entry of version %d: %v", e.Rubric.Version, err)
	}
	est.Judge("warm", journal.Judgement{Level: "start"})
	if err := j.SaveEstimate(finished(est), nil); err != nil {
		t.Error(err)
	}
	wantEstimates(t, j, "stage1", finished(est))
	next := journal.NewEstimate("stage1", after, &est, noon.Add(2*time.Hour))
	if err := j.SaveEstimate(next, after); err != nil || next.Judged(after) != 2 {
		t.Errorf("the next version has %d levels: %v", next.Judged(after), err)
	}
	if err := j.Verify(); err != nil {
		t.Error(err)
	}
}

// In the term in which a journal goes over, moments of both versions and an estimate in the new one are handed in together, and the answer
// comes home beside all of them.
func TestAHandInWithBothVersionsOfTheRubric(t *testing.T) {
	j, older, newest := sound(t), rubric.Earlier(firstDefault()), rubric.Default()
	const criterion = "houding.positief"
	for i, r := range []*rubric.Rubric{older, newest} {
		if err := j.UseRubric(r); err != nil {
			t.Fatal(err)
		}
		d := journal.NewDraft([]string{"oud", "nieuw"}[i], noon, r, journal.Encounter{Stage: stage1}, journal.Short, nil, nil)
		d.SetStory("Aan de poort.")
		d.SetText(criterion, "Ze lachte.")
		d.Place(criterion, "oefenend")
		if _, err := j.Finish(d, r, noon); err != nil {
			t.Fatal(err)
		}
	}
	est := journal.NewEstimate(stage1, newest, nil, noon)
	est.Judge(criterion, journal.Judgement{Level: "zelfstandig", Reason: "Twee keer."})
	saveEstimates(t, j, finished(est))
	from := collect(t, j)
	if checked, err := j.Check(context.Background(), from, nil, false, nil); err != nil || checked.Open() != 0 {
		t.Errorf("the check finds %d issues, %v", checked.Open(), err)
	}
	sent, err := j.HandIn(choice(), from, store.Sealing{}, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	h := opened[*exchange.HandIn](t, sent.File)
	if len(h.Older) != 1 || h.Rubric.Ref() != newest.Ref() || h.Entries[0].Rubric != older.Ref().Digest || h.Entries[1].Rubric != "" {
		t.Errorf("the rubrics went along as %d older ones, %q and %q", len(h.Older), h.Entries[0].Rubric, h.Entries[1].Rubric)
	}
	if b := h.Brief(); b.Moments[criterion] != 2 || b.Self[criterion] != "zelfstandig" {
		t.Errorf("the lecturer counts %d moments beside %q", b.Moments[criterion], b.Self[criterion])
	}
	var review journal.Review
	review.Comment(h.Entries[0].ID, h.Entries[0].Revision, h.Entries[0].Hash, "Mooi gezien.")
	review.Place(criterion, "afgestemd", "")
	a, left := h.Respond(&review, nil, "a-1", 1, exchange.Reviewer{ID: "an", Name: "An"}, noon)
	if left != (exchange.Left{}) {
		t.Errorf("the answer leaves out %+v", left)
	}
	if fresh, err := j.KeepAnswer(a, noon); !fresh || err != nil {
		t.Fatalf("kept %v, %v", fresh, err)
	}
	e, err := j.Entry("1")
	if err != nil {
		t.Fatal(err)
	}
	if about := a.About(&e); len(about) != 1 || about[0].Fit != exchange.Same {
		t.Errorf("the comment is about %+v", about)
	}
}
