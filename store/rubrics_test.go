package store_test

import (
	"errors"
	"testing"

	"koffiemoment/rubric"
	"koffiemoment/store"
)

// A rubric in a form that this program does not read is no damage: restoring a backup would not help.
func TestARubricOfAnotherFormIsNamed(t *testing.T) {
	j, r := sound(t), smallRubric()
	r.Format, r.Draft = rubric.Format, rubric.Draft+1
	if err := j.UseRubric(r); err != nil {
		t.Fatal(err)
	}
	if _, err := j.RubricInUse(); !errors.Is(err, store.ErrNewer) {
		t.Errorf("got %v, want %v", err, store.ErrNewer)
	}
}
