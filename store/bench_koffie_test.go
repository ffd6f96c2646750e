package store_test

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/measure"
)

// cohortOf makes a folder with the hand-ins of so many students.
func cohortOf(b *testing.B, students, entries int) (paths []string) {
	b.Helper()
	files := map[string][]byte{}
	for i := range students {
		files[fmt.Sprintf("%04d.koffie", i)] = plain(b, handIn(b, fmt.Sprintf("j-%d", i), entries, "", ""))
	}
	return inbox(b, files)
}

func readCohort(paths []string, progress func(done, all int)) ([]exchange.Found, error) {
	found, err := store.ReadCohort(context.Background(), paths, nil, progress)
	if err == nil && found[len(paths)-1].Brief == nil {
		err = errors.New("the last file was not read")
	}
	return found, err
}

// BenchmarkCohort reads a cohort's hand-ins, and says how much memory that takes at most.
func BenchmarkCohort(b *testing.B) {
	for _, n := range []struct{ students, entries int }{{150, 60}, {2000, 10}} {
		name := fmt.Sprintf("%dx%d", n.students, n.entries)
		paths := cohortOf(b, n.students, n.entries)
		measure.Beside(b, name, measure.Figure{Floor: "reads, hashes and decodes the same files on every core"},
			measure.Timed(func() error { return second(readCohort(paths, nil)) }), measure.Timed(func() error { return decodeAll(paths, func() {}) }))
		measure.Beside(b, name+"/peak", measure.Figure{Floor: "reads, hashes and decodes the same files on every core, and keeps nothing", Unit: "MiB", Without: "what is not heap or stack"},
			peak(func(tick func()) error { return second(readCohort(paths, func(int, int) { tick() })) }),
			peak(func(tick func()) error { return decodeAll(paths, tick) }))
		measure.Beside(b, name+"/held", measure.Figure{Floor: "the bytes of the files", Unit: "MiB"},
			held(func() (any, error) { return readCohort(paths, nil) }), held(func() (any, error) { return readAll(paths) }))
	}
}

// held is a turn that gives how much memory is held by what work gives.
func held(work func() (any, error)) measure.Turn {
	return func() (measure.Sample, error) {
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		kept, err := work()
		runtime.GC()
		runtime.ReadMemStats(&after)
		runtime.KeepAlive(kept)
		return measure.Of((float64(after.HeapAlloc) - float64(before.HeapAlloc)) / (1 << 20)), err
	}
}

func readAll(paths []string) (files [][]byte, err error) {
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		files = append(files, raw)
	}
	return files, nil
}

// decodeAll reads every file, tick after tick.
func decodeAll(paths []string, tick func()) error {
	next, errs := make(chan string), make([]error, runtime.GOMAXPROCS(0))
	var all sync.WaitGroup
	for i := range errs {
		all.Go(func() {
			for path := range next {
				raw, err := os.ReadFile(path)
				sha256.Sum256(raw)
				errs[i] = errors.Join(errs[i], err, json.Unmarshal(raw, &exchange.HandIn{}))
			}
		})
	}
	for _, path := range paths {
		next <- path
		tick()
	}
	close(next)
	all.Wait()
	return errors.Join(errs...)
}

// peak is a turn that gives the most memory that work held at a tick.
func peak(work func(tick func()) error) measure.Turn {
	return func() (measure.Sample, error) {
		var now runtime.MemStats
		most := uint64(0)
		runtime.GC()
		err := work(func() {
			runtime.ReadMemStats(&now)
			most = max(most, now.HeapInuse+now.StackInuse)
		})
		return measure.Of(float64(most) / (1 << 20)), err
	}
}

// BenchmarkHandIn hands in the largest journal: as a whole the first time, and its two parts apart, the check also when it is repeated.
func BenchmarkHandIn(b *testing.B) {
	path, kept := handInJournal(b)
	folder, known := b.TempDir(), discretion.Known{}
	for i := range 25 {
		known.Aliases = append(known.Aliases, fmt.Sprintf("Familie %d", i))
	}
	plainly := func(checks bool) measure.Turn {
		return measure.Timed(func() error { return plainHandIn(kept, checks, known, filepath.Join(folder, "floor")) })
	}
	var j *store.Journal
	open := func() error {
		if j != nil {
			j.Close()
		}
		own := place(b)
		text, err := os.ReadFile(path)
		if err == nil {
			err = errors.Join(os.MkdirAll(filepath.Dir(own), 0o700), os.WriteFile(own, text, 0o600))
		}
		if err == nil {
			j, err = store.Open(own, store.Options{})
		}
		return err
	}
	var from exchange.Source
	collect := func() (err error) {
		from, err = j.Collect(store.Query{Stage: stage1}, nil)
		return err
	}
	inOrder := func(steps ...func() error) func() error {
		return func() error {
			for _, step := range steps {
				if err := step(); err != nil {
					return err
				}
			}
			return nil
		}
	}
	check := func() error { return second(j.Check(context.Background(), from, nil, false, nil)) }
	handIn := func() error { return second(j.HandIn(choice(), from, store.Sealing{}, folder)) }
	const checks, writes = "checks each text by itself on one core and remembers nothing", "decodes the entries, encodes, writes and syncs"
	measure.Beside(b, "10000/whole", measure.Figure{Floor: writes + "; " + checks}, measure.Prepared(open, inOrder(collect, check, handIn)), plainly(true))
	measure.Beside(b, "10000/check-first", measure.Figure{Floor: checks, Most: 1000, Without: "reading the entries"},
		measure.Prepared(inOrder(open, collect), check), plainCheck(b, kept, known))
	measure.Beside(b, "10000/check-again", measure.Figure{Floor: checks, Most: 300, Without: "reading the entries"}, measure.Timed(check), plainCheck(b, kept, known))
	measure.Beside(b, "10000/without-check", measure.Figure{Floor: writes, Without: "the check"}, measure.Timed(inOrder(collect, handIn)), plainly(false))
	j.Close()
}

// plainCheck is a turn of checking every text of entries, one after the other.
func plainCheck(b *testing.B, kept [][]byte, known discretion.Known) measure.Turn {
	var texts []discretion.Text
	for i := range kept {
		var e journal.Entry
		if err := json.Unmarshal(kept[i], &e); err != nil {
			b.Fatal(err)
		}
		texts = append(texts, discretion.EntryTexts(&e)...)
	}
	return measure.Timed(func() error {
		for _, text := range texts {
			discretion.Check(text.Words, known)
		}
		return nil
	})
}

// handInJournal makes a journal of 10,000 entries of one stage, and gives them as plain JSON as well.
func handInJournal(b *testing.B) (path string, kept [][]byte) {
	j, r := open(b, place(b)), rubric.Default()
	err := j.UseRubric(r)
	var entries []journal.Entry
	if err == nil {
		entries, err = j.Import(walked(many(10_000)), r)
	}
	if err = errors.Join(err, j.Close()); err != nil {
		b.Fatal(err)
	}
	for i := range entries {
		text, err := json.Marshal(&entries[i])
		if err != nil {
			b.Fatal(err)
		}
		kept = append(kept, text)
	}
	return j.Path(), kept
}

func plainHandIn(kept [][]byte, checks bool, known discretion.Known, path string) error {
	entries := make([]journal.Entry, len(kept))
	for i := range kept {
		if err := json.Unmarshal(kept[i], &entries[i]); err != nil {
			return err
		}
		if checks {
			for _, text := range discretion.EntryTexts(&entries[i]) {
				discretion.Check(text.Words, known)
			}
		}
	}
	all, err := json.Marshal(entries)
	if err != nil {
		return err
	}
	out, err := os.Create(path)
	if err == nil {
		_, err = out.Write(all)
	}
	if err == nil {
		err = out.Sync()
	}
	return errors.Join(err, out.Close())
}
