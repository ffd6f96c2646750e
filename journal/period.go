package journal

import (
	"cmp"
	"maps"
	"math/bits"
	"slices"
	"time"

	"koffiemoment/rubric"
)

// Period is what a set of entries shows about the criteria of one rubric: those of a stage, or of the whole study. It stays
// as it was made, and what it gives is to be read only.
type Period struct {
	Rubric  *rubric.Rubric
	Moments []*Summary // newest first; all that is derived points at these
	week    []int      // per moment: the calendar week of the encounter, counted from 1970
	byWhen  []int      // places in Moments, week by week, and in a week by the time of the encounter
	family  []int      // per moment: the number of its family, 0 for none
	of      map[string]*tally
	foreign map[string]*Foreign

	families map[string]int // their numbers, from 1, by the folded alias
}

// Evidence is what the moments of a period show about one criterion. All its lists are newest first.
type Evidence struct {
	Moments  []*Summary   // those with words or a level at it; for a goal, those that ticked it
	At       [][]*Summary // of these, per level, lowest first: those on it
	Words    []*Summary   // of these, those with words and no level
	Wordless []*Summary   // of these, those with a level and no word
	Families int          // different aliases among Moments
	Apart    []*Summary   // moments that placed the criterion on a level which this rubric does not have

	// Suggested are, for a goal, the moments of criteria that support it which did not tick it. They count for nothing, and the
	// levels that they have are those of other criteria: a student may see in them what shows the goal.
	Suggested []*Summary
}

// Count gives the number of moments on a level, by its place on the scale; none for a place outside it.
func (e Evidence) Count(level int) int {
	if level < 0 || level >= len(e.At) {
		return 0
	}
	return len(e.At[level])
}

// Foreign is what the moments of a period say of one criterion in words that this rubric does not have: the criterion
// itself, or only some levels of it.
type Foreign struct {
	Criterion string
	Levels    []string   // the different ones, by id; none for a goal that was ticked, or where there are words only
	Moments   []*Summary // newest first
}

// tally is the evidence for one criterion, and what each moment of the period shows of it.
type tally struct {
	Evidence
	goal  bool
	goals []*tally // those that the criterion supports
	shown []shown  // per moment
}

// shown is what a moment shows of a criterion: a bit for each level, of which a rubric has seven at most, and one for each
// other way.
type shown uint16

// The bits of a shown behind those of levels.
const (
	tickedBit    = iota + 7 // it is a goal, and was ticked
	wordsBit                // there are words and no level
	wordlessBit             // there is a level and no word
	suggestedBit            // it is a goal, and something that supports it was met
	allBits

	levelBits shown = 1<<tickedBit - 1
	suggested shown = 1 << suggestedBit
)

// level gives the level, from 1; 0 for none.
func (s shown) level() int { return bits.Len16(uint16(s & levelBits)) }

// NewPeriod counts the moments, in any order, towards the criteria of r. Criteria and levels count by their ids, so
// entries of an older rubric count where these agree. The period points at the moments themselves: hand them over, unchanged
// from then on.
func NewPeriod(r *rubric.Rubric, moments []Summary) *Period {
	p := &Period{Rubric: r, of: map[string]*tally{}, foreign: map[string]*Foreign{}}
	p.order(moments)
	p.nameFamilies()
	for _, g := range r.Groups {
		for _, c := range g.Criteria {
			p.of[c.ID] = &tally{goal: g.Part == rubric.Goals, shown: make([]shown, len(moments))}
		}
	}
	for _, g := range r.Groups {
		for _, c := range g.Criteria {
			for _, id := range c.SupportedBy {
				if t := p.of[id]; t != nil {
					t.goals = append(t.goals, p.of[c.ID])
				}
			}
		}
	}
	for i := range p.Moments {
		p.count(i)
	}
	met := make([]bool, len(p.families)+1)
	for _, t := range p.of {
		clear(met)
		p.gather(t, met)
	}
	for id, f := range p.foreign {
		if t := p.of[id]; t != nil {
			t.Apart = f.Moments
		}
	}
	return p
}

// order lays out the moments by their numbers, and by the times of their encounters.
func (p *Period) order(moments []Summary) {
	n := len(moments)
	p.Moments, p.byWhen, p.week = make([]*Summary, n), make([]int, n), make([]int, n)
	for i := range moments {
		p.Moments[i], p.byWhen[i] = &moments[i], n-1-i
	}
	slices.SortStableFunc(p.Moments, func(a, b *Summary) int { return cmp.Compare(b.Seq, a.Seq) })
	for i, s := range p.Moments {
		p.week[i] = mondays(s.When)
	}
	slices.SortStableFunc(p.byWhen, func(i, j int) int {
		if weeks := p.week[i] - p.week[j]; weeks != 0 {
			return weeks
		}
		return p.Moments[i].When.Compare(p.Moments[j].When)
	})
}

// nameFamilies gives each family a number.
func (p *Period) nameFamilies() {
	p.family, p.families = make([]int, len(p.Moments)), map[string]int{}
	folded := folds{}
	for i, s := range p.Moments {
		alias := folded.of(s.Alias)
		if alias == "" {
			continue
		}
		if p.families[alias] == 0 {
			p.families[alias] = len(p.families) + 1
		}
		p.family[i] = p.families[alias]
	}
}

// count notes what moment i shows, of the criteria themselves and of the goals that they support.
func (p *Period) count(i int) {
	s := p.Moments[i]
	for _, m := range s.Met {
		t, level := p.of[m.Criterion], p.Rubric.LevelIndex(m.Level)
		switch {
		case t == nil || level < 0 && m.Level != "":
			p.setApart(m.Criterion, m.Level, s)
			continue
		case m.Level == "":
			t.shown[i] |= 1 << wordsBit
		case m.Wordless:
			t.shown[i] |= 1<<level | 1<<wordlessBit
		default:
			t.shown[i] |= 1 << level
		}
		for _, goal := range t.goals {
			goal.shown[i] |= suggested
		}
	}
	for _, goal := range s.Goals {
		if t := p.of[goal]; t != nil {
			t.shown[i] |= 1 << tickedBit
		} else {
			p.setApart(goal, "", s)
		}
	}
}

// gather makes the evidence of what was noted. It counts first, so that each list is made once, as long as it becomes. Met
// is room to mark the families in.
func (p *Period) gather(t *tally, met []bool) {
	moments, n := 0, [allBits]int{}
	for i, s := range t.shown {
		if s == 0 {
			continue
		}
		if s != suggested {
			s &^= suggested // it shows the goal itself
			t.shown[i] = s
			moments++
		}
		for ; s != 0; s &= s - 1 {
			n[bits.TrailingZeros16(uint16(s))]++
		}
	}
	var lists [allBits][]*Summary
	for bit := range lists {
		lists[bit] = room(n[bit])
	}
	t.Moments = room(moments)
	for i, s := range t.shown {
		for left := s; left != 0; left &= left - 1 {
			bit := bits.TrailingZeros16(uint16(left))
			lists[bit] = append(lists[bit], p.Moments[i])
		}
		if s == 0 || s == suggested {
			continue
		}
		t.Moments = append(t.Moments, p.Moments[i])
		if family := p.family[i]; family > 0 && !met[family] {
			met[family] = true
			t.Families++
		}
	}
	t.At = slices.Clone(lists[:len(p.Rubric.Levels)])
	t.Words, t.Wordless, t.Suggested = lists[wordsBit], lists[wordlessBit], lists[suggestedBit]
}

// room gives an empty list that n moments fit in, nil for none.
func room(n int) []*Summary {
	if n == 0 {
		return nil
	}
	return make([]*Summary, 0, n)
}

// pick gives the moments that fit, by their places, in a list that is as long as it becomes. Each is asked once: ten
// thousand summaries are more than the processor keeps at hand.
func pick(moments []*Summary, fits func(i int) bool) []*Summary {
	fit, n := make([]bool, len(moments)), 0
	for i := range moments {
		if fits(i) {
			fit[i] = true
			n++
		}
	}
	out := room(n)
	for i, s := range moments {
		if fit[i] {
			out = append(out, s)
		}
	}
	return out
}

func (p *Period) setApart(criterion, level string, s *Summary) {
	f := p.foreign[criterion]
	if f == nil {
		f = &Foreign{Criterion: criterion}
		p.foreign[criterion] = f
	}
	if level != "" && !slices.Contains(f.Levels, level) {
		f.Levels = append(f.Levels, level)
	}
	f.Moments = once(f.Moments, s)
}

// once adds a moment unless it was the last one added: moments are counted one after another.
func once(to []*Summary, s *Summary) []*Summary {
	if n := len(to); n > 0 && to[n-1] == s {
		return to
	}
	return append(to, s)
}

// Of gives the evidence for a criterion; an empty one when the rubric has none of that id.
func (p *Period) Of(id string) Evidence {
	if t := p.of[id]; t != nil {
		return t.Evidence
	}
	return Evidence{At: make([][]*Summary, len(p.Rubric.Levels))}
}

// Apart gives what counts towards nothing, by id of the criterion: the criteria that moments placed, or ticked as a goal,
// and the rubric does not have, and those that it has and that were placed on levels which it does not have.
func (p *Period) Apart() []Foreign {
	var out []Foreign
	for _, id := range slices.Sorted(maps.Keys(p.foreign)) {
		f := *p.foreign[id]
		f.Levels = slices.Sorted(slices.Values(f.Levels))
		out = append(out, f)
	}
	return out
}

// Families counts the different aliases among moments; one without an alias is no family.
func Families(moments []*Summary) int {
	met, folded := map[string]bool{}, folds{}
	for _, s := range moments {
		met[folded.of(s.Alias)] = true
	}
	delete(met, "")
	return len(met)
}

// FamiliesOf gives the folded aliases among moments with the moments of each.
func FamiliesOf(moments []*Summary) map[string][]*Summary {
	out, folded := map[string][]*Summary{}, folds{}
	for _, s := range moments {
		if alias := folded.of(s.Alias); alias != "" {
			out[alias] = append(out[alias], s)
		}
	}
	return out
}

// folds keeps the folded form of texts that come back often.
type folds map[string]string

func (f folds) of(text string) string {
	folded, known := f[text]
	if !known {
		folded = Fold(text)
		f[text] = folded
	}
	return folded
}

// Growth is one criterion over the calendar weeks of a period.
type Growth struct {
	Weeks       []GrowthWeek // those with a moment, in order
	Moments     int
	Placed      int    // of these, the moments that have a level
	First, Last string // levels of the earliest and of the latest moment that has one; empty when none has
}

// GrowthWeek is one week's moments for a criterion, with their levels, oldest first. The level of a moment in words only is
// empty, and so is that of a ticked goal.
type GrowthWeek struct {
	Week    int // from the period's start, from 1; 0 and less before it
	Levels  []string
	Moments []*Summary
}

// Last gives the level of the week's latest moment that has one, empty when none has.
func (w GrowthWeek) Last() string {
	for _, level := range slices.Backward(w.Levels) {
		if level != "" {
			return level
		}
	}
	return ""
}

// Growth follows a criterion over the weeks from start. Levels that the rubric does not have take no part, nor do moments
// that only suggest a goal.
func (p *Period) Growth(id string, start time.Time) Growth {
	var g Growth
	t := p.of[id]
	if t == nil {
		return g
	}
	levels, moments, before := make([]string, 0, len(t.Moments)), make([]*Summary, 0, len(t.Moments)), mondays(start)-1
	for _, i := range p.byWhen {
		if s := t.shown[i]; s == 0 || s == suggested {
			continue
		}
		level := ""
		if at := t.shown[i].level(); at > 0 {
			level = p.Rubric.Levels[at-1].ID
			g.First, g.Last = cmp.Or(g.First, level), level
			g.Placed++
		}
		levels, moments = append(levels, level), append(moments, p.Moments[i])
		if n := len(g.Weeks); n == 0 || g.Weeks[n-1].Week != p.week[i]-before {
			g.Weeks = append(g.Weeks, GrowthWeek{Week: p.week[i] - before})
		}
		w, end := &g.Weeks[len(g.Weeks)-1], len(levels)
		from := end - len(w.Levels) - 1
		w.Levels, w.Moments = levels[from:end:end], moments[from:end:end]
	}
	g.Moments = len(levels)
	return g
}
