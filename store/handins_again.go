package store

import (
	"context"
	"time"

	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
)

// Looking is what of a hand-in in the making is looked through.
type Looking struct {
	Stage     string
	Entries   []string          // ids; never nil
	Estimates bool              // they go along
	Why       map[string]string // the lines on why entries were picked, which change here where they are reworded
	Before    Checked           // the check before this one, the zero Checked for none
	Cast      discretion.Cast   // what stands for each name, from check to check; it is given the names that are new
	English   bool
	Tell      func(done, all int) // may be nil
}

// Looked is what was found.
type Looked struct {
	Source  exchange.Source
	Checked Checked
	Changes []Rewording // that were made
	Failed  error       // why none was
}

// LookThrough puts words in the place of others, if changes holds any, and looks through everything that would leave; also when nothing was
// changed because one text could not be. What was kept in the check before stays kept beside what changed. It returns the errors of Collect,
// Check and Keep; what was changed before one of these is said all the same.
func (j *Journal) LookThrough(ctx context.Context, l Looking, changes []Rewording, now time.Time) (found Looked, err error) {
	if found.Failed = j.Reword(changes, now); found.Failed == nil {
		found.Changes = changes
	}
	for _, r := range found.Changes {
		if r.Of == discretion.Why {
			l.Why[r.Field] = r.Words
		}
	}
	if found.Source, err = j.Collect(Query{Stage: l.Stage}, l.Entries); err != nil {
		return found, err
	}
	if !l.Estimates {
		found.Source.Estimates = nil
	}
	if found.Checked, err = j.Check(ctx, found.Source, l.Why, l.English, l.Tell, l.Before.Met...); err != nil {
		return found, err
	}
	found.Checked.Propose(l.Cast)
	return found, j.Keep(found.Checked.Carry(&l.Before), true)
}
