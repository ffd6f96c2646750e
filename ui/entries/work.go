package entries

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/ui/logbook"
)

// listMsg is a page of the list.
type listMsg struct {
	page store.Page
	err  error
}

// listBudget is how many rows one command looks at, so that a rare word in a large journal shows what it has found.
const listBudget = 20000

func readList(book *logbook.Logbook, q store.Query, before uint64, limit int) tea.Cmd {
	s := book.Store
	q.Budget = listBudget
	return func() tea.Msg {
		page, err := s.List(q, before, limit)
		return listMsg{page, err}
	}
}

// MovedMsg is the result of moving an entry to the bin or back; undo says which way it went.
type MovedMsg struct {
	Id   string
	back bool
	Err  error
}

func remove(book *logbook.Logbook, id string) tea.Cmd {
	s, now := book.Store, book.Now()
	return func() tea.Msg { return MovedMsg{id, false, s.Delete(id, now)} }
}

func Restore(book *logbook.Logbook, id string) tea.Cmd {
	s := book.Store
	return func() tea.Msg { return MovedMsg{id, true, s.Restore(id)} }
}

// binMsg is what lies in the bin.
type binMsg struct {
	rows []store.Binned
	err  error
}

func readBin(book *logbook.Logbook) tea.Cmd {
	s := book.Store
	return func() tea.Msg {
		rows, err := s.Bin()
		return binMsg{rows, err}
	}
}

// purgedMsg is the result of a purge.
type purgedMsg struct{ err error }

func purge(book *logbook.Logbook, ids []string) tea.Cmd {
	s := book.Store
	return func() tea.Msg { return purgedMsg{s.Purge(ids)} }
}

// binDays is how long a deleted entry can be brought back.
const binDays = 30

// EmptyOld purges what has lain in the bin for longer than binDays. What can't be purged now is tried again at the next start.
func EmptyOld(book *logbook.Logbook) tea.Cmd {
	s, limit := book.Store, book.Now().Add(-binDays*24*time.Hour)
	return func() tea.Msg {
		_ = s.PurgeBefore(limit)
		return nil
	}
}
