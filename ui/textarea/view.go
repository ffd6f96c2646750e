package textarea

import "strings"

// View is what is in sight of a text.
type View struct {
	Rows         []Row
	X, Y         int  // the cell of the cursor
	Above, Below bool // more lies out of sight there; of a single row, to the left and to the right
}

// Row is one row in sight: its text, without the spaces that hang over the edge, the bytes of it that are selected, and whether the line feed
// behind it is.
type Row struct {
	Text     string
	From, To int
	Break    bool
}

// View lays the text out in w × h cells, the cursor in sight. It changes nothing but the area's size and how far it is scrolled.
func (a *Area) View(w, h int) View {
	w, h = max(1, w), max(1, h)
	if a.Single {
		return a.single(w)
	}
	a.widen(w)
	a.height = h
	row := a.row()
	a.top = max(row-h+1, min(a.top, row))
	for a.top > 0 && !a.has(a.top+h-1) {
		a.top--
	}
	v := View{Rows: make([]Row, 0, h), X: min(a.cells(a.start(row), a.at), w-1), Y: row - a.top, Above: a.top > 0, Below: a.has(a.top + h)}
	for i := a.top; i < a.top+h && a.has(i); i++ {
		from, end := a.start(i), a.end(i)
		shown := a.visible(from, a.within(from, end, w))
		first, last := a.Selected()
		shown.Break = first <= end && end < last && a.text.at(end) == '\n'
		v.Rows = append(v.Rows, shown)
	}
	return v
}

// Rows gives how many rows the text takes at a width of w cells, and at most most of them.
func (a *Area) Rows(w, most int) int {
	a.widen(max(1, w))
	n := 1
	for n < most && a.has(n) {
		n++
	}
	return n
}

// widen breaks the rows for another width, with the same letters on top.
func (a *Area) widen(w int) {
	if w == a.width {
		return
	}
	top := a.start(a.top)
	a.width = w
	a.rows.reset()
	a.top = a.rowOf(top)
}

// single lays out a text of one row: as much of it as has room, moved so that the cursor is in sight.
func (a *Area) single(w int) View {
	n := a.text.len()
	if a.top = min(a.top, a.at); a.cells(0, n) < w {
		a.top = 0
	}
	a.top = a.floor(a.top)
	text := a.text.slice(a.top, a.at)
	for hidden := a.cells(a.top, a.at) - (w - 1); hidden > 0; {
		size, cells := a.cluster(text)
		a.top, text, hidden = a.top+size, text[size:], hidden-cells
	}
	end := a.within(a.top, n, w)
	return View{Rows: []Row{a.visible(a.top, end)}, X: a.cells(a.top, a.at), Above: a.top > 0, Below: end < n}
}

// visible gives a part of a row as it shows.
func (a *Area) visible(from, to int) Row {
	row := Row{Text: string(a.text.slice(from, to))}
	first, last := a.Selected()
	row.From, row.To = min(max(first, from), to)-from, min(max(last, from), to)-from
	if a.Masked {
		dots := func(n int) int { return len("•") * a.cells(from, from+n) }
		row = Row{Text: strings.Repeat("•", a.cells(from, to)), From: dots(row.From), To: dots(row.To)}
	}
	return row
}
