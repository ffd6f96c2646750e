package store

import (
	"encoding/binary"
	"errors"
	"slices"
	"time"

	"koffiemoment/journal"
)

// What was purged is forgotten in a copy as if it had been purged there, whether it lay in the bin then or not yet.

// residueOf says what is owed for what a purge takes out of the bin.
func (tx tx) residueOf(chosen *doomed) (owed residue, err error) {
	owed.Drafts = slices.Clone(chosen.drafts)
	closed, err := tx.closedDrafts()
	if err != nil {
		return owed, err
	}
	for i := range chosen.entries {
		e := &chosen.entries[i].Entry
		owed.Entries = append(owed.Entries, e.ID)
		for _, ended := range closed {
			if ended.Entry == e.Seq {
				owed.Drafts = append(owed.Drafts, ended.ID)
			}
		}
		versions, err := tx.versions(e.Seq)
		if err != nil {
			return owed, err
		}
		for i := range versions {
			owed.words = append(owed.words, textsOf(&versions[i])...)
		}
		owed.words = append(owed.words, textsOf(e)...)
	}
	if err := tx.oweForAnswers(&owed, chosen.answers); err != nil {
		return owed, err
	}
	drafts, err := tx.drafts()
	for i := range drafts {
		if slices.Contains(owed.Drafts, drafts[i].ID) || slices.Contains(owed.Entries, drafts[i].Of) {
			owed.words = append(owed.words, textsOf(&drafts[i].Entry)...)
		}
	}
	return owed, err
}

func textsOf(e *journal.Entry) (words []string) {
	for _, text := range e.Texts() {
		words = append(words, text.Words)
	}
	return words
}

// knownInJournal are the ids of what a copy may keep: drafts, and answers in the bin.
func (tx tx) knownInJournal() (map[string]bool, error) {
	known, err := tx.knownDrafts()
	if err != nil {
		return nil, err
	}
	return known, tx.eachBinnedAnswer(func(id string, _ *binnedAnswer) { known[id] = true })
}

// journalTraces are those of entries and drafts, and those of answers.
func (tx tx) journalTraces(owed *residue, known map[string]bool) (func(tx) error, error) {
	ofEntries, err := tx.entryTraces(owed, known)
	if err != nil {
		return nil, err
	}
	ofAnswers, err := tx.answerTraces(owed, known)
	switch {
	case err != nil || ofAnswers == nil:
		return ofEntries, err
	case ofEntries == nil:
		return ofAnswers, nil
	}
	return oneThenOther(ofEntries, ofAnswers), nil
}

func oneThenOther(one, other func(tx) error) func(tx) error {
	return func(tx tx) error {
		if err := one(tx); err != nil {
			return err
		}
		return other(tx)
	}
}

// knownDrafts are those that a copy may keep: drafts that are kept still, and those that became an entry which was not
// purged. Of any other nobody knows any more whether it became the entry that was.
func (tx tx) knownDrafts() (map[string]bool, error) {
	known := map[string]bool{}
	drafts, err := tx.drafts()
	if err != nil {
		return nil, err
	}
	for i := range drafts {
		known[drafts[i].ID] = true
	}
	closed, err := tx.closedDrafts()
	for _, ended := range closed {
		known[ended.ID] = ended.Entry != 0
	}
	return known, err
}

func (tx tx) entryTraces(owed *residue, known map[string]bool) (func(tx) error, error) {
	var inPlace []journal.Entry
	var chosen doomed
	for _, id := range owed.Entries {
		e, err := tx.entry(id)
		binned := binnedEntry{Entry: e}
		if err == nil {
			inPlace = append(inPlace, e)
		} else if errors.Is(err, ErrNotFound) {
			binned, err = tx.binned(id)
		}
		switch {
		case err == nil:
			chosen.entries = append(chosen.entries, binned)
		case !errors.Is(err, ErrNotFound):
			return nil, err
		}
	}
	drafts, err := tx.drafts()
	for _, d := range drafts {
		if slices.Contains(owed.Drafts, d.ID) || !known[d.ID] {
			chosen.drafts = append(chosen.drafts, d.ID)
		}
	}
	if err != nil {
		return nil, err
	}
	if len(chosen.entries)+len(chosen.drafts) == 0 {
		if faded, err := tx.anyFaded(); !faded || err != nil {
			return nil, err
		}
	}
	return forgetEntries(inPlace, chosen), nil
}

// forgetEntries takes entries by way of the bin: what follows from one that is in its place is taken back there.
func forgetEntries(inPlace []journal.Entry, chosen doomed) func(tx) error {
	return func(tx tx) error {
		err := tx.derive(func(l *ledger) error {
			for i := range inPlace {
				if err := l.toBin(&inPlace[i], time.Time{}); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
		return tx.purge(chosen)
	}
}

// pastReview is what was said about a journal and purged from the lecturer's bin. Of what is kept about these parts in a
// copy, all that was written before is meant, and nothing that was said since.
type pastReview struct {
	ID         string   `json:"id"` // in the bin
	Journal    string   `json:"journal,omitempty"`
	Stages     []string `json:"stages,omitempty"`
	Remembered bool     `json:"remembered,omitempty"`
	Before     uint64   `json:"before"` // the change that put it in the bin
}

// residueOfForgotten takes what can't be trusted any more along by its id alone, since nothing else of it is known.
func (tx tx) residueOfForgotten(ids []string) (owed residue, err error) {
	for _, id := range ids {
		key := extraKeyOf(ForgottenReviews, id)
		var all forgotten
		if _, err := tx.getJSON(extraBucket, key, &all); err != nil && !errors.Is(err, ErrDamaged) {
			return owed, err
		}
		gone := pastReview{ID: id, Journal: all.Journal, Remembered: all.Remembered != nil}
		if gone.Before, err = tx.changeOf(extraBucket, key); err != nil {
			return owed, err
		}
		for i := range all.Reviews {
			review := &all.Reviews[i]
			gone.Stages = append(gone.Stages, review.Stage)
			owed.words = append(owed.words, saidIn(review)...)
		}
		owed.Reviews = append(owed.Reviews, gone)
	}
	return owed, nil
}

func saidIn(review *journal.Review) []string {
	words := append(slices.Clone(review.Points), review.Closing, review.Note)
	for _, comment := range review.Comments {
		words = append(words, comment.Text)
	}
	for _, view := range review.Views {
		words = append(words, view.Remark)
	}
	return words
}

// changeOf gives the number of the change that wrote a value, 0 where there is none or it is too short to say.
func (tx tx) changeOf(b bucket, key string) (uint64, error) {
	in, err := tx.bucket(b)
	if err != nil {
		return 0, err
	}
	value := in.Get([]byte(key))
	if len(value) < envelope([]byte(key)) {
		return 0, nil
	}
	return binary.BigEndian.Uint64(value[inside+1:]), nil
}

// knownForgotten are the ids in the bin.
func (tx tx) knownForgotten() (map[string]bool, error) {
	known := map[string]bool{}
	err := tx.eachForgotten(func(id string, _ *forgotten) { known[id] = true })
	return known, err
}

func (tx tx) reviewTraces(owed *residue, known map[string]bool) (func(tx) error, error) {
	var found []spot
	for i := range owed.Reviews {
		gone := &owed.Reviews[i]
		for _, at := range gone.stood() {
			changed, err := tx.changeOf(at.bucket, at.key)
			if err != nil {
				return nil, err
			}
			if changed > 0 && changed < gone.Before {
				found = append(found, at)
			}
		}
		err := tx.eachForgotten(func(id string, all *forgotten) {
			if id == gone.ID || all.Journal == gone.Journal && !known[id] {
				found = append(found, spot{extraBucket, extraKeyOf(ForgottenReviews, id)})
			}
		})
		if err != nil {
			return nil, err
		}
	}
	if len(found) == 0 {
		return nil, nil
	}
	return forgetValues(found), nil
}

// spot is where a value stands.
type spot struct {
	bucket bucket
	key    string
}

// stood gives where it was before it was in the bin.
func (gone *pastReview) stood() (all []spot) {
	for _, stage := range gone.Stages {
		all = append(all, spot{reviewBucket, reviewKey(journal.Part{Journal: gone.Journal, Stage: stage})})
	}
	if gone.Remembered {
		all = append(all, spot{extraBucket, extraKeyOf(RememberedKey, gone.Journal)})
	}
	return all
}

func forgetValues(found []spot) func(tx) error {
	return func(tx tx) error {
		for _, at := range found {
			if err := tx.remove(at.bucket, at.key); err != nil {
				return err
			}
		}
		return nil
	}
}
