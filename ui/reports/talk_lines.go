package reports

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"koffiemoment/journal"
	"koffiemoment/journal/report"
)

// How high and wide a talk sheet is. Heights are in points, each as high as in the form that takes most of it: the paper of a PDF holds 748. A
// browser prints more, even where it makes the columns of a table otherwise. Widths are in units: a narrow letter, or half of a wide one.
const (
	sheetHigh   = 740
	sheetWidth  = 80
	titleHigh   = 24 + 12 // with the rule below it
	nameHigh    = 45      // of a page's title
	factHigh    = 12
	headingHigh = 28
	lineHigh    = 14
	afterText   = 6
	cellHigh    = 12
	rowEdge     = 8 // above the cells of a row and below
	tableEdge   = 12
	roomHigh    = 22 // of a line to write on by hand
	cellEdge    = 2  // units of a cell that stay free
)

// sheetHeight counts what a sheet takes.
func sheetHeight(doc *report.Document) int {
	n := titleHigh*lineCount(doc.Title, sheetWidth/2) + factsHigh(doc.Facts) + factHigh*lineCount(doc.For, sheetWidth) + lineHigh
	for i := range doc.Pages {
		page := &doc.Pages[i]
		n += nameHigh*lineCount(page.Title, nameWidth) + factsHigh(page.Facts)
		for k := range page.Parts {
			n += partHeight(&page.Parts[k])
		}
	}
	return n
}

// nameWidth is how much the title of a page has on a line.
const nameWidth = sheetWidth * 3 / 5

// partHeight counts a part. No picture is in a sheet.
func partHeight(p *report.Part) int {
	n := afterText + p.Room*roomHigh
	if p.Heading != "" {
		n = headingHigh*lineCount(p.Heading, sheetWidth) + p.Room*roomHigh
	}
	for _, text := range p.Texts {
		n += lineHigh*lineCount(text, sheetWidth) + afterText
	}
	if p.Table != nil {
		n += tableHeight(p.Table)
	}
	return n
}

func factsHigh(facts []string) (n int) {
	for _, fact := range facts {
		n += factHigh*lineCount(fact, sheetWidth) + 3
	}
	return n
}

func tableHeight(t *report.Table) int {
	n := tableEdge + lineHigh*lineCount(t.Caption, sheetWidth)
	for _, row := range append([][]string{t.Head}, t.Rows...) {
		highest := 0
		for i, cell := range row {
			highest = max(highest, lineCount(cell, cellWidth(t.Shares, i)))
		}
		n += cellHigh*highest + rowEdge
	}
	return n
}

// cellWidth gives how much a cell of a column holds, in a table with shares.
func cellWidth(shares []int, column int) int {
	all := 0
	for _, share := range shares {
		all += share
	}
	return sheetWidth*shares[column]/all - cellEdge
}

// lineCount counts the lines of a text, broken between words, and within one that no line holds.
func lineCount(text string, width int) (n int) {
	for line := range strings.Lines(text) {
		n++
		used := 0
		for word := range strings.FieldsSeq(line) {
			wide := wideOf(word)
			switch {
			case used == 0:
			case used+1+wide <= width:
				used += 1 + wide
				continue
			default:
				n++
			}
			n += (wide - 1) / width
			used = (wide-1)%width + 1
		}
	}
	return n
}

// wideOf counts the units of a text: one for what is narrow in every letter type, two for all else.
func wideOf(text string) (n int) {
	for _, r := range text {
		n += unitsOf(r)
	}
	return n
}

func unitsOf(r rune) int {
	switch {
	case r == 'm' || r == 'w' || r == '@' || r == '%' || r == '…' || r == '—':
		return 2
	case r < utf8.RuneSelf:
		if r >= 'A' && r <= 'Z' && r != 'I' && r != 'J' {
			return 2
		}
		return 1
	case r < 0x250 && unicode.IsLower(r) && r != 'æ' && r != 'œ', r == '“' || r == '”' || r == '‘' || r == '’' || r == '·' || r == '–':
		return 1
	}
	return 2
}

// fitted gives a text on one line of a sheet that takes at most so many lines, cut between two words and then with a sign that it goes on. A
// word that no line holds is cut within. Of a long text only the beginning is looked at.
func fitted(text string, width, most int) string {
	begun := upToBytes(strings.TrimLeftFunc(text, unicode.IsSpace), 2*utf8.UTFMax*width*most)
	var b strings.Builder
	lines, used := 1, 0
	for word := range strings.FieldsSeq(journal.Line(begun)) {
		if wideOf(word) > width {
			word = upToUnits(word, width-unitsOf('…')) + "…"
		}
		wide := wideOf(word)
		if used > 0 && used+1+wide > width {
			lines, used = lines+1, 0
		}
		if lines > most {
			return cutBack(b.String(), width, most)
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(word)
		if used > 0 {
			used++
		}
		used += wide
	}
	if len(begun) < len(strings.TrimSpace(text)) {
		return cutBack(b.String(), width, most)
	}
	return b.String()
}

// upToBytes gives the beginning of a text, whole letters only.
func upToBytes(text string, n int) string {
	if len(text) <= n {
		return text
	}
	for n > 0 && !utf8.RuneStart(text[n]) {
		n--
	}
	return text[:n]
}

// cutBack ends a text with the sign that it goes on, for which whole words give way.
func cutBack(text string, width, most int) string {
	const sign = " …"
	for lineCount(text+sign, width) > most {
		at := strings.LastIndexByte(text, ' ')
		if at < 0 {
			return upToUnits(text, width-wideOf(sign)) + sign
		}
		text = text[:at]
	}
	return text + sign
}

// upToUnits gives the beginning of a text that is no wider than that.
func upToUnits(text string, width int) string {
	for i, r := range text {
		if width -= unitsOf(r); width < 0 {
			return text[:i]
		}
	}
	return text
}
