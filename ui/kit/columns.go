package kit

// Columns adds two bodies next to each other, the right one from cell width of the block on.
func (f *Frame) Columns(left, right *Frame, width int) {
	f.take(left, 0, width)
	f.take(right, width, edge)
	for i := range max(len(left.Body), len(right.Body)) {
		line := ""
		if i < len(left.Body) {
			line = left.Body[i]
		}
		if i < len(right.Body) && right.Body[i] != "" {
			line = Pad(line, width) + right.Body[i]
		}
		f.Body = append(f.Body, line)
	}
}

// take makes what lies in another frame lie in this one, so many cells to the right and up to an edge.
func (f *Frame) take(from *Frame, by, end int) {
	below := len(f.Body)
	shifted := func(p placed) placed {
		return placed{p.row, below + p.from, below + p.to, p.left + by, min(p.right+by, end)}
	}
	for _, p := range from.rows {
		f.rows = append(f.rows, shifted(p))
	}
	for _, l := range from.fields {
		f.fields = append(f.fields, laid{shifted(l.placed), l.field})
	}
	for _, s := range from.spans {
		f.spans = append(f.spans, span{below + s.from, below + s.to, s.left + by, min(s.right+by, end-1), s.row})
	}
	for _, m := range from.marks {
		f.marks = append(f.marks, steady(m.X+by, m.Y+below))
	}
	if c := from.Cursor; c != nil {
		at := *c
		at.X, at.Y = c.X+by, c.Y+below
		f.Cursor = &at
	}
	if len(from.marks) > 0 || from.Cursor != nil {
		f.Focus, f.FocusEnd = below+from.Focus, below+from.FocusEnd
	}
}

// Stack adds one body under another.
func (f *Frame) Stack(below *Frame) {
	f.take(below, 0, edge)
	f.Body = append(f.Body, below.Body...)
}
