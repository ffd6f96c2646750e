package review

import (
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
)

// watchEvery is how often a folder that is watched is looked at.
const watchEvery = 3 * time.Second

// watchMsg says that it is time to look whether the files changed.
type watchMsg struct{}

// later sets the time for the next look at the files, if they are watched.
func (v *queue) later() tea.Cmd {
	if !v.desk.open.Watch || v.watching {
		return nil
	}
	v.watching = true
	return v.desk.Later(v, watchEvery, watchMsg{})
}

// watch looks at the files, unless the lecturer is doing something else.
func (v *queue) watch() tea.Cmd {
	if v.watching = false; !v.desk.Idle(v) || v.typing || v.task != nil {
		return v.later()
	}
	return v.desk.Run(v, lookAgain(v, v.from))
}

func (v *queue) looked(msg lookedMsg) tea.Cmd {
	if slices.Equal(msg.look, v.look) || v.task != nil {
		return v.later()
	}
	return v.read(v.from, true)
}

// lookedMsg brings a look at the files of a queue.
type lookedMsg struct {
	queue *queue
	look  []store.Koffie
}

// lookAgain looks whether the files changed.
func lookAgain(q *queue, from []string) tea.Cmd {
	return func() tea.Msg {
		files, _ := store.Koffies(from...) // why they can't be listed is told by the reading that follows
		return lookedMsg{q, files}
	}
}
