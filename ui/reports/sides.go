package reports

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
	"koffiemoment/ui/words"
)

// twoSides is one answer beside the student's own view, wherever both came from.
type twoSides struct {
	c           *words.Catalog
	rubric      *rubric.Rubric // of the answer
	answer      *exchange.Answer
	self, other string // what the two are called
	from        string // what the answer is called among others
	about       string // why the student's own is not here
	rows        []sidesRow
	comments    []report.Part
	left        string // what is not among the comments
	replies     []report.Part
}

// voiceWidth is how much of a name the legend of a picture has room for, in ems.
const voiceWidth = 15

// sidesRow is one criterion by both.
type sidesRow struct {
	id, name, short string
	own, level      string // names of levels, empty for none
	moments         string // the levels of the student's moments, where own is none
	reason, remark  string
	ownAt, levelAt  int // on the scale, -1 for nowhere
	cannot          bool
}

func newSides(c *words.Catalog, r *rubric.Rubric, self string, a *exchange.Answer) *twoSides {
	other := cmp.Or(words.InLine(a.Reviewer.Name), c.Report.Handed.Lecturer)
	return &twoSides{c: c, rubric: r, answer: a, self: self, other: other, from: other}
}

// lay fills the rows with what either says, in the order of the rubric. The names of own levels are given where they may be of another one.
func (s *twoSides) lay(own map[string]exchange.Claim, levels map[string]string) {
	views := map[string]exchange.View{}
	for _, v := range s.answer.Views {
		views[v.Criterion] = v
	}
	var ids []string
	for id := range own {
		ids = append(ids, id)
	}
	for id := range views {
		if _, both := own[id]; !both {
			ids = append(ids, id)
		}
	}
	known := inRubric(s.rubric)
	slices.SortFunc(ids, func(a, b string) int { return cmp.Or(cmp.Compare(known(a), known(b)), cmp.Compare(a, b)) })
	for _, id := range ids {
		claim, view := own[id], views[id]
		row := sidesRow{id: id, name: criterionName(s.rubric, id, s.c.Lang), short: id, reason: claim.Reason, remark: view.Remark, cannot: view.CannotJudge,
			ownAt: s.rubric.LevelIndex(claim.Level), levelAt: s.rubric.LevelIndex(view.Level)}
		if c, _ := s.rubric.Criterion(id); c != nil {
			row.short = c.Short.In(s.c.Lang)
		}
		if claim.Level != "" {
			row.own = cmp.Or(levels[id], s.rubric.LevelName(claim.Level, s.c.Lang))
		}
		if view.Level != "" {
			row.level = s.rubric.LevelName(view.Level, s.c.Lang)
		}
		if row.own+row.reason+row.level+row.remark != "" || row.cannot {
			s.rows = append(s.rows, row)
		}
	}
}

// comment puts what was said of an entry below its name, with the words that it is about where they may be shown.
func (s *twoSides) comment(of *exchange.Comment, name string, quoted bool) {
	if n := len(s.comments); n == 0 || s.comments[n-1].Heading != name {
		s.comments = append(s.comments, report.Part{Heading: name})
	}
	last := &s.comments[len(s.comments)-1]
	switch {
	case of.Sentence != nil && quoted:
		last.Texts = append(last.Texts, words.Quote(of.Sentence.Words))
	case of.Part != "":
		last.Texts = append(last.Texts, fmt.Sprintf(s.c.Report.Handed.OnPart, s.part(of.Part)))
	}
	last.Texts = append(last.Texts, of.Text)
}

// part names a part of an entry: a question of the walk, or a criterion.
func (s *twoSides) part(name string) string {
	switch name {
	case exchange.PartEncounter:
		return s.c.Walk.Met
	case exchange.PartIntention:
		return s.c.Walk.PageName(journal.IntentionPage)
	case exchange.PartGoals:
		return s.c.Walk.PageName(journal.GoalsPage)
	}
	return cmp.Or(s.c.FieldName(name), criterionName(s.rubric, name, s.c.Lang))
}

// agenda numbers what there is to talk about, so that a conversation can call it by number.
func (s *twoSides) agenda() report.Page {
	page := report.Page{Title: s.c.Feedback.Agenda}
	points := make([]string, len(s.answer.Points))
	for i, point := range s.answer.Points {
		points[i] = strconv.Itoa(i+1) + ". " + point
	}
	page.Add("", points...)
	return page
}

// beside lays the levels next to each other, as a picture and with what both say of them.
func (s *twoSides) beside() report.Page {
	say := &s.c.Report.Handed
	page := report.Page{Title: say.Beside}
	var rows []report.BesideRow
	table := report.Table{Caption: say.BothSay, Head: []string{say.Criterion, s.self, s.other}, Shares: []int{22, 39, 39}}
	for i := range s.rows {
		row := &s.rows[i]
		table.Rows = append(table.Rows, []string{row.name, row.ownSaid(s.c, s.about), row.otherSaid(s.c)})
		if row.ownAt >= 0 || row.levelAt >= 0 {
			rows = append(rows, report.BesideRow{Name: row.short, Self: row.ownAt, Other: row.levelAt})
		}
	}
	if len(table.Rows) > 0 {
		page.Add("", s.about)
	}
	if len(rows) > 0 {
		voices := [2]string{inLine(s.self, voiceWidth, 1), inLine(s.other, voiceWidth, 1)}
		caption := report.Caption{Title: say.Beside, About: fmt.Sprintf(say.BesideAbout, s.self, s.other), Head: []string{say.Criterion, s.self, s.other}}
		page.AddPicture("", report.Beside(caption, scaleOf(s.rubric, s.c.Lang), voices, rows))
	}
	page.AddTable("", table)
	return page
}

// ownSaid is what the student says of the level, and the reason.
func (r *sidesRow) ownSaid(c *words.Catalog, about string) string {
	return strings.Join(words.Said(r.mine(c, about), r.reason), "\n")
}

// mine is the student's level, else those of the moments, else that there is none; nothing where something is said about why it is not here.
func (r *sidesRow) mine(c *words.Catalog, about string) string {
	if about != "" {
		return r.own
	}
	return cmp.Or(r.own, r.moments, c.HandIn.NoLevel)
}

// levelSaid is the lecturer's level, or that there can be none.
func (r *sidesRow) levelSaid(c *words.Catalog) string {
	if r.cannot {
		return c.Feedback.CannotJudge
	}
	return r.level
}

// otherSaid is what the lecturer says of the level, and the next step.
func (r *sidesRow) otherSaid(c *words.Catalog) string {
	step := ""
	if r.remark != "" {
		step = fmt.Sprintf(c.Report.Handed.NextStep, r.remark)
	}
	return cmp.Or(strings.Join(words.Said(r.levelSaid(c), step), "\n"), c.Feedback.SaysNothing)
}

// apart says how many levels lie between the two; whoever gave none differs from nobody.
func (r *sidesRow) apart() int {
	if r.ownAt < 0 || r.levelAt < 0 {
		return 0
	}
	return max(r.ownAt-r.levelAt, r.levelAt-r.ownAt)
}

// discussed is what was said of entries.
func (s *twoSides) discussed() report.Page {
	page := report.Page{Title: s.c.Feedback.Comments, Parts: s.comments}
	page.Add("", s.left)
	return page
}

// ending is the last word of the answer.
func (s *twoSides) ending() report.Page {
	page := report.Page{Title: s.c.Review.Closing}
	page.Add("", s.answer.Closing)
	return page
}

// replied is what the student said to it.
func (s *twoSides) replied() report.Page {
	return report.Page{Title: s.c.Report.Handed.HomeReplies, Parts: s.replies}
}

// entryNumber is the first part of an entry's id, which is how people call it.
func entryNumber(id string) string {
	number, _, _ := strings.Cut(id, "-")
	return number
}
