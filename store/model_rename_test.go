package store_test

import (
	"errors"
	"slices"

	"pgregory.net/rapid"

	"koffiemoment/journal"
	"koffiemoment/store"
)

// rename gives a family another alias, or finds that another family has it.
func (w *walk) rename(t *rapid.T) {
	from, to := pick(t, "from", "Beer", "beer", "Zée", "Uil"), pick(t, "to", "Beer", "Zee", "Uil", "Ouder Eik")
	has := func(e *journal.Entry, alias string) bool {
		return journal.Fold(e.Encounter.Alias) == journal.Fold(alias)
	}
	everywhere := append(w.newestFirst(), w.binned...)
	taken := slices.ContainsFunc(everywhere, func(e journal.Entry) bool { return has(&e, to) }) ||
		slices.ContainsFunc(w.drafts, func(d journal.Draft) bool { return has(&d.Entry, to) })
	known := slices.ContainsFunc(everywhere, func(e journal.Entry) bool { return has(&e, from) }) ||
		slices.ContainsFunc(w.drafts, func(d journal.Draft) bool { return has(&d.Entry, from) })
	now := w.tick()
	err := w.j.Reword(renaming(from, to), now)
	if taken {
		if !errors.Is(err, store.ErrAliasTaken) {
			t.Fatalf("got %v, want ErrAliasTaken", err)
		}
		return
	}
	if !known {
		if !errors.Is(err, store.ErrNotFound) {
			t.Fatalf("got %v, want ErrNotFound", err)
		}
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	renamed := func(e journal.Entry) journal.Entry {
		w.versions[e.Seq] = append(w.versions[e.Seq], e)
		again := e.Clone()
		again.Encounter.Alias, again.Edited = to, now
		again.Revision++
		return again
	}
	for i, e := range w.binned {
		if has(&e, from) {
			w.binned[i] = renamed(e)
		}
	}
	for seq, e := range w.live {
		if has(&e, from) {
			w.live[seq] = renamed(e)
		}
	}
	for _, d := range slices.Clone(w.drafts) {
		if has(&d.Entry, from) {
			d.Entry.Encounter.Alias, d.Touched = to, now
			d.Revision++
			w.dropDraft(d.ID)
			w.drafts = append(w.drafts, d)
		}
	}
}
