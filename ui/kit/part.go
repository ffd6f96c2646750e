package kit

import (
	"cmp"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/ui/words"
)

// PartName names a part of an entry as exchange tells them apart: a criterion of its rubric, or a question of the walk.
func PartName(c *words.Catalog, r *rubric.Rubric, part string) string {
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
func PartOf(c *words.Catalog, r *rubric.Rubric, comment *exchange.Comment) string {
	switch {
	case comment.Part == "":
		return ""
	case comment.Sentence == nil:
		return PartName(c, r, comment.Part)
	}
	return PartName(c, r, comment.Part) + " " + Quoted(comment.Sentence.Words)
}
