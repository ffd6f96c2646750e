// Package report writes what was found for other programs to read and print. It knows no screen: the words that stand in a
// report come in as arguments.
package report

import (
	"cmp"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// Row is what student and lecturer say about one criterion.
type Row struct {
	Student, Journal, HandIn, Stage string
	Criterion, Name                 string // id and name
	Moments                         int    // entries that show it
	Self, Lecturer                  string // names of levels
	CannotJudge                     bool   // the lecturer cannot judge it
	Remark                          string
}

// Rows gives a row for each criterion that a hand-in's stage asks for. The rubric is the hand-in's own; names are in lang. A
// level that the rubric does not have stays out.
func Rows(b *journal.Brief, v *journal.Review, r *rubric.Rubric, lang string) []Row {
	rows := make([]Row, len(b.Criteria))
	level := func(id string) string {
		if at := r.LevelIndex(id); at >= 0 {
			return r.Levels[at].Name.In(lang)
		}
		return ""
	}
	for i, id := range b.Criteria {
		view := v.Views[id]
		rows[i] = Row{Student: b.Student, Journal: b.Journal, HandIn: b.HandIn, Stage: cmp.Or(b.StageName, b.Stage), Criterion: id, Moments: b.Moments[id],
			Self: level(b.Self[id]), Lecturer: level(view.Level), CannotJudge: view.CannotJudge, Remark: view.Remark}
		if c, _ := r.Criterion(id); c != nil {
			rows[i].Name = c.Name.In(lang)
		}
	}
	return rows
}
