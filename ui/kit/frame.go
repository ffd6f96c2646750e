package kit

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/ui/words"
)

// Frame is one screenful before it meets the window: a band with a title and a place, lines in between, keys and a status on the last line.
// Draw cuts it to any size; the lines from Focus to FocusEnd stay in sight.
//
// All but the band stands in a block, which is centred where the window is wider. A line of Body is one of the block: it begins with the
// margin, which Add, Row and DrawField put there, so who adds lines writes text only, at most Measure cells of it.
type Frame struct {
	Title, Where    string // plain, as Brief is
	Brief           string // stands for Where when that finds no room
	Cups            int    // of the four of a walk, how many are poured; 0 shows none
	Body            []string
	Focus, FocusEnd int
	Fixed           bool        // Focus is the first line to show, whatever FocusEnd
	Cursor          *tea.Cursor // in the block, relative to Body; nil lets it stand on the row under the cursor, if there is one
	Keys            []key.Binding
	KeyAt           int // which of the keys in sight has the focus, from 1; 0 for none of them
	Status          string
	Hint            string // styled; on the line above the keys, where there is one

	pinned           bool
	pin              int // the first line that stands at the bottom whatever lies above it, when pinned
	rows             []placed
	fields           []laid
	spans            []span
	marks            []*tea.Cursor // where the mark of the row under the cursor stands
	off              int           // cells left of the block, as drawn last; so are the rest
	head, top, shown int           // lines above the body, of the body above what is in sight, and in sight
	low              int           // line of the window on which the pinned lines begin
	keys             []shownKey
	keyLine          int
}

// The block and its margins. Surfaces reach two cells beyond the text on both sides, and a mark stands on the first of them, so no letter
// moves when a row gets the focus.
const (
	maxBlock = 104
	margin   = 3
	// Prose is the width beyond which running text is hard to read.
	Prose = 72
	// Wide is the width of a window from which two columns stand beside each other.
	Wide = 100
)

// Measure gives how many cells of text a line has in a window of w cells.
func Measure(w int) int { return max(1, min(w, maxBlock)-margin-rightMargin(w)) }

// rightMargin is narrower where every cell counts.
func rightMargin(w int) int {
	if w < 40 {
		return 1
	}
	return margin
}

// Add appends lines of text to the body.
func (f *Frame) Add(lines ...string) {
	for _, line := range lines {
		if line != "" {
			line = strings.Repeat(" ", margin) + line
		}
		f.Body = append(f.Body, line)
	}
}

// See marks the next n lines as those that must be in sight.
func (f *Frame) See(n int) { f.Focus, f.FocusEnd = len(f.Body), len(f.Body)+max(n, 1)-1 }

// Pin lets the lines that are added from here on stand at the bottom, whatever lies above them: the way out, a legend.
func (f *Frame) Pin() { f.pinned, f.pin = true, len(f.Body) }

// Draw gives the frame at exactly w × h cells, with the cursor in the window's coordinates.
func (f *Frame) Draw(t *Theme, w, h int) (string, *tea.Cursor) {
	if w < 1 || h < 1 {
		return "", nil
	}
	f.off = max(0, w-maxBlock) / 2
	block := min(w, maxBlock)
	head, foot := f.header(t, w, h), f.footer(t, w, h)
	room := max(h-len(head)-len(foot), 0)
	upper, lower := f.split(room)
	room -= len(lower)
	top := f.scroll(len(upper), room)
	f.head, f.top, f.shown, f.low = len(head), top, room, len(head)+room
	body := f.painted(t, block)
	lines := make([]string, 0, h)
	lines = append(lines, head...)
	for i := top; i < top+room; i++ {
		line := ""
		if i < len(upper) {
			line = body[i]
		}
		lines = append(lines, line)
	}
	MarkMore(t, lines[len(head):], top, len(upper), block)
	lines = append(lines, body[len(upper):]...)
	lines = append(lines, foot...)
	indent := strings.Repeat(" ", f.off)
	for i, line := range lines {
		if line = tame(line); i > 0 || len(head) == 0 { // the band is as wide as the window
			line = ansi.Truncate(line, block, "")
			if line != "" {
				line = indent + line
			}
		}
		lines[i] = line
	}
	return strings.Join(lines[:min(h, len(lines))], "\n"), f.place(w)
}

// split parts what scrolls from what is pinned. Where little would be left of the first, all of it scrolls.
func (f *Frame) split(room int) (upper, lower []string) {
	if !f.pinned || room-(len(f.Body)-f.pin) < 4 {
		f.pinned = false
		return f.Body, nil
	}
	return f.Body[:f.pin], f.Body[f.pin:]
}

// Turns says that the frame is read and has no row under the cursor, so that a turn of the wheel is one of some lines.
func (f *Frame) Turns() bool { return f.Fixed && len(f.marks) == 0 }

// Room gives how many lines of body surely fit in a window of h lines.
func (f *Frame) Room(h int) int {
	switch {
	case h >= 30:
		return h - 5
	case h >= 12:
		return h - 4
	case h >= 4:
		return h - 2
	}
	return max(1, h-1)
}

// scroll gives the first of so many lines to show in room lines. Where not all that should be in sight has room, the cursor has.
func (f *Frame) scroll(lines, room int) int {
	if lines <= room {
		return 0
	}
	if f.Fixed {
		return max(0, min(f.Focus, lines-room))
	}
	if f.pinned && f.Focus >= f.pin {
		return 0
	}
	top := max(0, f.FocusEnd-room+2)
	if f.FocusEnd < room-1 {
		top = 0
	}
	top = max(0, min(top, f.Focus, lines-room))
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

// place gives the cursor in the window: on the key that has the focus, where a person writes, on the mark of a row, or where there is only
// something to read, at the first line of it in sight. What follows it, such as a magnifier, so finds the text.
func (f *Frame) place(w int) *tea.Cursor {
	if at := f.KeyAt - 1; at >= 0 && at < len(f.keys) {
		return steady(f.keys[at].x-2, f.keyLine)
	}
	c := f.Cursor
	if c == nil && len(f.marks) > 0 {
		c = f.marks[len(f.marks)-1]
	}
	if c == nil {
		first := f.top
		for first < f.top+f.shown && first < len(f.Body)-1 && f.Body[first] == "" {
			first++
		}
		c = steady(margin, first)
	}
	y, seen := f.line(c.Y)
	if !seen {
		return nil
	}
	at := *c
	at.X, at.Y = min(c.X+f.off, w-1), y
	return &at
}

// line gives the line of the window that a line of the body stands on, as drawn last, and false where it is out of sight.
func (f *Frame) line(i int) (y int, seen bool) {
	switch {
	case f.pinned && i >= f.pin:
		return f.low + i - f.pin, true
	case i < f.top || i >= f.top+f.shown:
		return 0, false
	}
	return i - f.top + f.head, true
}

// bodyLine is the other way round.
func (f *Frame) bodyLine(y int) (i int, found bool) {
	switch {
	case f.pinned && y >= f.low && y-f.low+f.pin < len(f.Body):
		return y - f.low + f.pin, true
	case y < f.head || y >= f.head+f.shown || y-f.head+f.top >= len(f.Body):
		return 0, false
	}
	return y - f.head + f.top, true
}

// steady is the cursor on a mark: it does not blink, and lies under the sign rather than over it.
func steady(x, y int) *tea.Cursor {
	c := tea.NewCursor(max(0, x), y)
	c.Shape, c.Blink = tea.CursorUnderline, false
	return c
}

// header is the band over the whole width of the window, and the blank lines below it.
func (f *Frame) header(t *Theme, w, h int) []string {
	if h < 4 {
		return nil
	}
	left, room := f.off+margin, max(1, w-2*f.off-margin-rightMargin(w))
	title, where := t.Title.Render(words.InLine(f.Title)), words.InLine(f.Where)
	cups := f.cups(t)
	if lipgloss.Width(title)+lipgloss.Width(cups)+ansi.StringWidth(where)+3 > room {
		where = words.InLine(f.Brief)
	}
	line := title
	if said := cups + t.Quiet.Render(where); where != "" || cups != "" {
		space := room - lipgloss.Width(said)
		switch {
		case space > 2 && lipgloss.Width(title) < space:
			line = Pad(title, space) + said
		case space > 2:
			line = ansi.Truncate(title, space-2, "…") + "  " + said
		}
	}
	line = ansi.Truncate(strings.Repeat(" ", left)+ansi.Truncate(line, room, "…"), w, "")
	band := t.field.paint(t.Cells, line, 0, w)
	switch {
	case h >= 30:
		return []string{band, "", ""}
	case h >= 12:
		return []string{band, ""}
	}
	return []string{band}
}

// cups are the walk's four, seen from above: those that are poured filled.
func (f *Frame) cups(t *Theme) string {
	if f.Cups == 0 {
		return ""
	}
	return Cups(t, f.Cups) + "  "
}

// Cups draws the four cups of a walk, so many of them poured.
func Cups(t *Theme, poured int) string {
	poured = max(0, min(poured, 4))
	full, empty := strings.TrimRight(strings.Repeat("● ", poured), " "), strings.TrimRight(strings.Repeat("○ ", 4-poured), " ")
	if full != "" && empty != "" {
		return t.Accent.Render(full) + " " + t.Quiet.Render(empty)
	}
	return t.Accent.Render(full) + t.Quiet.Render(empty)
}

// painted gives the body with the surfaces under what has the focus. While a key of the foot has it, no row shows a mark.
func (f *Frame) painted(t *Theme, block int) []string {
	body := f.Body
	if len(f.spans) > 0 {
		body = slices.Clone(body)
	}
	for _, s := range f.spans {
		if f.KeyAt > 0 && s.row {
			body[s.from] = ansi.Truncate(body[s.from], s.left, "") + "  " + ansi.TruncateLeft(body[s.from], s.left+2, "")
			continue
		}
		ground := t.field
		if s.row {
			ground = t.row
		}
		right := min(s.right, block-1)
		for i := s.from; i <= s.to && i < len(body); i++ {
			body[i] = ground.paint(t.Cells, body[i], min(s.left, right), right)
		}
	}
	return body
}
