package stage

import "koffiemoment/ui/logbook"

// About says how far the statements of the present stage are, without a word of what was said.
func About(book *logbook.Logbook) string {
	x, w := &book.Overview.Over, &book.Words.Stage
	switch {
	case x.Untouched():
		return w.BeforeAbout
	case len(x.Pairs(nil)) > 0:
		return w.PairsAbout
	}
	return w.AgainAbout
}
