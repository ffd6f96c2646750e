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
	case v.field.Scrolls(press):
		return v.write(press), true
	case key.Matches(press, k.Stop), key.Matches(press, k.Switch), key.Matches(press, k.Next):
		v.book.Drop() // the step goes on where it was: nothing else changed meanwhile
		return v.then(), true
	case key.Matches(press, k.Help):
		return nil, false
	}
	return v.write(press), true
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
	f.Add(kit.Styled(t.Quiet, kit.Wrap(entries.SummaryLine(book, v.entry, min(w-2, 99)), w, ""))...)
	if room > 8 {
		f.Add("")
	}
	f.Add(kit.Styled(t.Title, kit.Wrap(book.Words.HandIn.Why, w, ""))...)
	if room > 8 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(book.Words.HandIn.WhyAbout, min(w, kit.Prose), ""))...)
	}
	kit.DrawField(&f, v.field, 0, w, max(2, min(room-len(f.Body), 6)))
	return &f
}
