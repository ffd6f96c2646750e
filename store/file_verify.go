package store

import (
	"fmt"

	bolt "go.etcd.io/bbolt"
)

// Verify reads the whole journal and returns ErrDamaged when a value can't be trusted or one is missing. It takes the
// time that reading the file takes, half a millisecond for each thousand entries: run it beside something else. No
// other method notices everything that it does, for each reads only what it was asked for.
func (j *Journal) Verify() error {
	if err := j.file.verify(); err != nil {
		return fmt.Errorf("verify journal: %w", err)
	}
	return nil
}

// Verify does for the lecturer's file what it does for a journal, and returns ErrDamaged likewise.
func (rs *Reviews) Verify() error {
	if err := rs.file.verify(); err != nil {
		return fmt.Errorf("verify reviews: %w", err)
	}
	return nil
}

// verify holds a read transaction for as long as it takes. Saves go on meanwhile; only one for which
// the file has to be mapped larger waits for its end.
func (f *file) verify() error { return f.view(f.kind.sound) }

// sound checks every value, and that there are as many as were counted. Both are needed: one bit in the page above the
// values can hide some, and what is left is whole.
func (kind kind) sound(tx tx) error {
	var found census
	for _, b := range kind.buckets {
		in, err := tx.bucket(b)
		if err != nil {
			return err
		}
		if found[b], err = soundBucket(b, in); err != nil {
			return err
		}
	}
	counted, err := tx.census()
	if err == nil && counted != found {
		err = ErrDamaged
	}
	if err != nil || kind.agrees == nil {
		return err
	}
	return kind.agrees(tx, found)
}

// soundBucket checks sums and decodes nothing: a payload that fits its sum is the one that was written.
func soundBucket(b bucket, in *bolt.Bucket) (n int, err error) {
	err = in.ForEach(func(key, value []byte) error {
		n++
		_, err := unwrap(b, key, value)
		return err
	})
	return n, err
}

// agreesJournal looks whether what stands in two places is there in both. Hand-ins may be fewer than the numbers that were
// given, since a file that was never written uses one up.
func agreesJournal(tx tx, found census) error {
	given, err := tx.numbers()
	if err != nil {
		return err
	}
	arrived, err := tx.arrivals()
	if err != nil {
		return err
	}
	if found[rowBucket] != found[entryBucket] || found[handInBucket] > given.HandIns || found[answerBucket] != len(arrived) {
		return ErrDamaged
	}
	return nil
}
