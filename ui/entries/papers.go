package entries

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/printout"
	"koffiemoment/ui/reports"
)

// report opens where a report of the entry is made, as it counts now.
func (v *View) report() tea.Cmd {
	book, id, say := v.book, v.Entry().ID, &v.book.Words.Report.Screen
	j, c := book.Store, book.Words
	return book.Push(printout.New(book.Window, book.Outbox, c.Errors.Say, printout.Paper{
		Name: say.Entry, About: say.EntryAbout, Margins: true, Forms: reports.Documents(),
		Make: func(_ context.Context, o reports.Options, _ func(int, int)) (reports.Made, error) {
			return reports.OfEntry(j, c, id, o)
		},
	}))
}
