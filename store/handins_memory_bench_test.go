package store_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// BenchmarkCheck checks all that a journal of 10,000 entries says, about 700 bytes each, with the names and numbers of the labelled
// reflections in it. Beside it stand, in the same rounds, the reading of all of it for a hand-in, and as the floor a reading and
// decoding of every entry by bbolt and encoding/json alone. A first check remembers nothing yet, the next one all. What is left out is
// drawing, and writing the hand-in.
func BenchmarkCheck(b *testing.B) {
	whole := reflectingJournal(b, 10_000)
	for _, processors := range []int{1, 2} {
		b.Run(fmt.Sprintf("processors=%d", processors), func(b *testing.B) {
			defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(processors))
			times := map[string][]time.Duration{}
			clock := func(name string, work func()) {
				runtime.GC() // what the one before left is not paid by the next
				start := time.Now()
				work()
				times[name] = append(times[name], time.Since(start))
			}
			for b.Loop() {
				path := filepath.Join(b.TempDir(), "logboek.db")
				if err := os.WriteFile(path, whole, 0o600); err != nil {
					b.Fatal(err)
				}
				j := open(b, path)
				var from exchange.Source
				clock("floor", func() { decodeEntries(b, j) })
				clock("collect", func() { from = collectAll(b, j) })
				clock("first", func() { checkAll(b, j, from) })
				clock("next", func() { checkAll(b, j, from) })
				j.Close()
			}
			for name, all := range times {
				b.ReportMetric(float64(median(all).Microseconds())/1000, name+"-ms")
			}
			b.ReportMetric(0, "ns/op")
		})
	}
}

func collectAll(b *testing.B, j *store.Journal) exchange.Source {
	from, err := j.Collect(store.Query{}, nil)
	if err != nil || len(from.Entries) == 0 {
		b.Fatal(len(from.Entries), err)
	}
	return from
}

func checkAll(b *testing.B, j *store.Journal, from exchange.Source) {
	checked, err := j.Check(b.Context(), from, nil, false, nil)
	if err != nil || len(checked.Issues) == 0 {
		b.Fatal(len(checked.Issues), err)
	}
}

func decodeEntries(b *testing.B, j *store.Journal) {
	err := store.View(j, func(tx *bolt.Tx) error {
		return tx.Bucket([]byte("entries")).ForEach(func(_, v []byte) error {
			var e journal.Entry
			return json.Unmarshal(v[7:], &e)
		})
	})
	if err != nil {
		b.Fatal(err)
	}
}

// reflectingJournal gives the bytes of a journal whose entries are sentences of the labelled reflections, in another order each time.
func reflectingJournal(b *testing.B, n int) []byte {
	b.Helper()
	var sentences []string
	for _, name := range []string{"train", "own", "heldback", "sample"} {
		lines, err := os.ReadFile("../journal/discretion/testdata/" + name + ".jsonl")
		if err != nil {
			b.Fatal(err)
		}
		for line := range bytes.Lines(lines) {
			var r struct{ Text string }
			if err := json.Unmarshal(line, &r); err != nil {
				b.Fatal(err)
			}
			sentences = append(sentences, regexp.MustCompile(`[^.!?]+[.!?]+`).FindAllString(r.Text, -1)...)
		}
	}
	random := rand.New(rand.NewPCG(1, 2))
	write := func(letters int) string {
		text := ""
		for len(text) < letters {
			text += strings.TrimSpace(sentences[random.IntN(len(sentences))]) + " "
		}
		return text
	}
	r := rubric.Default()
	entries := make([]journal.Entry, n)
	for i := range entries {
		e := &entries[i]
		e.Depth, e.Story, e.Thought = journal.Normal, write(360), write(120)
		e.Encounter = journal.Encounter{Stage: stage1, When: noon, Alias: fmt.Sprintf("Ouder %c", 'A'+i%25), Place: journal.Places()[i%8]}
		e.Answers = map[string]journal.Answer{"houding.positief": {Text: write(80), Level: r.Levels[i%len(r.Levels)].ID}}
	}
	path := filepath.Join(b.TempDir(), "logboek.db")
	j := open(b, path)
	if _, err := j.Import(entries, r); err != nil {
		b.Fatal(err)
	}
	if err := j.UseRubric(r); err != nil {
		b.Fatal(err)
	}
	j.Close()
	return []byte(contents(b, path))
}
