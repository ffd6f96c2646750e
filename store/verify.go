package store

import (
	"fmt"

	bolt "go.etcd.io/bbolt"
)

// Verify reads the whole journal and returns ErrDamaged when a value can't be trusted or one is missing. It takes the
// time that reading the file takes: run it beside something else.
func (j *Journal) Verify() error {
	if err := j.file.view(tx.sound); err != nil {
		return fmt.Errorf("verify journal: %w", err)
	}
	return nil
}

// sound checks every value, and that the entries are as many as they were counted.
func (tx tx) sound() error {
	found := map[bucket]int{}
	for b := metaBucket; b < endOfBuckets; b++ {
		in := tx.Bucket(b.name())
		if in == nil {
			continue // another kind of file, or one from before there were estimates
		}
		n, err := soundBucket(b, in)
		if err != nil {
			return err
		}
		found[b] = n
	}
	var c counts
	if _, err := getPacked(tx, metaBucket, keyCounts, &c, packCounts); err != nil {
		return err
	}
	if found[entryBucket] != c.Entries || found[rowBucket] != c.Entries || found[binBucket] != c.Bin || found[openBucket] != c.Open {
		return ErrDamaged
	}
	return nil
}

func soundBucket(b bucket, in *bolt.Bucket) (n int, err error) {
	err = in.ForEach(func(key, value []byte) error {
		n++
		_, err := unwrap(b, key, value)
		return err
	})
	return n, err
}
