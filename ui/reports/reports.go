// Package reports lays out what a journal, a hand-in, an answer or a cohort says as documents to be read in a browser, on paper or in a word
// processor. Begin with Write and with the functions that give a Document: one for each thing that can be reported. It reads the store and takes
// its words from the catalog; it knows no screen and no command, which both call it. How a document looks is the work of journal/report.
//
// A document for others holds nothing private: no margin, no private entry, nothing that was not let go. One for oneself says so on its first
// line, and has margins only where they were asked for.
package reports

import (
	"time"
)

// Options are what whoever has a report made may choose.
type Options struct {
	Margins bool   // one's own private margins as well; never in a document for others
	Private bool   // one's own private entries as well; a report of one entry needs no leave for it
	Wish    string // what a mentor is asked for
	Now     time.Time
}
