package store_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"koffiemoment/store"
	"koffiemoment/ui/measure"
)

// BenchmarkRestore takes a backup back over a journal whose entries no page leads to. The floor is that of a backup, of which a
// restore may take twice the time.
func BenchmarkRestore(b *testing.B) {
	atSizes(b, func(name string, n int, j *store.Journal, _ *plainFile) {
		if n == 0 {
			return
		}
		folder := b.TempDir()
		made, err := j.Backup(folder, noon)
		if err != nil {
			b.Fatal(err)
		}
		path, damaged := filepath.Join(folder, "a", "logboek.db"), filepath.Join(folder, "damaged")
		if err := errors.Join(os.Mkdir(filepath.Dir(path), 0o700), copySynced(j.Path(), damaged)); err != nil {
			b.Fatal(err)
		}
		breakRoot(b, damaged, "entries")
		put := ""
		prepare := func() error { return errors.Join(os.RemoveAll(put), copySynced(damaged, path)) }
		restore := func() error {
			done, err := store.Restore(path, made, lockKey(), noon)
			put = done.Put
			return err
		}
		measure.Beside(b, name, measure.Figure{Floor: "copies the bytes of the backup, syncs them and renames", MostOf: 3},
			measure.Prepared(prepare, restore),
			measure.Timed(func() error { return copySynced(made.Path, filepath.Join(folder, "copy")) }))
	})
}
