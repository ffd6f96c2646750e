package store_test

import (
	"errors"
	"fmt"
	"hash/crc32"
	"os"
	"strings"
	"testing"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/measure"
)

// sizes are how many entries the benchmarks run with; KOFFIEMOMENT_LONG adds a journal that nobody will ever fill.
func sizes() []int {
	if os.Getenv("KOFFIEMOMENT_LONG") != "" {
		return []int{0, 1_000, 10_000, 100_000}
	}
	return []int{0, 1_000, 10_000}
}

// atSizes runs a benchmark on journals of each size, and on plain files with the same entries for its floor.
func atSizes(b *testing.B, run func(name string, n int, j *store.Journal, p *plainFile)) {
	for _, n := range sizes() {
		run(fmt.Sprintf("n=%d", n), n, filled(b, n), newPlainFile(b, n))
	}
}

func BenchmarkOpen(b *testing.B) {
	opened := func(j *store.Journal, work func(*store.Journal) error) measure.Turn {
		j.Close()
		return measure.Timed(func() error {
			j, err := store.Open(j.Path(), store.Options{})
			if err != nil {
				return err
			}
			return errors.Join(work(j), j.Close())
		})
	}
	atSizes(b, func(name string, n int, j *store.Journal, p *plainFile) {
		p.db.Close()
		measure.Beside(b, name, measure.Figure{Floor: "opens a plain bbolt file, reads one value and closes it"},
			opened(j, func(*store.Journal) error { return nil }), measure.Timed(func() error { return p.opened((*plainFile).one) }))
		measure.Beside(b, name+"/overview", measure.Figure{Floor: "the same, and decodes the ten newest rows from JSON"},
			opened(j, func(j *store.Journal) error { return second(j.Overview(10)) }),
			measure.Timed(func() error { return p.opened(func(p *plainFile) error { return p.newest(10) }) }))
		checked := measure.Figure{Floor: "opens the same file with plain bbolt and copies each value"}
		if n == 1_000 {
			checked.MostOf = 2
		}
		measure.Beside(b, name+"/checked", checked, opened(j, (*store.Journal).Settle), measure.Timed(func() error { return readPlain(j.Path()) }))
	})
}

// readPlain reads a whole file as nobody would who checks nothing.
func readPlain(path string) error {
	db, err := bolt.Open(path, 0o600, &bolt.Options{FreelistType: bolt.FreelistMapType})
	if err != nil {
		return err
	}
	var kept []byte
	err = db.View(func(tx *bolt.Tx) error {
		return tx.ForEach(func(_ []byte, in *bolt.Bucket) error {
			return in.ForEach(func(_, value []byte) error {
				kept = append(kept[:0], value...)
				return nil
			})
		})
	})
	return errors.Join(err, db.Close())
}

func BenchmarkOverview(b *testing.B) {
	atSizes(b, func(name string, n int, j *store.Journal, p *plainFile) {
		if n == 0 {
			return
		}
		measure.Beside(b, name, measure.Figure{Floor: "decodes the ten newest rows of a plain bbolt file from JSON"},
			measure.Timed(func() error { return second(j.Overview(10)) }), measure.Timed(func() error { return p.newest(10) }))
	})
}

func BenchmarkList50(b *testing.B) {
	atSizes(b, func(name string, n int, j *store.Journal, p *plainFile) {
		if n == 0 {
			return
		}
		measure.Beside(b, name, measure.Figure{Floor: "decodes the fifty newest rows of a plain bbolt file from JSON"},
			measure.Timed(func() error { return second(j.List(store.Query{}, 0, 50)) }), measure.Timed(func() error { return p.newest(50) }))
	})
}

func BenchmarkMoments(b *testing.B) {
	atSizes(b, func(name string, n int, j *store.Journal, _ *plainFile) {
		for _, of := range []struct{ name, stage string }{{"all", ""}, {"stage", "stage1"}} {
			if n > 0 {
				measure.Beside(b, name+"/"+of.name, measure.Figure{Floor: "reads every byte of the rows and checks their sums", Without: "counting, which is the screens'"},
					measure.Timed(func() error { return second(j.Moments(of.stage)) }), measure.Timed(func() error { return sumRows(j) }))
			}
		}
	})
}

func sumRows(j *store.Journal) error {
	table, sum := crc32.MakeTable(crc32.Castagnoli), uint32(0)
	return store.View(j, func(tx *bolt.Tx) error {
		return tx.Bucket([]byte("rows")).ForEach(func(_, v []byte) error {
			sum = crc32.Update(sum, table, v)
			return nil
		})
	})
}

func BenchmarkAnswers(b *testing.B) {
	ids := make([]string, 20)
	for i := range ids {
		ids[i] = fmt.Sprint(i + 1)
	}
	atSizes(b, func(name string, n int, j *store.Journal, p *plainFile) {
		if n > 0 {
			measure.Beside(b, name, measure.Figure{Floor: "decodes twenty entries of a plain bbolt file from JSON"},
				measure.Timed(func() error { return second(j.Answers("open", ids)) }), measure.Timed(func() error { return p.entries(20) }))
		}
	})
}

// BenchmarkSearch looks for words that stand nowhere, here and there, and in every other entry. The floor knows no accents and no
// capitals; where all is asked for it only counts.
func BenchmarkSearch(b *testing.B) {
	const shown = "bytes.Contains in every entry, newest first, and JSON for at most fifty rows that are found"
	atSizes(b, func(name string, n int, j *store.Journal, p *plainFile) {
		if n == 0 {
			return
		}
		beside := func(name string, q store.Query, limit int, floor string, needles ...string) {
			f := measure.Figure{Floor: floor}
			if limit > 0 { // all rows are more than what a scan gives
				f.MostOf = 2
			}
			measure.Beside(b, name, f, measure.Timed(func() error { return second(j.List(q, 0, limit)) }),
				measure.Timed(func() error { return p.scan(needles, limit) }))
		}
		for _, q := range []struct{ name, words string }{
			{"absent", "qqzzxx"}, {"absent-common-letters", "eenden"}, {"rare", "976"}, {"frequent", "luisterde"},
			{"two-words", "luisterde zebra"}, {"two-frequent", "luisterde ochtend"},
		} {
			beside(name+"/"+q.name, store.Query{Text: q.words}, 50, shown, strings.Fields(q.words)...)
		}
		beside(name+"/alias", store.Query{Alias: "familie 7"}, 50, shown, `"Familie 7"`)
		beside(name+"/frequent-all", store.Query{Text: "luisterde"}, 0, "bytes.Contains in every entry, which gives no rows", "luisterde")
		beside(name+"/two-frequent-all", store.Query{Text: "luisterde ochtend"}, 0, "bytes.Contains in every entry, which gives no rows", "luisterde", "ochtend")
	})
}

// BenchmarkTally counts what a hand-in can be chosen from, as each key on that screen does.
func BenchmarkTally(b *testing.B) {
	atSizes(b, func(name string, n int, j *store.Journal, p *plainFile) {
		choice, err := j.Choice("")
		if err != nil {
			b.Fatal(err)
		}
		if n > 0 {
			measure.Beside(b, name, measure.Figure{Floor: "bytes.Contains in every entry"}, measure.Timed(func() error {
				choice.Tally(&store.HandingIn{By: exchange.ByStage}, nil, nil)
				return nil
			}), measure.Timed(func() error { return p.scan([]string{"qqzzxx"}, 0) }))
		}
	})
}

func BenchmarkSaveDraft(b *testing.B) {
	atSizes(b, func(name string, n int, j *store.Journal, p *plainFile) {
		d := draft(b, j, many(1)[0].Story)
		f := measure.Figure{Floor: "one commit of plain bbolt with the draft as JSON"}
		if n <= 1_000 {
			f.MostOf = 1.3
		}
		measure.Beside(b, name, f, measure.Timed(func() error {
			d.Revision++
			return j.SaveDraft(d, smallRubric())
		}), measure.Timed(func() error { return p.put("drafts", []byte(d.ID), &d) }))
	})
}

func BenchmarkImport(b *testing.B) {
	for _, n := range sizes()[1:] {
		entries := many(n)
		var j *store.Journal
		var p *plainFile
		measure.Beside(b, fmt.Sprintf("n=%d", n), measure.Figure{Floor: "one commit of plain bbolt with every entry and row as JSON", Without: "making the file"},
			measure.Prepared(func() error {
				if j != nil {
					j.Close()
				}
				j = open(b, place(b))
				return nil
			}, func() error { return second(j.Import(entries, smallRubric())) }),
			measure.Prepared(func() error {
				p = newPlainFile(b, 0)
				return nil
			}, func() error { return p.fill(entries) }))
	}
}

func BenchmarkPurge(b *testing.B) {
	atSizes(b, func(name string, _ int, j *store.Journal, p *plainFile) {
		var id string
		measure.Beside(b, name, measure.Figure{Floor: "deletes one value, writes a plain bbolt file anew, syncs and renames it", Without: "moving it to the bin before"},
			measure.Prepared(func() error {
				id = finish(b, j, draft(b, j, "weg ermee")).ID
				return j.Delete(id, noon)
			}, func() error { return j.Purge([]string{id}) }),
			measure.Prepared(func() error { return p.put("entries", []byte("last"), "weg ermee") }, func() error { return p.purge("entries", []byte("last")) }))
	})
}

// BenchmarkCommand is what list -n 10 and show do with the file, of which a command looks at every value before it shows one.
func BenchmarkCommand(b *testing.B) {
	opened := func(path string, work func(*store.Journal) error) measure.Turn {
		return measure.Timed(func() error {
			j, err := store.Open(path, store.Options{ReadOnly: true})
			if err != nil {
				return err
			}
			return errors.Join(work(j), j.Close())
		})
	}
	atSizes(b, func(name string, n int, j *store.Journal, _ *plainFile) {
		newest, err := j.List(store.Query{}, 0, 1)
		if err := errors.Join(err, j.Close()); err != nil {
			b.Fatal(err)
		}
		if n == 0 {
			return
		}
		checked := measure.Figure{Floor: "opens the same file with plain bbolt and copies each value"}
		plain := measure.Timed(func() error { return readPlain(j.Path()) })
		measure.Beside(b, name+"/list -n 10", checked, opened(j.Path(), func(j *store.Journal) error { return second(j.List(store.Query{}, 0, 10)) }), plain)
		measure.Beside(b, name+"/show", checked, opened(j.Path(), func(j *store.Journal) error { return second(j.Entry(newest.Rows[0].ID)) }), plain)
	})
}
