package logbook

import (
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// draft gives what reads a draft after what waits to be written: the overview that names it may be older than its last word.
func (book *Logbook) draft(id string) func() (journal.Draft, error) {
	keeper, s := book.Keeper, book.Store
	return func() (journal.Draft, error) {
		if err := keeper.Flush(); err != nil {
			return journal.Draft{}, err
		}
		return s.Draft(id)
	}
}

// DiscardedMsg is the result of moving a draft to the bin.
type DiscardedMsg struct {
	Draft string
	Err   error
}

// Discard moves a draft to the bin, with what was still to be written of it.
func (book *Logbook) Discard(id string) tea.Cmd {
	keeper, s, now := book.Keeper, book.Store, book.Now()
	return func() tea.Msg {
		err := keeper.Flush()
		if err == nil {
			err = keeper.Settle(id, func() error { return s.DeleteDraft(id, now) })
		}
		return DiscardedMsg{id, err}
	}
}

// DraftRubricMsg is a draft and the rubric it is written with, ready to walk on.
type DraftRubricMsg struct {
	Draft  journal.Draft
	Rubric *rubric.Rubric
	Came   *journal.Intention // the intention that the draft reports on, or the open one
	Err    error
}

// OpenDraft reads a draft, the rubric it was begun with, which the journal keeps with it, and the intention it is about.
func (book *Logbook) OpenDraft(id string) tea.Cmd {
	s, open, read := book.Store, book.Overview.Intention, book.draft(id)
	return func() tea.Msg {
		var msg DraftRubricMsg
		if msg.Draft, msg.Err = read(); msg.Err != nil {
			return msg
		}
		if msg.Rubric, msg.Err = s.Rubric(msg.Draft.Entry.Rubric); msg.Err != nil {
			return msg
		}
		if msg.Came, msg.Err = intention(s, msg.Draft.Entry.CameBack); msg.Came == nil && msg.Draft.Of == "" {
			msg.Came = open
		}
		return msg
	}
}
