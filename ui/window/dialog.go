package window

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/ui/kit"
)

// dialog is a question in front of a screen. It does nothing itself; the harmless answer is the one under the cursor.
type dialog struct {
	window   *Window
	question string
	answers  []answer
	at       int
}

// answer is one way out of a dialog; do is nil for the harmless one.
type answer struct {
	name string
	keys key.Binding
	do   func() tea.Cmd
}

// Confirm asks whether to go on with something that can't be taken back, or not easily.
func (n *Window) Confirm(question string, yes func() tea.Cmd) tea.Cmd {
	k := keysOf(n)
	n.dialog = &dialog{window: n, question: question, answers: []answer{
		{name: k.No.Help().Desc, keys: k.No},
		{name: k.Yes.Help().Desc, keys: k.Yes, do: yes},
	}}
	return nil
}

// Tell says something that must be read before going on.
func (n *Window) Tell(text string) tea.Cmd {
	n.dialog = &dialog{window: n, question: text, answers: []answer{{name: n.Keys.Close.Help().Desc, keys: n.Keys.Close}}}
	return nil
}

// answer gives a key to the dialog, which leaves once it has been answered.
func (n *Window) answer(press tea.KeyPressMsg) tea.Cmd {
	chosen, over := n.dialog.key(press)
	if !over {
		return nil
	}
	n.dialog = nil
	if chosen == nil {
		return nil
	}
	return chosen()
}

// key gives the chosen action, and whether the dialog is over.
func (d *dialog) key(press tea.KeyPressMsg) (do func() tea.Cmd, over bool) {
	k := keysOf(d.window)
	for _, a := range d.answers {
		if key.Matches(press, a.keys) {
			return a.do, true
		}
	}
	switch {
	case key.Matches(press, k.Up) || key.Matches(press, k.Left) || key.Matches(press, k.SwitchBack):
		d.at = max(0, d.at-1)
	case key.Matches(press, k.Down) || key.Matches(press, k.Right) || key.Matches(press, k.Switch):
		d.at = min(len(d.answers)-1, d.at+1)
	case key.Matches(press, k.Choose):
		return d.answers[d.at].do, true
	case key.Matches(press, k.Close) || key.Matches(press, k.QuitNow):
		return nil, true
	}
	return nil, false
}

func (d *dialog) view(w, h int) (string, *tea.Cursor) {
	t, k := &d.window.Theme, keysOf(d.window)
	f := kit.Frame{Title: "koffiemoment"}
	f.Add(kit.Wrap(d.question, min(w-2, 76), " ")...)
	f.Add("")
	for i, a := range d.answers {
		name := a.name
		if label := a.keys.Help().Key; label != "" && label != "esc" {
			name += "   " + label
		}
		f.Row(t, i, i == d.at, func(style lipgloss.Style) []string { return []string{style.Render(name)} })
	}
	f.Keys = []key.Binding{k.Up, k.Down, k.Choose, k.Close}
	return f.Draw(t, w, h)
}
