package journal_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
)

// anEstimate is one that was handed in, made under a rubric of seven levels that had more criteria.
func anEstimate() *journal.Estimate {
	return &journal.Estimate{
		Stage: "stage-1", Version: 2, Rubric: scale(7).Ref(), Begun: noon, Changed: noon, Finished: noon, HandedIn: true,
		Judgements: map[string]journal.Judgement{
			"open":     {Level: "l3", Reason: "Ik vroeg door.", Moments: []string{"1-x", "2-x"}},
			"warm":     {Level: "l7", Reason: "Ouders kwamen terug."},
			"vraag":    {Level: "l6"},
			"doel.een": {Reason: "Nog zonder niveau."},
			"weg":      {Level: "l1", Reason: "Bestaat niet meer."},
		},
		Answers: map[string]string{"initiative": "Ik wacht vaak af."},
	}
}

func TestNewEstimateBeginsEmpty(t *testing.T) {
	want := journal.Estimate{Stage: "stage-1", Version: 1, Rubric: scale(4).Ref(), Begun: noon, Changed: noon,
		Judgements: map[string]journal.Judgement{}, Answers: map[string]string{}}
	got := journal.NewEstimate("stage-1", scale(4), nil, noon)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("first estimate (-want +got):\n%s", diff)
	}
	if !got.Open() {
		t.Error("a new estimate cannot be changed")
	}
}

// A later estimate begins where the one before ended; what the rubric of today does not have comes along and counts
// nowhere.
func TestNewEstimateUnderAnotherRubric(t *testing.T) {
	before, later := anEstimate(), noon.AddDate(0, 0, 30)
	want := journal.Estimate{Stage: "stage-1", Version: 3, Rubric: scale(4).Ref(), Begun: later, Changed: later,
		Judgements: anEstimate().Judgements, Answers: map[string]string{"initiative": "Ik wacht vaak af."}}
	got := journal.NewEstimate("stage-1", scale(4), before, later)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("second estimate (-want +got):\n%s", diff)
	}
	if got.Judged(scale(4)) != 1 || before.Judged(scale(4)) != 1 {
		t.Errorf("levels given: %d now and %d before, want 1 and 1", got.Judged(scale(4)), before.Judged(scale(4)))
	}
	if !got.Open() {
		t.Error("the second estimate cannot be changed")
	}

	rewrite(&got)
	if diff := cmp.Diff(anEstimate(), before); diff != "" {
		t.Errorf("the estimate that was handed in changed with the new one (-want +got):\n%s", diff)
	}
}

// rewrite changes all of an estimate that can be changed in place.
func rewrite(e *journal.Estimate) {
	e.Judgements["open"].Moments[0] = "9-x"
	e.Judge("open", journal.Judgement{Level: "l1"})
	e.Judge("warm", journal.Judgement{})
	e.Judge("nieuw", journal.Judgement{Level: "l1"})
	e.Answer("initiative", "")
	e.Answer("topics", "Altijd slapen.")
}

func TestEstimateCloneSharesNothing(t *testing.T) {
	e := anEstimate()
	c := e.Clone()
	if diff := cmp.Diff(*e, c); diff != "" {
		t.Errorf("the copy differs (-want +got):\n%s", diff)
	}
	rewrite(&c)
	if diff := cmp.Diff(anEstimate(), e); diff != "" {
		t.Errorf("the estimate changed with its copy (-want +got):\n%s", diff)
	}
	if c := (&journal.Estimate{}).Clone(); c.Judged(scale(4)) != 0 {
		t.Error("a copy of nothing holds something")
	}
}

func TestJudgeAndAnswer(t *testing.T) {
	var e journal.Estimate
	e.Judge("open", journal.Judgement{})
	e.Answer("topics", "")
	chosen := []string{"1-x"}
	e.Judge("open", journal.Judgement{Level: "l1", Moments: chosen})
	e.Judge("warm", journal.Judgement{Moments: []string{"2-x"}})
	e.Answer("topics", "Vooral slapen.")
	chosen[0] = "9-x" // the screen goes on with its own list
	want := journal.Estimate{
		Judgements: map[string]journal.Judgement{"open": {Level: "l1", Moments: []string{"1-x"}}, "warm": {Moments: []string{"2-x"}}},
		Answers:    map[string]string{"topics": "Vooral slapen."},
	}
	if diff := cmp.Diff(want, e); diff != "" {
		t.Errorf("judged and answered (-want +got):\n%s", diff)
	}
	if e.Judged(scale(4)) != 1 {
		t.Errorf("%d criteria have a level, want 1", e.Judged(scale(4)))
	}
	e.Judge("open", journal.Judgement{})
	e.Judge("warm", journal.Judgement{})
	e.Answer("topics", "")
	if len(e.Judgements) != 0 || len(e.Answers) != 0 {
		t.Errorf("taken back, and left: %v, %v", e.Judgements, e.Answers)
	}
}

func TestEstimateIsOpenUntilItIsFinished(t *testing.T) {
	tests := []struct {
		name     string
		estimate journal.Estimate
		want     bool
	}{
		{"begun", journal.Estimate{Begun: noon, Changed: noon.Add(time.Hour)}, true},
		{"finished", journal.Estimate{Finished: noon}, false},
		{"handed in", journal.Estimate{Finished: noon, HandedIn: true}, false},
		{"handed in without being finished", journal.Estimate{HandedIn: true}, false},
	}
	for _, tt := range tests {
		if got := tt.estimate.Open(); got != tt.want {
			t.Errorf("%s: open %v, want %v", tt.name, got, tt.want)
		}
	}
}
