package store

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"koffiemoment/journal"
)

// Binned is a deleted entry as the bin lists it.
type Binned struct {
	Summary
	Deleted time.Time
}

// binnedEntry is a deleted entry with the order in which it was deleted, because clocks go back.
type binnedEntry struct {
	Deleted time.Time `json:"deleted"`
	Order   uint64    `json:"order"`
	journal.Entry
}

// Delete moves an entry to the bin; coverage, words and intentions follow. It returns ErrNotFound when the journal has
// none of that id.
func (j *Journal) Delete(id string, now time.Time) error {
	err := j.file.update(func(tx tx) error {
		e, err := tx.entry(id)
		if err != nil {
			return err
		}
		return tx.toBin(&e, now)
	})
	if err != nil {
		return fmt.Errorf("delete entry: %w", err)
	}
	return nil
}

func (tx tx) toBin(e *journal.Entry, now time.Time) error {
	l, err := openLedger(tx)
	if err != nil {
		return err
	}
	l.counts.Entries--
	l.counts.Bin++
	l.counts.Deleted++
	if err := tx.putJSON(binBucket, seqKey(e.Seq), binnedEntry{now, l.counts.Deleted, *e}); err != nil {
		return err
	}
	if err := tx.remove(entryBucket, seqKey(e.Seq)); err != nil {
		return err
	}
	if err := tx.remove(rowBucket, seqKey(e.Seq)); err != nil {
		return err
	}
	if err := l.setGone(e, true); err != nil {
		return err
	}
	if err := l.unreport(e); err != nil {
		return err
	}
	if err := l.remove(e); err != nil {
		return err
	}
	return l.save()
}

// Restore brings an entry back from the bin to its old place. It returns ErrNotFound when the bin has none of that id.
func (j *Journal) Restore(id string) error {
	err := j.file.update(func(tx tx) error {
		b, err := tx.binned(id)
		if err != nil {
			return err
		}
		return tx.fromBin(&b.Entry)
	})
	if err != nil {
		return fmt.Errorf("restore entry: %w", err)
	}
	return nil
}

func (tx tx) fromBin(e *journal.Entry) error {
	l, err := openLedger(tx)
	if err != nil {
		return err
	}
	l.counts.Entries++
	l.counts.Bin--
	if err := tx.remove(binBucket, seqKey(e.Seq)); err != nil {
		return err
	}
	if err := tx.putEntry(e); err != nil {
		return err
	}
	if err := l.setGone(e, false); err != nil {
		return err
	}
	if err := l.report(e); err != nil {
		return err
	}
	if err := l.add(e); err != nil {
		return err
	}
	return l.save()
}

// Bin gives what lies in the bin, the one deleted last first.
func (j *Journal) Bin() ([]Binned, error) {
	var kept []binnedEntry
	err := j.file.view(func(tx tx) error {
		return each(tx, binBucket, func(_ []byte, b binnedEntry) error {
			kept = append(kept, b)
			return nil
		})
	})
	if err != nil {
		return nil, fmt.Errorf("read bin: %w", err)
	}
	slices.SortFunc(kept, func(a, b binnedEntry) int { return cmp.Compare(b.Order, a.Order) })
	list := make([]Binned, len(kept))
	for i, b := range kept {
		list[i] = Binned{b.Entry.Summary(), b.Deleted}
	}
	return list, nil
}

func (tx tx) binned(id string) (b binnedEntry, err error) {
	seq, err := parseID(id)
	if err != nil {
		return b, err
	}
	err = present(tx.getJSON(binBucket, seqKey(seq), &b))
	if err == nil && !sameID(id, b.ID) {
		err = ErrNotFound
	}
	return b, err
}
