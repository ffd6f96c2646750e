package reports

import (
	"strings"

	"koffiemoment/journal/report"
)

// paper is a side or a card as texts are measured on it, so that what is counted to fit does fit in every form. Heights are in points, each as
// high as in the form that takes most of it; widths are in ems, the size of the letters that a text is set in.
type paper struct {
	high float64

	forWhom, title, fact, name, heading, text, cell set

	page  float64 // above one with a title
	bare  float64 // above a part without a heading
	under float64 // the last text of one
	table float64 // around one
	room  float64 // of a line to write on by hand
	rooms float64 // around such lines
}

// set is how a kind of text is set: how wide it may be, what each line of it takes, and what lies around all of them.
type set struct{ wide, line, gap float64 }

// bolder is how much wider bold letters are.
const bolder = 1.14

// sheetPaper is a side of A4 with letters of 9.5 points. A browser has more room on it than a PDF, whose paper holds 748 points.
func sheetPaper() *paper {
	return &paper{
		high:    746,
		forWhom: set{59, 11.6, 13.9}, title: set{25.9 / bolder, 23.2, 11.6}, fact: set{59, 11.6, 3.9},
		name: set{35.8 / bolder, 17.7, 0}, heading: set{47.6 / bolder, 14, 13.8}, text: set{51.9, 13.9, 6.3}, cell: set{57.9, 11.5, 7.3},
		page: 13.9, bare: 7, table: 11.2, room: 21.3,
	}
}

// halfPaper is one of two cards on a side, with letters of 11.5 points, and of 12 in a browser.
func halfPaper() *paper {
	return &paper{
		high: 333,
		fact: set{51, 14.8, 9}, name: set{31 / bolder, 21.5, 0}, heading: set{42 / bolder, 17, 16.7}, text: set{40.4, 18, 9},
		under: 9, room: 25.3, rooms: 14.7,
	}
}

// quarterPaper is one of four cards on a side, with letters of 10 points, and of 10.5 in a browser.
func quarterPaper() *paper {
	return &paper{
		high: 333,
		fact: set{22.8, 14.8, 9}, name: set{14.9 / bolder, 18.6, 0}, heading: set{19.7 / bolder, 14.8, 14.5}, text: set{20.6, 15.8, 9},
		under: 9, room: 22, rooms: 14.7,
	}
}

// takes counts the points of a text; one that says nothing takes none.
func (s *set) takes(text string) float64 {
	n := lines(text, s.wide)
	if n == 0 {
		return 0
	}
	return float64(n)*s.line + s.gap
}

// most says how many lines of a text so many points hold.
func (s *set) most(points float64) int { return max(0, int((points-s.gap)/s.line)) }

// document counts all of one.
func (p *paper) document(doc *report.Document) float64 {
	high := p.above(doc)
	for i := range doc.Pages {
		high += p.takes(&doc.Pages[i])
	}
	return high
}

// above counts what stands above the pages of a document.
func (p *paper) above(doc *report.Document) float64 {
	return p.forWhom.takes(doc.For) + p.title.takes(doc.Title) + p.facts(doc.Facts)
}

// takes counts a page.
func (p *paper) takes(page *report.Page) float64 {
	high := p.name.takes(page.Title) + p.facts(page.Facts)
	if page.Title != "" {
		high += p.page
	}
	for i := range page.Parts {
		high += p.part(&page.Parts[i])
	}
	return high
}

func (p *paper) facts(all []string) (high float64) {
	for _, fact := range all {
		high += float64(lines(fact, p.fact.wide)) * p.fact.line
	}
	if high > 0 {
		high += p.fact.gap
	}
	return high
}

// part counts one without a picture: none is on a sheet.
func (p *paper) part(part *report.Part) float64 {
	high := p.heading.takes(part.Heading)
	if high == 0 {
		high = p.bare
	}
	said := 0.0
	for _, text := range part.Texts {
		said += p.text.takes(text)
	}
	if said > 0 {
		high += said - p.text.gap + p.under
	}
	if part.Table != nil {
		high += p.tabled(part.Table)
	}
	if part.Room > 0 {
		high += p.room*float64(part.Room) + p.rooms
	}
	return high
}

func (p *paper) tabled(t *report.Table) float64 {
	high := p.table + float64(lines(t.Caption, p.cell.wide/bolder))*p.cell.line
	for i, row := range append([][]string{t.Head}, t.Rows...) {
		most := 0
		for k, cell := range row {
			wide := p.column(t.Shares, k)
			if i == 0 {
				wide /= bolder
			}
			most = max(most, lines(cell, wide))
		}
		high += float64(most)*p.cell.line + p.cell.gap
	}
	return high
}

// column says how wide a text in a column of a table with shares may be. The first names its row, and may be bold.
func (p *paper) column(shares []int, at int) float64 {
	const between = 1
	all := 0
	for _, share := range shares {
		all += share
	}
	wide := p.cell.wide*float64(shares[at])/float64(all) - between
	if at == 0 {
		wide /= bolder
	}
	return wide
}

// room is what is left of a paper while it is filled from above, and whether something did not fit.
type room struct {
	*paper
	left float64
	cut  bool
}

func newRoom(p *paper) *room { return &room{paper: p, left: p.high} }

// take uses up what a part takes.
func (r *room) take(part *report.Part) { r.left -= r.part(part) }

// hand says how many lines to write on there are left.
func (r *room) hand() int { return max(0, int(r.left/r.room)) }

// fits gives as much of a text as goes on so many lines, and remembers that it was not all of it.
func (r *room) fits(text string, wide float64, most int) string {
	text = strings.TrimSpace(text)
	short := begins(text, wide, most)
	r.cut = r.cut || short != text
	return short
}
