package ui

import (
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"
)

// watchEvery is how often a folder that is watched is looked at.
const watchEvery = 3 * time.Second

// watchMsg says that it is time to look whether the files changed.
type watchMsg struct{}

// later sets the time for the next look at the files, if they are watched.
func (v *queue) later() tea.Cmd {
	if !v.desk.open.watch || v.watching {
		return nil
	}
	v.watching = true
	return v.desk.later(v, watchEvery, watchMsg{})
}

// watch looks at the files, unless the lecturer is doing something else.
func (v *queue) watch() tea.Cmd {
	if v.watching = false; !v.desk.idle(v) || v.typing || v.task != nil {
		return v.later()
	}
	return v.desk.run(v, lookAgain(v, v.from))
}

func (v *queue) looked(msg lookedMsg) tea.Cmd {
	if slices.Equal(msg.look, v.look) || v.task != nil {
		return v.later()
	}
	return v.read(v.from, true)
}
