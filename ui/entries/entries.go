// Package entries shows what was written: the list with its filters, one entry with its versions and what lecturers said about it, the
// entries behind a number, and the bin. Begin with NewList, and with View for one entry; Show is how any other wing opens an entry that it
// had read.
//
// From here an entry is changed by a walk alone, so this package may import walk and what lies below the wings, and no other wing. What went
// to the bin or came back from it is told to all screens by logbook.ChangedMsg, since the overview and the list both show it.
package entries

import (
	"cmp"

	"charm.land/lipgloss/v2"

	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/words"
)

// drawSummaries draws the rows around the cursor that fit; drawing all would cost more with each page read. Here says that the cursor is
// among them: a field above keeps what it has to have in sight.
func drawSummaries(f *kit.Frame, book *logbook.Logbook, rows []*store.Summary, at int, here bool, w, room int) {
	focus, end := f.Focus, f.FocusEnd
	f.Window(&book.Theme, len(rows), at, here, room-len(f.Body), w, func(i int) kit.Line {
		return kit.Line{Row: i, Draw: func(name lipgloss.Style) string { return name.Render(kit.Cell(SummaryLine(book, rows[i], w), w-5)) }}
	})
	if !here {
		f.Focus, f.FocusEnd = focus, end
	}
}

// SummaryLine tells one entry: when, with whom, where and what was placed; then how the story begins where there is room.
func SummaryLine(book *logbook.Logbook, s *store.Summary, w int) string {
	line := kit.Cell(book.Words.Dates.Column(s.When, book.Now()), words.ColumnWidth) + kit.Cell(cmp.Or(s.Alias, book.Words.Entry.NoAlias), 20) + " "
	about := book.AboutSummary(s)
	if w < 100 {
		return line + about
	}
	return line + kit.Cell(about, 34) + "  " + s.Line
}
