package reports_test

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"sync"
	"testing"

	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
	"koffiemoment/store"
	"koffiemoment/ui/measure"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/words"
)

// BenchmarkClass makes the report of a class from its folder, and from what was read of that.
func BenchmarkClass(b *testing.B) {
	var all []*pupil
	for i := range 150 {
		all = append(all, &pupil{name: fmt.Sprintf("Student %04d", i), entries: 60, days: 2, level: i, sentences: 30})
	}
	folder, s, c := classOf(b, all, false), lecturer(b), words.CatalogFor("nl")
	write := func(cohort *store.Cohort, rubrics *store.Rubrics, of reports.Class) error {
		of.Now = classDay
		doc, err := reports.Cohort(context.Background(), s, cohort, rubrics, of, c, func(int, int) {})
		if err != nil {
			return err
		}
		return report.HTML(io.Discard, doc)
	}
	whole := func(of reports.Class) measure.Turn {
		return measure.Timed(func() error {
			cohort, rubrics, err := cohortIn(s, folder)
			if err != nil {
				return err
			}
			return write(cohort, rubrics, of)
		})
	}
	floor := measure.Timed(func() error { return decodeClass(folder) })
	const decodes = "reads, hashes and decodes the same files on every core"
	goal := measure.Figure{Floor: decodes, MostOf: 1.5, Without: "writing the file"}
	measure.Beside(b, "150x60/folder", goal, whole(reports.Class{}), floor)
	measure.Beside(b, "150x60/folder-names", goal, whole(reports.Class{Names: true}), floor)
	cohort, _, err := cohortIn(s, folder)
	sound(b, err)
	measure.Beside(b, "150x60/after-reading", measure.Figure{Floor: decodes, Without: "reading the folder; writing the file"}, measure.Timed(func() error {
		return write(cohort, cohort.Rubrics(func(string) []exchange.Key { return nil }), reports.Class{})
	}), floor)
}

func decodeClass(folder string) error {
	paths, err := store.KoffiesIn(folder)
	if err != nil {
		return err
	}
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
	}
	close(next)
	all.Wait()
	return errors.Join(errs...)
}
