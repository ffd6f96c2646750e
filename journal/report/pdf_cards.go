package report

import (
	"fmt"

	"koffiemoment/journal"
)

// cards sets each page of a document on a card, and so many beside and below each other on a side, with lines to cut along.
func (p *press) cards(across, down int) {
	p.bounded = true
	size, pad := 11.5, 11*millimetre
	if across > 1 {
		size, pad = 10, 9*millimetre
	}
	p.styles = stylesOf(size)
	p.styles.tiny = stylesOf(9.5).tiny // it is not on a card
	strip := p.strip()
	wide, high := sideWide/float64(across), (sideHigh-strip)/float64(down)
	for i := range max(len(p.d.Pages), 1) {
		at := i % (across * down)
		if at == 0 {
			p.side()
			p.cuts(across, down, strip)
		}
		if i == len(p.d.Pages) {
			break
		}
		p.frame(float64(at%across)*wide+pad, strip+float64(at/across)*high+pad, wide-2*pad, high-2*pad)
		p.page(&p.d.Pages[i])
		p.settle()
	}
	p.atFoot(pad, sideHigh-5*millimetre, sideWide-2*pad)
}

const besideStrip, aboveStrip = 10 * millimetre, 6 * millimetre

// strip is how high the strip above the cards is, on which stands whom they are for. It is cut off with the rest.
func (p *press) strip() float64 {
	p.frame(besideStrip, aboveStrip, sideWide-2*besideStrip, sideHigh)
	said := len(p.said())
	if said == 0 {
		return 0
	}
	return aboveStrip + float64(said)*p.styles.tiny.lead + 2*millimetre
}

func (p *press) said() []string {
	const most = 6
	text := p.d.For
	if program := journal.Line(p.d.Words.Program); text != "" && program != "" {
		text = fmt.Sprintf("%s · %s", text, program)
	}
	said := p.each([]string{text}, p.styles.tiny)
	return said[:min(len(said), most)]
}

// cuts draws what is not on the cards.
func (p *press) cuts(across, down int, strip float64) {
	if strip > 0 {
		p.frame(besideStrip, aboveStrip, sideWide-2*besideStrip, strip)
		p.lines(p.said(), p.styles.tiny)
		p.settle()
	}
	p.pen(grey, 0.5, 3, 3)
	high := (sideHigh - strip) / float64(down)
	for row := range down {
		if y := strip + float64(row)*high; y > 0 {
			p.f.Line(0, y, sideWide, y)
		}
	}
	for col := 1; col < across; col++ {
		x := sideWide * float64(col) / float64(across)
		p.f.Line(x, strip, x, sideHigh)
	}
	p.pen(hair, 0.5)
}
