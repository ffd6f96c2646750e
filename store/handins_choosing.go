package store

import (
	"maps"
	"slices"
	"strings"
	"time"

	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
)

// HandingIn is what a student chose so far for the next hand-in, so that leaving the choice loses nothing of it. Ids
// alone say which entries; one that was deleted since simply is not among those that can be chosen.
type HandingIn struct {
	By     exchange.Choosing `json:"by,omitempty"`    // empty when nothing was chosen yet
	Stage  string            `json:"stage,omitempty"` // empty for the whole study
	From   time.Time         `json:"from,omitzero"`
	Until  time.Time         `json:"until,omitzero"` // does not belong to the period, as in a Query
	Dates  exchange.Dates    `json:"dates,omitempty"`
	Picked []string          `json:"picked,omitempty"` // entries chosen by hand
	Stay   []string          `json:"stay,omitempty"`   // entries left here though they would be chosen
	Why    map[string]string `json:"why,omitempty"`    // by entry
	Assess Assess            `json:"assess,omitempty"` // whether the self-assessment goes along with what was picked
	Folder string            `json:"folder,omitempty"` // where the file goes, empty for the usual place
	Seal   exchange.SealedBy `json:"seal,omitempty"`
	Key    string            `json:"key,omitempty"`   // the lecturer's public one
	For    string            `json:"for,omitempty"`   // a lecturer whose key is known, by id, in the place of Key
	Named  bool              `json:"named,omitempty"` // a sealed file, too, is named after the student and the stage
}

// Assess is what a student chose about the self-assessment; empty when nothing.
type Assess string

// The two choices.
const (
	AssessAlong Assess = "along"
	AssessStays Assess = "stays"
)

// TakesEstimates says whether self-assessments go along with so many entries. One moment that was picked is shown for its own sake, and
// handing in would fix what is said of the whole stage: unless the student says otherwise, it goes without.
func (set *HandingIn) TakesEstimates(chosen int) bool {
	if set.By != exchange.ByHand {
		return true
	}
	return set.Assess == AssessAlong || set.Assess == "" && chosen != 1
}

// Reasons are the lines on why entries were picked. They are kept when another way of choosing is tried, and travel only where the student
// picked.
func (set *HandingIn) Reasons(chosen []*Summary) map[string]string {
	why := map[string]string{}
	for _, m := range chosen {
		if text := set.Why[m.ID]; set.By == exchange.ByHand && strings.TrimSpace(text) != "" {
			why[m.ID] = text
		}
	}
	return why
}

// Chosen is what was chosen, as a hand-in of a student holds it. One from which entries were taken out by hand counts as picked by hand: a
// lecturer must not take it for all of a stage.
func (set *HandingIn) Chosen(tally *Tally, student, stageName string, now time.Time) exchange.Choice {
	c := exchange.Choice{Student: student, Stage: set.Stage, Made: now, Dates: set.Dates, By: set.By, Why: set.Reasons(tally.Chosen), Seal: set.Seal}
	if c.Stage != "" {
		c.StageName = stageName
	}
	if tally.Stay > 0 {
		c.By = exchange.ByHand
	}
	if c.By == exchange.ByRange {
		c.From, c.To = tally.Period(set, now)
	}
	return c
}

// Kept is what of a choice is kept: a key only when it is the public one that it should be, and a passphrase never.
func (set *HandingIn) Kept() HandingIn {
	kept := set.Clone()
	if _, err := exchange.LockFor(kept.Key); err != nil {
		kept.Key = ""
	}
	return kept
}

// Clone gives a copy that shares nothing with what was chosen: a save beside the screen reads one, while the student
// chooses on.
func (set *HandingIn) Clone() HandingIn {
	other := *set
	other.Picked, other.Stay, other.Why = slices.Clone(set.Picked), slices.Clone(set.Stay), maps.Clone(set.Why)
	return other
}

// HandingIn gives what was chosen so far; the zero value when nothing was.
func (j *Journal) HandingIn() (HandingIn, error) {
	return read(j.file, "read choice for hand-in", func(tx tx) (HandingIn, error) {
		set, _, err := tx.handingIn()
		return set, err
	})
}

// SaveHandingIn replaces what was chosen so far.
func (j *Journal) SaveHandingIn(set HandingIn) error {
	return j.file.change("save choice for hand-in", func(tx tx) error { return tx.putHandingIn(&set) })
}

// handingIn says whether anything was chosen, so that a purge does not make a record where there is none.
func (tx tx) handingIn() (set HandingIn, found bool, err error) {
	found, err = tx.getJSON(metaBucket, keyHandingIn, &set)
	return set, found, err
}

func (tx tx) putHandingIn(set *HandingIn) error {
	if err := tx.putJSON(metaBucket, keyHandingIn, set); err != nil {
		return err
	}
	return tx.fade(discretion.Why)
}

// unchoose takes an entry out of what was chosen, with the lines on why.
func (tx tx) unchoose(entry string) error {
	set, found, err := tx.handingIn()
	if !found || err != nil {
		return err
	}
	same := func(id string) bool { return id == entry }
	set.Picked, set.Stay = slices.DeleteFunc(set.Picked, same), slices.DeleteFunc(set.Stay, same)
	delete(set.Why, entry)
	return tx.putHandingIn(&set)
}
