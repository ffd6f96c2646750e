package feedback

import (
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/printout"
	"koffiemoment/ui/window"
)

func newPapers(book *logbook.Logbook) window.Screen {
	return printout.New(book.Window, book.Outbox, book.Words.Errors.Say, book.Papers().Answers()...)
}
