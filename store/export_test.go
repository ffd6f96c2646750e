package store

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"hash/crc32"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/journal/exchange"
)

// TxID gives the number of the last committed transaction.
func TxID(j *Journal) (id int) {
	if err := j.file.view(func(tx tx) error { id = tx.ID(); return nil }); err != nil {
		panic(err)
	}
	return id
}

// PlainTable sums the first bytes of a process.
func PlainTable() *crc32.Table { return plainTable() }

// MoveFile is how a file comes under its name where the disk has no links.
func MoveFile(from, to string) error { return moveFile(from, to) }

// SyncFolder is how a name comes to be on the disk.
func SyncFolder(path string) error { return syncFolder(path) }

// NoSync lets commits return before they are on the disk.
func NoSync(j *Journal) { j.file.db.NoSync = true }

// OpenMigrating opens a journal as a program does that knows so many more schemas. Each migration writes its number to
// the meta bucket; the one numbered fail fails.
func OpenMigrating(path string, steps, fail int, broken error) (*Journal, error) {
	return openJournal(path, Options{}, migratingKind(steps, fail, broken))
}

// OpenMigratingReadOnly is OpenMigrating for a program that may not write.
func OpenMigratingReadOnly(path string, steps int) (*Journal, error) {
	return openJournal(path, Options{ReadOnly: true}, migratingKind(steps, 0, nil))
}

func migratingKind(steps, fail int, broken error) kind {
	kind := journalKind()
	for i := range steps {
		kind.migrations = append(kind.migrations, func(tx tx) error {
			if err := tx.putJSON(metaBucket, "migrated", i+1); err != nil {
				return err
			}
			if i+1 == fail {
				return broken
			}
			return nil
		})
	}
	return kind
}

// Migrated gives the number of the last migration that was kept.
func Migrated(j *Journal) (n int) {
	if err := j.file.view(func(tx tx) error { _, err := tx.getJSON(metaBucket, "migrated", &n); return err }); err != nil {
		panic(err)
	}
	return n
}

// View gives the raw database, for floors to measure against.
func View(j *Journal, work func(*bolt.Tx) error) error {
	return j.file.view(func(tx tx) error { return work(tx.Tx) })
}

// Update runs work in a write transaction.
func Update(j *Journal, work func(*bolt.Tx) error) error {
	return j.file.update(func(tx tx) error { return work(tx.Tx) })
}

// PackSummary and UnpackSummary give what stands in a row, and take it.
func PackSummary(s Summary) ([]byte, error) { return packed(&s, packSummary) }

func UnpackSummary(b []byte) (s Summary, err error) { return s, unpack(b, &s, packSummary) }

// ShareOut has workers go through pieces of work.
func ShareOut(ctx context.Context, all int, begin func() func(at int) bool, progress func(done, all int)) int {
	return shareOut(ctx, all, begin, progress)
}

// ReadBroken is the reading of one file of a cohort by a reader that panics.
func ReadBroken(path string) exchange.Found {
	found, _ := new(reading).read(nil, path)
	return found
}

// ReadDocumentBroken is ReadDocument with a reader that panics.
func ReadDocumentBroken(path string) error {
	_, err := readDocument(nil, path, nil)
	return err
}

// AsBefore puts a journal in the form that it had before there were late buckets and packed records.
func AsBefore(j *Journal) error {
	return j.file.update(func(tx tx) error {
		l, err := openLedger(tx)
		if err != nil {
			return err
		}
		closed, err := tx.closedDrafts()
		if err != nil {
			return err
		}
		err = errors.Join(tx.putJSON(metaBucket, keyCounts, l.counts), tx.putJSON(stateBucket, keyVocabulary, l.words),
			tx.putJSON(stateBucket, keyClosed, closed))
		for b := metaBucket; b <= decisionBucket; b++ {
			if b.late() {
				err = errors.Join(err, tx.DeleteBucket(b.name()))
			}
		}
		for _, stage := range []string{"stage1", "stage2"} {
			earliest, first := tx.first(stage)
			coverage, covered := tx.coverage(stage)
			err = errors.Join(err, first, covered, tx.putJSON(stateBucket, firstKey(stage), earliest), tx.putJSON(stateBucket, coverageKey(stage), coverage))
		}
		rows, found := tx.list(newMatcher(Query{}), 0, 0)
		for _, s := range rows.Rows {
			err = errors.Join(err, found, tx.rowAsBefore(s))
		}
		return err
	})
}

func (tx tx) rowAsBefore(s Summary) error {
	payload, err := tx.get(rowBucket, seqKey(s.Seq))
	if err != nil {
		return err
	}
	row, _ := splitRow(append(make([]byte, envelope), payload...))
	summary, err := json.Marshal(s)
	if err != nil {
		return err
	}
	out := append([]byte{}, payload[:8]...)
	out = append(binary.AppendUvarint(out, uint64(len(summary))), summary...)
	out = append(binary.AppendUvarint(out, uint64(len(row.tokens))), row.tokens...)
	return tx.put(rowBucket, seqKey(s.Seq), append(out, row.text...))
}

// Finds says whether a search for a word finds it in a folded text.
func Finds(word, text string) bool {
	sought := newNeedle(word)
	return sought.in([]byte(text))
}
