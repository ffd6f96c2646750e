package report_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"koffiemoment/journal"
	"koffiemoment/journal/report"
)

// TestWord reads a document as somebody does who only hears it: what each paragraph is, and what it says.
func TestWord(t *testing.T) {
	got := outline(t, unpacked(t, short())["word/document.xml"])
	want := `For: Alleen voor mezelf.
Title: Stage 1 & 2
Facts: 2 momenten / van week 3 tot 5
ContentsHead: Inhoud
TOC1: [page1 Reflectie 1]
TOC1: [page2 Reflectie 2]
Heading1: {page1}Reflectie 1
Facts: ma 2 maart 2026
Heading2: Wat zag ik?
Een <b>ster</b>. / Nog een.
Een maan.
Heading3: Verder
ja
Heading2: Niveaus
Caption: Per week
| TableHead: criterium | TableHead: 5 | whole head
| TableName: Luisteren | TableText: Oe / Ze | whole
| TableName: Kijken | TableText:  | whole
After: 
Heading1: {page2}Reflectie 2
Heading2: Wie begon?
About: Van de 3 keer ik 1.
| TableHead: wie | TableHead: keer | whole head
| TableName: ik | TableText: 1 | whole
After: 
Heading2: Ruimte
Room: 
Room: 
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func short() *report.Document {
	d := &report.Document{Lang: "nl", Title: "Stage 1 & 2", For: "Alleen voor mezelf.", Facts: []string{"2 momenten", " ", "van week 3\ntot 5"},
		Words: report.Words{Contents: "Inhoud", PageOf: "blad %d van %d", Program: "koffiemoment"}}
	first := report.Page{Title: "Reflectie 1", Facts: []string{"ma 2 maart 2026"}}
	first.Add("Wat zag ik?", "Een <b>ster</b>.\nNog een.\n\n\nEen maan.")
	first.AddWithin("Verder", "ja")
	first.AddTable("Niveaus", report.Table{Caption: "Per week", Head: []string{"criterium", "5"}, Rows: [][]string{{"Luisteren", "Oe\nZe"}, {"Kijken"}},
		Shares: []int{1, 2}})
	second := report.Page{Title: "Reflectie 2"}
	second.AddPicture("Wie begon?", &report.Picture{Title: "Wie begon?", About: "Van de 3 keer ik 1.", Facts: report.Table{Caption: "Wie begon?",
		Head: []string{"wie", "keer"}, Rows: [][]string{{"ik", "1"}}}})
	second.Parts = append(second.Parts, report.Part{Heading: "Ruimte", Room: 2})
	d.Pages = []report.Page{first, second}
	return d
}

func TestWordIsWhole(t *testing.T) {
	parts := unpacked(t, short())
	want := []string{"[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml", "word/_rels/document.xml.rels", "word/document.xml",
		"word/fontTable.xml", "word/footer1.xml", "word/footer2.xml", "word/header1.xml", "word/header2.xml", "word/settings.xml", "word/styles.xml"}
	if diff := cmp.Diff(want, slices.Sorted(maps.Keys(parts))); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	for name, part := range parts {
		elements(t, name, part)
		if known := strings.Contains(parts["[Content_Types].xml"], `PartName="/`+name+`"`); !known && strings.HasSuffix(name, ".xml") && name != want[0] {
			t.Errorf("no type is given for %s", name)
		}
		if strings.Contains(part, "External") {
			t.Errorf("%s reaches out of the file", name)
		}
	}
	for name, holds := range map[string][]string{
		"word/styles.xml": {`<w:lang w:val="nl-BE"`, `w:styleId="Heading1"><w:name w:val="heading 1"/>`, `<w:outlineLvl w:val="2"/>`,
			`w:styleId="Title"><w:name w:val="Title"/>`},
		"word/settings.xml":   {`w:val="nl-BE"`},
		"docProps/core.xml":   {`<dc:title>Stage 1 &amp; 2</dc:title>`, `<dc:language>nl-BE</dc:language>`},
		"docProps/app.xml":    {`<Application>koffiemoment</Application>`},
		"word/header1.xml":    {`>Stage 1 &amp; 2<`},
		"word/document.xml":   {`<w:pgSz w:w="11906" w:h="16838"/>`, `<w:gridCol w:w="3208"/><w:gridCol w:w="6418"/>`, `w:hyperlink w:anchor="page1"`},
		"[Content_Types].xml": {`PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"`},
	} {
		for _, hold := range holds {
			if !strings.Contains(parts[name], hold) {
				t.Errorf("%s is without %s:\n%s", name, hold, parts[name])
			}
		}
	}
	for _, foot := range []string{"word/footer1.xml", "word/footer2.xml"} {
		if got, want := outline(t, parts[foot]), "Footer: koffiemoment\tblad < PAGE 1> van < NUMPAGES 1>\n"; got != want {
			t.Errorf("%s says %q, want %q", foot, got, want)
		}
	}
	english := short()
	english.Lang = "en"
	if styles := unpacked(t, english)["word/styles.xml"]; !strings.Contains(styles, `<w:lang w:val="en-GB"`) {
		t.Error("English is not said to be so")
	}
}

// TestWordHasNamesForEachStyle guards against paragraphs that no word processor knows how to set.
func TestWordHasNamesForEachStyle(t *testing.T) {
	for _, layout := range []report.Layout{report.Flowing, report.Sheet, report.TwoCards, report.FourCards} {
		d := short()
		d.Layout = layout
		parts := unpacked(t, d)
		for _, name := range []string{"word/document.xml", "word/header1.xml", "word/footer1.xml"} {
			for _, e := range elements(t, name, parts[name]) {
				if at := slices.Index([]string{"pStyle", "tblStyle"}, e.Name.Local); at < 0 {
					continue
				}
				if id := e.Attr[0].Value; !strings.Contains(parts["word/styles.xml"], `w:styleId="`+id+`"`) {
					t.Errorf("layout %d: nothing says how %s looks", layout, id)
				}
			}
		}
	}
}

func TestCardsStandOnSidesOfTwoOrFour(t *testing.T) {
	for _, test := range []struct {
		layout           report.Layout
		cards, sides, no int // no: places left open
	}{{report.TwoCards, 0, 0, 0}, {report.TwoCards, 2, 1, 0}, {report.TwoCards, 5, 3, 0}, {report.FourCards, 4, 1, 0}, {report.FourCards, 5, 2, 1}} {
		d := &report.Document{Lang: "nl", Layout: test.layout, Title: "Kaarten"}
		for i := range test.cards {
			page := report.Page{Title: fmt.Sprint("Kaart ", i+1)}
			page.Add("De vraag", "Wat zou jij doen?")
			d.Pages = append(d.Pages, page)
		}
		document := unpacked(t, d)["word/document.xml"]
		sides := strings.Count(document, `<w:tbl>`)
		breaks := strings.Count(document, `<w:pStyle w:val="Side"/>`)
		edged := strings.Count(document, `<w:tcBorders>`)
		open := strings.Count(document, `<w:tc>`) - edged
		if sides != test.sides || breaks != max(0, test.sides-1) || edged != test.cards || open != test.no {
			t.Errorf("layout %d, %d cards: %d sides after %d breaks, %d edges, %d open; want %d sides, %d open", test.layout, test.cards, sides, breaks,
				edged, open, test.sides, test.no)
		}
	}
}

// TestALongRowMayGoOnOverleaf guards a text that is longer than a side of paper.
func TestALongRowMayGoOnOverleaf(t *testing.T) {
	d := short()
	d.Pages[0].Parts[2].Table.Rows[0][1] = strings.Repeat("lang ", 2000)
	got := outline(t, unpacked(t, d)["word/document.xml"])
	if !strings.Contains(got, "lang | \n") || !strings.Contains(got, "TableName: Kijken | TableText:  | whole") {
		t.Errorf("got\n%s", got)
	}
}

func TestWordIsTheSameEachTime(t *testing.T) {
	if a, b := word(t, short()), word(t, short()); !bytes.Equal(a, b) {
		t.Error("two of one document differ")
	}
}

func TestNoTextChangesTheShapeOfWord(t *testing.T) {
	said := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"", " ", "\n\n", "a\nb\n\nc", "</w:t></w:r></w:p>", "]]>", "<!-- weg -->",
		"<?xml?>", "&amp; &#x0; &x;", "\x00\x01\x0b\x1b[2J", "\ufffe\uffff", "\xff\xfe", "_x000D_", "\"'><w:br/>", "\u202eomgekeerd\u200b", "%d %s %!", "{PAGE}", "👩‍👧 ⟨é⟩ ش"}))
	rapid.Check(t, func(t *rapid.T) {
		layout := rapid.SampledFrom([]report.Layout{report.Flowing, report.Sheet, report.TwoCards, report.FourCards}).Draw(t, "layout")
		var all []string
		d := everything(func() string {
			all = append(all, said.Draw(t, "text"))
			return all[len(all)-1]
		})
		plain := everything(harmless(all))
		d.Layout, plain.Layout = layout, layout
		got, want := unpacked(t, d), unpacked(t, plain)
		for name := range want {
			if diff := cmp.Diff(tags(t, name, want[name]), tags(t, name, got[name])); diff != "" {
				t.Fatalf("%s: -want +got:\n%s", name, diff)
			}
		}
		says := wordLetters(t, got["word/document.xml"])
		for _, text := range all[:len(all)-2] {
			if !strings.Contains(says, wordSaid(text)) {
				t.Fatalf("it says\n%q\nand not\n%q", says, text)
			}
		}
	})
}

// wordSaid is what is left of a text in XML, without its spaces.
func wordSaid(text string) string {
	text, _ = journal.Clean(text)
	return strings.Join(strings.Fields(strings.NewReplacer("\ufffe", "", "\uffff", "").Replace(text)), "")
}

func wordLetters(t fataler, part string) string {
	var b strings.Builder
	decode(t, "document", part, func(token xml.Token) {
		if text, ok := token.(xml.CharData); ok {
			b.Write(text)
		}
	})
	return wordSaid(b.String())
}

func TestAFullDiskIsSaidOfWordAndMarkdown(t *testing.T) {
	for _, test := range []struct {
		name, says string
		write      func(io.Writer, *report.Document) error
	}{{"word", "write word document: full", report.Word}, {"markdown", "write markdown: full", report.Markdown}} {
		d := short()
		d.Pages[0].Add("Lang", strings.Repeat("Een regel die blijft. ", 5000))
		for _, room := range []int{0, 200} {
			if err := test.write(&full{room}, d); !errors.Is(err, errFull) || err.Error() != test.says {
				t.Errorf("%s, room for %d bytes: %v", test.name, room, err)
			}
		}
	}
}

// fataler is a test, or one draw of a property.
type fataler interface {
	Helper()
	Fatalf(format string, args ...any)
}

func word(t fataler, d *report.Document) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := report.Word(&b, d); err != nil {
		t.Fatalf("%v", err)
	}
	return b.Bytes()
}

func unpacked(t fataler, d *report.Document) map[string]string {
	t.Helper()
	file := word(t, d)
	box, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatalf("%v", err)
	}
	parts := map[string]string{}
	for _, f := range box.File {
		r, err := f.Open()
		if err != nil {
			t.Fatalf("%v", err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatalf("%s: %v", f.Name, err)
		}
		parts[f.Name] = string(text)
	}
	return parts
}

func decode(t fataler, name, part string, see func(xml.Token)) {
	t.Helper()
	in := xml.NewDecoder(strings.NewReader(part))
	for {
		token, err := in.Token()
		if err == io.EOF {
			return
		}
		if err != nil {
			t.Fatalf("%s: %v\n%s", name, err, part)
		}
		see(token)
	}
}

func elements(t fataler, name, part string) (all []xml.StartElement) {
	t.Helper()
	decode(t, name, part, func(token xml.Token) {
		if e, ok := token.(xml.StartElement); ok {
			all = append(all, e.Copy())
		}
	})
	return all
}

// tags gives all of a part but its texts.
func tags(t fataler, name, part string) (all []string) {
	t.Helper()
	decode(t, name, part, func(token xml.Token) {
		switch token := token.(type) {
		case xml.StartElement:
			all = append(all, fmt.Sprint("<", token.Name.Local, token.Attr))
		case xml.EndElement:
			all = append(all, "</"+token.Name.Local)
		case xml.CharData:
		default:
			all = append(all, fmt.Sprintf("%T", token))
		}
	})
	return all
}

// outline gives a line for each paragraph and each row: its style and what it says.
func outline(t fataler, part string) string {
	t.Helper()
	var b strings.Builder
	cell, run, row := false, false, ""
	decode(t, "part", part, func(token xml.Token) {
		switch e := token.(type) {
		case xml.StartElement:
			switch e.Name.Local {
			case "tc":
				cell = true
			case "r":
				run = true
			case "cantSplit":
				row += "whole"
			case "tblHeader":
				row += " head"
			}
			b.WriteString(begins(e, run))
		case xml.CharData:
			if run {
				b.Write(e)
			}
		case xml.EndElement:
			switch e.Name.Local {
			case "p":
				if !cell {
					b.WriteByte('\n')
				}
			case "tc":
				cell = false
				b.WriteString(" | ")
			case "tr":
				b.WriteString(row + "\n")
				row = ""
			default:
				b.WriteString(map[string]string{"fldSimple": ">", "hyperlink": "]"}[e.Name.Local])
			}
		}
	})
	return b.String()
}

func begins(e xml.StartElement, run bool) string {
	switch e.Name.Local {
	case "tr":
		return "| "
	case "br":
		return " / "
	case "tab":
		if run {
			return "\t"
		}
	case "pStyle":
		return e.Attr[0].Value + ": "
	case "fldSimple":
		return "<" + e.Attr[0].Value
	case "hyperlink":
		return "[" + e.Attr[0].Value + " "
	case "bookmarkStart":
		return "{" + e.Attr[1].Value + "}"
	}
	return ""
}
