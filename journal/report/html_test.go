package report_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"
	"pgregory.net/rapid"

	"koffiemoment/journal"
	"koffiemoment/journal/report"
)

// document has all that a document can have, each text of it given.
func document(text func(about string) string) *report.Document {
	scale := report.Scale{Names: []string{text("laag"), text("midden"), text("hoog")}, Shorts: []string{"La", "Mi", "Ho"}}
	voices := [2]string{text("jij"), text("stagebegeleider")}
	caption := func(head ...string) report.Caption {
		return report.Caption{Title: text("plaat"), About: text("wat ze toont"), Head: head}
	}
	d := &report.Document{Lang: "nl", Title: text("titel"), For: text("voor jezelf"), Facts: []string{text("feit"), text("nog een")},
		Words: report.Words{Contents: "Inhoud", PageOf: "%d van %d", Facts: "Tabel", Program: "koffiemoment", ToTop: "Naar boven", Skip: "Naar de tekst",
			Untagged: "Neem de html.", Missing: "Niet in dit lettertype: %s."}}
	for range 2 {
		page := report.Page{Title: text("blad"), Facts: []string{text("dag")}}
		page.Add(text("kop"), text("verhaal"), text("nog een verhaal"))
		page.AddWithin(text("binnenkop"), text("dieper"))
		page.AddPicture(text("weken"), report.Weeks(caption("criterium", "per week"), scale, []int{1, 2, 4}, text("woorden"),
			[]report.WeekRow{{Name: text("luisteren"), Weeks: [][]int{{0, 1}, {-1}, {2}}}}))
		page.AddPicture(text("samen"), report.Beside(caption("criterium", "jij", "ander"), scale, voices, []report.BesideRow{{Name: text("luisteren"), Self: 0, Other: 2}, {Name: text("kijken"), Self: 1, Other: -1}}))
		page.AddPicture(text("staven"), report.Bars(caption("wie", "aantal"), text("geen"), []report.Bar{{Name: text("ik"), N: 3}, {Name: text("ouder")}}))
		page.AddPicture(text("groep"), report.Spread(caption("criterium"), scale, voices, text("geen niveau"), []report.SpreadRow{{Name: text("kijken"), Self: []int{1, 0, 4}, Other: []int{0, 2, 2}, OtherNone: 1}}))
		page.AddTable("", report.Table{Caption: text("tabel"), Head: []string{text("een"), text("twee")}, Rows: [][]string{{text("rij"), text("cel")}}})
		page.Parts = append(page.Parts, report.Part{Heading: text("schrijf"), Room: 3})
		d.Pages = append(d.Pages, page)
	}
	return d
}

func itself(text string) string { return text }

func asHTML(t interface{ Fatal(...any) }, d *report.Document) []byte {
	var b bytes.Buffer
	if err := report.HTML(&b, d); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// The file says itself that nothing may be loaded or run, and its one style is the one that it names.
func TestTheFileForbidsItselfEverything(t *testing.T) {
	file := string(asHTML(t, document(itself)))
	style := regexp.MustCompile(`(?s)<style>(.*)</style>`).FindStringSubmatch(file)
	if style == nil {
		t.Fatal("it has no style")
	}
	sum := sha256.Sum256([]byte(style[1]))
	policy := `content="default-src &#39;none&#39;; style-src &#39;sha256-` + strings.ReplaceAll(base64.StdEncoding.EncodeToString(sum[:]), "+", "&#43;") + `&#39;; base-uri`
	if !strings.Contains(file, policy) {
		t.Error("the style is not the one that the policy names")
	}
	for _, no := range []string{"<script", "http://", "https://", "url(", "@import", "<link", "<img", "<iframe", " style=", " on"} {
		if no == " on" {
			if regexp.MustCompile(`<[^>]* on[a-z]+=`).MatchString(file) {
				t.Error("an element acts")
			}
			continue
		}
		if strings.Contains(file, no) {
			t.Errorf("%q is in it", no)
		}
	}
}

// Headings go down by one at a time, there is one of the first rank, and every picture says what it shows.
func TestHeadingsAndPictures(t *testing.T) {
	last, first, pictures, said := 0, 0, 0, 0
	walk(t, asHTML(t, document(itself)), func(n *html.Node) {
		if n.Type != html.ElementNode {
			return
		}
		if len(n.Data) == 2 && n.Data[0] == 'h' && n.Data[1] >= '1' && n.Data[1] <= '6' {
			rank := int(n.Data[1] - '0')
			if rank > last+1 {
				t.Errorf("a heading of rank %d stands below one of rank %d", rank, last)
			}
			if last = rank; rank == 1 {
				first++
			}
		}
		if n.Data == "svg" {
			pictures++
			for c := n.FirstChild; c != nil; c = c.NextSibling {
				if c.Data == "title" || c.Data == "desc" {
					said++
				}
			}
		}
	})
	if first != 1 || pictures != 8 || said != 2*pictures {
		t.Errorf("%d first headings, %d pictures that say %d things", first, pictures, said)
	}
}

// A page may have no title, and a part within another may come first: the heading of each still stands one below what it belongs to.
func TestHeadingsStandBelowWhatThereIs(t *testing.T) {
	var without, first report.Page
	without.Add("kop", "verhaal")
	without.AddWithin("binnenkop", "dieper")
	first.Title = "blad"
	first.AddWithin("binnenkop", "dieper")
	first.Add("kop", "verhaal")
	first.AddWithin("binnenkop", "dieper")
	var got []string
	walk(t, asHTML(t, &report.Document{Title: "titel", Pages: []report.Page{without, first}, Words: report.Words{Contents: "inhoud"}}), func(n *html.Node) {
		if n.Type == html.ElementNode && n.Data >= "h1" && n.Data <= "h6" && len(n.Data) == 2 {
			got = append(got, n.Data+" "+n.FirstChild.Data)
		}
	})
	want := []string{"h1 titel", "h2 inhoud", "h2 kop", "h3 binnenkop", "h2 blad", "h3 binnenkop", "h3 kop", "h4 binnenkop"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// Whoever hears a page knows what a table is of: by its caption, else by the heading above it. What has neither is called nothing, not “”.
func TestATableIsCalledSomething(t *testing.T) {
	for _, test := range []struct{ caption, heading, want string }{
		{"bijschrift", "kop", "group bijschrift"}, {"", "kop", "group kop"}, {" ", " ", ""},
	} {
		page := report.Page{Parts: []report.Part{{Heading: test.heading, Table: &report.Table{Caption: test.caption, Head: []string{"rij"}, Rows: [][]string{{"een"}}}}}}
		walk(t, asHTML(t, &report.Document{Pages: []report.Page{page}}), func(n *html.Node) {
			if n.Data != "div" {
				return
			}
			var got []string
			for _, a := range n.Attr {
				if a.Key == "role" || a.Key == "aria-label" {
					got = append(got, a.Val)
				}
			}
			if got := strings.Join(got, " "); got != test.want {
				t.Errorf("%+v: it is called %q", test, got)
			}
		})
	}
}

// Lines to write on that end a sheet can go on to its foot, and no others can. On a screen there are as many as were asked for.
func TestLinesEndASheet(t *testing.T) {
	room := report.Part{Heading: "schrijf", Room: 2}
	for layout, want := range map[report.Layout]int{report.Sheet: 1, report.Flowing: 0, report.TwoCards: 0} {
		file := asHTML(t, &report.Document{Layout: layout, Pages: []report.Page{{Parts: []report.Part{room, room}}}})
		if got := bytes.Count(file, []byte(`<div class="more">`)); got != want {
			t.Errorf("layout %d goes on %d times", layout, got)
		}
		if !bytes.Contains(file, []byte(".room .more{display:none}")) {
			t.Error("a screen shows more lines than were asked for")
		}
	}
}

// A table stays as wide as its paper: a long word in a cell can be broken, between letters and not between a letter and its accent.
func TestALongWordInACellCanBeBroken(t *testing.T) {
	for _, test := range []struct{ cell, want string }{
		{"hottentottententoonstelling", "hottentotten|tentoonstell|ing"},
		{"een gewone zin die zo lang is als ze wil", "een gewone zin die zo lang is als ze wil"},
		{"zie " + strings.Repeat("e\u0301", 14), "zie " + strings.Repeat("e\u0301", 6) + "|" + strings.Repeat("e\u0301", 6) + "|" + strings.Repeat("e\u0301", 2)},
	} {
		page := report.Page{Parts: []report.Part{{Table: &report.Table{Head: []string{"rij", "reden"}, Rows: [][]string{{test.cell, ""}}}}}}
		cell := regexp.MustCompile(`<th scope="row">(.*)</th>`).FindSubmatch(asHTML(t, &report.Document{Pages: []report.Page{page}}))
		if got := strings.ReplaceAll(string(cell[1]), "<wbr>", "|"); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

// Whatever stands in a text, it stays text: the elements, their attributes and their order are those of a harmless document.
func TestNoTextChangesTheShape(t *testing.T) {
	want := shape(t, asHTML(t, document(itself)))
	nasty := rapid.OneOf(rapid.StringMatching(`[^\n\r]{1,30}`), rapid.SampledFrom([]string{
		`</style><script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `' onload='x`, `{{.}}`, `<!--`, `]]>`, `</svg>`, `</title>`, `&lt;b&gt;`, `javascript:alert(1)`,
		`"}body{background:url(//x)}`, `\22}`, "\u2028\u2029", "*/", "</text><foreignObject>", "\x00\x1b[31m", "\u202ehtml", "\ufeff", "<plaintext>", "%s%d"}))
	rapid.Check(t, func(t *rapid.T) {
		filled := func(string) string {
			text := nasty.Draw(t, "text")
			if clean, _ := journal.Clean(text); strings.TrimSpace(clean) == "" || strings.Contains(clean, "\n") { // a line end is none of our marks, and begins a line
				return "x"
			}
			return "x" + text
		}
		if diff := cmp.Diff(want, shape(t, asHTML(t, document(filled)))); diff != "" {
			t.Fatal(diff)
		}
	})
}

// shape gives the elements and attributes of a file, without what may be text in them.
func shape(t interface{ Fatal(...any) }, file []byte) (all []string) {
	walk(t, file, func(n *html.Node) {
		if n.Type == html.CommentNode {
			all = append(all, "comment")
		}
		if n.Type != html.ElementNode || n.Data == "wbr" { // a place where a long word may be broken, and nothing else
			return
		}
		said := n.Data
		for _, a := range n.Attr {
			said += " " + a.Key
			if a.Key != "content" && a.Key != "aria-label" && !regexp.MustCompile(`^(c?[xy]|[xy][12]|width|height|viewbox|viewBox)$`).MatchString(a.Key) {
				said += "=" + a.Val
			}
		}
		all = append(all, said)
	})
	return all
}

func walk(t interface{ Fatal(...any) }, file []byte, do func(*html.Node)) {
	root, err := html.Parse(bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	for n := range root.Descendants() {
		do(n)
	}
}

// Every word of a document is in its file, and the facts of a picture say what it shows.
func TestEveryWordArrives(t *testing.T) {
	var given []string
	n := 0
	d := document(func(about string) string {
		n++
		text := about + strings.Repeat("ij", n%3) + "é€ğω" + string(rune('a'+n%26))
		given = append(given, text)
		return text
	})
	var read strings.Builder
	walk(t, asHTML(t, d), func(n *html.Node) {
		if n.Type == html.TextNode {
			read.WriteString(n.Data + "\n")
		}
	})
	for _, text := range given {
		if !strings.Contains(read.String(), text) {
			t.Errorf("%q is not in it", text)
		}
	}
}

func TestAFullDiskEndsTheHTML(t *testing.T) {
	for _, room := range []int{0, 100, 9000} {
		if err := report.HTML(&full{room}, document(itself)); !errors.Is(err, errFull) {
			t.Errorf("room for %d bytes: %v", room, err)
		}
	}
}
