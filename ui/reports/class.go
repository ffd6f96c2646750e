package reports

import (
	"cmp"
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/words"
)

// Class is what a lecturer may choose for the picture of a class.
type Class struct {
	Names bool // the students beside the criteria as well, by name: for the lecturer alone
	Small bool // groups that are too small to be shown unasked as well
	Now   time.Time
}

// Cohort lays out what the hand-ins of a cohort say of each group in it, a page each: counts in pictures and tables, without a word of what
// students wrote, and without their names unless these were asked for. With a nil s nothing was said. It holds one review at a time, tells how far
// it is unless tell is nil, and gives the error of ctx when that ends; else it returns the errors of store.Rubrics.Find and of store.Reviews.Each.
func Cohort(ctx context.Context, s *store.Reviews, cohort *store.Cohort, rubrics *store.Rubrics, of Class, c *words.Catalog,
	tell func(done, all int)) (*report.Document, error) {
	p := &classPicture{Class: of, cohort: cohort, words: c}
	err := p.begin(ctx, rubrics)
	if err == nil {
		err = p.count(ctx, s, tell)
	}
	if err != nil {
		return nil, err
	}
	return p.document(), nil
}

// classPicture is the picture of a class while it is made.
type classPicture struct {
	Class
	cohort *store.Cohort
	words  *words.Catalog
	groups []groupPicture
}

// groupPicture is what was counted of one group. One that is not shown has no counts.
type groupPicture struct {
	journal.Group
	counts *journal.Cohort
	rows   []classRow // by name, in the order of the queue
}

// classRow is a student beside the criteria.
type classRow struct {
	name, answer string
	cells        []journal.Cell
}

// begin finds the rubrics of the groups that are shown. All are found before anything is counted: meanwhile no file of others may be read.
func (p *classPicture) begin(ctx context.Context, rubrics *store.Rubrics) error {
	for _, g := range journal.Groups(p.cohort.All) {
		if err := ctx.Err(); err != nil {
			return err
		}
		group := groupPicture{Group: g}
		if p.Names || p.shows(g) {
			r, err := rubrics.Find(g.Rubric)
			if err != nil {
				return err
			}
			group.counts = journal.NewCohort(g, r)
		}
		p.groups = append(p.groups, group)
	}
	return nil
}

// shows says whether a group may be seen in counts: of a few students one could guess who is meant, so that somebody has to ask for them.
func (p *classPicture) shows(g journal.Group) bool { return p.Small || !g.Small() }

// count counts the hand-ins of the groups that are shown, in the order of the queue, each in its own group.
func (p *classPicture) count(ctx context.Context, s *store.Reviews, tell func(done, all int)) error {
	type key struct{ rubric, stage string }
	groups := map[key]*groupPicture{}
	for i := range p.groups {
		groups[key{p.groups[i].Rubric, p.groups[i].Stage}] = &p.groups[i]
	}
	var briefs []*journal.Brief
	var parts []journal.Part
	for _, found := range p.cohort.InQueue() {
		if g := groups[key{found.Brief.Rubric, found.Brief.Stage}]; g.counts != nil {
			briefs, parts = append(briefs, found.Brief), append(parts, found.Brief.Part())
		}
	}
	return s.Each(parts, func(at int, review *journal.Review) error {
		b := briefs[at]
		g := groups[key{b.Rubric, b.Stage}]
		g.counts.Add(b, review)
		if p.Names {
			g.rows = append(g.rows, classRow{p.student(b), p.answer(b, review), b.Cells(review, g.counts.IDs())})
		}
		if tell != nil {
			tell(at+1, len(briefs))
		}
		return ctx.Err()
	})
}

// student names a student as the queue does.
func (p *classPicture) student(b *journal.Brief) string {
	name := cmp.Or(journal.Line(b.Student), p.words.Student.NoName+fmt.Sprintf(" %.8s", b.Journal))
	return strings.Join(append([]string{name}, p.words.TellApart(p.cohort, b)...), " · ")
}

func (p *classPicture) answer(b *journal.Brief, review *journal.Review) string {
	say := &p.words.Review
	if review.Stale(b.HandIn, b.Number) {
		return say.Outdated
	}
	return say.States[b.AnswerState(review)]
}

func (p *classPicture) document() *report.Document {
	say, c := &p.words.Report.Class, p.words
	doc := &report.Document{Lang: c.Lang, Title: c.Review.Picture, For: say.For, Words: c.Report.Paper}
	switch {
	case p.Names:
		doc.For = say.ForNames
	case slices.ContainsFunc(p.groups, func(g groupPicture) bool { return g.Small() && p.shows(g.Group) }):
		doc.For = say.ForSmall
	}
	files, _ := p.cohort.SetAside()
	doc.Facts = words.Said(c.Dates.WholeDay(p.Now),
		strings.Join(words.Said(say.HandIns.Some(len(p.cohort.All)), say.Groups.Some(len(p.groups)), c.Review.Aside.Some(files)), " · "))
	for i := range p.groups {
		doc.Pages = append(doc.Pages, p.page(&p.groups[i]))
	}
	aside := p.aside()
	if len(p.groups) == 0 {
		nothing := report.Page{Title: c.Review.Picture}
		nothing.Add("", say.Empty)
		if len(aside.Parts) > 0 {
			nothing.Parts[0].Texts[0] = say.NoneTaken
		}
		doc.Pages = append(doc.Pages, nothing)
	}
	if len(aside.Parts) > 0 {
		doc.Pages = append(doc.Pages, aside)
	}
	return doc
}

// page lays out one group.
func (p *classPicture) page(g *groupPicture) report.Page {
	say, review := &p.words.Report.Class, &p.words.Review
	page := report.Page{Title: p.title(g), Facts: []string{review.Students.Of(g.Students)}}
	if g.counts != nil && p.shows(g.Group) {
		r := g.counts.Rubric
		page.Facts = []string{
			r.Title.In(p.words.Lang) + ", " + fmt.Sprintf(p.words.Command.Rubrics.Version, r.Version),
			review.Students.Of(g.Students) + " · " + review.Entries.Of(g.counts.Entries),
			fmt.Sprintf(say.Answered, g.counts.Answered, g.Students),
		}
	}
	if g.Small() {
		page.Add("", review.SmallGroup)
	}
	if g.counts == nil {
		return page
	}
	if p.shows(g.Group) {
		page.AddPicture(say.WeeksShort, p.weeks(g.counts))
		page.AddPicture(say.LevelsShort, p.spread(g.counts))
		p.addCriteria(&page, g.counts)
	}
	if p.Names {
		p.addStudents(&page, g)
	}
	return page
}

func (p *classPicture) stage(g *groupPicture) string {
	return cmp.Or(journal.Line(g.StageName), g.Stage, p.words.Stand.WholeStudy)
}

// title names a group by its stage, and by its rubric as well where that alone tells it from another.
func (p *classPicture) title(g *groupPicture) string {
	same := func(other groupPicture) bool { return other.Rubric != g.Rubric && p.stage(&other) == p.stage(g) }
	stage := words.Capital(p.stage(g))
	if !slices.ContainsFunc(p.groups, same) {
		return stage
	}
	at := slices.IndexFunc(p.cohort.All, func(w journal.Waiting) bool { return g.Holds(w.Brief) })
	b := p.cohort.All[at].Brief
	return fmt.Sprintf(p.words.Report.Class.OfRubric, stage, b.RubricName, b.RubricVersion)
}

// weeksShown is how many weeks are drawn each: a stage has fewer, and what anybody wrote in a file may be any number.
const weeksShown = 40

// weeks draws how many entries are about each week, also about those in between that have none.
func (p *classPicture) weeks(counts *journal.Cohort) *report.Picture {
	say, all := &p.words.Report.Class, counts.Weeks()
	caption := report.Caption{Title: say.Weeks, About: say.WeeksAbout, Head: []string{say.Week, say.Entries}}
	var bars []report.Bar
	if over := len(all) - weeksShown; over > 0 {
		earlier := report.Bar{Name: fmt.Sprintf(say.Earlier, p.words.Dates.SayWeek(all[over].Week))}
		for _, week := range all[:over+1] {
			earlier.N += week.Entries
		}
		bars, all = append(bars, earlier), all[over+1:]
	}
	for i, week := range all {
		if whole := all[len(all)-1].Week-all[0].Week < weeksShown; i > 0 && whole {
			for quiet := all[i-1].Week + 1; quiet < week.Week; quiet++ {
				bars = append(bars, report.Bar{Name: p.words.Dates.SayWeek(quiet)})
			}
		}
		bars = append(bars, report.Bar{Name: p.words.Dates.SayWeek(week.Week), N: week.Entries})
	}
	return report.Bars(caption, "", bars)
}

// spread draws where students and lecturer place each criterion.
func (p *classPicture) spread(counts *journal.Cohort) *report.Picture {
	say := &p.words.Report.Class
	caption := report.Caption{Title: say.Spread, About: say.SpreadAbout, Head: []string{say.Criterion}}
	var rows []report.SpreadRow
	for i := range counts.Criteria {
		s := &counts.Criteria[i]
		if !s.Asked() {
			continue
		}
		rows = append(rows, report.SpreadRow{Name: p.short(counts.Rubric, s.Criterion), Self: s.Self, SelfNone: s.SelfNone,
			Other: s.Lecturer, OtherNone: s.LecturerNone + s.CannotJudge})
	}
	return report.Spread(caption, scaleOf(counts.Rubric, p.words.Lang), [2]string{p.words.Review.StudentsHead, say.Lecturer}, p.words.Review.NoLevel, rows)
}

func (p *classPicture) short(r *rubric.Rubric, id string) string {
	criterion, _ := r.Criterion(id)
	return criterion.Short.In(p.words.Lang)
}

// addCriteria says of each criterion how quiet it is and how often views of it lie far apart.
func (p *classPicture) addCriteria(page *report.Page, counts *journal.Cohort) {
	say := &p.words.Report.Class
	table := report.Table{Caption: say.PerCriterion, Head: []string{say.Criterion, say.Moments, say.Quiet, say.Apart, say.Cannot},
		Shares: []int{36, 16, 16, 16, 16}}
	for i := range counts.Criteria {
		s := &counts.Criteria[i]
		if !s.Asked() {
			continue
		}
		criterion, _ := counts.Rubric.Criterion(s.Criterion)
		row := []string{criterion.Name.In(p.words.Lang)}
		for _, n := range []int{s.Moments, s.Quiet, s.Apart, s.CannotJudge} {
			row = append(row, strconv.Itoa(n))
		}
		table.Rows = append(table.Rows, row)
	}
	page.Parts = append(page.Parts, report.Part{Heading: say.Criteria, Texts: []string{say.CriteriaAbout}, Table: &table})
}

// aside says what was set aside, and why; which files these are only where names were asked for, for many a file is called by a name.
func (p *classPicture) aside() report.Page {
	say, review := &p.words.Report.Class, &p.words.Review
	page, about := report.Page{Title: review.AsideTitle}, say.AsideAbout
	counts, table := map[exchange.Why]int{}, report.Table{Caption: say.Files, Head: []string{say.Why, say.Files}, Shares: []int{70, 30}}
	for i := range p.cohort.Aside {
		counts[p.cohort.Aside[i].Why] += max(1, p.cohort.Aside[i].Count)
	}
	if p.Names {
		about, table.Head, table.Shares = say.AsideNamed, []string{say.File, say.Why}, []int{60, 40}
		for i := range p.cohort.Aside {
			file := &p.cohort.Aside[i]
			table.Rows = append(table.Rows, []string{nearName(file.Path), cmp.Or(p.words.Aside.PassedOver(file.Why, file.Count), review.Whys[file.Why])})
		}
	} else {
		for _, why := range exchange.Whys() {
			if counts[why] > 0 {
				table.Rows = append(table.Rows, []string{review.Whys[why], strconv.Itoa(counts[why])})
			}
		}
	}
	if len(table.Rows) > 0 {
		page.Parts = []report.Part{{Texts: []string{about}, Table: &table}}
	}
	return page
}

// nearName is the name of a file with that of the folder it lies in, by which a platform tells students apart.
func nearName(path string) string {
	return words.InLine(filepath.Base(filepath.Dir(path)) + "/" + filepath.Base(path))
}
