package store

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
)

// Purge takes drafts, answers and entries out of the bin for good, an answer with the replies and tips that went along, an entry with its earlier versions, its intention, the drafts
// that revise it, what stands beside it, what a check found in it, what was decided about that, why it was picked for a hand-in and
// what the student replied to comments on it. What was decided about words that stand nowhere any more goes too, also where these
// are not an entry's. Of a hand-in that held one its id and revision stay, and the comments do: they are a lecturer's words, with the hash of those that they are about.
//
// Then it rewrites the file so that none of their text is left in it, and the backups that can be reached, and removes
// the copies that migrations put beside it and the side files that hold them. Unreached names the copies that it could
// not come to. It returns ErrNotFound, and purges nothing, when the bin does not hold one of the ids.
//
// After another error the entries may be gone from the journal while their text still stands in the file: the next
// Purge or PurgeOld, of whatever, finishes that.
func (j *Journal) Purge(ids []string) error {
	return j.purge(func(tx tx) (doomed, error) {
		chosen, err := tx.draftsToPurge(func(d *keptDraft) bool { return slices.Contains(ids, d.ID) })
		for _, id := range ids {
			if err != nil {
				return chosen, err
			}
			if slices.Contains(chosen.drafts, id) {
				continue
			}
			if tx.hasExtra(RemovedAnswers, id) {
				chosen.answers = append(chosen.answers, id)
				continue
			}
			var binned binnedEntry
			binned, err = tx.binned(id)
			chosen.entries = append(chosen.entries, binned)
		}
		return chosen, err
	})
}

// PurgeOld counts the days of the bin on, for a start at now, and is Purge for everything that has lain in it for BinDays.
// It leaves the file alone when nothing lies there, and but for the count when nothing is due.
func (j *Journal) PurgeOld(now time.Time) error {
	inBin := func(tx tx, wanted func(since int) bool) (doomed, error) {
		chosen, err := tx.draftsToPurge(func(d *keptDraft) bool { return wanted(d.Thrown.Since) })
		if err != nil {
			return chosen, err
		}
		err = each(tx, binBucket, func(_ []byte, binned binnedEntry) error {
			if wanted(binned.Since) {
				chosen.entries = append(chosen.entries, binned)
			}
			return nil
		})
		if err != nil {
			return chosen, err
		}
		return chosen, tx.eachBinnedAnswer(func(id string, gone *binnedAnswer) {
			if wanted(gone.Thrown.Since) {
				chosen.answers = append(chosen.answers, id)
			}
		})
	}
	err := j.file.countDays(now, func(tx tx) (bool, error) {
		all, err := inBin(tx, func(int) bool { return true })
		return len(all.entries)+len(all.drafts)+len(all.answers) > 0, err
	})
	if err != nil {
		return fmt.Errorf("purge: %w", err)
	}
	return j.purge(func(tx tx) (doomed, error) {
		days, err := tx.binDays()
		if err != nil {
			return doomed{}, err
		}
		return inBin(tx, func(since int) bool { return days.left(since) == 0 })
	})
}

// doomed is what a purge takes out of the bin.
type doomed struct {
	entries []binnedEntry
	drafts  []string // ids
	answers []string // ids in the bin
}

// draftsToPurge gives those in the bin that are wanted.
func (tx tx) draftsToPurge(wanted func(*keptDraft) bool) (chosen doomed, err error) {
	drafts, err := tx.drafts()
	for i := range drafts {
		if d := &drafts[i]; !d.Discarded.IsZero() && wanted(d) {
			chosen.drafts = append(chosen.drafts, d.ID)
		}
	}
	return chosen, err
}

func (j *Journal) purge(choose func(tx) (doomed, error)) error {
	err := j.file.erase(
		func(tx tx) (residue, error) {
			chosen, err := choose(tx)
			if err != nil {
				return residue{}, err
			}
			return tx.residueOf(&chosen)
		},
		func(tx tx) error {
			chosen, err := choose(tx)
			if err != nil {
				return err
			}
			return tx.purge(chosen)
		})
	if err != nil {
		return fmt.Errorf("purge entries: %w", err)
	}
	return nil
}

func (tx tx) purge(chosen doomed) error {
	for _, id := range chosen.drafts {
		if err := tx.endDraft(id); err != nil {
			return err
		}
	}
	if err := tx.purgeAnswers(chosen.answers); err != nil {
		return err
	}
	return tx.derive(func(l *ledger) error {
		for i := range chosen.entries {
			if err := l.purgeOne(&chosen.entries[i].Entry); err != nil {
				return err
			}
		}
		return nil
	})
}

// purgeOne leaves the ledger's counts of words, stages and marks alone: an entry in the bin is in none of them.
func (l *ledger) purgeOne(e *journal.Entry) error {
	gone, err := l.tx.get(binBucket, seqKey(e.Seq))
	if gone == nil || err != nil {
		return err // asked for twice
	}
	if err := l.tx.remove(binBucket, seqKey(e.Seq)); err != nil {
		return err
	}
	if err := l.dropIntention(e.Seq); err != nil {
		return err
	}
	return l.tx.removeTraces(e)
}

// removeTraces takes away whatever else holds words of an entry, or by which somebody could try what its words were: a
// hash is that, for whoever guesses. A record of a new kind that holds either has its place here; what checks remember
// and what was decided about words that others may share need not, since rewriting the file leaves behind what must go.
func (tx tx) removeTraces(e *journal.Entry) error {
	versions, err := tx.versions(e.Seq)
	if err != nil {
		return err
	}
	for _, version := range versions {
		if err := tx.remove(versionBucket, versionKey(version.Seq, version.Revision)); err != nil {
			return err
		}
	}
	if err := tx.remove(decisionBucket, e.ID); err != nil {
		return err
	}
	if err := tx.dropHashes(e.ID); err != nil {
		return err
	}
	if err := tx.removeRepliesOn(e.ID); err != nil {
		return err
	}
	if err := tx.unchoose(e.ID); err != nil {
		return err
	}
	if err := tx.remove(decisionBucket, discretion.Beside+e.ID); err != nil {
		return err
	}
	if err := errors.Join(tx.removeExtrasOn(e.Seq), tx.removeCardsOf(e.ID)); err != nil {
		return err
	}
	if err := tx.remove(extraBucket, placeKey(e.ID)); err != nil {
		return err
	}
	return tx.closeDraftsOf(e.ID)
}

// closeDraftsOf ends drafts for good, so that a save under way does not bring the text back after the file was
// rewritten.
func (tx tx) closeDraftsOf(entry string) error {
	drafts, err := tx.drafts()
	if err != nil {
		return err
	}
	for _, d := range drafts {
		if d.Of != entry {
			continue
		}
		if err := tx.endDraft(d.ID); err != nil {
			return err
		}
	}
	return nil
}

func (tx tx) endDraft(id string) error {
	closed, err := tx.closedDrafts()
	if err != nil {
		return err
	}
	return tx.closeDraft(closed, id, 0)
}
