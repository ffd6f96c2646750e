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
	page := report.Page{Parts: headed((&guide{}).chapter(&say.Files).Parts, say.Files.Title)}
	page.Add(say.Leaves.Title, say.Leaves.Texts...)
	for _, of := range []*words.GuideChapter{&say.Tasks, &say.Mixed} {
		page.Parts = append(page.Parts, headed((&guide{}).chapter(of).Parts, of.Title)...)
	}
	doc.Pages = []report.Page{page}
	return doc
}

// headed puts a title above the first of some parts.
func headed(parts []report.Part, title string) []report.Part {
	parts[0].Heading = title
	return parts
}
