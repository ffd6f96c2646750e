package reports

import (
	"fmt"
	"slices"
	"strings"

	"koffiemoment/journal/report"
	"koffiemoment/rubric"
	"koffiemoment/ui/words"
)

// Guide lays out the guide for those who guide students: what the journal asks and why, the stages with their assignments, how to review and to
// guide, and the rubric whole. It says nothing about anybody.
func Guide(c *words.Catalog, r *rubric.Rubric) *report.Document {
	say := &c.Report.Class
	g := &guide{words: c, rubric: r, lang: c.Lang}
	begin := g.chapter(&say.Begin)
	begin.Add(say.Subjects, g.subjects()...)
	return &report.Document{
		Lang: c.Lang, Title: say.GuideTitle, For: say.GuideFor, Words: c.Report.Paper,
		Facts: []string{r.Title.In(c.Lang) + ", " + fmt.Sprintf(c.Command.Rubrics.Version, r.Version)},
		Pages: append([]report.Page{begin, g.stages(), g.chapter(&say.TenMinutes), g.chapter(&say.Guiding), g.chapter(&say.Tips), g.chapter(&say.Views),
			g.chapter(&say.Discreet)}, g.whole()...),
	}
}

// guide is what the chapters of a guide are made from.
type guide struct {
	words  *words.Catalog
	rubric *rubric.Rubric
	lang   string
}

// chapter lays out a chapter that is words alone.
func (g *guide) chapter(of *words.GuideChapter) report.Page {
	table := report.Table{Caption: of.Table, Head: of.Head[:], Shares: []int{30, 70}}
	for _, row := range of.Rows {
		table.Rows = append(table.Rows, []string{row.Label, row.Text})
	}
	return report.Page{Title: of.Title, Parts: []report.Part{{Texts: of.Texts, Table: &table}, {Texts: []string{of.Close}}}}
}

// subjects names what the rubric asks, group by group, in a line each.
func (g *guide) subjects() (lines []string) {
	for i := range g.rubric.Groups {
		var names []string
		for _, criterion := range g.rubric.Groups[i].Criteria {
			names = append(names, criterion.Name.In(g.lang))
		}
		lines = append(lines, g.rubric.Groups[i].Name.In(g.lang)+": "+strings.Join(names, " · "))
	}
	return lines
}

// stages lays out what each stage asks: its assignments with their questions, its goals, and whose thresholds are looked at.
func (g *guide) stages() report.Page {
	say := &g.words.Report.Class
	page := report.Page{Title: say.Stages}
	page.Add("", say.StagesAbout)
	differ := func(stage rubric.Stage) bool { return !slices.Equal(stage.Goals, g.rubric.Stages[0].Goals) }
	same := len(g.rubric.Stages) > 1 && !slices.ContainsFunc(g.rubric.Stages, differ)
	for i := range g.rubric.Stages {
		stage := &g.rubric.Stages[i]
		part := report.Part{Heading: stage.Name.In(g.lang)}
		if len(stage.Kinds) > 0 {
			caption := fmt.Sprintf(say.Kinds, part.Heading)
			part.Table = &report.Table{Caption: caption, Head: []string{say.Kind, say.Asks}, Shares: []int{35, 65}}
		}
		for _, kind := range stage.Kinds {
			part.Table.Rows = append(part.Table.Rows, []string{kind.Name.In(g.lang), kind.Prompt.In(g.lang)})
		}
		page.Parts = append(page.Parts, part)
		if !same {
			page.AddWithin(say.Goals, g.goals(stage)...)
		}
		page.AddWithin(say.Thresholds, stage.Thresholds.In(g.lang))
		if stage.Expected != "" {
			page.AddWithin("", fmt.Sprintf(say.Expected, g.rubric.LevelName(stage.Expected, g.lang)))
		}
	}
	if same {
		page.Add(say.AllGoals, g.goals(&g.rubric.Stages[0])...)
	}
	return page
}

func (g *guide) goals(stage *rubric.Stage) (names []string) {
	for _, id := range stage.Goals {
		if goal, _ := g.rubric.Criterion(id); goal != nil {
			names = append(names, goal.Name.In(g.lang))
		}
	}
	return names
}

// whole lays out the rubric: its levels, a page for each group, and what is asked over a stage.
func (g *guide) whole() []report.Page {
	say, titles := &g.words.Report.Class, &g.words.Command.Rubrics
	r, first := g.rubric, report.Page{Title: say.Rubric}
	levels := report.Table{Caption: titles.Levels, Head: []string{say.Level, say.Letters, say.Means}, Shares: []int{22, 10, 68}}
	for _, level := range r.Levels {
		levels.Rows = append(levels.Rows, []string{level.Name.In(g.lang), level.Short.In(g.lang), level.Meaning.In(g.lang)})
	}
	levels.Rows = append(levels.Rows, []string{r.NotObserved.Name.In(g.lang), "", r.NotObserved.Meaning.In(g.lang)})
	first.Add("", say.RubricAbout)
	first.AddTable("", levels)
	pages := []report.Page{first}
	for i := range r.Groups {
		pages = append(pages, g.group(&r.Groups[i]))
	}
	var statements, questions [][]string
	for _, s := range r.Statements {
		statements = append(statements, []string{s.Text.In(g.lang)})
	}
	for _, q := range r.Questions {
		questions = append(questions, []string{q.Name.In(g.lang), q.Asks.In(g.lang)})
	}
	over := report.Page{Title: say.Over}
	over.AddTable("", report.Table{Caption: titles.Statements, Head: []string{say.Statement}, Rows: statements})
	over.AddTable("", report.Table{Caption: titles.Questions, Head: []string{say.QuestionOver, say.Question}, Rows: questions,
		Shares: []int{20, 80}})
	if len(over.Parts) > 0 {
		pages = append(pages, over)
	}
	return pages
}

// group lays out one group of the rubric, each criterion with a table of its levels: side by side the descriptions would be too narrow to read.
func (g *guide) group(of *rubric.Group) report.Page {
	say := &g.words.Report.Class
	page := report.Page{Title: of.Name.In(g.lang), Facts: []string{g.words.Command.Rubrics.Parts[of.Part]}}
	about := []string{of.Meaning.In(g.lang)}
	for _, more := range [][2]string{{say.Because, of.Why.In(g.lang)}, {say.Taught, of.Where.In(g.lang)}} {
		if more[1] != "" {
			about = append(about, fmt.Sprintf(more[0], more[1]))
		}
	}
	page.Add("", about...)
	for i := range of.Criteria {
		criterion := &of.Criteria[i]
		table := report.Table{Caption: criterion.Name.In(g.lang), Head: []string{say.Level, say.Description}, Shares: []int{22, 78}}
		table.Rows = append(table.Rows, []string{say.Meaning, g.meaning(criterion)})
		for at := range criterion.Levels {
			table.Rows = append(table.Rows, []string{g.rubric.Levels[at].Name.In(g.lang), g.description(criterion, at)})
		}
		page.Parts = append(page.Parts, report.Part{Table: &table})
	}
	return page
}

// meaning gives what a criterion means, and behind that the sentence of the course that it comes from.
func (g *guide) meaning(criterion *rubric.Criterion) string {
	quoted := ""
	if criterion.Source != "" {
		quoted = words.Quote(criterion.Source)
	}
	return strings.Join(words.Said(criterion.Meaning.In(g.lang), quoted), " ")
}

func (g *guide) description(criterion *rubric.Criterion, at int) string {
	text := criterion.Levels[at].In(g.lang)
	if criterion.Spans(g.rubric.Levels[at].ID) {
		text += " (" + g.words.Command.Rubrics.Spans + ")"
	}
	return text
}
