package walk

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/kit"
)

// wide is the width from which a step's descriptors stand beside its text field: both then still have lines of a length that reads well.
const wide = 120

// criterionPane asks one criterion: its opening question, on demand the deepening one, and a level below them.
type criterionPane struct {
	texts
	crit  *rubric.Criterion
	level int // under the cursor; the number behind the last is "no opportunity"
}

// The texts of a criterion; the second is there once it was asked for.
const (
	onOpening = iota
	onDeeper
)

// newCriterionPane opens the deepening question as well where it was answered: nothing that was written hides behind a key. The cursor
// among the levels begins at the one that was given.
func newCriterionPane(v *Walk, id string) *criterionPane {
	c, _ := v.rubric.Criterion(id)
	p := &criterionPane{texts: texts{walk: v, lower: true}, crit: c}
	a := v.draft.Answer(id)
	p.add("text:"+id, c.Opening.In(v.book.Lang()), a.Text, func(s string) { v.draft.SetText(id, s) })
	if a.Deeper != "" {
		p.addDeeper(a.Deeper)
	}
	for i := range len(v.rubric.Levels) + 1 {
		if p.chosen(i) {
			p.level = i
		}
	}
	p.stand(onOpening)
	return p
}

func (p *criterionPane) addDeeper(text string) {
	v, id := p.walk, p.crit.ID
	p.add("deeper:"+id, p.crit.Deepening.In(v.book.Lang()), text, func(s string) { v.draft.SetDeeper(id, s) })
}

func (p *criterionPane) key(msg tea.Msg) (changed, handled bool) {
	k := keysOf(p.walk.book.Window)
	switch press, ok := msg.(tea.KeyPressMsg); {
	case ok && key.Matches(press, k.Deeper):
		p.deepen()
		return false, true
	case p.below() && k.tab(msg) == 0:
		return p.choose(msg)
	}
	return p.texts.key(msg)
}

// deepen goes to the deepening question, which is opened where it was not asked yet.
func (p *criterionPane) deepen() {
	if len(p.all) == onDeeper {
		p.addDeeper("")
	}
	p.stand(onDeeper)
}

// choose answers a key on the levels: arrows and enter, the level's digit, or its letter. A paste there is taken by nobody.
func (p *criterionPane) choose(msg tea.Msg) (changed, handled bool) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return false, true
	}
	k := keysOf(p.walk.book.Window)
	switch at := p.levelOf(press); {
	case at >= 0:
		p.level = at
		p.place()
	case k.Step(press, &p.level, len(p.walk.rubric.Levels)+1):
		return false, true
	case !key.Matches(press, k.Choose, k.Mark):
		return false, false
	case p.chosen(p.level):
		p.walk.draft.Unplace(p.crit.ID)
	default:
		p.place()
	}
	return true, true
}

// levelOf gives the level that a digit or letter means, -1 for any other key. 0 means "no opportunity".
func (p *criterionPane) levelOf(press tea.KeyPressMsg) int {
	levels := p.walk.rubric.Levels
	n := kit.Digit(press)
	if n == 0 {
		return len(levels)
	}
	if n >= 1 && n <= len(levels) {
		return n - 1
	}
	for i, l := range levels {
		if press.Text != "" && strings.EqualFold(press.Text, l.Short.In(p.walk.book.Lang())) {
			return i
		}
	}
	return -1
}

// place gives the level under the cursor.
func (p *criterionPane) place() {
	if levels := p.walk.rubric.Levels; p.level < len(levels) {
		p.walk.draft.Place(p.crit.ID, levels[p.level].ID)
		return
	}
	p.walk.draft.SetNoOpportunity(p.crit.ID)
}

// chosen says whether level number i is the one that was given.
func (p *criterionPane) chosen(i int) bool {
	a := p.walk.draft.Answer(p.crit.ID)
	if levels := p.walk.rubric.Levels; i < len(levels) {
		return a.Level == levels[i].ID
	}
	return a.State() == journal.NoOpportunity
}

func (p *criterionPane) draw(f *kit.Frame, w, h int) {
	k := keysOf(p.walk.book.Window)
	f.Keys = p.walk.hints(k.Pick, k.Deeper, k.Skip)
	if p.below() {
		f.Keys = p.walk.hints(k.GiveLevel, k.Write, k.Deeper, k.Skip)
	}
	if w >= wide {
		p.drawWide(f, w, h)
		return
	}
	levels := p.levels(w-2, false)
	f.Add(p.intro(w, h)...)
	p.questions(f, w, h-len(f.Body)-len(levels.Body)-1)
	if h > 14 {
		f.Add("")
	}
	if p.below() { // the level before the one under the cursor stays in sight, and one or two behind it
		f.Focus = len(f.Body) + max(0, levels.Focus-1)
		f.FocusEnd = len(f.Body) + min(levels.Focus+2, len(levels.Body)-1)
	}
	f.Stack(levels)
}

// drawWide puts the levels beside the questions, from the second line on, each with all of its descriptor.
func (p *criterionPane) drawWide(f *kit.Frame, w, h int) {
	left := (w - 6) * 11 / 20
	questions, levels := &kit.Frame{}, &kit.Frame{}
	questions.Add(p.intro(left+2, h)...)
	p.questions(questions, left+2, h-len(questions.Body)-1)
	levels.Add("")
	levels.Stack(p.levels(w-left-6, true))
	f.Columns(questions, levels, left+4)
	f.Cursor, f.Focus, f.FocusEnd = questions.Cursor, 0, 0
}

// intro is what stands above the questions: the indicator's name where a skill has several, and what is meant.
func (p *criterionPane) intro(w, h int) []string {
	t, lang := &p.walk.book.Theme, p.walk.book.Lang()
	var lines []string
	if page, _ := p.walk.draft.Page(p.walk.rubric); page.Questions > 0 {
		lines = append(lines, kit.Styled(t.Accent, kit.Wrap(p.crit.Name.In(lang), w, ""))...)
	}
	if h > 10 {
		lines = append(lines, kit.Styled(t.Quiet, kit.Wrap(p.crit.Meaning.In(lang), w, ""))...)
	}
	if h > 14 {
		lines = append(lines, "")
	}
	return lines
}

// questions draws the opening question, and the deepening one where it is open. The one without the cursor keeps two lines; a field of more
// than fourteen would only look as if that much were expected.
func (p *criterionPane) questions(f *kit.Frame, w, room int) {
	room -= len(p.label(onOpening, w))
	if len(p.all) == 1 {
		p.ask(f, onOpening, w, min(max(3, room), 14))
		return
	}
	room -= len(p.label(onDeeper, w))
	opening, deeper := 2, min(max(3, room-2), 14)
	if p.at == onOpening {
		opening, deeper = deeper, opening
	}
	p.ask(f, onOpening, w, opening)
	p.ask(f, onDeeper, w, deeper)
}

// levels draws the question and the levels, each with its descriptor: whole for the one under the cursor, and for all where whole says so.
func (p *criterionPane) levels(w int, whole bool) *kit.Frame {
	book, lang := p.walk.book, p.walk.book.Lang()
	f := &kit.Frame{}
	f.Add(book.Theme.Title.Render(kit.Cell(book.Words.Walk.AskLevel, w-1)))
	column := 0 // the descriptors begin under each other, behind the longest name
	for _, l := range p.walk.rubric.Levels {
		column = max(column, len([]rune(l.Name.In(lang))))
	}
	column = min(column+2, w/2) // a college's names may be long
	for i, l := range p.walk.rubric.Levels {
		p.drawLevel(f, i, l.Name.In(lang), p.crit.Levels[i].In(lang), column, w, whole)
	}
	none := p.walk.rubric.NotObserved
	about := none.Meaning.In(lang)
	last := len(p.walk.rubric.Levels)
	if !whole && !p.on(last) {
		about = "" // its name says it all, unless one wonders
	}
	p.drawLevel(f, last, none.Name.In(lang), about, column, w, whole)
	return f
}

// on says that the cursor is on level number i.
func (p *criterionPane) on(i int) bool { return p.below() && p.level == i }

// drawLevel draws one level: a sign for chosen, its name, and its descriptor on one line or whole.
func (p *criterionPane) drawLevel(f *kit.Frame, i int, name, about string, column, w int, whole bool) {
	t, here := &p.walk.book.Theme, p.on(i)
	f.Row(t, i, here, func(style lipgloss.Style) []string {
		sign, width := "○ ", column
		if p.chosen(i) {
			sign = "● "
			if !here {
				style = t.Accent
			}
		}
		if len([]rune(name)) > width-1 {
			name, width = name+" ", len([]rune(name))+1
		}
		head, room := style.Render(sign+kit.Cell(name, width)), w-width-4
		switch {
		case about == "" || room < 12: // no room for words
			return []string{head}
		case !whole && !here:
			return []string{head + t.Quiet.Render(kit.Cell(about, room))}
		}
		text := kit.Wrap(about, w-column-4, "")
		if width == column { // a name that fills its line has all of the descriptor below it
			head, text = head+text[0], text[1:]
		}
		lines := []string{head}
		for _, line := range text {
			lines = append(lines, strings.Repeat(" ", column+4)+line)
		}
		return lines
	})
}
