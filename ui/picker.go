package ui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// picker asks for a file, and leaves the screen before it tells which.
type picker struct {
	env    *env
	title  string
	chosen func(path string) tea.Cmd
	form   *form
	path   string
}

func newPicker(e *env, title string, _ bool, chosen func(path string) tea.Cmd) *picker {
	v := &picker{env: e, title: title, chosen: chosen}
	v.form = &form{rows: []*row{textRow(&e.theme, title, "", func(s string) { v.path = s })}}
	v.form.enter()
	return v
}

func (v *picker) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	switch {
	case key.Matches(press, v.env.keys.Close):
		return nil, false
	case key.Matches(press, v.env.keys.Choose):
		return v.give(v.path), true
	}
	_, handled := v.form.key(press, &v.env.keys)
	return nil, handled
}

// give tells what was chosen, once the picker is gone.
func (v *picker) give(path string) tea.Cmd {
	a := v.env.root
	a.stack = a.stack[:len(a.stack)-1]
	return v.chosen(path)
}

func (v *picker) update(tea.Msg) tea.Cmd { return nil }

func (v *picker) view(w, h int) (string, *tea.Cursor) {
	f := frame{title: v.title, keys: []key.Binding{v.env.keys.OpenFile, v.env.keys.Close}}
	lines, cursor, _ := v.form.lines(v.env, w-2, true)
	f.cursor = cursor
	f.add(lines...)
	return f.draw(&v.env.theme, w, h)
}
