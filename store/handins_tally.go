package store

import (
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// Tally is what was chosen out of a Choice. Screens and commands count by it, so that both say the same of one hand-in.
type Tally struct {
	Listed  []*Summary // those that the way of choosing is about
	Chosen  []*Summary // those that travel
	Stay    int        // listed, and left here by hand
	Private int        // within what is chosen from, and never handed in

	Plans, Aliases, Replies int // that travel along

	Fresh, Edited, Absent int // beside the last hand-in: not in it, changed since, and no longer chosen
}

// Tally counts what set chooses. Picked and stay hold the entries that were ticked and unticked by hand; set has such lists too, but
// as they were kept last.
func (c *Choice) Tally(set *HandingIn, picked, stay map[string]bool) Tally {
	var t Tally
	travels, families := map[string]bool{}, map[string]bool{}
	for _, m := range c.Rows {
		if !within(set, m) {
			continue
		}
		t.Listed = append(t.Listed, m)
		switch {
		case set.By == exchange.ByHand && !picked[m.ID]:
			continue
		case set.By != exchange.ByHand && stay[m.ID]:
			t.Stay++
			continue
		}
		t.Chosen, travels[m.ID] = append(t.Chosen, m), true
		if m.Plan {
			t.Plans++
		}
		if m.Alias != "" {
			families[journal.Fold(m.Alias)] = true // one family, however its alias was typed
		}
	}
	t.Aliases = len(families)
	for _, m := range c.Private {
		if within(set, m) {
			t.Private++
		}
	}
	for _, r := range c.Replies {
		if r.Entry == "" || travels[r.Entry] { // as Collect has it: what is about an entry that stays, stays
			t.Replies++
		}
	}
	c.since(&t, travels)
	return t
}

// since counts what is new, changed and gone beside the last hand-in. What was handed in and lies outside the chosen days counts as
// gone: the new file takes the place of the old one.
func (c *Choice) since(t *Tally, travels map[string]bool) {
	for id := range travels {
		switch {
		case !c.Handed[id]:
			t.Fresh++
		case c.Edited[id]:
			t.Edited++
		}
	}
	for id := range c.Handed {
		if !travels[id] {
			t.Absent++
		}
	}
}

// within says whether an entry lies within what is chosen from.
func within(set *HandingIn, m *Summary) bool {
	if set.By != exchange.ByRange {
		return true // days that were set before another way was chosen are kept, and mean nothing
	}
	return !m.When.Before(set.From) && (set.Until.IsZero() || m.When.Before(set.Until))
}

// IDs names the entries that travel.
func (t *Tally) IDs() []string {
	ids := make([]string, len(t.Chosen))
	for i, m := range t.Chosen {
		ids[i] = m.ID
	}
	return ids
}

// Period gives the first and last day of a range, as they stand in the hand-in. Where the student set no limit it is that of the
// entries and today, for all until now is what was meant. An entry after today, from a clock that was wrong, is within it too.
func (t *Tally) Period(set *HandingIn, now time.Time) (from, to time.Time) {
	from, to = set.From, set.Until.AddDate(0, 0, -1)
	if set.Until.IsZero() {
		to = now
	}
	for _, m := range t.Chosen {
		if from.IsZero() || set.From.IsZero() && m.When.Before(from) {
			from = m.When
		}
		if set.Until.IsZero() && m.When.After(to) {
			to = m.When
		}
	}
	return from, to
}
