package store_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/journal"
	"koffiemoment/store"
)

// sizes are how many entries the benchmarks run with; KOFFIEMOMENT_LONG adds a journal that nobody will ever fill.
func sizes() []int {
	if os.Getenv("KOFFIEMOMENT_LONG") != "" {
		return []int{0, 1_000, 10_000, 100_000}
	}
	return []int{0, 1_000, 10_000}
}

func atSizes(b *testing.B, run func(b *testing.B, j *store.Journal)) {
	for _, n := range sizes() {
		b.Run(fmt.Sprintf("n=%d", n), func(b *testing.B) { run(b, filled(b, n)) })
	}
}

func BenchmarkOpen(b *testing.B) {
	atSizes(b, func(b *testing.B, j *store.Journal) {
		j.Close()
		for b.Loop() {
			j, err := store.Open(j.Path(), store.Options{})
			if err != nil {
				b.Fatal(err)
			}
			j.Close()
		}
	})
}

func BenchmarkOpenAndOverview(b *testing.B) {
	atSizes(b, func(b *testing.B, j *store.Journal) {
		j.Close()
		for b.Loop() {
			j, err := store.Open(j.Path(), store.Options{})
			if err != nil {
				b.Fatal(err)
			}
			if _, err := j.Overview(10); err != nil {
				b.Fatal(err)
			}
			j.Close()
		}
	})
}

func BenchmarkOverview(b *testing.B) {
	atSizes(b, func(b *testing.B, j *store.Journal) {
		for b.Loop() {
			if _, err := j.Overview(10); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkList50(b *testing.B) {
	atSizes(b, func(b *testing.B, j *store.Journal) {
		for b.Loop() {
			if _, err := j.List(store.Query{}, 0, 50); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkMoments has as its floor to read every byte of the rows and to check their sums.
func BenchmarkMoments(b *testing.B) {
	atSizes(b, func(b *testing.B, j *store.Journal) {
		b.Run("floor", func(b *testing.B) {
			for b.Loop() {
				sumRows(b, j)
			}
		})
		for name, stage := range map[string]string{"all": "", "stage": "stage1"} {
			b.Run(name, func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if _, err := j.Moments(stage); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	})
}

func sumRows(b *testing.B, j *store.Journal) {
	table, sum := crc32.MakeTable(crc32.Castagnoli), uint32(0)
	err := store.View(j, func(tx *bolt.Tx) error {
		return tx.Bucket([]byte("rows")).ForEach(func(_, v []byte) error {
			sum = crc32.Update(sum, table, v)
			return nil
		})
	})
	if err != nil {
		b.Fatal(err)
	}
}

func BenchmarkAnswers(b *testing.B) {
	atSizes(b, func(b *testing.B, j *store.Journal) {
		ids := make([]string, 20)
		for i := range ids {
			ids[i] = fmt.Sprint(i + 1)
		}
		for b.Loop() {
			if _, err := j.Answers("open", ids); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkSearch(b *testing.B) {
	atSizes(b, func(b *testing.B, j *store.Journal) {
		b.Run("floor", func(b *testing.B) {
			for b.Loop() {
				scanEntries(b, j, []byte("qqzzxx"))
			}
		})
		for _, q := range []struct {
			name  string
			query store.Query
			limit int
		}{
			{"absent", store.Query{Text: "qqzzxx"}, 0},
			{"absent-common-letters", store.Query{Text: "eenden"}, 0},
			{"rare", store.Query{Text: "976"}, 50},
			{"common", store.Query{Text: "luisterde"}, 50},
			{"two-words", store.Query{Text: "luisterde zebra"}, 0},
			{"alias", store.Query{Alias: "familie 7"}, 50},
			{"budget", store.Query{Text: "qqzzxx", Budget: 2000}, 50},
		} {
			b.Run(q.name, func(b *testing.B) {
				for b.Loop() {
					if _, err := j.List(q.query, 0, q.limit); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	})
}

func scanEntries(b *testing.B, j *store.Journal, needle []byte) {
	err := store.View(j, func(tx *bolt.Tx) error {
		return tx.Bucket([]byte("entries")).ForEach(func(_, v []byte) error {
			if bytes.Contains(v, needle) {
				b.Fatal("the needle is there")
			}
			return nil
		})
	})
	if err != nil {
		b.Fatal(err)
	}
}

func BenchmarkSaveDraft(b *testing.B) {
	atSizes(b, func(b *testing.B, j *store.Journal) {
		d := draft(b, j, many(1)[0].Story)
		for b.Loop() {
			d.Revision++
			if err := j.SaveDraft(d, smallRubric()); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkFinish takes turns with the floor, so that a busy disk slows both. The floor is one plain bbolt commit of every
// byte that finishing must write: entry, row and the derived records, all in one bucket of a file with as many entries and
// rows.
func BenchmarkFinish(b *testing.B) {
	atSizes(b, func(b *testing.B, j *store.Journal) {
		e := many(1)[0]
		for range 40 { // drafts that ended are remembered: until there are no more of them, finishing gets dearer
			finish(b, j, withAnswers(draft(b, j, e.Story), e))
		}
		first := finish(b, j, withAnswers(draft(b, j, e.Story), e))
		values := written(b, j)
		raw := rawFile(b, int(first.Seq), values)
		var ours, floor []time.Duration
		for i := int(first.Seq); b.Loop(); i++ {
			d := withAnswers(draft(b, j, e.Story), e)
			start := time.Now()
			finish(b, j, d)
			middle := time.Now()
			commitRaw(b, raw, i, values)
			ours, floor = append(ours, middle.Sub(start)), append(floor, time.Since(middle))
		}
		b.ReportMetric(float64(median(ours).Microseconds()), "µs/finish")
		b.ReportMetric(float64(median(floor).Microseconds()), "µs/raw")
		b.ReportMetric(float64(median(ours))/float64(median(floor)), "ratio")
	})
}

func withAnswers(d journal.Draft, e journal.Entry) journal.Draft {
	d.Entry.Answers, d.Entry.Thought, d.Entry.Encounter.Topics = e.Answers, e.Thought, e.Encounter.Topics
	return d
}

// written gives what finishing the newest entry wrote: the entry, the row, and then what is derived.
func written(b *testing.B, j *store.Journal) (values [][]byte) {
	err := store.View(j, func(tx *bolt.Tx) error {
		for _, name := range []string{"entries", "rows"} {
			_, v := tx.Bucket([]byte(name)).Cursor().Last()
			values = append(values, bytes.Clone(v))
		}
		for _, key := range []string{"closed", "coverage/stage1", "first/stage1", "vocabulary"} {
			values = append(values, bytes.Clone(tx.Bucket([]byte("state")).Get([]byte(key))))
		}
		values = append(values, bytes.Clone(tx.Bucket([]byte("meta")).Get([]byte("counts"))))
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
	return values
}

func rawFile(b *testing.B, n int, values [][]byte) *bolt.DB {
	db, err := bolt.Open(filepath.Join(b.TempDir(), "raw.db"), 0o600, &bolt.Options{FreelistType: bolt.FreelistMapType})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { db.Close() })
	err = db.Update(func(tx *bolt.Tx) error {
		in, err := tx.CreateBucket([]byte("raw"))
		for i := range 2 {
			for k := 0; k < n && err == nil; k++ {
				err = in.Put(rawKey(i, k), values[i])
			}
		}
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	return db
}

// rawKey gives entries and rows a new key each time; the derived records keep theirs.
func rawKey(i, k int) []byte {
	if i > 1 {
		return []byte{byte(i)}
	}
	return binary.BigEndian.AppendUint64([]byte{byte(i)}, uint64(k))
}

func commitRaw(b *testing.B, db *bolt.DB, k int, values [][]byte) {
	err := db.Update(func(tx *bolt.Tx) error {
		for i, v := range values {
			if err := tx.Bucket([]byte("raw")).Put(rawKey(i, k), v); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
}

func median(d []time.Duration) time.Duration {
	slices.Sort(d)
	return d[len(d)/2]
}

func BenchmarkImport(b *testing.B) {
	for _, n := range sizes()[1:] {
		b.Run(fmt.Sprintf("n=%d", n), func(b *testing.B) {
			entries := many(n)
			for b.Loop() {
				if _, err := open(b, place(b)).Import(entries, smallRubric()); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkPurge(b *testing.B) {
	atSizes(b, func(b *testing.B, j *store.Journal) {
		for b.Loop() {
			e := finish(b, j, draft(b, j, "weg ermee"))
			if err := errors.Join(j.Delete(e.ID, noon), j.Purge([]string{e.ID})); err != nil {
				b.Fatal(err)
			}
		}
	})
}
