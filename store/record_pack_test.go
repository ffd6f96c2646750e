package store_test

import (
	"errors"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/store"
)

// Rows list their fields one by one: a field that a Summary gains must come back too.
func TestNoFieldOfASummaryIsLost(t *testing.T) {
	j := sound(t)
	e := many(1)[0]
	e.Encounter.Language, e.Encounter.Input, e.Encounter.Kind, e.Encounter.Follows = "Turks", "ja", "gesprek", "1-bbbb"
	e.Goals, e.Private, e.LookHere = []string{"doel"}, true, true
	e.Intention = &journal.Plan{If: "als", Then: "dan"}
	e.CameBack = &journal.Return{Intention: "1-bbbb", Outcome: journal.Worked}
	e.Answers["geduld"] = journal.Answer{NoOpportunity: true}
	kept, err := j.Import([]journal.Entry{e}, smallRubric())
	if err != nil {
		t.Fatal(err)
	}
	want := kept[0].Summary()
	for i, v := 0, reflect.ValueOf(want); i < v.NumField(); i++ {
		if v.Field(i).IsZero() {
			t.Errorf("nothing fills %s, so nothing shows that it is kept", v.Type().Field(i).Name)
		}
	}
	got, err := j.Moments("")
	if diff := cmp.Diff([]store.Summary{want}, got); diff != "" || err != nil {
		t.Errorf("%v %s", err, diff)
	}
}

// A journal from before there were estimates, hand-ins and packed records shows and does the same.
func TestAJournalOfBeforeStillOpens(t *testing.T) {
	path := place(t)
	j := open(t, path)
	if _, err := j.Import(many(40), smallRubric()); err != nil {
		t.Fatal(err)
	}
	last := draft(t, j, "klaar")
	finish(t, j, last)
	if err := j.SaveSettings(journal.Settings{Stage: "stage1"}); err != nil {
		t.Fatal(err)
	}
	show := func() (o store.Overview, all []store.Summary) {
		o, err := j.Overview(5)
		if err == nil {
			all, err = j.Moments("")
		}
		if err != nil {
			t.Fatal(err)
		}
		return o, all
	}
	overview, all := show()
	if err := store.AsBefore(j); err != nil {
		t.Fatal(err)
	}
	j.Close()
	j = open(t, path)
	before, allBefore := show()
	if diff := cmp.Diff(overview, before, cmpopts.EquateEmpty()) + cmp.Diff(all, allBefore, cmpopts.EquateEmpty()); diff != "" {
		t.Error(diff)
	}
	wantEstimates(t, j, "")
	wantHandIns(t, j)
	wantFeedback(t, j)
	if err := j.Verify(); err != nil {
		t.Error(err)
	}
	if _, err := j.Finish(last, smallRubric(), noon); err == nil {
		t.Error("an ended draft was forgotten")
	}
	finish(t, j, draft(t, j, "nog een"))
	saveEstimates(t, j, estimate("stage1", 1))
	beginHandIn(t, j)
	keepAnswers(t, j, answer(j, "a-1", "an", 1))
	if err := errors.Join(j.RememberHandIn(handedIn("eerste", 1)), j.Keep([]discretion.Issue{nameIn("1-bbbb", "Emma")}, true)); err != nil {
		t.Error(err)
	}
	if o, _ := show(); o.Entries != 42 || o.Coverage["open"].Moments != overview.Coverage["open"].Moments || o.Estimate == nil {
		t.Errorf("got %d entries, estimate %v", o.Entries, o.Estimate)
	}
	if err := j.Verify(); err != nil {
		t.Error(err)
	}
}

// Whatever stands in a row, reading it ends, and what was read is read again after writing it.
func FuzzUnpack(f *testing.F) {
	for _, e := range many(3) {
		b, err := store.PackSummary(e.Summary())
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
		f.Add(b[:len(b)/2])
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := store.UnpackSummary(b)
		if err != nil {
			return
		}
		again, err := store.PackSummary(s)
		if err != nil {
			t.Skip() // a zone that can't be written
		}
		got, err := store.UnpackSummary(again)
		if diff := cmp.Diff(s, got, cmpopts.EquateEmpty()); diff != "" || err != nil {
			t.Errorf("%v %s", err, diff)
		}
	})
}
