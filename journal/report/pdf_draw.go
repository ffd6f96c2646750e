package report

import (
	"cmp"
	"strconv"

	"koffiemoment/journal"
)

// What a document is painted with. On paper without colours the fills stay apart by how dark they are.
var (
	dark   = colour{38, 32, 28}
	grey   = colour{104, 95, 88}
	hair   = colour{200, 190, 180}
	coffee = colour{107, 68, 35}
)

func colourOf(t Tone) colour {
	if t < 0 || t >= endOfTones {
		return dark
	}
	return [endOfTones]colour{
		Ink: dark, Quiet: grey, Hair: hair, Light: {255, 255, 255},
		Fill0: {249, 246, 242}, Fill1: {238, 226, 211}, Fill2: {214, 186, 152}, Fill3: {147, 100, 62}, Fill4: {84, 50, 24},
		Other: {43, 94, 120},
	}[t]
}

// use takes letters of a style, and adds their face to the document the first time.
func (p *press) use(s style) {
	if !p.added[s.face] {
		p.added[s.face] = true
		p.f.AddUTF8FontFromBytes(family, s.face.name(), s.face.file())
	}
	if p.face != s.face || p.size != s.size {
		p.face, p.size = s.face, s.size
		p.f.SetFont(family, s.face.name(), s.size)
	}
}

// draw draws one clean line with its left end at a place on the base line.
func (p *press) draw(x, y float64, s style, text string) {
	if text == "" {
		return
	}
	p.use(s)
	p.f.SetTextColor(s.colour[0], s.colour[1], s.colour[2])
	p.f.Text(x, y, text)
}

// pen sets what lines are drawn with.
func (p *press) pen(c colour, thick float64, dashes ...float64) {
	p.f.SetDrawColor(c[0], c[1], c[2])
	p.f.SetLineWidth(thick)
	p.f.SetDashPattern(dashes, 0)
}

// rule draws a hair line to the right.
func (p *press) rule(x, y, wide float64) {
	p.pen(hair, 0.5)
	p.f.Line(x, y, x+wide, y)
}

// number puts the numbers of the sides in the contents, now that they are known, and leads there.
func (p *press) number(all []entry, pages []place) {
	s := p.styles.body
	s.lead = s.size * contentsLead
	for _, e := range all {
		leadsTo := pages[e.page]
		p.on(e.side)
		base := e.y + s.lead/2 + s.size*0.35
		number := strconv.Itoa(leadsTo.side)
		x := e.right - p.width(number, s)
		p.draw(x, base, s, number)
		if from := e.x + s.size; from < x-2*s.size {
			p.pen(hair, 0.8, 0.8, 4)
			p.f.Line(from, base-s.size*0.08, x-s.size*0.7, base-s.size*0.08)
			p.pen(hair, 0.5)
		}
		link := p.f.AddLink()
		p.f.SetLink(link, leadsTo.y, leadsTo.side)
		p.f.Link(e.left, e.y, e.right-e.left, s.lead, link)
	}
	p.on(p.f.PageCount())
}

// Words in a picture, in its units.
const largeWords, smallWords = 12, 9

// label gives the letters of words in a picture.
func (p *press) label(shape *Shape, scale float64) style {
	s := style{face: regular, size: largeWords * scale, colour: colourOf(shape.Tone)}
	if shape.Small {
		s.size = smallWords * scale
	}
	if shape.Strong {
		s.face = bold
	}
	return s
}

// shape draws one shape of a picture whose corner left above lies at a place.
func (p *press) shape(shape *Shape, x, y, scale float64) {
	c := colourOf(shape.Tone)
	x, y = x+shape.X*scale, y+shape.Y*scale
	wide, high := shape.Wide*scale, shape.High*scale
	how := "F"
	if shape.Hollow {
		how = "D"
		p.pen(c, 1.1*scale)
	}
	p.f.SetFillColor(c[0], c[1], c[2])
	switch shape.Kind {
	case Box:
		p.f.Rect(x, y, wide, high, how)
	case Disc:
		p.f.Circle(x, y, wide, how)
	case Stroke:
		thick := 1.1 * scale
		if shape.Tone == Hair {
			thick = 0.6 * scale
		}
		p.pen(c, thick)
		if shape.Dashed {
			p.pen(c, thick, 3*scale, 2.5*scale)
		}
		p.f.Line(x, y, x+wide, y+high)
		p.pen(c, thick)
	case Label:
		s := p.label(shape, scale)
		text := p.clean(journal.Line(shape.Words))
		p.draw(x-p.width(text, s)*float64(shape.Anchor)/2, y, s, text)
	}
}

// scaled gives how large a unit of a picture is: its words are as large as those around it, and it is never too high for a side.
func (p *press) scaled(picture *Picture) float64 {
	most := min(p.styles.body.size/largeWords, p.wide/PictureWidth)
	if high := (p.bottom - p.top) * 0.8; picture.High*most > high {
		return high / picture.High
	}
	return most
}

// pictureHigh is how much room a picture takes with its title and what it shows.
func (p *press) pictureHigh(picture *Picture, heading string) float64 {
	st := &p.styles
	title, about := p.captions(picture, heading)
	return float64(len(title))*st.name.lead + float64(len(about))*st.about.lead + st.body.lead + max(picture.High, 0)*p.scaled(picture)
}

// captions gives no more lines than leave room for the picture.
func (p *press) captions(picture *Picture, heading string) (title, about []string) {
	const most = 4
	named, said := picture.told(heading)
	title, about = p.each([]string{named}, p.styles.name), p.each([]string{said}, p.styles.about)
	return title[:min(len(title), most)], about[:min(len(about), most)]
}

// picture draws a picture that stays on one side, below its title and above what it shows. What it does not say in words comes after it in a
// table, but where a document has one side only.
func (p *press) picture(picture *Picture, heading string) {
	st := &p.styles
	if !p.begin(st.body.lead*0.5, p.pictureHigh(picture, heading)) {
		return
	}
	title, about := p.captions(picture, heading)
	p.lines(title, st.name)
	p.settle()
	scale := p.scaled(picture)
	p.y += st.body.lead * 0.3
	for i := range picture.Shapes {
		p.shape(&picture.Shapes[i], p.left, p.y, scale)
	}
	p.y += max(picture.High, 0)*scale + st.body.lead*0.4
	p.lines(about, st.about)
	p.settle()
	if facts := *picture.facts(); len(facts.Rows) > 0 && !picture.Plain && !p.bounded {
		facts.Caption = cmp.Or(facts.Caption, p.d.Words.Facts)
		p.table(&facts, st.about, st.table)
	}
}
