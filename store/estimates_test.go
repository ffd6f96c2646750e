package store_test

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

func estimate(stage string, version int) journal.Estimate {
	e := journal.NewEstimate(stage, smallRubric(), nil, noon)
	e.Version = version
	e.Judge("open", journal.Judgement{Level: "vlot", Reason: "ik zie het één keer", Moments: []string{"1-bbbb"}})
	e.Answer("initiative", "ik wacht vaak af")
	return e
}

func finished(e journal.Estimate) journal.Estimate {
	e.Finished = noon.Add(time.Hour)
	return e
}

func saveEstimates(t *testing.T, j *store.Journal, all ...journal.Estimate) {
	t.Helper()
	for _, e := range all {
		if err := j.SaveEstimate(e, smallRubric()); err != nil {
			t.Fatal(err)
		}
	}
}

func wantEstimates(t *testing.T, j *store.Journal, stage string, want ...journal.Estimate) {
	t.Helper()
	got, err := j.Estimates(stage)
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" || err != nil {
		t.Errorf("stage %q: %v %s", stage, err, diff)
	}
}

func TestEstimatesComeBackNewestFirst(t *testing.T) {
	path := place(t)
	j := open(t, path)
	a1, a2, b1 := finished(estimate("stage1", 1)), estimate("stage1", 2), estimate("stage10", 1)
	saveEstimates(t, j, b1, a1, a2)
	a2.Judge("warm", journal.Judgement{Level: "start"})
	saveEstimates(t, j, a2)
	j.Close()
	j = open(t, path)
	wantEstimates(t, j, "stage1", a2, a1)
	wantEstimates(t, j, "stage10", b1)
	wantEstimates(t, j, "stage2")
	wantEstimates(t, j, "", a2, a1, b1)
	if r, err := j.Rubric(a1.Rubric); err != nil || r.Ref() != a1.Rubric {
		t.Errorf("the rubric is not kept: %v", err)
	}
	for stage, want := range map[string]*journal.Estimate{"stage1": &a2, "stage10": &b1, "stage0": nil, "stage2": nil, "": nil} {
		if err := j.SaveSettings(journal.Settings{Stage: stage}); err != nil {
			t.Fatal(err)
		}
		o, err := j.Overview(0)
		if diff := cmp.Diff(want, o.Estimate, cmpopts.EquateEmpty()); diff != "" || err != nil {
			t.Errorf("overview of %q: %v %s", stage, err, diff)
		}
	}
}

func TestASettledEstimateStays(t *testing.T) {
	done := finished(estimate("stage1", 1))
	handed := done
	handed.HandedIn = true
	early := estimate("stage1", 1)
	early.HandedIn = true
	change := func(e journal.Estimate, how func(*journal.Estimate)) journal.Estimate {
		e = e.Clone()
		how(&e)
		return e
	}
	reopen := func(e *journal.Estimate) { e.Finished, e.HandedIn = time.Time{}, false }
	reword := func(e *journal.Estimate) { e.Answer("initiative", "anders") }
	for name, c := range map[string]struct {
		kept, then journal.Estimate
		want       error
	}{
		"open, changed":                 {estimate("stage1", 1), change(estimate("stage1", 1), reword), nil},
		"open, finished":                {estimate("stage1", 1), done, nil},
		"open, handed in":               {estimate("stage1", 1), early, nil},
		"finished, the same":            {done, done, nil},
		"finished, the same elsewhere":  {done, change(done, func(e *journal.Estimate) { delete(e.Answers, "none") }), nil},
		"finished, changed":             {done, change(done, reword), store.ErrSettled},
		"finished, open again":          {done, change(done, reopen), store.ErrSettled},
		"finished, later":               {done, change(done, func(e *journal.Estimate) { e.Finished = noon.Add(9 * time.Hour) }), store.ErrSettled},
		"finished, handed in":           {done, handed, nil},
		"finished, handed in, changed":  {done, change(handed, reword), store.ErrSettled},
		"handed in, the same":           {handed, handed, nil},
		"handed in, taken back":         {handed, done, store.ErrSettled},
		"handed in, changed":            {handed, change(handed, reword), store.ErrSettled},
		"handed in unfinished, changed": {early, change(early, reword), store.ErrSettled},
		"handed in unfinished, ended":   {early, handed, store.ErrSettled},
	} {
		t.Run(name, func(t *testing.T) {
			j := sound(t)
			saveEstimates(t, j, c.kept)
			if err := j.SaveEstimate(c.then, nil); !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
			want := c.then
			if c.want != nil {
				want = c.kept
			}
			wantEstimates(t, j, "stage1", want)
		})
	}
}

func TestEstimateVersionsFollowEachOther(t *testing.T) {
	j := sound(t)
	refused := func(version int, want error) {
		t.Helper()
		if err := j.SaveEstimate(estimate("stage1", version), smallRubric()); err == nil || want != nil && !errors.Is(err, want) {
			t.Errorf("version %d: got %v, want %v", version, err, want)
		}
	}
	refused(2, store.ErrStale)
	saveEstimates(t, j, estimate("stage1", 1))
	refused(2, store.ErrStale) // the newest is open
	saveEstimates(t, j, finished(estimate("stage1", 1)))
	refused(3, store.ErrStale)
	saveEstimates(t, j, finished(estimate("stage1", 2)), estimate("stage1", 3))
	refused(1, store.ErrSettled)
	refused(0, nil)
	refused(-1, nil)
	for _, stage := range []string{"", "stage\x001"} {
		if err := j.SaveEstimate(estimate(stage, 1), smallRubric()); err == nil {
			t.Errorf("stage %q was kept", stage)
		}
	}
	wantEstimates(t, j, "", estimate("stage1", 3), finished(estimate("stage1", 2)), finished(estimate("stage1", 1)))
}

func TestAnEstimateWantsItsRubric(t *testing.T) {
	j := sound(t)
	other := smallRubric()
	other.Version = 2
	for _, r := range []*rubric.Rubric{nil, other} {
		if err := j.SaveEstimate(estimate("stage1", 1), r); !errors.Is(err, store.ErrNoRubric) {
			t.Errorf("got %v, want ErrNoRubric", err)
		}
	}
	wantEstimates(t, j, "")
	finish(t, j, draft(t, j, "een verhaal"))
	if err := j.SaveEstimate(estimate("stage1", 1), nil); err != nil {
		t.Errorf("with the rubric kept: %v", err)
	}
}
