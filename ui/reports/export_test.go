package reports

import "koffiemoment/journal/report"

// High says how much of the paper that a page lies on it takes, and how much there is, in points.
func High(doc *report.Document, page *report.Page) (high, most float64) {
	p := map[report.Layout]func() *paper{report.Sheet: sheetPaper, report.TwoCards: halfPaper, report.FourCards: quarterPaper}[doc.Layout]()
	if doc.Layout == report.Sheet {
		high = p.above(doc)
	}
	return high + p.takes(page), p.high
}

// What tests hold to the letters of a PDF.
const Bolder = bolder

var LetterWidth = letterWidth
