package ui

import (
	"errors"
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/own"
	"koffiemoment/ui/safety"
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
		bring, key := s.bring(path), book.Store.Key()
		return book.Wait(s, func() tea.Msg { return bring(key) })
	}))
}

// bring gives the work that brings in a copy, which a key opens where it is locked.
func (s *settingsView) bring(path string) func(*vault.Key) mergedMsg {
	j, keeper, now := s.book.Store, s.book.Keeper, s.book.Now()
	return func(key *vault.Key) (msg mergedMsg) {
		if msg.path, msg.err = path, keeper.Flush(); msg.err == nil {
			msg.came, msg.before, msg.err = own.Bring(j, path, key, now)
		}
		return msg
	}
}

// unlockCopy asks for the passphrase of a copy that has another than the journal, and then brings it in.
func (s *settingsView) unlockCopy(msg mergedMsg) tea.Cmd {
	book, bring := s.book, s.bring(msg.path)
	leave := func() tea.Cmd {
		book.Drop()
		return nil
	}
	return book.Push(safety.NewGate(book.Window, safety.Asks{Head: headOf(msg.path, msg.err), About: book.Words.Gate.Merge, Leave: leave,
		With: func(key *vault.Key) (safety.Enter, error) {
			msg := bring(key)
			if isOne(msg.err, store.ErrSealed, vault.ErrWrong) {
				return nil, vault.ErrWrong
			}
			return func() tea.Cmd { return s.Update(msg) }, nil
		}}))
}

// mergedMsg is the result of bringing a copy into the journal.
type mergedMsg struct {
	came   store.Merged
	before store.Backup
	path   string // of the copy
	err    error
}

func (s *settingsView) merged(msg mergedMsg) tea.Cmd {
	book, say := s.book, &s.book.Words.Merge
	not, known := book.Words.NotMerged(msg.err)
	switch {
	case isOne(msg.err, store.ErrSealed, vault.ErrWrong):
		return s.unlockCopy(msg)
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
