package store

import (
	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// Portfolio is a stage of a journal, or all of it, as it is read from the first day on. It was read at one moment, so that no count speaks of
// an entry that is not among the others.
type Portfolio struct {
	Settings   journal.Settings
	Rubric     *rubric.Rubric            // in use; nil when none was chosen yet; shared, so read it only
	Entries    []journal.Entry           // oldest first, also the private ones
	Rubrics    map[string]*rubric.Rubric // by digest: those that the entries and the estimates were written with
	Beside     map[string]journal.Extras // by entry: what stands beside it
	Estimates  []journal.Estimate        // stage by stage, newest first
	Over       []journal.StageExtras     // what was written over each stage
	Intentions []journal.Intention       // of whatever stage, newest first
	Around     journal.Surroundings
}

// Portfolio gives what the journal holds of a stage, of every stage when it is empty. It returns ErrDamaged when something of it can't be
// trusted, and ErrNoRubric when a rubric is missing. What is missing as a whole is noticed by Settle alone.
func (j *Journal) Portfolio(stage string) (Portfolio, error) {
	return read(j.file, "read portfolio", func(tx tx) (Portfolio, error) { return j.portfolio(tx, stage) })
}

func (j *Journal) portfolio(tx tx, stage string) (p Portfolio, err error) {
	p.Settings, err = tx.settings()
	if err == nil {
		p.Rubric, err = j.rubricInUse(tx)
	}
	if err == nil {
		p.Entries, err = tx.entries(Query{Stage: stage})
	}
	if err == nil {
		err = tx.besidePortfolio(&p)
	}
	if err == nil {
		p.Estimates, err = tx.estimates(stage)
	}
	if err == nil {
		p.Over, err = tx.stagesOver(stage)
	}
	if err == nil {
		p.Intentions, err = tx.intentions()
	}
	if err == nil {
		p.Around, err = tx.surroundings()
	}
	if err == nil {
		err = j.rubricsOf(tx, &p)
	}
	return p, err
}

func (tx tx) besidePortfolio(p *Portfolio) error {
	all, err := tx.besideAll()
	if err != nil {
		return err
	}
	p.Beside = map[string]journal.Extras{}
	for i := range p.Entries {
		if beside, found := all[seqKey(p.Entries[i].Seq)]; found {
			p.Beside[p.Entries[i].ID] = beside
		}
	}
	return nil
}

func (j *Journal) rubricsOf(tx tx, p *Portfolio) error {
	p.Rubrics = map[string]*rubric.Rubric{}
	know := func(ref rubric.Ref) (err error) {
		if p.Rubrics[ref.Digest] == nil {
			p.Rubrics[ref.Digest], err = j.rubric(tx, ref)
		}
		return err
	}
	for i := range p.Entries {
		if err := know(p.Entries[i].Rubric); err != nil {
			return err
		}
	}
	for i := range p.Estimates {
		if err := know(p.Estimates[i].Rubric); err != nil {
			return err
		}
	}
	return nil
}
