package handin

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// reason is where the student writes why an entry was picked. It lies over the step that it was opened from.
type reason struct {
	*handIn
	step  int
	entry *store.Summary
	field *kit.Field
	done  bool           // the cursor is on the row that goes back
	then  func() tea.Cmd // what that step does about it once this is closed
}

func newReason(in *handIn, step int, entry *store.Summary, then func() tea.Cmd) *reason {
	v := &reason{handIn: in, step: step, entry: entry, then: then, field: kit.NewField(&in.book.Theme, in.set.Why[entry.ID])}
	v.field.Focus(true)
	return v
}

func (v *reason) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	v.notice = ""
	switch {
	case !v.done && v.field.Scrolls(press):
		return v.write(press), true
	case key.Matches(press, k.Stop), key.Matches(press, k.Next), v.done && key.Matches(press, k.Choose):
		v.book.Drop() // the step goes on where it was: nothing else changed meanwhile
		return v.then(), true
	case key.Matches(press, k.Switch):
		return nil, v.turn(!v.done)
	case key.Matches(press, k.SwitchBack):
		return nil, v.turn(v.done)
	case v.done && key.Matches(press, k.Up):
		return nil, v.turn(true)
	case key.Matches(press, k.Help), v.done:
		return nil, false
	}
	return v.write(press), true
}

// turn goes from the field to the row that goes back, or the other way round, and says whether that was inside the screen.
func (v *reason) turn(inside bool) bool {
	v.done = !v.done
	v.field.Focus(!v.done)
	return inside
}

// Point puts the cursor in the field, or on the row that goes back.
func (v *reason) Point(row int) bool {
	if v.done != (row == 1) {
		v.turn(true)
	}
	return v.done
}

// write keeps each letter. Blank lines are none: they would travel as words that are not there.
func (v *reason) write(msg tea.Msg) tea.Cmd {
	edited := v.field.Update(msg)
	if v.notice = kit.Refusal(&v.book.Words.Walk, edited); !edited.Changed {
		return nil
	}
	if v.set.Why == nil {
		v.set.Why = map[string]string{}
	}
	if v.set.Why[v.entry.ID] = v.field.Text(); strings.TrimSpace(v.field.Text()) == "" {
		delete(v.set.Why, v.entry.ID)
	}
	return v.keep()
}

func (v *reason) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		return v.write(msg)
	case tea.BlurMsg:
		return v.book.Save()
	case window.ThemedMsg:
		v.field.Style(&v.book.Theme)
	}
	return nil
}

// View draws the field under the entry that it is about. A low window leaves its lines to what is written.
func (v *reason) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, t, k, f := v.book, &v.book.Theme, keysOf(v.book.Window), v.frame(v.step)
	f.Keys = []key.Binding{k.Leave, k.Help}
	room := f.Room(h)
	f.Add(kit.Styled(t.Quiet, kit.Wrap(entries.SummaryLine(book, v.entry, w), w, ""))...)
	if room > 8 {
		f.Add("")
	}
	f.Add(kit.Styled(t.Title, kit.Wrap(book.Words.HandIn.Why, w, ""))...)
	if room > 8 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(book.Words.HandIn.WhyAbout, min(w, kit.Prose), ""))...)
	}
	kit.DrawField(&f, v.field, 0, w, max(2, room-len(f.Body)-wayLines-1))
	f.Pin()
	v.way(&f, 1, v.done, book.Words.HandIn.Done, book.Words.HandIn.DoneAbout, w)
	return &f
}
