package report

import (
	"fmt"
	"unicode/utf8"
)

// wordShort is how many letters a cell may have to stay on one side of paper with its row.
const wordShort = 600

// table writes a table as wide as it may be. Its head stands again at the top of each side that it goes on to.
func (b *wordBody) table(t *Table, wide int) {
	n := t.columns()
	if n == 0 {
		return
	}
	b.line("Caption", t.Caption)
	columns := t.widths(n, wide)
	fmt.Fprintf(b, `<w:tbl><w:tblPr><w:tblStyle w:val="Report"/><w:tblW w:w="%d" w:type="dxa"/><w:tblLayout w:type="fixed"/>`+
		`<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr><w:tblGrid>`, wide)
	for _, column := range columns {
		fmt.Fprintf(b, `<w:gridCol w:w="%d"/>`, column)
	}
	b.WriteString(`</w:tblGrid>`)
	if len(t.Head) > 0 {
		b.WriteString(`<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>`)
		b.cells(t.Head, columns, "TableHead", "TableHead")
		b.WriteString(`</w:tr>`)
	}
	for _, row := range t.Rows {
		b.WriteString(`<w:tr>`)
		if longestOf(row) <= wordShort {
			b.WriteString(`<w:trPr><w:cantSplit/></w:trPr>`)
		}
		b.cells(row, columns, "TableName", "TableText")
		b.WriteString(`</w:tr>`)
	}
	b.WriteString(`</w:tbl>` + wordParagraph("After", "")) // two tables without it would be one
}

// cells writes as many as there are columns, for a row that is short of one would hang askew.
func (b *wordBody) cells(row []string, columns []int, name, text string) {
	for i, wide := range columns {
		style := text
		if i == 0 {
			style = name
		}
		fmt.Fprintf(b, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/></w:tcPr>`, wide)
		var said [][]string
		if i < len(row) {
			said = paragraphsOf(row[i])
		}
		for _, lines := range said {
			b.WriteString(wordParagraph(style, wordRuns(lines)))
		}
		if len(said) == 0 {
			b.WriteString(wordParagraph(style, ""))
		}
		b.WriteString(`</w:tc>`)
	}
}

// widths shares a width among n columns, to the last of it.
func (t *Table) widths(n, wide int) []int {
	shares, all := make([]int, n), 0
	for i := range shares {
		if shares[i] = 1; len(t.Shares) == n {
			shares[i] = max(t.Shares[i], 1)
		}
		all += shares[i]
	}
	widths, shared, from := make([]int, n), 0, 0
	for i := range widths {
		shared += shares[i]
		to := wide * shared / all
		widths[i], from = to-from, to
	}
	return widths
}

func longestOf(texts []string) int {
	n := 0
	for _, text := range texts {
		n = max(n, utf8.RuneCountInString(text))
	}
	return n
}

// cards lays pages out to be cut apart. A card is as high as the others whatever is in it: what is longer goes under its edge.
func (b *wordBody) cards() {
	p := &b.paper
	each := p.across * p.down
	wide := p.wide() / p.across
	b.WriteString(wordParagraph("After", ""))
	for from := 0; from < len(b.d.Pages); from += each {
		if from > 0 {
			b.WriteString(wordParagraph("Side", ""))
		}
		fmt.Fprintf(b, `<w:tbl><w:tblPr><w:tblW w:w="%d" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar>`+
			`<w:top w:w="%[2]d" w:type="dxa"/><w:left w:w="%[2]d" w:type="dxa"/><w:bottom w:w="%[2]d" w:type="dxa"/><w:right w:w="%[2]d" w:type="dxa"/>`+
			`</w:tblCellMar></w:tblPr><w:tblGrid>`, wide*p.across, wordCardEdge)
		for range p.across {
			fmt.Fprintf(b, `<w:gridCol w:w="%d"/>`, wide)
		}
		b.WriteString(`</w:tblGrid>`)
		for row := from; row < min(from+each, len(b.d.Pages)); row += p.across {
			fmt.Fprintf(b, `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="%d" w:hRule="exact"/></w:trPr>`, p.card)
			for at := row; at < row+p.across; at++ {
				b.card(at, wide)
			}
			b.WriteString(`</w:tr>`)
		}
		b.WriteString(`</w:tbl>`)
	}
	b.WriteString(wordParagraph("After", ""))
}

// wordCardEdge is the white around what stands on a card.
const wordCardEdge = 5 * wordMillimetre

// card writes one, or leaves its place open behind the last.
func (b *wordBody) card(at, wide int) {
	fmt.Fprintf(b, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>`, wide)
	if at >= len(b.d.Pages) {
		b.WriteString(`</w:tcPr><w:p/></w:tc>`)
		return
	}
	b.WriteString(`<w:tcBorders>`)
	for _, side := range []string{"top", "left", "bottom", "right"} {
		b.WriteString(`<w:` + side + wordCutLine)
	}
	b.WriteString(`</w:tcBorders></w:tcPr>`)
	b.page(at, wide-2*wordCardEdge)
	b.WriteString(wordParagraph("After", "") + `</w:tc>`) // a cell ends with a paragraph
}

const wordCutLine = ` w:val="dashed" w:sz="4" w:space="0" w:color="A89A8E"/>`
