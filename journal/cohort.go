package journal

import (
	"maps"
	"slices"

	"koffiemoment/rubric"
)

// Cohort is the picture of one group of a folder, without names. It holds counts only, so that any number of students fits.
type Cohort struct {
	Rubric   *rubric.Rubric
	Students int
	Answered int // hand-ins to which an answer was written
	Entries  int
	Criteria []Spread // all of the rubric, in its order
	Apart    int      // hand-ins of another group, which are counted nowhere else
	of       Group
	weeks    map[int]int // entries by week
}

// Spread is where students and lecturer place one criterion. Only students whose stage asks for it are counted.
type Spread struct {
	Criterion      string
	Self, Lecturer []int // students per level, lowest first
	SelfNone       int
	LecturerNone   int // nothing was chosen, or it was a level which the rubric does not have
	CannotJudge    int
	Moments        int
	Quiet          int // students without a moment on it
	Apart          int // students whose own level lies far from the lecturer's, as Brief.Apart says
}

// Asked says whether the stage asks anybody for the criterion.
func (s *Spread) Asked() bool {
	students := s.SelfNone
	for _, n := range s.Self {
		students += n
	}
	return students > 0
}

// WeekCount is how many entries are about encounters of one week of their stage.
type WeekCount struct{ Week, Entries int }

// NewCohort begins the picture of a group, whose rubric is r.
func NewCohort(of Group, r *rubric.Rubric) *Cohort {
	c := &Cohort{Rubric: r, of: of, weeks: map[int]int{}}
	for _, g := range r.Groups {
		for i := range g.Criteria {
			s := Spread{Criterion: g.Criteria[i].ID, Self: make([]int, len(r.Levels)), Lecturer: make([]int, len(r.Levels))}
			c.Criteria = append(c.Criteria, s)
		}
	}
	return c
}

// Add counts one more hand-in, with what the lecturer said about it. It keeps neither b nor r.
func (c *Cohort) Add(b *Brief, r *Review) {
	if !c.of.Holds(b) {
		c.Apart++
		return
	}
	c.Students++ // a cohort has one hand-in of each stage of a student
	if r.Answered != nil {
		c.Answered++
	}
	c.Entries += len(b.Entries)
	for i := range b.Entries {
		c.weeks[b.Entries[i].Week]++
	}
	for i := range c.Criteria {
		if s := &c.Criteria[i]; slices.Contains(b.Criteria, s.Criterion) {
			s.add(c.Rubric, b, r.Views[s.Criterion])
		}
	}
}

// IDs gives the criteria, in the order of the rubric.
func (c *Cohort) IDs() (ids []string) {
	for i := range c.Criteria {
		ids = append(ids, c.Criteria[i].Criterion)
	}
	return ids
}

// Weeks gives the weeks with an entry, in order.
func (c *Cohort) Weeks() []WeekCount {
	var out []WeekCount
	for _, week := range slices.Sorted(maps.Keys(c.weeks)) {
		out = append(out, WeekCount{week, c.weeks[week]})
	}
	return out
}

func (s *Spread) add(r *rubric.Rubric, b *Brief, v View) {
	if self := r.LevelIndex(b.Self[s.Criterion]); self >= 0 {
		s.Self[self]++
	} else {
		s.SelfNone++
	}
	own := r.LevelIndex(v.Level)
	switch {
	case v.CannotJudge:
		s.CannotJudge++
	case own >= 0:
		s.Lecturer[own]++
	default:
		s.LecturerNone++
	}
	if b.Apart(s.Criterion, v) {
		s.Apart++
	}
	if s.Moments += b.Moments[s.Criterion]; b.Moments[s.Criterion] == 0 {
		s.Quiet++
	}
}
