package store_test

import (
	"io"
	"os"
	"path/filepath"
	"testing"

	"koffiemoment/store"
	"koffiemoment/ui/measure"
)

// BenchmarkBackup makes a backup in a folder that has none. The floor knows nothing of what it copies.
func BenchmarkBackup(b *testing.B) {
	atSizes(b, func(name string, n int, j *store.Journal, _ *plainFile) {
		if n == 0 {
			return
		}
		folder := b.TempDir()
		compacted, err := j.Backup(folder, noon)
		if err != nil {
			b.Fatal(err)
		}
		raw := filepath.Join(folder, "raw")
		if err := os.Rename(compacted.Path, raw); err != nil {
			b.Fatal(err)
		}
		measure.Beside(b, name, measure.Figure{Floor: "copies the bytes of the backup, syncs them and renames", MostOf: 1.5},
			measure.Prepared(func() error { return os.RemoveAll(compacted.Path) }, func() error { return second(j.Backup(folder, noon)) }),
			measure.Timed(func() error { return copySynced(raw, filepath.Join(folder, "copy")) }))
	})
}

func copySynced(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.Create(to + ".new")
	if err != nil {
		return err
	}
	defer out.Close()
	if _, err := io.Copy(struct{ io.Writer }{out}, in); err != nil {
		return err
	}
	if err := out.Sync(); err != nil {
		return err
	}
	if err := os.Rename(out.Name(), to); err != nil {
		return err
	}
	return store.SyncFolder(filepath.Dir(to))
}
