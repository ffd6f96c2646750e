package ui

import (
	"fmt"
	"path/filepath"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/ui/kit"
)

// copiesRow leads to the copies, and says when the newest was made and where.
func (s *settingsView) copiesRow() *kit.Row {
	say := &s.book.Words.Safety
	value := say.NoneYet
	if b := s.newest; b != nil {
		where := filepath.Dir(b.Path)
		if where == store.BackupsFolder(s.book.Store.Path()) {
			where = say.Journal.Beside
		}
		value = fmt.Sprintf(say.Newest, s.book.Words.Dates.Moment(b.Made.Local(), s.book.Now()), where)
	}
	return s.leadsTo(say.Copies, value, s.shell.newCopies)
}

// newestMsg brings the newest copy of the journal.
type newestMsg struct{ copy *store.Backup }

func (s *settingsView) readNewest() tea.Cmd {
	if s.book.Store == nil {
		return nil
	}
	of := s.shell.journalFile()
	return func() tea.Msg { return newestMsg{of.Newest()} }
}
