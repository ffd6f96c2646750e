package kit

import (
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/ui/textarea"
	"koffiemoment/ui/words"
)

// MaxText is how many characters a text may hold.
const MaxText = 1_000_000

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

// Click puts the cursor at a cell of the field, counted from its upper left corner as drawn last; selecting takes along what lies between.
func (field *Field) Click(x, y int, selecting bool) { field.area.Place(x-edgeWidth, y, selecting) }

// Written gives the text under the name that it has among those of its entry.
func (field *Field) Written(name string) Written {
	return Written{Text: discretion.Text{Field: name, Words: field.Text()}, At: field.area.RunesBefore}
}

// edgeWidth is how many cells the edge of a field takes.
const edgeWidth = 2

// lines draws the field at a width in exactly height lines and gives the cursor relative to them, nil without focus. Where more of the text
// lies out of sight, the edge says so.
func (field *Field) lines(width, height int) ([]string, *tea.Cursor) {
	width, height = max(width, 4), max(height, 1)
	field.view = field.area.View(width-edgeWidth, height)
	edge := field.edge
	if field.focused {
		edge = field.focus
	}
	lines, sign := make([]string, height), edge.Render("│ ")
	for i := range lines {
		lines[i] = sign
		switch {
		case i == 0 && field.view.Above:
			lines[i] = edge.Render("▲ ")
		case i == height-1 && field.view.Below:
			lines[i] = edge.Render("▼ ")
		}
		if i < len(field.view.Rows) {
			lines[i] += shown(field.view.Rows[i])
		}
	}
	if !field.focused {
		return lines, nil
	}
	return lines, tea.NewCursor(edgeWidth+field.view.X, field.view.Y)
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
	At    func() int // the cursor's place, in code points
	Alias string     // of the family that it is about
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

// DrawField puts a field into the frame; if it has the cursor, the frame keeps it in sight.
func DrawField(f *Frame, field *Field, w, height int) {
	lines, cursor := field.lines(min(w-2, 100), height)
	if cursor != nil {
		f.Focus = len(f.Body) - 1
		f.FocusEnd = len(f.Body) + len(lines) - 1
		if height > 6 {
			f.Focus, f.FocusEnd = len(f.Body)+max(0, cursor.Y-2), len(f.Body)+cursor.Y
		}
		cursor.X, cursor.Y = cursor.X+1, cursor.Y+len(f.Body)
		f.Cursor = cursor
	}
	for _, line := range lines {
		f.Add(" " + line)
	}
}
