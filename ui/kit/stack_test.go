package kit_test

import (
	"testing"

	"charm.land/lipgloss/v2"

	"koffiemoment/ui/kit"
)

// A click finds the row under it where a screen is drawn in parts, too.
func TestRowsKeepTheirLinesInAnotherBody(t *testing.T) {
	theme := &kit.Theme{}
	part := func(row int) *kit.Frame {
		f := &kit.Frame{}
		f.Add("a heading")
		f.Row(theme, row, false, func(lipgloss.Style) []string { return []string{"a row", "of two lines"} })
		return f
	}
	f := &kit.Frame{}
	f.Columns(part(1), part(2), 20)
	f.Stack(part(3))
	f.Draw(theme, 40, 24)
	for y, want := range map[int]int{2: -1, 3: 1, 4: 1, 5: -1, 6: 3, 7: 3, 8: -1} {
		row, found := f.RowAt(y)
		if found != (want >= 0) || found && row != want {
			t.Errorf("on line %d: row %d, %v; want %d", y, row, found, want)
		}
	}
}
