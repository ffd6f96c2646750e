package kit

import (
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/ui/textarea"
	"koffiemoment/ui/words"
)

// MaxText is how many characters a text may hold.
const MaxText = journal.MaxText

// Field is a text of any length that the student writes: an area with the terminal's own cursor, cleaned of what a text may not hold.
type Field struct {
	area    *textarea.Area
	text    string // what stands in the area, when known
	known   bool
	focused bool
	view    textarea.View // as drawn last
	edge    lipgloss.Style
	focus   lipgloss.Style // of the edge
}

// NewField gives a field that holds text, with its cursor at the end and not in focus.
func NewField(t *Theme, text string) *Field {
	text, _ = journal.Clean(text)
	field := &Field{area: textarea.New(text), text: text, known: true}
	field.Style(t)
	return field
}

// Style dresses the field; the tone of its edge says whether it has the cursor, and the cursor says so as well.
func (field *Field) Style(t *Theme) {
	field.edge, field.focus = t.Quiet, t.Accent
	field.area.Measure(t.Cells)
}

// Focus gives the field the cursor, or takes it away and with it what is selected.
func (field *Field) Focus(on bool) {
	if field.focused = on; !on {
		field.area.Leave()
	}
}

// Text gives what stands in the field.
func (field *Field) Text() string {
	if !field.known {
		field.text, field.known = field.area.String(), true
	}
	return field.text
}

// ToEnd puts the cursor at the end of the text.
func (field *Field) ToEnd() { field.area.Move(textarea.End, false) }

// Edited is what a message did to a field.
type Edited struct {
	Changed bool
	removed int  // hidden characters that a key or a paste brought and that were left out
	refused bool // there is no room for it; nothing of it was taken
}

// Update gives a key or a paste to the field.
func (field *Field) Update(msg tea.Msg) Edited {
	if !field.focused {
		return Edited{}
	}
	before := field.area.Changes()
	var edited Edited
	switch msg := msg.(type) {
	case tea.PasteMsg:
		edited = field.take(msg.Content, field.area.Paste)
	case tea.KeyPressMsg:
		if text := typed(msg); text != "" {
			edited = field.take(text, field.area.Insert)
		} else {
			edit(field.area, msg)
		}
	}
	if edited.Changed = field.area.Changes() != before; edited.Changed {
		field.text, field.known = "", false
	}
	return edited
}

// take puts a text in as far as a text may hold it.
func (field *Field) take(text string, put func(string)) Edited {
	text, removed := clean(field.area, text)
	if stays := field.area.Stays(); stays+len(text) > MaxText && stays+utf8.RuneCountInString(text) > MaxText {
		return Edited{refused: true}
	}
	if text != "" {
		put(text)
	}
	return Edited{removed: removed}
}

// Scrolls says that a key turns the pages of a text that is longer than what is in sight.
func (field *Field) Scrolls(press tea.KeyPressMsg) bool {
	m, ok := moves[press.String()]
	return ok && (m == textarea.PageUp || m == textarea.PageDown) && (field.view.Above || field.view.Below)
}

// Click puts the cursor at a cell of the field, counted from its first letter as drawn last; selecting takes along what lies between.
func (field *Field) Click(x, y int, selecting bool) { field.area.Place(x, y, selecting) }

// Written gives the text under the name that it has among those of its entry.
func (field *Field) Written(name string) Written {
	return Written{Text: discretion.Text{Field: name, Words: field.Text()}}
}

// lines draws the field at a width in exactly height lines, each behind its edge, and gives the cursor relative to them, nil without focus.
// The edge says which field is being written, and where more of the text lies out of sight.
func (field *Field) lines(width, height int) ([]string, *tea.Cursor) {
	width, height = max(width, 2), max(height, 1)
	field.view = field.area.View(width, height)
	edge, sign := field.edge, "│ "
	if field.focused {
		edge, sign = field.focus, "▌ "
	}
	lines := make([]string, height)
	for i := range lines {
		text := ""
		if i < len(field.view.Rows) {
			text = shown(field.view.Rows[i])
		}
		side := sign
		switch {
		case i == 0 && field.view.Above && !field.focused:
			text = goesOn(text, width)
		case i == 0 && field.view.Above:
			side = "▲ "
		case i == height-1 && field.view.Below:
			side = "▼ "
		}
		lines[i] = " " + edge.Render(side) + text
	}
	if !field.focused {
		return lines, nil
	}
	cursor := tea.NewCursor(margin+field.view.X, field.view.Y)
	cursor.Shape, cursor.Blink = tea.CursorBar, false
	return lines, cursor
}

// goesOn is a row of which more stands before it: it begins with "…", for which whole words give way.
func goesOn(text string, width int) string {
	for ansi.StringWidth(text)+2 > width {
		_, after, found := strings.Cut(text, " ")
		if !found {
			return "…"
		}
		text = after
	}
	return "… " + text
}

// shown gives a row of what is typed in the terminal's own letters, what is selected in it reversed; a line feed is one cell then.
func shown(r textarea.Row) string {
	selected, after := r.Text[r.From:r.To], r.Text[r.To:]
	if r.Break {
		selected, after = r.Text[r.From:]+" ", ""
	}
	if selected == "" {
		return r.Text
	}
	return r.Text[:r.From] + lipgloss.NewStyle().Reverse(true).Render(selected) + after
}

// Written is the text under the cursor; one without words is none.
type Written struct {
	discretion.Text
	Alias string // of the family that it is about
}

// Refusal says what a field could not take, nothing when it took all.
func Refusal(w *words.WalkWords, edited Edited) string {
	switch {
	case edited.refused:
		return w.TooLong
	case edited.removed > 0:
		return w.Hidden
	}
	return ""
}

// The lines of a field. One that is being written rests at three and keeps one free below the text; any other shows at least where it is.
const (
	restLines = 3
	freeLines = 1
)

// DrawField puts a field of w cells into the frame, as high as its text needs and at most most lines high; row stands for it where somebody
// clicks. If it has the cursor, the frame keeps that in sight.
func DrawField(f *Frame, field *Field, row, w, most int) {
	rest := 1
	if field.focused {
		rest = restLines
	}
	DrawTall(f, field, row, w, rest, most)
}

// DrawTall is DrawField for a field that rests at so many lines: where there is room, it invites.
func DrawTall(f *Frame, field *Field, row, w, rest, most int) {
	height := field.area.Rows(max(2, min(w, Prose)), most)
	if field.focused {
		height += freeLines
	}
	height = max(1, min(max(rest, height), most))
	lines, cursor := field.lines(min(w, Prose), height)
	first := len(f.Body)
	place := placed{row, first, first + len(lines) - 1, 0, edge}
	f.rows, f.fields = append(f.rows, place), append(f.fields, laid{place, field})
	if cursor != nil {
		f.Focus = max(0, first-1)
		f.FocusEnd = first + len(lines) - 1
		if height > 6 {
			f.Focus, f.FocusEnd = first+max(0, cursor.Y-2), first+cursor.Y
		}
		cursor.Y += first
		f.Cursor = cursor
		f.spans = append(f.spans, span{first, place.to, 1, margin + min(w, Prose) + 2, false})
	}
	f.Body = append(f.Body, lines...)
}
