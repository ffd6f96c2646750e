package words

import (
	"cmp"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// PartName names a part of an entry as exchange tells them apart: a criterion of its rubric, or a question of the walk.
func (c *Catalog) PartName(r *rubric.Rubric, part string) string {
	switch part {
	case exchange.PartEncounter:
		return c.Walk.Met
	case exchange.PartIntention:
		return c.FieldName("if")
	case exchange.PartGoals:
		return c.Walk.PageName(journal.GoalsPage)
	}
	if criterion, _ := r.Criterion(part); criterion != nil {
		return criterion.Short.In(c.Lang)
	}
	return cmp.Or(strings.TrimSuffix(c.FieldName(part), "?"), part)
}

// PartOf says which part of an entry a comment is about, with the sentence there if it is about one; empty for one on the whole.
func (c *Catalog) PartOf(r *rubric.Rubric, comment *exchange.Comment) string {
	switch {
	case comment.Part == "":
		return ""
	case comment.Sentence == nil:
		return c.PartName(r, comment.Part)
	}
	return c.PartName(r, comment.Part) + " " + Quote(journal.Line(comment.Sentence.Words))
}

// AboutRemark says which words of an entry a remark is about, part by part: its part and the sentence there, where it is not about the
// whole, and that they are others than those that stand now. A student who rewrote the entry must not take the remark for one about what it
// says now.
func (c *Catalog) AboutRemark(m *store.Remark, r *rubric.Rubric, now time.Time) []string {
	about := Said(c.PartOf(r, &m.Comment))
	switch m.Fit {
	case exchange.Earlier:
		about = append(about, c.Feedback.SayVersion(c.Dates.Day(m.Of, now)))
	case exchange.Unknown:
		about = append(about, c.Feedback.OverUnknown)
	}
	return about
}

// LevelIn gives the name of a level that an answer gave: in its own rubric, or else in the one in use, and its id when neither has it.
func (c *Catalog) LevelIn(r *store.Response, id string, inUse *rubric.Rubric) string {
	if r.Rubric.LevelIndex(id) >= 0 {
		return r.Rubric.LevelName(id, c.Lang)
	}
	return inUse.LevelName(id, c.Lang)
}

// Judged is a lecturer's view of a criterion in words, empty when it holds a remark only.
func (c *Catalog) Judged(r *store.Response, criterion string, inUse *rubric.Rubric) string {
	switch v := r.View(criterion); {
	case v.CannotJudge:
		return c.Feedback.CannotJudge
	case v.Level != "":
		return c.LevelIn(r, v.Level, inUse)
	}
	return ""
}
