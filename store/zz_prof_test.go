package store_test

import (
	"os"
	"testing"
	"time"
)

func BenchmarkZBackup(b *testing.B) {
	j := filled(b, 10000)
	folder := b.TempDir()
	info, _ := os.Stat(j.Path())
	b.Logf("size %d", info.Size())
	for b.Loop() {
		t := time.Now()
		made, err := j.Backup(folder, noon)
		if err != nil {
			b.Fatal(err)
		}
		_ = t
		i, _ := os.Stat(made.Path)
		b.ReportMetric(float64(i.Size()), "bytes")
		os.Remove(made.Path)
	}
}
