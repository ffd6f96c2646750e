package reports

import (
	"fmt"
	"slices"

	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
)

// weeksNamed is how many weeks a picture names one after another; of more only those with a moment in them stand in it, the last ones.
const weeksNamed = 24

// covered is how often an attitude, or one of the indicators of a skill, was met.
type covered struct {
	id, name, short string // of the criterion, or of the group
	n               int
}

// coverage draws how often each attitude and each skill was met.
func (h *handed) coverage() *report.Picture {
	say := &h.c.Report.Handed
	var bars []report.Bar
	for _, met := range h.met() {
		bars = append(bars, report.Bar{Name: met.short, N: met.n})
	}
	caption := report.Caption{Title: say.CoverageOf, About: say.CoverageAbout, Head: []string{say.Skill, say.Moments}}
	return report.Bars(caption, h.c.Stand.StillQuiet, bars)
}

// met counts the entries that are a moment of each attitude, and of any indicator of each skill.
func (h *handed) met() (all []covered) {
	for i := range h.doc.Rubric.Groups {
		g := &h.doc.Rubric.Groups[i]
		skill := map[int]bool{}
		for k := range g.Criteria {
			c := &g.Criteria[k]
			alone := map[int]bool{}
			for _, shown := range h.doc.Shows(c.ID) {
				if shown.Moment {
					alone[shown.Entry], skill[shown.Entry] = true, true
				}
			}
			if g.Part == rubric.Hold {
				all = append(all, covered{c.ID, c.Name.In(h.c.Lang), c.Short.In(h.c.Lang), len(alone)})
			}
		}
		if g.Part == rubric.Pour {
			all = append(all, covered{g.ID, g.Name.In(h.c.Lang), g.Name.In(h.c.Lang), len(skill)})
		}
	}
	return all
}

// addLevels draws the levels over the weeks, for each stage apart: their weeks are counted from days of their own.
func (h *handed) addLevels(page *report.Page) {
	say := &h.c.Report.Handed
	var stages []string
	for i := range h.doc.Entries {
		if at := h.doc.Entries[i].Said.Encounter.Stage; !slices.Contains(stages, at) {
			stages = append(stages, at)
		}
	}
	for _, stage := range stages {
		title := say.Levels
		if len(stages) > 1 {
			title = fmt.Sprintf(say.LevelsIn, h.stage(h.doc.Rubric, stage))
		}
		page.AddPicture(title, h.levels(stage))
	}
}

func (h *handed) levels(stage string) *report.Picture {
	say := &h.c.Report.Handed
	weeks := h.weeks(stage)
	var rows []report.WeekRow
	for _, id := range h.doc.Rubric.Walked() {
		c, _ := h.doc.Rubric.Criterion(id)
		row := report.WeekRow{Name: c.Short.In(h.c.Lang), Weeks: make([][]int, len(weeks))}
		met := false
		shown := h.doc.Shows(id)
		slices.SortFunc(shown, func(a, b exchange.Shown) int { return a.Entry - b.Entry })
		for _, s := range shown {
			e := &h.doc.Entries[s.Entry]
			at, known := slices.BinarySearch(weeks, e.When.Week)
			if s.Moment && known && e.Said.Encounter.Stage == stage {
				row.Weeks[at] = append(row.Weeks[at], h.doc.Rubric.LevelIndex(s.Level))
				met = true
			}
		}
		if met {
			rows = append(rows, row)
		}
	}
	if len(rows) == 0 {
		return nil
	}
	caption := report.Caption{Title: say.LevelsOf, About: say.LevelsAbout, Head: []string{say.Criterion, say.Level}, Week: h.c.Dates.Week}
	return report.Weeks(caption, scaleOf(h.doc.Rubric, h.c.Lang), weeks, h.c.Stand.WordsOnly, rows)
}

// weeks gives those of a stage that a picture names.
func (h *handed) weeks(stage string) (weeks []int) {
	for i := range h.doc.Entries {
		if e := &h.doc.Entries[i]; e.Said.Encounter.Stage == stage {
			weeks = append(weeks, e.When.Week)
		}
	}
	slices.Sort(weeks)
	weeks = slices.Compact(weeks)
	first, last := weeks[0], weeks[len(weeks)-1]
	if last-first >= weeksNamed || last < first {
		return weeks[max(0, len(weeks)-weeksNamed):]
	}
	all := make([]int, last-first+1)
	for i := range all {
		all[i] = first + i
	}
	return all
}

// scaleOf gives the levels of a rubric as pictures name them.
func scaleOf(r *rubric.Rubric, lang string) (s report.Scale) {
	for i := range r.Levels {
		s.Names = append(s.Names, r.Levels[i].Name.In(lang))
		s.Shorts = append(s.Shorts, r.Levels[i].Short.In(lang))
	}
	return s
}
