package stage

import "koffiemoment/ui/logbook"

// About says how far the statements of the present stage are, without a word of what was said.
func About(book *logbook.Logbook) string { return book.Words.Stage.SayStatements(&book.Overview.Over) }
