package kit

// Columns adds two bodies next to each other in w cells, the left one of left cells, with the cursor where it then stands.
func (f *Frame) Columns(left, right *Frame, width int) {
	below := len(f.Body)
	for _, p := range left.rows {
		f.rows = append(f.rows, placed{p.row, below + p.from, below + p.to, p.left, min(p.right, width)})
	}
	for _, p := range right.rows {
		f.rows = append(f.rows, placed{p.row, below + p.from, below + p.to, p.left + width, p.right + width})
	}
	if right.Cursor != nil {
		right.Cursor.X += width
		right.Cursor.Y += len(f.Body)
		f.Cursor, f.Focus, f.FocusEnd = right.Cursor, len(f.Body)+right.Focus, len(f.Body)+right.FocusEnd
	}
	for i := range max(len(left.Body), len(right.Body)) {
		line := ""
		if i < len(left.Body) {
			line = left.Body[i]
		}
		if i < len(right.Body) {
			line = Pad(line, width) + right.Body[i]
		}
		f.Add(line)
	}
}

// Stack adds one body under another.
func (f *Frame) Stack(below *Frame) { f.Columns(&Frame{}, below, 0) }
