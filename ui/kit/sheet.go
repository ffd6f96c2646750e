package kit

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// DrawSheet lays the frame as a sheet over the lowest lines of what stands on the screen, which is all quiet then: the body, as high as it
// is, and the keys. Where it has no room it takes the whole window.
func (f *Frame) DrawSheet(t *Theme, under string, w, h int) (string, *tea.Cursor) {
	f.off = max(0, w-maxBlock) / 2
	foot := f.footer(t, w, h)
	high := 1 + len(f.Body) + len(foot)
	if high > h || h < 12 {
		return f.Draw(t, w, h)
	}
	lines := strings.Split(under, "\n")
	for len(lines) < h {
		lines = append(lines, "")
	}
	first := h - high
	for i := range first {
		lines[i] = t.Quiet.Render(ansi.Strip(lines[i]))
	}
	f.head, f.top, f.shown, f.pinned = first+1, 0, len(f.Body), false
	block, indent := min(w, maxBlock), strings.Repeat(" ", f.off)
	sheet := append(append([]string{""}, f.painted(t, block)...), foot...)
	for i, line := range sheet {
		lines[first+i] = t.field.paint(t.Cells, ansi.Truncate(indent+tame(line), w, ""), 0, w)
	}
	if t.field == "" {
		lines[first] = t.Quiet.Render(strings.Repeat("─", w))
	}
	return strings.Join(lines[:h], "\n"), f.place(w)
}
