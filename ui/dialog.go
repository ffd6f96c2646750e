package ui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// dialog is a question in front of a screen. It returns what to do and does nothing itself; the harmless answer is the
// one under the cursor.
type dialog struct {
	env       *env
	question  string
	answers   []answer
	at        int
	otherwise func() tea.Cmd // after esc
}

// answer is one way out of a dialog; do is nil for the harmless one.
type answer struct {
	name string
	keys key.Binding
	do   func() tea.Cmd
}

// confirm asks whether to go on with something that can't be taken back, or not easily.
func confirm(e *env, question string, yes func() tea.Cmd) *dialog {
	return &dialog{env: e, question: question, answers: []answer{
		{name: e.words.Keys.No, keys: e.keys.No},
		{name: e.words.Keys.Yes, keys: e.keys.Yes, do: yes},
	}}
}

// tell says something that must be read before going on.
func tell(e *env, text string) *dialog {
	return &dialog{env: e, question: text, answers: []answer{{name: e.words.Keys.Close, keys: e.keys.Close}}}
}

// key gives the chosen action, and whether the dialog is over.
func (d *dialog) key(press tea.KeyPressMsg) (do func() tea.Cmd, over bool) {
	k := &d.env.keys
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
	t := &d.env.theme
	f := frame{title: "koffiemoment"}
	f.add(wrap(d.question, min(w-2, 76), " ")...)
	f.add("")
	for i, a := range d.answers {
		name := a.name
		if label := a.keys.Help().Key; label != "" && label != "esc" {
			name += "   " + label
		}
		if i == d.at {
			f.see(1)
			f.add(t.Selected.Render(" ► " + name))
		} else {
			f.add("   " + name)
		}
	}
	f.keys = []key.Binding{d.env.keys.Up, d.env.keys.Down, d.env.keys.Choose, d.env.keys.Close}
	return f.draw(t, w, h)
}
