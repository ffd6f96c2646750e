package report

import "koffiemoment/journal"

// paragraphsOf gives the lines of each paragraph of a text, without what may stand in none.
func paragraphsOf(text string) [][]string { return paragraphs(cleaned(text)) }

func cleaned(text string) string {
	text, _ = journal.Clean(text)
	return text
}

// linesOf gives texts of one line, without those that say nothing.
func linesOf(texts []string) (lines []string) {
	for _, text := range texts {
		if line := journal.Line(text); line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

// listed gives the pages whose names stand before them all: none where one can be found without.
func (d *Document) listed() (at []int) {
	for i := range d.Pages {
		if journal.Line(d.Pages[i].Title) != "" {
			at = append(at, i)
		}
	}
	if d.Layout != Flowing || len(at) < 2 {
		return nil
	}
	return at
}

// told says a picture where none is drawn: its title, unless the heading above it was the same, and what it shows.
func (p *Picture) told(heading string) (title, about string) {
	if title = journal.Line(p.Title); title == journal.Line(heading) {
		title = ""
	}
	return title, journal.Line(p.About)
}

// facts gives the table of a picture, whose caption is left out where it only says the title again.
func (p *Picture) facts() *Table {
	t := p.Facts
	if journal.Line(t.Caption) == journal.Line(p.Title) {
		t.Caption = ""
	}
	return &t
}

// columns is how many a table has in the widest of its rows.
func (t *Table) columns() int {
	n := len(t.Head)
	for _, row := range t.Rows {
		n = max(n, len(row))
	}
	return n
}

// endsOn says whether a part is the last of a sheet, and has lines that go on to its foot.
func (d *Document) endsOn(part *Part) bool {
	if d.Layout != Sheet || part.Room < 1 || len(d.Pages) == 0 {
		return false
	}
	last := d.Pages[len(d.Pages)-1].Parts
	return len(last) > 0 && part == &last[len(last)-1]
}
