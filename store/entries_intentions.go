package store

import (
	"errors"
	"slices"
	"time"

	"koffiemoment/journal"
)

// Intentions gives every intention with what came of it, newest first, also those whose entry lies in the bin.
func (j *Journal) Intentions() ([]journal.Intention, error) {
	return read(j.file, "read intentions", tx.intentions)
}

func (tx tx) intentions() ([]journal.Intention, error) {
	found, err := allOf[journal.Intention](tx, intentionBucket)
	slices.Reverse(found)
	return found, err
}

// LetGo closes an intention from a list, outside any entry. It returns ErrNotFound when there is no such intention.
// What an entry says of it later, or said before and brings back from the bin, still counts by its own place in the
// order.
func (j *Journal) LetGo(id string, now time.Time) error {
	return j.file.change("let intention go", func(tx tx) error {
		seq, intention, err := tx.intention(id)
		if err != nil {
			return err
		}
		intention.Report("", journal.LetGo, now)
		return tx.derive(func(l *ledger) error { return l.putIntention(seq, &intention) })
	})
}

// TakeUp takes back what LetGo did. It returns ErrNotFound when there is no such intention.
func (j *Journal) TakeUp(id string) error {
	return j.file.change("take intention up", func(tx tx) error {
		seq, intention, err := tx.intention(id)
		if err != nil {
			return err
		}
		intention.Report("", journal.NoOutcomeYet, time.Time{})
		return tx.derive(func(l *ledger) error { return l.putIntention(seq, &intention) })
	})
}

// intention has the number of the entry it was made in, and that entry's id for its own: an entry makes one at most.
func (tx tx) intention(id string) (seq uint64, intention journal.Intention, err error) {
	seq, err = byID(tx, intentionBucket, id, &intention, func(intention *journal.Intention) string { return intention.ID })
	return seq, intention, err
}

// newestOpen gives the open intention made last, nil when none is open. That is what the bucket of open ones is for:
// among a thousand intentions the first screen has to find the one without reading them.
func (tx tx) newestOpen() (*journal.Intention, error) {
	open, err := tx.bucket(openBucket)
	if err != nil {
		return nil, err
	}
	k, v := open.Cursor().Last()
	if k == nil {
		return nil, nil
	}
	if _, err := tx.unwrap(openBucket, k, v); err != nil {
		return nil, err
	}
	intention := &journal.Intention{}
	return intention, must(tx.getJSON(intentionBucket, string(k), intention))
}

// plan makes the intentions follow what e plans. One that an edit brings back finds the reports on it again.
func (l *ledger) plan(e *journal.Entry) error {
	var intention journal.Intention
	found, err := l.tx.getJSON(intentionBucket, seqKey(e.Seq), &intention)
	if err != nil || !found && e.Intention.Empty() {
		return err
	}
	if e.Intention.Empty() {
		return l.dropIntention(e.Seq)
	}
	intention.ID, intention.Made, intention.Plan = e.ID, e.Finished, *e.Intention
	if !found && e.Revision > 1 { // nothing can have come back on what was not planned before
		if err := l.tx.findReports(&intention); err != nil {
			return err
		}
	}
	return l.putIntention(e.Seq, &intention)
}

// findReports looks through all rows that name the intention. It is seldom asked, only when an edit brings an intention
// back that an edit before took away; the reports were lost with it, but the entries that made them still say so.
func (tx tx) findReports(intention *journal.Intention) error {
	return tx.rowsHolding(token(returnToken, intention.ID), func(_ *rowView, summary func() (Summary, error)) (bool, error) {
		found, err := summary()
		if err != nil {
			return false, err
		}
		e, err := tx.entry(found.ID)
		if err != nil {
			return false, err
		}
		placeReport(intention, &e)
		return true, nil
	})
}

// putIntention is the one way to write an intention, so that the bucket of open ones follows.
func (l *ledger) putIntention(seq uint64, intention *journal.Intention) error {
	if err := l.setOpen(seq, intention.Open()); err != nil {
		return err
	}
	return l.tx.putJSON(intentionBucket, seqKey(seq), intention)
}

// dropIntention takes the reports on it away too. They stay in the entries that made them, where findReports finds them
// again.
func (l *ledger) dropIntention(seq uint64) error {
	if err := l.setOpen(seq, false); err != nil {
		return err
	}
	return l.tx.remove(intentionBucket, seqKey(seq))
}

// setOpen keeps no payload: the key says it all, and the envelope still tells a stray one.
func (l *ledger) setOpen(seq uint64, open bool) error {
	if open {
		return l.tx.put(openBucket, seqKey(seq), nil)
	}
	return l.tx.remove(openBucket, seqKey(seq))
}

// report writes what e says about an earlier intention to that intention. One that is gone for good is passed by.
func (l *ledger) report(e *journal.Entry) error {
	if e.CameBack == nil || e.CameBack.Outcome == journal.NoOutcomeYet {
		return nil
	}
	return l.changeIntention(e, func(intention *journal.Intention) { placeReport(intention, e) })
}

// unreport takes back what an entry said, as it goes to the bin or says something else.
func (l *ledger) unreport(e *journal.Entry) error {
	if e.CameBack == nil {
		return nil
	}
	return l.changeIntention(e, func(intention *journal.Intention) { intention.Report(e.ID, journal.NoOutcomeYet, time.Time{}) })
}

// reportAgain takes the report to another intention, or away. One to the same intention is put in its place by report.
func (l *ledger) reportAgain(old, e *journal.Entry) error {
	if old.CameBack != nil && (e.CameBack == nil || e.CameBack.Intention != old.CameBack.Intention) {
		if err := l.unreport(old); err != nil {
			return err
		}
	}
	return l.report(e)
}

// changeIntention passes by an intention that is gone, and one of the entry itself, which can only be a made-up one: an
// entry does not come back on what it has yet to plan.
func (l *ledger) changeIntention(e *journal.Entry, change func(*journal.Intention)) error {
	seq, intention, err := l.tx.intention(e.CameBack.Intention)
	if errors.Is(err, ErrNotFound) || seq == e.Seq {
		return nil
	}
	if err != nil {
		return err
	}
	change(&intention)
	return l.putIntention(seq, &intention)
}

// placeReport keeps reports in the order of their entries, also when one comes back from the bin. A letting go from a
// list belongs to no entry: only its time can say what came after it.
func placeReport(intention *journal.Intention, e *journal.Entry) {
	report := journal.CameIn{Entry: e.ID, Outcome: e.CameBack.Outcome, At: e.Finished}
	for i := range intention.Returns {
		if intention.Returns[i].Entry == report.Entry {
			intention.Returns[i] = report
			return
		}
	}
	at := slices.IndexFunc(intention.Returns, func(returned journal.CameIn) bool {
		if returned.Entry == "" {
			return returned.At.After(report.At)
		}
		other, _ := parseID(returned.Entry)
		return other > e.Seq
	})
	if at < 0 {
		at = len(intention.Returns)
	}
	intention.Returns = slices.Insert(intention.Returns, at, report)
}

// setGone says whether the entry that an intention was made in lies in the bin. It stays in the list of intentions,
// since others may have come back on it, but is not offered any more.
func (l *ledger) setGone(e *journal.Entry, gone bool) error {
	var intention journal.Intention
	found, err := l.tx.getJSON(intentionBucket, seqKey(e.Seq), &intention)
	if err != nil || !found {
		return err
	}
	intention.Gone = gone
	return l.putIntention(e.Seq, &intention)
}
