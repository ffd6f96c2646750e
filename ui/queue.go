package ui

import (
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/exchange"
)

// queue is the lecturer's first screen: the hand-ins that wait, and what to do next.
type queue struct {
	env  *env
	from []string
	told []exchange.Key
}

// newQueue opens the hand-ins in files and folders; with none it asks which.
func newQueue(e *env, from []string, told ...exchange.Key) *queue {
	return &queue{env: e, from: from, told: told}
}

func (v *queue) key(tea.KeyPressMsg) (tea.Cmd, bool) { return nil, false }

func (v *queue) update(tea.Msg) tea.Cmd { return nil }

func (v *queue) view(w, h int) (string, *tea.Cursor) {
	f := frame{title: v.env.words.Review.Title}
	return f.draw(&v.env.theme, w, h)
}
