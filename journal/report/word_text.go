package report

import (
	"encoding/xml"
	"strings"

	"koffiemoment/journal"
)

// xmlText is a text as XML holds it, without the two signs that are letters to Unicode and none to XML.
func xmlText(text string) string {
	text, _ = journal.Clean(text)
	text = strings.Map(func(r rune) rune {
		if r == '\ufffe' || r == '\uffff' {
			return -1
		}
		return r
	}, text)
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(text)) // a Builder takes all
	return b.String()
}

// wordRun is words in one style, and nothing where there are none. The spaces at its ends are kept.
func wordRun(words string) string {
	if words == "" {
		return ""
	}
	return `<w:r><w:t xml:space="preserve">` + xmlText(words) + `</w:t></w:r>`
}

// wordRuns is lines below each other.
func wordRuns(lines []string) string {
	var b strings.Builder
	for i, line := range lines {
		if i > 0 {
			b.WriteString(`<w:r><w:br/></w:r>`)
		}
		b.WriteString(wordRun(line))
	}
	return b.String()
}

// wordParagraph is a paragraph.
func wordParagraph(style, inside string) string {
	return `<w:p><w:pPr><w:pStyle w:val="` + style + `"/></w:pPr>` + inside + `</w:p>`
}
