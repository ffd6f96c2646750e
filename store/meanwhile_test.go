package store_test

import (
	"errors"
	"os"
	"runtime"
	"testing"

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
	seal, done := whileSealing(t, folder, func() error { return j.SaveEstimate(e, nil) })
	h, err := j.HandIn(choice(), from, seal, folder)
	if done(); !errors.Is(err, store.ErrStale) || h.ID != "" {
		t.Errorf("got %+v, %v, want ErrStale", h, err)
	}
	if left := names(t, folder); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
	wantEstimates(t, j, stage1, e)
}

// An answer that can't be noted is no answer: its file is taken away again.
func TestAnAnswerThatIsNotNoted(t *testing.T) {
	j, s, folder := reflected(t), soundReviews(t), t.TempDir()
	sent, err := j.HandIn(choice(), collect(t, j), store.Sealing{}, t.TempDir())
	if err := errors.Join(err, s.SaveDesk(store.Desk{Reviewer: exchange.Reviewer{Name: "An"}})); err != nil {
		t.Fatal(err)
	}
	h := readFile(t, sent.File).(*exchange.HandIn)
	r := journal.Review{Journal: h.Journal, Stage: h.Stage}
	r.Raise("Hoe groet je?")
	saveReviews(t, s, r)
	away := s.Path() + ".weg"
	seal, done := whileSealing(t, folder, func() error { return os.Rename(s.Path(), away) })
	got, err := s.Answer(h, seal, folder, noon)
	if done(); !errors.Is(err, store.ErrReplaced) || got.File != "" {
		t.Errorf("got %+v, %v, want ErrReplaced", got, err)
	}
	if left := names(t, folder); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
	if err := os.Rename(away, s.Path()); err != nil {
		t.Fatal(err)
	}
}

// whileSealing gives a seal that takes a second, in which work is done, and what waits for it.
func whileSealing(t *testing.T, folder string, work func() error) (seal store.Sealing, done func()) {
	t.Helper()
	lock, err := exchange.LockWith("geheim")
	if err != nil {
		t.Fatal(err)
	}
	worked, over := make(chan error, 1), make(chan struct{})
	go func() {
		for begun := false; !begun; runtime.Gosched() {
			select {
			case <-over:
				worked <- errors.New("nothing was sealed")
				return
			default:
			}
			left, _ := os.ReadDir(folder)
			begun = len(left) > 0
		}
		worked <- work()
	}()
	return store.Sealing{By: exchange.ByPassphrase, Lock: lock}, func() {
		t.Helper()
		close(over)
		if err := <-worked; err != nil {
			t.Error(err)
		}
	}
}
