package store_test

import (
	"errors"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// firstDefault names the first version of the default rubric, which is released and never edited.
func firstDefault() rubric.Ref {
	return rubric.Ref{ID: rubric.DefaultID, Version: 1, Digest: "1e57bc908fc0c062ba585eec742c35532be5dc794cb47d5ca223265c6bb0a99a"}
}

// A reflection that was written with an earlier version of the default keeps it, also where only the newest is at hand.
func TestAnEarlierDefaultIsKnown(t *testing.T) {
	j, earlier := sound(t), firstDefault()
	if _, err := j.Import([]journal.Entry{{Rubric: earlier, Story: "Aan de deur."}}, rubric.Default()); err != nil {
		t.Fatal(err)
	}
	if r, err := j.Rubric(earlier); err != nil || r.Ref() != earlier {
		t.Errorf("got %v, %v", r, err)
	}
	if _, err := j.Import([]journal.Entry{{Rubric: rubric.Ref{ID: "eigen", Version: 1}}}, rubric.Default()); !errors.Is(err, store.ErrNoRubric) {
		t.Errorf("a rubric that nobody has: got %v, want %v", err, store.ErrNoRubric)
	}
}

// A rubric in a form that this program does not read is no damage: restoring a backup would not help.
func TestARubricOfAnotherFormIsNamed(t *testing.T) {
	j, r := sound(t), smallRubric()
	r.Format, r.Draft = rubric.Format, 2
	if err := j.UseRubric(r); err != nil {
		t.Fatal(err)
	}
	if _, err := j.RubricInUse(); !errors.Is(err, store.ErrNewer) {
		t.Errorf("got %v, want %v", err, store.ErrNewer)
	}
}
