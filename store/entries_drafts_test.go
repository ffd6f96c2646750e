package store_test

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/store"
)

func TestDraftComesBackAsItWas(t *testing.T) {
	path := place(t)
	j := open(t, path)
	d := draft(t, j, "half een verh")
	d.Place("open", "vlot")
	d.SetText("warm", "één glimlach")
	if err := j.SaveDraft(d, smallRubric()); err != nil {
		t.Fatal(err)
	}
	j.Close()
	got, err := open(t, path).Draft(d.ID)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(d, got); diff != "" {
		t.Error(diff)
	}
}

func TestAnOlderDraftIsRefused(t *testing.T) {
	j := sound(t)
	d := draft(t, j, "nieuwer")
	d.Revision = 5
	if err := j.SaveDraft(d, smallRubric()); err != nil {
		t.Fatal(err)
	}
	for _, revision := range []uint64{4, 5} {
		late := d
		late.Revision, late.Entry.Story = revision, "ouder"
		if err := j.SaveDraft(late, smallRubric()); !errors.Is(err, store.ErrStale) {
			t.Errorf("revision %d: got %v, want ErrStale", revision, err)
		}
	}
	d.Revision = 4
	if _, err := j.Finish(d, smallRubric(), noon); !errors.Is(err, store.ErrStale) {
		t.Errorf("finish: got %v, want ErrStale", err)
	}
	if got, _ := j.Draft(d.ID); got.Entry.Story != "nieuwer" {
		t.Errorf("got story %q", got.Entry.Story)
	}
}

func TestDraftsStandByTheirLastSave(t *testing.T) {
	j := sound(t)
	a, b := draft(t, j, "a"), draft(t, j, "b")
	b.Touched = noon.Add(-time.Hour) // a clock that was set back
	again := a
	again.Revision++
	for _, d := range []journal.Draft{a, b} {
		if err := j.SaveDraft(d, smallRubric()); err != nil {
			t.Fatal(err)
		}
	}
	wantDrafts(t, j, b.ID, a.ID)
	if err := j.SaveDraft(again, smallRubric()); err != nil {
		t.Fatal(err)
	}
	wantDrafts(t, j, a.ID, b.ID)
}

func wantDrafts(t *testing.T, j *store.Journal, want ...string) {
	t.Helper()
	o, err := j.Overview(0)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, d := range o.Drafts {
		got = append(got, d.ID)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// A save that was under way when the draft ended must not bring it back.
func TestALateSaveBringsNothingBack(t *testing.T) {
	j := sound(t)
	done, gone := draft(t, j, "klaar"), draft(t, j, "weg")
	finish(t, j, done)
	if err := errors.Join(j.SaveDraft(gone, smallRubric()), j.DiscardDraft(gone.ID)); err != nil {
		t.Fatal(err)
	}
	for _, d := range []journal.Draft{done, gone} {
		d.Revision = 99
		if err := j.SaveDraft(d, smallRubric()); !errors.Is(err, store.ErrDraftDone) {
			t.Errorf("got %v, want ErrDraftDone", err)
		}
	}
	wantDrafts(t, j)
	if err := j.DiscardDraft(done.ID); !errors.Is(err, store.ErrDraftDone) {
		t.Errorf("discard after finish: got %v, want ErrDraftDone", err)
	}
	if _, err := j.Draft(gone.ID); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("got %v, want ErrNotFound", err)
	}
}

func TestSavingAndFinishingAreOneCommitEach(t *testing.T) {
	j := sound(t)
	d := draft(t, j, "een verhaal")
	d.Entry.Intention = &journal.Plan{If: "als", Then: "dan"}
	before := store.TxID(j)
	if err := j.SaveDraft(d, smallRubric()); err != nil {
		t.Fatal(err)
	}
	if got := store.TxID(j) - before; got != 1 {
		t.Errorf("saving took %d commits", got)
	}
	finish(t, j, d)
	if got := store.TxID(j) - before; got != 2 {
		t.Errorf("finishing took %d commits", got-1)
	}
}
