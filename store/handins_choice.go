package store

import (
	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// Choice is what a hand-in of one stage, or of the whole study, can be chosen from, as it was at one moment. Its Tally counts what
// of that travels.
type Choice struct {
	Rows      []*Summary         // newest first, without the private ones
	Private   []*Summary         // these stay whatever is chosen
	Estimates []journal.Estimate // the newest of each stage
	Replies   []exchange.StudentReply
	Before    []HandedIn      // every earlier hand-in of whatever stage, newest first
	Last      *HandedIn       // the newest of the same stage, nil when there is none
	Handed    map[string]bool // entries of the last one
	Edited    map[string]bool // those of them that say something else by now
}

// Choice gives what can be handed in of a stage, or of the whole study when it is empty. It returns ErrDamaged when something of
// that can't be trusted.
func (j *Journal) Choice(stage string) (*Choice, error) {
	return read(j.file, "read what can be handed in", func(tx tx) (*Choice, error) { return tx.choice(stage) })
}

func (tx tx) choice(stage string) (*Choice, error) {
	page, err := tx.list(newMatcher(Query{Stage: stage}), 0, 0)
	if err != nil {
		return nil, err
	}
	c := &Choice{Handed: map[string]bool{}, Edited: map[string]bool{}}
	for i := range page.Rows {
		if m := &page.Rows[i]; m.Private {
			c.Private = append(c.Private, m)
		} else {
			c.Rows = append(c.Rows, m)
		}
	}
	if c.Estimates, err = tx.newestEstimates(stage); err != nil {
		return nil, err
	}
	if c.Replies, err = tx.replies(); err != nil {
		return nil, err
	}
	if c.Before, err = tx.handIns(); err != nil {
		return nil, err
	}
	for i := range c.Before {
		if c.Before[i].Stage == stage {
			c.Last = &c.Before[i]
			return c, tx.compare(c)
		}
	}
	return c, nil
}

// compare finds which entries say something else than when they were last handed in. The revision alone does not tell: a change in
// the margin makes one too. Only entries with another revision are read for that.
func (tx tx) compare(c *Choice) error {
	was := map[string]HandedEntry{}
	for _, h := range c.Last.Entries {
		was[h.ID], c.Handed[h.ID] = h, true
	}
	for _, m := range c.Rows {
		h, known := was[m.ID]
		if !known || h.Revision == m.Revision {
			continue
		}
		e, err := tx.entry(m.ID)
		if err != nil {
			return err
		}
		c.Edited[m.ID] = exchange.Hash(&e) != h.Hash
	}
	return nil
}
