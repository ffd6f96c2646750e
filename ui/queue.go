package ui

import (
	"context"

	"charm.land/bubbles/v2/key"
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

func (v *queue) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	if key.Matches(press, v.env.keys.Choose) && v.env.desk != nil && len(v.env.desk.cohort.order) > 0 {
		return v.env.root.do(v.env.readStudent(v.env.desk.cohort.order[0])), true
	}
	return nil, false
}

func (v *queue) update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case shownMsg:
		if v.env.desk == nil {
			return v.env.openDesk()
		}
	case deskMsg:
		if msg.err == nil {
			return v.env.readCohort(context.Background(), v.from)
		}
	case cohortMsg:
		if msg.cohort == nil {
			return msg.next
		}
		v.env.desk.cohort = *msg.cohort
		v.env.desk.arrange()
	case studentMsg:
		if v.env.root.top() == v && msg.err == nil {
			return v.env.root.push(newStudentView(v.env, msg.student))
		}
	}
	return nil
}

func (v *queue) view(w, h int) (string, *tea.Cursor) {
	f := frame{title: v.env.words.Review.Title}
	return f.draw(&v.env.theme, w, h)
}
