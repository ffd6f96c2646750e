package judge

import (
	"cmp"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// saying is one text about a student as a whole, being written.
type saying struct {
	of          *studentView
	name, about string
	field       *kit.Field
	set         func(*journal.Review, string)
	notice      string
}

func newSaying(of *studentView, name, about, text string, set func(*journal.Review, string)) *saying {
	v := &saying{of: of, name: name, about: about, field: kit.NewField(&of.desk.Theme, text), set: set}
	v.field.Focus(true)
	return v
}

func (v *saying) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.of.desk.Window)
	switch {
	case key.Matches(press, k.Switch, k.SwitchBack, k.Stop):
		return tea.Batch(v.of.desk.Save(), v.of.desk.Pop()), true
	case key.Matches(press, k.Help):
		return nil, false
	}
	return v.write(press), true
}

func (v *saying) write(msg tea.Msg) tea.Cmd {
	edited := v.field.Update(msg)
	if v.notice = kit.Refusal(&v.of.desk.Words.Walk, edited); !edited.Changed {
		return nil
	}
	text := v.field.Text()
	return v.of.desk.Change(v.of.s, true, func(review *journal.Review) { v.set(review, text) })
}

func (v *saying) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		return v.write(msg)
	case tea.BlurMsg:
		return v.of.desk.Save()
	case window.ThemedMsg:
		v.field.Style(&v.of.desk.Theme)
	}
	return nil
}

func (v *saying) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	desk := v.of.desk
	f := &kit.Frame{Title: v.of.title(v.name), Where: v.of.where(), Status: cmp.Or(v.notice, desk.Saved())}
	k := keysOf(desk.Window)
	f.Keys = []key.Binding{k.Leave, k.Help}
	if h > 10 {
		f.Add(kit.Styled(desk.Theme.Quiet, kit.Wrap(v.about, min(w, kit.Prose), ""))...)
		f.Add("")
	}
	kit.DrawField(f, v.field, 0, w, max(2, f.Room(h)-len(f.Body)-1))
	return f
}
