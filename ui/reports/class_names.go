package reports

import (
	"fmt"
	"strconv"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
	"koffiemoment/ui/words"
)

// mostColumns is how many criteria find a place beside names on a side of A4.
const mostColumns = 8

// addStudents lays the students of a group beside the criteria, a table for each part of the walk: the levels that the lecturer gave, and how far
// they lie from the student's own, which without a level of the lecturer's stays covered as on the screen.
func (p *classPicture) addStudents(page *report.Page, g *groupPicture) {
	review := &p.words.Review
	page.Add(review.Grid, fmt.Sprintf(review.GridAbout, words.SignCannot, p.words.Feedback.CannotJudge), p.levels(g.counts.Rubric))
	last := 0
	for _, part := range []rubric.Part{rubric.Hold, rubric.Pour, rubric.Goals} {
		var columns []classColumn
		for i := range g.counts.Criteria {
			s := &g.counts.Criteria[i]
			if criterion, group := g.counts.Rubric.Criterion(s.Criterion); group.Part == part && s.Asked() {
				last++
				columns = append(columns, classColumn{i, last, criterion.Short.In(p.words.Lang)})
			}
		}
		tables := (len(columns) + mostColumns - 1) / mostColumns
		for i := range tables {
			some := columns[i*len(columns)/tables : (i+1)*len(columns)/tables]
			p.addTable(page, g, p.words.Command.Rubrics.Parts[part], some)
		}
	}
}

// classColumn is a criterion that students are laid beside: its place in the rubric, its number, which heads the column, and its name.
type classColumn struct {
	at, number int
	name       string
}

// addTable lays the students beside some criteria, in the first table with how far each answer is.
func (p *classPicture) addTable(page *report.Page, g *groupPicture, part string, columns []classColumn) {
	review := &p.words.Review
	table := report.Table{Head: []string{words.Capital(review.Student)}, Shares: []int{30}}
	var names []string
	for _, column := range columns {
		table.Head, table.Shares = append(table.Head, strconv.Itoa(column.number)), append(table.Shares, 56/len(columns))
		names = append(names, strconv.Itoa(column.number)+" "+column.name)
	}
	first, last := columns[0].number == 1, columns[len(columns)-1].number
	if first {
		table.Head, table.Shares = append(table.Head, words.Capital(review.Answer)), append(table.Shares, 14)
	}
	for _, row := range g.rows {
		cells := []string{row.name}
		for _, column := range columns {
			cells = append(cells, p.sign(g.counts.Rubric, row.cells[column.at]))
		}
		if first {
			cells = append(cells, row.answer)
		}
		table.Rows = append(table.Rows, cells)
	}
	heading := part + " · " + strconv.Itoa(columns[0].number)
	if last > columns[0].number {
		heading += "–" + strconv.Itoa(last)
	}
	table.Caption = strings.Join(names, " · ")
	page.Parts = append(page.Parts, report.Part{Heading: heading, Within: true, Table: &table})
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
