package walk

// RowAt draws a walk and gives the row that lies on a cell of it, as a click would find it.
func (v *Walk) RowAt(w, h, x, y int) (row int, found bool) {
	f := v.View(w, h)
	f.Draw(&v.book.Theme, w, h)
	return f.RowAt(x, y)
}

// The rows of a page that are not those of its pane.
const (
	LevelRow = levelRow
	OutRow   = outRow
)
