package report

import "strings"

// Document is a report as it is to be read, whatever it is written as. All words in it come in with it, in the language that it names.
type Document struct {
	Lang   string   // of its words, by its code
	Title  string   // one line
	For    string   // whom it is for, and what that asks of whoever holds it: it stands first in every form
	Facts  []string // lines below the title
	Layout Layout
	Pages  []Page
	Words  Words
}

// Layout is how a document lies on paper. On a screen all of them flow.
type Layout int

// The layouts. A sheet and a card hold what was chosen to fit them: what is longer is cut off at their edge, never drawn smaller. Lines to write
// on that end a sheet go on to its foot, on paper.
const (
	Flowing   Layout = iota // as many sides of A4 as it takes, with a list of contents
	Sheet                   // one side of A4, whatever is in it
	TwoCards                // two cards on a side of A4, a page each
	FourCards               // four
)

// Words are those that a document needs beside its own.
type Words struct {
	Contents string // over the list of its pages
	PageOf   string // number, of how many
	Facts    string // over the table that says what a picture shows
	Program  string // what made it
	ToTop    string // to the beginning, on a screen
	Skip     string // to what is written, past the contents

	Untagged string // in the properties of a PDF: which form a screen reader reads better
	Missing  string // some letters that the letters of a PDF do not have, as they were met
}

// Page is one thing that was written, as it is to be read: an entry, a self-assessment, an answer.
type Page struct {
	Title string   // empty where that of the document says it all
	Facts []string // lines below the title
	Parts []Part
}

// Part is what was written under one heading, with what shows or asks it. One that is Within belongs to the part before it.
type Part struct {
	Heading string
	Within  bool
	Texts   []string // each of them one or more paragraphs
	Picture *Picture
	Table   *Table
	Room    int // lines left free, to write on by hand: at least so many where they end a Sheet
}

// Table is rows of texts below the names of their columns. The first cell of a row names it.
type Table struct {
	Caption string
	Head    []string
	Rows    [][]string
	Shares  []int // of the width, per column; nil shares alike
}

// Add puts a part at the end of a page, unless none of its texts says anything.
func (p *Page) Add(heading string, texts ...string) { p.add(Part{Heading: heading, Texts: texts}) }

// AddWithin is Add for a part of the part before it.
func (p *Page) AddWithin(heading string, texts ...string) {
	p.add(Part{Heading: heading, Within: true, Texts: texts})
}

func (p *Page) add(part Part) {
	if strings.TrimSpace(strings.Join(part.Texts, "")) != "" {
		p.Parts = append(p.Parts, part)
	}
}

// AddPicture puts a picture below a heading at the end of a page, and nothing where there is none.
func (p *Page) AddPicture(heading string, picture *Picture) {
	if picture != nil {
		p.Parts = append(p.Parts, Part{Heading: heading, Picture: picture})
	}
}

// AddTable puts a table below a heading at the end of a page, and nothing where it has no rows.
func (p *Page) AddTable(heading string, table Table) {
	if len(table.Rows) > 0 {
		p.Parts = append(p.Parts, Part{Heading: heading, Table: &table})
	}
}
