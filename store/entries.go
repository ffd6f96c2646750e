package store

// An entry stands in three places: whole in its bucket, as a row for lists and searches, and counted in what is derived
// from all entries (entries_ledger.go). An intention that was made in it, or came back in it, stands in a fourth. Five
// functions keep these in step, and nothing else writes entries: ledger.enter for a new one, revise for another
// wording, toBin and fromBin, and purgeOne; only in the bin, where nothing follows from one, rename does too. Whoever
// adds something that follows from an entry adds it to these five, and what can be
// made anew from entries to rebuild.

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// Finish makes an entry of d, or a new revision of the entry that d is of, and everything that follows from it, in one
// commit. The draft need not have been saved before; its id counts as finished from then on.
//
// It returns journal.ErrNoStory; ErrDraftDone for a draft that was finished before, with the entry that it became, so
// that who pressed the key twice lands where they meant to; ErrStale when a later revision of the draft is kept, which
// holds more than d; ErrNotFound when the entry it is of is gone; and ErrNoRubric when the entry's rubric is neither r
// nor kept already.
func (j *Journal) Finish(d journal.Draft, r *rubric.Rubric, now time.Time) (e journal.Entry, err error) {
	made, err := d.Finish(now)
	if err != nil {
		return e, fmt.Errorf("finish draft: %w", err)
	}
	var known journal.Entry
	err = j.file.update(func(tx tx) error {
		closed, err := tx.closedDrafts()
		if err != nil {
			return err
		}
		if known, err = tx.mayFinish(&d, closed); err != nil {
			return err
		}
		if err := tx.keepRubric(made.Rubric, r); err != nil {
			return err
		}
		if err := tx.useFirst(made.Rubric); err != nil {
			return err
		}
		if err := j.finish(tx, d.Of, &made); err != nil {
			return err
		}
		return tx.closeDraft(closed, d.ID, made.Seq)
	})
	if err != nil {
		return known, fmt.Errorf("finish draft: %w", err)
	}
	return made, nil
}

// mayFinish does not look for the kept draft's absence: one that ended is among closed, and one that was never saved
// may be finished. Known is the entry that an ended draft became, the zero Entry where that lies in the bin by now or
// the draft was discarded.
func (tx tx) mayFinish(d *journal.Draft, closed closedDrafts) (known journal.Entry, err error) {
	if ended := closed.find(d.ID); ended != nil {
		if _, err := tx.getJSON(entryBucket, seqKey(ended.Entry), &known); err != nil {
			return known, err
		}
		return known, ErrDraftDone
	}
	var kept keptDraft
	found, err := tx.getJSON(draftBucket, d.ID, &kept)
	if err == nil && found && kept.Revision > d.Revision {
		err = ErrStale
	}
	return known, err
}

// finish leaves habits alone when an entry is revised: what a student changes in an old entry says nothing of the next
// one.
func (j *Journal) finish(tx tx, of string, e *journal.Entry) error {
	return tx.derive(func(l *ledger) error {
		if of != "" {
			return l.revise(of, e)
		}
		e.Revision = 1
		if err := l.enter(e, j.file.random); err != nil {
			return err
		}
		return tx.rememberHabits(e)
	})
}

// enter gives e its place in the journal. Last is never counted down, not even when the newest entry is purged: its
// number stands in hand-ins and comments, and must not come to mean another entry.
func (l *ledger) enter(e *journal.Entry, random io.Reader) (err error) {
	e.Seq = l.given.Last + 1
	if e.ID, err = newID(e.Seq, random); err != nil {
		return err
	}
	l.given.Last = e.Seq
	if err := l.put(e); err != nil {
		return err
	}
	if err := l.plan(e); err != nil {
		return err
	}
	return l.report(e)
}

// revise puts e in the place of the entry of that id, which becomes an earlier version. What it counted
// for is taken out by what it was; what is left of that, save looks for in the rows, and finds the new one there.
func (l *ledger) revise(id string, e *journal.Entry) error {
	old, err := l.tx.entry(id)
	if err != nil {
		return err
	}
	e.ID, e.Seq, e.Revision, e.Finished = old.ID, old.Seq, old.Revision+1, old.Finished
	if err := l.tx.putJSON(versionBucket, versionKey(old.Seq, old.Revision), old); err != nil {
		return err
	}
	if err := l.remove(old.Summary()); err != nil {
		return err
	}
	if err := l.put(e); err != nil {
		return err
	}
	if err := l.plan(e); err != nil {
		return err
	}
	l.renamed = l.renamed || old.Encounter.Alias != e.Encounter.Alias
	if err := l.tx.fade(e.ID); err != nil {
		return err
	}
	return l.reportAgain(&old, e)
}

// Entry gives the newest revision of an entry; the id may be its number alone. It returns ErrNotFound when the journal
// has none of that id, or only in the bin.
func (j *Journal) Entry(id string) (journal.Entry, error) {
	return read(j.file, "read entry", func(tx tx) (journal.Entry, error) { return tx.entry(id) })
}

func (tx tx) entry(id string) (e journal.Entry, err error) {
	_, err = byID(tx, entryBucket, id, &e, func(e *journal.Entry) string { return e.ID })
	return e, err
}

// byID reads what a bucket holds under the number that an entry of that id lies under, when it is that of the id, letters
// and all. It gives the number.
func byID[T any](tx tx, b bucket, id string, into *T, idOf func(*T) string) (seq uint64, err error) {
	if seq, err = parseID(id); err != nil {
		return 0, err
	}
	if seq, err = tx.place(id, seq); err != nil {
		return 0, err
	}
	found, err := tx.getJSON(b, seqKey(seq), into)
	if err := tx.present(b, found, err); err != nil {
		return 0, err
	}
	if !sameID(id, idOf(into)) {
		*into = *new(T)
		return 0, ErrNotFound
	}
	return seq, nil
}

// Answers gives what those entries hold at one criterion, by the ids that were asked for. An entry that the journal
// does not have, or that has no answer there, is left out. It returns ErrDamaged when one of them can't be trusted.
func (j *Journal) Answers(criterion string, ids []string) (map[string]journal.Answer, error) {
	return read(j.file, "read answers", func(tx tx) (map[string]journal.Answer, error) {
		answers := map[string]journal.Answer{}
		for _, id := range ids {
			e, err := tx.entry(id)
			if errors.Is(err, ErrNotFound) {
				continue
			}
			if err != nil {
				return nil, err
			}
			if answer, ok := e.Answers[criterion]; ok {
				answers[id] = answer
			}
		}
		return answers, nil
	})
}

// Versions gives the earlier revisions of an entry, newest first. It returns ErrNotFound when the journal has no entry
// of that id, or only in the bin.
func (j *Journal) Versions(id string) ([]journal.Entry, error) {
	return read(j.file, "read versions", func(tx tx) ([]journal.Entry, error) {
		e, err := tx.entry(id)
		if err != nil {
			return nil, err
		}
		return tx.versions(e.Seq)
	})
}

// versions gives the newest first.
func (tx tx) versions(seq uint64) (versions []journal.Entry, err error) {
	err = eachPrefix(tx, versionBucket, seqKey(seq), func(_ []byte, e journal.Entry) error {
		versions = append(versions, e)
		return nil
	})
	slices.Reverse(versions)
	return versions, err
}
