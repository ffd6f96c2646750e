package ui

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal"
)

// frame is one screenful before it meets the window: a title and a place above, lines in between, keys and a status
// below. Draw cuts it to any size; the lines from focus to focusEnd stay in sight.
type frame struct {
	title, where    string
	brief           string // stands for where when that finds no room
	body            []string
	focus, focusEnd int
	fixed           bool        // focus is the first line to show, whatever its end
	cursor          *tea.Cursor // relative to body; nil hides it
	keys            []key.Binding
	status          string
	hint            string // styled; on the line between body and keys, where there is one
}

// add appends lines to the body.
func (f *frame) add(lines ...string) { f.body = append(f.body, lines...) }

// see marks the next n lines as those that must be in sight.
func (f *frame) see(n int) { f.focus, f.focusEnd = len(f.body), len(f.body)+max(n, 1)-1 }

// draw gives the frame at exactly w × h cells, with the cursor in the window's coordinates.
func (f *frame) draw(t *theme, w, h int) (string, *tea.Cursor) {
	if w < 1 || h < 1 {
		return "", nil
	}
	head, foot := f.header(t, w, h), f.footer(t, w, h)
	room := max(h-len(head)-len(foot), 0)
	top := f.scroll(room)
	lines := make([]string, 0, h)
	lines = append(lines, head...)
	for i := top; i < top+room; i++ {
		line := ""
		if i < len(f.body) {
			line = f.body[i]
		}
		lines = append(lines, line)
	}
	markMore(t, lines[len(head):], top, len(f.body), w)
	lines = append(lines, foot...)
	for i, line := range lines {
		lines[i] = ansi.Truncate(line, w, "")
	}
	return strings.Join(lines[:min(h, len(lines))], "\n"), f.place(len(head), top, room, w)
}

// room gives how many lines of body surely fit in a window of h lines.
func (f *frame) room(h int) int {
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

// scroll gives the first line of the body to show in room lines.
func (f *frame) scroll(room int) int {
	if len(f.body) <= room {
		return 0
	}
	if f.fixed {
		return max(0, min(f.focus, len(f.body)-room))
	}
	top := max(0, f.focusEnd-room+2)
	if f.focusEnd < room-1 {
		top = 0
	}
	return max(0, min(top, f.focus, len(f.body)-room))
}

// markMore shows with ▲ and ▼ at the edge that of so many lines some lie out of sight.
func markMore(t *theme, lines []string, top, all, w int) {
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

// table adds a head that stays and as many of the rows as room leaves, around the one at the cursor.
func (f *frame) table(t *theme, head string, rows []string, at, room, w int) {
	f.add(head)
	room = max(1, room-1)
	top := max(0, min(at-room/2, len(rows)-room))
	shown := slices.Clone(rows[top:min(len(rows), top+room)])
	markMore(t, shown, top, len(rows), w)
	f.focus, f.focusEnd = len(f.body)+at-top, len(f.body)+at-top
	f.add(shown...)
}

// window adds as many of n rows as room leaves, around the one at the cursor. Only those are asked for.
func (f *frame) window(t *theme, n, at, room, w int, row func(i int) string) {
	room = max(1, room)
	top := max(0, min(at-room/2, n-room))
	var shown []string
	for i := top; i < min(n, top+room); i++ {
		shown = append(shown, row(i))
	}
	markMore(t, shown, top, n, w)
	f.focus, f.focusEnd = len(f.body)+max(0, at-top), len(f.body)+max(0, at-top)
	f.add(shown...)
}

// mark gives what a row begins with and the style of its name.
func (t *theme) mark(here bool) (string, lipgloss.Style) {
	if here {
		return t.Accent.Render(" ► "), t.Selected
	}
	return "   ", t.Plain
}

func (f *frame) place(head, top, room, w int) *tea.Cursor {
	if f.cursor == nil {
		return nil
	}
	c := *f.cursor
	if c.Y < top || c.Y >= top+room {
		return nil
	}
	c.X, c.Y = min(c.X, w-1), c.Y-top+head
	return &c
}

func (f *frame) header(t *theme, w, h int) []string {
	if h < 4 {
		return nil
	}
	title, where := " "+t.Title.Render(f.title), f.where
	if lipgloss.Width(title)+ansi.StringWidth(where)+3 > w {
		where = f.brief
	}
	line := title
	if room := w - ansi.StringWidth(where) - 1; where != "" && room > 2 {
		line = pad(title, room) + t.Quiet.Render(where)
		if lipgloss.Width(title) >= room {
			line = pad(ansi.Truncate(title, room-1, "…"), room) + t.Quiet.Render(where)
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
func (f *frame) footer(t *theme, w, h int) []string {
	if h < 2 {
		return nil
	}
	most := 2
	if h < 10 {
		most = 1
	}
	status := t.Quiet.Render(ansi.Truncate(f.status, max(0, w-2), "…"))
	if f.status == "" {
		status = ""
	}
	lines, above := f.keyLines(t, w, most, 0), f.hint
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
		lines[last] = pad(lines[last], w-lipgloss.Width(status)-1) + status
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
	return pad("", w-lipgloss.Width(styled)-1) + styled
}

// keyLines lays out the keys on lines of w cells, leaving room for a status of so many cells on the last.
func (f *frame) keyLines(t *theme, w, most, status int) []string {
	lines := f.layKeys(t, f.keys, w)
	for keys := f.keys; ; {
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

func (f *frame) layKeys(t *theme, keys []key.Binding, w int) []string {
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

// wrap breaks a plain text into lines of at most width cells, each begun with indent. An empty text gives no line. What
// must reach no terminal is taken out once more, wherever the text came from.
func wrap(s string, width int, indent string) []string {
	if s, _ = journal.Clean(s); s == "" {
		return nil
	}
	lines := strings.Split(ansi.Wrap(s, max(1, width-ansi.StringWidth(indent)), ""), "\n")
	for i := range lines {
		lines[i] = indent + strings.TrimRight(lines[i], " ")
	}
	return lines
}

// styled gives wrapped lines in a style.
func styled(style lipgloss.Style, lines []string) []string {
	out := make([]string, len(lines))
	for i, line := range lines {
		out[i] = style.Render(line)
	}
	return out
}

// cell gives a plain text, cleaned as in wrap, cut or padded to exactly width cells.
func cell(s string, width int) string {
	if width < 1 {
		return ""
	}
	s, _ = journal.Clean(s)
	s = strings.ReplaceAll(s, "\n", " ")
	if ansi.StringWidth(s) > width {
		s = ansi.Truncate(s, width, "…")
	}
	return s + strings.Repeat(" ", max(0, width-ansi.StringWidth(s)))
}

// marked is cell for a name and the mark that tells it from others of that name: rather than the mark, the name is cut.
func marked(name, mark string, width int) string {
	mark = strings.TrimRight(cell(mark, min(ansi.StringWidth(mark), width-6)), " ")
	return cell(strings.TrimRight(cell(name, width-ansi.StringWidth(mark)), " ")+mark, width)
}

// pad gives a styled line followed by spaces up to width cells.
func pad(line string, width int) string {
	line = ansi.Truncate(line, width, "")
	return line + strings.Repeat(" ", max(0, width-ansi.StringWidth(line)))
}
