package walk

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/ui/kit"
)

// goalsPane asks which goals this moment shows; they are ticked, not levelled. The list is made once: a goal that belongs to no stage and
// loses its tick stays in sight until the page is left.
type goalsPane struct {
	walk  *Walk
	goals []string
	at    int
}

func newGoalsPane(v *Walk) *goalsPane {
	return &goalsPane{walk: v, goals: v.draft.GoalsAsked(v.rubric)}
}

func (p *goalsPane) style(*kit.Theme) {}

func (p *goalsPane) key(msg tea.Msg) (changed, handled bool) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return false, true
	}
	k := keysOf(p.walk.book.Window)
	switch n := kit.Digit(press); {
	case len(p.goals) == 0: // those that are ticked are of another rubric
		return false, false
	case k.Step(press, &p.at, len(p.goals)):
		return false, true
	case n >= 1 && n <= len(p.goals):
		p.at = n - 1
	case !key.Matches(press, k.Mark, k.Choose):
		return false, false
	}
	p.walk.draft.ToggleGoal(p.goals[p.at])
	return true, true
}

func (p *goalsPane) draw(f *kit.Frame, w, h int) {
	book := p.walk.book
	t, lang := &book.Theme, book.Lang()
	f.Keys = p.walk.hints(book.Keys.Mark)
	f.Add(kit.Styled(t.Title, kit.Wrap(book.Words.Walk.AskGoals, w, ""))...)
	if h > 10 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(book.Words.Walk.GoalsAbout, min(w, kit.Prose), ""))...)
	}
	for i, id := range p.goals {
		c, _ := p.walk.rubric.Criterion(id)
		if h > 14 {
			f.Add("")
		}
		sign := "□ "
		if slices.Contains(p.walk.draft.Entry.Goals, id) {
			sign = "■ "
		}
		f.Row(t, i, i == p.at, func(name lipgloss.Style) []string {
			meaning := kit.Styled(t.Quiet, kit.Wrap(c.Meaning.In(lang), min(w-2, 90), "  "))
			return append([]string{name.Render(sign + kit.Cell(c.Name.In(lang), w-6))}, meaning...)
		})
		if i == p.at {
			f.FocusEnd = f.Focus + 2 // of a long meaning the beginning is enough, so that the goal before it stays in sight
		}
	}
}
