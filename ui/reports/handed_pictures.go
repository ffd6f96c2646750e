package reports

import (
	"fmt"
	"slices"
	"strings"

	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
)

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

// inMoments names the levels that the student chose for a criterion in moments, empty for none. They are no self-assessment, and it says so.
func (h *handed) inMoments(criterion string) string {
	if h.placed == nil {
		h.placed = map[string][]string{}
		for i := range h.doc.Entries {
			e := &h.doc.Entries[i]
			for _, a := range e.Said.Answers {
				if a.Level == "" || a.Skipped || a.NoOpportunity || h.hidden[e.ID] {
					continue
				}
				if name := h.rubricOf(e.Rubric).LevelName(a.Level, h.c.Lang); !slices.Contains(h.placed[a.Criterion], name) {
					h.placed[a.Criterion] = append(h.placed[a.Criterion], name)
				}
			}
		}
	}
	if len(h.placed[criterion]) == 0 {
		return ""
	}
	return fmt.Sprintf(h.c.Report.Handed.InMoments, strings.Join(h.placed[criterion], ", "))
}

// stageLevels is what a hand-in says of the levels in one stage.
type stageLevels struct {
	stage string
	weeks []int                       // of its entries, not in order
	shown map[string][]exchange.Shown // by criterion: the moments, in the order of the hand-in
}

// addLevels draws the levels over the weeks, for each stage apart: their weeks are counted from days of their own. There are as many pictures as
// the weeks need.
func (h *handed) addLevels(page *report.Page) {
	say, stages := &h.c.Report.Handed, h.stages()
	for _, of := range stages {
		title, weeks := say.Levels, weeksFrom(of.weeks)
		if len(stages) > 1 {
			title = fmt.Sprintf(say.LevelsIn, h.stage(h.doc.Rubric, of.stage))
		}
		rows := h.weekRows(of, weeks)
		for from := 0; from < len(weeks); from += weeksAcross {
			to, heading := min(from+weeksAcross, len(weeks)), title
			if len(weeks) > weeksAcross {
				heading += " · " + weekSpan(h.c, weeks[from:to])
			}
			page.AddPicture(heading, h.levels(weeks[from:to], rows, from))
		}
	}
}

// stages parts the moments in one go: a hand-in may name as many stages as it has entries.
func (h *handed) stages() (all []*stageLevels) {
	of := map[string]*stageLevels{}
	for i := range h.doc.Entries {
		e := &h.doc.Entries[i]
		s := of[e.Said.Encounter.Stage]
		if s == nil {
			s = &stageLevels{stage: e.Said.Encounter.Stage, shown: map[string][]exchange.Shown{}}
			of[s.stage], all = s, append(all, s)
		}
		s.weeks = append(s.weeks, e.When.Week)
	}
	for _, id := range h.doc.Rubric.Walked() {
		shown := h.doc.Shows(id)
		slices.SortFunc(shown, func(a, b exchange.Shown) int { return a.Entry - b.Entry })
		for _, one := range shown {
			if s := of[h.doc.Entries[one.Entry].Said.Encounter.Stage]; one.Moment {
				s.shown[id] = append(s.shown[id], one)
			}
		}
	}
	return all
}

// weekRows gives each criterion over all weeks of a stage.
func (h *handed) weekRows(of *stageLevels, weeks []int) (rows []report.WeekRow) {
	for _, id := range h.doc.Rubric.Walked() {
		c, _ := h.doc.Rubric.Criterion(id)
		row := report.WeekRow{Name: c.Short.In(h.c.Lang), Weeks: make([][]int, len(weeks))}
		for _, s := range of.shown[id] {
			at, _ := slices.BinarySearch(weeks, h.doc.Entries[s.Entry].When.Week)
			row.Weeks[at] = append(row.Weeks[at], h.doc.Rubric.LevelIndex(s.Level))
		}
		rows = append(rows, row)
	}
	return rows
}

// levels draws some of the weeks of rows, from a place on, with the criteria that were met in them.
func (h *handed) levels(weeks []int, all []report.WeekRow, from int) *report.Picture {
	say := &h.c.Report.Handed
	var rows []report.WeekRow
	for _, row := range all {
		row.Weeks = row.Weeks[from : from+len(weeks)]
		if slices.ContainsFunc(row.Weeks, func(levels []int) bool { return len(levels) > 0 }) {
			rows = append(rows, row)
		}
	}
	caption := report.Caption{Title: say.LevelsOf, About: say.LevelsAbout, Head: []string{say.Criterion, say.Level}, Week: h.c.Dates.Week}
	return report.Weeks(caption, scaleOf(h.doc.Rubric, h.c.Lang), weeks, h.c.Stand.WordsOnly, rows)
}

// scaleOf gives the levels of a rubric as pictures name them.
func scaleOf(r *rubric.Rubric, lang string) (s report.Scale) {
	for i := range r.Levels {
		s.Names = append(s.Names, r.Levels[i].Name.In(lang))
		s.Shorts = append(s.Shorts, r.Levels[i].Short.In(lang))
	}
	return s
}
