package kit

import (
	"strings"
	"unicode/utf8"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textarea"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/ui/words"
)

// maxLines is where the text area of bubbles stops taking lines without a word; Field refuses a paste that would pass it.
const maxLines = 10000

// Field is a text of any length that the student writes: a bubbles text area with the terminal's own cursor, cleaned of
// what a text may not hold, with undo.
type Field struct {
	Area textarea.Model
	Text string // what stands in the area, kept beside it because asking the area costs a walk over its lines
	late bool   // the area has not scrolled to its cursor since the last letter
	undo []string
}

// maxUndo bounds how many earlier texts a field remembers.
const maxUndo = 200

// NewField gives a field that holds text, with its cursor at the end and not in focus.
func NewField(t *Theme, text string) *Field {
	field := &Field{Area: textarea.New()}
	field.Area.ShowLineNumbers = false
	field.Area.CharLimit, field.Area.MaxHeight, field.Area.MaxWidth = 0, 0, 0
	field.Area.EndOfBufferCharacter = ' '
	field.Area.Prompt = "│ "
	field.Area.SetVirtualCursor(false)
	field.Area.KeyMap = fieldKeys()
	field.Style(t)
	field.Area.SetValue(text)
	field.Text = text
	return field
}

// fieldKeys keeps the editing keys that no step of the walk uses, and none that runs a program for the clipboard: the
// terminal's own paste arrives as text.
func fieldKeys() textarea.KeyMap {
	k := textarea.DefaultKeyMap()
	set := func(b *key.Binding, keys ...string) { b.SetKeys(keys...) }
	set(&k.LineNext, "down")
	set(&k.LinePrevious, "up")
	set(&k.DeleteCharacterForward, "delete")
	set(&k.PageUp)
	set(&k.PageDown)
	for _, b := range []*key.Binding{&k.Paste, &k.CopySelection, &k.TransposeCharacterBackward, &k.UppercaseWordForward,
		&k.LowercaseWordForward, &k.CapitalizeWordForward, &k.SelectAll} {
		b.SetEnabled(false)
	}
	return k
}

// Style dresses the field; the tone of its edge says whether it has the cursor, and the cursor says so as well.
func (field *Field) Style(t *Theme) {
	state := func(edge lipgloss.Style) textarea.StyleState {
		return textarea.StyleState{Base: t.Plain, Text: t.Plain, CursorLine: t.Plain, Prompt: edge, EndOfBuffer: t.Quiet,
			Placeholder: t.Quiet, Selection: t.Plain.Reverse(true)}
	}
	s := textarea.Styles{Focused: state(t.Accent), Blurred: state(t.Quiet)}
	s.Cursor.Blink = true
	field.Area.SetStyles(s)
}

// Focus gives the field the cursor, or takes it away.
func (field *Field) Focus(on bool) {
	if on {
		field.Area.Focus()
	} else {
		field.Area.Blur()
	}
}

// Edited is what a message did to a field.
type Edited struct {
	Changed bool
	removed int  // hidden characters that a paste brought and that were left out
	refused bool // the paste was longer than a field can hold; nothing of it was taken
}

// Update gives a key or a paste to the field.
func (field *Field) Update(msg tea.Msg) Edited {
	var edited Edited
	switch msg := msg.(type) {
	case tea.PasteMsg:
		text, removed := journal.Clean(msg.Content)
		if strings.Count(text, "\n")+field.Area.LineCount() > maxLines {
			return Edited{refused: true}
		}
		edited.removed = removed
		field.remember()
		field.Area, _ = field.Area.Update(tea.PasteMsg{Content: text})
	case tea.KeyPressMsg:
		if msg.String() == "ctrl+z" {
			return Edited{Changed: field.back()}
		}
		if !field.Area.Focused() || field.Area.LineCount() >= maxLines && msg.Code == tea.KeyEnter {
			return Edited{refused: msg.Code == tea.KeyEnter}
		}
		if text, hidden := journal.Clean(msg.Text); hidden > 0 {
			if msg.Text = text; text == "" {
				return Edited{removed: hidden}
			}
		}
		field.rememberAt(msg)
		field.press(msg)
	}
	text := field.Area.Value()
	edited.Changed = text != field.Text
	field.Text = text
	return edited
}

// press gives a key to the area. Letters are put in without the drawing that the area does for each key, so that a paste
// that a terminal sends letter by letter is taken in at the speed at which it comes.
func (field *Field) press(msg tea.KeyPressMsg) {
	switch {
	case key.Matches(msg, field.Area.KeyMap.LineNext) && !field.Area.HasSelection():
		field.down()
		return
	case msg.Text == "" || field.Area.HasSelection():
		field.Area, _ = field.Area.Update(msg)
		return
	}
	field.Area.InsertString(msg.Text)
	field.late = true
}

// down goes to the next row. The area's own step sticks at a line that fills its last row to the edge: behind that comes a row
// without letters, which the step never reaches. From the end of the line it does go on.
func (field *Field) down() {
	line, row := field.Area.Line(), field.Area.LineInfo().RowOffset
	field.Area.CursorDown()
	if field.Area.Line() == line && field.Area.LineInfo().RowOffset == row && line < field.Area.LineCount()-1 {
		field.Area.CursorEnd()
		field.Area.CursorDown()
	}
}

// rememberAt keeps the text before a word ends or something is taken away, so that undo goes back in steps that a person
// recognises.
func (field *Field) rememberAt(msg tea.KeyPressMsg) {
	if msg.Text == " " || msg.Text == "" {
		field.remember()
	}
}

func (field *Field) remember() {
	if n := len(field.undo); n > 0 && field.undo[n-1] == field.Text {
		return
	}
	if field.undo = append(field.undo, field.Text); len(field.undo) > maxUndo {
		field.undo = field.undo[1:]
	}
}

// back brings the last remembered text back. It says false when there is none that differs.
func (field *Field) back() bool {
	for len(field.undo) > 0 {
		last := field.undo[len(field.undo)-1]
		field.undo = field.undo[:len(field.undo)-1]
		if last != field.Text {
			field.Area.SetValue(last)
			field.Text = last
			return true
		}
	}
	return false
}

// at gives the cursor's place in the text, in code points.
func (field *Field) at() int {
	at, rest := field.Area.Column(), field.Text
	for range field.Area.Line() {
		var line string
		line, rest, _ = strings.Cut(rest, "\n")
		at += utf8.RuneCountInString(line) + 1
	}
	return at
}

// Written gives the text under the name that it has among those of its entry.
func (field *Field) Written(name string) Written {
	return Written{Text: discretion.Text{Field: name, Words: field.Text}, At: field.at}
}

// resize gives the area another size with the cursor in sight. The area keeps its scroll offset across sizes, where it may
// point past the text; going to the top and back to the cursor sets it right.
func (field *Field) resize(width, height int) {
	line, column := field.Area.Line(), field.Area.Column()
	field.Area.SetWidth(width)
	field.Area.SetHeight(height)
	field.Area.MoveToBegin()
	for field.Area.Line() < line {
		field.Area.CursorEnd() // one step a line, and none that sticks as in down
		field.Area.CursorDown()
	}
	field.Area.SetCursorColumn(column)
	field.Area, _ = field.Area.Update(nil)
}

// lines draws the field at a width in exactly height lines and gives the cursor relative to them, nil without focus.
func (field *Field) lines(width, height int) ([]string, *tea.Cursor) {
	width, height = max(width, 4), max(height, 1)
	if field.Area.Width() != width-2 || field.Area.Height() != height {
		field.resize(width, height)
	}
	if field.late {
		field.Area, _ = field.Area.Update(nil)
		field.late = false
	}
	lines := strings.Split(field.Area.View(), "\n")
	return lines[:min(height, len(lines))], field.Area.Cursor()
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
