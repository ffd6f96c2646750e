package logbook

import (
	"cmp"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// EntryMsg is an entry with the rubric it was written with, and the earlier versions of it, newest first.
type EntryMsg struct {
	Entry    journal.Entry
	Rubric   *rubric.Rubric
	Versions []journal.Entry
	Follows  *journal.Entry     // what it follows up; nil when that is gone or there is nothing
	Came     *journal.Intention // the intention that it reports on, nil for none
	Remarks  []store.Remark     // what lecturers said about it
	Beside   journal.Extras     // what the student wrote beside it
	Binned   bool               // it lies in the bin
	Err      error
}

// ReadEntry reads an entry, also one that was written with an older rubric than the one in use.
func (book *Logbook) ReadEntry(id string) tea.Cmd {
	s := book.Store
	return func() tea.Msg {
		var msg EntryMsg
		if msg.Entry, msg.Err = s.Entry(id); msg.Err != nil {
			return msg
		}
		if msg.Rubric, msg.Err = s.Rubric(msg.Entry.Rubric); msg.Err != nil {
			return msg
		}
		if before, err := s.Entry(msg.Entry.Encounter.Follows); err == nil {
			msg.Follows = &before
		}
		if msg.Came, msg.Err = intention(s, msg.Entry.CameBack); msg.Err != nil {
			return msg
		}
		if msg.Versions, msg.Err = s.Versions(id); msg.Err != nil {
			return msg
		}
		if msg.Beside, msg.Err = s.Beside(id); msg.Err != nil {
			return msg
		}
		msg.Remarks, msg.Err = s.RemarksOn(&msg.Entry, msg.Versions)
		return msg
	}
}

// ReadBinned reads an entry that lies in the bin.
func (book *Logbook) ReadBinned(id string) tea.Cmd {
	s := book.Store
	return func() tea.Msg {
		msg := EntryMsg{Binned: true}
		if msg.Entry, msg.Versions, msg.Err = s.InBin(id); msg.Err == nil {
			msg.Rubric, msg.Err = s.Rubric(msg.Entry.Rubric)
		}
		return msg
	}
}

// RevisionMsg is an entry that is to be revised, as it stands now, with the draft of a new version of it that is open already.
type RevisionMsg struct {
	EntryMsg
	Draft *journal.Draft // nil for none
}

// ReadRevision reads an entry to be revised, after what waits to be written: a draft of it may have been left a moment ago.
func (book *Logbook) ReadRevision(id string) tea.Cmd {
	s, keeper, read := book.Store, book.Keeper, book.ReadEntry(id)
	return func() tea.Msg {
		var msg RevisionMsg
		if msg.Err = keeper.Flush(); msg.Err != nil {
			return msg
		}
		if msg.EntryMsg = read().(EntryMsg); msg.Err != nil {
			return msg
		}
		o, err := s.Overview(0)
		if i := slices.IndexFunc(o.Drafts, func(d journal.Draft) bool { return d.Of == id }); i >= 0 {
			msg.Draft = &o.Drafts[i]
		}
		msg.Err = err
		return msg
	}
}

// Encounter names an encounter by its day and the alias of the family.
func (book *Logbook) Encounter(when time.Time, alias string) string {
	return book.Words.Dates.Near(when, book.Now()) + ", " + cmp.Or(alias, book.Words.Entry.NoAlias)
}

// intention finds what a report is about, nil when there is no report or the intention is gone.
func intention(s *store.Journal, back *journal.Return) (*journal.Intention, error) {
	if back == nil {
		return nil, nil
	}
	all, err := s.Intentions()
	for i := range all {
		if all[i].ID == back.Intention {
			return &all[i], nil
		}
	}
	return nil, err
}
