package report

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"koffiemoment/journal"
)

//go:embed html.tmpl
var htmlSource string

//go:embed html.css
var styleSource string

// htmlTemplates are read when the first report is made: most runs of the program make none.
var htmlTemplates = sync.OnceValue(func() *template.Template {
	t := template.New("").Funcs(template.FuncMap{"part": ranked, "paragraphs": paragraphs, "bits": bits, "lines": lineNumbers, "n": number})
	template.Must(t.New("style").Parse("<style>" + styleSource + "</style>"))
	return template.Must(t.New("page").Parse(htmlSource))
})

// HTML writes a document as one file for a browser that needs nothing beside it: its style stands in it, its pictures are drawn in it, and it
// forbids itself to load or run anything. It can be read on a screen of any width, in the dark, by a screen reader, and printed on A4. An error of w
// is wrapped.
func HTML(w io.Writer, d *Document) error {
	if err := writeHTML(w, d); err != nil {
		return fmt.Errorf("write html: %w", err)
	}
	return nil
}

// hypertext is a document with what its form adds: the style, and the digest by which a browser knows it for the document's own.
type hypertext struct {
	*Document
	Style  template.HTML
	Policy string
}

func writeHTML(w io.Writer, d *Document) error {
	clean, all := d.cleaned(), htmlTemplates()
	var style bytes.Buffer
	if err := all.ExecuteTemplate(&style, "style", &clean); err != nil {
		return err
	}
	inner := strings.TrimSuffix(strings.TrimPrefix(style.String(), "<style>"), "</style>")
	sum := sha256.Sum256([]byte(inner))
	return all.ExecuteTemplate(w, "page", hypertext{
		Document: &clean,
		Style:    template.HTML(style.String()), // what came out of a template, and nothing else
		Policy:   "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'",
	})
}

// Class names the layout for the style.
func (d *Document) Class() string {
	return [...]string{"flowing", "sheet", "cards two", "cards four"}[d.Layout]
}

// Listed says whether there is enough in a document for a list of contents.
func (d *Document) Listed() bool { return d.Layout == Flowing && len(d.Pages) > 1 }

// placed is a part with the id that it has in its file, from which those of its picture are made, the rank of its heading, and what leads to
// the picture's facts.
type placed struct {
	ID, Lead string
	Rank     int
	Part
	Last bool // of a sheet, so that its lines go on
	on   Layout
}

// SideOfLines is how many lines to write on a side holds at most. What is below its foot does not show.
func (*placed) SideOfLines() int { return 36 }

// ranked gives a part of a page. Its heading stands right below the last one that there is: a page may have no title, and what a part belongs
// to no heading.
func ranked(d *Document, page, at int) *placed {
	p := &d.Pages[page]
	part, rank := p.Parts[at], 2
	if p.Title != "" {
		rank++
	}
	if part.Within && slices.ContainsFunc(p.Parts[:at], func(other Part) bool { return !other.Within && other.Heading != "" }) {
		rank++
	}
	return &placed{fmt.Sprintf("%d-%d", page, at), d.Words.Facts, rank, part, d.endsOn(&p.Parts[at]), d.Layout}
}

// labelled is a table with what a screen reader calls the frame that it can be scrolled in: its caption, or else what stands above it.
type labelled struct {
	*Table
	Label   string
	Columns []int // how wide they are in thousandths, where that was measured
}

// Tabled gives the table of a part, nil where there is none.
func (p *placed) Tabled() *labelled {
	if p.Table == nil {
		return nil
	}
	l := labelled{Table: p.Table, Label: cmp.Or(journal.Line(p.Table.Caption), journal.Line(p.Heading))}
	if p.on == Sheet {
		l.Columns = p.Table.thousandths()
	}
	return &l
}

// Facts gives the table of a part's picture.
func (p *placed) Facts() *labelled {
	facts := &p.Picture.Facts
	return &labelled{Table: facts, Label: cmp.Or(journal.Line(facts.Caption), journal.Line(p.Picture.Title), journal.Line(p.Heading))}
}

// Widths gives each width that a column of a sheet has, once.
func (d *Document) Widths() (all []int) {
	for i := range d.Pages {
		for k := range d.Pages[i].Parts {
			all = append(all, d.Pages[i].Parts[k].Table.thousandths()...)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// thousandths gives the shares of a table, of a thousand.
func (t *Table) thousandths() []int {
	if t == nil {
		return nil
	}
	all := 0
	for _, share := range t.Shares {
		all += max(0, share)
	}
	parts := make([]int, len(t.Shares))
	for i, share := range t.Shares {
		parts[i] = max(0, share) * 1000 / max(1, all)
	}
	return parts
}

// Box is what surrounds a picture in a browser: its width and height.
func (p *Picture) Box() string { return fmt.Sprintf("0 0 %d %s", PictureWidth, number(p.High)) }

// Class says how a shape is painted.
func (s *Shape) Class() string {
	class := fmt.Sprintf("t%d", s.Tone)
	for _, more := range []struct {
		on   bool
		name string
	}{{s.Kind == Stroke || s.Hollow, " line"}, {s.Dashed, " dashed"}, {s.Small, " small"}, {s.Strong, " strong"}, {s.Anchor == Middle, " middle"}, {s.Anchor == End, " end"}} {
		if more.on {
			class += more.name
		}
	}
	return class
}

// Is tells what a shape is by the name of its element.
func (s *Shape) Is(element string) bool {
	return [...]string{"rect", "circle", "line", "text"}[s.Kind] == element
}

// EndX and EndY are where a line ends.
func (s *Shape) EndX() float64 { return s.X + s.Wide }

// EndY is below EndX.
func (s *Shape) EndY() float64 { return s.Y + s.High }

// paragraphs parts a text where a line is empty, and each paragraph in its lines.
func paragraphs(text string) (all [][]string) {
	open := false
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n ")
		switch {
		case strings.TrimSpace(line) == "":
			open = false
			continue
		case !open:
			all = append(all, nil)
			open = true
		}
		last := &all[len(all)-1]
		*last = append(*last, line)
	}
	return all
}

// A word of more letters than longestWord may be broken after every so many, in a cell: some addresses are longer than paper is wide.
const (
	longestWord = 24
	brokenAfter = 12
)

// bits parts a line where it may be broken beside its spaces.
func bits(line string) (all []string) {
	begin := 0
	for at := 0; at < len(line); {
		word := line[at:]
		if space := strings.IndexFunc(word, unicode.IsSpace); space >= 0 {
			word = word[:space]
		}
		if utf8.RuneCountInString(word) > longestWord {
			letters := 0
			for i, r := range word {
				if letters >= brokenAfter && !unicode.Is(unicode.M, r) { // an accent stays with its letter
					all = append(all, line[begin:at+i])
					begin, letters = at+i, 0
				}
				letters++
			}
		}
		at += len(word)
		_, wide := utf8.DecodeRuneInString(line[at:])
		at += wide
	}
	return append(all, line[begin:])
}

// number writes a measure no finer than anybody sees.
func number(n float64) string { return strconv.FormatFloat(math.Round(n*100)/100, 'f', -1, 64) }

// lineNumbers has a template repeat something.
func lineNumbers(n int) []struct{} { return make([]struct{}, max(0, n)) }

// cleaned gives a copy of d without anything that may stand in no text: it is the last look before a document leaves.
func (d *Document) cleaned() Document {
	clean := func(text string) string {
		text, _ = journal.Clean(text)
		return text
	}
	c := *d
	c.Title, c.For, c.Facts = clean(d.Title), clean(d.For), each(d.Facts, clean)
	c.Pages = make([]Page, len(d.Pages))
	for i, p := range d.Pages {
		c.Pages[i] = Page{Title: clean(p.Title), Facts: each(p.Facts, clean), Parts: make([]Part, len(p.Parts))}
		for k, part := range p.Parts {
			part.Heading, part.Texts = clean(part.Heading), each(part.Texts, clean)
			part.Picture, part.Table = part.Picture.cleaned(clean), part.Table.cleaned(clean)
			c.Pages[i].Parts[k] = part
		}
	}
	return c
}

func each(texts []string, do func(string) string) []string {
	out := make([]string, len(texts))
	for i, text := range texts {
		out[i] = do(text)
	}
	return out
}

func (t *Table) cleaned(clean func(string) string) *Table {
	if t == nil {
		return nil
	}
	c := *t
	c.Caption, c.Head, c.Rows = clean(t.Caption), each(t.Head, clean), make([][]string, len(t.Rows))
	for i, row := range t.Rows {
		c.Rows[i] = each(row, clean)
	}
	return &c
}

func (p *Picture) cleaned(clean func(string) string) *Picture {
	if p == nil {
		return nil
	}
	c := *p
	c.Title, c.About, c.Facts, c.Shapes = clean(p.Title), clean(p.About), *p.Facts.cleaned(clean), make([]Shape, len(p.Shapes))
	for i, s := range p.Shapes {
		s.Words = clean(s.Words)
		c.Shapes[i] = s
	}
	return &c
}
