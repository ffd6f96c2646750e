package store

import (
	"cmp"
	"errors"
	"slices"
	"time"

	"koffiemoment/journal"
)

// Binned is what the bin lists: a deleted entry; a draft that was never finished, whose id is the draft's; or an answer that
// was removed, whose id is its own in the bin.
type Binned struct {
	Summary
	Deleted time.Time
	Draft   bool
	Answer  bool
	From    string // who gave the answer, as far as it could be read
	Left    int    // days until it goes for good
	Order   uint64 // in which it was thrown away
}

// thrown says since when something lies in the bin. The time is shown only, because clocks go back: the order is that in
// which things were thrown away, and the count of days is what they go by.
type thrown struct {
	Order uint64 `json:"order,omitempty"`
	Since int    `json:"since,omitempty"`
}

// binnedEntry is a deleted entry.
type binnedEntry struct {
	Deleted time.Time `json:"deleted"`
	thrown
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
	key, since, err := seqKey(e.Seq), 0, error(nil)
	if since, err = l.tx.binnedAt(now); err != nil {
		return err
	}
	l.given.Deleted++
	if err := l.tx.putJSON(binBucket, key, binnedEntry{now, thrown{l.given.Deleted, since}, *e}); err != nil {
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
	return j.file.change("delete draft", func(tx tx) error { return tx.deleteDraft(id, now) })
}

func (tx tx) deleteDraft(id string, now time.Time) error {
	given, err := tx.numbers()
	if err != nil {
		return err
	}
	since, err := tx.binnedAt(now)
	if err != nil {
		return err
	}
	given.Deleted++
	if err := tx.moveDraft(id, now, thrown{given.Deleted, since}); err != nil {
		return err
	}
	return tx.putNumbers(&given)
}

// moveDraft moves a draft to the bin, on the day that it is told, or out of it, where that is zero.
func (tx tx) moveDraft(id string, day time.Time, at thrown) error {
	var kept keptDraft
	found, err := tx.getJSON(draftBucket, id, &kept)
	if err := tx.present(draftBucket, found, err); err != nil {
		return err
	}
	if kept.Discarded.IsZero() == day.IsZero() {
		return ErrNotFound
	}
	kept.Discarded, kept.Thrown = day, at
	return tx.putJSON(draftBucket, id, kept)
}

// Restore brings an entry, a draft or an answer back from the bin to its old place. It returns ErrNotFound when the bin has none of
// that id.
func (j *Journal) Restore(id string) error {
	return j.file.change("restore entry", func(tx tx) error {
		if err := tx.moveDraft(id, time.Time{}, thrown{}); !errors.Is(err, ErrNotFound) {
			return err
		}
		if tx.hasExtra(RemovedAnswers, id) {
			return tx.restoreAnswer(id)
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
	days, err := tx.binDays()
	if err != nil {
		return nil, err
	}
	kept, err := allOf[binnedEntry](tx, binBucket)
	if err != nil {
		return nil, err
	}
	drafts, err := tx.drafts()
	if err != nil {
		return nil, err
	}
	var list []Binned
	for i := range kept {
		binned := &kept[i]
		list = append(list, Binned{Summary: binned.Entry.Summary(), Deleted: binned.Deleted, Left: days.left(binned.Since), Order: binned.Order})
	}
	for i := range drafts {
		d := &drafts[i]
		if d.Discarded.IsZero() {
			continue
		}
		s := d.Entry.Summary()
		s.ID = d.ID
		list = append(list, Binned{Summary: s, Deleted: d.Discarded, Draft: true, Left: days.left(d.Thrown.Since), Order: d.Thrown.Order})
	}
	err = tx.eachBinnedAnswer(func(id string, gone *binnedAnswer) {
		one := Binned{Deleted: gone.Removed, Answer: true, From: gone.Name, Left: days.left(gone.Thrown.Since), Order: gone.Thrown.Order}
		one.ID, one.When = id, gone.Came.At
		list = append(list, one)
	})
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(list, func(a, b Binned) int { return cmp.Compare(b.Order, a.Order) })
	return list, nil
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
