package store_test

import (
	"bytes"
	"encoding/binary"
	"path/filepath"
	"testing"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/measure"
)

// BenchmarkFinish has as its floor one plain bbolt commit of every byte that finishing must write: entry, row and the derived
// records, all in one bucket of a file with as many entries and rows.
func BenchmarkFinish(b *testing.B) {
	atSizes(b, func(name string, n int, j *store.Journal, _ *plainFile) {
		e := many(1)[0]
		for range 40 { // drafts that ended are remembered: until there are no more of them, finishing gets dearer
			finish(b, j, withAnswers(draft(b, j, e.Story), e))
		}
		first := finish(b, j, withAnswers(draft(b, j, e.Story), e))
		values := written(b, j)
		raw := rawFile(b, int(first.Seq), values)
		next := int(first.Seq)
		var d journal.Draft
		f := measure.Figure{Floor: "one commit of plain bbolt with every byte that must be written", Without: "encoding on the floor's side"}
		if n <= 1_000 {
			f.MostOf = 1.3
		}
		measure.Beside(b, name, f, measure.Prepared(func() error {
			d = withAnswers(draft(b, j, e.Story), e)
			return nil
		}, func() error { return second(j.Finish(d, smallRubric(), noon)) }), measure.Prepared(func() error {
			next++
			return nil
		}, func() error { return commitRaw(raw, next, values) }))
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
		for _, key := range []string{"coverage/stage1", "first/stage1", "vocabulary"} {
			values = append(values, bytes.Clone(tx.Bucket([]byte("state")).Get([]byte(key))))
		}
		values = append(values, bytes.Clone(tx.Bucket([]byte("census")).Get([]byte("census"))))
		for _, key := range []string{"closed", "numbers"} {
			values = append(values, bytes.Clone(tx.Bucket([]byte("meta")).Get([]byte(key))))
		}
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

func commitRaw(db *bolt.DB, k int, values [][]byte) error {
	return db.Update(func(tx *bolt.Tx) error {
		for i, v := range values {
			if err := tx.Bucket([]byte("raw")).Put(rawKey(i, k), v); err != nil {
				return err
			}
		}
		return nil
	})
}
