package report_test

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"koffiemoment/journal/report"
)

func printed(t interface {
	Helper()
	Fatal(...any)
}, d *report.Document) *paper {
	t.Helper()
	var b bytes.Buffer
	if err := report.PDF(&b, d); err != nil {
		t.Fatal(err)
	}
	p, err := readPDF(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func paperWords() report.Words {
	return report.Words{Contents: "Inhoud", PageOf: "%d van %d", Facts: "De feiten", Program: "koffiemoment",
		Untagged: "Lees het als webpagina.", Missing: "Ontbreekt: %s."}
}

func drawn() *report.Picture {
	return &report.Picture{Title: "Niveaus", About: "Elke week een vakje.", High: 90,
		Shapes: []report.Shape{{Kind: report.Box, Wide: 30, High: 20, Tone: report.Fill3},
			{Kind: report.Disc, X: 80, Y: 40, Wide: 8, Hollow: true, Tone: report.Other},
			{Kind: report.Stroke, Y: 80, Wide: 360, Tone: report.Hair, Dashed: true},
			{Kind: report.Label, X: 360, Y: 60, Words: "Oefenend", Anchor: report.End, Small: true, Strong: true}},
		Facts: report.Table{Head: []string{"Criterium", "Week 6"}, Rows: [][]string{{"Luisteren", "vaak"}}}}
}

// A document says all that is in it, and first whom it is for. Its contents and bookmarks lead to where its pages are.
func TestPDF(t *testing.T) {
	d := &report.Document{Lang: "nl", For: "Voor jezelf.", Title: "Mijn stage", Facts: []string{"Twee momenten"}, Words: paperWords()}
	for i := range 9 {
		page := report.Page{Title: fmt.Sprintf("Reflectie %d", i+1), Facts: []string{"ma 2 maart 2026"}}
		page.Add("Wat zag ik?", strings.Repeat("Mama bleef lang staan aan de klasdeur. ", 50), "Twee\nregels")
		page.AddWithin("Dieper", "Özgür Şahin kreeg € 5, Ιωάννα keek, Наталія ook; cafe\u0301 en “zo” – ’s middags")
		page.AddPicture("Groei", drawn())
		page.AddTable("Naast elkaar", report.Table{Head: []string{"Criterium", "Jij"}, Rows: [][]string{{"Verbinden", "soms"}}})
		d.Pages = append(d.Pages, page)
	}
	p := printed(t, d)
	if got := p.sides[0][0].text; got != "Voor jezelf." {
		t.Errorf("first stands %q", got)
	}
	for _, want := range []string{"Mijn stage", "Twee momenten", "Inhoud", "Twee", "regels", "Niveaus", "Oefenend",
		"Elke week een vakje.", "De feiten", "Luisteren", "vaak",
		"Verbinden", "soms", "Özgür Şahin kreeg € 5, Ιωάννα keek, Наталія ook; café en “zo” – ’s middags"} {
		if !strings.Contains("\n"+p.all()+"\n", "\n"+want+"\n") {
			t.Errorf("nowhere says %q", want)
		}
	}
	if strings.Contains(p.all(), "Ontbreekt") {
		t.Error("says that a letter is missing")
	}
	var marks []string
	for i := range d.Pages {
		marks = append(marks, d.Pages[i].Title, "Wat zag ik?", "Groei", "Naast elkaar")
	}
	if diff := cmp.Diff(marks, p.bookmarks); diff != "" {
		t.Errorf("bookmarks: -want +got:\n%s", diff)
	}
	for name, want := range map[string]string{"/Title": "Mijn stage", "/Subject": d.Words.Untagged, "/Keywords": d.Words.Untagged, "/Creator": "koffiemoment"} {
		if got := p.names[name]; got != want {
			t.Errorf("%s is %q", name, got)
		}
	}
	if p.lang != "nl" {
		t.Errorf("language %q", p.lang)
	}
	numbersLeadThere(t, d, p)
}

// numbersLeadThere holds the numbers in the contents, and those at the foot of sides, to where pages are.
func numbersLeadThere(t *testing.T, d *report.Document, p *paper) {
	t.Helper()
	for i := range p.sides {
		if want := fmt.Sprintf("%d van %d", i+1, len(p.sides)); !strings.Contains(p.side(i), want) {
			t.Errorf("side %d does not say %q", i+1, want)
		}
	}
	for i := range d.Pages {
		title := d.Pages[i].Title
		row := p.sides[0][slices.IndexFunc(p.sides[0], func(w lettering) bool { return w.text == title })]
		at := slices.IndexFunc(p.sides[0], func(w lettering) bool { return w.y == row.y && w.x > row.x })
		if at < 0 {
			t.Errorf("%s has no number", title)
			continue
		}
		side := p.sides[number(p.sides[0][at].text)-1]
		if !slices.ContainsFunc(side, func(w lettering) bool { return w.text == title && w != row }) {
			t.Errorf("%s is not on side %s", title, p.sides[0][at].text)
		}
	}
}

// A picture or table that is called as the heading above it is not called so twice.
func TestPDFSaysATitleOnce(t *testing.T) {
	picture := drawn()
	picture.Title, picture.Facts.Caption = "Naast elkaar", "Naast elkaar"
	d := &report.Document{Words: paperWords(), Pages: make([]report.Page, 1)}
	d.Pages[0].Parts = []report.Part{{Heading: "Naast elkaar", Picture: picture}, {Heading: "Tabel", Table: &report.Table{Caption: "Tabel", Head: []string{"Kop"}}}}
	all := printed(t, d).all()
	if strings.Count(all, "Naast elkaar") != 1 || strings.Count(all, "Tabel") != 1 || !strings.Contains(all, "De feiten") {
		t.Errorf("got\n%s", all)
	}
}

func TestPDFIsTheSameEachTime(t *testing.T) {
	d := paperOf("Mama €", report.Flowing)
	var first, second bytes.Buffer
	if err := errors.Join(report.PDF(&first, d), report.PDF(&second, d)); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Error("two documents of one")
	}
}

// paperOf puts a text wherever a document has one.
func paperOf(said string, layout report.Layout) *report.Document {
	picture := drawn()
	picture.Title, picture.About, picture.Shapes[3].Words = said, said, said
	picture.Facts = report.Table{Caption: said, Head: []string{said, said}, Rows: [][]string{{said, said}}}
	page := report.Page{Title: said, Facts: []string{said}, Parts: []report.Part{{Heading: said, Texts: []string{said, said}, Picture: picture,
		Table: &report.Table{Caption: said, Head: []string{said}, Rows: [][]string{{said}}}, Room: 3},
		{Heading: said, Within: true, Texts: []string{said}}}}
	words := paperWords()
	words.Program, words.Untagged, words.Contents, words.Facts = said, said, said, said
	return &report.Document{Lang: said, Title: said, For: said, Facts: []string{said}, Layout: layout,
		Pages: []report.Page{page, page}, Words: words}
}

// What does not fit on a sheet is cut off, whatever it is.
func TestPDFOfASheetIsOneSide(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := paperOf(rapid.StringN(0, 30, -1).Draw(t, "said"), report.Sheet)
		for range rapid.IntRange(0, 12).Draw(t, "parts") {
			word := rapid.SampledFrom([]string{"mama ", "mama\n", "mama", "ş\n\n", "سلام "}).Draw(t, "word")
			long := strings.Repeat(word, rapid.IntRange(0, 2000).Draw(t, "times"))
			part := report.Part{Heading: long[:min(len(long), rapid.IntRange(0, 9).Draw(t, "heading"))], Texts: []string{long},
				Room: rapid.IntRange(0, 40).Draw(t, "room")}
			if rapid.Bool().Draw(t, "table") {
				part.Table = &report.Table{Caption: long, Head: []string{"a", long}, Rows: slices.Repeat([][]string{{long, "b", ""}}, 5)}
			}
			if rapid.Bool().Draw(t, "picture") {
				part.Picture = drawn()
				part.Picture.High = rapid.Float64Range(90, 4000).Draw(t, "high")
			}
			d.Pages[0].Parts = append(d.Pages[0].Parts, part)
		}
		p := printed(t, d)
		if len(p.sides) != 1 {
			t.Errorf("%d sides", len(p.sides))
		}
		for _, w := range p.sides[0] {
			if w.y < 25 {
				t.Errorf("something stands %v from the lower edge", w.y)
			}
		}
	})
}

func TestPDFShowsWhereASheetIsCutOff(t *testing.T) {
	d := &report.Document{Layout: report.Sheet, Pages: make([]report.Page, 1)}
	d.Pages[0].Add("Kop", strings.Repeat("Mama bleef staan. ", 2000))
	if all := printed(t, d).all(); !strings.HasSuffix(all, "…") {
		t.Errorf("ends on %q", all[len(all)-30:])
	}
	d.Pages[0].Parts[0].Texts[0] = "Mama bleef staan."
	if all := printed(t, d).all(); strings.Contains(all, "…") {
		t.Errorf("cut off: %q", all)
	}
}

// Lines to write on that end a sheet go on to its foot; others are as many as was asked for.
func TestLinesEndAPDFOfASheet(t *testing.T) {
	lines := func(layout report.Layout, parts ...report.Part) int {
		return strings.Count(printed(t, &report.Document{Layout: layout, Pages: []report.Page{{Parts: parts}}}).shape, " l S ")
	}
	room, text := report.Part{Room: 2}, report.Part{Texts: []string{"Mama bleef staan."}}
	none := lines(report.Sheet, text)
	if got := lines(report.Sheet, text, room) - none; got < 30 {
		t.Errorf("%d lines end a sheet", got)
	}
	if got := lines(report.Sheet, room, text) - none; got != 2 {
		t.Errorf("%d lines lie within a sheet", got)
	}
	if got := lines(report.Flowing, text, room) - lines(report.Flowing, text); got != 2 {
		t.Errorf("%d lines end what flows", got)
	}
}

func TestPDFOfCards(t *testing.T) {
	for layout, perSide := range map[report.Layout]int{report.TwoCards: 2, report.FourCards: 4} {
		d := &report.Document{For: "Voor de groep.", Layout: layout, Words: paperWords()}
		for i := range 7 {
			page := report.Page{Title: fmt.Sprintf("Kaart %d", i+1)}
			page.Add("Moment", strings.Repeat("Mama bleef staan aan de klasdeur. ", 20*i*i))
			d.Pages = append(d.Pages, page)
		}
		p := printed(t, d)
		if want := (7 + perSide - 1) / perSide; len(p.sides) != want {
			t.Fatalf("%d cards a side: %d sides, want %d", perSide, len(p.sides), want)
		}
		for i := range d.Pages {
			side := p.sides[i/perSide]
			if side[0].text != "Voor de groep. · koffiemoment" {
				t.Errorf("a side begins with %q", side[0].text)
			}
			if !slices.ContainsFunc(side, func(w lettering) bool { return w.text == d.Pages[i].Title }) {
				t.Errorf("%s is not on side %d", d.Pages[i].Title, i/perSide+1)
			}
		}
		if !strings.Contains(p.side(len(p.sides)-1), "…") || strings.Contains(strings.Split(p.all(), "Kaart 2")[0], "…") {
			t.Error("an ellipsis stands where nothing was cut off, or none where something was")
		}
	}
}

func TestPDFSaysWhichLettersAreMissing(t *testing.T) {
	for layout := report.Flowing; layout <= report.FourCards; layout++ {
		d := &report.Document{Layout: layout, Words: paperWords(), Pages: []report.Page{{Title: "Ouder سلام"}}}
		d.Pages[0].Add("Kop", "met ✓ en 👩‍🏫 en س")
		p := printed(t, d)
		for _, want := range []string{"Ouder □□□□", "met □ en □□ en □", "Ontbreekt: U+0633 U+0644 U+0627 U+0645 U+2713 U+1F469 U+1F3EB."} {
			if strings.Count(p.all(), want) != 1 {
				t.Errorf("layout %d says %q, without %q", layout, p.all(), want)
			}
		}
	}
	d := &report.Document{Words: paperWords(), Title: "一二三四五六七八九十"}
	if all := printed(t, d).all(); !strings.Contains(all, "U+516B ….") {
		t.Errorf("says %q", all)
	}
}

func TestPDFTellsThatTheDiskIsFull(t *testing.T) {
	for _, left := range []int{0, 1000} {
		err := report.PDF(&full{left}, paperOf("Mama", report.Flowing))
		if !errors.Is(err, errFull) || !strings.HasPrefix(err.Error(), "write pdf: ") {
			t.Errorf("got %v", err)
		}
	}
}
