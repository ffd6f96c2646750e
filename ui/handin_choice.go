package ui

import (
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// choice is what a hand-in of one stage, or of the whole study, can be chosen from.
type choice struct {
	rows      []*store.Summary // newest first, without the private ones
	private   []*store.Summary
	estimates []journal.Estimate // the newest of each stage
	replies   []exchange.StudentReply
	before    []store.HandedIn // all of them, newest first
	last      *store.HandedIn  // the newest of the same stage
	handed    map[string]bool  // entries of the last one
	edited    map[string]bool  // those that say something else by now
}

// lastOf gives the newest hand-in of a stage, nil when there is none.
func lastOf(before []store.HandedIn, stage string) *store.HandedIn {
	for i := range before {
		if before[i].Stage == stage {
			return &before[i]
		}
	}
	return nil
}

// tally is what was chosen out of a choice.
type tally struct {
	listed                []*store.Summary // those that the way of choosing is about
	chosen                []*store.Summary // those that travel
	stay                  int              // listed, and left here by hand
	private               int
	plans, aliases        int
	replies               int
	fresh, edited, absent int // beside the last hand-in
}

// tally counts what set chooses. Picked and stay hold the entries that were ticked and unticked by hand.
func (c *choice) tally(set *store.HandingIn, picked, stay map[string]bool) tally {
	var t tally
	travels, families := map[string]bool{}, map[string]bool{}
	for _, m := range c.rows {
		if !within(set, m) {
			continue
		}
		t.listed = append(t.listed, m)
		switch {
		case set.By == exchange.ByHand && !picked[m.ID]:
			continue
		case set.By != exchange.ByHand && stay[m.ID]:
			t.stay++
			continue
		}
		t.chosen, travels[m.ID] = append(t.chosen, m), true
		if m.Plan {
			t.plans++
		}
		if m.Alias != "" {
			families[journal.Fold(m.Alias)] = true
		}
	}
	t.aliases = len(families)
	for _, m := range c.private {
		if within(set, m) {
			t.private++
		}
	}
	for _, r := range c.replies {
		if r.Entry == "" || travels[r.Entry] {
			t.replies++
		}
	}
	c.since(&t, travels)
	return t
}

// since counts what is new, changed and gone beside the last hand-in.
func (c *choice) since(t *tally, travels map[string]bool) {
	for id := range travels {
		switch {
		case !c.handed[id]:
			t.fresh++
		case c.edited[id]:
			t.edited++
		}
	}
	for id := range c.handed {
		if !travels[id] {
			t.absent++
		}
	}
}

// within says whether an entry lies within what is chosen from.
func within(set *store.HandingIn, m *store.Summary) bool {
	if set.By != exchange.ByRange {
		return true
	}
	return !m.When.Before(set.From) && (set.Until.IsZero() || m.When.Before(set.Until))
}

// ids names the entries that travel.
func (t *tally) ids() []string {
	ids := make([]string, len(t.chosen))
	for i, m := range t.chosen {
		ids[i] = m.ID
	}
	return ids
}

// period gives the first and last day of a range. Where the student set no limit it is that of the entries and today.
func (t *tally) period(set *store.HandingIn, now time.Time) (from, to time.Time) {
	from, to = set.From, set.Until.AddDate(0, 0, -1)
	if set.Until.IsZero() {
		to = now
	}
	for _, m := range t.chosen {
		if from.IsZero() || set.From.IsZero() && m.When.Before(from) {
			from = m.When
		}
		if set.Until.IsZero() && m.When.After(to) {
			to = m.When
		}
	}
	return from, to
}
