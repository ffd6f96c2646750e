package report_test

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"koffiemoment/journal/report"
)

// Whatever somebody wrote, a document has the objects and drawings that it has without it.
func TestNoTextChangesTheShapeOfPDF(t *testing.T) {
	hostile := []string{
		")", "(", "\\", "\\)", ") Tj ET", "endstream endobj", "\nendstream\nendobj\n99 0 obj\n", ">>",
		"<</JS (x)>>", "/URI (http://x.be)", "%%EOF", "\r", "\rendobj\r",
		"ന\u0d0d", "č\u010d",
		"\u0a29\u2929", "\u285c\u295c", "{nb}", "{total}", "%d%s%!",
		"\x00\x01\xff", "a\u202eb", "startxref 0", "trailer", "\U0001F600)", "\uffff\ufffe", "＼（）",
	}
	shapes := map[string]string{}
	check := func(t interface {
		Helper()
		Fatal(...any)
		Errorf(string, ...any)
	}, said string, layout report.Layout) {
		d := paperOf("x"+said+"x", layout)
		d.Lang, d.Words.Missing = said, ""
		lines := strings.Count(strings.ReplaceAll(said, "\r", "\n"), "\n")
		key := fmt.Sprint(layout, lines)
		if shapes[key] == "" {
			plain := paperOf(strings.Repeat("x\n", lines)+"x", layout)
			plain.Lang, plain.Words.Missing = "", ""
			shapes[key] = printed(t, plain).shape
		}
		if printed(t, d).shape != shapes[key] {
			t.Errorf("%q changes a document in layout %d", said, layout)
		}
	}
	for _, said := range hostile {
		for layout := report.Flowing; layout <= report.FourCards; layout++ {
			check(t, said, layout)
		}
	}
	pieces := rapid.StringOfN(rapid.SampledFrom([]rune("()\\<>[]{}/%\x00ač)\u0d0d\u010d\u285c\u295c\U0001F600")), 0, 8, -1)
	rapid.Check(t, func(t *rapid.T) { check(t, pieces.Draw(t, "said"), report.Flowing) })
}

// Everything that is too much for one line, one side or one cell goes on where there is room.
func TestPDFOfAnything(t *testing.T) {
	long := strings.Repeat("Mama bleef staan. ", 1_000_000/18)
	word := strings.Repeat("x", 100_000)
	rows := make([][]string, 20_000)
	for i := range rows {
		rows[i] = []string{fmt.Sprint(i), "soms", "vaak"}
	}
	of := func(parts ...report.Part) *report.Document {
		return &report.Document{Words: paperWords(), Pages: []report.Page{{Title: "Een", Parts: parts}}}
	}
	for name, tt := range map[string]struct {
		d     *report.Document
		least int // sides
	}{
		"nothing":    {&report.Document{}, 1},
		"a page":     {&report.Document{Pages: make([]report.Page, 1)}, 1},
		"no cards":   {&report.Document{Layout: report.FourCards}, 1},
		"long texts": {of(report.Part{Heading: "Kop", Texts: []string{long}}), 200},
		"long words": {of(report.Part{Heading: word, Texts: []string{word}}), 20},
		"long titles": {&report.Document{Title: long[:30_000], For: long[:30_000],
			Facts: []string{word}, Pages: []report.Page{{Title: word, Facts: []string{word}}}}, 20},
		"many rows":      {of(report.Part{Table: &report.Table{Head: []string{"Nr", "Jij", "Zij"}, Rows: rows}}), 300},
		"long cells":     {of(report.Part{Table: &report.Table{Head: []string{word, "b"}, Rows: [][]string{{"a", long[:50_000]}, {word[:9000]}, {}}}}), 10},
		"many columns":   {of(report.Part{Table: &report.Table{Head: rows[0], Rows: [][]string{strings.Split(word[:3000], "")}, Shares: []int{0, -1}}}), 1},
		"empty table":    {of(report.Part{Table: &report.Table{}}), 1},
		"high picture":   {of(report.Part{Heading: "Kop", Picture: &report.Picture{Title: word, About: word, High: 1e6, Shapes: drawn().Shapes}}), 1},
		"much room":      {of(report.Part{Heading: "Kop", Room: 300}), 5},
		"empty lines":    {of(report.Part{Texts: []string{strings.Repeat("\n", 10_000), " \n \n", ""}}), 1},
		"invalid layout": {&report.Document{Layout: -3}, 1},
	} {
		if p := printed(t, tt.d); len(p.sides) < tt.least {
			t.Errorf("%s: %d sides", name, len(p.sides))
		}
	}
}

// The head of a table stands on each side of it, and no row is lost.
func TestPDFOfALongTable(t *testing.T) {
	table := report.Table{Head: []string{"Criterium", "Reden"}}
	for i := range 100 {
		table.Rows = append(table.Rows, []string{fmt.Sprintf("rij %d", i), strings.Repeat("Mama bleef staan. ", 1+i%9*(i%7)*3)})
	}
	d := &report.Document{Pages: make([]report.Page, 1)}
	d.Pages[0].AddTable("Kop", table)
	p := printed(t, d)
	for i := range p.sides {
		if !strings.Contains(p.side(i), "Criterium\nReden\n") {
			t.Errorf("side %d has no head", i+1)
		}
	}
	for i := range table.Rows {
		if want := fmt.Sprintf("rij %d\n", i); strings.Count(p.all(), want) != 1 {
			t.Errorf("%q stands %d times", want, strings.Count(p.all(), want))
		}
	}
	if got, want := strings.Count(p.all(), "Mama"), strings.Count(fmt.Sprint(table.Rows), "Mama"); got != want {
		t.Errorf("%d of %d sentences", got, want)
	}
}

// A heading has some of what it is over below it, and no line of a paragraph stays alone at the top of a side.
func TestNoHeadingOfPDFStandsAlone(t *testing.T) {
	const foot = 60 // above which the number of a side stands
	rapid.Check(t, func(t *rapid.T) {
		d := &report.Document{Title: "Titel", Pages: make([]report.Page, 2)}
		for i := range d.Pages {
			page := &d.Pages[i]
			page.Title = "Kop van een blad"
			for range rapid.IntRange(1, 12).Draw(t, "parts") {
				text := strings.Repeat("Mama bleef staan. ", rapid.IntRange(1, 90).Draw(t, "long"))
				part := report.Part{Heading: "Kop", Within: rapid.Bool().Draw(t, "within"), Texts: []string{text}}
				switch rapid.IntRange(0, 4).Draw(t, "kind") {
				case 0:
					part.Texts, part.Picture = nil, drawn()
				case 1:
					part.Texts, part.Table = nil, &report.Table{Caption: "Kop", Head: []string{"Kop"}, Rows: [][]string{{"rij"}, {"rij"}}}
				case 2:
					part.Heading, part.Texts, part.Room = "Plaats om te schrijven", nil, 4
				}
				page.Parts = append(page.Parts, part)
			}
		}
		p := printed(t, d)
		for i, side := range p.sides {
			lowest := lettering{y: 1000}
			for _, w := range side {
				if w.y > foot && w.y < lowest.y {
					lowest = w
				}
			}
			if strings.HasPrefix(lowest.text, "Kop") && i < len(p.sides)-1 {
				t.Errorf("side %d ends on a heading", i+1)
			}
		}
	})
}

// What a hostile file holds may be more than anybody prints: it ends before it takes all memory.
func TestAPDFHasAnEnd(t *testing.T) {
	d := &report.Document{Title: "lang", Words: paperWords(), Pages: []report.Page{{Parts: []report.Part{{Texts: []string{strings.Repeat("x\n\n", 400_000)}}}}}}
	if err := report.PDF(io.Discard, d); !errors.Is(err, report.ErrTooLong) {
		t.Errorf("got %v", err)
	}
}
