package ui

import (
	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/safety"
	"koffiemoment/ui/window"
)

// lockRow leads to the lock of the journal, and says whether there is one.
func (s *settingsView) lockRow() *kit.Row {
	say := &s.book.Words.Lock
	value, behind := say.No, len(s.book.Overview.Unfollowed)
	if j := s.book.Store; j != nil && j.Locked() {
		if value = say.Yes; behind > 0 {
			value = say.YesBut.Of(behind)
		}
	}
	return s.leadsTo(say.Title, value, s.shell.newLock)
}

// newLock opens the screen of the journal's lock.
func (sh *Shell) newLock() window.Screen {
	book := sh.Book
	return safety.NewLock(sh.Window, safety.Locking{
		Of: sh.journalFile(), Open: func() safety.Lockable { return book.Store }, Outbox: book.Outbox,
		Idle: func() int { return book.Settings().Idle },
		KeepIdle: func(minutes int) tea.Cmd {
			set := book.Settings()
			set.Idle = minutes
			return book.KeepSettings(set)
		},
	})
}

// newReviewLock opens the screen of the lock on the lecturer's file.
func (sh *Shell) newReviewLock() window.Screen {
	desk := sh.Desk
	return safety.NewLock(sh.Window, safety.Locking{
		Of: sh.reviewsFile(), Open: func() safety.Lockable { return desk.Reviews() }, Outbox: desk.Outbox(),
		Idle: func() int { return desk.Set.Idle },
		KeepIdle: func(minutes int) tea.Cmd {
			desk.Set.Idle = minutes
			return desk.KeepSet()
		},
	})
}
