package ui

import (
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
)

// form is a list of small fields, one a line: choices that ← and → walk through, and short texts.
type form struct {
	rows []*row
	at   int
}

// row is one line of a form. It is a choice when it has options, an action when it has neither options nor an input.
type row struct {
	label   string
	note    string // said under the row while the cursor is on it
	value   string // of an action: how things stand
	options []option
	chosen  int
	input   *textinput.Model
	set     func(value string) // told after each change
	echo    func() string      // said beside a typed value: how it was understood
	hints   func(text string) []string
	whole   bool // the first letter typed takes the place of what stands there
	fresh   bool // nothing was typed since the cursor came here
	family  bool // what is typed is a family's alias
}

// option is one choice of a row: what is kept and what is shown.
type option struct{ id, name string }

func choiceRow(label string, options []option, chosen string, set func(string)) *row {
	r := &row{label: label, options: options, set: set}
	for i, o := range options {
		if o.id == chosen {
			r.chosen = i
		}
	}
	return r
}

func textRow(t *theme, label, value string, set func(string)) *row {
	input := textinput.New()
	input.Prompt = ""
	input.CharLimit = 200
	input.SetVirtualCursor(false)
	input.KeyMap.Paste.SetEnabled(false)
	input.KeyMap.AcceptSuggestion.SetKeys("right")
	input.KeyMap.NextSuggestion.SetEnabled(false)
	input.KeyMap.PrevSuggestion.SetEnabled(false)
	input.SetValue(value)
	r := &row{label: label, input: &input, set: set}
	r.style(t)
	return r
}

// secretRow asks for a secret: it shows dots for what is typed, which is remembered nowhere, and may be of any length.
func secretRow(t *theme, label, value string, set func(string)) *row {
	r := textRow(t, label, "", set)
	r.input.EchoMode = textinput.EchoPassword
	r.input.EchoCharacter = '•'
	r.input.CharLimit = 0
	r.input.SetValue(value)
	return r
}

func (r *row) style(t *theme) {
	styles := r.input.Styles()
	styles.Focused = textinput.StyleState{Text: t.Plain, Suggestion: t.Quiet, Placeholder: t.Quiet, Prompt: t.Plain}
	styles.Blurred = styles.Focused
	r.input.SetStyles(styles)
}

// style gives what is typed the colours of a theme.
func (f *form) style(t *theme) {
	for _, r := range f.rows {
		if r.input != nil {
			r.style(t)
		}
	}
}

// complete lets the row offer endings for what was typed: hints gives whole values that begin with the text.
func (r *row) complete(hints func(text string) []string) *row {
	r.hints = hints
	r.input.ShowSuggestions = true
	return r
}

// enter puts the cursor in the form, at the row where it was.
func (f *form) enter() { f.focus(true) }

// leave takes the cursor out of the form.
func (f *form) leave() { f.focus(false) }

func (f *form) focus(on bool) {
	if len(f.rows) == 0 {
		return
	}
	f.at = min(f.at, len(f.rows)-1)
	if input := f.rows[f.at].input; input != nil {
		if on {
			input.Focus()
			input.CursorEnd()
			f.rows[f.at].fresh = true
			f.rows[f.at].suggest()
		} else {
			input.Blur()
		}
	}
}

// move goes to another row and says false when there is none in that direction.
func (f *form) move(by int) bool {
	if f.at+by < 0 || f.at+by >= len(f.rows) {
		return false
	}
	f.leave()
	f.at += by
	f.enter()
	return true
}

// key answers a key or a paste on the row under the cursor.
func (f *form) key(msg tea.Msg, k *keymap) (changed, handled bool) {
	if len(f.rows) == 0 {
		return false, false
	}
	r := f.rows[f.at]
	if press, ok := msg.(tea.KeyPressMsg); ok {
		switch {
		case key.Matches(press, k.Up):
			return false, f.move(-1)
		case key.Matches(press, k.Down):
			return false, f.move(1)
		case r.isAction() && (key.Matches(press, k.Choose) || key.Matches(press, k.Right)):
			r.set("")
			return true, true
		case key.Matches(press, k.Choose):
			return false, f.move(1)
		case len(r.options) > 0:
			return r.choose(press, k)
		}
	}
	if r.input == nil {
		return false, false
	}
	return r.write(msg)
}

func (r *row) isAction() bool { return r.input == nil && len(r.options) == 0 }

func (r *row) choose(press tea.KeyPressMsg, k *keymap) (changed, handled bool) {
	at := r.chosen
	switch {
	case key.Matches(press, k.Left):
		at = max(0, at-1)
	case key.Matches(press, k.Right):
		at = min(len(r.options)-1, at+1)
	default:
		return false, false
	}
	if at == r.chosen {
		return false, true
	}
	r.chosen = at
	r.set(r.options[at].id)
	return true, true
}

func (r *row) write(msg tea.Msg) (changed, handled bool) {
	switch m := msg.(type) {
	case tea.PasteMsg:
		msg = tea.PasteMsg{Content: r.tidy(m.Content)}
	case tea.KeyPressMsg:
		if m.Text == "" && !edits(m) {
			return false, false
		}
		if m.Text, _ = journal.Clean(m.Text); m.Text != "" && r.whole && r.fresh {
			r.input.SetValue("")
		}
		r.fresh = false
		msg = m
	default:
		return false, false
	}
	before := r.input.Value()
	input, _ := r.input.Update(msg)
	*r.input = input
	if changed = r.input.Value() != before; changed {
		r.set(r.tidy(r.input.Value()))
		r.suggest()
	}
	return changed, true
}

// written gives the alias under the cursor; what the row itself says of it needs no hint.
func (f *form) written() written {
	r := f.rows[f.at]
	if !r.family || r.echo != nil && r.echo() != "" {
		return written{}
	}
	return written{Text: discretion.Text{Of: discretion.Alias, Field: "alias", Words: r.input.Value()}, at: r.input.Position}
}

// tidy is what stays of a text on its way in. Inside a secret every space counts; at its ends nobody sees one.
func (r *row) tidy(text string) string {
	if r.input.EchoMode != textinput.EchoPassword {
		return journal.Line(text)
	}
	text, _ = journal.Clean(text)
	return strings.TrimSpace(strings.ReplaceAll(text, "\n", ""))
}

// edits says whether a key without a letter is one that a line of text answers.
func edits(m tea.KeyPressMsg) bool {
	switch m.Code {
	case tea.KeyBackspace, tea.KeyDelete, tea.KeyLeft, tea.KeyRight, tea.KeyHome, tea.KeyEnd, tea.KeySpace:
		return true
	}
	return m.Mod == tea.ModCtrl && strings.ContainsRune("aefbkuw", m.Code)
}

func (r *row) suggest() {
	if r.hints != nil {
		r.input.SetSuggestions(r.hints(r.input.Value()))
	}
}

// lines draws the form with labels of one width. The cursor is relative to the lines; at is the line of the row that has
// it, -1 when the form has no focus.
func (f *form) lines(t *theme, width int, focused bool) (lines []string, cursor *tea.Cursor, at int) {
	at = -1
	label := 0
	for _, r := range f.rows {
		label = max(label, len([]rune(r.label)))
	}
	label = min(label+2, max(8, width/2))
	for i, r := range f.rows {
		here := focused && i == f.at
		if here {
			at = len(lines)
		}
		line, x := r.line(t, label, width, here)
		if here && x >= 0 {
			cursor = tea.NewCursor(x, len(lines))
		}
		lines = append(lines, line)
		if here {
			lines = append(lines, styled(t.Quiet, wrap(r.note, width, strings.Repeat(" ", 3+label)))...)
		}
	}
	return lines, cursor, at
}

// line draws one row; x is where the cursor stands in it, -1 when it has none.
func (r *row) line(t *theme, label, width int, here bool) (line string, x int) {
	x = -1
	mark, name := "   ", t.Quiet.Render(cell(r.label, label))
	if here {
		mark, name = t.Accent.Render(" ► "), t.Plain.Render(cell(r.label, label))
	}
	room := max(4, width-3-label)
	switch {
	case r.input != nil:
		r.input.SetWidth(max(4, min(40, room-2)))
		value := r.input.View()
		if here {
			x = 3 + label + r.input.Cursor().X
		}
		if r.echo != nil {
			value = strings.TrimRight(value, " ")
			if r.input.Value() != "" || here {
				value += "  "
			}
			value += t.Quiet.Render(strings.TrimRight(cell(r.echo(), room-lipgloss.Width(value)), " "))
		}
		return mark + name + value, x
	case len(r.options) > 0:
		return mark + name + r.choice(t, here, room), x
	}
	return mark + name + r.action(t, here, room), x
}

// action draws what enter on the row would change.
func (r *row) action(t *theme, here bool, room int) string {
	if !here {
		return cell(r.value, room)
	}
	return t.Selected.Render(strings.TrimRight(cell(r.value, room-2), " ")) + t.Accent.Render(" ►")
}

// choice draws the chosen option, with signs behind it that say on which sides there are more.
func (r *row) choice(t *theme, here bool, room int) string {
	name := cell(r.options[r.chosen].name, min(room, len([]rune(r.options[r.chosen].name))))
	if !here {
		return name
	}
	signs := ""
	if r.chosen > 0 {
		signs += " ◄"
	}
	if r.chosen < len(r.options)-1 {
		signs += " ►"
	}
	return t.Selected.Render(name) + " " + t.Accent.Render(signs)
}
