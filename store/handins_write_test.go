package store_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// stage1 is the default rubric's first stage.
const stage1 = "stage-1"

// reflected is a journal of three entries, one of them private, each with a margin, and an open estimate.
func reflected(t *testing.T) *store.Journal {
	t.Helper()
	j := sound(t)
	r := rubric.Default()
	for i, story := range []string{"Mama van Sofie zong aan de deur.", "Papa keek naar de bouwhoek.", "GEHEIM verhaal"} {
		enc := journal.Encounter{Stage: stage1, When: noon, Alias: "Ouder Zonnebloem"}
		d := journal.NewDraft("d"+story[:4], noon.AddDate(0, 0, i), r, enc, journal.Short, nil, nil)
		d.Entry.Story, d.Entry.Margin, d.Entry.Private = story, "KANTLIJN van mij", i == 2
		if _, err := j.Finish(d, r, noon.AddDate(0, 0, i)); err != nil {
			t.Fatal(err)
		}
	}
	est := journal.NewEstimate(stage1, r, nil, noon)
	est.Judge("houding.positief", journal.Judgement{Level: "oefenend", Reason: "Ik lach vaker."})
	if err := j.SaveEstimate(est, r); err != nil {
		t.Fatal(err)
	}
	return j
}

func choice() exchange.Choice {
	return exchange.Choice{Student: "Noor", Stage: stage1, StageName: "Stage 1", Made: noon.AddDate(0, 0, 9), Dates: exchange.Weeks, By: exchange.ByStage}
}

func collect(t *testing.T, j *store.Journal) exchange.Source {
	t.Helper()
	from, err := j.Collect(store.Query{Stage: stage1}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return from
}

func readFile(t *testing.T, path string) exchange.Document {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := new(exchange.Reader).Read(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func TestHandingIn(t *testing.T) {
	j, folder := reflected(t), filepath.Join(t.TempDir(), "uit")
	h, err := j.HandIn(choice(), collect(t, j), store.Sealing{}, folder)
	if err != nil {
		t.Fatal(err)
	}
	doc := readFile(t, h.File).(*exchange.HandIn)
	if doc.Number != 1 || doc.Journal != j.ID() || doc.ID != h.ID || len(doc.Entries) != 2 || doc.Recipient != "" {
		t.Errorf("got hand-in %d of %s with %d entries and key %q", doc.Number, doc.Journal, len(doc.Entries), doc.Recipient)
	}
	for _, secret := range []string{"GEHEIM", "KANTLIJN"} {
		if strings.Contains(contents(t, h.File), secret) {
			t.Errorf("%s left the journal", secret)
		}
	}
	wantHandIns(t, j, h)
	estimates, err := j.Estimates(stage1)
	if err != nil || len(estimates) != 1 || !estimates[0].HandedIn {
		t.Errorf("the estimate is not locked: %v %v", estimates, err)
	}
	again, err := j.HandIn(choice(), collect(t, j), store.Sealing{}, folder)
	if err != nil || again.Number != 2 || again.File == h.File {
		t.Errorf("got %+v, %v", again, err)
	}
}

// Without a start date weeks count from each stage's first entry, whether that one is handed in or not.
func TestWeeksOfAHandInOfLaterEntries(t *testing.T) {
	j, r := sound(t), rubric.Default()
	stage2 := r.Stages[1].ID
	write := func(stage string, days int) string {
		t.Helper()
		d := journal.NewDraft(fmt.Sprint("d", days), noon, r, journal.Encounter{Stage: stage}, journal.Short, nil, nil)
		d.Entry.Story, d.Entry.Encounter.When = "Aan de poort.", noon.AddDate(0, 0, days)
		e, err := j.Finish(d, r, noon)
		if err != nil {
			t.Fatal(err)
		}
		return e.ID
	}
	write(stage1, 0)
	chosen := []string{write(stage1, 14)}
	write(stage2, 70)
	est := journal.NewEstimate(stage2, r, nil, noon.AddDate(0, 0, 70+7))
	est.Judge("houding.positief", journal.Judgement{Level: "oefenend"})
	saveEstimates(t, j, est)
	from, err := j.Collect(store.Query{}, chosen)
	if err != nil {
		t.Fatal(err)
	}
	c := choice()
	c.Stage, c.StageName = "", ""
	sent, err := j.HandIn(c, from, store.Sealing{}, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	h := readFile(t, sent.File).(*exchange.HandIn)
	if entry, begun := h.Entries[0].When.Week, h.Estimates[0].Begun.Week; entry != 3 || begun != 2 {
		t.Errorf("got an entry of week %d and an estimate of week %d, want 3 and 2", entry, begun)
	}
}

// A hand-in that could not be written is not remembered, and locks nothing.
func TestAHandInThatIsNotWritten(t *testing.T) {
	j, folder := reflected(t), filepath.Join(t.TempDir(), "bestand")
	if err := os.WriteFile(folder, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if h, err := j.HandIn(choice(), collect(t, j), store.Sealing{}, folder); err == nil || h.ID != "" {
		t.Errorf("got %+v, %v", h, err)
	}
	wantHandIns(t, j)
	if estimates, err := j.Estimates(stage1); err != nil || estimates[0].HandedIn {
		t.Errorf("got %v, %v", estimates, err)
	}
}

// TestAnswering walks the way of an answer that is sealed as the hand-in was: the student's own key opens it.
func TestAnswering(t *testing.T) {
	j, s, folder := reflected(t), soundReviews(t), t.TempDir()
	secret, public, err := s.Identity()
	if err != nil {
		t.Fatal(err)
	}
	lock, err := exchange.LockFor(public)
	if err != nil {
		t.Fatal(err)
	}
	sent, err := j.HandIn(choice(), collect(t, j), store.Sealing{By: exchange.ByKey, Lock: lock}, folder)
	if err != nil {
		t.Fatal(err)
	}
	h := unsealed(t, sent.File, secret).(*exchange.HandIn)
	seal, err := store.SealingFor(h, "")
	if err != nil {
		t.Fatal(err)
	}
	answer := func(want error) store.Sent {
		t.Helper()
		got, err := s.Answer(h, seal, folder, noon)
		if !errors.Is(err, want) {
			t.Errorf("got %v, want %v", err, want)
		}
		return got
	}
	answer(store.ErrNoName)
	if err := s.SaveDesk(store.Desk{Reviewer: exchange.Reviewer{Name: "An"}}); err != nil {
		t.Fatal(err)
	}
	answer(store.ErrNothingSaid)
	r := journal.Review{Journal: h.Journal, Stage: h.Stage}
	r.Place("houding.positief", "zelfstandig", "")
	r.Remark("houding.positief", "Volgende stap: wacht even.", "")
	saveReviews(t, s, r)

	first := answer(nil)
	own, err := j.Identity()
	if err != nil {
		t.Fatal(err)
	}
	a := unsealed(t, first.File, own).(*exchange.Answer)
	if a.HandIn != h.ID || a.Number != 1 || a.Reviewer.Name != "An" || len(a.Views) != 1 {
		t.Errorf("got %+v", a)
	}
	wantReview(t, s, first.Review)
	answer(store.ErrSaidBefore)
	r = first.Review
	r.Raise("Hoe groet je?")
	saveReviews(t, s, r)
	if second := answer(nil); unsealed(t, second.File, own).(*exchange.Answer).Number != 2 {
		t.Error("the second answer does not replace the first")
	}
}

// answering is a lecturer with a hand-in that something was said about.
func answering(t *testing.T, say func(*journal.Review)) (*store.Reviews, func() (store.Sent, error)) {
	t.Helper()
	j, s, folder := reflected(t), soundReviews(t), t.TempDir()
	sent, err := j.HandIn(choice(), collect(t, j), store.Sealing{}, folder)
	if err != nil {
		t.Fatal(err)
	}
	h := readFile(t, sent.File).(*exchange.HandIn)
	if err := s.SaveDesk(store.Desk{Reviewer: exchange.Reviewer{Name: "An"}}); err != nil {
		t.Fatal(err)
	}
	r := journal.Review{Journal: h.Journal, Stage: h.Stage}
	say(&r)
	saveReviews(t, s, r)
	return s, func() (store.Sent, error) { return s.Answer(h, store.Sealing{}, folder, noon) }
}

// An answer is written again when its file got lost, and when the lecturer goes by another name.
func TestAnAnswerOnceMore(t *testing.T) {
	s, answer := answering(t, func(r *journal.Review) { r.Raise("Hoe groet je?") })
	first, err := answer()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := answer(); !errors.Is(err, store.ErrSaidBefore) {
		t.Errorf("with the file still there: %v", err)
	}
	if err := os.Remove(first.File); err != nil {
		t.Fatal(err)
	}
	if _, err := answer(); err != nil {
		t.Errorf("after the file got lost: %v", err)
	}
	if err := s.SaveDesk(store.Desk{Reviewer: exchange.Reviewer{Name: "An Devos"}}); err != nil {
		t.Fatal(err)
	}
	if third, err := answer(); err != nil || readFile(t, third.File).(*exchange.Answer).Reviewer.Name != "An Devos" {
		t.Errorf("under another name: %v", err)
	}
}

func TestANameOfSpacesIsNone(t *testing.T) {
	s, answer := answering(t, func(r *journal.Review) { r.Raise("Hoe groet je?") })
	if err := s.SaveDesk(store.Desk{Reviewer: exchange.Reviewer{Name: " \n "}}); err != nil {
		t.Fatal(err)
	}
	if _, err := answer(); !errors.Is(err, store.ErrNoName) {
		t.Errorf("got %v, want ErrNoName", err)
	}
}

// An answer of which nothing fits the hand-in is not written, and one that takes everything back is.
func TestAnAnswerWithNothingInIt(t *testing.T) {
	_, answer := answering(t, func(r *journal.Review) { r.Remark("an-old.criterion", "Iets.", "") })
	if sent, err := answer(); !errors.Is(err, store.ErrNothingFits) || sent.File != "" {
		t.Errorf("got %+v, %v", sent, err)
	}
	s, answer := answering(t, func(r *journal.Review) { r.Raise("Hoe groet je?") })
	sent, err := answer()
	if err != nil {
		t.Fatal(err)
	}
	sent.Review.RemovePoint(0)
	saveReviews(t, s, sent.Review)
	if sent, err := answer(); err != nil || !readFile(t, sent.File).(*exchange.Answer).Empty() {
		t.Errorf("got %+v, %v", sent, err)
	}
}

func unsealed(t *testing.T, path, secret string) exchange.Document {
	t.Helper()
	key, err := exchange.KeyFrom(secret)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := new(exchange.Reader).Open(strings.NewReader(contents(t, path)), key)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// A finding is asked about until it is decided on, and again when the words around it change.
func TestTheDiscretionCheck(t *testing.T) {
	j := reflected(t)
	check := func(open int) store.Checked {
		t.Helper()
		c, err := j.Check(collect(t, j), nil, false)
		if err != nil {
			t.Fatal(err)
		}
		if c.Open() != open {
			t.Errorf("got %d open issues of %+v, want %d", c.Open(), c.Issues, open)
		}
		return c
	}
	issue := check(1).Issues[0]
	if issue.Finding.Kind != discretion.PersonName || issue.Finding.Text != "Sofie" {
		t.Fatalf("got %+v", issue)
	}
	if err := j.Keep([]discretion.Issue{issue}, true); err != nil {
		t.Fatal(err)
	}
	check(0)
	e, err := j.Entry(issue.Text.Of)
	if err != nil {
		t.Fatal(err)
	}
	again := journal.Revise("r", noon, rubric.Default(), e)
	again.Entry.Story += " Sofie lachte."
	if _, err := j.Finish(again, rubric.Default(), noon); err != nil {
		t.Fatal(err)
	}
	check(2)
}

// BenchmarkHandIn10000 hands in the largest journal. Its floor decodes the entries as they are kept, encodes them and writes
// them to a file with one sync.
func BenchmarkHandIn10000(b *testing.B) {
	j, folder := open(b, place(b)), b.TempDir()
	r := rubric.Default()
	entries := many(10_000)
	for i := range entries {
		e := &entries[i]
		e.Encounter.Stage, e.Rubric = stage1, r.Ref()
		answers := map[string]journal.Answer{}
		for _, a := range e.Answers {
			a.Level = r.Levels[i%len(r.Levels)].ID
			answers[r.Walked()[(i+len(answers))%len(r.Walked())]] = a
		}
		e.Answers = answers
	}
	if err := j.UseRubric(r); err != nil {
		b.Fatal(err)
	}
	kept, err := j.Import(entries, r)
	if err != nil {
		b.Fatal(err)
	}
	raw := make([][]byte, len(kept))
	for i := range kept {
		raw[i], _ = json.Marshal(&kept[i])
	}
	var ours, floor []time.Duration
	for b.Loop() {
		start := time.Now()
		from, err := j.Collect(store.Query{Stage: stage1}, nil)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := j.HandIn(choice(), from, store.Sealing{}, folder); err != nil {
			b.Fatal(err)
		}
		middle := time.Now()
		decodeEncodeSync(b, raw, filepath.Join(folder, "floor"))
		ours, floor = append(ours, middle.Sub(start)), append(floor, time.Since(middle))
	}
	b.ReportMetric(float64(median(ours).Microseconds())/1000, "ms/handin")
	b.ReportMetric(float64(median(floor).Microseconds())/1000, "ms/floor")
	b.ReportMetric(float64(median(ours))/float64(median(floor)), "ratio")
}

func decodeEncodeSync(b *testing.B, raw [][]byte, path string) {
	entries := make([]journal.Entry, len(raw))
	for i := range raw {
		if err := json.Unmarshal(raw[i], &entries[i]); err != nil {
			b.Fatal(err)
		}
	}
	all, err := json.Marshal(entries)
	if err != nil {
		b.Fatal(err)
	}
	out, err := os.Create(path)
	if err == nil {
		_, err = out.Write(all)
	}
	if err == nil {
		err = out.Sync()
	}
	if err = errors.Join(err, out.Close()); err != nil {
		b.Fatal(err)
	}
}
