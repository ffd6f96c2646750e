package reports

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"koffiemoment/journal"
	"koffiemoment/journal/report"
)

// How high and wide a talk sheet is. Heights are in half lines, of which a side of A4 holds some hundred and fifteen at the size of letters that
// a sheet has; so much is left free because no two programs break lines alike. Widths are in units: a narrow letter, or half of a wide one.
const (
	sheetHalves   = 100
	sheetWidth    = 80
	titleHalves   = 5
	nameHalves    = 4 // of a page's title
	headingHalves = 4
	roomHalves    = 4 // of a line to write on by hand
	cellEdge      = 2 // units of a cell that stay free
)

// sheetHeight counts what a sheet takes, in half lines. The rows of a table are all taken to be as high as the highest of them: how wide a
// program makes its columns is not known here.
func sheetHeight(doc *report.Document) int {
	n := titleHalves + factHalves(doc.Facts...)
	if doc.For != "" {
		n += textHalves(doc.For) + 1
	}
	for i := range doc.Pages {
		page := &doc.Pages[i]
		n += nameHalves*lineCount(page.Title, sheetWidth*3/5) + factHalves(page.Facts...)
		for k := range page.Parts {
			n += partHeight(&page.Parts[k])
		}
	}
	return n
}

// partHeight counts a part. No picture is in a sheet.
func partHeight(p *report.Part) int {
	n := p.Room * roomHalves
	if p.Heading != "" {
		n += headingHalves * lineCount(p.Heading, sheetWidth)
	}
	for _, text := range p.Texts {
		n += textHalves(text)
	}
	if p.Table != nil {
		n += tableHeight(p.Table)
	}
	return n
}

func factHalves(facts ...string) (n int) {
	for _, fact := range facts {
		n += textHalves(fact)
	}
	return n
}

func textHalves(text string) int { return 2*lineCount(text, sheetWidth) + 1 }

func tableHeight(t *report.Table) int {
	n, highest := 1, 0
	if t.Caption != "" {
		n += textHalves(t.Caption)
	}
	head := 0
	for i, name := range t.Head {
		head = max(head, lineCount(name, cellWidth(t.Shares, i)))
	}
	for _, row := range t.Rows {
		for i, cell := range row {
			highest = max(highest, lineCount(cell, cellWidth(t.Shares, i)))
		}
	}
	return n + 2*head + 1 + len(t.Rows)*(2*highest+1)
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
