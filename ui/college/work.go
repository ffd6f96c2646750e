package college

import (
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/logbook"
)

// weighedMsg is what a start file would change.
type weighedMsg struct {
	brings store.Beginning
	err    error
}

// weighs holds a file against a journal; against nothing where there is none yet.
func weighs(j *store.Journal, file *exchange.StartFile) tea.Cmd {
	return func() tea.Msg {
		if j == nil {
			return weighedMsg{brings: store.WholeStart(file)}
		}
		brings, err := j.WeighStart(file)
		return weighedMsg{brings, err}
	}
}

// takenMsg says that a start file was taken, and brings the overview as it stands then.
type takenMsg struct {
	fresh    *store.Journal // that was opened for it, in a program without one
	overview store.Overview
	err      error
}

// takes gives a command that takes a start file, after whatever is still to be saved.
func takes(book *logbook.Logbook, begin func() (*store.Journal, error), file *exchange.StartFile, whatever bool) tea.Cmd {
	keeper, j, in := book.Keeper, book.Store, book.Now().Location()
	return func() tea.Msg {
		msg := takenMsg{}
		if j == nil {
			if msg.fresh, msg.err = begin(); msg.err != nil {
				return msg
			}
			j = msg.fresh
		}
		take := j.TakeStart
		if whatever {
			take = j.AcceptStart
		}
		if msg.err = keeper.Flush(); msg.err == nil {
			msg.err = take(file, in)
		}
		if msg.err == nil {
			msg.overview, msg.err = j.Overview(logbook.ShownEntries)
		}
		if msg.err != nil && msg.fresh != nil {
			msg.fresh.CloseUnwritten()
			msg.fresh = nil
		}
		return msg
	}
}
