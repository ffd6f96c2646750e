package ui

import (
	"fmt"
	"strings"

	"koffiemoment/journal"
)

// about says what goes along and what stays.
func (c *choosing) about(w int) []string {
	words, t := &c.in.env.words.HandIn, &c.in.env.theme
	if len(c.choice.Rows) == 0 {
		text := words.Nothing
		if n := len(c.choice.Private); n > 0 {
			text += " " + words.Private.of(n)
		}
		return wrap(text, w, "   ")
	}
	parts := []string{words.Leaving.of(len(c.tally.Chosen))}
	if c.tally.Stay > 0 {
		parts = append(parts, words.Stay.of(c.tally.Stay))
	}
	if c.tally.Private > 0 {
		parts = append(parts, words.Private.of(c.tally.Private))
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
	for i := range c.choice.Estimates {
		parts = append(parts, words.estimate(e, &c.choice.Estimates[i]))
	}
	for _, p := range []struct {
		words plural
		n     int
	}{{words.Plans, t.Plans}, {words.Aliases, t.Aliases}, {words.Replies, t.Replies}} {
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
	if c.choice.Last == nil {
		return ""
	}
	var parts []string
	for _, p := range []struct {
		words plural
		n     int
	}{{words.Fresh, t.Fresh}, {words.Edited, t.Edited}, {words.Absent, t.Absent}} {
		if p.n > 0 {
			parts = append(parts, p.words.of(p.n))
		}
	}
	if len(parts) == 0 {
		parts = []string{words.SameAsBefore}
	}
	return fmt.Sprintf(words.Since, e.words.Dates.day(c.choice.Last.Made, e.now()), strings.Join(parts, ", "))
}
