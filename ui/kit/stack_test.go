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
	for at, want := range map[[2]int]int{{0, 2}: -1, {0, 3}: 1, {19, 4}: 1, {20, 3}: 2, {39, 4}: 2, {0, 5}: -1, {20, 6}: 3, {0, 7}: 3, {0, 8}: -1} {
		row, found := f.RowAt(at[0], at[1])
		if found != (want >= 0) || found && row != want {
			t.Errorf("at cell %v: row %d, %v; want %d", at, row, found, want)
		}
	}
}
