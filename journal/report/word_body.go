package report

import (
	"bufio"
	"fmt"

	"koffiemoment/journal"
)

// wordBody writes the text of a .docx. Its Writer keeps the first error and gives it when it is flushed.
type wordBody struct {
	*bufio.Writer
	d     *Document
	paper wordPaper
}

func (b *wordBody) document() {
	b.WriteString(xmlHead + `<w:document xmlns:w="` + wordNS + `" xmlns:r="` + relateNS + `"><w:body>`)
	b.line("For", b.d.For)
	b.line("Title", b.d.Title)
	b.facts(b.d.Facts)
	b.contents()
	if b.paper.card > 0 {
		b.cards()
	} else {
		for i := range b.d.Pages {
			b.page(i, b.paper.wide())
		}
	}
	fmt.Fprintf(b, `<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/>`+
		`<w:footerReference w:type="default" r:id="rId6"/><w:footerReference w:type="first" r:id="rId7"/>`+
		`<w:pgSz w:w="%d" w:h="%d"/><w:pgMar w:top="%d" w:right="%[3]d" w:bottom="%[3]d" w:left="%[3]d" w:header="%[4]d" w:footer="%[4]d" w:gutter="0"/>`+
		`<w:titlePg/></w:sectPr></w:body></w:document>`, wordPaperWide, wordPaperHigh, b.paper.margin, b.paper.margin/2)
}

// line writes a paragraph of one line, unless it says nothing.
func (b *wordBody) line(style, text string) {
	if text = journal.Line(text); text != "" {
		b.WriteString(wordParagraph(style, wordRun(text)))
	}
}

func (b *wordBody) facts(facts []string) {
	if lines := linesOf(facts); len(lines) > 0 {
		b.WriteString(wordParagraph("Facts", wordRuns(lines)))
	}
}

func (b *wordBody) text(text string) {
	for _, lines := range paragraphsOf(text) {
		b.WriteString(`<w:p>` + wordRuns(lines) + `</w:p>`)
	}
}

// contents lists the pages, each a link to where it begins.
func (b *wordBody) contents() {
	at := b.d.listed()
	if len(at) == 0 {
		return
	}
	b.line("ContentsHead", b.d.Words.Contents)
	for _, i := range at {
		fmt.Fprintf(b, `<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:hyperlink w:anchor="page%d" w:history="1">%s</w:hyperlink></w:p>`,
			i+1, wordRun(journal.Line(b.d.Pages[i].Title)))
	}
}

func (b *wordBody) page(i, wide int) {
	page := &b.d.Pages[i]
	if title := journal.Line(page.Title); title != "" {
		b.WriteString(wordParagraph("Heading1",
			fmt.Sprintf(`<w:bookmarkStart w:id="%d" w:name="page%d"/>%s<w:bookmarkEnd w:id="%[1]d"/>`, i, i+1, wordRun(title))))
	}
	b.facts(page.Facts)
	for j := range page.Parts {
		b.part(&page.Parts[j], wide)
	}
}

func (b *wordBody) part(part *Part, wide int) {
	style := "Heading2"
	if part.Within {
		style = "Heading3"
	}
	b.line(style, part.Heading)
	for _, text := range part.Texts {
		b.text(text)
	}
	if part.Picture != nil {
		title, about := part.Picture.told(part.Heading)
		b.line("Caption", title)
		b.line("About", about)
		b.table(part.Picture.facts(), wide)
	}
	if part.Table != nil {
		b.table(part.Table, wide)
	}
	for range part.Room {
		b.WriteString(wordParagraph("Room", ""))
	}
}
