package reports

import "koffiemoment/journal/report"

// High says how much of the paper that a page lies on it takes, and how much there is, in lines of text.
func High(doc *report.Document, page *report.Page) (high, most float64) {
	r := map[report.Layout]func() *room{report.Sheet: sheetRoom, report.TwoCards: halfRoom, report.FourCards: quarterRoom}[doc.Layout]()
	if doc.Layout == report.Sheet {
		high = r.document(doc)
	}
	return high + r.page(page), r.high
}
