package journal

import (
	"slices"
	"time"

	"koffiemoment/rubric"
)

// Period is what a set of entries shows about the criteria of one rubric: those of a stage, or of the whole study.
type Period struct {
	Rubric  *rubric.Rubric
	Moments []Summary // newest first
	of      map[string]*Evidence
}

// Evidence is what the moments of a period show about one criterion. Each count is the number of moments behind it.
type Evidence struct {
	Counts   []int     // moments per level, lowest first; for a goal, moments that placed a supporting criterion so
	Moments  []Summary // those that are counted, newest first
	Families int       // different aliases among them
	Apart    []Summary // moments that placed the criterion on a level which this rubric does not have
}

// NewPeriod counts the moments, in any order, towards the criteria of r. Criteria and levels count by their ids, so
// entries of an older rubric count where these agree.
func NewPeriod(r *rubric.Rubric, moments []Summary) *Period {
	p := &Period{Rubric: r, Moments: slices.Clone(moments), of: map[string]*Evidence{}}
	slices.SortStableFunc(p.Moments, func(a, b Summary) int { return -compareSeq(a.Seq, b.Seq) })
	supports := map[string][]string{}
	for _, g := range r.Groups {
		for _, c := range g.Criteria {
			p.of[c.ID] = &Evidence{Counts: make([]int, len(r.Levels))}
			for _, id := range c.SupportedBy {
				supports[id] = append(supports[id], c.ID)
			}
		}
	}
	for i := range p.Moments {
		p.count(&p.Moments[i], supports)
	}
	for _, e := range p.of {
		e.Families = Families(e.Moments)
	}
	return p
}

func compareSeq(a, b uint64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func (p *Period) count(s *Summary, supports map[string][]string) {
	placed := map[string]map[int]bool{}
	note := func(id string, level int) {
		if placed[id] == nil {
			placed[id] = map[int]bool{}
		}
		placed[id][level] = true
	}
	for _, l := range s.Placed {
		e := p.of[l.Criterion]
		level := p.Rubric.LevelIndex(l.Level)
		switch {
		case e == nil:
		case level < 0:
			e.Apart = append(e.Apart, *s)
		default:
			note(l.Criterion, level)
			for _, goal := range supports[l.Criterion] {
				note(goal, level)
			}
		}
	}
	for _, goal := range s.Goals {
		if p.of[goal] != nil && placed[goal] == nil {
			placed[goal] = map[int]bool{}
		}
	}
	for id, levels := range placed {
		e := p.of[id]
		e.Moments = append(e.Moments, *s)
		for level := range levels {
			e.Counts[level]++
		}
	}
}

// Of gives the evidence for a criterion; an empty one when the rubric has none of that id.
func (p *Period) Of(id string) Evidence {
	if e := p.of[id]; e != nil {
		return *e
	}
	return Evidence{Counts: make([]int, len(p.Rubric.Levels))}
}

// Unknown gives the criteria that the moments placed and the rubric does not have, with those moments.
func (p *Period) Unknown() map[string][]Summary {
	out := map[string][]Summary{}
	for _, s := range p.Moments {
		for _, l := range s.Placed {
			if p.of[l.Criterion] == nil {
				out[l.Criterion] = append(out[l.Criterion], s)
			}
		}
	}
	return out
}

// Families counts the different aliases among moments; one without an alias is no family.
func Families(moments []Summary) int { return len(FamiliesOf(moments)) }

// FamiliesOf gives the folded aliases among moments with the moments of each.
func FamiliesOf(moments []Summary) map[string][]Summary {
	out := map[string][]Summary{}
	for _, s := range moments {
		if alias := Fold(s.Alias); alias != "" {
			out[alias] = append(out[alias], s)
		}
	}
	return out
}

// Remark is what would still be needed to show a level: never a refusal, only something to look for.
type Remark struct {
	FollowUp bool // one moment that follows up an earlier one
	Moments  int  // so many more moments
	Families int  // so many more families among them
}

// Nothing says that the moments show the level already.
func (r Remark) Nothing() bool { return r == Remark{} }

// Remark says what is missing for a level of a criterion. The top level wants a moment at that level that follows up an
// earlier one; the rest of the upper half wants two moments at that level or above with two families; the lower half wants
// nothing. So the rule holds for 2 to 7 levels.
func (p *Period) Remark(id, level string) Remark {
	at, top := p.Rubric.LevelIndex(level), len(p.Rubric.Levels)-1
	if at < 0 || 2*at < top+1 {
		return Remark{}
	}
	var shows []Summary
	followed := false
	for _, s := range p.Of(id).Moments {
		if p.reached(&s, id) >= at {
			shows = append(shows, s)
			followed = followed || s.Follows != ""
		}
	}
	if at == top {
		return Remark{FollowUp: !followed}
	}
	return Remark{Moments: max(0, 2-len(shows)), Families: max(0, 2-Families(shows))}
}

// reached gives the highest level that a moment shows for a criterion: its own, or for a goal that of what supports it.
func (p *Period) reached(s *Summary, id string) int {
	best := p.Rubric.LevelIndex(s.LevelOf(id))
	if c, _ := p.Rubric.Criterion(id); c != nil {
		for _, support := range c.SupportedBy {
			best = max(best, p.Rubric.LevelIndex(s.LevelOf(support)))
		}
	}
	return best
}

// Growth is one criterion over the calendar weeks of a period.
type Growth struct {
	Weeks       []GrowthWeek // those with a moment, in order
	Moments     int
	First, Last string // levels of the earliest and of the newest moment; empty when there is none
}

// GrowthWeek is one week's moments for a criterion, with their levels, oldest first.
type GrowthWeek struct {
	Week    int // from the period's start, from 1
	Levels  []string
	Moments []Summary
}

// Growth follows a criterion over the weeks from start. Only levels that the rubric has take part.
func (p *Period) Growth(id string, start time.Time) Growth {
	var g Growth
	moments := slices.Clone(p.Of(id).Moments)
	slices.SortStableFunc(moments, func(a, b Summary) int {
		if c := a.When.Compare(b.When); c != 0 {
			return c
		}
		return compareSeq(a.Seq, b.Seq)
	})
	for _, s := range moments {
		level := p.reached(&s, id)
		if level < 0 {
			continue
		}
		name, week := p.Rubric.Levels[level].ID, Week(start, s.When)
		if n := len(g.Weeks); n == 0 || g.Weeks[n-1].Week != week {
			g.Weeks = append(g.Weeks, GrowthWeek{Week: week})
		}
		w := &g.Weeks[len(g.Weeks)-1]
		w.Levels, w.Moments = append(w.Levels, name), append(w.Moments, s)
		if g.Moments++; g.First == "" {
			g.First = name
		}
		g.Last = name
	}
	return g
}
