package ui_test

import (
	"testing"
	"time"

	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui"
	"koffiemoment/ui/pilot"
)

// A next school year begins with one key: its overview is empty, and the stage before is there to be read, with its weeks.
func TestANextStageBeginsWithOneKey(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	set, err := j.Settings()
	must(err)
	set.Focus = []string{"houding.positief"}
	delete(set.Starts, "stage-1")
	must(j.SaveSettings(set))
	september := time.Date(2026, time.September, 21, 17, 0, 0, 0, time.UTC)
	p, err := pilot.New(ui.Options{Language: "nl", Theme: "none", Default: rubric.Default, Now: func() time.Time { return september }}, j)
	must(err)
	p.Shows(t, "Nieuw schooljaar           begin Stage 2; Stage 1 blijft")
	p.Press("+")
	p.Says(t, "Alles van Stage 1 blijft te lezen")
	p.Press("enter")
	p.Shows(t, "Stage 2 is begonnen")
	p.Shows(t, "Stage 2 · week 1")
	p.Hides(t, "Nieuw schooljaar")
	kept, err := j.Settings()
	if err != nil || kept.Stage != "stage-2" || len(kept.Focus) != 0 || kept.Starts["stage-2"].Format(time.DateOnly) != "2026-09-21" || kept.Starts["stage-1"].IsZero() {
		t.Errorf("kept %+v, %v", kept, err)
	}
	p.Press("u")
	p.Hides(t, "is begonnen")
	if back, err := j.Settings(); err != nil || back.Stage != "stage-1" || len(back.Focus) != 1 {
		t.Errorf("put back %+v, %v", back, err)
	}
	p.Press("+", "enter", "g")
	p.Shows(t, "Stage 2 · 0 momenten")
	p.Press("left")
	p.Shows(t, "Stage 1 · week 1–2")
	if entries, err := j.List(store.Query{Stage: "stage-1"}, 0, 0); err != nil || len(entries.Rows) == 0 {
		t.Errorf("of the stage before %d entries are left, %v", len(entries.Rows), err)
	}
}
