package judge_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
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
	"koffiemoment/store/vault"
	"koffiemoment/ui"
	"koffiemoment/ui/measure"
	"koffiemoment/ui/pilot"
)

// BenchmarkSameCriterion goes to the same criterion at the next student, from the key to the drawn frame.
func BenchmarkSameCriterion(b *testing.B) {
	folder, r := b.TempDir(), rubric.Default()
	walked := r.Walked()
	for i := range 10 {
		entries := make([]journal.Entry, 60)
		for n := range entries {
			entries[n] = moment(n+1, n/5+1, r, func(e *journal.Entry) {
				e.Story = strings.Repeat("Een zin over de ouder aan de deur. ", 38)
				for k := range 3 {
					e.Answers[walked[(n+k)%len(walked)]] = journal.Answer{Text: "Een zin erbij.", Level: r.Levels[(n+k)%4].ID}
				}
			})
		}
		h := newHandedIn(fmt.Sprintf("s%d", i), r, entries...)
		h.choice.ID = h.choice.Journal
		doc, err := exchange.NewHandIn(h.choice, h.source)
		must(err)
		var file bytes.Buffer
		must(exchange.Write(&file, doc))
		must(os.WriteFile(filepath.Join(folder, h.choice.ID+".koffie"), file.Bytes(), 0o600))
	}
	p, err := pilot.New(ui.Options{Language: "nl", Theme: "none", Now: func() time.Time { return now }, Default: rubric.Default, Review: []string{folder},
		Reviews: func(*vault.Key) (*store.Reviews, error) {
			s, err := store.OpenReviews(filepath.Join(b.TempDir(), "nalezen.db"), store.Options{})
			b.Cleanup(func() { s.Close() })
			return s, err
		}}, nil)
	must(err)
	p.Press("enter", "enter")
	next := measure.Timed(func() error {
		p.Press("N")
		return nil
	})
	measure.Beside(b, "10x60", measure.Figure{Floor: "reads, hashes and decodes one hand-in", Without: "the terminal"}, next, measure.Timed(func() error {
		raw, err := os.ReadFile(filepath.Join(folder, "s1-journal.koffie"))
		if err != nil {
			return err
		}
		sha256.Sum256(raw)
		return json.Unmarshal(raw, &exchange.HandIn{})
	}))
}
