package store_test

import (
	"slices"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"koffiemoment/journal"
	"koffiemoment/store"
)

func (w *walk) same(t *rapid.T, what string, want, got any, err error) {
	t.Helper()
	if err != nil {
		t.Fatalf("%s: %v", what, err)
	}
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		t.Fatalf("%s: %s", what, diff)
	}
}

func (w *walk) compare(t *rapid.T) {
	w.compareLists(t)
	stage := pick(t, "overview of", "", "stage1", "stage2")
	if err := w.j.SaveSettings(journal.Settings{Stage: stage}); err != nil {
		t.Fatal(err)
	}
	o, err := w.j.Overview(3)
	w.same(t, "coverage", w.coverage(stage), o.Coverage, err)
	w.same(t, "vocabulary", w.vocabulary(), o.Vocabulary, nil)
	w.same(t, "first", w.first(stage), o.First, nil)
	w.same(t, "counts", []int{len(w.live), len(w.bin())}, []int{o.Entries, o.Binned}, nil)
	w.same(t, "drafts", w.offered(), o.Drafts, nil)
	w.compareIntentions(t, o)
	w.compareEstimates(t, o, stage)
	w.compareAnswers(t, o)
	w.compareMoments(t, stage)
	if err := w.j.Verify(); err != nil {
		t.Fatal(err)
	}
}

func (w *walk) compareIntentions(t *rapid.T, o store.Overview) {
	want := w.intentions()
	all, err := w.j.Intentions()
	w.same(t, "intentions", want, all, err)
	open := slices.DeleteFunc(slices.Clone(want), func(i journal.Intention) bool { return !i.Open() })
	w.same(t, "open", len(open), o.Open, nil)
	if len(open) > 0 {
		w.same(t, "newest open", &open[0], o.Intention, nil)
	} else if o.Intention != nil {
		t.Fatal("an intention is shown that is not open")
	}
}

func (w *walk) compareEstimates(t *rapid.T, o store.Overview, stage string) {
	all, err := w.j.Estimates("")
	w.same(t, "estimates", w.estimates(), all, err)
	var want *journal.Estimate
	if n := len(w.judged[stage]); n > 0 {
		want = &w.judged[stage][n-1]
	}
	w.same(t, "newest estimate", want, o.Estimate, nil)
}

func (w *walk) compareMoments(t *rapid.T, stage string) {
	moments, err := w.j.Moments(stage)
	var of []store.Summary
	for _, e := range w.newestFirst() {
		if stage == "" || e.Encounter.Stage == stage {
			of = append(of, e.Summary())
		}
	}
	w.same(t, "moments", of, moments, err)
	all := []string{"99-zzzz"}
	for _, e := range append(w.newestFirst(), w.binned...) {
		all = append(all, e.ID)
	}
	answers, err := w.j.Answers("warm", all)
	w.same(t, "answers", w.answers("warm"), answers, err)
}

func (w *walk) compareLists(t *rapid.T) {
	q := store.Query{
		Text: pick(t, "search", "", "EEN", "mama", "geheim oma", "tekst van warm", "als b", "rust", "haast", "stroef"), Alias: pick(t, "by alias", "", "", "BEER"),
		Criterion: pick(t, "by criterion", "", "", "open"), Stage: pick(t, "by stage", "", "", "stage2"),
	}
	if rapid.Bool().Draw(t, "by period") {
		q.From, q.Until = noon.Add(-10*time.Hour), noon.Add(10*time.Hour)
	}
	p, err := w.j.List(q, 0, 0)
	var ids []string
	for _, s := range p.Rows {
		ids = append(ids, s.ID)
	}
	w.same(t, "list", w.found(q), ids, err)
	whole, err := w.j.Entries(store.Query{})
	slices.Reverse(whole)
	w.same(t, "entries", w.newestFirst(), whole, err)
	if len(w.live) > 0 {
		e := w.any(t)
		got, err := w.j.Versions(e.ID)
		want := slices.Clone(w.versions[e.Seq])
		slices.Reverse(want)
		w.same(t, "versions", want, got, err)
	}
	bin, err := w.j.Bin()
	ids = nil
	for _, b := range bin {
		ids = append(ids, b.ID)
	}
	w.same(t, "bin", w.bin(), ids, err)
	for _, d := range w.thrownDrafts() {
		e, _, err := w.j.InBin(d.ID)
		d.Entry.ID = d.ID
		w.same(t, "draft in the bin", d.Entry, e, err)
	}
}
