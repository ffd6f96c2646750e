package reports

import (
	"cmp"
	"slices"
	"strings"

	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
	"koffiemoment/ui/words"
)

// difference is a criterion that the two place apart.
type difference struct {
	*sidesRow
	by *twoSides
}

// differences gives them, the largest first, and says whether there is any criterion that both placed.
func (t *talk) differences() (all []difference, both bool) {
	for _, s := range t.sides {
		for i := range s.rows {
			row := &s.rows[i]
			both = both || row.ownAt >= 0 && row.levelAt >= 0
			if row.apart() > 0 {
				all = append(all, difference{row, s})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b difference) int { return b.apart() - a.apart() })
	return all, both
}

// apart is where the two views differ; where no criterion has two, what either says, and without a lecturer the student's own, those with a
// reason first.
func (t *talk) apart() *list {
	say := &t.c.Report.Handed
	all, both := t.differences()
	if both {
		l := t.besides(say.Apart, all, say.MoreApart)
		l.none = say.Alike
		return l
	}
	if all := t.views(); len(all) > 0 || t.of == nil {
		return t.besides(say.BothSay, all, say.MoreViews)
	}
	return t.own()
}

// views are the criteria of which a lecturer says anything, and behind them those of which only the student does. Without a word of a lecturer
// there are none.
func (t *talk) views() (all []difference) {
	heard, told := map[string]bool{}, false
	for _, s := range t.sides {
		for i := range s.rows {
			if row := &s.rows[i]; row.level+row.remark != "" || row.cannot {
				all, told, heard[row.id] = append(all, difference{row, s}), true, true
			}
		}
	}
	for _, s := range t.sides {
		for i := range s.rows {
			if row := &s.rows[i]; told && !heard[row.id] {
				all, heard[row.id] = append(all, difference{row, s}), true
			}
		}
	}
	return all
}

// besides lays criteria out with what both say of them.
func (t *talk) besides(heading string, all []difference, more words.Plural) *list {
	say := &t.c.Report.Handed
	return &list{n: len(all), more: more, part: func(n, lines int) report.Part {
		part := report.Part{Heading: heading}
		table := &report.Table{Head: []string{say.Criterion, say.Student, say.Lecturer}, Shares: []int{28, 36, 36}}
		for _, d := range all[:min(n, len(all))] {
			level := d.levelSaid(t.c)
			if len(t.sides) > 1 && level+d.remark != "" {
				level = strings.Join(words.Said(d.by.other, level), ": ")
			}
			table.Rows = append(table.Rows, []string{
				inLine(d.short, t.paper.column(table.Shares, 0), lines),
				cellOf(d.mine(t.c, d.by.about), t.said(d.reason), t.paper.column(table.Shares, 1), lines),
				cellOf(level, t.said(d.remark), t.paper.column(table.Shares, 2), lines),
			})
		}
		if len(table.Rows) > 0 {
			part.Table = table
		}
		return part
	}}
}

// cellOf is a level, or those of moments, on lines of their own, and what was said of it below that.
func cellOf(level, said string, wide float64, lines int) string {
	return strings.Join(words.Said(inLine(level, wide, levelsLines), inLine(said, wide, lines)), "\n")
}

// own is the student's own view.
func (t *talk) own() *list {
	say := &t.c.Report.Handed
	alone := t.of.sides(&exchange.Answer{})
	rows := alone.rows
	slices.SortStableFunc(rows, func(a, b sidesRow) int {
		return cmp.Compare(min(1, len(b.reason)), min(1, len(a.reason)))
	})
	return &list{n: len(rows), more: say.MoreOwn, part: func(n, lines int) report.Part {
		part := report.Part{Heading: say.OwnView}
		table := &report.Table{Head: []string{say.Criterion, say.Level, say.Reason}, Shares: []int{28, 22, 50}}
		for i := range rows[:min(n, len(rows))] {
			row := &rows[i]
			table.Rows = append(table.Rows, []string{inLine(row.short, t.paper.column(table.Shares, 0), lines),
				inLine(row.mine(t.c, ""), t.paper.column(table.Shares, 1), lines), inLine(t.said(row.reason), t.paper.column(table.Shares, 2), lines)})
		}
		if len(table.Rows) > 0 {
			part.Table = table
		}
		return part
	}}
}
