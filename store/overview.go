package store

import (
	"time"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// Overview is what the first screen shows. All of it comes out of one transaction, so that no count speaks of an entry
// that the list beside it does not have.
type Overview struct {
	Settings   journal.Settings
	Rubric     *rubric.Rubric      // in use; nil when none was chosen yet; shared, so read it only
	Drafts     []journal.Draft     // the one saved last first
	Intention  *journal.Intention  // the open one made last, nil when none is open
	Open       int                 // open intentions
	Estimate   *journal.Estimate   // the newest of the stage in the settings, nil when it has none
	Coverage   journal.Coverage    // of the stage in the settings
	Over       journal.StageExtras // what was written over that stage
	First      time.Time           // the earliest encounter of that stage, zero when it has none
	Vocabulary Vocabulary
	Newest     []Summary // newest first
	Unlooked   []Summary // those that may come by to be looked back on, first the one whose turn it is
	Entries    int       // in the journal
	Binned     int       // in the bin, drafts as well
	Came       int       // answers to hand-ins that stand, seen or not
	Answers    int       // those of them that were never seen
	Points     int       // to talk about, in the newest answer of each reviewer
	HandedIn   time.Time // when the newest hand-in was made, zero when there is none
	HandedFile string    // where that was written
	Unfollowed []string  // copies that did not follow the lock
}

// Overview gives the first screen's facts with the newest entries, as many as shown says. It takes as long in a large
// journal as in a small one. It returns ErrDamaged when one of them can't be trusted.
func (j *Journal) Overview(shown int) (Overview, error) {
	return read(j.file, "read overview", func(tx tx) (Overview, error) { return j.overview(tx, shown) })
}

// overview reads a fixed number of records, however large the journal is: the first screen waits for it. Whatever is
// added here must be found by a key, or be counted as it changes; the drafts are few by nature.
func (j *Journal) overview(tx tx, shown int) (facts Overview, err error) {
	if facts.Settings, err = tx.settings(); err != nil {
		return facts, err
	}
	if facts.Rubric, err = j.rubricInUse(tx); err != nil {
		return facts, err
	}
	drafts, err := tx.drafts()
	if err != nil {
		return facts, err
	}
	facts.Drafts = offered(drafts)
	facts.Binned = len(drafts) - len(facts.Drafts)
	if facts.Intention, err = tx.newestOpen(); err != nil {
		return facts, err
	}
	if facts.Estimate, err = tx.newestEstimate(facts.Settings.Stage); err != nil {
		return facts, err
	}
	if facts.Coverage, err = tx.coverage(facts.Settings.Stage); err != nil {
		return facts, err
	}
	if facts.Over, err = tx.overStage(facts.Settings.Stage); err != nil {
		return facts, err
	}
	if facts.HandedFile, err = tx.newestFile(); err != nil {
		return facts, err
	}
	if facts.Unfollowed, err = tx.unfollowed(); err != nil {
		return facts, err
	}
	if shown > 0 {
		page, err := tx.list(newMatcher(Query{}), 0, shown)
		if err != nil {
			return facts, err
		}
		facts.Newest = page.Rows
		facts.Unlooked = tx.unlooked(facts.Settings.CameBy.Entry)
	}
	return facts, tx.derived(&facts)
}

// derived reads the ledger without changing anything by it.
func (tx tx) derived(facts *Overview) error {
	earliest, err := tx.first(facts.Settings.Stage)
	if err != nil {
		return err
	}
	l, err := openLedger(tx)
	if err != nil {
		return err
	}
	facts.First, facts.Vocabulary, facts.HandedIn = earliest.When, l.words, l.given.HandedIn
	counted, err := tx.census()
	if err != nil {
		return err
	}
	facts.Entries, facts.Open = counted[entryBucket].N, counted[openBucket].N
	facts.Binned += counted[binBucket].N
	arrived, err := tx.arrivals()
	facts.Came, facts.Answers, facts.Points = len(arrived.standing()), arrived.unseen(), arrived.points()
	return err
}

// Coverage gives the coverage of one stage.
func (j *Journal) Coverage(stage string) (journal.Coverage, error) {
	return read(j.file, "read coverage", func(tx tx) (journal.Coverage, error) { return tx.coverage(stage) })
}

// Start is the day from which the weeks of a stage count; zero where the first moment says.
func (o *Overview) Start(stage string) time.Time {
	if start, ok := o.Settings.Starts[stage]; ok {
		return start
	}
	if stage == o.Settings.Stage {
		return o.First
	}
	return time.Time{}
}
