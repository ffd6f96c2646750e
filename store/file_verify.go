package store

import (
	"bytes"
	"fmt"
	"slices"
)

// Verify reads the whole journal, each time, and returns ErrDamaged when a value can't be trusted, one is missing, or one is not
// the newest. It takes the time that reading the file takes, half a millisecond for each thousand entries. Settle does it once,
// and makes anew what can be.
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

// sound checks every value, and that they are those that were counted. Both are needed: one bit in the page above the
// values can hide some, and what is left is whole.
func (kind kind) sound(tx tx) error {
	var found census
	for _, b := range kind.buckets {
		if err := found.look(tx, b); err != nil {
			return err
		}
	}
	counted, err := tx.census()
	if err == nil && (counted != found || found[rowBucket].N != found[entryBucket].N) {
		err = ErrDamaged
	}
	if err != nil || kind.agrees == nil {
		return err
	}
	return kind.agrees(tx, found)
}

// sourcesSound leaves out what is derived. Where the census is what can't be trusted, only rows tell of entries that are
// missing: they stand on other pages.
func (kind kind) sourcesSound(tx tx) error {
	counted, lost := tx.census()
	if counted == (census{}) {
		lost = ErrDamaged
	}
	var found census
	for _, b := range kind.buckets {
		if b.derived() {
			continue
		}
		if err := found.look(tx, b); err != nil {
			return err
		}
		if lost == nil && found[b] != counted[b] {
			return ErrDamaged
		}
	}
	if lost != nil && kind.has(rowBucket) {
		if err := tx.sameKeys(rowBucket, entryBucket); err != nil {
			return err
		}
	}
	if kind.agrees == nil {
		return nil
	}
	return kind.agrees(tx, found)
}

func (kind kind) has(b bucket) bool { return slices.Contains(kind.buckets, b) }

// look checks sums and decodes nothing: a payload that fits its sum is the one that was written. It counts what it can't trust
// as well.
func (found *census) look(tx tx, b bucket) error {
	in, err := tx.bucket(b)
	if err != nil {
		return err
	}
	var damage error
	err = in.ForEach(func(key, value []byte) error {
		if b.counted() {
			found[b].come(value)
		}
		if _, err := tx.unwrap(b, key, value); err != nil {
			damage = err
		}
		return nil
	})
	if err == nil {
		err = damage
	}
	return err
}

func (tx tx) sameKeys(one, other bucket) error {
	in, err := tx.bucket(one)
	if err != nil {
		return err
	}
	beside, err := tx.bucket(other)
	if err != nil {
		return err
	}
	a, b := in.Cursor(), beside.Cursor()
	k, _ := a.First()
	l, _ := b.First()
	for k != nil && bytes.Equal(k, l) {
		k, _ = a.Next()
		l, _ = b.Next()
	}
	if k != nil || l != nil {
		return ErrDamaged
	}
	return nil
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
	if found[handInBucket].N > given.HandIns || found[answerBucket].N != len(arrived) {
		return ErrDamaged
	}
	return nil
}
