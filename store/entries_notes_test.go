package store_test

import (
	"errors"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/note"
	"koffiemoment/store"
)

// A note becomes drafts on the days that stand above its parts, of which the first is taken up first; they go to the bin together, or none does.
func TestANoteBecomesDrafts(t *testing.T) {
	j := sound(t)
	day := time.Date(2026, 3, 2, 15, 30, 0, 0, noon.Location())
	if err := j.SaveSettings(journal.Settings{Stage: "stage1", Depth: journal.Full}); err != nil {
		t.Fatal(err)
	}
	begun, err := j.BeginNotes([]note.Part{{Story: "Mama Zonnebloem lachte.", When: day}, {Story: "Ik sprak met Emma Peeters.", Doubt: note.Future}}, smallRubric(), noon)
	if err != nil || len(begun) != 2 {
		t.Fatal(len(begun), err)
	}
	facts, err := j.Overview(0)
	if err != nil || len(facts.Drafts) != 2 {
		t.Fatal(len(facts.Drafts), err)
	}
	first, second := &facts.Drafts[0], &facts.Drafts[1]
	if first.Entry.Story != "Mama Zonnebloem lachte." || !first.Entry.Encounter.When.Equal(day) || first.Entry.Encounter.Moment != "halen" || !first.Touched.Equal(noon) {
		t.Errorf("the first is %+v", first.Entry.Encounter)
	}
	if !second.Entry.Encounter.When.Equal(noon) || second.Entry.Encounter.Stage != "stage1" || second.Entry.Depth != journal.Full || second.Entry.Encounter.Alias != "" {
		t.Errorf("the second is %+v", second.Entry.Encounter)
	}
	if n, err := j.Naming([]note.Part{{Story: "Ik sprak met Emma Peeters."}, {Story: "Ze lachte."}}, false); n != 1 || err != nil {
		t.Errorf("%d parts name somebody, %v", n, err)
	}
	if err := j.DeleteDrafts([]string{first.ID, "weg"}, noon); !errors.Is(err, store.ErrNotFound) {
		t.Error(err)
	}
	if facts, err = j.Overview(0); len(facts.Drafts) != 2 || err != nil {
		t.Errorf("of two that could not go both, %d stayed, %v", len(facts.Drafts), err)
	}
	if err := j.DeleteDrafts([]string{first.ID, second.ID}, noon); err != nil {
		t.Fatal(err)
	}
	if bin, err := j.Bin(); len(bin) != 2 || err != nil {
		t.Errorf("%d in the bin, %v", len(bin), err)
	}
}
