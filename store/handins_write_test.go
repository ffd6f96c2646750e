package store_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

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
