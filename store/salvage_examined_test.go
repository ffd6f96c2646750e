package store_test

import (
	"bytes"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	bolt "go.etcd.io/bbolt"

	"koffiemoment/store"
)

// What is said of a damaged file: how many moments are whole, and the days of the others.
func TestExamineSaysWhatIsMissing(t *testing.T) {
	path := place(t)
	j := open(t, path)
	var days []time.Time
	for i := range 25 {
		d := draft(t, j, strings.Repeat("een verhaal ", 200))
		d.Entry.Encounter.When = noon.AddDate(0, 0, i)
		finish(t, j, d)
	}
	j.Close()
	db, err := bolt.Open(path, 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	err = db.Update(func(tx *bolt.Tx) error {
		b := tx.Bucket([]byte("entries"))
		for _, i := range []int{8, 10} {
			key := []byte{0, 0, 0, 0, 0, 0, 0, byte(i + 1)}
			value := bytes.Clone(b.Get(key))
			value[len(value)-1] ^= 4
			days = append(days, noon.AddDate(0, 0, i))
			if err := b.Put(key, value); err != nil {
				return err
			}
		}
		return nil
	})
	if err := errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
	slices.Reverse(days)
	before := contents(t, path)
	got, err := store.Examine(path, lockKey())
	if err != nil || got.Whole || got.Entries+len(got.Missing)+got.Earlier < 25 || got.Expected != 25 || got.Kind != "journal" {
		t.Errorf("%+v, %v", got, err)
	}
	if len(got.Missing) > 0 && !cmp.Equal(got.Missing, days) {
		t.Errorf("missing %v, want %v", got.Missing, days)
	}
	if contents(t, path) != before {
		t.Error("the file is another")
	}
}

// A draft that can't be read is told of, though every moment is whole: else it would be missed only when somebody looks for it. A copy brings
// it back.
func TestExamineSaysThatADraftIsMissing(t *testing.T) {
	path := place(t)
	j := open(t, path)
	finish(t, j, draft(t, j, "aan de poort"))
	half := draft(t, j, "nog niet af")
	if err := j.SaveDraft(half, smallRubric()); err != nil {
		t.Fatal(err)
	}
	copied := backup(t, j, "", noon)
	j.Close()
	spoilt := strings.ReplaceAll(contents(t, path), "nog niet af", "nog niet uf")
	if err := os.WriteFile(path, []byte(spoilt), 0o600); err != nil {
		t.Fatal(err)
	}
	got, err := store.Examine(path, lockKey())
	if err != nil || got.Whole || got.Entries != 1 || got.Expected != 1 || got.Beside != 1 {
		t.Errorf("%+v, %v", got, err)
	}
	restore(t, path, copied)
	if d, err := open(t, path).Draft(half.ID); err != nil || d.Entry.Story != half.Entry.Story {
		t.Errorf("%+v, %v", d, err)
	}
}
