package ui_test

import (
	"fmt"
	"hash/crc32"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui"
	"koffiemoment/ui/measure"
	"koffiemoment/ui/pilot"
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

// BenchmarkScreens opens each screen over a stage and leaves it again, from the key to the drawn frame, after something was written to the
// journal: else what was read would be known. The overview behind it is drawn as well, each time.
func BenchmarkScreens(b *testing.B) {
	keys := map[string]string{"assess": "z", "growth": "g", "mirror": "s", "surroundings": "k", "handin": "i"}
	sizes := [2]int{1_000, 10_000}
	var screens [2]map[string]measure.Turn
	var rows [2]measure.Turn
	for i, n := range sizes {
		j := many(b, n)
		rows[i], screens[i] = rowsOf(b, j), map[string]measure.Turn{}
		for name, key := range keys {
			p, err := pilot.New(ui.Options{Language: "nl", Theme: "none", Now: func() time.Time { return now }, Default: rubric.Default}, j)
			must(err)
			screens[i][name] = measure.Prepared(func() error {
				around, err := j.Surroundings()
				if err != nil {
					return err
				}
				return j.SaveSurroundings(around)
			}, func() error {
				p.Press(key, "esc")
				return nil
			})
		}
	}
	for _, name := range slices.Sorted(maps.Keys(keys)) {
		for i, n := range sizes {
			measure.Beside(b, fmt.Sprintf("%s/%d", name, n), measure.Figure{Floor: "reads every byte of the rows by plain bbolt and checks their sums",
				Without: "the terminal"}, screens[i][name], rows[i])
		}
		measure.Beside(b, name+"/10000-of-1000", measure.Figure{Floor: "the same over 1,000 entries", MostOf: 11}, screens[1][name], screens[0][name])
	}
}

// rowsOf is a turn of reading what lists are made of, out of a copy of a journal.
func rowsOf(b *testing.B, j *store.Journal) measure.Turn {
	path := filepath.Join(b.TempDir(), "copy.db")
	text, err := os.ReadFile(j.Path())
	must(err)
	must(os.WriteFile(path, text, 0o600))
	db, err := bolt.Open(path, 0o600, &bolt.Options{ReadOnly: true})
	must(err)
	b.Cleanup(func() { db.Close() })
	table := crc32.MakeTable(crc32.Castagnoli)
	return measure.Timed(func() error {
		return db.View(func(tx *bolt.Tx) error {
			return tx.Bucket([]byte("rows")).ForEach(func(_, v []byte) error {
				crc32.Checksum(v, table)
				return nil
			})
		})
	})
}

// BenchmarkLookingOver says what it adds to a key that the text is looked over for names: it types into a story that holds so many
// letters already, from the key to the drawn frame.
func BenchmarkLookingOver(b *testing.B) {
	for _, letters := range []int{500, 5000} {
		keys := func(private bool) measure.Turn {
			j := many(b, 100)
			d := journal.NewDraft("d", now, rubric.Default(), journal.Encounter{Stage: "stage-1"}, journal.Short, nil, nil)
			d.Entry.Private, d.Entry.Story = private, strings.Repeat("Oma haalt haar op en ze zingen samen. ", letters/38)
			must(j.SaveDraft(d, rubric.Default()))
			p, err := pilot.New(ui.Options{Language: "nl", Theme: "none", Now: func() time.Time { return now }, Default: rubric.Default}, j)
			must(err)
			p.Press("v")
			return measure.Timed(func() error {
				p.Press("x", "backspace")
				return nil
			})
		}
		measure.Beside(b, fmt.Sprint(letters), measure.Figure{Floor: "the same in an entry marked private, where nothing looks", Without: "the terminal; two keys"}, keys(false), keys(true))
	}
}
