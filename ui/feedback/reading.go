package feedback

import (
	"cmp"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// reading is what lecturers said, read with a scroll, with stops in it: fields in which the student says something back, and rows for what
// can be done. Until tab goes to one of them, or the arrows past the end of the text, every key is one of reading.
type reading struct {
	shared
	stops  []stop
	at     int // among them; -1 while one reads
	notice string
	scroll kit.Scroll
}

// stop is a field for a reply, or a row.
type stop struct {
	spot  store.Spot
	field *kit.Field     // nil for a row
	name  string         // of a row
	value func() string  // of a row: how things stand
	enter func() tea.Cmd // what enter does on a row
	mark  func() tea.Cmd // what space does on a row that can be ticked; nil on another
}

func newReading(given shared) reading { return reading{shared: given, at: -1} }

// reply adds a field in which the student says something back.
func (v *reading) reply(at store.Spot) {
	v.stops = append(v.stops, stop{spot: at, field: kit.NewField(&v.book.Theme, v.heard.Replies[at])})
}

func (v *reading) writing() bool { return v.at >= 0 && v.stops[v.at].field != nil }

// Key offers the way out first, and what is typed last. A screen with keys of its own asks whether something is being typed before it
// takes them.
func (v *reading) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	switch {
	case key.Matches(press, k.Stop): // one key from the middle of a reply: it is kept with every letter
		return tea.Batch(v.book.Save(), v.book.Pop()), true
	case key.Matches(press, k.Switch):
		return v.book.Save(), v.move(1)
	case key.Matches(press, k.SwitchBack):
		return v.book.Save(), v.move(-1)
	case key.Matches(press, k.Help):
		return nil, false
	case v.writing():
		return v.write(press), true
	case key.Matches(press, k.Undo) && v.left != "":
		return v.take(v.left, true), true
	case v.at >= 0:
		return v.rowKey(press)
	case v.waits(len(v.stops)-1) && key.Matches(press, k.Choose):
		return v.stops[len(v.stops)-1].enter(), true
	case key.Matches(press, k.Down) && v.scroll.Top >= v.scroll.Length-v.scroll.Height && len(v.stops) > 0:
		v.move(1)
		return nil, true
	}
	return nil, v.scroll.Key(press, &k.Keys)
}

// waits says that a stop is the row that goes on, on which enter waits while one reads.
func (v *reading) waits(i int) bool {
	return v.at < 0 && i >= 0 && i == len(v.stops)-1 && v.stops[i].field == nil
}

// rowKey answers on a row. The pages of the text turn from there as well.
func (v *reading) rowKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, row := keysOf(v.book.Window), &v.stops[v.at]
	switch {
	case key.Matches(press, k.Choose):
		return row.enter(), true
	case row.mark != nil && key.Matches(press, k.Mark):
		return row.mark(), true
	case key.Matches(press, k.Up):
		v.move(-1)
	case key.Matches(press, k.Down):
		return nil, v.at == len(v.stops)-1 || v.move(1)
	case key.Matches(press, k.PageUp), key.Matches(press, k.PageDown):
		return nil, v.scroll.Key(press, &k.Keys)
	default:
		return nil, false
	}
	return nil, true
}

// move goes to another stop, and says false past the last one, having gone back to reading, as before that.
func (v *reading) move(by int) (within bool) {
	n := len(v.stops) + 1
	to := v.at + 1 + by
	v.enter((to+n)%n - 1)
	return to >= 0 && to < n
}

func (v *reading) enter(at int) {
	v.at, v.notice = at, ""
	for i := range v.stops {
		if field := v.stops[i].field; field != nil {
			field.Focus(i == at)
		}
	}
}

// Point puts the cursor on a stop; a click does what enter does on a row.
func (v *reading) Point(row int) (opens bool) {
	if row < 0 || row >= len(v.stops) {
		return false
	}
	v.enter(row)
	return !v.writing()
}

// write gives a key or a paste to the field, and shows what stands there then on every screen.
func (v *reading) write(msg tea.Msg) tea.Cmd {
	field, at := v.stops[v.at].field, v.stops[v.at].spot
	edited := field.Update(msg)
	if v.notice = kit.Refusal(&v.book.Words.Walk, edited); !edited.Changed {
		return nil
	}
	v.heard.Replies[at] = field.Text()
	return v.book.Keep(newReplyText(v.book, at, field.Text()))
}

// Update takes pastes and what else concerns the fields.
func (v *reading) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		if v.writing() {
			return v.write(msg)
		}
	case tea.BlurMsg:
		return v.book.Save()
	case window.ThemedMsg:
		for i := range v.stops {
			if field := v.stops[i].field; field != nil {
				field.Style(&v.book.Theme)
			}
		}
	}
	return nil
}

// keys are those of the stop with the cursor, and those of the screen around.
func (v *reading) keys(around ...key.Binding) []key.Binding {
	k := keysOf(v.book.Window)
	var shown []key.Binding
	switch {
	case v.writing():
		return []key.Binding{k.Switch, k.Close, k.Help}
	case v.at >= 0 && v.stops[v.at].mark != nil:
		shown = []key.Binding{k.Choose, k.Mark}
	case v.at >= 0 || v.waits(len(v.stops)-1):
		shown = []key.Binding{k.Choose}
	}
	if len(v.stops) > 0 && v.stops[0].field != nil && v.at < 0 {
		shown = append(shown, k.Reply)
	}
	return append(append(shown, around...), k.Close, k.Help)
}

// drawReply adds the field of a spot with its label, and says below it, while something is typed there, when the reply leaves. A spot
// without a field gets nothing.
func (v *reading) drawReply(f *kit.Frame, at store.Spot, label, note string, w int) {
	for i := range v.stops {
		if v.stops[i].field == nil || v.stops[i].spot != at {
			continue
		}
		t := &v.book.Theme
		f.Add("")
		f.Add(kit.Styled(t.Title, kit.Wrap(label, w, ""))...)
		kit.DrawField(f, v.stops[i].field, i, w, 6)
		if i == v.at {
			f.Add(kit.Styled(t.Quiet, kit.Wrap(note, w, ""))...)
		}
	}
}

// drawRow adds row number i of the stops.
func (v *reading) drawRow(f *kit.Frame, i, w int) {
	row := &v.stops[i]
	f.Row(&v.book.Theme, i, i == v.at || v.waits(i), func(style lipgloss.Style) []string {
		return []string{style.Render(kit.Cell(row.name, 20)) + v.book.Theme.Quiet.Render(kit.Cell(row.value(), max(0, w-20)))}
	})
}

// page draws what was put in the frame, as far as it was scrolled. While something is being typed the field keeps itself in sight instead.
func (v *reading) page(f *kit.Frame, h int) *kit.Frame {
	f.Status = cmp.Or(v.notice, v.book.Saved())
	if !v.writing() {
		f.Status = v.status()
		v.scroll.Show(f, h)
	}
	return f
}
