package report_test

import (
	"bytes"
	"fmt"
	"html"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"
	"pgregory.net/rapid"

	"koffiemoment/journal"
	"koffiemoment/journal/report"
)

func TestMarkdownPage(t *testing.T) {
	page := &report.Page{Title: "Reflectie 1 · Ouder Zon", Facts: []string{"ma 2 maart 2026", "aan de klasdeur"}}
	page.Add("Wat zag of hoorde ik?", "Een regel.\nNog een.\n\n\n1. Een *ster* in <b>web</b>\r\n    # geen kop\n- 100% = alles, www.ouders.be of https://ouders.be")
	page.Add("Wat dacht ik erbij?", "  \n ")
	page.AddWithin("Luisteren · Oefenend", "ja", "nee")
	var b bytes.Buffer
	if err := report.MarkdownPage(&b, page); err != nil {
		t.Fatal(err)
	}
	want := strings.ReplaceAll(`# Reflectie 1 · Ouder Zon

ma 2 maart 2026␣
aan de klasdeur

## Wat zag of hoorde ik?

Een regel.␣
Nog een.

1\. Een \*ster\* in \<b\>web\</b\>␣
\# geen kop␣
\- 100% = alles, www\.ouders.be of https\:\//ouders.be

### Luisteren · Oefenend

ja

nee
`, "␣", "  ")
	if got := b.String(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestMarkdown(t *testing.T) {
	d := &report.Document{Lang: "nl", Title: "Stage 1", For: "Alleen voor mezelf.", Facts: []string{"2 momenten"}, Words: report.Words{Contents: "Inhoud"}}
	first := report.Page{Title: "Reflectie 1", Facts: []string{"ma 2 maart 2026"}}
	first.Add("Wat zag ik?", "Een ster.")
	first.AddWithin("Verder", "ja")
	first.AddTable("Niveaus", report.Table{Caption: "Per week", Head: []string{"criterium", "5 | 6"}, Rows: [][]string{{"Luisteren", "Oe\n\nZe"}, {"Kijken"}}})
	second := report.Page{Title: "Reflectie 2"}
	second.AddPicture("Wie begon?", &report.Picture{Title: "Wie begon?", About: "Van de 3 keer ik 1.", Facts: report.Table{Caption: "Wie begon?",
		Head: []string{"wie", "keer"}, Rows: [][]string{{"ik", "1"}, {"de ouder", "2"}}}})
	second.Parts = append(second.Parts, report.Part{Heading: "Ruimte", Room: 2})
	d.Pages = []report.Page{first, second}
	var b bytes.Buffer
	if err := report.Markdown(&b, d); err != nil {
		t.Fatal(err)
	}
	const want = `> Alleen voor mezelf.

# Stage 1

2 momenten

Inhoud

- Reflectie 1
- Reflectie 2

## Reflectie 1

ma 2 maart 2026

### Wat zag ik?

Een ster.

#### Verder

ja

### Niveaus

Per week

| criterium | 5 \| 6 |
| --- | --- |
| Luisteren | Oe / Ze |
| Kijken |  |

## Reflectie 2

### Wie begon?

Van de 3 keer ik 1.

| wie | keer |
| --- | --- |
| ik | 1 |
| de ouder | 2 |

### Ruimte

………………………………………………………………………………

………………………………………………………………………………
`
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// Whatever somebody wrote, a page has the headings and paragraphs that it was given and nothing else, and says every letter.
func TestNoTextChangesTheShapeOfMarkdown(t *testing.T) {
	reader := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote, extension.DefinitionList))
	pieces := rapid.StringOf(rapid.SampledFrom([]rune("a1 \t\n\r\\`*_[]()<>&;~|$^#@{}!+-=:.%'\"/éx")))
	said := rapid.OneOf(pieces, rapid.StringN(0, 40, -1), rapid.SampledFrom([]string{
		"---\ntitel: x\n---", "| a | b |\n|---|---|\n| 1 | 2 |", "[a]: http://x.be\n\n[a]", "```\ncode\n```", "<script>alert(1)</script>", "![](http://x.be/a.png)",
		"a\n===", "a\n---", "1) een\n2) twee", "* een\n* twee", "> gezegd", "    code", "noot[^1]\n\n[^1]: hier", "a\n: b", "- [ ] taak", "mail a@b.be of www.x.be",
		"&copy; &#35; kop", "http://x.be ftp://x.be", "~~weg~~", "a\\\nb", "<!-- weg -->", "HTTPS://X.BE WWW.X.BE", "mailto:a@b.be xmpp:a@b.be",
	}))
	rapid.Check(t, func(t *rapid.T) {
		var all []string
		text := func() string {
			all = append(all, said.Draw(t, "text"))
			return all[len(all)-1]
		}
		d := everything(text)
		var b, web bytes.Buffer
		if err := report.Markdown(&b, d); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(markdownShape(reader, harmlessMarkdown(t, all)), markdownShape(reader, b.Bytes())); diff != "" {
			t.Fatalf("-want +got:\n%s\n%s", diff, b.String())
		}
		if err := reader.Convert(b.Bytes(), &web); err != nil {
			t.Fatal(err)
		}
		got := letters(html.UnescapeString(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(web.String(), "\n")))
		for _, want := range all[:len(all)-2] { // the words of the document itself stand in a longer one, or nowhere
			if !strings.Contains(got, letters(want)) {
				t.Fatalf("it says\n%q\nand not\n%q", got, letters(want))
			}
		}
	})
}

func harmlessMarkdown(t *rapid.T, all []string) []byte {
	var b bytes.Buffer
	if err := report.Markdown(&b, everything(harmless(all))); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// markdownShape gives what a reader of Markdown makes of it, without its words.
func markdownShape(reader goldmark.Markdown, b []byte) (kinds []string) {
	_ = ast.Walk(reader.Parser().Parse(text.NewReader(b)), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		switch n := n.(type) {
		case *ast.Text:
			if entering && n.HardLineBreak() {
				kinds = append(kinds, "break")
			}
		case *ast.String:
		case *ast.Heading:
			kinds = append(kinds, fmt.Sprint(n.Kind(), n.Level, entering))
		default:
			kinds = append(kinds, fmt.Sprint(n.Kind(), entering))
		}
		return ast.WalkContinue, nil
	})
	return kinds
}

// everything is a document of all that a report can have, each of its texts drawn.
func everything(text func() string) *report.Document {
	table := func() report.Table {
		return report.Table{Caption: text(), Head: []string{text(), text()}, Rows: [][]string{{text(), text()}, {text()}}, Shares: []int{1, 3}}
	}
	one, two := table(), table()
	picture := &report.Picture{Title: text(), About: text(), Facts: two}
	page := report.Page{Title: text(), Facts: []string{text(), "tweede"}, Parts: []report.Part{
		{Heading: text(), Texts: []string{text(), text()}}, {Heading: text(), Within: true, Texts: []string{text()}, Table: &one},
		{Heading: text(), Picture: picture, Room: 2},
	}}
	return &report.Document{Lang: "nl", Title: text(), For: text(), Facts: []string{text(), "derde"},
		Pages: []report.Page{page, {Title: text(), Parts: []report.Part{{Heading: text(), Texts: []string{text()}}}}}, Words: report.Words{
			Contents: text(), PageOf: "%d van %d", Facts: "Hetzelfde", Program: text()}}
}

// harmless gives for each of the texts one with as many lines, that says nothing. What was the same twice is so again.
func harmless(all []string) func() string {
	same, at := map[string]string{}, -1
	return func() string {
		at++
		clean, _ := journal.Clean(all[at])
		lines := strings.Split(clean, "\n")
		word, ok := same[journal.Line(clean)]
		if !ok {
			word = fmt.Sprintf("x%d", at)
			same[journal.Line(clean)] = word
		}
		for i, line := range lines {
			if lines[i] = ""; strings.TrimSpace(line) != "" {
				lines[i] = word
			}
		}
		return strings.Join(lines, "\n")
	}
}

// letters leaves out the spaces, of which Markdown keeps none but one between two words, what may stand in no text, and the strokes between
// what were lines of a cell.
func letters(text string) string {
	text, _ = journal.Clean(text)
	return strings.ReplaceAll(strings.Join(strings.Fields(text), ""), "/", "")
}
