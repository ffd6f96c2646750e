package reports

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
	"koffiemoment/ui/words"
)

// mostColumns is how many criteria find a place beside names on a side of A4.
const mostColumns = 8

// addStudents lays the students of a group beside the criteria, some criteria a table: the levels that the lecturer gave, and how far they lie
// from the student's own, which without a level of the lecturer's stays covered as on the screen.
func (p *classPicture) addStudents(page *report.Page, g *groupPicture) {
	say, review, r := &p.words.Report.Class, &p.words.Review, g.counts.Rubric
	about := fmt.Sprintf(review.GridAbout, words.SignCannot, p.words.Feedback.CannotJudge)
	page.Add(review.Grid, about, p.levels(r))
	spreads, number := asked(g.counts), map[string]int{}
	for i, s := range spreads {
		number[s.Criterion] = i + 1
	}
	ids := g.counts.IDs()
	for first, some := range slices.Collect(slices.Chunk(spreads, mostColumns)) {
		table := report.Table{Caption: review.Grid, Head: []string{review.Student}, Shares: []int{30}}
		var names []string
		for _, s := range some {
			at := strconv.Itoa(number[s.Criterion])
			table.Head, table.Shares = append(table.Head, at), append(table.Shares, 70/(len(some)+2))
			names = append(names, at+" "+p.short(r, s.Criterion))
		}
		if first == 0 {
			table.Head, table.Shares = append(table.Head, words.Capital(review.Answer)), append(table.Shares, 14)
		}
		for _, row := range g.rows {
			cells := []string{row.name}
			for _, s := range some {
				cells = append(cells, p.sign(r, row.cells[slices.Index(ids, s.Criterion)]))
			}
			if first == 0 {
				cells = append(cells, row.answer)
			}
			table.Rows = append(table.Rows, cells)
		}
		heading := fmt.Sprintf("%s %d–%d", say.Criterion, number[some[0].Criterion], number[some[len(some)-1].Criterion])
		page.Parts = append(page.Parts, report.Part{Heading: heading, Within: true, Texts: []string{strings.Join(names, " · ")}, Table: &table})
	}
}

// levels says what the letters of the levels stand for.
func (p *classPicture) levels(r *rubric.Rubric) string {
	var all []string
	for _, level := range r.Levels {
		all = append(all, level.Short.In(p.words.Lang)+" "+level.Name.In(p.words.Lang))
	}
	return strings.Join(all, " · ")
}

// sign writes what the lecturer says of a criterion as the letters of its level, with how far that lies from the student's own.
func (p *classPicture) sign(r *rubric.Rubric, cell journal.Cell) string {
	at := r.LevelIndex(cell.Own)
	switch {
	case cell.CannotJudge:
		return words.SignCannot
	case at >= 0 && cell.Gap != 0:
		return fmt.Sprintf("%s%+d", r.Levels[at].Short.In(p.words.Lang), cell.Gap)
	case at >= 0:
		return r.Levels[at].Short.In(p.words.Lang)
	case cell.Asked:
		return "·"
	}
	return ""
}
