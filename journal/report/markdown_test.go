package report_test

import (
	"bytes"
	"html"
	"regexp"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"
	"pgregory.net/rapid"

	"koffiemoment/journal/report"
)

func TestMarkdown(t *testing.T) {
	page := &report.Page{Title: "Reflectie 1 · Ouder Zon", Facts: []string{"ma 2 maart 2026", "aan de klasdeur"}}
	page.Add("Wat zag of hoorde ik?", "Een regel.\nNog een.\n\n\n1. Een *ster* in <b>web</b>\r\n    # geen kop\n- 100% = alles, www.ouders.be of https://ouders.be")
	page.Add("Wat dacht ik erbij?", "  \n ")
	page.AddWithin("Luisteren · Oefenend", "ja", "nee")
	var b bytes.Buffer
	if err := report.Markdown(&b, page); err != nil {
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
		title, fact, heading, one, other := said.Draw(t, "title"), said.Draw(t, "fact"), said.Draw(t, "heading"), said.Draw(t, "one"), said.Draw(t, "other")
		page := &report.Page{Title: title, Facts: []string{fact, "tweede"}, Parts: []report.Part{{Heading: heading, Texts: []string{one}}, {Heading: heading, Within: true, Texts: []string{other}}}}
		var b, web bytes.Buffer
		if err := report.Markdown(&b, page); err != nil {
			t.Fatal(err)
		}
		headings := 0
		_ = ast.Walk(reader.Parser().Parse(text.NewReader(b.Bytes())), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
			switch n := n.(type) {
			case *ast.Document, *ast.Paragraph, *ast.Text, *ast.String:
			case *ast.Heading:
				if entering {
					headings++
				}
			default:
				t.Fatalf("it has a %s:\n%s", n.Kind(), b.String())
			}
			return ast.WalkContinue, nil
		})
		if headings != 3 {
			t.Fatalf("it has %d headings:\n%s", headings, b.String())
		}
		if err := reader.Convert(b.Bytes(), &web); err != nil {
			t.Fatal(err)
		}
		got := letters(html.UnescapeString(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(web.String(), "\n")))
		if want := letters(strings.Join([]string{title, fact, "tweede", heading, one, heading, other}, "\n")); got != want {
			t.Fatalf("it says\n%q\nnot\n%q", got, want)
		}
	})
}

// letters leaves the spaces out, of which Markdown keeps none but one between two words.
func letters(text string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(strings.ToValidUTF8(text, "\ufffd"), "\x00", "\ufffd")), "")
}
