package reports

import (
	"koffiemoment/journal/report"
	"koffiemoment/ui/words"
)

// Data lays out the page on data, for a college: what is kept where and for how long, what leaves, what the discretion check misses, and what
// happens when versions differ. It says nothing about anybody.
func Data(c *words.Catalog) *report.Document {
	say := &c.Report.Data
	doc := &report.Document{Lang: c.Lang, Title: say.Title, For: say.For, Words: c.Report.Paper, Facts: []string{say.About}}
	page := report.Page{}
	for i := range say.Chapters {
		parts := (&guide{}).chapter(&say.Chapters[i]).Parts
		parts[0].Heading = say.Chapters[i].Title
		page.Parts = append(page.Parts, parts...)
	}
	doc.Pages = []report.Page{page}
	return doc
}
