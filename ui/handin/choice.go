package handin

import (
	"fmt"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/words"
)

// about says what goes along and what stays.
func (c *choosing) about(w int) []string {
	words, t := &c.in.book.Words.HandIn, &c.in.book.Theme
	if len(c.choice.Rows) == 0 {
		text := words.Nothing
		if n := len(c.choice.Private); n > 0 {
			text += " " + words.Private.Of(n)
		}
		return kit.Wrap(text, w, "   ")
	}
	parts := []string{words.Leaving.Of(len(c.tally.Chosen))}
	if c.tally.Stay > 0 {
		parts = append(parts, words.Stay.Of(c.tally.Stay))
	}
	if c.tally.Private > 0 {
		parts = append(parts, words.Private.Of(c.tally.Private))
	}
	lines := kit.Wrap(strings.Join(parts, " "), w, "   ")
	lines = append(lines, kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(words.Besides, c.besides()), w, "   "))...)
	return append(lines, kit.Styled(t.Quiet, kit.Wrap(c.since(), w, "   "))...)
}

// besides names what travels with the entries.
func (c *choosing) besides() string {
	book := c.in.book
	say, t := &book.Words.HandIn, &c.tally
	var parts []string
	for i := range c.choice.Estimates {
		parts = append(parts, estimate(say, book, &c.choice.Estimates[i]))
	}
	for _, p := range []struct {
		words words.Plural
		n     int
	}{{say.Plans, t.Plans}, {say.Aliases, t.Aliases}, {say.Replies, t.Replies}} {
		if p.n > 0 {
			parts = append(parts, p.words.Of(p.n))
		}
	}
	if len(parts) == 0 {
		return say.NothingElse
	}
	return words.List(parts, book.Words.Stand.And)
}

// estimate names an estimate, and says what handing in does to it.
func estimate(w *words.HandInWords, book *logbook.Logbook, est *journal.Estimate) string {
	state := ""
	switch {
	case est.HandedIn:
		state = w.EstimateHanded
	case est.Open():
		state = w.EstimateOpen
	default:
		state = w.EstimateDone
	}
	return fmt.Sprintf(w.Estimate, book.StageName(est.Stage), est.Version, state)
}

// since says what changed since the last hand-in of the stage.
func (c *choosing) since() string {
	book, t := c.in.book, &c.tally
	say := &book.Words.HandIn
	if c.choice.Last == nil {
		return ""
	}
	var parts []string
	for _, p := range []struct {
		words words.Plural
		n     int
	}{{say.Fresh, t.Fresh}, {say.Edited, t.Edited}, {say.Absent, t.Absent}} {
		if p.n > 0 {
			parts = append(parts, p.words.Of(p.n))
		}
	}
	if len(parts) == 0 {
		parts = []string{say.SameAsBefore}
	}
	return fmt.Sprintf(say.Since, book.Words.Dates.Day(c.choice.Last.Made, book.Now()), strings.Join(parts, ", "))
}
