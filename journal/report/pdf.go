package report

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"codeberg.org/go-pdf/fpdf"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// PDF writes a document for paper: sides of A4 with its letters in it, bookmarks, a title and a language. The same document gives the same
// bytes. A letter that the Go fonts lack is drawn as an empty box, and the document says which ones at its end. An error of w is wrapped. It returns
// ErrTooLong for a document of more sides than anybody prints: a hostile one would take all memory there is.
func PDF(w io.Writer, d *Document) error {
	p := newPress(d)
	switch d.Layout {
	case TwoCards:
		p.cards(1, 2)
	case FourCards:
		p.cards(2, 2)
	case Sheet:
		p.sheet()
	default:
		p.flow()
	}
	p.properties()
	if err := p.f.Output(w); err != nil {
		return fmt.Errorf("write pdf: %w", err)
	}
	return nil
}

// ErrTooLong says that a document has more than 10,000 sides.
var ErrTooLong = errors.New("the document has too many sides")

const mostSides = 10_000

// All lengths are points, of which 72 go in an inch. A side is A4.
const (
	sideWide, sideHigh = 595.28, 841.89

	millimetre = 72 / 25.4
)

// press sets texts and pictures on sides of paper, from the top of a frame down.
type press struct {
	f *fpdf.Fpdf
	d *Document

	left, top, wide, bottom float64 // the frame
	column                  float64 // how wide texts are at most
	y                       float64 // where the next thing goes
	styles                  styles

	bounded bool   // what does not fit in the frame is cut off
	full    bool   // it was
	last    *print // the last line of text in a bounded frame, which may yet have to end in an ellipsis

	face    face // which the side has now, with its size
	size    float64
	added   [faces]bool
	missing []rune // each sign that the fonts lack, once, as they were met
}

func newPress(d *Document) *press {
	f := fpdf.New("P", "pt", "A4", "")
	f.SetMargins(0, 0, 0)
	f.SetAutoPageBreak(false, 0)
	f.SetCatalogSort(true)
	noTime := time.Unix(0, 0).UTC() // left out, the library would ask the clock
	f.SetCreationDate(noTime)
	f.SetModificationDate(noTime)
	return &press{f: f, d: d}
}

// properties are what a reader shows of a document without opening it.
func (p *press) properties() {
	d := p.d
	p.f.SetTitle(inNames(d.Title), true)
	p.f.SetCreator(inNames(d.Words.Program), true)
	p.f.SetSubject(inNames(d.Words.Untagged), true)
	p.f.SetKeywords(inNames(d.Words.Untagged), true)
	if rubric.IsLanguage(d.Lang) { // the library would write anything, and whatever follows it
		p.f.SetLang(d.Lang)
	}
}

// inNames makes a text fit for properties and bookmarks, which have a reader's own letters but none past the first 65,536.
func inNames(text string) string {
	const most = 200
	short := make([]rune, 0, most+1)
	for _, r := range journal.Line(text) {
		if r > lastLetter {
			r = emptyBox
		}
		if short = append(short, r); len(short) > most {
			short[most] = '…'
			break
		}
	}
	return string(short)
}

// frame sets where things go from now on.
func (p *press) frame(left, top, wide, high float64) {
	p.left, p.top, p.wide, p.bottom = left, top, wide, top+high
	p.column, p.y, p.full = wide, top, false
}

// side begins a new one.
func (p *press) side() {
	if p.f.PageNo() >= mostSides {
		p.f.SetError(ErrTooLong) // after which the library does nothing more
		p.full = true
		return
	}
	p.f.AddPage()
	p.face, p.size = noFace, 0
	p.y = p.top
}

// on goes back to a side that was begun.
func (p *press) on(side int) {
	p.f.SetPage(side)
	p.face, p.size = noFace, 0
}

// begin leaves a gap below what is there and makes sure that so much fits below it, on the next side if need be. It says no where nothing
// more fits.
func (p *press) begin(gap, least float64) bool {
	if p.full {
		return false
	}
	if p.y > p.top && p.y+gap+least > p.bottom+slack {
		if p.bounded {
			p.end()
			return false
		}
		p.side()
	}
	if p.y > p.top {
		p.y += gap
	}
	return true
}

// slack is what a line may be too low, so that no rounding sends one to the next side.
const slack = 0.01

// end cuts off what does not fit, and shows that something was: behind the last line, and below whatever is no text.
func (p *press) end() {
	p.full = true
	if p.last == nil {
		p.last = &print{x: p.left, y: p.y + p.styles.body.lead/2, most: p.wide, style: p.styles.body}
	}
	p.last.text = p.cutOff(strings.TrimLeft(p.last.text+" …", " "), p.last.style, p.last.most)
}

// settle draws the line that was held back.
func (p *press) settle() {
	if p.last != nil {
		p.draw(p.last.x, p.last.y, p.last.style, p.last.text)
		p.last = nil
	}
}

// flow sets a document on as many sides as it takes.
func (p *press) flow() {
	p.styles = stylesOf(10.5)
	const margin = 20 * millimetre
	p.frame(margin, 25*millimetre, sideWide-2*margin, sideHigh-49*millimetre)
	p.column = min(p.wide, 158*millimetre)
	p.side()
	p.head()
	numbers := p.contents()
	pages := make([]place, len(p.d.Pages))
	for i := range pages {
		pages[i] = p.page(&p.d.Pages[i])
	}
	if said := p.lacking(); said != "" {
		small := p.styles.quiet
		p.column = p.wide
		lines := p.wrap(said, small, p.wide)
		if p.begin(2*small.lead, small.lead*(1+float64(len(lines)))) {
			p.rule(p.left, p.y, p.wide)
			p.y += small.lead / 2
			p.lines(lines, small)
		}
	}
	p.number(numbers, pages)
	p.running()
}

// sheet sets a document on one side.
func (p *press) sheet() {
	p.styles = stylesOf(9.5)
	p.bounded = true
	const margin = 18 * millimetre
	p.frame(margin, 16*millimetre, sideWide-2*margin, sideHigh-33*millimetre)
	p.side()
	p.head()
	for i := range p.d.Pages {
		if p.full {
			break
		}
		p.page(&p.d.Pages[i])
	}
	p.settle()
	tiny := p.styles.tiny
	program := p.clean(journal.Line(p.d.Words.Program))
	p.draw(p.left+p.wide-p.width(program, tiny), sideHigh-10*millimetre, tiny, program)
	p.atFoot(p.left, sideHigh-10*millimetre, p.wide*0.8)
}

// atFoot says which signs are missing in one line at the foot of a side.
func (p *press) atFoot(x, y, wide float64) {
	if said := p.lacking(); said != "" {
		p.draw(x, y, p.styles.tiny, p.cutOff(said, p.styles.tiny, wide))
	}
}

// running puts on each side what made the document and which side it is, and from the second on of which document.
func (p *press) running() {
	const high, low = 14 * millimetre, sideHigh - 12*millimetre
	tiny := p.styles.tiny
	right := p.left + p.wide
	program, title := p.clean(journal.Line(p.d.Words.Program)), p.clean(journal.Line(p.d.Title))
	for side, all := 1, p.f.PageCount(); side <= all; side++ {
		p.on(side)
		p.draw(right-p.width(program, tiny), high, tiny, program)
		if side > 1 {
			p.draw(p.left, high, tiny, p.cutOff(title, tiny, p.wide*0.75))
			p.rule(p.left, high+tiny.lead/2, p.wide)
		}
		of := fmt.Sprintf(cmp.Or(p.d.Words.PageOf, "%d / %d"), side, all)
		p.draw(right-p.width(of, tiny), low, tiny, of)
	}
}
