package review

import (
	"fmt"

	tea "charm.land/bubbletea/v2"
)

// forget takes away what was said about the student under the cursor, once that is confirmed.
func (v *queue) forget() tea.Cmd {
	desk := v.desk
	of, name := desk.cohort.All[v.under()].Brief.Journal, desk.called(v.under())
	return desk.Confirm(fmt.Sprintf(desk.Words.Review.AskForget, name), func() tea.Cmd {
		return desk.Do(v, desk.forget([]string{of}))
	})
}

func (v *queue) forgotten(msg forgottenMsg) tea.Cmd {
	desk := v.desk
	if msg.err != nil {
		return desk.Tell(desk.Words.SayDesk(msg.err))
	}
	v.notice = fmt.Sprintf(desk.Words.Review.Forgotten, desk.called(v.under()))
	desk.forgot(msg.journals)
	v.arrange()
	return nil
}
