package walk_test

import (
	"strings"
	"testing"

	"koffiemoment/ui/pilot"
	"koffiemoment/ui/walk"
)

// The line with the mark is that of the row where the cursor is, and the lines below it up to the next row are too.
func TestALineOfAPageLeadsToItsRow(t *testing.T) {
	for name, c := range map[string]struct {
		way   []string
		row   int
		lines int // that the row has
	}{
		"facts":   {[]string{"tab", "tab", "enter", "down", "down", "down"}, 3, 1},
		"depth":   {[]string{"ctrl+n", "2"}, 1, 2},
		"levels":  {[]string{"ctrl+n", "enter", "tab", "down"}, walk.LevelRow + 1, 2},
		"goals":   {strings.Fields("ctrl+n 3 enter" + strings.Repeat(" ctrl+n", 17) + " down"), 1, 2},
		"summary": {strings.Fields("ctrl+t home down down"), 2, 1},
		"onward":  {strings.Fields("tab tab"), walk.OutRow, 1},
	} {
		p := pilot.Open(t, "nl", nil)
		v := walk.Begin(p.Shell.Book)
		p.Run(p.Shell.Push(v))
		p.Type("Een verhaal.")
		p.Press(c.way...)
		text, _, _ := p.Frame()
		lines := strings.Split(text, "\n")
		for y, line := range lines {
			if !strings.HasPrefix(line, " ► ") {
				continue
			}
			for below := range c.lines {
				if row, found := v.RowAt(80, 24, 40, y+below); !found || row != c.row {
					t.Errorf("%s: line %d is of row %d, %v; want %d:\n%s", name, y+below, row, found, c.row, text)
				}
			}
			c.lines = 0
		}
		if c.lines > 0 {
			t.Errorf("%s: no row has the mark:\n%s", name, text)
		}
	}
}
