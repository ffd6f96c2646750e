package ui

import (
	"errors"
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/own"
	"koffiemoment/ui/window"
)

// mergeRow leads to a copy of the journal that went on elsewhere.
func (s *settingsView) mergeRow() *kit.Row {
	say := &s.book.Words.Merge
	row := &kit.Row{Label: say.Row, Value: say.RowAbout, Note: say.RowNote, Set: func(string) {}}
	s.opens[row] = s.chooseCopy
	return row
}

// chooseCopy has a copy chosen, and brings it into the journal. It takes nothing away, and so it is not asked about.
func (s *settingsView) chooseCopy() tea.Cmd {
	book, say := s.book, &s.book.Words.Merge
	if book.Store == nil {
		return nil
	}
	isJournal := func(name string) bool { return strings.HasSuffix(strings.ToLower(name), ".db") }
	return book.Push(window.NewFilePicker(book.Window, say.Which, say.NoFiles, say.NoFile, isJournal, func(path string) tea.Cmd {
		j, keeper, now := book.Store, book.Keeper, book.Now()
		return book.Wait(s, func() tea.Msg {
			if err := keeper.Flush(); err != nil {
				return mergedMsg{err: err}
			}
			came, before, err := own.Bring(j, path, j.Key(), now)
			return mergedMsg{came, before, err}
		})
	}))
}

// mergedMsg is the result of bringing a copy into the journal.
type mergedMsg struct {
	came   store.Merged
	before store.Backup
	err    error
}

func (s *settingsView) merged(msg mergedMsg) tea.Cmd {
	book, say := s.book, &s.book.Words.Merge
	not, known := book.Words.NotMerged(msg.err)
	switch {
	case known:
		return book.Tell(not)
	case errors.Is(msg.err, own.ErrNotRead):
		return book.Tell(say.NotRead)
	case msg.err != nil:
		return book.Tell(book.Words.Errors.Say(msg.err))
	case msg.came == (store.Merged{}):
		return book.Tell(say.Nothing)
	}
	book.Outdate()
	return tea.Batch(book.ReadOverview(), book.Tell(say.Say(msg.came)+" "+fmt.Sprintf(say.Safe, msg.before.Path)))
}
