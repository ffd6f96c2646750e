package ui

import (
	tea "charm.land/bubbletea/v2"
)

// feedback shows what lecturers answered beside the student's own view.
type feedback struct {
	env *env
}

func newFeedback(e *env) *feedback { return &feedback{env: e} }

func (v *feedback) key(tea.KeyPressMsg) (tea.Cmd, bool) { return nil, false }

func (v *feedback) update(tea.Msg) tea.Cmd { return nil }

func (v *feedback) view(w, h int) (string, *tea.Cursor) {
	f := frame{title: v.env.words.Feedback.Title}
	return f.draw(&v.env.theme, w, h)
}
