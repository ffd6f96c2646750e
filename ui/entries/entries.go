// Package entries shows what was written: the list with its filters, one entry with its versions and what lecturers said about it, the
// entries behind a number, and the bin. Begin with NewList, and with View for one entry; Show is how any other wing opens an entry that it
// had read.
//
// From here an entry is changed by a walk alone, and what stands beside it is written in beside, so this package may import these two and what
// lies below the wings, and no other wing. What went
// to the bin or came back from it is told to all screens by logbook.ChangedMsg, since the overview and the list both show it.
package entries

import (
	"cmp"

	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/words"
)

// SummaryLine tells one entry in a line: when, with whom, where and what was placed; then how the story begins where there is room.
func SummaryLine(book *logbook.Logbook, s *store.Summary, w int) string {
	line := kit.Cell(book.Words.Dates.Column(s.When, book.Now()), words.ColumnWidth) + kit.Cell(cmp.Or(s.Alias, book.Words.Entry.NoAlias), 20) + " "
	about := book.AboutSummary(s)
	if w < 100 {
		return line + about
	}
	return line + kit.Cell(about, 34) + "  " + s.Line
}
