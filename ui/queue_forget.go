package ui

import (
	"fmt"

	tea "charm.land/bubbletea/v2"
)

// forget takes away what was said about the student under the cursor, once that is confirmed.
func (v *queue) forget() tea.Cmd {
	e := v.env
	of, name := e.desk.cohort.All[v.under()].Brief.Journal, e.student(v.under())
	return e.root.ask(confirm(e, fmt.Sprintf(e.words.Review.AskForget, name), func() tea.Cmd {
		return e.root.do(e.forget([]string{of}))
	}))
}

func (v *queue) forgotten(msg forgottenMsg) tea.Cmd {
	e := v.env
	if msg.err != nil {
		if e.root.top() == v {
			return e.root.ask(tell(e, e.words.sayDesk(msg.err)))
		}
		return nil
	}
	if e.root.top() == v {
		v.notice = fmt.Sprintf(e.words.Review.Forgotten, e.student(v.under()))
	}
	e.desk.forgot(msg.journals)
	v.arrange()
	return nil
}
