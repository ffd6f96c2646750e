package report

import (
	"strings"

	"koffiemoment/journal"
)

// colour is red, green and blue.
type colour [3]int

// styles are the letters of a document.
type styles struct {
	title, page, part, within     style
	body, quiet, about, tiny      style
	name, cell, head, table, room style // of a picture or table, the cells and the head of one, small cells, and lines to write on
}

func stylesOf(size float64) styles {
	at := func(a face, times, lead float64, c colour) style {
		return style{a, size * times, size * times * lead, c}
	}
	return styles{
		title:  at(bold, 2, 1.22, coffee),
		page:   at(bold, 1.45, 1.28, coffee),
		part:   at(bold, 1.09, 1.35, coffee),
		within: at(bold, 0.91, 1.4, dark),
		body:   at(regular, 1, 1.46, dark),
		quiet:  at(regular, 0.84, 1.45, grey),
		about:  at(italic, 0.86, 1.42, grey),
		tiny:   at(regular, 0.73, 1.4, grey),
		name:   at(bold, 0.86, 1.42, dark),
		cell:   at(regular, 0.86, 1.38, dark),
		head:   at(bold, 0.82, 1.38, coffee),
		table:  at(regular, 0.75, 1.36, dark),
		room:   at(regular, 1, 2.2, dark),
	}
}

// print is a line of letters on a side.
type print struct {
	x, y  float64 // its left end, on the base line
	most  float64 // how wide it may be
	style style
	text  string
}

// put sets a line of clean text below what is there. There must be room for it.
func (p *press) put(x, wide float64, s style, text string) {
	y := p.y + s.lead/2 + s.size*0.35
	p.y += s.lead
	if !p.bounded {
		p.draw(x, y, s, text)
		return
	}
	p.settle()
	p.last = &print{x, y, wide, s, text}
}

// lines sets lines one below the other, over as many sides as they take. None stays alone at the foot of a side or at the top of one.
func (p *press) lines(all []string, s style) {
	fresh := true
	for len(all) > 0 && !p.full {
		fit := int((p.bottom - p.y + slack) / s.lead)
		n := min(max(fit, 0), len(all))
		if rest := len(all) - n; !p.bounded {
			switch {
			case rest == 1 && n > 2:
				n--
			case rest > 0 && n == 1 && fresh, n == 0 && p.y <= p.top:
				n = btoi(p.y <= p.top)
			}
		}
		for _, line := range all[:n] {
			p.put(p.left, p.column, s, line)
		}
		fresh = fresh && n == 0
		if all = all[n:]; len(all) == 0 {
			return
		}
		if p.bounded {
			p.end()
			return
		}
		p.side()
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// each wraps several texts, one below the other.
func (p *press) each(texts []string, s style) (lines []string) {
	for _, text := range linesOf(texts) {
		lines = append(lines, p.wrap(text, s, p.column)...)
	}
	return lines
}

// head sets what stands first: whom the document is for, its title, and what is known of it.
func (p *press) head() {
	st := &p.styles
	column := p.column
	p.column = p.wide
	if said := p.each([]string{p.d.For}, st.quiet); len(said) > 0 {
		p.lines(said, st.quiet)
		p.y += st.body.lead
	}
	p.column = column
	p.lines(p.each([]string{p.d.Title}, st.title), st.title)
	if facts := p.each(p.d.Facts, st.quiet); len(facts) > 0 && p.begin(st.quiet.lead/3, st.quiet.lead) {
		p.lines(facts, st.quiet)
	}
	if p.begin(st.quiet.lead*0.7, 1) {
		p.rule(p.left, p.y, p.wide)
		p.y += st.quiet.lead * 0.3
	}
}

// place is somewhere in a document.
type place struct {
	side int
	y    float64
}

// entry is a line of the contents: where its number goes.
type entry struct {
	place
	left, right float64 // of its column
	x           float64 // the end of its title
	page        int     // that it leads to
}

// How the contents are set.
const (
	contentsLead    = 1.6 // times their size
	mostInAColumn   = 16  // of more there are two columns
	betweenContents = 9 * millimetre
)

// contents lists the pages, and gives where their numbers go once they are known.
func (p *press) contents() []entry {
	listed := p.d.listed()
	if len(listed) == 0 {
		return nil
	}
	st := &p.styles
	row := st.body
	row.lead = row.size * contentsLead
	if heading := p.each([]string{p.d.Words.Contents}, st.part); len(heading) > 0 && p.begin(st.body.lead, st.part.lead+3*row.lead) {
		p.lines(heading, st.part)
		p.y += st.quiet.lead / 4
	}
	across, wide := 1, p.wide
	if len(listed) > mostInAColumn {
		across, wide = 2, (p.wide-betweenContents)/2
	}
	var all []entry
	for len(listed) > 0 {
		p.begin(0, row.lead)
		fit := max(1, int((p.bottom-p.y+slack)/row.lead))
		deep, top := min(fit, (len(listed)+across-1)/across), p.y
		here := listed[:min(len(listed), deep*across)]
		for i, page := range here {
			p.y = top + float64(i%deep)*row.lead
			left := p.left + float64(i/deep)*(wide+betweenContents)
			title := p.cutOff(p.clean(journal.Line(p.d.Pages[page].Title)), row, wide*0.85)
			all = append(all, entry{place{p.f.PageNo(), p.y}, left, left + wide, left + p.width(title, row), page})
			p.put(left, wide, row, title)
		}
		p.y = top + float64(deep)*row.lead
		listed = listed[len(here):]
	}
	return all
}

// page sets one page of a document and gives where it begins.
func (p *press) page(page *Page) place {
	st := &p.styles
	title, facts := p.each([]string{page.Title}, st.page), p.each(page.Facts, st.quiet)
	least := float64(len(title))*st.page.lead + float64(len(facts))*st.quiet.lead
	if len(page.Parts) > 0 {
		least += p.least(&page.Parts[0])
		if !p.bounded {
			least += st.body.lead
		}
	}
	gap := st.body.lead * 1.7
	switch {
	case p.bounded && len(title) == 0: // it goes on with what the document is called
		gap = 0
	case p.bounded:
		gap = st.body.lead
	}
	if !p.begin(gap, least) {
		return place{}
	}
	at := place{p.f.PageNo(), p.y}
	marked := p.bookmark(page.Title, 0)
	p.lines(title, st.page)
	if len(facts) > 0 && p.begin(st.quiet.lead/5, st.quiet.lead) {
		p.lines(facts, st.quiet)
	}
	for i := range page.Parts {
		p.part(&page.Parts[i], marked)
	}
	return at
}

// bookmark marks where the next thing goes.
func (p *press) bookmark(title string, level int) bool {
	if title = inNames(title); title == "" || p.bounded {
		return false
	}
	p.use(p.styles.body)
	p.f.Bookmark(title, level, p.y)
	return true
}

func (p *press) headingOf(part *Part) style {
	if part.Within {
		return p.styles.within
	}
	return p.styles.part
}

// least is how much of a part has to stand below its heading.
func (p *press) least(part *Part) float64 {
	st := &p.styles
	high := p.headingOf(part).lead + st.body.lead // what lies between them, too
	switch {
	case p.bounded:
		return p.headingOf(part).lead + st.body.lead
	case part.Picture != nil && len(part.Texts) == 0:
		return high + min(p.pictureHigh(part.Picture, part.Heading), (p.bottom-p.top)*0.8)
	case part.Table != nil && len(part.Texts) == 0:
		high += 3 * st.body.lead // for what names it
		if g := p.gridOf(part.Table, st.cell); g != nil {
			high += g.least(part.Table)
		}
		return high
	}
	return high + 2*st.body.lead
}

func (p *press) part(part *Part, marked bool) {
	st := &p.styles
	s, gap := p.headingOf(part), st.body.lead*0.75
	if part.Within {
		gap = st.body.lead * 0.5
	}
	if heading := p.each([]string{part.Heading}, s); len(heading) > 0 {
		if !p.begin(gap, p.least(part)+float64(len(heading)-1)*s.lead) {
			return
		}
		if !part.Within {
			p.bookmark(part.Heading, btoi(marked))
		}
		p.lines(heading, s)
		p.y += s.size * 0.12
	} else {
		p.begin(gap/2, st.body.lead)
	}
	p.texts(part.Texts)
	if part.Picture != nil {
		p.picture(part.Picture, part.Heading)
	}
	if part.Table != nil {
		shown := *part.Table
		if shown.Caption == part.Heading {
			shown.Caption = ""
		}
		p.table(&shown, st.name, st.cell)
	}
	p.room(part)
}

// texts sets what was written, each paragraph apart.
func (p *press) texts(all []string) {
	body, gap := p.styles.body, 0.0
	for _, text := range all {
		for _, paragraph := range paragraphsOf(text) {
			lines := p.wrap(strings.Join(paragraph, "\n"), body, p.column)
			if p.begin(gap, body.lead) {
				p.lines(lines, body)
			}
			gap = body.lead * 0.45
		}
	}
}

// room rules lines to write on by hand, and at the end of a sheet as many as it holds.
func (p *press) room(part *Part) {
	lead, lines := p.styles.room.lead, part.Room
	if p.d.endsOn(part) {
		lines = max(lines, int((p.bottom-p.y+slack)/lead))
	}
	for range lines {
		if p.bounded && p.y+lead > p.bottom { // less room is not something cut off
			p.full = true
		}
		if !p.begin(0, lead) {
			return
		}
		p.settle()
		p.y += lead
		p.rule(p.left, p.y, p.wide)
	}
}
