package store_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

func TestHandingIn(t *testing.T) {
	j, folder := reflected(t), filepath.Join(t.TempDir(), "uit")
	h, err := j.HandIn(choice(), collect(t, j), store.Sealing{}, folder)
	if err != nil {
		t.Fatal(err)
	}
	doc := opened[*exchange.HandIn](t, h.File)
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
	h := opened[*exchange.HandIn](t, sent.File)
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

// BenchmarkHandIn10000 hands in the largest journal. Its floor decodes the entries as they are kept, encodes them and writes
// them to a file with one sync.
func BenchmarkHandIn10000(b *testing.B) {
	j, folder := open(b, place(b)), b.TempDir()
	r := rubric.Default()
	if err := j.UseRubric(r); err != nil {
		b.Fatal(err)
	}
	kept, err := j.Import(walked(many(10_000)), r)
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
