package store

import (
	"cmp"
	"errors"
	"slices"
	"time"

	"koffiemoment/journal"
)

// Binned is what the bin lists: a deleted entry, or a draft that was never finished, whose id is the draft's.
type Binned struct {
	Summary
	Deleted time.Time
	Draft   bool
}

// binnedEntry is a deleted entry with the order in which it was deleted, because clocks go back. The day is kept for
// what is thrown away after thirty of them, and to be shown.
type binnedEntry struct {
	Deleted time.Time `json:"deleted"`
	Order   uint64    `json:"order"`
	journal.Entry
}

// Delete moves an entry to the bin; coverage, words and intentions follow. It returns ErrNotFound when the journal has
// none of that id.
func (j *Journal) Delete(id string, now time.Time) error {
	return j.file.change("delete entry", func(tx tx) error {
		e, err := tx.entry(id)
		if err != nil {
			return err
		}
		return tx.derive(func(l *ledger) error { return l.toBin(&e, now) })
	})
}

// toBin moves the entry alone. Its earlier versions, its intention, and what was decided or answered about it stay
// where they are under its number, and so are there again when it comes back; only a purge takes them.
func (l *ledger) toBin(e *journal.Entry, now time.Time) error {
	l.given.Deleted++
	key := seqKey(e.Seq)
	if err := l.tx.putJSON(binBucket, key, binnedEntry{now, l.given.Deleted, *e}); err != nil {
		return err
	}
	if err := l.tx.remove(entryBucket, key); err != nil {
		return err
	}
	if err := l.tx.remove(rowBucket, key); err != nil {
		return err
	}
	if err := l.setGone(e, true); err != nil { // what was planned in it is no longer open
		return err
	}
	if err := l.unreport(e); err != nil { // and what it came back on is open again
		return err
	}
	return l.remove(e.Summary())
}

// DeleteDraft moves a draft to the bin: it is offered no more. It returns ErrNotFound when none of that id is offered.
func (j *Journal) DeleteDraft(id string, now time.Time) error {
	return j.file.change("delete draft", func(tx tx) error { return tx.moveDraft(id, now) })
}

// moveDraft moves a draft to the bin, on the day that it is told, or out of it, where that is zero.
func (tx tx) moveDraft(id string, day time.Time) error {
	var kept keptDraft
	found, err := tx.getJSON(draftBucket, id, &kept)
	if err := tx.present(draftBucket, found, err); err != nil {
		return err
	}
	if kept.Discarded.IsZero() == day.IsZero() {
		return ErrNotFound
	}
	kept.Discarded = day
	return tx.putJSON(draftBucket, id, kept)
}

// Restore brings an entry or a draft back from the bin to its old place. It returns ErrNotFound when the bin has none of
// that id.
func (j *Journal) Restore(id string) error {
	return j.file.change("restore entry", func(tx tx) error {
		if err := tx.moveDraft(id, time.Time{}); !errors.Is(err, ErrNotFound) {
			return err
		}
		binned, err := tx.binned(id)
		if err != nil {
			return err
		}
		return tx.derive(func(l *ledger) error { return l.fromBin(&binned.Entry) })
	})
}

// fromBin is toBin backwards. The entry comes back under its old number, and lists have it where it was.
func (l *ledger) fromBin(e *journal.Entry) error {
	if err := l.tx.remove(binBucket, seqKey(e.Seq)); err != nil {
		return err
	}
	if err := l.put(e); err != nil {
		return err
	}
	if err := l.setGone(e, false); err != nil {
		return err
	}
	return l.report(e)
}

// Bin gives what lies in the bin, the one deleted last first: that is the one which somebody comes for.
func (j *Journal) Bin() ([]Binned, error) { return read(j.file, "read bin", tx.bin) }

// bin reads entries whole, for they have no row any more; a bin holds what was thrown away in a month.
func (tx tx) bin() ([]Binned, error) {
	kept, err := allOf[binnedEntry](tx, binBucket)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(kept, func(a, b binnedEntry) int { return cmp.Compare(b.Order, a.Order) })
	list := make([]Binned, len(kept))
	for i, binned := range kept {
		list[i] = Binned{binned.Entry.Summary(), binned.Deleted, false}
	}
	return tx.amongDrafts(list)
}

// amongDrafts puts the drafts in the bin where their days say; the entries keep their order.
func (tx tx) amongDrafts(list []Binned) ([]Binned, error) {
	drafts, err := tx.drafts()
	for _, d := range drafts {
		if d.Discarded.IsZero() {
			continue
		}
		s := d.Entry.Summary()
		s.ID = d.ID
		at := slices.IndexFunc(list, func(b Binned) bool { return !b.Deleted.After(d.Discarded) })
		if at < 0 {
			at = len(list)
		}
		list = slices.Insert(list, at, Binned{s, d.Discarded, true})
	}
	return list, err
}

// InBin gives whole an entry or a draft that lies in the bin, an entry with its earlier versions, newest first: one wants
// to read what one is to put back or take away for good. It returns ErrNotFound when the bin has none of that id.
func (j *Journal) InBin(id string) (e journal.Entry, versions []journal.Entry, err error) {
	e, err = read(j.file, "read entry in bin", func(tx tx) (journal.Entry, error) {
		var kept keptDraft
		switch found, err := tx.getJSON(draftBucket, id, &kept); {
		case err != nil:
			return journal.Entry{}, err
		case found && !kept.Discarded.IsZero():
			kept.Entry.ID = id
			return kept.Entry, nil
		}
		binned, err := tx.binned(id)
		if err == nil {
			versions, err = tx.versions(binned.Seq)
		}
		return binned.Entry, err
	})
	return e, versions, err
}

func (tx tx) binned(id string) (binned binnedEntry, err error) {
	_, err = byID(tx, binBucket, id, &binned, func(binned *binnedEntry) string { return binned.ID })
	return binned, err
}
