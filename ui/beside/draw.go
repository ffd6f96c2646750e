package beside

import (
	"cmp"
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// View puts the moment above the question, or beside it where the window is wide. Of the moment as much is in sight as there is room for,
// and the page keys turn it.
func (p *page) View(w, h int) *kit.Frame {
	wide := w >= kit.Wide
	w = kit.Measure(w)
	book := p.book
	f := &kit.Frame{Title: p.record.title(book), Where: p.where(), Status: cmp.Or(p.notice, book.Saved())}
	if !p.asksShare() {
		a := &p.asks[p.at]
		f.Hint = p.hint.Say(book, a.field.Written(a.name))
	}
	if wide {
		p.drawWide(f, w, f.Room(h))
	} else {
		p.drawHigh(f, w, h)
	}
	f.Keys = p.keys()
	return f
}

// drawHigh draws the moment above the question, which stays where it is while that is turned. Where both find room it follows at once.
func (p *page) drawHigh(f *kit.Frame, w, h int) {
	low, room, s := &kit.Frame{}, f.Room(h), &p.scroll
	if h >= 16 {
		low.Add("")
	}
	p.ask(low, w, min(fieldLines, max(2, room/3)), h < 16)
	f.Add(p.reading(w)...)
	s.Height, s.Length = room-len(low.Body), len(f.Body)
	turns := s.Length > s.Height && s.Height >= leastRead
	if turns {
		f.Pin()
	}
	f.Stack(low)
	if turns {
		s.Show(f, h)
	}
}

// drawWide draws the moment at the left.
func (p *page) drawWide(f *kit.Frame, w, room int) {
	left := (w - gap) * 55 / 100
	read, ask := &kit.Frame{}, &kit.Frame{}
	read.Add(p.reading(left)...)
	s := &p.scroll
	s.Height, s.Length = room, len(read.Body)
	s.Top = max(0, min(s.Top, s.Length-s.Height))
	read.Cut(&p.book.Theme, s.Top, room, left)
	p.ask(ask, w-left-gap, max(3, room-9), false)
	f.Columns(read, ask, left+gap)
}

// reading is what one looks at: the moment, with what was seen in it before or told of it on the page before this; at the end, what would
// travel.
func (p *page) reading(w int) (lines []string) {
	book, t := p.book, &p.book.Theme
	if !p.asksShare() {
		s := kit.Sheet{Words: book.Words, Theme: t, Rubric: p.of.Rubric, When: words.Clock(p.of.Entry.Encounter.When), Named: true}
		lines = s.Lines(&p.of.Entry, w)
		if _, looks := p.record.(*look); looks && len(p.of.Beside.LookBacks) > 0 {
			lines = append(append(lines, ""), Looks(book, &p.of, t.Quiet, w)...)
		}
	}
	prose := min(w, kit.Prose)
	for i := range p.asks[:p.at] {
		a := &p.asks[i]
		if blank(a.field.Text()) {
			continue
		}
		if len(lines) > 0 {
			lines = append(lines, "")
		}
		lines = append(lines, kit.Styled(t.Quiet, kit.Wrap(a.question, prose, ""))...)
		lines = append(lines, kit.Wrap(a.field.Text(), prose, "")...)
	}
	return lines
}

// ask draws what is asked now, in a low window without what may be missed.
func (p *page) ask(f *kit.Frame, w, most int, low bool) {
	book, t, say := p.book, &p.book.Theme, &p.book.Words.Beside
	prose := min(w, kit.Prose)
	if p.asksShare() {
		f.Add(kit.Styled(t.Title, kit.Wrap(say.AskShare, prose, ""))...)
		if !low {
			f.Add("")
		}
		for i, answer := range [][2]string{{say.ShareNo, say.NoAbout}, {say.ShareYes, say.YesAbout}} {
			f.Row(t, shareRow+i, i == p.yes, func(name lipgloss.Style) []string { return answerLines(t, name, answer[0], answer[1], w) })
		}
		return
	}
	a := &p.asks[p.at]
	f.Add(kit.Styled(t.Title, kit.Wrap(a.question, prose, ""))...)
	if !low {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(a.about, prose, ""))...)
	}
	if most > fieldLines { // it invites where there is room
		f.Add("")
		kit.DrawTall(f, a.field, fieldRow, w, fieldLines, most)
	} else {
		kit.DrawField(f, a.field, fieldRow, w, most)
	}
	if !low {
		f.Add("")
	}
	f.Row(t, outRow, p.out, func(name lipgloss.Style) []string {
		return []string{name.Render(kit.Cell(book.Words.Walk.Onward, 9)) + t.Quiet.Render(kit.Cell(p.leadsTo(), max(0, w-9)))}
	})
}

const (
	gap         = 6  // cells between the moment and what stands beside it
	leastRead   = 4  // lines of the moment above a question that stays where it is; of fewer, all goes up and down
	fieldLines  = 6  // that a field has at most below the moment, and at least beside it
	answerCells = 27 // before what an answer means
)

// answerLines draws an answer with what it means behind it, or below it where that finds no room.
func answerLines(t *kit.Theme, name lipgloss.Style, answer, about string, w int) []string {
	if w >= answerCells+ansi.StringWidth(about) {
		return []string{name.Render(kit.Cell(answer, answerCells)) + t.Quiet.Render(about)}
	}
	return append([]string{name.Render(strings.TrimRight(kit.Cell(answer, w), " "))}, kit.Styled(t.Quiet, kit.Wrap(about, w, ""))...)
}

// leadsTo says what comes next.
func (p *page) leadsTo() string {
	switch w := &p.book.Words.Beside; {
	case p.last():
		return w.NextDone
	case p.at < len(p.asks)-1:
		return w.NextAsk
	default:
		return w.NextShare
	}
}

// where names the moment.
func (p *page) where() string {
	return p.book.Encounter(p.of.Entry.Encounter.When, p.of.Entry.Encounter.Alias)
}

func (p *page) keys() []key.Binding {
	k := keysOf(p.book.Window)
	var keys []key.Binding
	switch {
	case p.asksShare() || p.out:
		keys = append(keys, k.Choose)
	default:
		keys = append(keys, k.Next)
	}
	if p.scroll.Length > p.scroll.Height {
		keys = append(keys, k.Turn)
	}
	if p.at > 0 {
		keys = append(keys, k.Back)
	}
	return append(keys, k.Leave, k.Help)
}
