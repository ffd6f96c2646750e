package entries

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/ui/beside"
	"koffiemoment/ui/logbook"
)

// pageMsg is a page of the list.
type pageMsg struct {
	page store.Page
	err  error
}

// lookedAt is how many entries one command looks at, so that a rare word in a large journal shows what it has found.
const lookedAt = 20000

// readPage reads so many rows from where the list ends.
func (v *list) readPage(rows int) tea.Cmd {
	v.asking = true
	s, q, before := v.book.Store, v.filter.query, v.next
	q.Budget = lookedAt
	return v.book.RunLatest(v, &v.page, func() tea.Msg {
		page, err := s.List(q, before, rows)
		return pageMsg{page, err}
	})
}

// MovedMsg is the result of moving an entry to the bin or back. It goes to the screen that asked, which passes on what was done.
type MovedMsg struct {
	logbook.ChangedMsg
	Err error
}

// pass lets all screens know what was done, or tells why it was not.
func (m MovedMsg) pass(book *logbook.Logbook) tea.Cmd {
	if m.Err != nil {
		return book.Tell(book.Words.Errors.Say(m.Err))
	}
	return book.Changed(m.Done, m.Entry)
}

// remove moves an entry to the bin.
func remove(book *logbook.Logbook, id string) tea.Cmd {
	s, keeper, now := book.Store, book.Keeper, book.Now()
	return func() tea.Msg {
		err := s.Delete(id, now)
		if err == nil {
			keeper.Forget(func(key string) bool { return key == logbook.EntryKey(id) || beside.Holds(key, id) })
		}
		return MovedMsg{logbook.ChangedMsg{Done: logbook.Deleted, Entry: id}, err}
	}
}

// Restore brings an entry back from the bin; a MovedMsg says how that went.
func Restore(book *logbook.Logbook, id string) tea.Cmd {
	s := book.Store
	return func() tea.Msg { return MovedMsg{logbook.ChangedMsg{Done: logbook.Restored, Entry: id}, s.Restore(id)} }
}

// binMsg is what lies in the bin.
type binMsg struct {
	rows []store.Binned
	err  error
}

func (v *bin) readAll() tea.Cmd {
	s := v.book.Store
	return v.book.Run(v, func() tea.Msg {
		rows, err := s.Bin()
		return binMsg{rows, err}
	})
}

// purgedMsg is the result of a purge.
type purgedMsg struct {
	err    error
	missed []string // copies that may hold it still
}

func purge(book *logbook.Logbook, ids []string) tea.Cmd {
	s, keeper := book.Store, book.Keeper
	return func() tea.Msg {
		err := s.Purge(ids)
		if err == nil {
			keeper.Forget(func(key string) bool {
				return slices.ContainsFunc(ids, func(id string) bool { return key == id || key == logbook.EntryKey(id) || beside.Holds(key, id) }) // a draft's, or an entry's
			})
		}
		missed, _ := s.Unreached() // the next purge finds them too
		return purgedMsg{err, missed}
	}
}

// PurgeOld takes away for good what has lain in the bin for long enough. What can't be purged now is tried again at the next start.
func PurgeOld(book *logbook.Logbook) tea.Cmd {
	s, now := book.Store, book.Now()
	return func() tea.Msg {
		_ = s.PurgeOld(now)
		return nil
	}
}
