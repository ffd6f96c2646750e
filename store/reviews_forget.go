package store

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
)

// Journals names those that something is kept about, of whichever stage.
func (rs *Reviews) Journals() ([]string, error) { return read(rs.file, "list reviews", tx.journals) }

// journals looks at keys alone. Those of one journal lie together, so that each is named once.
func (tx tx) journals() (ids []string, err error) {
	in, err := tx.bucket(reviewBucket)
	if err != nil {
		return nil, err
	}
	err = in.ForEach(func(key, _ []byte) error {
		id, _, _ := strings.Cut(string(key), "\x00")
		ids = append(ids, id)
		return nil
	})
	return slices.Compact(ids), err
}

// Forget takes away for good what was said about journals, of all their stages, and the keys that they signed with, and
// rewrites the file so that none of it is left in it. The numbers that their answers got stay taken, so that a later answer
// still replaces an earlier one. Journals that nothing is kept about are passed over; what can't be trusted any more is
// forgotten like the rest.
//
// After an error the reviews may be gone while their text still stands in the file: the next Forget, of whatever,
// finishes that.
func (rs *Reviews) Forget(journals []string) error {
	due := func(tx tx) (bool, error) {
		known, err := tx.keptAbout(journals)
		return len(known) > 0, err
	}
	if err := rs.file.erase(due, func(tx tx) error { return tx.forget(journals) }); err != nil {
		return fmt.Errorf("forget reviews: %w", err)
	}
	return nil
}

// forget reads keys alone, so a value that is damaged goes as well.
func (tx tx) forget(journals []string) error {
	known, err := tx.keptAbout(journals)
	if err != nil {
		return err
	}
	for _, at := range known {
		if err := tx.remove(at.bucket, at.key); err != nil {
			return err
		}
	}
	return nil
}

// place is where a value stands.
type place struct {
	bucket bucket
	key    string
}

// keptAbout gives the places of what is kept about the journals. One of a journal that is named twice stands there twice.
func (tx tx) keptAbout(journals []string) (known []place, err error) {
	reviews, err := tx.bucket(reviewBucket)
	if err != nil {
		return nil, err
	}
	extras, err := tx.bucket(extraBucket)
	if err != nil {
		return nil, err
	}
	for _, id := range journals {
		prefix, c := []byte(reviewPrefix(id)), reviews.Cursor()
		for key, _ := c.Seek(prefix); bytes.HasPrefix(key, prefix); key, _ = c.Next() {
			known = append(known, place{reviewBucket, string(key)})
		}
		if key := extraKeyOf(RememberedKey, id); extras.Get([]byte(key)) != nil {
			known = append(known, place{extraBucket, key})
		}
	}
	return known, nil
}
