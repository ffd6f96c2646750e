package kit

import (
	"slices"

	"charm.land/lipgloss/v2"
)

// Line is one line of a list: row number Row of it, or a heading, which the cursor passes over. Draw gives what stands behind the mark,
// with its name in the style that it is given.
type Line struct {
	Row  int // -1 for a heading
	Draw func(name lipgloss.Style) string
}

// Mark is the sign of what is under the cursor. A row has it from Frame.Row; of choices side by side in a row, the one that is meant.
const Mark = "►"

// Heading is a line that is no row, styled already.
func Heading(text string) Line {
	return Line{-1, func(lipgloss.Style) string { return text }}
}

// placed is where a row lies in the body: its lines, and its cells in them. A row whose lines went out of sight is not among them.
type placed struct{ row, from, to, left, right int }

// laid is where a field lies, and which row stands for it.
type laid struct {
	placed
	field *Field
}

// span is cells of the body that stand out, from column left up to right.
type span struct {
	from, to, left, right int
	row                   bool // the row of the cursor; else what is being written
}

// edge lies behind every cell of a window.
const edge = 1 << 30

// Row adds row number i of a list, in as many lines as draw gives. Where the cursor stands, the first of them has ► in the margin and all
// are kept in sight.
func (f *Frame) Row(t *Theme, i int, here bool, draw func(name lipgloss.Style) []string) {
	mark, style := t.mark(here)
	lines := draw(style)
	if len(lines) == 0 {
		return
	}
	from, to := len(f.Body), len(f.Body)+len(lines)-1
	if here {
		f.See(len(lines))
		f.stand(from, to)
	}
	f.rows = append(f.rows, placed{i, from, to, 0, edge})
	f.Body = append(f.Body, mark+lines[0])
	for _, line := range lines[1:] {
		f.Body = append(f.Body, "   "+line)
	}
}

// stand marks lines as those of the row under the cursor.
func (f *Frame) stand(from, to int) {
	f.spans = append(f.spans, span{from, to, 1, edge, true})
	f.marks = append(f.marks, steady(1, from))
}

// RowAt gives the row that lies on a cell of the window, as the frame was drawn last, and false where none does.
func (f *Frame) RowAt(x, y int) (row int, found bool) {
	line, found := f.bodyLine(y)
	if !found {
		return 0, false
	}
	at := slices.IndexFunc(f.rows, func(p placed) bool { return p.holds(x-f.off, line) })
	if at < 0 {
		return 0, false
	}
	return f.rows[at].row, true
}

func (p placed) holds(x, line int) bool {
	return p.from <= line && line <= p.to && p.left <= x && x < p.right
}

// FieldAt gives the field that lies on a cell of the window, as the frame was drawn last, with the row that stands for it and the cell
// within it; nil where none does.
func (f *Frame) FieldAt(x, y int) (field *Field, row, dx, dy int) {
	line, found := f.bodyLine(y)
	if !found {
		return nil, 0, 0, 0
	}
	for _, l := range f.fields {
		if l.holds(x-f.off, line) {
			return l.field, l.row, x - f.off - l.left - margin, line - l.from
		}
	}
	return nil, 0, 0, 0
}

// Table adds a head that stays, and as many of the lines as room leaves around the row under the cursor.
func (f *Frame) Table(t *Theme, head string, lines []Line, at, room, w int) {
	f.Add(head)
	cursor := max(0, slices.IndexFunc(lines, func(l Line) bool { return l.Row == at }))
	f.Window(t, len(lines), cursor, true, max(1, room-1), w, func(i int) Line { return lines[i] })
}

// Window adds as many of n lines as room leaves, around the one at the cursor, which is marked where here says so. Only those are asked
// for.
func (f *Frame) Window(t *Theme, n, at int, here bool, room, w int, line func(i int) Line) {
	room = max(1, room)
	top := Top(n, at, room)
	var shown []string
	first := len(f.Body)
	for i := top; i < min(n, top+room); i++ {
		l := line(i)
		if l.Row < 0 {
			shown = append(shown, "   "+l.Draw(t.Plain))
			continue
		}
		now, y := here && i == at, first+len(shown)
		mark, style := t.mark(now)
		if now {
			f.stand(y, y)
		}
		f.rows = append(f.rows, placed{l.Row, y, y, 0, edge})
		shown = append(shown, mark+l.Draw(style))
	}
	beyond := margin // the signs stand there, so that they cover no state at the end of a row
	if w < fewCells {
		beyond = 0 // there may be no margin to stand in
	}
	MarkMore(t, shown, top, n, margin+w+beyond)
	f.Focus, f.FocusEnd = first+max(0, at-top), first+max(0, at-top)
	f.Body = append(f.Body, shown...)
}

// fewCells is the least text that a window with a margin on both sides is sure to hold.
const fewCells = 36

// Top gives the first of n lines that room lines show around the cursor.
func Top(n, at, room int) int { return max(0, min(at-room/2, n-room)) }

// mark gives what a row has in the margin and the style of its name.
func (t *Theme) mark(here bool) (string, lipgloss.Style) {
	if here {
		return " " + t.Accent.Render(Mark) + " ", t.Selected
	}
	return "   ", t.Plain
}
