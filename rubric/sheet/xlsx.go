package sheet

import (
	"archive/zip"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
)

// The styles of a cell, by their place in styles.xml.
const (
	styleProse = 1 // wrapped, for reading
	styleHead  = 2 // a heading, shut
	styleFill  = 3 // a text to fill in: wrapped, at the top, as text, so that "1-2" becomes no date
	styleTitle = 4 // a heading that may be changed
)

// spare is how many rows offer their choices, so that rows can be added.
const spare = 500

// WriteXLSX writes b as a workbook of Excel. Of one Book it always writes the same bytes. An error of w is wrapped.
func (b *Book) WriteXLSX(w io.Writer) error {
	out := zip.NewWriter(w)
	parts := []struct{ name, body string }{
		{"[Content_Types].xml", b.contentTypes()},
		{"_rels/.rels", header + `<Relationships xmlns="` + packageNS + `"><Relationship Id="rId1" Type="` + officeNS +
			`/officeDocument" Target="xl/workbook.xml"/></Relationships>`},
		{"xl/workbook.xml", b.workbook()},
		{"xl/_rels/workbook.xml.rels", b.relations()},
		{"xl/styles.xml", styles},
	}
	for i := range b.Sheets {
		parts = append(parts, struct{ name, body string }{fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1), b.Sheets[i].xml()})
	}
	for _, part := range parts {
		f, err := out.Create(part.name)
		if err == nil {
			_, err = io.WriteString(f, part.body)
		}
		if err != nil {
			return fmt.Errorf("write workbook: %w", err)
		}
	}
	if err := out.Close(); err != nil {
		return fmt.Errorf("write workbook: %w", err)
	}
	return nil
}

const (
	header    = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	mainNS    = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	officeNS  = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	packageNS = "http://schemas.openxmlformats.org/package/2006/relationships"
	sheetML   = "application/vnd.openxmlformats-officedocument.spreadsheetml."
)

const styles = header + `<styleSheet xmlns="` + mainNS + `">` +
	`<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
	`<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
	`<fill><patternFill patternType="solid"><fgColor rgb="FFEFE6DC"/><bgColor indexed="64"/></patternFill></fill></fills>` +
	`<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
	`<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
	`<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
	`<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>` +
	`<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">` +
	`<alignment vertical="top" wrapText="1"/></xf>` +
	`<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1" applyProtection="1">` +
	`<alignment vertical="top" wrapText="1"/><protection locked="0"/></xf>` +
	`<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1" applyProtection="1">` +
	`<alignment vertical="top" wrapText="1"/><protection locked="0"/></xf></cellXfs>` +
	`<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

func (b *Book) contentTypes() string {
	var s strings.Builder
	s.WriteString(header + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Default Extension="xml" ContentType="application/xml"/>` +
		`<Override PartName="/xl/workbook.xml" ContentType="` + sheetML + `sheet.main+xml"/>` +
		`<Override PartName="/xl/styles.xml" ContentType="` + sheetML + `styles+xml"/>`)
	for i := range b.Sheets {
		fmt.Fprintf(&s, `<Override PartName="/xl/worksheets/sheet%d.xml" ContentType="%sworksheet+xml"/>`, i+1, sheetML)
	}
	return s.String() + `</Types>`
}

func (b *Book) workbook() string {
	var s strings.Builder
	s.WriteString(header + `<workbook xmlns="` + mainNS + `" xmlns:r="` + officeNS + `"><sheets>`)
	for i := range b.Sheets {
		fmt.Fprintf(&s, `<sheet name="%s" sheetId="%d" r:id="rId%d"/>`, escaped(b.Sheets[i].Name), i+1, i+1)
	}
	return s.String() + `</sheets></workbook>`
}

func (b *Book) relations() string {
	var s strings.Builder
	s.WriteString(header + `<Relationships xmlns="` + packageNS + `">`)
	for i := range b.Sheets {
		fmt.Fprintf(&s, `<Relationship Id="rId%d" Type="%s/worksheet" Target="worksheets/sheet%d.xml"/>`, i+1, officeNS, i+1)
	}
	fmt.Fprintf(&s, `<Relationship Id="rId%d" Type="%s/styles" Target="styles.xml"/>`, len(b.Sheets)+1, officeNS)
	return s.String() + `</Relationships>`
}

// escaped is text as XML has it. Excel writes a character that XML cannot hold as _x0007_, so what looks like that is written so as well.
func escaped(text string) string {
	var b strings.Builder
	text = strings.ReplaceAll(text, "_x", "_x005F_x")
	_ = xml.EscapeText(&b, []byte(text)) // a Builder takes all
	return b.String()
}

// xml gives a sheet in the order that the form wants. A guide is shut; elsewhere all but the headings is open, rows and columns may come
// and go, and a person who wants more finds no password.
func (s *Sheet) xml() string {
	var x strings.Builder
	x.WriteString(header + `<worksheet xmlns="` + mainNS + `"><sheetViews><sheetView workbookViewId="0">`)
	if !s.prose {
		s.panes(&x)
	}
	x.WriteString(`</sheetView></sheetViews><cols>`)
	body := styleFill
	if s.prose {
		body = styleProse
	}
	for j, width := range s.widths {
		fmt.Fprintf(&x, `<col min="%d" max="%d" width="%d" style="%d" customWidth="1"/>`, j+1, j+1, max(width, 8), body)
	}
	const last = 16384
	fmt.Fprintf(&x, `<col min="%d" max="%d" width="20" style="%d"/></cols><sheetData>`, len(s.widths)+1, last, body)
	for i, row := range s.Rows {
		fmt.Fprintf(&x, `<row r="%d">`, i+1)
		for j, c := range row {
			style := body
			if !s.prose && s.headed(i, j) {
				style = s.headStyle(j)
			}
			fmt.Fprintf(&x, `<c r="%s" s="%d" t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>`, ref(i, j), style, escaped(c.Text))
		}
		x.WriteString(`</row>`)
	}
	x.WriteString(`</sheetData><sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" ` +
		`insertColumns="0" insertRows="0" deleteColumns="0" deleteRows="0" sort="0" autoFilter="0"/>`)
	s.choices(&x)
	return x.String() + `</worksheet>`
}

// lying tells a sheet whose headings stand at the left.
func (s *Sheet) lying() bool { return frontSheet().is(s.Name) }

func (s *Sheet) headed(row, column int) bool {
	return !s.lying() && row == 0 || s.lying() && column == 0
}

// headStyle leaves the headings open that carry the names of levels: they are a college's own.
func (s *Sheet) headStyle(column int) int {
	if (criterionSheet().is(s.Name) || goalSheet().is(s.Name)) && strings.ContainsAny(s.at(0, column).Text[:1], "1234567") {
		return styleTitle
	}
	return styleHead
}

func (s *Sheet) panes(x *strings.Builder) {
	if s.lying() {
		x.WriteString(`<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>`)
		return
	}
	fmt.Fprintf(x, `<pane xSplit="%d" ySplit="1" topLeftCell="%s" activePane="bottomRight" state="frozen"/>`, s.frozen, ref(1, s.frozen))
}

// choices lets columns offer what may stand in them. Something else may be typed all the same: the check says it better.
func (s *Sheet) choices(x *strings.Builder) {
	if len(s.lists) == 0 {
		return
	}
	fmt.Fprintf(x, `<dataValidations count="%d">`, len(s.lists))
	for _, l := range s.lists {
		formula := `"` + strings.Join(l.words, ",") + `"`
		if l.from != "" {
			formula = fmt.Sprintf("'%s'!$A$2:$A$%d", l.from, spare)
		}
		column := strings.TrimSuffix(ref(0, l.column), "1")
		fmt.Fprintf(x, `<dataValidation type="list" allowBlank="1" sqref="%s2:%s%d"><formula1>%s</formula1></dataValidation>`,
			column, column, spare, escaped(formula))
	}
	x.WriteString(`</dataValidations>`)
}
