package kit

import (
	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/words"
)

// State says how a criterion stands, in words.
func State(c *words.Catalog, r *rubric.Rubric, a journal.Answer) string {
	words := &c.Walk
	switch a.State() {
	case journal.Placed:
		return "● " + r.LevelName(a.Level, c.Lang)
	case journal.NoOpportunity:
		return r.NotObserved.Name.In(c.Lang)
	case journal.Written:
		return words.NoLevel
	case journal.Skipped:
		return words.Skipped
	}
	return words.Unanswered
}
