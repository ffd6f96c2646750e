package store_test

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"runtime"
	"testing"
	"time"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// cohortOf makes a folder with the hand-ins of so many students.
func cohortOf(b *testing.B, students, entries int) (paths []string, size int) {
	b.Helper()
	files := map[string][]byte{}
	for i := range students {
		file := plain(b, handIn(b, fmt.Sprintf("j-%d", i), entries, "", ""))
		files[fmt.Sprintf("%04d.koffie", i)] = file
		size += len(file)
	}
	return inbox(b, files), size
}

func readCohort(b *testing.B, paths []string, progress func(done, all int)) []exchange.Found {
	b.Helper()
	found, err := store.ReadCohort(context.Background(), paths, nil, progress)
	if err != nil || found[len(paths)-1].Brief == nil {
		b.Fatal(err)
	}
	return found
}

// BenchmarkCohort takes turns with the floor, so that a busy machine slows both. The floor reads, hashes and decodes the same
// files on one core.
func BenchmarkCohort(b *testing.B) {
	for _, n := range []struct{ students, entries int }{{150, 60}, {2000, 10}} {
		b.Run(fmt.Sprintf("%dx%d", n.students, n.entries), func(b *testing.B) {
			paths, size := cohortOf(b, n.students, n.entries)
			b.SetBytes(int64(size))
			var ours, floor []time.Duration
			for b.Loop() {
				start := time.Now()
				readCohort(b, paths, nil)
				middle := time.Now()
				decodeAll(b, paths)
				ours, floor = append(ours, middle.Sub(start)), append(floor, time.Since(middle))
			}
			b.ReportMetric(float64(median(ours).Microseconds())/1000, "ms/cohort")
			b.ReportMetric(float64(median(floor).Microseconds())/1000, "ms/floor")
			b.ReportMetric(float64(median(ours))/float64(median(floor)), "ratio")
		})
	}
}

func decodeAll(b *testing.B, paths []string) {
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		sha256.Sum256(raw)
		if err := json.Unmarshal(raw, &exchange.HandIn{}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkCohortPeak says how much memory the program takes at most while it reads, and how much is held afterwards.
func BenchmarkCohortPeak(b *testing.B) {
	for _, n := range []struct{ students, entries int }{{150, 60}, {2000, 10}} {
		b.Run(fmt.Sprintf("%dx%d", n.students, n.entries), func(b *testing.B) {
			paths, _ := cohortOf(b, n.students, n.entries)
			var now runtime.MemStats
			var peak, before uint64
			for b.Loop() {
				runtime.GC()
				runtime.ReadMemStats(&now)
				before = now.HeapAlloc
				found := readCohort(b, paths, func(int, int) {
					runtime.ReadMemStats(&now)
					peak = max(peak, now.HeapInuse+now.StackInuse)
				})
				runtime.GC()
				runtime.ReadMemStats(&now)
				runtime.KeepAlive(found)
			}
			b.ReportMetric(float64(peak)/(1<<20), "MiB-peak")
			b.ReportMetric(float64(now.HeapAlloc-before)/(1<<20), "MiB-held")
		})
	}
}
