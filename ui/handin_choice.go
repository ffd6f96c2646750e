package ui

import (
	"fmt"
	"strings"
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

// about says what goes along and what stays.
func (c *choosing) about(w int) []string {
	words, t := &c.in.env.words.HandIn, &c.in.env.theme
	if len(c.choice.rows) == 0 {
		text := words.Nothing
		if n := len(c.choice.private); n > 0 {
			text += " " + words.Private.of(n)
		}
		return wrap(text, w, "   ")
	}
	parts := []string{words.Leaving.of(len(c.tally.chosen))}
	if c.tally.stay > 0 {
		parts = append(parts, words.Stay.of(c.tally.stay))
	}
	if c.tally.private > 0 {
		parts = append(parts, words.Private.of(c.tally.private))
	}
	lines := wrap(strings.Join(parts, " "), w, "   ")
	lines = append(lines, styled(t.Quiet, wrap(fmt.Sprintf(words.Besides, c.besides()), w, "   "))...)
	return append(lines, styled(t.Quiet, wrap(c.since(), w, "   "))...)
}

// besides names what travels with the entries.
func (c *choosing) besides() string {
	e := c.in.env
	words, t := &e.words.HandIn, &c.tally
	var parts []string
	for i := range c.choice.estimates {
		parts = append(parts, words.estimate(e, &c.choice.estimates[i]))
	}
	for _, p := range []struct {
		words plural
		n     int
	}{{words.Plans, t.plans}, {words.Aliases, t.aliases}, {words.Replies, t.replies}} {
		if p.n > 0 {
			parts = append(parts, p.words.of(p.n))
		}
	}
	if len(parts) == 0 {
		return words.NothingElse
	}
	return listed(parts, e.words.Stand.And)
}

// estimate names an estimate, and says what handing in does to it.
func (w *HandInWords) estimate(e *logbook, est *journal.Estimate) string {
	state := ""
	switch {
	case est.HandedIn:
		state = w.EstimateHanded
	case est.Open():
		state = w.EstimateOpen
	default:
		state = w.EstimateDone
	}
	return fmt.Sprintf(w.Estimate, e.stageName(est.Stage), est.Version, state)
}

// since says what changed since the last hand-in of the stage.
func (c *choosing) since() string {
	e, t := c.in.env, &c.tally
	words := &e.words.HandIn
	if c.choice.last == nil {
		return ""
	}
	var parts []string
	for _, p := range []struct {
		words plural
		n     int
	}{{words.Fresh, t.fresh}, {words.Edited, t.edited}, {words.Absent, t.absent}} {
		if p.n > 0 {
			parts = append(parts, p.words.of(p.n))
		}
	}
	if len(parts) == 0 {
		parts = []string{words.SameAsBefore}
	}
	return fmt.Sprintf(words.Since, e.words.Dates.day(c.choice.last.Made, e.now()), strings.Join(parts, ", "))
}
