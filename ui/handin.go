package ui

import (
	tea "charm.land/bubbletea/v2"
)

// handIn walks a student through handing in: what goes along, who might be recognised, what the lecturer will see.
type handIn struct {
	env *env
}

func newHandIn(e *env) *handIn { return &handIn{env: e} }

func (v *handIn) key(tea.KeyPressMsg) (tea.Cmd, bool) { return nil, false }

func (v *handIn) update(tea.Msg) tea.Cmd { return nil }

func (v *handIn) view(w, h int) (string, *tea.Cursor) {
	f := frame{title: v.env.words.HandIn.Title}
	return f.draw(&v.env.theme, w, h)
}
