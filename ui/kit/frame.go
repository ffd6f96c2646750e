package kit

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// Frame is one screenful before it meets the window: a title and a place above, lines in between, keys and a status
// below. Draw cuts it to any size; the lines from Focus to FocusEnd stay in sight.
type Frame struct {
	Title, Where    string // plain, as Brief is
	Brief           string // stands for Where when that finds no room
	Body            []string
	Focus, FocusEnd int
	Fixed           bool        // Focus is the first line to show, whatever FocusEnd
	Cursor          *tea.Cursor // relative to Body; nil hides it
	Keys            []key.Binding
	Status          string
	Hint            string // styled; on the line between body and keys, where there is one

	rows             []placed
	head, top, shown int // lines above the body, of the body above what is in sight, and in sight, as drawn last
}

// Add appends lines to the body.
func (f *Frame) Add(lines ...string) { f.Body = append(f.Body, lines...) }

// See marks the next n lines as those that must be in sight.
func (f *Frame) See(n int) { f.Focus, f.FocusEnd = len(f.Body), len(f.Body)+max(n, 1)-1 }

// Draw gives the frame at exactly w × h cells, with the cursor in the window's coordinates.
func (f *Frame) Draw(t *Theme, w, h int) (string, *tea.Cursor) {
	if w < 1 || h < 1 {
		return "", nil
	}
	head, foot := f.header(t, w, h), f.footer(t, w, h)
	room := max(h-len(head)-len(foot), 0)
	top := f.scroll(room)
	f.head, f.top, f.shown = len(head), top, room
	lines := make([]string, 0, h)
	lines = append(lines, head...)
	for i := top; i < top+room; i++ {
		line := ""
		if i < len(f.Body) {
			line = f.Body[i]
		}
		lines = append(lines, line)
	}
	MarkMore(t, lines[len(head):], top, len(f.Body), w)
	lines = append(lines, foot...)
	for i, line := range lines {
		lines[i] = ansi.Truncate(line, w, "")
	}
	return strings.Join(lines[:min(h, len(lines))], "\n"), f.place(len(head), top, room, w)
}

// Room gives how many lines of body surely fit in a window of h lines.
func (f *Frame) Room(h int) int {
	switch {
	case h >= 12:
		return h - 5
	case h >= 10:
		return h - 3
	case h >= 4:
		return h - 2
	}
	return max(1, h-1)
}

// scroll gives the first line of the body to show in room lines. Where not all that should be in sight has room, the cursor has.
func (f *Frame) scroll(room int) int {
	if len(f.Body) <= room {
		return 0
	}
	if f.Fixed {
		return max(0, min(f.Focus, len(f.Body)-room))
	}
	top := max(0, f.FocusEnd-room+2)
	if f.FocusEnd < room-1 {
		top = 0
	}
	top = max(0, min(top, f.Focus, len(f.Body)-room))
	if f.Cursor != nil {
		top = max(f.Cursor.Y-max(room, 1)+1, min(top, f.Cursor.Y))
	}
	return top
}

// MarkMore shows with ▲ and ▼ at the edge that of so many lines some lie out of sight.
func MarkMore(t *Theme, lines []string, top, all, w int) {
	if len(lines) == 0 || w < 20 {
		return
	}
	mark := func(i int, sign string) {
		line := lines[i]
		if ansi.StringWidth(strings.TrimRight(ansi.Strip(line), " ")) > w-3 {
			line = ansi.Truncate(line, w-3, "…")
		}
		line = ansi.Truncate(line, w-3, "")
		lines[i] = line + strings.Repeat(" ", max(0, w-2-ansi.StringWidth(line))) + t.Quiet.Render(sign)
	}
	if top > 0 {
		mark(0, "▲")
	}
	if top+len(lines) < all {
		mark(len(lines)-1, "▼")
	}
}

func (f *Frame) place(head, top, room, w int) *tea.Cursor {
	if f.Cursor == nil {
		return nil
	}
	c := *f.Cursor
	if c.Y < top || c.Y >= top+room {
		return nil
	}
	c.X, c.Y = min(c.X, w-1), c.Y-top+head
	return &c
}

func (f *Frame) header(t *Theme, w, h int) []string {
	if h < 4 {
		return nil
	}
	title, where := " "+t.Title.Render(inLine(f.Title)), inLine(f.Where)
	if lipgloss.Width(title)+ansi.StringWidth(where)+3 > w {
		where = inLine(f.Brief)
	}
	line := title
	if room := w - ansi.StringWidth(where) - 1; where != "" && room > 2 {
		line = Pad(title, room) + t.Quiet.Render(where)
		if lipgloss.Width(title) >= room {
			line = Pad(ansi.Truncate(title, room-1, "…"), room) + t.Quiet.Render(where)
		}
	}
	if h < 12 {
		return []string{line}
	}
	return []string{line, ""}
}

// footer gives the keys on two lines at most, and the status at the right of the last one, or of the line above them where it
// finds no room there. Keys that find no room are still told by F1, which therefore keeps its place when others give way, as
// does the way out before it.
func (f *Frame) footer(t *Theme, w, h int) []string {
	if h < 2 {
		return nil
	}
	most := 2
	if h < 10 {
		most = 1
	}
	status := t.Quiet.Render(ansi.Truncate(f.Status, max(0, w-2), "…"))
	if f.Status == "" {
		status = ""
	}
	lines, above := f.keyLines(t, w, most, 0), f.Hint
	if last := lipgloss.Width(lines[len(lines)-1]); len(lines) == most && last+lipgloss.Width(status) >= w && status != "" {
		if h >= 12 && above == "" {
			above, status = status, ""
		} else {
			lines = f.keyLines(t, w, most, lipgloss.Width(status))
		}
	}
	for h >= 12 && len(lines) < most { // the foot keeps its height when a status comes and goes
		lines = append(lines, "")
	}
	if status != "" {
		last := len(lines) - 1
		lines[last] = Pad(lines[last], w-lipgloss.Width(status)-1) + status
	}
	if h >= 12 {
		lines = append([]string{toTheRight(above, w)}, lines...)
	}
	return lines
}

func toTheRight(styled string, w int) string {
	if styled == "" {
		return ""
	}
	styled = ansi.Truncate(styled, max(0, w-2), "…")
	return Pad("", w-lipgloss.Width(styled)-1) + styled
}

// keyLines lays out the keys on lines of w cells, leaving room for a status of so many cells on the last.
func (f *Frame) keyLines(t *Theme, w, most, status int) []string {
	lines := f.layKeys(t, f.Keys, w)
	for keys := f.Keys; ; {
		last := lines[len(lines)-1]
		fits := status == 0 || lipgloss.Width(last)+status < w
		switch {
		case len(lines) <= most && fits:
			return lines
		case len(lines) < most:
			return append(lines, "")
		case len(keys) == 0:
			return []string{""}
		}
		keys = slices.Delete(slices.Clone(keys), max(0, len(keys)-3), max(1, len(keys)-2))
		lines = f.layKeys(t, keys, w)
	}
}

func (f *Frame) layKeys(t *Theme, keys []key.Binding, w int) []string {
	lines := []string{""}
	for _, b := range keys {
		hint := " " + t.Key.Render(b.Help().Key) + " " + t.Quiet.Render(b.Help().Desc) + " "
		last := len(lines) - 1
		if lines[last] != "" && lipgloss.Width(lines[last])+lipgloss.Width(hint) > w {
			lines = append(lines, hint)
		} else {
			lines[last] += hint
		}
	}
	return lines
}
