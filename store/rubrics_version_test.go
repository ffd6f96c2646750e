package store_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"koffiemoment/journal"
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
