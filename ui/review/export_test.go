package review

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
)

// Judged gives how many criteria the queue says are judged, by student.
func (d *Desk) Judged() map[string]int {
	judged := map[string]int{}
	for _, w := range d.cohort.All {
		judged[w.Brief.Student] = w.Standing.Judged
	}
	return judged
}

// Reread reads a folder as the queue does, whatever lies on top of that.
func (d *Desk) Reread(folder string) tea.Msg {
	msg := cohortMsg{from: []string{folder}}
	if msg.look, msg.err = store.Koffies(folder); msg.err == nil {
		msg.cohort, msg.err = d.reading()(context.Background(), msg.look, func(int, int) {})
	}
	return msg
}
