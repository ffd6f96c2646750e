package kit

import "slices"

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

// Cut leaves so many lines of the body from top on, with signs at the edge of w cells of text where there are more. A row of which a part
// is in sight stays one.
func (f *Frame) Cut(t *Theme, top, lines, w int) {
	all := len(f.Body)
	end := min(all, top+max(0, lines))
	f.Body = slices.Clone(f.Body[top:end])
	MarkMore(t, f.Body, top, all, 2*margin+w)
	out := func(from, to int) bool { return to < top || from >= end }
	f.rows = slices.DeleteFunc(f.rows, func(p placed) bool { return out(p.from, p.to) })
	for i := range f.rows {
		f.rows[i].from, f.rows[i].to = max(top, f.rows[i].from)-top, min(end-1, f.rows[i].to)-top
	}
	f.spans = slices.DeleteFunc(f.spans, func(s span) bool { return out(s.from, s.to) })
	for i := range f.spans {
		f.spans[i].from, f.spans[i].to = max(top, f.spans[i].from)-top, min(end-1, f.spans[i].to)-top
	}
	for i, m := range f.marks {
		f.marks[i] = steady(m.X, max(0, min(m.Y, end-1)-top))
	}
	f.Focus, f.FocusEnd = 0, max(0, len(f.Body)-1)
}
