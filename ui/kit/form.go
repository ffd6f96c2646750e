package kit

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
)

// Form is a list of small fields, one a line: choices that ← and → walk through, and short texts.
type Form struct {
	Rows []*Row
	At   int
}

// Row is one line of a form. It is a choice when it has options, an action when it has neither options nor an input.
type Row struct {
	Label   string
	Note    string // said under the row while the cursor is on it
	Value   string // of an action: how things stand
	Blank   string // stands in an empty text that is not being typed
	Options []Option
	Chosen  int
	Input   *Input
	Set     func(value string) // told after each change
	Echo    func() string      // said beside a typed value: how it was understood
	Path    bool               // the end of what is typed says most, so it shows while the cursor is elsewhere
	keys    *Keys              // what takes a proposal over, and what refuses it
	hints   func(text string) []string
	Whole   bool // what is typed or pasted first takes the place of what stands there
	fresh   bool // nothing was typed since the cursor came here
	Family  bool // what is typed is a family's alias
}

// Option is one choice of a row: what is kept and what is shown.
type Option struct{ ID, Name string }

// Options gives a choice for each id, in their order, under the name it goes by.
func Options[T ~string](names map[T]string, ids ...T) []Option {
	choices := make([]Option, len(ids))
	for i, id := range ids {
		choices[i] = Option{string(id), names[id]}
	}
	return choices
}

// OptionsOr is Options behind one that keeps nothing. A row always shows one of its options, so without that one a fact would be kept that
// nobody stated.
func OptionsOr[T ~string](none string, names map[T]string, ids ...T) []Option {
	return append([]Option{{"", none}}, Options(names, ids...)...)
}

// ChoiceRow asks for one of the options; chosen is the id of the one that stands there.
func ChoiceRow(label string, options []Option, chosen string, set func(string)) *Row {
	r := &Row{Label: label, Options: options, Set: set}
	for i, o := range options {
		if o.ID == chosen {
			r.Chosen = i
		}
	}
	return r
}

// TextRow asks for one line of text; set is told what stands there after each change.
func TextRow(t *Theme, label, value string, set func(string)) *Row {
	return &Row{Label: label, Input: newInput(t, value), Set: set}
}

// SecretRow asks for a secret: it shows dots for what is typed, which is remembered nowhere, and may be of any length.
func SecretRow(t *Theme, label, value string, set func(string)) *Row {
	r := TextRow(t, label, "", set)
	r.Input.area.Masked, r.Input.guarded, r.Input.Limit = true, true, 0
	r.Input.SetValue(value)
	return r
}

// Style gives what is typed the colours of a theme.
func (form *Form) Style(t *Theme) {
	for _, r := range form.Rows {
		if r.Input != nil {
			r.Input.style(t)
		}
	}
}

// Complete lets the row propose endings for what was typed: hints gives whole values that begin with the text. What it proposes it takes
// over when one goes on, unless it was refused.
func (r *Row) Complete(k *Keys, hints func(text string) []string) *Row {
	r.keys, r.hints = k, hints
	return r
}

// Accept takes over what the row under the cursor proposes, and says whether that changed it. What stands on the screen is what is kept.
func (form *Form) Accept() bool {
	if len(form.Rows) == 0 {
		return false
	}
	r := form.Rows[form.At]
	if r.Input == nil || !r.Input.accept() {
		return false
	}
	r.Set(r.tidy(r.Input.Value()))
	return true
}

// Enter puts the cursor in the form, at the row where it was.
func (form *Form) Enter() { form.focus(true) }

// Leave takes the cursor out of the form.
func (form *Form) Leave() { form.focus(false) }

func (form *Form) focus(on bool) {
	if len(form.Rows) == 0 {
		return
	}
	form.At = min(form.At, len(form.Rows)-1)
	if input := form.Rows[form.At].Input; input != nil {
		if on {
			input.Focus()
			input.ToEnd()
			form.Rows[form.At].fresh = true
			form.Rows[form.At].suggest()
		} else {
			input.Blur()
		}
	}
}

// Move goes to another row and says false when there is none in that direction.
func (form *Form) Move(by int) bool {
	if form.At+by < 0 || form.At+by >= len(form.Rows) {
		return false
	}
	form.Leave()
	form.At += by
	form.Enter()
	return true
}

// Turn goes to the next row by tab. Behind the last one it says false, having gone round to the other end.
func (form *Form) Turn(by int) bool {
	if form.Move(by) {
		return true
	}
	form.Move(-by * (len(form.Rows) - 1))
	return false
}

// Point puts the cursor on a row, and says whether enter there does something at once.
func (form *Form) Point(row int) (acts bool) {
	form.Move(row - form.At)
	return form.Rows[form.At].isAction()
}

// Key answers a key or a paste on the row under the cursor.
func (form *Form) Key(msg tea.Msg, k *Keys) (changed, handled bool) {
	if len(form.Rows) == 0 {
		return false, false
	}
	r := form.Rows[form.At]
	if press, ok := msg.(tea.KeyPressMsg); ok {
		switch {
		case key.Matches(press, k.Up):
			return false, form.Move(-1)
		case key.Matches(press, k.Down):
			return false, form.Move(1)
		case r.isAction() && (key.Matches(press, k.Choose) || key.Matches(press, k.Right)):
			r.Set("")
			return true, true
		case key.Matches(press, k.Choose):
			changed = form.Accept()
			return changed, form.Move(1) || changed
		case r.Input != nil && key.Matches(press, k.Refuse) && r.Input.ending() != "":
			r.Input.refused = true
			return false, true
		case len(r.Options) > 0:
			return r.choose(press, k)
		}
	}
	if r.Input == nil {
		return false, false
	}
	return r.Write(msg)
}

func (r *Row) isAction() bool { return r.Input == nil && len(r.Options) == 0 }

func (r *Row) choose(press tea.KeyPressMsg, k *Keys) (changed, handled bool) {
	at := r.Chosen
	switch {
	case key.Matches(press, k.Left):
		at = max(0, at-1)
	case key.Matches(press, k.Right):
		at = min(len(r.Options)-1, at+1)
	default:
		return false, false
	}
	if at == r.Chosen {
		return false, true
	}
	r.Chosen = at
	r.Set(r.Options[at].ID)
	return true, true
}

// Write gives a key or a paste to the text of a row, and says whether that changed it and whether the key was the text's own.
func (r *Row) Write(msg tea.Msg) (changed, handled bool) {
	var text string
	switch m := msg.(type) {
	case tea.PasteMsg:
		text = r.tidy(m.Content)
		msg = tea.PasteMsg{Content: text}
	case tea.KeyPressMsg:
		if m.Text == "" && !edits(m.String()) {
			return false, false
		}
		m.Text, _ = journal.Clean(m.Text)
		text, msg = m.Text, m
	default:
		return false, false
	}
	if text != "" && r.Whole && r.fresh {
		r.Input.pick()
	}
	r.fresh = false
	if changed = r.Input.update(msg); changed {
		r.Set(r.tidy(r.Input.Value()))
		r.suggest()
	}
	return changed, true
}

// Written gives the alias under the cursor; what the row itself says of it needs no hint.
func (form *Form) Written() Written {
	r := form.Rows[form.At]
	if !r.Family || r.Echo != nil && r.Echo() != "" {
		return Written{}
	}
	return Written{Text: discretion.Text{Of: discretion.Alias, Field: "alias", Words: r.Input.Value()}}
}

// tidy is what stays of a text on its way in. Inside a secret every space counts; at its ends nobody sees one.
func (r *Row) tidy(text string) string {
	if !r.Input.secret() {
		return journal.Line(text)
	}
	text, _ = journal.Clean(text)
	return strings.TrimSpace(strings.ReplaceAll(text, "\n", ""))
}

func (r *Row) suggest() {
	if r.hints != nil {
		r.Input.endings = r.hints(r.Input.Value())
	}
}

// Form adds a form. While it has the focus, the row under the cursor is kept in sight, with so many lines below it.
func (f *Frame) Form(t *Theme, form *Form, width int, focused bool, below int) {
	first := len(f.Body)
	label := form.labels(width)
	for i, r := range form.Rows {
		here, at := focused && i == form.At, len(f.Body)
		r.draw(f, t, label, width, here)
		if here {
			for _, line := range Styled(t.Quiet, Wrap(r.Note, width, strings.Repeat(" ", label))) {
				f.Add(line)
			}
			f.Focus, f.FocusEnd = at, at+below
		}
		f.rows = append(f.rows, placed{i, at, len(f.Body) - 1, 0, edge})
	}
	if len(f.Body) > first {
		f.FocusEnd = min(f.FocusEnd, len(f.Body)-1)
	}
}

// formColumn is where the values of a form begin, unless its labels need more.
const formColumn = 18

// labels gives the width that all labels of the form have.
func (form *Form) labels(width int) int {
	label := formColumn - 2
	for _, r := range form.Rows {
		label = max(label, ansi.StringWidth(r.Label))
	}
	return min(label+2, max(8, width/2))
}

// draw adds the row to a frame: a mark where the cursor is, the edge of a field where it is typed in.
func (r *Row) draw(f *Frame, t *Theme, label, width int, here bool) {
	line, x := r.Line(t, label, width, here)
	y := len(f.Body)
	if x >= 0 {
		f.Body = append(f.Body, " "+t.Accent.Render("▌")+" "+line)
		f.spans = append(f.spans, span{y, y, 1, edge, false})
		f.Cursor = tea.NewCursor(margin+x, y)
		f.Cursor.Shape, f.Cursor.Blink = tea.CursorBar, false
		return
	}
	mark, _ := t.mark(here)
	f.Body = append(f.Body, mark+line)
	if here {
		f.stand(y, y)
	}
}

// Line draws one row; x is where the cursor stands in it, -1 when it is not typed in.
func (r *Row) Line(t *Theme, label, width int, here bool) (line string, x int) {
	x = -1
	name := t.Quiet.Render(Cell(r.Label, label))
	if here {
		name = t.Selected.Render(Cell(r.Label, label))
	}
	room := max(4, width-label)
	switch {
	case r.Input != nil:
		value, column := r.value(t, room)
		if here && r.Input.focused {
			x = label + column
			if r.Input.full() { // a paste may have been cut
				value += t.Quiet.Render(fmt.Sprintf("  %d/%[1]d", r.Input.Limit))
			}
		}
		if r.Echo != nil {
			value = strings.TrimRight(value, " ")
			if r.Input.Value() != "" || here {
				value += "  "
			}
			value += t.Quiet.Render(strings.TrimRight(Cell(r.Echo(), room-lipgloss.Width(value)), " "))
		}
		return r.proposing(t, name+value, width, x >= 0), x
	case len(r.Options) > 0:
		return name + r.choice(t, here, room), x
	}
	return name + r.action(t, here, room), x
}

// value draws what is typed. A path that is not being typed shows its end.
func (r *Row) value(t *Theme, room int) (value string, column int) {
	if r.Blank != "" && !r.Input.focused && r.Input.Value() == "" {
		return t.Quiet.Render(Cell(r.Blank, room)), 0
	}
	if r.Path && !r.Input.focused {
		return EndOf(r.Input.Value(), room), 0
	}
	return r.Input.draw(max(4, min(60, room-2)))
}

// proposing says at the right of a line with which keys the proposal in it is taken over and refused.
func (r *Row) proposing(t *Theme, line string, width int, typing bool) string {
	if !typing || r.keys == nil || r.Input.ending() == "" {
		return line
	}
	take, refuse := r.keys.Accept.Help(), r.keys.Refuse.Help()
	said := t.Key.Render(take.Key) + " " + t.Quiet.Render(take.Desc) + "  " + t.Key.Render(refuse.Key) + " " + t.Quiet.Render(refuse.Desc)
	if lipgloss.Width(line)+2+lipgloss.Width(said) > width {
		return line
	}
	return Pad(line, width-lipgloss.Width(said)) + said
}

// action draws what enter on the row would change.
func (r *Row) action(t *Theme, here bool, room int) string {
	if !here {
		return Cell(r.Value, room)
	}
	return t.Selected.Render(strings.TrimRight(Cell(r.Value, room), " "))
}

// choice draws the chosen option, with signs behind it that say on which sides there are more.
func (r *Row) choice(t *Theme, here bool, room int) string {
	name := Cell(r.Options[r.Chosen].Name, min(room, len([]rune(r.Options[r.Chosen].Name))))
	if !here {
		return name
	}
	signs := ""
	if r.Chosen > 0 {
		signs += " ◄"
	}
	if r.Chosen < len(r.Options)-1 {
		signs += " ►"
	}
	return name + " " + t.Accent.Render(signs)
}
