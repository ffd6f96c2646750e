package entries

import (
	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/printout"
)

// report opens where a report of the entry is made, as it counts now.
func (v *View) report() tea.Cmd {
	book := v.book
	return book.Push(printout.New(book.Window, book.Outbox, book.Words.Errors.Say, book.Papers().One(v.Entry().ID)))
}
