package store_test

import (
	"slices"
	"testing"
	"time"

	"koffiemoment/store"
)

// BenchmarkSearchBesideScan takes turns with the floor, so that a busy machine slows both: what one page of a search
// costs beside a plain scan of every entry for a word that none of them has.
func BenchmarkSearchBesideScan(b *testing.B) {
	atSizes(b, func(b *testing.B, j *store.Journal) {
		for _, q := range []struct {
			name  string
			query store.Query
		}{
			{"absent", store.Query{Text: "qqzzxx"}},
			{"absent-frequent-letters", store.Query{Text: "eenden"}},
			{"absent-frequent-letters-2", store.Query{Text: "daarmee"}},
			{"absent-frequent-letters-3", store.Query{Text: "onthouden"}},
			{"rare", store.Query{Text: "976"}},
			{"common", store.Query{Text: "luisterde"}},
			{"two-words", store.Query{Text: "luisterde zebra"}},
			{"alias", store.Query{Alias: "familie 7"}},
		} {
			b.Run(q.name, func(b *testing.B) {
				var ours, floor []time.Duration
				for b.Loop() {
					start := time.Now()
					if _, err := j.List(q.query, 0, 60); err != nil {
						b.Fatal(err)
					}
					middle := time.Now()
					scanEntries(b, j, []byte("qqzzxx"))
					ours, floor = append(ours, middle.Sub(start)), append(floor, time.Since(middle))
				}
				b.ReportMetric(float64(median(ours).Nanoseconds())/1e3, "µs/search")
				b.ReportMetric(float64(median(floor).Nanoseconds())/1e3, "µs/scan")
				b.ReportMetric(float64(median(ours))/float64(median(floor)), "ratio")
				b.ReportMetric(float64(slices.Min(ours))/float64(slices.Min(floor)), "best-ratio")
			})
		}
	})
}
