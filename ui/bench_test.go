package ui_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"koffiemoment/ui/pilot"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui"
)

// many is a journal of n entries over one stage, of about the size that students write.
func many(b *testing.B, n int) *store.Journal {
	b.Helper()
	j, err := store.Open(filepath.Join(b.TempDir(), "logboek.db"), store.Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { j.Close() })
	r := rubric.Default()
	must(j.UseRubric(r))
	must(j.SaveSettings(journal.Settings{Stage: "stage-1"}))
	walked := r.Walked()
	entries := make([]journal.Entry, n)
	for i := range entries {
		at := now.Add(-time.Duration(n-i) * 3 * time.Hour)
		e := journal.Entry{ID: fmt.Sprint(i + 1), Rubric: r.Ref(), Depth: journal.Normal, Finished: at, Edited: at, Answers: map[string]journal.Answer{}}
		e.Encounter = journal.Encounter{Stage: "stage-1", When: at, Alias: fmt.Sprint("Ouder ", i%20), Place: journal.Places()[i%8],
			Initiator: journal.Initiators()[i%4], Topics: []string{fmt.Sprint("onderwerp ", i%30)}}
		for k := range 1300 / 24 {
			e.Story += fmt.Sprintf("zin %d over de ouder %d. ", k, i)
		}
		for k := range 3 {
			id := walked[(i+k)%len(walked)]
			e.Answers[id] = journal.Answer{Text: "Een zin erbij.", Level: r.Levels[(i+k)%4].ID}
		}
		entries[i] = e
	}
	_, err = j.Import(entries, r)
	must(err)
	return j
}

// BenchmarkScreens opens each screen over a stage, from the key to the drawn frame, beside the cost of only reading what it
// counts from the file.
func BenchmarkScreens(b *testing.B) {
	for _, n := range []int{1000, 10000} {
		j := many(b, n)
		b.Run(fmt.Sprintf("n=%d/floor", n), func(b *testing.B) {
			for b.Loop() {
				if moments, err := j.Moments("stage-1"); err != nil || len(moments) != n {
					b.Fatal(len(moments), err)
				}
			}
		})
		for name, key := range map[string]string{"assess": "z", "growth": "g", "mirror": "s", "surroundings": "k", "handin": "i"} {
			b.Run(fmt.Sprintf("n=%d/%s", n, name), func(b *testing.B) {
				p, err := pilot.New(ui.Options{Language: "nl", Theme: "none", Now: func() time.Time { return now }, Default: rubric.Default}, j)
				must(err)
				for b.Loop() {
					p.Press(key, "esc")
				}
			})
		}
	}
}

// BenchmarkKeys types into a story that holds so many letters already, from the key to the drawn frame. The floor is the
// same in an entry marked private, where nothing looks over the text.
func BenchmarkKeys(b *testing.B) {
	for _, letters := range []int{500, 5000} {
		for _, private := range []bool{true, false} {
			name := fmt.Sprintf("%d/story", letters)
			if private {
				name = fmt.Sprintf("%d/floor", letters)
			}
			b.Run(name, func(b *testing.B) {
				j := many(b, 100)
				d := journal.NewDraft("d", now, rubric.Default(), journal.Encounter{Stage: "stage-1"}, journal.Short, nil, nil)
				d.Entry.Private, d.Entry.Story = private, strings.Repeat("Oma haalt haar op en ze zingen samen. ", letters/38)
				must(j.SaveDraft(d, rubric.Default()))
				p, err := pilot.New(ui.Options{Language: "nl", Theme: "none", Now: func() time.Time { return now }, Default: rubric.Default}, j)
				must(err)
				p.Press("v")
				for b.Loop() {
					p.Press("x", "backspace")
				}
			})
		}
	}
}
