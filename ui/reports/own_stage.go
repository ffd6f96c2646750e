package reports

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
	"koffiemoment/ui/words"
)

// ownStage is what there is of one.
type ownStage struct {
	stage, name string
	entries     []journal.Entry // oldest first
	counted     *journal.Period
	start       time.Time          // from which its weeks count
	estimates   []journal.Estimate // oldest first
	over        journal.StageExtras
	intentions  []journal.Intention // made in its entries, oldest first
	threshold   string              // what the student wrote on those that the school sets
}

// empty says that nothing was written in it or about it.
func (p *ownStage) empty() bool {
	over := p.over.Untouched() && p.over.Whole == nil && p.over.Writing == nil
	return len(p.entries) == 0 && len(p.estimates) == 0 && over && p.threshold == ""
}

// periods gives the stages of which there is anything: those of the rubric in its order, then those that it does not have any more, then what
// belongs to none.
func (w *own) periods() (all []*ownStage) {
	var stages []string
	for i := range w.r.Stages {
		stages = append(stages, w.r.Stages[i].ID)
	}
	known := len(stages)
	add := func(id string) {
		if id != "" && !slices.Contains(stages, id) {
			stages = append(stages, id)
		}
	}
	for i := range w.Entries {
		add(w.Entries[i].Encounter.Stage)
	}
	for i := range w.Estimates {
		add(w.Estimates[i].Stage)
	}
	for i := range w.Over {
		add(w.Over[i].Stage)
	}
	for id := range w.Around.Thresholds {
		add(id)
	}
	slices.Sort(stages[known:])
	for _, id := range append(stages, "") {
		if p := w.period(id); !p.empty() {
			all = append(all, p)
		}
	}
	return all
}

// period gathers what there is of a stage; the empty one is that of entries which belong to none.
func (w *own) period(stage string) *ownStage {
	p := &ownStage{stage: stage, name: w.stageName(stage)}
	made := map[string]bool{}
	var moments []journal.Summary
	for i := range w.Entries {
		if w.Entries[i].Encounter.Stage == stage {
			p.entries, moments = append(p.entries, w.Entries[i]), append(moments, w.Entries[i].Summary())
			made[w.Entries[i].ID] = true
		}
	}
	p.counted, p.start = journal.NewPeriod(w.r, moments), w.start(stage, moments)
	for _, intention := range slices.Backward(w.Intentions) {
		if made[intention.ID] { // it has the id of the entry that it was made in
			p.intentions = append(p.intentions, intention)
		}
	}
	if stage == "" {
		return p
	}
	for _, est := range slices.Backward(w.Estimates) {
		if est.Stage == stage {
			p.estimates = append(p.estimates, est)
		}
	}
	for i := range w.Over {
		if w.Over[i].Stage == stage {
			p.over = w.Over[i]
		}
	}
	p.threshold = w.Around.Thresholds[stage]
	return p
}

// stageName gives the name of a stage in the words of the rubric in use, or of the newest that has it.
func (w *own) stageName(id string) string {
	if id == "" {
		return w.c.Report.Own.NoStage
	}
	if s := w.stage(id); s != nil {
		return s.Name.In(w.c.Lang)
	}
	return words.InLine(id)
}

func (w *own) stage(id string) *rubric.Stage {
	known := []*rubric.Rubric{w.r}
	for i := range w.Entries {
		known = append(known, w.Rubrics[w.Entries[len(w.Entries)-1-i].Rubric.Digest])
	}
	for i := range w.Estimates {
		known = append(known, w.Rubrics[w.Estimates[i].Rubric.Digest])
	}
	for _, r := range known {
		if s := r.Stage(id); s != nil {
			return s
		}
	}
	return nil
}

// pages gives a stage: what it comes to, what the student made of it, and the entries.
func (w *own) pages(p *ownStage) []report.Page {
	pages := []report.Page{w.overview(p)}
	for i := range p.estimates {
		est := &p.estimates[i]
		page := w.c.EstimatePage(est, w.Rubrics[est.Rubric.Digest])
		page.Title = w.c.Stand.Assess + " · " + p.name
		if len(p.estimates) > 1 {
			page.Title += " · " + fmt.Sprintf(w.c.Mine.Version, est.Version)
		}
		pages = append(pages, page)
	}
	for _, page := range []report.Page{w.intentions(p), w.overPage(p), w.chances(p)} {
		if len(page.Parts) > 0 || len(page.Facts) > 0 {
			pages = append(pages, page)
		}
	}
	for i := range p.entries {
		e := &p.entries[i]
		beside := w.Beside[e.ID]
		pages = append(pages, w.entry(e, w.Rubrics[e.Rubric.Digest], &beside))
	}
	return pages
}

// intentions says of each what came of it. None is ever overdue.
func (w *own) intentions(p *ownStage) report.Page {
	say, dates := &w.c.Report.Own, &w.c.Dates
	page := report.Page{Title: w.c.Stand.Intentions + " · " + p.name}
	table := report.Table{Head: []string{say.Plan, say.PlanMade, say.CameOf}, Shares: []int{5, 2, 3}}
	for i := range p.intentions {
		one := &p.intentions[i]
		var came []string
		for _, back := range one.Returns {
			came = append(came, fmt.Sprintf(say.OutcomeOn, w.c.Facts.Outcomes[back.Outcome], dates.WholeDay(back.At)))
		}
		if one.Open() {
			came = append(came, w.c.Stand.StillOpen)
		}
		table.Rows = append(table.Rows, []string{w.c.Walk.SayPlan(one.Plan), dates.WholeDay(one.Made), strings.Join(came, ", ")})
	}
	page.AddTable(w.c.Stand.Intentions, table)
	return page
}

// overPage is what was written over the stage. What was said to a statement before it stays shut until the same was answered after it: who
// reads it first says it again.
func (w *own) overPage(p *ownStage) report.Page {
	over := p.over
	over.Positions = slices.DeleteFunc(slices.Clone(over.Positions), func(said journal.Position) bool {
		_, again := over.Position(said.Statement, journal.After)
		return said.Side == journal.Before && !again
	})
	page := w.c.OverPage(&over, w.r)
	page.Title = fmt.Sprintf(w.c.Told.OverTitle, p.name)
	if len(over.Positions) < len(p.over.Positions) {
		page.Facts = append(page.Facts, w.c.Report.Own.Shut)
	}
	return page
}

// chances are those that the school gives, with which of them were used, and what the student says of its thresholds. Who has kept no list
// yet has used some of those that everybody starts from, or none.
func (w *own) chances(p *ownStage) report.Page {
	say := &w.c.Report.Own
	page := report.Page{Title: say.Chances + " · " + p.name}
	list, began := w.Around.Chances, w.Around.Chances != nil
	if !began {
		list = w.c.Stand.StartingChances()
	}
	var bars []report.Bar
	for i := range list {
		if n := len(list[i].Used(p.counted.Moments)); n > 0 || began {
			bars = append(bars, report.Bar{Name: words.InLine(list[i].Name), N: n})
		}
	}
	if len(p.entries) > 0 {
		page.AddPicture(say.Chances, report.Bars(w.caption(say.Chances, say.ChancesAbout, say.Chance), w.c.Stand.NotUsedYet, bars))
	}
	asked := say.Thresholds
	if s := w.stage(p.stage); s != nil {
		asked = cmp.Or(s.Thresholds.In(w.c.Lang), asked)
	}
	page.Add(asked, p.threshold)
	return page
}
