package walk

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/kit"
)

// wide is the width from which a step's descriptors stand beside its text field.
const wide = 120

// criterionPane asks one criterion: its opening question, a level, and on demand the deepening question.
type criterionPane struct {
	walk   *Walk
	crit   *rubric.Criterion
	text   *kit.Field
	deeper *kit.Field // nil until asked for
	at     int        // 0 text, 1 deeper, 2 levels
	level  int        // under the cursor; len(levels) is "no opportunity"
}

const (
	onText = iota
	onDeeper
	onLevels
)

func newCriterionPane(w *Walk, id string) *criterionPane {
	c, _ := w.rubric.Criterion(id)
	a := w.Draft.Answer(id)
	p := &criterionPane{walk: w, crit: c, text: kit.NewField(&w.book.Theme, a.Text)}
	if a.Deeper != "" {
		p.deeper = kit.NewField(&w.book.Theme, a.Deeper)
	}
	if i := w.rubric.LevelIndex(a.Level); i >= 0 {
		p.level = i
	}
	if a.NoOpportunity {
		p.level = len(w.rubric.Levels)
	}
	p.text.Focus(true)
	return p
}

func (p *criterionPane) style(t *kit.Theme) {
	p.text.Style(t)
	if p.deeper != nil {
		p.deeper.Style(t)
	}
}

func (p *criterionPane) move(by int) {
	p.at = (p.at + by + 3) % 3
	if p.at == onDeeper && p.deeper == nil {
		p.at = (p.at + by + 3) % 3
	}
	p.focus()
}

func (p *criterionPane) focus() {
	p.text.Focus(p.at == onText)
	if p.deeper != nil {
		p.deeper.Focus(p.at == onDeeper)
	}
}

func (p *criterionPane) key(msg tea.Msg) (changed, handled bool) {
	k := keysOf(p.walk.book.Window)
	press, ok := msg.(tea.KeyPressMsg)
	switch {
	case ok && key.Matches(press, k.Switch):
		p.move(1)
	case ok && key.Matches(press, k.SwitchBack):
		p.move(-1)
	case ok && key.Matches(press, k.Deeper):
		p.deepen()
	case ok && (key.Matches(press, k.Stop) || key.Matches(press, k.Help)):
		return false, false
	case p.at == onLevels:
		return p.choose(msg)
	default:
		return p.write(msg), true
	}
	return false, true
}

func (p *criterionPane) deepen() {
	if p.deeper == nil {
		p.deeper = kit.NewField(&p.walk.book.Theme, "")
	}
	p.at = onDeeper
	p.focus()
}

func (p *criterionPane) write(msg tea.Msg) bool {
	d := &p.walk.Draft
	var e kit.Edited
	if p.at == onDeeper {
		e = p.deeper.Update(msg)
		d.SetDeeper(p.crit.ID, p.deeper.Text)
	} else {
		e = p.text.Update(msg)
		d.SetText(p.crit.ID, p.text.Text)
	}
	p.walk.tellEdit(e)
	return e.Changed
}

func (p *criterionPane) Written() kit.Written {
	switch p.at {
	case onText:
		return p.text.Written("text:" + p.crit.ID)
	case onDeeper:
		return p.deeper.Written("deeper:" + p.crit.ID)
	}
	return kit.Written{}
}

// choose answers a key on the levels: arrows and enter, the level's digit, or its letter.
func (p *criterionPane) choose(msg tea.Msg) (changed, handled bool) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return false, true
	}
	k := keysOf(p.walk.book.Window)
	last := len(p.walk.rubric.Levels)
	switch at := p.levelOf(press); {
	case at >= 0:
		p.level = at
		p.place(true)
		return true, true
	case k.Step(press, &p.level, last+1):
	case key.Matches(press, k.Choose), key.Matches(press, k.Mark):
		p.place(false)
		return true, true
	default:
		return false, false
	}
	return false, true
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

// place gives the level under the cursor. Enter on what is chosen takes it away; a digit or letter never does.
func (p *criterionPane) place(keep bool) {
	d, id := &p.walk.Draft, p.crit.ID
	switch {
	case !keep && p.chosen(p.level):
		d.Unplace(id)
	case p.level == len(p.walk.rubric.Levels):
		d.SetNoOpportunity(id)
	default:
		d.Place(id, p.walk.rubric.Levels[p.level].ID)
	}
}

// chosen says whether level number i is the one that was given; the number behind the last is "no opportunity".
func (p *criterionPane) chosen(i int) bool {
	a := p.walk.Draft.Answer(p.crit.ID)
	if levels := p.walk.rubric.Levels; i < len(levels) {
		return a.Level == levels[i].ID
	}
	return a.State() == journal.NoOpportunity
}

func (p *criterionPane) draw(f *kit.Frame, w, h int) {
	book := p.walk.book
	k := keysOf(book.Window)
	f.Keys = p.walk.hints(k.Pick, k.Deeper, k.Skip)
	if p.at == onLevels {
		f.Keys = p.walk.hints(k.GiveLevel, k.Write, k.Deeper, k.Skip)
	}
	if w >= wide {
		p.drawWide(f, w, h)
		return
	}
	levels, at := p.levels(w-2, false)
	f.Add(p.intro(w, h)...)
	room := h - len(f.Body) - len(levels) - 1
	p.fields(f, w, room)
	if h > 14 {
		f.Add("")
	}
	if p.at == onLevels {
		f.Focus, f.FocusEnd = len(f.Body)+max(0, at-1), len(f.Body)+min(at+2, len(levels)-1)
	}
	f.Add(levels...)
}

// drawWide puts the levels beside the fields.
func (p *criterionPane) drawWide(f *kit.Frame, w, h int) {
	left := (w - 6) * 11 / 20
	levels, _ := p.levels(w-left-6, true)
	side := kit.Frame{}
	side.Add(p.intro(left+2, h)...)
	p.fields(&side, left+2, h-len(side.Body)-1)
	f.Cursor, f.Focus, f.FocusEnd = side.Cursor, 0, 0
	for i := range max(len(side.Body), len(levels)+1) {
		line := ""
		if i < len(side.Body) {
			line = side.Body[i]
		}
		if i > 0 && i-1 < len(levels) {
			line = kit.Pad(line, left+3) + " " + levels[i-1]
		}
		f.Add(line)
	}
}

// intro is what stands above the field: the indicator's name where a skill has several, and what is meant.
func (p *criterionPane) intro(w, h int) []string {
	t, lang := &p.walk.book.Theme, p.walk.book.Lang()
	var lines []string
	page, _ := p.walk.Draft.Page(p.walk.rubric)
	if page.Questions > 0 {
		lines = append(lines, kit.Styled(t.Accent, kit.Wrap(p.crit.Name.In(lang), w-2, " "))...)
	}
	if h > 10 {
		lines = append(lines, kit.Styled(t.Quiet, kit.Wrap(p.crit.Meaning.In(lang), w-2, " "))...)
	}
	if h > 14 {
		lines = append(lines, "")
	}
	return lines
}

// fields draws the opening question and its field, and the deepening one where it is open.
func (p *criterionPane) fields(f *kit.Frame, w, room int) {
	t, lang := &p.walk.book.Theme, p.walk.book.Lang()
	opening := kit.Styled(t.Title, kit.Wrap(p.crit.Opening.In(lang), w-2, " "))
	room -= len(opening)
	f.Add(opening...)
	if p.deeper == nil {
		kit.DrawField(f, p.text, w, min(max(3, room), 14))
		return
	}
	deepening := kit.Styled(t.Title, kit.Wrap(p.crit.Deepening.In(lang), w-2, " "))
	room -= len(deepening)
	first, second := 2, max(3, room-2)
	if p.at == onText {
		first, second = max(3, room-2), 2
	}
	kit.DrawField(f, p.text, w, min(first, 14))
	f.Add(deepening...)
	kit.DrawField(f, p.deeper, w, min(second, 14))
}

// levels draws the question and the levels, each with its descriptor. The one under the cursor shows all of it, and with
// whole every one does. At is the line of the cursor.
func (p *criterionPane) levels(w int, whole bool) (lines []string, at int) {
	book := p.walk.book
	t := &book.Theme
	lines = append(lines, " "+t.Title.Render(kit.Cell(book.Words.Walk.AskLevel, w-1)))
	name := 0
	for _, l := range p.walk.rubric.Levels {
		name = max(name, len([]rune(l.Name.In(book.Lang()))))
	}
	name = min(name+2, w/2)
	for i, l := range p.walk.rubric.Levels {
		here := p.at == onLevels && i == p.level
		chosen := p.walk.Draft.Answer(p.crit.ID).Level == l.ID
		if here {
			at = len(lines)
		}
		lines = append(lines, p.level1(l.Name.In(book.Lang()), p.crit.Levels[i].In(book.Lang()), name, w, here, chosen, whole || here)...)
	}
	last := len(p.walk.rubric.Levels)
	here := p.at == onLevels && p.level == last
	if here {
		at = len(lines)
	}
	none := p.walk.rubric.NotObserved
	about := ""
	if here || whole {
		about = none.Meaning.In(book.Lang())
	}
	chosen := p.walk.Draft.Answer(p.crit.ID).State() == journal.NoOpportunity
	return append(lines, p.level1(none.Name.In(book.Lang()), about, name, w, here, chosen, whole || here)...), at
}

// level1 draws one level: a sign for chosen, its name, and its descriptor on one line or whole.
func (p *criterionPane) level1(name, about string, column, w int, here, chosen, whole bool) []string {
	t := &p.walk.book.Theme
	width := column
	mark, sign, style := "  ", "○ ", t.Plain
	if chosen {
		sign, style = "● ", t.Accent
	}
	if here {
		mark, style = t.Accent.Render(" ►"), t.Selected
	}
	if len([]rune(name)) > width-1 {
		name, width = name+" ", len([]rune(name))+1
	}
	head, room := mark+style.Render(sign+kit.Cell(name, width)), w-width-4
	switch {
	case about == "" || room < 12:
		return []string{head}
	case !whole:
		return []string{head + t.Quiet.Render(kit.Cell(about, room))}
	}
	text := kit.Wrap(about, w-column-4, "")
	indent := strings.Repeat(" ", column+4)
	if width == column {
		head, text = head+text[0], text[1:]
	}
	lines := []string{head}
	for _, line := range text {
		lines = append(lines, indent+line)
	}
	return lines
}
