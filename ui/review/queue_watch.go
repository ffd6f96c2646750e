package review

import (
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
)

// watchEvery is how often a folder that is watched is looked at: soon enough for a file that was just downloaded, and seldom enough for a
// folder over a network.
const watchEvery = 3 * time.Second

// watch is how a queue watches its files, without reading them.
type watch struct {
	seen    []store.Koffie // the files as they were when they were last read
	waiting bool           // a time for the next look is set
}

type (
	// watchMsg says that it is time to look whether the files changed.
	watchMsg struct{}
	// lookedMsg brings such a look.
	lookedMsg struct{ look []store.Koffie }
)

// later sets the time for the next look at the files, if they are watched.
func (v *queue) later() tea.Cmd {
	if !v.desk.open.Watch || v.watch.waiting {
		return nil
	}
	v.watch.waiting = true
	return v.desk.Later(v, watchEvery, watchMsg{})
}

// lookAgain looks at the files, unless the lecturer is doing something else: a list that moves under the cursor would be a nuisance.
func (v *queue) lookAgain() tea.Cmd {
	if v.watch.waiting = false; !v.desk.Idle(v) || v.typing || v.task != nil {
		return v.later()
	}
	from := v.from
	return v.desk.Run(v, func() tea.Msg {
		files, _ := store.Koffies(from...) // why they can't be listed is told by the reading that follows
		return lookedMsg{files}
	})
}

func (v *queue) looked(msg lookedMsg) tea.Cmd {
	if slices.Equal(msg.look, v.watch.seen) || v.task != nil {
		return v.later()
	}
	return v.read(v.from, true)
}
