package store

import (
	"cmp"
	"errors"
	"slices"
	"time"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// keptDraft is a draft with the order in which it was saved, because clocks go back, and the day on which it went to the
// bin, zero for one that is offered. It stays where it lies then: a family that gets another name gets it there as well.
type keptDraft struct {
	Saved     uint64    `json:"saved"`
	Discarded time.Time `json:"discarded,omitzero"`
	Thrown    thrown    `json:"thrown,omitzero"`
	journal.Draft
}

// closedDraft remembers that a draft ended, so that a save which comes late does not bring it back. Saves run beside
// the screen and end in any order: the one that was begun at the last key may come after the key that finished the
// draft.
type closedDraft struct {
	ID    string `json:"id"`
	Entry uint64 `json:"entry,omitempty"` // what it became; 0 when it was discarded
}

// keptClosed is how many ended drafts are remembered: more than can end while one save is under way.
const keptClosed = 32

// SaveDraft keeps d, and with it r, the rubric it is written with, so that the draft can be taken up whatever rubric is
// in use by then. It returns ErrStale when the kept revision is not older, ErrDraftDone when the draft was finished or
// discarded, and ErrNoRubric when the draft's rubric is neither r nor kept already.
func (j *Journal) SaveDraft(d journal.Draft, r *rubric.Rubric) error {
	return j.file.change("save draft", func(tx tx) error {
		if err := tx.keepRubric(d.Entry.Rubric, r); err != nil {
			return err
		}
		return tx.saveDraft(d)
	})
}

// saveDraft keeps revisions in their order and nothing else: a draft counts each change, and the one that counted
// further holds all that the other does. What comes late for one in the bin is kept there.
func (tx tx) saveDraft(d journal.Draft) error {
	if d.ID == "" {
		return errors.New("it has no id")
	}
	closed, err := tx.closedDrafts()
	if err != nil {
		return err
	}
	if closed.find(d.ID) != nil {
		return ErrDraftDone
	}
	var kept struct { // the rest is as long as what was written
		Revision  uint64
		Discarded time.Time
		Thrown    thrown
	}
	found, err := tx.getJSON(draftBucket, d.ID, &kept)
	if err != nil {
		return err
	}
	if found && kept.Revision >= d.Revision {
		return ErrStale
	}
	drafts, err := tx.bucket(draftBucket)
	if err != nil {
		return err
	}
	order, err := drafts.NextSequence() // bbolt keeps it with the bucket, also when the last draft is gone
	if err != nil {
		return err
	}
	return tx.putJSON(draftBucket, d.ID, keptDraft{order, kept.Discarded, kept.Thrown, d})
}

// Draft gives the draft of that id. It returns ErrNotFound when none is kept.
func (j *Journal) Draft(id string) (journal.Draft, error) {
	return read(j.file, "read draft", func(tx tx) (journal.Draft, error) {
		var kept keptDraft
		found, err := tx.getJSON(draftBucket, id, &kept)
		return kept.Draft, tx.present(draftBucket, found, err)
	})
}

// DiscardDraft forgets a draft, for good: it can't be saved again under the same id, and the next PurgeOld leaves none of
// its words in the file. A draft that was never saved counts as discarded too. It returns ErrDraftDone when the draft was
// finished.
func (j *Journal) DiscardDraft(id string) error {
	return j.file.change("discard draft", func(tx tx) error {
		closed, err := tx.closedDrafts()
		if err != nil {
			return err
		}
		if ended := closed.find(id); ended != nil && ended.Entry != 0 {
			return ErrDraftDone
		}
		if err := tx.oweForDraft(id); err != nil {
			return err
		}
		return tx.closeDraft(closed, id, 0)
	})
}

// drafts gives all drafts, those in the bin as well, the one saved last first: it is the one that a student takes up
// again. What a draft says of itself, when it was touched, is shown and not compared.
func (tx tx) drafts() ([]keptDraft, error) {
	kept, err := allOf[keptDraft](tx, draftBucket)
	slices.SortFunc(kept, func(a, b keptDraft) int { return cmp.Compare(b.Saved, a.Saved) })
	return kept, err
}

// offered gives those that can be taken up again.
func offered(kept []keptDraft) (drafts []journal.Draft) {
	for _, d := range kept {
		if d.Discarded.IsZero() {
			drafts = append(drafts, d.Draft)
		}
	}
	return drafts
}

// closedDrafts are the newest of the drafts that ended, the last one last.
type closedDrafts []closedDraft

func (closed closedDrafts) find(id string) *closedDraft {
	i := slices.IndexFunc(closed, func(ended closedDraft) bool { return ended.ID == id })
	if i < 0 {
		return nil
	}
	return &closed[i]
}

// closedDrafts are no more than a memory of the last few, and a journal that lost them would only take a late save for a new
// draft.
func (tx tx) closedDrafts() (closed closedDrafts, err error) {
	_, err = getPacked(tx, metaBucket, keyClosed, &closed, packClosed)
	return closed, err
}

// packClosed is read and written at each finished entry, and read at each save.
func packClosed(p *pack, closed *closedDrafts) {
	packList(p, (*[]closedDraft)(closed), func(p *pack, ended *closedDraft) { packText(p, &ended.ID); p.number(&ended.Entry) })
}

// closeDraft notes a draft once, and as the last, however often it ends.
func (tx tx) closeDraft(closed closedDrafts, id string, entry uint64) error {
	if err := tx.remove(draftBucket, id); err != nil {
		return err
	}
	closed = slices.DeleteFunc(closed, func(ended closedDraft) bool { return ended.ID == id })
	closed = append(closed, closedDraft{id, entry})
	closed = closed[max(0, len(closed)-keptClosed):]
	return putPacked(tx, metaBucket, keyClosed, &closed, packClosed)
}
