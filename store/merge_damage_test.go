package store_test

import (
	"errors"
	"testing"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/journal"
	"koffiemoment/store"
)

// A file in which an earlier wording stands in the place of a later one, as of a write that a disk lost, is not merged as if
// it were all that there is.
func TestAMergeRefusesWhatLostAWrite(t *testing.T) {
	here, there := apart(t, func(j *store.Journal) { finish(t, j, draft(t, j, "zoals het was")) })
	entries := func() map[string]string {
		all, err := store.Held(there)
		if err != nil {
			t.Fatal(err)
		}
		return all["entries"]
	}
	before := entries()
	e, err := there.Entry("1")
	if err != nil {
		t.Fatal(err)
	}
	again := journal.Revise("herzien", noon, smallRubric(), e)
	again.Entry.Story = "zoals het werd"
	finish(t, there, again)
	err = store.Update(there, func(btx *bolt.Tx) error {
		for key, value := range before {
			if err := btx.Bucket([]byte("entries")).Put([]byte(key), []byte(value)); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil || len(before) != 1 {
		t.Fatal(err, len(before))
	}
	path := there.Path()
	there.Close()
	if _, err := here.Merge(open(t, path), noon); !errors.Is(err, store.ErrDamaged) {
		t.Errorf("got %v", err)
	}
}
