package store_test

import (
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"koffiemoment/journal"
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
