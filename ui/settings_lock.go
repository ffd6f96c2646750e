package ui

import "koffiemoment/ui/kit"

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
