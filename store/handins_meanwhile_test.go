package store_test

import (
	"errors"
	"fmt"
	"os"
	"testing"

	"filippo.io/age"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// What changed since it was collected does not leave as it was, and no other words are locked than those in the file.
func TestWhatChangedIsNotHandedIn(t *testing.T) {
	revise := func(t *testing.T, j *store.Journal, from *exchange.Source, change func(*journal.Entry)) {
		d := journal.Revise("r", noon, rubric.Default(), from.Entries[0])
		change(&d.Entry)
		if _, err := j.Finish(d, rubric.Default(), noon); err != nil {
			t.Fatal(err)
		}
	}
	for name, change := range map[string]func(*testing.T, *store.Journal, *exchange.Source){
		"a private entry": func(t *testing.T, j *store.Journal, from *exchange.Source) {
			revise(t, j, from, func(e *journal.Entry) { e.Private = true })
		},
		"an edited entry": func(t *testing.T, j *store.Journal, from *exchange.Source) {
			revise(t, j, from, func(e *journal.Entry) { e.Story += " Anders." })
		},
		"a deleted entry": func(t *testing.T, j *store.Journal, from *exchange.Source) {
			if err := j.Delete(from.Entries[0].ID, noon); err != nil {
				t.Fatal(err)
			}
		},
		"another estimate": func(t *testing.T, j *store.Journal, from *exchange.Source) {
			e := from.Estimates[0].Clone()
			e.Judge("houding.positief", journal.Judgement{Level: "afgestemd", Reason: "Toch anders."})
			saveEstimates(t, j, e)
		},
	} {
		t.Run(name, func(t *testing.T) {
			j, folder := reflected(t), t.TempDir()
			from := collect(t, j)
			change(t, j, &from)
			if h, err := j.HandIn(choice(), from, store.Sealing{}, folder); !errors.Is(err, store.ErrStale) || h.ID != "" {
				t.Errorf("got %+v, %v, want ErrStale", h, err)
			}
			if left := names(t, folder); len(left) > 0 {
				t.Errorf("left behind: %v", left)
			}
			wantHandIns(t, j)
			if kept, err := j.Estimates(stage1); err != nil || kept[0].HandedIn {
				t.Errorf("got %v, %v", kept, err)
			}
			if _, err := j.HandIn(choice(), collect(t, j), store.Sealing{}, folder); err != nil {
				t.Errorf("collected anew: %v", err)
			}
		})
	}
}

// The same while the seal takes its second: the file is taken away again.
func TestWhatChangesWhileItIsSealed(t *testing.T) {
	j, folder := reflected(t), t.TempDir()
	from := collect(t, j)
	e := from.Estimates[0].Clone()
	e.Judge("houding.positief", journal.Judgement{Level: "afgestemd", Reason: "Toch anders."})
	h, err := j.HandIn(choice(), from, whileSealing(folder, func() error { return j.SaveEstimate(e, nil) }), folder)
	if !errors.Is(err, store.ErrStale) || h.ID != "" {
		t.Errorf("got %+v, %v, want ErrStale", h, err)
	}
	if left := names(t, folder); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
	wantEstimates(t, j, stage1, e)
}

// duringSeal is a recipient that does some work while a file is sealed for it.
type duringSeal func() error

// Wrap gives a key that nobody can use.
func (work duringSeal) Wrap([]byte) ([]*age.Stanza, error) {
	return []*age.Stanza{{Type: "nobody"}}, work()
}

// whileSealing gives a seal in the middle of which work is done. By then there is a file in the folder.
func whileSealing(folder string, work func() error) store.Sealing {
	return store.Sealing{By: exchange.ByPassphrase, Lock: exchange.LockTo(duringSeal(func() error {
		if left, err := os.ReadDir(folder); len(left) == 0 {
			return fmt.Errorf("nothing lies in %s yet: %v", folder, err)
		}
		return work()
	}))}
}
