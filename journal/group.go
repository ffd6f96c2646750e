package journal

import (
	"cmp"
	"slices"
)

// Group is who handed in the same stage with the same rubric: the levels of others are not of one picture with theirs.
type Group struct {
	Rubric           string // digest
	Stage, StageName string // empty for the whole study
	Students         int
}

// fewest is how many students a picture is of before it may be shown unasked: of fewer one could tell who is meant by which count.
const fewest = 5

// Groups gives the groups of a cohort, the largest first, then in the order of their first hand-ins.
func Groups(all []Waiting) (groups []Group) {
	for i := range all {
		b := all[i].Brief
		at := slices.IndexFunc(groups, func(g Group) bool { return g.Holds(b) })
		if at < 0 {
			at = len(groups)
			groups = append(groups, Group{Rubric: b.Rubric, Stage: b.Stage, StageName: b.StageName})
		}
		groups[at].Students++ // a cohort has one hand-in of each stage of a student
	}
	slices.SortStableFunc(groups, func(a, b Group) int { return cmp.Compare(b.Students, a.Students) })
	return groups
}

// Holds says whether b belongs to g.
func (g Group) Holds(b *Brief) bool { return g.Rubric == b.Rubric && g.Stage == b.Stage }

// Small says that g is too small to be shown unless somebody asks for it.
func (g Group) Small() bool { return g.Students < fewest }

// Cell is where student and lecturer place one criterion, for a table of students and criteria.
type Cell struct {
	Asked       bool   // the stage asks for it
	Self, Own   string // levels of the rubric; empty for none
	CannotJudge bool
	Gap         int // how many levels the lecturer's lies above the student's; 0 where either has none
}

// Cells gives the row of b in such a table, beside the criteria that are its columns.
func (b *Brief) Cells(r *Review, criteria []string) []Cell {
	row := make([]Cell, len(criteria))
	for i, id := range criteria {
		v := b.view(r, id)
		row[i] = Cell{Asked: slices.Contains(b.Criteria, id), Self: b.Self[id], Own: v.Level, CannotJudge: v.CannotJudge}
		self, own := slices.Index(b.Scale, b.Self[id]), slices.Index(b.Scale, v.Level)
		if self >= 0 && own >= 0 {
			row[i].Gap = own - self
		}
	}
	return row
}
