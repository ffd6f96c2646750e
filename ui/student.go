package ui

import (
	tea "charm.land/bubbletea/v2"
)

// studentView shows one student's hand-in beside what the lecturer says about it.
type studentView struct {
	env     *env
	student *student
}

func newStudentView(e *env, s *student) *studentView { return &studentView{e, s} }

func (v *studentView) key(tea.KeyPressMsg) (tea.Cmd, bool) { return nil, false }

func (v *studentView) update(tea.Msg) tea.Cmd { return nil }

func (v *studentView) view(w, h int) (string, *tea.Cursor) {
	f := frame{title: v.env.student(v.student.at)}
	return f.draw(&v.env.theme, w, h)
}

// snippets lists texts to use again.
type snippets struct{ env *env }

func newSnippets(e *env) *snippets { return &snippets{e} }

func (v *snippets) key(tea.KeyPressMsg) (tea.Cmd, bool) { return nil, false }

func (v *snippets) update(tea.Msg) tea.Cmd { return nil }

func (v *snippets) view(w, h int) (string, *tea.Cursor) {
	f := frame{title: v.env.words.Review.Snippets}
	return f.draw(&v.env.theme, w, h)
}
