package review_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"koffiemoment/ui/pilot"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui"
)

// BenchmarkSameCriterion goes to the same criterion at the next student, from the key to the drawn frame, beside the cost of only
// reading the file.
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
	b.Run("floor", func(b *testing.B) {
		for b.Loop() {
			f, err := os.Open(filepath.Join(folder, "s1-journal.koffie"))
			must(err)
			_, err = new(exchange.Reader).Read(f)
			must(err)
			f.Close()
		}
	})
	b.Run("key to frame", func(b *testing.B) {
		p, err := pilot.New(ui.Options{Language: "nl", Theme: "none", Now: func() time.Time { return now }, Default: rubric.Default, Review: []string{folder},
			Reviews: func() (*store.Reviews, error) {
				s, err := store.OpenReviews(filepath.Join(b.TempDir(), "nalezen.db"), store.Options{})
				b.Cleanup(func() { s.Close() })
				return s, err
			}}, nil)
		must(err)
		p.Press("enter", "enter")
		for b.Loop() {
			p.Press("N")
		}
	})
}
