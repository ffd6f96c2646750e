package store_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"koffiemoment/store"
)

// A portfolio holds what the screens read one by one, of the stage that was asked for and no other.
func TestAPortfolioHoldsTheStage(t *testing.T) {
	j, e := besideEverything(t, false)
	other := draft(t, j, "In een andere stage.")
	other.Entry.Encounter.Stage = "stage2"
	finish(t, j, other)
	got, err := j.Portfolio("stage1")
	if err != nil {
		t.Fatal(err)
	}
	beside, err := j.Beside(e.ID)
	over, err2 := j.OverStage("stage1")
	if err := errors.Join(err, err2); err != nil {
		t.Fatal(err)
	}
	if len(got.Entries) != 1 || len(got.Over) != 1 || got.Rubric == nil || got.Rubrics[e.Rubric.Digest] == nil || got.Settings.Stage != "stage1" {
		t.Fatalf("got %d entries, %d stages, rubric %v", len(got.Entries), len(got.Over), got.Rubric != nil)
	}
	for name, diff := range map[string]string{"entry": cmp.Diff(e, got.Entries[0], cmpopts.EquateEmpty()), "beside": cmp.Diff(beside, got.Beside[e.ID]), "over": cmp.Diff(over, got.Over[0])} {
		if diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
	if all, err := j.Portfolio(""); err != nil || len(all.Entries) != 2 {
		t.Errorf("of all there are %d entries, %v", len(all.Entries), err)
	}
}

// One value that can't be trusted is enough for there to be none.
func TestADamagedPortfolioIsNone(t *testing.T) {
	for _, bucket := range []string{"entries", "extras", "estimates", "intentions"} {
		path := fullJournal(t)
		spoil(t, path, bucket)
		j, err := store.Open(path, store.Options{})
		if err != nil {
			continue // noticed before anything was read
		}
		if _, err := j.Portfolio(""); !errors.Is(err, store.ErrDamaged) {
			t.Errorf("%s: got %v, want ErrDamaged", bucket, err)
		}
		j.Close()
	}
}
