package store

import (
	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// Choice is what a hand-in of one stage, or of the whole study, can be chosen from, as it was at one moment. Its Tally
// counts what of that travels.
type Choice struct {
	Rows      []*Summary                // newest first, without the private ones
	Private   []*Summary                // these stay whatever is chosen
	Estimates []journal.Estimate        // the newest of each stage
	Replies   []exchange.StudentReply   // to answers about the same part
	Extras    map[string]journal.Extras // what stands beside the rows, by entry
	Stages    []journal.StageExtras     // and over the stage
	Before    []HandedIn                // every earlier hand-in of whatever stage, newest first
	Last      *HandedIn                 // the newest of the same stage, nil when there is none
	Handed    map[string]bool           // entries of the last one
	Edited    map[string]bool           // those of them that say something else by now
}

// Choice gives what can be handed in of a stage, or of the whole study when it is empty. It returns ErrDamaged when
// something of that can't be trusted.
func (j *Journal) Choice(stage string) (*Choice, error) {
	return read(j.file, "read what can be handed in", func(tx tx) (*Choice, error) { return tx.choice(stage) })
}

// choice holds summaries of everything, since a student may change the way of choosing at any key, and each way counts
// among all.
func (tx tx) choice(stage string) (*Choice, error) {
	page, err := tx.list(newMatcher(Query{Stage: stage}), 0, 0)
	if err != nil {
		return nil, err
	}
	choice := &Choice{Handed: map[string]bool{}, Edited: map[string]bool{}}
	for i := range page.Rows {
		if s := &page.Rows[i]; s.Private {
			choice.Private = append(choice.Private, s)
		} else {
			choice.Rows = append(choice.Rows, s)
		}
	}
	if choice.Estimates, err = tx.newestEstimates(stage); err != nil {
		return nil, err
	}
	if choice.Replies, err = tx.repliesOn(stage); err != nil {
		return nil, err
	}
	if err = tx.besideChoice(choice, stage); err != nil {
		return nil, err
	}
	if choice.Before, err = tx.handIns(); err != nil {
		return nil, err
	}
	for i := range choice.Before {
		if choice.Before[i].Stage == stage {
			choice.Last = &choice.Before[i]
			return choice, tx.compare(choice)
		}
	}
	return choice, nil
}

// compare finds which entries say something else than when they were last handed in. The revision alone does not tell:
// a change in the margin makes one too. Only entries with another revision are read for that.
func (tx tx) compare(choice *Choice) error {
	was := map[string]HandedEntry{}
	for _, handed := range choice.Last.Entries {
		was[handed.ID], choice.Handed[handed.ID] = handed, true
	}
	for _, s := range choice.Rows {
		handed, known := was[s.ID]
		if !known || handed.Revision == s.Revision {
			continue
		}
		e, err := tx.entry(s.ID)
		if err != nil {
			return err
		}
		choice.Edited[s.ID] = exchange.Hash(&e) != handed.Hash
	}
	return nil
}
