package kit

import (
	"slices"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
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

// edge lies behind every cell of a window.
const edge = 1 << 30

// Row adds row number i of a list, in as many lines as draw gives. Where the cursor stands, the first of them begins with ► and all are
// kept in sight.
func (f *Frame) Row(t *Theme, i int, here bool, draw func(name lipgloss.Style) []string) {
	mark, style := t.mark(here)
	f.row(i, here, mark, draw(style))
}

// SignRow is Row for lines that begin with a sign, such as ○, which stands close behind the mark.
func (f *Frame) SignRow(t *Theme, i int, here bool, draw func(name lipgloss.Style) []string) {
	mark, style := t.mark(here)
	f.row(i, here, ansi.Truncate(mark, 2, ""), draw(style))
}

func (f *Frame) row(i int, here bool, mark string, lines []string) {
	if len(lines) == 0 {
		return
	}
	if here {
		f.See(len(lines))
	}
	f.rows = append(f.rows, placed{i, len(f.Body), len(f.Body) + len(lines) - 1, 0, edge})
	f.Add(mark + lines[0])
	f.Add(lines[1:]...)
}

// RowAt gives the row that lies on a cell of the window, as the frame was drawn last, and false where none does.
func (f *Frame) RowAt(x, y int) (row int, found bool) {
	if y < f.head || y >= f.head+f.shown {
		return 0, false
	}
	line := y - f.head + f.top
	at := slices.IndexFunc(f.rows, func(p placed) bool { return p.from <= line && line <= p.to && p.left <= x && x < p.right })
	if at < 0 {
		return 0, false
	}
	return f.rows[at].row, true
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
	top := max(0, min(at-room/2, n-room))
	var shown []string
	for i := top; i < min(n, top+room); i++ {
		l := line(i)
		if l.Row < 0 {
			shown = append(shown, l.Draw(t.Plain))
			continue
		}
		mark, style := t.mark(here && i == at)
		f.rows = append(f.rows, placed{l.Row, len(f.Body) + len(shown), len(f.Body) + len(shown), 0, edge})
		shown = append(shown, mark+l.Draw(style))
	}
	MarkMore(t, shown, top, n, w)
	f.Focus, f.FocusEnd = len(f.Body)+max(0, at-top), len(f.Body)+max(0, at-top)
	f.Add(shown...)
}

// mark gives what a row begins with and the style of its name.
func (t *Theme) mark(here bool) (string, lipgloss.Style) {
	if here {
		return t.Accent.Render(" " + Mark + " "), t.Selected
	}
	return "   ", t.Plain
}
