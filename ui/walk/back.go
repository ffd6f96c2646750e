package walk

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
)

// textsPane asks one or two short texts one under the other: the tip, or the two halves of an intention.
type textsPane struct {
	walk   *Walk
	intro  string
	texts  []text
	fields []*kit.Field
	at     int
}

func newTipPane(w *Walk) *textsPane {
	return newTexts(w, w.book.Words.Walk.TipAbout, text{"tip", w.book.Words.Walk.AskTip, w.Draft.Entry.Tip, func(s string) { w.Draft.Entry.Tip = s }})
}

func newPlanPane(w *Walk) *textsPane {
	if w.Draft.Entry.Intention == nil {
		w.Draft.Entry.Intention = &journal.Plan{}
	}
	plan, words := w.Draft.Entry.Intention, &w.book.Words.Walk
	return newTexts(w, words.PlanAbout,
		text{"if", words.If, plan.If, func(s string) { plan.If = s }},
		text{"then", words.Then, plan.Then, func(s string) { plan.Then = s }})
}

// text is one labelled text of a textsPane, the name that it has among those of its entry, and where it is kept.
type text struct {
	name, label, value string
	set                func(string)
}

func newTexts(w *Walk, intro string, texts ...text) *textsPane {
	p := &textsPane{walk: w, intro: intro, texts: texts}
	for _, t := range texts {
		p.fields = append(p.fields, kit.NewField(&w.book.Theme, t.value))
	}
	p.fields[0].Focus(true)
	return p
}

func (p *textsPane) style(t *kit.Theme) {
	for _, f := range p.fields {
		f.Style(t)
	}
}

func (p *textsPane) move(by int) {
	p.fields[p.at].Focus(false)
	p.at = (p.at + by + len(p.fields)) % len(p.fields)
	p.fields[p.at].Focus(true)
}

func (p *textsPane) key(msg tea.Msg) (changed, handled bool) {
	k := keysOf(p.walk.book.Window)
	if press, ok := msg.(tea.KeyPressMsg); ok {
		switch {
		case key.Matches(press, k.Switch):
			p.move(1)
			return false, true
		case key.Matches(press, k.SwitchBack):
			p.move(-1)
			return false, true
		case key.Matches(press, k.Stop), key.Matches(press, k.Help):
			return false, false
		}
	}
	e := p.fields[p.at].Update(msg)
	p.texts[p.at].set(p.fields[p.at].Text)
	p.walk.tellEdit(e)
	return e.Changed, true
}

func (p *textsPane) Written() kit.Written { return p.fields[p.at].Written(p.texts[p.at].name) }

func (p *textsPane) draw(f *kit.Frame, w, h int) {
	t := &p.walk.book.Theme
	extra := []key.Binding{}
	if len(p.fields) > 1 {
		extra = append(extra, p.walk.book.Keys.Switch)
	}
	f.Keys = p.walk.hints(extra...)
	if h > 8 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(p.intro, min(w-2, 90), " "))...)
		f.Add("")
	}
	room := (h-len(f.Body))/len(p.fields) - 2
	for i, fl := range p.fields {
		if i > 0 && h > 8 {
			f.Add("")
		}
		f.Add(kit.Styled(t.Title, kit.Wrap(p.texts[i].label, w-2, " "))...)
		kit.DrawField(f, fl, w, max(2, min(room, 8)))
	}
}

// goalsPane asks which goals this moment shows; they are ticked, not levelled.
type goalsPane struct {
	walk  *Walk
	goals []string
	at    int
}

func newGoalsPane(w *Walk) *goalsPane {
	return &goalsPane{walk: w, goals: w.Draft.GoalsAsked(w.rubric)}
}

func (p *goalsPane) style(*kit.Theme) {}

func (p *goalsPane) key(msg tea.Msg) (changed, handled bool) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return false, true
	}
	k := keysOf(p.walk.book.Window)
	switch n := kit.Digit(press); {
	case k.Step(press, &p.at, len(p.goals)):
	case n >= 1 && n <= len(p.goals):
		p.at = n - 1
		p.walk.Draft.ToggleGoal(p.goals[p.at])
		return true, true
	case key.Matches(press, k.Mark), key.Matches(press, k.Choose):
		p.walk.Draft.ToggleGoal(p.goals[p.at])
		return true, true
	default:
		return false, false
	}
	return false, true
}

func (p *goalsPane) draw(f *kit.Frame, w, h int) {
	book := p.walk.book
	t, lang := &book.Theme, book.Lang()
	f.Keys = p.walk.hints(book.Keys.Mark)
	f.Add(kit.Styled(t.Title, kit.Wrap(book.Words.Walk.AskGoals, w-2, " "))...)
	if h > 10 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(book.Words.Walk.GoalsAbout, min(w-2, 90), " "))...)
	}
	for i, id := range p.goals {
		c, _ := p.walk.rubric.Criterion(id)
		if h > 14 {
			f.Add("")
		}
		mark, style, sign := "   ", t.Plain, "□ "
		if slices.Contains(p.walk.Draft.Entry.Goals, id) {
			sign = "■ "
		}
		if i == p.at {
			f.See(3)
			mark, style = t.Accent.Render(" ► "), t.Selected
		}
		f.Add(mark + style.Render(sign+kit.Cell(c.Name.In(lang), w-6)))
		f.Add(kit.Styled(t.Quiet, kit.Wrap(c.Meaning.In(lang), min(w-2, 90), "     "))...)
	}
}
