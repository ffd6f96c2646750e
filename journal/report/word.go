package report

import (
	"archive/zip"
	"bufio"
	"cmp"
	"fmt"
	"io"
	"strings"

	"koffiemoment/journal"
)

// Word writes a document for a word processor, as a .docx: with headings, the heads of tables and its language as a screen reader looks for
// them. No picture is drawn in it; what one shows stands there as a table. Of one Document it always writes the same bytes. An error of w is
// wrapped.
func Word(w io.Writer, d *Document) error {
	out := zip.NewWriter(w)
	for _, part := range wordParts(d) {
		f, err := out.Create(part.name)
		if err == nil {
			_, err = io.WriteString(f, part.text)
		}
		if err != nil {
			return fmt.Errorf("write word document: %w", err)
		}
	}
	f, err := out.Create("word/document.xml")
	if err == nil {
		body := &wordBody{Writer: bufio.NewWriter(f), d: d, paper: wordPaperOf(d.Layout)}
		body.document()
		err = body.Flush()
	}
	if err == nil {
		err = out.Close()
	}
	if err != nil {
		return fmt.Errorf("write word document: %w", err)
	}
	return nil
}

// wordPart is one of the files in a .docx.
type wordPart struct{ name, text string }

// wordParts are all parts but the text. The first side has no head of its own, for the title stands there; its foot is that of the others.
func wordParts(d *Document) []wordPart {
	foot := wordFoot(d)
	return []wordPart{
		{"[Content_Types].xml", wordTypes},
		{"_rels/.rels", wordPackage},
		{"docProps/core.xml", wordCore(d)},
		{"docProps/app.xml", xmlHead + `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>` +
			xmlText(journal.Line(d.Words.Program)) + `</Application></Properties>`},
		{"word/_rels/document.xml.rels", wordRelations},
		{"word/styles.xml", wordStyles(d)},
		{"word/settings.xml", wordSettings(d)},
		{"word/fontTable.xml", wordFonts},
		{"word/header1.xml", xmlHead + `<w:hdr xmlns:w="` + wordNS + `">` + wordParagraph("Header", wordRun(journal.Line(d.Title))) + `</w:hdr>`},
		{"word/header2.xml", xmlHead + `<w:hdr xmlns:w="` + wordNS + `">` + wordParagraph("Header", "") + `</w:hdr>`},
		{"word/footer1.xml", foot},
		{"word/footer2.xml", foot},
	}
}

const (
	xmlHead   = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	wordNS    = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
	relateNS  = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	packageNS = "http://schemas.openxmlformats.org/package/2006/relationships"
	coreNS    = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
	partML    = "application/vnd.openxmlformats-officedocument.wordprocessingml."
)

const wordTypes = xmlHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
	`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
	`<Default Extension="xml" ContentType="application/xml"/>` +
	`<Override PartName="/word/document.xml" ContentType="` + partML + `document.main+xml"/>` +
	`<Override PartName="/word/styles.xml" ContentType="` + partML + `styles+xml"/>` +
	`<Override PartName="/word/settings.xml" ContentType="` + partML + `settings+xml"/>` +
	`<Override PartName="/word/fontTable.xml" ContentType="` + partML + `fontTable+xml"/>` +
	`<Override PartName="/word/header1.xml" ContentType="` + partML + `header+xml"/>` +
	`<Override PartName="/word/header2.xml" ContentType="` + partML + `header+xml"/>` +
	`<Override PartName="/word/footer1.xml" ContentType="` + partML + `footer+xml"/>` +
	`<Override PartName="/word/footer2.xml" ContentType="` + partML + `footer+xml"/>` +
	`<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` +
	`<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`

const wordPackage = xmlHead + `<Relationships xmlns="` + packageNS + `">` +
	`<Relationship Id="rId1" Type="` + relateNS + `/officeDocument" Target="word/document.xml"/>` +
	`<Relationship Id="rId2" Type="` + packageNS + `/metadata/core-properties" Target="docProps/core.xml"/>` +
	`<Relationship Id="rId3" Type="` + relateNS + `/extended-properties" Target="docProps/app.xml"/></Relationships>`

const wordRelations = xmlHead + `<Relationships xmlns="` + packageNS + `">` +
	`<Relationship Id="rId1" Type="` + relateNS + `/styles" Target="styles.xml"/>` +
	`<Relationship Id="rId2" Type="` + relateNS + `/settings" Target="settings.xml"/>` +
	`<Relationship Id="rId3" Type="` + relateNS + `/fontTable" Target="fontTable.xml"/>` +
	`<Relationship Id="rId4" Type="` + relateNS + `/header" Target="header1.xml"/>` +
	`<Relationship Id="rId5" Type="` + relateNS + `/header" Target="header2.xml"/>` +
	`<Relationship Id="rId6" Type="` + relateNS + `/footer" Target="footer1.xml"/>` +
	`<Relationship Id="rId7" Type="` + relateNS + `/footer" Target="footer2.xml"/></Relationships>`

// wordFonts says what stands in for Calibri where a machine has none: Carlito, which is as wide, or else any letters without serifs.
const wordFonts = xmlHead + `<w:fonts xmlns:w="` + wordNS + `"><w:font w:name="Calibri"><w:altName w:val="Carlito"/>` +
	`<w:panose1 w:val="020F0502020204030204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`

// wordCore names no maker and no day: neither is known here, and a day would tell when a moment was.
func wordCore(d *Document) string {
	return xmlHead + `<cp:coreProperties xmlns:cp="` + coreNS + `" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>` +
		xmlText(journal.Line(d.Title)) + `</dc:title><dc:language>` + locale(d.Lang) + `</dc:language></cp:coreProperties>`
}

// wordSettings keeps Word from opening the document as one of an older version.
func wordSettings(d *Document) string {
	return xmlHead + `<w:settings xmlns:w="` + wordNS + `"><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:compat>` +
		`<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>` +
		`<w:themeFontLang w:val="` + locale(d.Lang) + `"/></w:settings>`
}

// wordFoot says at the right which page it is, of how many. Only the word processor knows them.
func wordFoot(d *Document) string {
	var b strings.Builder
	b.WriteString(wordRun(journal.Line(d.Words.Program)) + `<w:r><w:tab/></w:r>`)
	for i, words := range strings.Split(cmp.Or(journal.Line(d.Words.PageOf), "%d"), "%d") {
		if i > 0 && i <= 2 {
			b.WriteString(`<w:fldSimple w:instr="` + [2]string{" PAGE ", " NUMPAGES "}[i-1] + `">` + wordRun("1") + `</w:fldSimple>`)
		}
		b.WriteString(wordRun(words))
	}
	return xmlHead + `<w:ftr xmlns:w="` + wordNS + `">` + wordParagraph("Footer", b.String()) + `</w:ftr>`
}

// locale gives a language as a spelling checker asks for it.
func locale(lang string) string {
	switch lang {
	case "nl":
		return "nl-BE"
	case "en":
		return "en-GB"
	}
	return xmlText(lang)
}
