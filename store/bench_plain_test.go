package store_test

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/journal"
)

// plainFile is the floor for what a journal does: entries and their summaries as JSON in a bbolt file, without sums, counts, indexes
// or a lock of its own.
type plainFile struct {
	path string
	db   *bolt.DB
}

func newPlainFile(b *testing.B, n int) *plainFile {
	p := &plainFile{path: filepath.Join(b.TempDir(), "plain.db")}
	err := p.open()
	if err == nil {
		err = p.fill(many(n))
	}
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { p.db.Close() })
	return p
}

func (p *plainFile) open() (err error) {
	p.db, err = bolt.Open(p.path, 0o600, &bolt.Options{FreelistType: bolt.FreelistMapType})
	return err
}

// opened opens a file that is closed for a piece of work.
func (p *plainFile) opened(work func(*plainFile) error) error {
	if err := p.open(); err != nil {
		return err
	}
	if err := work(p); err != nil {
		return err
	}
	return p.db.Close()
}

func plainKey(seq uint64) []byte { return binary.BigEndian.AppendUint64(nil, seq) }

func (p *plainFile) fill(all []journal.Entry) error {
	return p.db.Update(func(tx *bolt.Tx) error {
		entries, err := tx.CreateBucketIfNotExists([]byte("entries"))
		if err != nil {
			return err
		}
		rows, err := tx.CreateBucketIfNotExists([]byte("rows"))
		if err != nil {
			return err
		}
		if _, err := tx.CreateBucketIfNotExists([]byte("drafts")); err != nil {
			return err
		}
		for i := range all {
			e := all[i]
			e.Seq = uint64(i + 1)
			if err := putJSON(entries, plainKey(e.Seq), &e); err != nil {
				return err
			}
			if err := putJSON(rows, plainKey(e.Seq), e.Summary()); err != nil {
				return err
			}
		}
		return nil
	})
}

func putJSON(b *bolt.Bucket, key []byte, value any) error {
	v, err := json.Marshal(value)
	if err != nil {
		return err
	}
	return b.Put(key, v)
}

func (p *plainFile) put(bucket string, key []byte, value any) error {
	return p.db.Update(func(tx *bolt.Tx) error { return putJSON(tx.Bucket([]byte(bucket)), key, value) })
}

func (p *plainFile) one() error {
	return p.db.View(func(tx *bolt.Tx) error {
		tx.Bucket([]byte("entries")).Get(plainKey(1))
		return nil
	})
}

// newest decodes so many rows.
func (p *plainFile) newest(n int) error {
	return p.db.View(func(tx *bolt.Tx) error {
		c := tx.Bucket([]byte("rows")).Cursor()
		for k, v := c.Last(); k != nil && n > 0; k, v = c.Prev() {
			var s journal.Summary
			if err := json.Unmarshal(v, &s); err != nil {
				return err
			}
			n--
		}
		return nil
	})
}

// scan goes through the entries, newest first, and decodes the rows of so many that hold all words; with no limit it decodes none.
func (p *plainFile) scan(words []string, limit int) error {
	return p.db.View(func(tx *bolt.Tx) error {
		c, rows, found := tx.Bucket([]byte("entries")).Cursor(), tx.Bucket([]byte("rows")), 0
		for k, v := c.Last(); k != nil && (limit == 0 || found < limit); k, v = c.Prev() {
			has := true
			for _, word := range words {
				has = has && bytes.Contains(v, []byte(word))
			}
			if !has {
				continue
			}
			found++
			var s journal.Summary
			if limit > 0 {
				if err := json.Unmarshal(rows.Get(k), &s); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// entries decodes the first entries.
func (p *plainFile) entries(n int) error {
	return p.db.View(func(tx *bolt.Tx) error {
		for seq := range n {
			var e journal.Entry
			if err := json.Unmarshal(tx.Bucket([]byte("entries")).Get(plainKey(uint64(seq+1))), &e); err != nil {
				return err
			}
		}
		return nil
	})
}

// purge takes a value out and writes the file anew, so that no free page holds it.
func (p *plainFile) purge(bucket string, key []byte) error {
	if err := p.db.Update(func(tx *bolt.Tx) error { return tx.Bucket([]byte(bucket)).Delete(key) }); err != nil {
		return err
	}
	anew, err := bolt.Open(p.path+".new", 0o600, &bolt.Options{NoSync: true})
	if err != nil {
		return err
	}
	for _, step := range []func() error{
		func() error { return bolt.Compact(anew, p.db, 0) },
		anew.Sync, anew.Close, p.db.Close,
		func() error { return os.Rename(p.path+".new", p.path) },
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return p.open()
}
