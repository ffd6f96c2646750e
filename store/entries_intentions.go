package store

import (
	"errors"
	"slices"
	"time"

	"koffiemoment/journal"
)

// Intentions gives every intention with what came of it, newest first, also those whose entry lies in the bin.
func (j *Journal) Intentions() ([]journal.Intention, error) {
	return read(j.file, "read intentions", func(tx tx) ([]journal.Intention, error) {
		found, err := allOf[journal.Intention](tx, intentionBucket)
		slices.Reverse(found)
		return found, err
	})
}

// LetGo closes an intention from a list, outside any entry. It returns ErrNotFound when there is no such intention.
func (j *Journal) LetGo(id string, now time.Time) error {
	return j.file.change("let intention go", func(tx tx) error {
		seq, i, err := tx.intention(id)
		if err != nil {
			return err
		}
		i.Report("", journal.LetGo, now)
		return tx.derive(func(l *ledger) error { return l.putIntention(seq, &i) })
	})
}

func (tx tx) intention(id string) (seq uint64, i journal.Intention, err error) {
	seq, err = byID(tx, intentionBucket, id, &i, func(i *journal.Intention) string { return i.ID })
	return seq, i, err
}

// newestOpen gives the open intention made last, nil when none is open.
func (tx tx) newestOpen() (*journal.Intention, error) {
	open, err := tx.bucket(openBucket)
	if err != nil {
		return nil, err
	}
	k, v := open.Cursor().Last()
	if k == nil {
		return nil, nil
	}
	if _, err := unwrap(openBucket, k, v); err != nil {
		return nil, err
	}
	i := &journal.Intention{}
	return i, must(tx.getJSON(intentionBucket, string(k), i))
}

// plan makes the intentions follow what e plans. One that an edit brings back finds the reports on it again.
func (l *ledger) plan(e *journal.Entry) error {
	var i journal.Intention
	found, err := l.tx.getJSON(intentionBucket, seqKey(e.Seq), &i)
	if err != nil || !found && e.Intention.Empty() {
		return err
	}
	if e.Intention.Empty() {
		return l.dropIntention(e.Seq)
	}
	i.ID, i.Made, i.Plan = e.ID, e.Finished, *e.Intention
	if !found && e.Revision > 1 {
		if err := l.tx.findReports(&i); err != nil {
			return err
		}
	}
	return l.putIntention(e.Seq, &i)
}

func (tx tx) findReports(i *journal.Intention) error {
	return tx.rowsHolding(token(returnToken, i.ID), func(_ *row, s func() (Summary, error)) (bool, error) {
		found, err := s()
		if err != nil {
			return false, err
		}
		e, err := tx.entry(found.ID)
		if err != nil {
			return false, err
		}
		placeReport(i, &e)
		return true, nil
	})
}

func (l *ledger) putIntention(seq uint64, i *journal.Intention) error {
	if err := l.setOpen(seq, i.Open()); err != nil {
		return err
	}
	return l.tx.putJSON(intentionBucket, seqKey(seq), i)
}

func (l *ledger) dropIntention(seq uint64) error {
	if err := l.setOpen(seq, false); err != nil {
		return err
	}
	return l.tx.remove(intentionBucket, seqKey(seq))
}

func (l *ledger) setOpen(seq uint64, open bool) error {
	was, err := l.tx.get(openBucket, seqKey(seq))
	switch {
	case err != nil || open == (was != nil):
		return err
	case open:
		l.counts.Open++
		return l.tx.put(openBucket, seqKey(seq), nil)
	}
	l.counts.Open--
	return l.tx.remove(openBucket, seqKey(seq))
}

// report writes what e says about an earlier intention to that intention. One that is gone for good is passed by.
func (l *ledger) report(e *journal.Entry) error {
	if e.CameBack == nil || e.CameBack.Outcome == journal.NoOutcomeYet {
		return nil
	}
	return l.changeIntention(e, func(i *journal.Intention) { placeReport(i, e) })
}

func (l *ledger) unreport(e *journal.Entry) error {
	if e.CameBack == nil {
		return nil
	}
	return l.changeIntention(e, func(i *journal.Intention) { i.Report(e.ID, journal.NoOutcomeYet, time.Time{}) })
}

func (l *ledger) reportAgain(old, e *journal.Entry) error {
	if old.CameBack != nil && (e.CameBack == nil || e.CameBack.Intention != old.CameBack.Intention) {
		if err := l.unreport(old); err != nil {
			return err
		}
	}
	return l.report(e)
}

func (l *ledger) changeIntention(e *journal.Entry, change func(*journal.Intention)) error {
	seq, i, err := l.tx.intention(e.CameBack.Intention)
	if errors.Is(err, ErrNotFound) || seq == e.Seq {
		return nil
	}
	if err != nil {
		return err
	}
	change(&i)
	return l.putIntention(seq, &i)
}

// placeReport keeps reports in the order of their entries, also when one comes back from the bin. A letting go from a
// list belongs to no entry: only its time can say what came after it.
func placeReport(i *journal.Intention, e *journal.Entry) {
	c := journal.CameIn{Entry: e.ID, Outcome: e.CameBack.Outcome, At: e.Finished}
	for k := range i.Returns {
		if i.Returns[k].Entry == c.Entry {
			i.Returns[k] = c
			return
		}
	}
	at := slices.IndexFunc(i.Returns, func(o journal.CameIn) bool {
		if o.Entry == "" {
			return o.At.After(c.At)
		}
		other, _ := parseID(o.Entry)
		return other > e.Seq
	})
	if at < 0 {
		at = len(i.Returns)
	}
	i.Returns = slices.Insert(i.Returns, at, c)
}

// setGone says whether the entry that an intention was made in lies in the bin.
func (l *ledger) setGone(e *journal.Entry, gone bool) error {
	var i journal.Intention
	found, err := l.tx.getJSON(intentionBucket, seqKey(e.Seq), &i)
	if err != nil || !found {
		return err
	}
	i.Gone = gone
	return l.putIntention(e.Seq, &i)
}
