package report

import (
	"slices"
	"strings"

	"koffiemoment/journal"
)

// grid is a table as it is set.
type grid struct {
	p          *press
	cell, head style
	x, wide    []float64  // of each column, its text alone
	top        [][]string // the head, in lines
}

const (
	aboveCell = 0.32 // of a line, and below
	mostHead  = 6    // lines
)

// table sets a table over as many sides as it takes, with its head on each.
func (p *press) table(t *Table, name, cell style) {
	g := p.gridOf(t, cell)
	if g == nil {
		return
	}
	caption := p.each([]string{t.Caption}, name)
	caption = caption[:min(len(caption), mostHead)]
	if !p.begin(p.styles.body.lead*0.5, float64(len(caption))*name.lead+g.least(t)) {
		return
	}
	p.lines(caption, name)
	g.begin()
	last := len(t.Rows) - 1
	for i, row := range t.Rows {
		if p.full {
			return
		}
		with := 0.0
		if i == last-1 && !p.bounded { // the last one never stands alone on a side
			with = g.high(g.lines(t.Rows[last], g.cell), g.cell)
		}
		g.row(g.lines(row, g.cell), with)
	}
	p.y += p.styles.body.lead * 0.3
}

// least is how much of a table stands together at its beginning: all of one that takes up to a third of a side, and of others the head with two
// rows.
func (g *grid) least(t *Table) float64 {
	p := g.p
	whole, most := g.high(g.top, g.head), (p.bottom-p.top)/3
	if p.bounded {
		return whole + 2*g.cell.lead*(1+aboveCell)
	}
	begun := whole
	for i, row := range t.Rows {
		whole += g.high(g.lines(row, g.cell), g.cell)
		if i < 2 {
			begun = min(whole, most)
		}
		if whole > most {
			return begun
		}
	}
	return whole
}

// gridOf lays out the columns, nil where there are none.
func (p *press) gridOf(t *Table, cell style) *grid {
	n := t.columns()
	if n == 0 {
		return nil
	}
	head := p.styles.head
	head.size, head.lead = cell.size, cell.lead
	g := &grid{p: p, cell: cell, head: head, x: make([]float64, n), wide: p.columns(t, n, cell, head)}
	x := p.left
	for i := range n {
		g.x[i] = x
		x += g.wide[i] + p.between(n)
	}
	if slices.ContainsFunc(t.Head, func(name string) bool { return strings.TrimSpace(name) != "" }) {
		g.top = g.lines(t.Head, head)
		for i, lines := range g.top {
			g.top[i] = lines[:min(len(lines), mostHead)]
		}
	}
	return g
}

// between is what lies between two of so many columns.
func (p *press) between(n int) float64 { return min(10, p.wide/float64(3*n)) }

// columns shares the width among the columns as the table asks, alike where it asks nothing. A column whose widest word would not fit takes
// from those that can spare something, but on a sheet, whose texts were measured by what the table asks.
func (p *press) columns(t *Table, n int, cell, head style) []float64 {
	free := p.wide - p.between(n)*float64(n-1)
	wide := make([]float64, n)
	sum := 0.0
	for i := range wide {
		wide[i] = 1
		if i < len(t.Shares) && t.Shares[i] > 0 {
			wide[i] = float64(t.Shares[i])
		}
		sum += wide[i]
	}
	least := make([]float64, n)
	if !p.bounded || t.Shares == nil {
		least = p.needs(t, n, cell, head)
	}
	short, spare := 0.0, 0.0
	for i := range wide {
		wide[i] *= free / sum
		short += max(0, least[i]-wide[i])
		spare += max(0, wide[i]-least[i])
	}
	given := min(short, spare)
	for i, has := range wide {
		switch {
		case least[i] > has:
			wide[i] += (least[i] - has) * given / short
		case spare > 0:
			wide[i] -= (has - least[i]) * given / spare
		}
	}
	return wide
}

// needs gives how wide the widest word of each column is, by the rows that one looks at first. A name of a row stays on one line where it takes
// no more than a third of all.
func (p *press) needs(t *Table, n int, cell, head style) []float64 {
	const rows, letters = 100, 400
	least := make([]float64, n)
	look := func(row []string, s style) {
		for i, text := range row {
			text = p.clean(journal.Line(text[:min(len(text), letters)]))
			for word := range strings.FieldsSeq(text) {
				least[i] = max(least[i], p.width(word, s)+1)
			}
			if whole := p.width(text, s) + 1; i == 0 && whole < p.wide/3 {
				least[i] = max(least[i], whole)
			}
		}
	}
	look(t.Head, head)
	for _, row := range t.Rows[:min(len(t.Rows), rows)] {
		look(row, cell)
	}
	return least
}

// lines wraps the cells of a row.
func (g *grid) lines(row []string, s style) [][]string {
	cells := make([][]string, len(row))
	for i, text := range row {
		if text = strings.Trim(cleaned(text), "\n "); text != "" {
			cells[i] = g.p.wrap(text, s, g.wide[i])
		}
	}
	return cells
}

// high is how much room a row takes.
func (g *grid) high(cells [][]string, s style) float64 {
	if len(cells) == 0 {
		return 0
	}
	return (float64(tallest(cells)) + 2*aboveCell) * s.lead
}

func tallest(cells [][]string) int {
	n := 1
	for _, lines := range cells {
		n = max(n, len(lines))
	}
	return n
}

// begin sets the head of a table.
func (g *grid) begin() {
	p := g.p
	if len(g.top) > 0 {
		g.set(g.top, g.head)
	}
	p.pen(coffee, 0.7)
	p.f.Line(p.left, p.y, p.left+p.wide, p.y)
}

// row sets a row, where so much more fits below it. One that fits on no side, or is so high that it would leave much of one empty, is split.
func (g *grid) row(cells [][]string, with float64) {
	p := g.p
	head := g.high(g.top, g.head)
	if high := g.high(cells, g.cell) + with; p.y+high > p.bottom+slack && high < (p.bottom-p.top-head)/3 {
		if p.bounded {
			p.settle()
			p.end()
			return
		}
		p.side()
		g.begin()
	}
	for left := tallest(cells); left > 0; left = tallest(cells) {
		fit := int((p.bottom-p.y+slack)/g.cell.lead - 2*aboveCell)
		if fit >= left {
			g.set(cells, g.cell)
			p.rule(p.left, p.y, p.wide)
			return
		}
		if fresh := p.y <= p.top+head+slack; fit > 1 || fresh {
			part := make([][]string, len(cells))
			for i, lines := range cells {
				n := min(max(fit, 1), len(lines))
				part[i], cells[i] = lines[:n], lines[n:]
			}
			g.set(part, g.cell)
		}
		if p.bounded {
			p.end()
			return
		}
		p.side()
		g.begin()
	}
}

// set sets one row, or part of one, where there is room for it.
func (g *grid) set(cells [][]string, s style) {
	p := g.p
	p.settle()
	top := p.y + s.lead*aboveCell
	for i, lines := range cells {
		for j, line := range lines {
			p.draw(g.x[i], top+float64(j)*s.lead+s.lead/2+s.size*0.35, s, line)
		}
	}
	p.y += g.high(cells, s)
}
