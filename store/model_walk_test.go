package store_test

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"koffiemoment/journal"
	"koffiemoment/store"
)

// Whatever is done in whatever order, the store and the model must show the same.
func TestStoreAgainstModel(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		folder, err := os.MkdirTemp("", "koffie")
		if err != nil {
			t.Fatal(err)
		}
		defer os.RemoveAll(folder)
		w := &walk{T: t, model: newModel(), path: tempFile(folder)}
		w.reopen()
		defer func() { w.j.Close() }()
		t.Repeat(map[string]func(*rapid.T){
			"finish":  func(t *rapid.T) { w.finishNew(t) },
			"write":   func(t *rapid.T) { w.finishNew(t) },
			"edit":    w.edit,
			"delete":  w.delete,
			"restore": w.restore,
			"purge":   w.purge,
			"draft":   w.draft,
			"discard": w.discard,
			"throw":   w.throw,
			"let go":  w.letGo,
			"take up": w.takeUp,
			"rename":  w.rename,
			"judge":   w.judge,
			"hand in": w.handIn,
			"answer":  w.answer,
			"see":     w.see,
			"reply":   w.reply,
			"decide":  w.decide,
			"reopen":  func(*rapid.T) { w.reopen() },
			"":        func(t *rapid.T) { w.compare(t) },
		})
	})
}

// walk is one random run.
type walk struct {
	*rapid.T
	*model
	j     *store.Journal
	path  string
	count int
}

func (w *walk) reopen() {
	if w.j != nil {
		if err := w.j.Close(); err != nil {
			w.Fatal(err)
		}
	}
	var err error
	if w.j, err = store.Open(w.path, store.Options{}); err != nil {
		w.Fatal(err)
	}
	store.NoSync(w.j)
}

func pick(t *rapid.T, label string, from ...string) string {
	return rapid.SampledFrom(from).Draw(t, label)
}

// fillIn gives an entry random contents.
func (w *walk) fillIn(t *rapid.T, e *journal.Entry) {
	e.Story = pick(t, "story", "Mama één", "papa kwam", "Oma en mama", "stil")
	e.Margin = pick(t, "margin", "", "GEHEIM", "één")
	e.Wanted, e.Theirs, e.Others = pick(t, "wanted", "", "rust"), pick(t, "theirs", "", "nieuws"), rapid.SampledFrom([][]string{nil, {"haast"}}).Draw(t, "others")
	at := &e.Encounter
	at.Alias = pick(t, "alias", "", "Beer", "beer", "Zée", "Uil")
	at.Topics = rapid.SampledFrom([][]string{nil, {"slapen"}, {"eten", "Slapen"}, {"eten"}}).Draw(t, "topics")
	at.Language = pick(t, "language", "", "Nederlands", "Turks")
	at.Stage = pick(t, "stage", "", "stage1", "stage2")
	zone := time.FixedZone("", 3600*rapid.IntRange(-11, 12).Draw(t, "zone"))
	at.When = noon.Add(time.Duration(rapid.IntRange(-20, 20).Draw(t, "when")) * time.Hour).In(zone)
	e.Answers = map[string]journal.Answer{}
	for _, c := range smallRubric().Walked() {
		switch level := pick(t, c, "", "", "woorden", "geen gelegenheid", "start", "vlot"); level {
		case "":
		case "woorden":
			e.Answers[c] = journal.Answer{Deeper: "tekst van " + c}
		case "geen gelegenheid":
			e.Answers[c] = journal.Answer{NoOpportunity: true}
		default:
			e.Answers[c] = journal.Answer{Level: level, Text: pick(t, "text", "", "tekst van "+c)}
		}
	}
	e.Intention, e.CameBack = nil, nil
	if rapid.Bool().Draw(t, "plans") {
		e.Intention = &journal.Plan{If: pick(t, "if", "als a", "als b"), Then: "dan"}
	}
	if all := w.intentions(); len(all) > 0 && rapid.Bool().Draw(t, "reports") {
		of := rapid.SampledFrom(all).Draw(t, "of")
		if e.Seq == 0 || number(of.ID) < e.Seq {
			outcome := rapid.SampledFrom(journal.Outcomes()).Draw(t, "outcome")
			e.CameBack = &journal.Return{Intention: of.ID, Outcome: outcome, Said: pick(t, "said", "", "het liep stroef")}
		}
	}
}

func (w *walk) tick() time.Time {
	w.now = w.now.Add(time.Minute)
	return w.now
}

func (w *walk) newDraft() journal.Draft {
	w.count++
	return journal.NewDraft(fmt.Sprintf("d%d", w.count), w.tick(), smallRubric(), journal.Encounter{}, journal.Full, nil, nil)
}

func (w *walk) finishNew(t *rapid.T) {
	d := w.newDraft()
	if len(w.drafts) > 0 && rapid.Bool().Draw(t, "from draft") {
		d = rapid.SampledFrom(w.drafts).Draw(t, "draft")
		if d.Of != "" {
			return
		}
	}
	w.fillIn(t, &d.Entry)
	w.finishDraft(t, d)
}

func (w *walk) finishDraft(t *rapid.T, d journal.Draft) {
	e, err := w.j.Finish(d, smallRubric(), w.tick())
	if err != nil {
		t.Fatal(err)
	}
	if d.Of == "" && e.Seq != w.last+1 {
		t.Fatalf("got seq %d after %d", e.Seq, w.last)
	}
	w.finish(d, e)
	if again, err := w.j.Finish(d, smallRubric(), w.now); !errors.Is(err, store.ErrDraftDone) || again.ID != e.ID {
		t.Fatalf("finished twice: %v", err)
	}
}

func (w *walk) any(t *rapid.T) journal.Entry {
	if len(w.live) == 0 {
		t.Skip("nothing is there")
	}
	return rapid.SampledFrom(w.newestFirst()).Draw(t, "entry")
}

func (w *walk) edit(t *rapid.T) {
	e := w.any(t)
	w.count++
	d := journal.Revise(fmt.Sprintf("d%d", w.count), w.tick(), smallRubric(), e)
	w.fillIn(t, &d.Entry)
	if rapid.IntRange(0, 3).Draw(t, "keep as draft") == 0 {
		w.keep(t, d)
		return
	}
	w.finishDraft(t, d)
}

func (w *walk) delete(t *rapid.T) {
	e := w.any(t)
	if err := w.j.Delete(e.ID, w.tick()); err != nil {
		t.Fatal(err)
	}
	w.thrown[e.ID] = w.now
	delete(w.live, e.Seq)
	w.binned = append(w.binned, e)
}

// throw moves a draft to the bin.
func (w *walk) throw(t *rapid.T) {
	if len(w.drafts) == 0 {
		t.Skip("no drafts")
	}
	d := rapid.SampledFrom(w.drafts).Draw(t, "draft")
	err := w.j.DeleteDraft(d.ID, w.tick())
	if !w.thrown[d.ID].IsZero() {
		if !errors.Is(err, store.ErrNotFound) {
			t.Fatalf("thrown away twice: %v", err)
		}
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	w.thrown[d.ID] = w.now
}

func (w *walk) restore(t *rapid.T) {
	bin := w.bin()
	if len(bin) == 0 {
		t.Skip("the bin is empty")
	}
	id := rapid.SampledFrom(bin).Draw(t, "binned")
	if err := w.j.Restore(id); err != nil {
		t.Fatal(err)
	}
	delete(w.thrown, id)
	if at := w.find(w.binned, id); at >= 0 {
		w.live[w.binned[at].Seq] = w.binned[at]
		w.binned = slices.Delete(w.binned, at, at+1)
	}
}

func (w *walk) purge(t *rapid.T) {
	n := rapid.IntRange(0, len(w.binned)).Draw(t, "n")
	var ids []string
	for _, e := range w.binned[:n] {
		ids = append(ids, e.ID)
		delete(w.versions, e.Seq)
		delete(w.letGoOf(), e.Seq)
		w.forget(e.ID)
		w.drafts = slices.DeleteFunc(w.drafts, func(d journal.Draft) bool { return d.Of == e.ID })
	}
	w.binned = w.binned[n:]
	if thrown := w.thrownDrafts(); len(thrown) > 0 && rapid.Bool().Draw(t, "a draft too") {
		d := rapid.SampledFrom(thrown).Draw(t, "draft")
		ids = append(ids, d.ID)
		w.dropDraft(d.ID)
	}
	if err := w.j.Purge(ids); err != nil {
		t.Fatal(err)
	}
	store.NoSync(w.j)
}

func (w *walk) letGoOf() map[uint64]journal.CameIn { return w.model.letGo }

func (w *walk) draft(t *rapid.T) {
	if len(w.drafts) > 0 && rapid.Bool().Draw(t, "again") {
		d := rapid.SampledFrom(w.drafts).Draw(t, "draft")
		if err := w.j.SaveDraft(d, smallRubric()); !errors.Is(err, store.ErrStale) {
			t.Fatalf("got %v, want ErrStale", err)
		}
		d.Revision++
		d.Entry.Tip = pick(t, "tip", "a", "b")
		w.keep(t, d)
		return
	}
	d := w.newDraft()
	w.fillIn(t, &d.Entry)
	w.keep(t, d)
}

func (w *walk) keep(t *rapid.T, d journal.Draft) {
	if err := w.j.SaveDraft(d, smallRubric()); err != nil {
		t.Fatal(err)
	}
	w.dropDraft(d.ID)
	w.drafts = append(w.drafts, d)
}

func (w *walk) discard(t *rapid.T) {
	if len(w.drafts) == 0 {
		t.Skip("no drafts")
	}
	d := rapid.SampledFrom(w.drafts).Draw(t, "draft")
	if err := w.j.DiscardDraft(d.ID); err != nil {
		t.Fatal(err)
	}
	w.dropDraft(d.ID)
}

func (w *walk) letGo(t *rapid.T) {
	all := w.intentions()
	if len(all) == 0 {
		t.Skip("no intentions")
	}
	i := rapid.SampledFrom(all).Draw(t, "intention")
	if err := w.j.LetGo(i.ID, w.tick()); err != nil {
		t.Fatal(err)
	}
	w.letGoOf()[number(i.ID)] = journal.CameIn{Outcome: journal.LetGo, At: w.now}
}

func (w *walk) takeUp(t *rapid.T) {
	all := w.intentions()
	if len(all) == 0 {
		t.Skip("no intentions")
	}
	i := rapid.SampledFrom(all).Draw(t, "intention")
	if err := w.j.TakeUp(i.ID); err != nil {
		t.Fatal(err)
	}
	delete(w.letGoOf(), number(i.ID))
}

func (w *walk) judge(t *rapid.T) {
	e := journal.NewEstimate(pick(t, "judged", "stage1", "stage2"), smallRubric(), nil, noon)
	e.Version = rapid.IntRange(1, len(w.judged[e.Stage])+2).Draw(t, "version")
	e.Judge("open", journal.Judgement{Level: pick(t, "level", "start", "vlot")})
	if rapid.Bool().Draw(t, "finished") {
		e.Finished = noon
	}
	e.HandedIn = rapid.Bool().Draw(t, "handed in")
	want := w.model.judge(e)
	if err := w.j.SaveEstimate(e, smallRubric()); !errors.Is(err, want) {
		t.Fatalf("got %v, want %v", err, want)
	}
}
