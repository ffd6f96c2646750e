package walk

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/rubric"
	"koffiemoment/ui/kit"
)

// criterionPane asks one criterion: first words, by its opening question and on demand the deepening one, then a place among the levels.
type criterionPane struct {
	texts
	crit   *rubric.Criterion
	levels levels
}

// The texts of a criterion; the second is there once it was asked for.
const (
	onOpening = iota
	onDeeper
)

// newCriterionPane opens the deepening question as well where it was answered: nothing that was written hides behind a key.
func newCriterionPane(v *Walk, id string) *criterionPane {
	c, _ := v.rubric.Criterion(id)
	p := &criterionPane{texts: texts{walk: v}, crit: c, levels: newLevels(v, c)}
	a := v.draft.Answer(id)
	p.add("text:"+id, c.Opening.In(v.book.Lang()), a.Text, func(s string) { v.draft.SetText(id, s) })
	if a.Deeper != "" {
		p.addDeeper(a.Deeper)
	}
	return p
}

func (p *criterionPane) addDeeper(text string) {
	v, id := p.walk, p.crit.ID
	p.add("deeper:"+id, p.crit.Deepening.In(v.book.Lang()), text, func(s string) { v.draft.SetDeeper(id, s) })
}

// placing says that the cursor is on the levels.
func (p *criterionPane) placing() bool { return p.at < 0 && p.levels.focus }

func (p *criterionPane) enter(by int) {
	if by > 0 {
		p.texts.enter(1)
		return
	}
	p.levels.enter()
}

func (p *criterionPane) leave() {
	p.texts.leave()
	p.levels.focus = false
}

// step goes from text to text and to the levels behind them.
func (p *criterionPane) step(by int) (moved, changed bool) {
	switch {
	case p.placing() && by < 0:
		p.levels.focus = false
		p.stand(len(p.all) - 1)
		return true, false
	case p.placing():
		return false, false
	case by > 0 && p.at == len(p.all)-1:
		p.texts.leave()
		p.levels.enter()
		return true, false
	}
	return p.texts.step(by)
}

func (p *criterionPane) point(row int) (opens, changed bool) {
	switch {
	case row == deeperRow:
		p.deepen()
	case row >= levelRow:
		p.texts.leave()
		p.levels.enter()
		if at := row - levelRow - 1; at >= 0 {
			p.levels.at = at
			return false, p.levels.place()
		}
	default:
		p.levels.focus = false
		return p.texts.point(row)
	}
	return false, false
}

func (p *criterionPane) key(msg tea.Msg) (changed, handled bool) {
	k := keysOf(p.walk.book.Window)
	press, ok := msg.(tea.KeyPressMsg)
	switch {
	case ok && key.Matches(press, k.Deeper):
		p.deepen()
		return false, true
	case p.placing() && !ok: // a paste there is taken by nobody
		return false, true
	case p.placing():
		return p.levels.key(press, k)
	}
	return p.texts.key(msg)
}

// deepen goes to the deepening question, which is opened where it was not asked yet.
func (p *criterionPane) deepen() {
	if len(p.all) == onDeeper {
		p.addDeeper("")
	}
	p.levels.focus = false
	p.stand(onDeeper)
}

// low draws the levels as one row while one writes, and while one places what the level under the cursor means anywhere.
func (p *criterionPane) low(f *kit.Frame, w, h int) {
	if p.placing() {
		if about := p.levels.meaning(w); len(about) > 0 && h > 15 {
			f.Add(about...)
			f.Add("")
		}
		return
	}
	if wide(w) { // they stand beside the text
		return
	}
	p.walk.labelled(f, levelRow, false, p.walk.book.Words.Walk.Level, p.levels.says())
}

func (p *criterionPane) draw(f *kit.Frame, w, h int) {
	v := p.walk
	k := keysOf(v.book.Window)
	switch {
	case p.placing():
		f.Keys = append(p.levels.hints(k), v.hints()...)
	case p.at == onDeeper:
		f.Keys = v.hints(k.Pick, k.Skip)
	default:
		f.Keys = v.hints(k.Pick, k.Deeper, k.Skip)
	}
	switch {
	case wide(w):
		p.drawWide(f, w, h)
	case p.placing():
		p.drawPlacing(f, w, h)
	default:
		if h > 11 {
			v.storyLine(f, w, 6)
			f.Add("")
		}
		p.questions(f, w, h-len(f.Body), 0)
	}
}

// drawPlacing lets the text keep its last lines, so that every level can be read whole.
func (p *criterionPane) drawPlacing(f *kit.Frame, w, h int) {
	levels := &kit.Frame{}
	if p.levels.draw(levels, w, w >= besides, true); len(levels.Body) > h {
		levels = &kit.Frame{}
		p.levels.draw(levels, w, w >= besides, false)
	}
	spare := h - len(levels.Body)
	if spare >= 4 {
		p.walk.storyLine(f, w, spare-3)
		f.Add("")
	}
	if spare >= 2 {
		last := &p.all[len(p.all)-1]
		kit.DrawField(f, last.field, len(p.all)-1, w, max(1, min(2, spare-len(f.Body)-1)))
		f.Add("")
	}
	f.Stack(levels)
	p.levels.scroll(f, h)
}

// drawWide puts the levels beside the questions, on the line of the first of them, under the story.
func (p *criterionPane) drawWide(f *kit.Frame, w, h int) {
	p.walk.storyLine(f, w, 4)
	f.Add("")
	left := (w - 6) * 55 / 100
	questions, levels := &kit.Frame{}, &kit.Frame{}
	p.questions(questions, left, h-len(f.Body), min(12, h/2))
	p.levels.draw(levels, w-left-6, false, h-len(f.Body) > 3*len(p.walk.rubric.Levels)+8)
	f.Columns(questions, levels, left+6)
	if p.placing() {
		p.levels.scroll(f, h)
	}
}

// questions draws the opening question, and the deepening one where it is open; where it is not, it is offered once somebody has begun.
// The one that is asked now rests at so many lines.
func (p *criterionPane) questions(f *kit.Frame, w, room, rest int) {
	book := p.walk.book
	t, k := &book.Theme, keysOf(book.Window)
	first := len(f.Body)
	left := func() int { return room - (len(f.Body) - first) }
	if len(p.all) == 1 {
		offer := 0
		if p.walk.draft.OffersDeeper(p.crit.ID) {
			offer = 4
		}
		p.askTall(f, onOpening, w, rest, left()-offer)
		if offer > 0 && left() > 2 {
			f.Add("")
			said := t.Key.Render(k.Deeper.Help().Key)
			room := w - column - len(k.Deeper.Help().Key) - 2
			asks := kit.Styled(t.Quiet, kit.Few(p.crit.Deepening.In(book.Lang()), room, 2, ""))
			f.Row(t, deeperRow, false, func(name lipgloss.Style) []string {
				asks[0] = name.Render(kit.Cell(book.Words.Walk.DeeperLabel, column)) + kit.Pad(asks[0], room+2) + said
				for i := range asks[1:] {
					asks[i+1] = strings.Repeat(" ", column) + asks[i+1]
				}
				return asks
			})
		}
		return
	}
	small := min(5, left()/2)
	if p.at == onDeeper || p.at < 0 {
		p.ask(f, onOpening, w, small)
		f.Add("")
		p.askTall(f, onDeeper, w, rest, left()-1)
		return
	}
	p.askTall(f, onOpening, w, rest, left()-small-1)
	f.Add("")
	p.ask(f, onDeeper, w, small)
}
