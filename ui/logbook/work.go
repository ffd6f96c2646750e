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

// DiscardedMsg is the result of throwing a draft away; draft is what it held, for undo.
type DiscardedMsg struct {
	Draft journal.Draft
	Err   error
}

// Discard throws a draft away, and gives what it held last.
func (book *Logbook) Discard(id string) tea.Cmd {
	read, drop := book.draft(id), book.Dropper(id)
	return func() tea.Msg {
		d, err := read()
		if err == nil {
			err = drop()
		}
		return DiscardedMsg{d, err}
	}
}

// DraftKeptMsg is the result of putting a discarded draft back.
type DraftKeptMsg struct {
	Draft journal.Draft
	Err   error
}

// KeepDraft saves a draft whose rubric the journal keeps already.
func (book *Logbook) KeepDraft(d journal.Draft) tea.Cmd {
	s := book.Store
	return func() tea.Msg { return DraftKeptMsg{d, s.SaveDraft(d, nil)} }
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
