package ui

import (
	"strings"
	"unicode/utf8"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textarea"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
)

// maxLines is where the text area of bubbles stops taking lines without a word; field refuses a paste that would pass it.
const maxLines = 10000

// field is a text of any length that the student writes: a bubbles text area with the terminal's own cursor, cleaned of
// what a text may not hold, with undo.
type field struct {
	area textarea.Model
	text string // what stands in the area, kept beside it because asking the area costs a walk over its lines
	late bool   // the area has not scrolled to its cursor since the last letter
	undo []string
}

// maxUndo bounds how many earlier texts a field remembers.
const maxUndo = 200

func newField(t *theme, text string) *field {
	f := &field{area: textarea.New()}
	f.area.ShowLineNumbers = false
	f.area.CharLimit, f.area.MaxHeight, f.area.MaxWidth = 0, 0, 0
	f.area.EndOfBufferCharacter = ' '
	f.area.Prompt = "│ "
	f.area.SetVirtualCursor(false)
	f.area.KeyMap = fieldKeys()
	f.style(t)
	f.area.SetValue(text)
	f.text = text
	return f
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

// style dresses the field; the tone of its edge says whether it has the cursor, and the cursor says so as well.
func (f *field) style(t *theme) {
	state := func(edge lipgloss.Style) textarea.StyleState {
		return textarea.StyleState{Base: t.Plain, Text: t.Plain, CursorLine: t.Plain, Prompt: edge, EndOfBuffer: t.Quiet,
			Placeholder: t.Quiet, Selection: t.Plain.Reverse(true)}
	}
	s := textarea.Styles{Focused: state(t.Accent), Blurred: state(t.Quiet)}
	s.Cursor.Blink = true
	f.area.SetStyles(s)
}

func (f *field) focus(on bool) {
	if on {
		f.area.Focus()
	} else {
		f.area.Blur()
	}
}

// edited is what a message did to a field.
type edited struct {
	changed bool
	removed int  // hidden characters that a paste brought and that were left out
	refused bool // the paste was longer than a field can hold; nothing of it was taken
}

// update gives a key or a paste to the field.
func (f *field) update(msg tea.Msg) edited {
	var e edited
	switch msg := msg.(type) {
	case tea.PasteMsg:
		text, removed := journal.Clean(msg.Content)
		if strings.Count(text, "\n")+f.area.LineCount() > maxLines {
			return edited{refused: true}
		}
		e.removed = removed
		f.remember()
		f.area, _ = f.area.Update(tea.PasteMsg{Content: text})
	case tea.KeyPressMsg:
		if msg.String() == "ctrl+z" {
			return edited{changed: f.back()}
		}
		if !f.area.Focused() || f.area.LineCount() >= maxLines && msg.Code == tea.KeyEnter {
			return edited{refused: msg.Code == tea.KeyEnter}
		}
		if text, hidden := journal.Clean(msg.Text); hidden > 0 {
			if msg.Text = text; text == "" {
				return edited{removed: hidden}
			}
		}
		f.rememberAt(msg)
		f.press(msg)
	}
	text := f.area.Value()
	e.changed = text != f.text
	f.text = text
	return e
}

// press gives a key to the area. Letters are put in without the drawing that the area does for each key, so that a paste
// that a terminal sends letter by letter is taken in at the speed at which it comes.
func (f *field) press(msg tea.KeyPressMsg) {
	switch {
	case key.Matches(msg, f.area.KeyMap.LineNext) && !f.area.HasSelection():
		f.down()
		return
	case msg.Text == "" || f.area.HasSelection():
		f.area, _ = f.area.Update(msg)
		return
	}
	f.area.InsertString(msg.Text)
	f.late = true
}

// down goes to the next row. The area's own step sticks at a line that fills its last row to the edge: behind that comes a row
// without letters, which the step never reaches. From the end of the line it does go on.
func (f *field) down() {
	line, row := f.area.Line(), f.area.LineInfo().RowOffset
	f.area.CursorDown()
	if f.area.Line() == line && f.area.LineInfo().RowOffset == row && line < f.area.LineCount()-1 {
		f.area.CursorEnd()
		f.area.CursorDown()
	}
}

// rememberAt keeps the text before a word ends or something is taken away, so that undo goes back in steps that a person
// recognises.
func (f *field) rememberAt(msg tea.KeyPressMsg) {
	if msg.Text == " " || msg.Text == "" {
		f.remember()
	}
}

func (f *field) remember() {
	if n := len(f.undo); n > 0 && f.undo[n-1] == f.text {
		return
	}
	if f.undo = append(f.undo, f.text); len(f.undo) > maxUndo {
		f.undo = f.undo[1:]
	}
}

// back brings the last remembered text back. It says false when there is none that differs.
func (f *field) back() bool {
	for len(f.undo) > 0 {
		last := f.undo[len(f.undo)-1]
		f.undo = f.undo[:len(f.undo)-1]
		if last != f.text {
			f.area.SetValue(last)
			f.text = last
			return true
		}
	}
	return false
}

// at gives the cursor's place in the text, in code points.
func (f *field) at() int {
	at, rest := f.area.Column(), f.text
	for range f.area.Line() {
		var line string
		line, rest, _ = strings.Cut(rest, "\n")
		at += utf8.RuneCountInString(line) + 1
	}
	return at
}

// written gives the text under the name that it has among those of its entry.
func (f *field) written(name string) written {
	return written{Text: discretion.Text{Field: name, Words: f.text}, at: f.at}
}

// resize gives the area another size with the cursor in sight. The area keeps its scroll offset across sizes, where it may
// point past the text; going to the top and back to the cursor sets it right.
func (f *field) resize(width, height int) {
	line, column := f.area.Line(), f.area.Column()
	f.area.SetWidth(width)
	f.area.SetHeight(height)
	f.area.MoveToBegin()
	for f.area.Line() < line {
		f.area.CursorEnd() // one step a line, and none that sticks as in down
		f.area.CursorDown()
	}
	f.area.SetCursorColumn(column)
	f.area, _ = f.area.Update(nil)
}

// lines draws the field at a width in exactly height lines and gives the cursor relative to them, nil without focus.
func (f *field) lines(width, height int) ([]string, *tea.Cursor) {
	width, height = max(width, 4), max(height, 1)
	if f.area.Width() != width-2 || f.area.Height() != height {
		f.resize(width, height)
	}
	if f.late {
		f.area, _ = f.area.Update(nil)
		f.late = false
	}
	lines := strings.Split(f.area.View(), "\n")
	return lines[:min(height, len(lines))], f.area.Cursor()
}
