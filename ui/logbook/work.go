package logbook

import (
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// DiscardedMsg is the result of throwing a draft away; draft is what it held, for undo.
type DiscardedMsg struct {
	Draft journal.Draft
	Err   error
}

func (book *Logbook) Discard(d journal.Draft) tea.Cmd {
	drop := book.Dropper(d.ID)
	return func() tea.Msg { return DiscardedMsg{d, drop()} }
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

// OpenDraft finds the rubric a draft was begun with, which the journal keeps with it, and the intention it is about.
func (book *Logbook) OpenDraft(d journal.Draft) tea.Cmd {
	s, open := book.Store, book.Overview.Intention
	return func() tea.Msg {
		msg := DraftRubricMsg{Draft: d}
		if msg.Rubric, msg.Err = s.Rubric(d.Entry.Rubric); msg.Err != nil {
			return msg
		}
		if msg.Came, msg.Err = intention(s, d.Entry.CameBack); msg.Came == nil && d.Of == "" {
			msg.Came = open
		}
		return msg
	}
}
