package report

import (
	"fmt"
	"strings"
)

// wordPaper is the size of what stands on it: lengths in twentieths of a point, letters in half points.
type wordPaper struct {
	margin, letters, line int // how far lines are apart, in 240ths of what their letters take
	apart                 int // how much of the white between things is kept, in percent
	room                  int // how high a line to write on is
	across, down, card    int // cards beside and below each other, and how high one is
}

// A side of A4, and a millimetre.
const (
	wordPaperWide  = 11906
	wordPaperHigh  = 16838
	wordMillimetre = 57
)

func wordPaperOf(l Layout) wordPaper {
	const mm = wordMillimetre
	switch l {
	case Sheet:
		return wordPaper{margin: 14 * mm, letters: 19, line: 250, apart: 50, room: 8 * mm}
	case TwoCards:
		return wordPaper{margin: 14 * mm, letters: 23, line: 264, apart: 60, room: 9 * mm, across: 1, down: 2, card: 112 * mm}
	case FourCards:
		return wordPaper{margin: 14 * mm, letters: 19, line: 250, apart: 50, room: 8 * mm, across: 2, down: 2, card: 112 * mm}
	}
	return wordPaper{margin: 20 * mm, letters: 22, line: 269, apart: 100, room: 9 * mm}
}

// wide is how much stands between the margins.
func (p *wordPaper) wide() int { return wordPaperWide - 2*p.margin }

// size makes letters larger or smaller than those of a text, in percent of theirs.
func (p *wordPaper) size(percent int) string {
	n := (p.letters*percent + 50) / 100
	return fmt.Sprintf(`<w:sz w:val="%d"/><w:szCs w:val="%[1]d"/>`, n)
}

// white is the room before and after a paragraph.
func (p *wordPaper) white(before, after int) string {
	return fmt.Sprintf(`<w:spacing w:before="%d" w:after="%d"/>`, before*p.apart/100, after*p.apart/100)
}

// The colours of coffee, on white paper. The first two can be read in black and white too.
const (
	wordCoffee = "6F4E37"
	wordQuiet  = "665850"
	wordHair   = "D2C3B6"
	wordMilk   = "F5EFE8"
)

const (
	wordInCoffee = `<w:color w:val="` + wordCoffee + `"/>`
	wordInQuiet  = `<w:color w:val="` + wordQuiet + `"/>`
	wordTogether = `<w:keepNext/><w:keepLines/>` // with what comes next, on one side
)

// wordStyle is a style of paragraphs. Word takes those with certain names for its own, and makes its list of headings of them.
type wordStyle struct{ id, name, next, paragraph, text string }

func (p *wordPaper) styles() []wordStyle {
	rule := func(side string, size, space int, colour string) string {
		return fmt.Sprintf(`<w:%s w:val="single" w:sz="%d" w:space="%d" w:color="%s"/>`, side, size, space, colour)
	}
	over := `<w:pBdr>` + rule("top", 4, 10, wordHair) + `</w:pBdr>`
	first := p.white(560, 60)
	if p.card > 0 {
		over, first = "", p.white(0, 60)
	}
	written := fmt.Sprintf(`<w:spacing w:before="0" w:after="0" w:line="%d" w:lineRule="exact"/>`, p.room)
	thin := `<w:spacing w:before="0" w:after="0" w:line="%d" w:lineRule="exact"/>`
	right := fmt.Sprintf(`<w:tabs><w:tab w:val="right" w:pos="%d"/></w:tabs>`, p.wide())
	return []wordStyle{
		{"For", "For", "Title", `<w:keepLines/><w:pBdr>` + rule("top", 4, 4, wordMilk) + rule("left", 24, 8, wordCoffee) +
			rule("bottom", 4, 4, wordMilk) + `</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="` + wordMilk + `"/>` +
			p.white(0, 320) + `<w:ind w:left="200"/>`, p.size(95)},
		{"Title", "Title", "Normal", wordTogether + p.white(0, 60), wordInCoffee + p.size(230)},
		{"Facts", "Facts", "Normal", wordTogether + p.white(0, 160), wordInQuiet},
		{"ContentsHead", "TOC Heading", "TOC1", wordTogether + p.white(320, 80), `<w:b/><w:bCs/>` + wordInCoffee + p.size(118)},
		{"TOC1", "toc 1", "Normal", p.white(0, 40), wordInCoffee},
		{"Heading1", "heading 1", "Normal", wordTogether + over + first + `<w:outlineLvl w:val="0"/>`, wordInCoffee + p.size(155)},
		{"Heading2", "heading 2", "Normal", wordTogether + p.white(280, 60) + `<w:outlineLvl w:val="1"/>`, `<w:b/><w:bCs/>` + wordInCoffee + p.size(114)},
		{"Heading3", "heading 3", "Normal", wordTogether + p.white(180, 40) + `<w:outlineLvl w:val="2"/>`, `<w:b/><w:bCs/>` + wordInQuiet},
		{"Caption", "caption", "Normal", wordTogether + p.white(160, 80), `<w:b/><w:bCs/>` + p.size(95)},
		{"About", "About", "Normal", wordTogether + p.white(0, 120), wordInQuiet},
		{"TableHead", "Table head", "Normal", wordTogether + p.white(40, 40), `<w:b/><w:bCs/>` + p.size(91)},
		{"TableName", "Table name", "Normal", p.white(40, 40), wordInCoffee + p.size(91)},
		{"TableText", "Table text", "Normal", p.white(40, 40), p.size(91)},
		{"After", "After a table", "Normal", fmt.Sprintf(thin, 160*p.apart/100), `<w:sz w:val="4"/><w:szCs w:val="4"/>`},
		{"Side", "Next side", "Normal", `<w:pageBreakBefore/>` + fmt.Sprintf(thin, 20), `<w:sz w:val="2"/><w:szCs w:val="2"/>`},
		{"Room", "Room", "Room", `<w:pBdr>` + rule("bottom", 4, 1, "A89A8E") + rule("between", 4, 1, "A89A8E") + `</w:pBdr>` + written, ""},
		{"Header", "header", "Header", `<w:spacing w:after="0"/>`, wordInQuiet + p.size(82)},
		{"Footer", "footer", "Footer", right + `<w:spacing w:after="0"/>`, wordInQuiet + p.size(82)},
	}
}

func wordStyles(d *Document) string {
	p := wordPaperOf(d.Layout)
	var b strings.Builder
	fmt.Fprintf(&b, xmlHead+`<w:styles xmlns:w="%s"><w:docDefaults><w:rPrDefault><w:rPr>`+
		`<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="%d"/><w:szCs w:val="%[2]d"/>`+
		`<w:lang w:val="%[3]s" w:eastAsia="%[3]s" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>`+
		`<w:spacing w:after="%[4]d" w:line="%[5]d" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`+
		`<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>`,
		wordNS, p.letters, locale(d.Lang), 120*p.apart/100, p.line)
	for _, s := range p.styles() {
		fmt.Fprintf(&b, `<w:style w:type="paragraph" w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="Normal"/><w:next w:val="%s"/>`+
			`<w:qFormat/><w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>`, s.id, s.name, s.next, s.paragraph, s.text)
	}
	return b.String() + wordTableStyle + `</w:styles>`
}

const (
	wordHairLine = ` w:val="single" w:sz="4" w:space="0" w:color="` + wordHair + `"/>`

	wordTableStyle = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>` +
		`<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>` +
		`<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` +
		`<w:style w:type="table" w:styleId="Report"><w:name w:val="Report"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>` +
		`<w:top` + wordHairLine + `<w:bottom` + wordHairLine + `<w:insideH` + wordHairLine + `</w:tblBorders></w:tblPr>` +
		`<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="` + wordMilk + `"/></w:tcPr></w:tblStylePr></w:style>`
)
