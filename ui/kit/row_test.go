package kit_test

import (
	"fmt"
	"strings"
	"testing"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/ui/kit"
)

// A click finds the row under it, however far the list is scrolled and whatever stands above and between the rows.
func TestARowIsFoundByItsLine(t *testing.T) {
	theme := kit.NewTheme("none", colorprofile.TrueColor, kit.Ground{})
	text := func(i int) func(lipgloss.Style) string {
		return func(lipgloss.Style) string { return fmt.Sprintf("row %d", i) }
	}
	lists := map[string]func(f *kit.Frame, at, room int){
		"rows": func(f *kit.Frame, at, _ int) {
			f.Add("an introduction", "")
			for i := range 30 {
				f.Row(&theme, i, i == at, func(lipgloss.Style) []string { return []string{text(i)(theme.Plain), "     row " + fmt.Sprint(i)} })
				f.Add("")
			}
		},
		"window": func(f *kit.Frame, at, room int) {
			f.Window(&theme, 30, at, true, room, 40, func(i int) kit.Line { return kit.Line{Row: i, Draw: text(i)} })
		},
		"table": func(f *kit.Frame, at, room int) {
			var lines []kit.Line
			for i := range 30 {
				if i%7 == 0 {
					lines = append(lines, kit.Heading(" a heading"))
				}
				lines = append(lines, kit.Line{Row: i, Draw: text(i)})
			}
			f.Table(&theme, "a head", lines, at, room, 40)
		},
		"columns": func(f *kit.Frame, at, _ int) {
			left, right := &kit.Frame{}, &kit.Frame{}
			left.Add("·", "·")
			for i := range 5 {
				right.Row(&theme, i, i == at, func(lipgloss.Style) []string { return []string{text(i)(theme.Plain)} })
			}
			f.Add("above", "")
			f.Columns(left, right, 12)
			f.Draw(&theme, 40, 24)
			if row, found := f.RowAt(11, 5); found {
				t.Errorf("beside the rows lies row %d", row)
			}
		},
		"form": func(f *kit.Frame, at, _ int) {
			form := &kit.Form{At: min(at, 4)}
			for i := range 5 {
				form.Rows = append(form.Rows, &kit.Row{Label: fmt.Sprint("row ", i), Note: "row " + fmt.Sprint(i)})
			}
			f.Add("above", "")
			f.Form(&theme, form, 40, true, 1)
		},
	}
	for name, list := range lists {
		for _, at := range []int{0, 3, 17, 29} {
			for _, h := range []int{3, 8, 12, 24, 40} {
				f := &kit.Frame{Title: "list"}
				list(f, at, f.Room(h))
				drawn, _ := f.Draw(&theme, 40, h)
				for y, line := range strings.Split(ansi.Strip(drawn), "\n") {
					want, shown := 0, false
					if _, err := fmt.Sscanf(strings.TrimLeft(line, " ►·"), "row %d", &want); err == nil {
						shown = true
					}
					if row, found := f.RowAt(20, y); found != shown || row != want {
						t.Errorf("%s at %d in %d lines: line %d shows %q; found row %d, %v", name, at, h, y, line, row, found)
					}
				}
			}
		}
	}
}

// That more lies below is said beside the last row in sight, of which nothing goes: what it ends with is how it stands.
func TestThatMoreLiesBelowCoversNoRow(t *testing.T) {
	theme := kit.NewTheme("none", colorprofile.TrueColor, kit.Ground{})
	f, w := &kit.Frame{}, kit.Measure(80)
	f.Window(&theme, 30, 0, true, 5, w, func(i int) kit.Line {
		return kit.Line{Row: i, Draw: func(lipgloss.Style) string { return kit.Pad("row", w-8) + "gaat mee" }}
	})
	drawn, _ := f.Draw(&theme, 80, 24)
	if text := ansi.Strip(drawn); !strings.Contains(text, "gaat mee ▼") {
		t.Errorf("the last row is cut:\n%s", text)
	}
}
