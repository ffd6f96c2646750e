package reports

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
	"koffiemoment/ui/words"
)

const (
	topicsShown   = 12 // in a picture; the others are named below it
	familiesShown = 40 // more would be too small to read on one side of paper
	weeksAcross   = 15 // beside each other, on the width of a page
)

// overview is what a stage comes to, in pictures of what was noted and in the facts of the mirror, each with its question. It counts, and
// judges nothing.
func (w *own) overview(p *ownStage) report.Page {
	say := &w.c.Report.Own
	page := report.Page{Title: fmt.Sprintf(say.Overview, p.name), Facts: w.span(p.entries)}
	if len(p.entries) == 0 {
		page.Add(w.c.Stand.MomentsRow, say.Nothing)
		return page
	}
	for _, part := range []rubric.Part{rubric.Hold, rubric.Pour} {
		page.AddPicture(w.partName(part), w.met(p, part))
	}
	page.AddPicture(w.c.Walk.Pages[journal.GoalsPage], w.goals(p))
	for _, part := range []rubric.Part{rubric.Hold, rubric.Pour} {
		w.addWeeks(&page, p, part)
	}
	names := w.c.Stand.FactNames
	page.AddPicture(names[journal.FactInitiative], w.began(p))
	w.addFamilies(&page, p)
	w.addTopics(&page, p)
	page.Add(w.c.Stand.Mirror, w.mirror(p)...)
	page.Add(w.c.Stand.OtherRubric, w.apart(p)...)
	return page
}

func (w *own) partName(part rubric.Part) string { return w.c.Command.Rubrics.Parts[part] }

// caption is one of a picture that counts moments.
func (w *own) caption(title, about, counted string) report.Caption {
	return report.Caption{Title: title, About: about, Head: []string{counted, w.c.Stand.MomentsRow}}
}

// criteriaIn gives the criteria of a part of the walk, of which a stage asks those goals only that are its own.
func (w *own) criteriaIn(part rubric.Part, stage string) (all []*rubric.Criterion) {
	asked := journal.Asked(w.r, stage)
	for i := range w.r.Groups {
		for n := range w.r.Groups[i].Criteria {
			if c := &w.r.Groups[i].Criteria[n]; w.r.Groups[i].Part == part && slices.Contains(asked, c.ID) {
				all = append(all, c)
			}
		}
	}
	return all
}

func (w *own) bars(p *ownStage, part rubric.Part) (bars []report.Bar) {
	for _, c := range w.criteriaIn(part, p.stage) {
		bars = append(bars, report.Bar{Name: c.Short.In(w.c.Lang), N: len(p.counted.Of(c.ID).Moments)})
	}
	return bars
}

// met says how often each criterion of a part was met.
func (w *own) met(p *ownStage, part rubric.Part) *report.Picture {
	say := &w.c.Report.Own
	return report.Bars(w.caption(fmt.Sprintf(say.Met, w.partName(part)), say.MetAbout, say.Criterion), w.c.Stand.StillQuiet, w.bars(p, part))
}

func (w *own) goals(p *ownStage) *report.Picture {
	say := &w.c.Report.Own
	return report.Bars(w.caption(say.Goals, say.GoalsAbout, say.Goal), w.c.Stand.StillQuiet, w.bars(p, rubric.Goals))
}

// addWeeks puts how a part went over the weeks on a page, in as many pictures as the weeks need.
func (w *own) addWeeks(page *report.Page, p *ownStage, part rubric.Part) {
	say, scale := &w.c.Report.Own, scaleOf(w.r, w.c.Lang)
	caption := report.Caption{Title: fmt.Sprintf(say.Weeks, w.partName(part)), About: say.WeeksAbout, Week: w.c.Dates.Week,
		Head: []string{say.Criterion, words.Capital(w.c.Stand.LevelsColumn)}}
	for weeks := range slices.Chunk(p.weeks(), weeksAcross) {
		heading := fmt.Sprintf(say.WeeksHead, w.partName(part), weekSpan(w.c, weeks))
		page.AddPicture(heading, report.Weeks(caption, scale, weeks, w.c.Stand.WordsOnly, w.weekRows(p, part, weeks)))
	}
}

func weekSpan(c *words.Catalog, weeks []int) string {
	first, last := weeks[0], weeks[len(weeks)-1]
	if first == last {
		return c.Dates.SayWeek(first)
	}
	return fmt.Sprintf(c.Stand.GrowthWeeks, first, last)
}

func (w *own) weekRows(p *ownStage, part rubric.Part, weeks []int) (rows []report.WeekRow) {
	for _, c := range w.criteriaIn(part, p.stage) {
		row := report.WeekRow{Name: c.Short.In(w.c.Lang), Weeks: make([][]int, len(weeks))}
		for _, grown := range p.counted.Growth(c.ID, p.start).Weeks {
			at := slices.Index(weeks, grown.Week)
			for _, level := range grown.Levels {
				if at >= 0 {
					row.Weeks[at] = append(row.Weeks[at], w.r.LevelIndex(level))
				}
			}
		}
		rows = append(rows, row)
	}
	return rows
}

// weeks gives those that a picture of a stage names.
func (p *ownStage) weeks() (weeks []int) {
	for _, m := range p.counted.Moments {
		weeks = append(weeks, journal.Week(p.start, m.When))
	}
	return weeksFrom(weeks)
}

// weeksFrom gives all weeks from the first to the last with a moment; where that is longer than a placement can be, because a day was far off,
// those with a moment alone.
func weeksFrom(met []int) (weeks []int) {
	const placement = 2 * weeksAcross
	weeks = slices.Compact(slices.Sorted(slices.Values(met)))
	first, last := weeks[0], weeks[len(weeks)-1]
	if last-first >= placement {
		return weeks
	}
	weeks = nil
	for week := first; week <= last; week++ {
		weeks = append(weeks, week)
	}
	return weeks
}

// began says who began, of the moments of which that was noted.
func (w *own) began(p *ownStage) *report.Picture {
	say, count, noted := &w.c.Report.Own, map[string]int{}, 0
	for _, m := range p.counted.Moments {
		if m.Initiator != "" {
			count[m.Initiator]++
			noted++
		}
	}
	if noted == 0 {
		return nil
	}
	var bars []report.Bar
	for _, who := range journal.Initiators() {
		bars = append(bars, report.Bar{Name: w.c.Facts.Initiators[who], N: count[who]})
	}
	about := fmt.Sprintf(say.BeganAbout, noted, len(p.counted.Moments))
	return report.Bars(w.caption(say.Began, about, say.Who), "", bars)
}

// addFamilies puts the class list on a page, and behind it the families that moments name and the list does not, by the alphabet: no order says who was
// met most.
func (w *own) addFamilies(page *report.Page, p *ownStage) {
	say, met := &w.c.Report.Own, journal.FamiliesOf(p.counted.Moments)
	var bars, others []report.Bar
	for _, alias := range w.Around.Families {
		bars = append(bars, report.Bar{Name: words.InLine(alias), N: len(met[journal.Fold(alias)])})
		delete(met, journal.Fold(alias))
	}
	for _, moments := range met {
		others = append(others, report.Bar{Name: journal.Line(moments[0].Alias), N: len(moments)})
	}
	slices.SortFunc(others, func(a, b report.Bar) int { return cmp.Compare(a.Name, b.Name) })
	w.addBars(page, w.c.Stand.FactNames[journal.FactFamilies], w.caption(say.Families, say.FamAbout, say.Family), w.c.Stand.NotYet,
		append(bars, others...), familiesShown)
}

// addBars puts a picture of the first bars on a page, and names the others below it with their numbers.
func (w *own) addBars(page *report.Page, heading string, caption report.Caption, none string, all []report.Bar, most int) {
	shown := all[:min(len(all), most)]
	page.AddPicture(heading, report.Bars(caption, none, shown))
	var more []string
	for _, bar := range all[len(shown):] {
		more = append(more, bar.Name+" ("+strconv.Itoa(bar.N)+")")
	}
	page.AddWithin(w.c.Report.Own.AndMore, strings.Join(more, ", "))
}

// addTopics puts the topics on a page, from often to seldom as the mirror tells them.
func (w *own) addTopics(page *report.Page, p *ownStage) {
	say := &w.c.Report.Own
	w.addBars(page, w.c.Stand.FactNames[journal.FactTopics], w.caption(say.Topics, say.TopicsAbout, say.Topic), "", topicBars(p.counted.Moments), topicsShown)
}

// topicBars counts the moments of each topic, however it was spelled; the newest moment gives the spelling.
func topicBars(moments []*journal.Summary) (bars []report.Bar) {
	at := map[string]int{}
	for _, m := range moments {
		named := map[string]bool{"": true}
		for _, topic := range m.Topics {
			folded := journal.Fold(topic)
			if named[folded] {
				continue
			}
			named[folded] = true
			i, known := at[folded]
			if !known {
				i = len(bars)
				at[folded], bars = i, append(bars, report.Bar{Name: words.InLine(topic)})
			}
			bars[i].N++
		}
	}
	slices.SortStableFunc(bars, func(a, b report.Bar) int {
		return cmp.Or(b.N-a.N, cmp.Compare(journal.Fold(a.Name), journal.Fold(b.Name)))
	})
	return bars
}

// mirror says the facts that rest on enough moments, each with what it asks.
func (w *own) mirror(p *ownStage) (said []string) {
	listed := len(w.Around.Families) > 0
	facts, _ := journal.Ask(journal.Mirror(p.counted, w.Intentions, w.Around.Families))
	for i := range facts {
		said = append(said, w.c.Stand.SayMirror(&facts[i], listed, w.called)+" "+w.c.Stand.AskMirror(&facts[i], listed))
	}
	return said
}

// apart says what counts towards none of this, because it was placed by another rubric.
func (w *own) apart(p *ownStage) (said []string) {
	for _, f := range p.counted.Apart() {
		said = append(said, fmt.Sprintf(w.c.Report.Own.Unknown, w.called(f.Criterion), w.c.Stand.Apart.Of(len(f.Moments))))
	}
	return said
}
