package mine

import (
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/printout"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/window"
)

// NewPapers opens where reports of the journal are made.
func NewPapers(book *logbook.Logbook) window.Screen {
	look := func(text string) (said []string) {
		for _, found := range reports.Identifying(book.Words, text, logbook.Names(book.Overview.Vocabulary.Aliases)) {
			said = append(said, "! "+found)
		}
		return said
	}
	return printout.New(book.Window, book.Outbox, book.Words.Errors.Say, book.Papers().Own(&book.Wish, look)...)
}
