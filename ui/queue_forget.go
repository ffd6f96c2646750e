package ui

import (
	"fmt"

	tea "charm.land/bubbletea/v2"
)

// forget takes away what was said about the student under the cursor, once that is confirmed.
func (v *queue) forget() tea.Cmd {
	e := v.env
	of, name := e.cohort.All[v.under()].Brief.Journal, e.called(v.under())
	return e.confirm(fmt.Sprintf(e.words.Review.AskForget, name), func() tea.Cmd {
		return e.do(v, e.forget([]string{of}))
	})
}

func (v *queue) forgotten(msg forgottenMsg) tea.Cmd {
	e := v.env
	if msg.err != nil {
		return e.tell(e.words.sayDesk(msg.err))
	}
	v.notice = fmt.Sprintf(e.words.Review.Forgotten, e.called(v.under()))
	e.forgot(msg.journals)
	v.arrange()
	return nil
}
