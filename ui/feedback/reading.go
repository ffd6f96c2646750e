package feedback

import (
	"cmp"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// reading is what lecturers said, read with a scroll, with fields below it in which the student says something back. One of them at most
// has the cursor; until tab goes there, every key is one of reading.
type reading struct {
	shared
	spots  []store.Spot
	fields []*kit.Field // beside spots
	at     int          // among them; -1 while nothing is being typed
	notice string
	scroll kit.Scroll
}

func newReading(given shared, spots ...store.Spot) reading {
	v := reading{shared: given, spots: spots, at: -1}
	for _, at := range spots {
		v.fields = append(v.fields, kit.NewField(&given.book.Theme, given.heard.Replies[at]))
	}
	return v
}

func (v *reading) writing() bool { return v.at >= 0 }

// Key offers the way out first, and what is typed last. A screen with keys of its own asks whether something is being typed before it
// takes them.
func (v *reading) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	switch {
	case key.Matches(press, k.Stop): // one key from the middle of a reply: it is kept with every letter
		return tea.Batch(v.book.Save(), v.book.Pop()), true
	case len(v.fields) > 0 && key.Matches(press, k.Switch):
		v.move(1)
	case len(v.fields) > 0 && key.Matches(press, k.SwitchBack):
		v.move(-1)
	case !v.writing():
		return nil, v.scroll.Key(press, &k.Keys)
	case key.Matches(press, k.Help):
		return nil, false
	default:
		return v.write(press), true
	}
	return nil, true
}

// move goes to another field, or back to reading after the last one.
func (v *reading) move(by int) {
	n := len(v.fields) + 1
	v.at = (v.at+1+by+n)%n - 1
	v.notice = ""
	for i, field := range v.fields {
		field.Focus(i == v.at)
	}
}

// write gives a key or a paste to the field, and shows what stands there then on every screen.
func (v *reading) write(msg tea.Msg) tea.Cmd {
	field, at := v.fields[v.at], v.spots[v.at]
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
		for _, field := range v.fields {
			field.Style(&v.book.Theme)
		}
	}
	return nil
}

// keys are those of the screen around, or the few that work while something is being typed.
func (v *reading) keys(around ...key.Binding) []key.Binding {
	k := keysOf(v.book.Window)
	switch {
	case v.writing():
		return []key.Binding{k.Switch, k.Close, k.Help}
	case len(v.fields) > 0:
		around = append([]key.Binding{k.Reply}, around...)
	}
	return append(around, k.Close, k.Help)
}

// drawReply adds the field of a spot with its label, and says below it, while something is typed there, when the reply leaves. A spot
// without a field gets nothing.
func (v *reading) drawReply(f *kit.Frame, at store.Spot, label, note string, w int) {
	for i := range v.spots {
		if v.spots[i] != at {
			continue
		}
		t, height := &v.book.Theme, 2
		if i == v.at {
			height = 4
		}
		f.Add("")
		f.Add(kit.Styled(t.Title, kit.Wrap(label, w, ""))...)
		kit.DrawField(f, v.fields[i], i, w, height)
		if i == v.at {
			f.Add(kit.Styled(t.Quiet, kit.Wrap(note, w, ""))...)
		}
	}
}

// page draws what was put in the frame, as far as it was scrolled. While something is being typed the field keeps itself in sight instead.
func (v *reading) page(f *kit.Frame, h int) *kit.Frame {
	f.Status = cmp.Or(v.notice, v.book.Saved())
	if !v.writing() {
		v.scroll.Show(f, h)
	}
	return f
}
