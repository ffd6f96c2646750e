package store

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// Forgotten is what lies in the lecturer's bin about one journal: what was said about its stages, and what was
// remembered of it.
type Forgotten struct {
	ID        string
	Journal   string
	Student   string // as the hand-in that was read last named them; empty when it did not
	Parts     []journal.Part
	Forgotten time.Time
	Left      int    // days until it goes for good
	Order     uint64 // in which it was forgotten
}

// forgotten is the same as it lies in the file.
type forgotten struct {
	Journal    string           `json:"journal"`
	Forgotten  time.Time        `json:"forgotten"`
	Thrown     thrown           `json:"thrown,omitzero"`
	Reviews    []journal.Review `json:"reviews,omitempty"`
	Remembered json.RawMessage  `json:"remembered,omitempty"` // the key that it signed with, as it was kept
}

func (f *forgotten) empty() bool { return len(f.Reviews) == 0 && f.Remembered == nil }

// Journals names those that something is kept about, of whichever stage. What lies in the bin is not kept.
func (rs *Reviews) Journals() ([]string, error) { return read(rs.file, "list reviews", tx.journals) }

// journals looks at keys alone, and names each journal once.
func (tx tx) journals() (ids []string, err error) {
	reviews, err := tx.bucket(reviewBucket)
	if err != nil {
		return nil, err
	}
	extras, err := tx.bucket(extraBucket)
	if err != nil {
		return nil, err
	}
	c := reviews.Cursor()
	for key, _ := c.First(); key != nil; key, _ = c.Next() {
		id, _, _ := strings.Cut(string(key), "\x00")
		ids = append(ids, id)
	}
	prefix, c := []byte(extraKeyOf(RememberedKey, "")), extras.Cursor()
	for key, _ := c.Seek(prefix); bytes.HasPrefix(key, prefix); key, _ = c.Next() {
		ids = append(ids, string(key[len(prefix):]))
	}
	slices.Sort(ids)
	return slices.Compact(ids), err
}

// Forget puts in the bin what was said about journals, of all their stages, and the keys that they signed with. The
// numbers that their answers got stay taken, so that a later answer still replaces an earlier one. Journals that
// nothing is kept about are passed over. What can't be trusted any more is taken away, since nobody could put it back
// as it was.
func (rs *Reviews) Forget(journals []string, now time.Time) error {
	known, err := read(rs.file, "forget reviews", func(tx tx) (known []string, err error) {
		kept, err := tx.journals()
		return slices.DeleteFunc(kept, func(id string) bool { return !slices.Contains(journals, id) }), err
	})
	if err != nil || len(known) == 0 {
		return err
	}
	return rs.file.change("forget reviews", func(tx tx) error {
		for _, id := range known {
			all, err := tx.takeKept(id)
			if err == nil {
				err = rs.bin(tx, &all, now)
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
}

// takeKept takes all that is kept about a journal out of its places.
func (tx tx) takeKept(id string) (all forgotten, err error) {
	all.Journal = id
	in, err := tx.bucket(reviewBucket)
	if err != nil {
		return all, err
	}
	var keys []string
	prefix, c := []byte(reviewPrefix(id)), in.Cursor()
	for key, _ := c.Seek(prefix); bytes.HasPrefix(key, prefix); key, _ = c.Next() {
		keys = append(keys, string(key))
	}
	for _, key := range keys {
		var review journal.Review
		switch _, err := tx.getJSON(reviewBucket, key, &review); {
		case err == nil:
			all.Reviews = append(all.Reviews, review)
		case !errors.Is(err, ErrDamaged):
			return all, err
		}
		if err := tx.remove(reviewBucket, key); err != nil {
			return all, err
		}
	}
	remembered, err := tx.get(extraBucket, extraKeyOf(RememberedKey, id))
	if err != nil && !errors.Is(err, ErrDamaged) {
		return all, err
	}
	all.Remembered = bytes.Clone(remembered)
	return all, tx.remove(extraBucket, extraKeyOf(RememberedKey, id))
}

// bin gives a new place in the bin to what is not empty.
func (rs *Reviews) bin(tx tx, all *forgotten, now time.Time) error {
	if all.empty() {
		return nil
	}
	id, err := randomLetters(rs.file.random, longID)
	if err != nil {
		return err
	}
	since, err := tx.binnedAt(now)
	if err != nil {
		return err
	}
	all.Forgotten, all.Thrown = now, thrown{tx.change.number, since}
	return tx.putJSON(extraBucket, extraKeyOf(ForgottenReviews, id), all)
}

// Bin gives what lies in the bin, what was forgotten last first, and of one moment by name.
func (rs *Reviews) Bin() ([]Forgotten, error) { return read(rs.file, "read bin", tx.forgotten) }

func (tx tx) forgotten() (list []Forgotten, err error) {
	days, err := tx.binDays()
	if err != nil {
		return nil, err
	}
	err = tx.eachForgotten(func(id string, all *forgotten) {
		one := Forgotten{ID: id, Journal: all.Journal, Forgotten: all.Forgotten, Left: days.left(all.Thrown.Since), Order: all.Thrown.Order}
		for i := range all.Reviews {
			one.Student = cmp.Or(all.Reviews[i].Student, one.Student)
			one.Parts = append(one.Parts, all.Reviews[i].Part())
		}
		if one.Student == "" {
			one.Student = nameIn(all.Remembered)
		}
		list = append(list, one)
	})
	slices.SortStableFunc(list, func(a, b Forgotten) int {
		return cmp.Or(cmp.Compare(b.Order, a.Order),
			strings.Compare(journal.Fold(a.Student), journal.Fold(b.Student)), strings.Compare(a.Journal, b.Journal))
	})
	return list, err
}

// nameIn gives the name that what is remembered of a journal holds: nothing has to be said about a student for that.
func nameIn(remembered json.RawMessage) string {
	var m exchange.Remembered
	if json.Unmarshal(remembered, &m) != nil {
		return ""
	}
	return m.Name
}

func (tx tx) eachForgotten(do func(id string, all *forgotten)) error {
	prefix := extraKeyOf(ForgottenReviews, "")
	return eachPrefix(tx, extraBucket, prefix, func(key []byte, all forgotten) error {
		do(string(key[len(prefix):]), &all)
		return nil
	})
}

// Restore puts back what lies in the bin under an id, as it was. What was said since of a stage that comes back goes
// to the bin in its place, so that neither is lost, and so does another key. It returns ErrNotFound when the bin has
// none of that id.
func (rs *Reviews) Restore(id string, now time.Time) error {
	return rs.file.change("restore reviews", func(tx tx) error {
		key := extraKeyOf(ForgottenReviews, id)
		var back forgotten
		found, err := tx.getJSON(extraBucket, key, &back)
		if err := tx.present(extraBucket, found, err); err != nil {
			return err
		}
		if err := tx.remove(extraBucket, key); err != nil {
			return err
		}
		since, err := tx.putBack(&back)
		if err != nil {
			return err
		}
		return rs.bin(tx, &since, now)
	})
}

// putBack gives what stood where something comes back. A review that comes back over another takes a revision after
// that one, so that whoever still has the other open is told that it is stale.
func (tx tx) putBack(back *forgotten) (since forgotten, err error) {
	since.Journal = back.Journal
	for i := range back.Reviews {
		review := &back.Reviews[i]
		var kept journal.Review
		found, err := tx.getJSON(reviewBucket, reviewKey(review.Part()), &kept)
		if err != nil {
			return since, err
		}
		if found {
			since.Reviews = append(since.Reviews, kept)
			review.Revision = max(review.Revision, kept.Revision+1)
		}
		if err := tx.putJSON(reviewBucket, reviewKey(review.Part()), review); err != nil {
			return since, err
		}
	}
	if back.Remembered == nil {
		return since, nil
	}
	key := extraKeyOf(RememberedKey, back.Journal)
	kept, err := tx.get(extraBucket, key)
	if err != nil {
		return since, err
	}
	if kept != nil && !bytes.Equal(kept, back.Remembered) {
		since.Remembered = bytes.Clone(kept)
	}
	return since, tx.put(extraBucket, key, back.Remembered)
}

// Purge takes out of the bin for good what lies there under some ids, and rewrites the file, and the backups that can be
// reached, so that none of it is left in them. Unreached names the copies that it could not come to. It returns ErrNotFound, and purges nothing, when the bin does not hold one of the ids. What can't be
// trusted any more goes like the rest.
//
// After another error it may be gone from the bin while its text still stands in the file: the next Purge or
// PurgeOld, of whatever, finishes that.
func (rs *Reviews) Purge(ids []string) error {
	return rs.purge(func(tx tx) ([]string, error) {
		in, err := tx.bucket(extraBucket)
		for _, id := range ids {
			if err == nil && in.Get([]byte(extraKeyOf(ForgottenReviews, id))) == nil {
				err = ErrNotFound
			}
		}
		return ids, err
	})
}

// PurgeOld counts the days of the bin on, for a start at now, and is Purge for everything that has lain in it for BinDays.
// It leaves the file alone when nothing lies there, and but for the count when nothing is due.
func (rs *Reviews) PurgeOld(now time.Time) error {
	err := rs.file.countDays(now, func(tx tx) (held bool, err error) {
		err = tx.eachForgotten(func(string, *forgotten) { held = true })
		return held, err
	})
	if err != nil {
		return fmt.Errorf("purge reviews: %w", err)
	}
	return rs.purge(func(tx tx) (ids []string, err error) {
		days, err := tx.binDays()
		if err != nil {
			return nil, err
		}
		err = tx.eachForgotten(func(id string, all *forgotten) {
			if days.left(all.Thrown.Since) == 0 {
				ids = append(ids, id)
			}
		})
		return ids, err
	})
}

func (rs *Reviews) purge(choose func(tx) ([]string, error)) error {
	due := func(tx tx) (residue, error) {
		ids, err := choose(tx)
		if err != nil {
			return residue{}, err
		}
		return tx.residueOfForgotten(ids)
	}
	err := rs.file.erase(due, func(tx tx) error {
		ids, err := choose(tx)
		for _, id := range ids {
			if err == nil {
				err = tx.remove(extraBucket, extraKeyOf(ForgottenReviews, id))
			}
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("purge reviews: %w", err)
	}
	return nil
}
