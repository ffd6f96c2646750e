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

func (p *goalsPane) enter(by int) {
	if p.at = 0; by < 0 {
		p.at = max(0, len(p.goals)-1)
	}
}

func (p *goalsPane) leave() {}

func (p *goalsPane) step(by int) (moved, changed bool) {
	if p.at+by < 0 || p.at+by >= len(p.goals) {
		return false, false
	}
	p.at += by
	return true, false
}

func (p *goalsPane) point(row int) (opens, changed bool) {
	if row >= len(p.goals) {
		return false, false
	}
	p.at = row
	p.toggle()
	return false, true
}

// toggle ticks the goal under the cursor, or takes its tick away, which can be put back.
func (p *goalsPane) toggle() {
	i, v := p.at, p.walk
	if v.draft.ToggleGoal(p.goals[i]); p.ticked(i) {
		return
	}
	v.took(v.book.Words.Walk.Unticked, func() {
		if !p.ticked(i) {
			v.draft.ToggleGoal(p.goals[i])
		}
	})
}

func (p *goalsPane) ticked(i int) bool { return slices.Contains(p.walk.draft.Entry.Goals, p.goals[i]) }

// key ticks by enter, which goes on to the next then, and takes a tick away by the key that ticks alone.
func (p *goalsPane) key(msg tea.Msg) (changed, handled bool) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok || len(p.goals) == 0 {
		return false, !ok
	}
	k := keysOf(p.walk.book.Window)
	switch {
	case key.Matches(press, k.Mark):
		p.toggle()
		return true, true
	case key.Matches(press, k.Choose):
		if changed = !p.ticked(p.at); changed {
			p.toggle()
		}
		if moved, _ := p.step(1); !moved {
			p.walk.out = true
		}
		return changed, true
	case key.Matches(press, k.Down) && p.at == len(p.goals)-1, key.Matches(press, k.Up) && p.at == 0:
		return false, false
	}
	return false, k.Step(press, &p.at, len(p.goals))
}

func (p *goalsPane) draw(f *kit.Frame, w, h int) {
	book := p.walk.book
	t, words, k := &book.Theme, &book.Words.Walk, keysOf(book.Window)
	f.Keys = p.walk.hints(k.Mark)
	f.Add(kit.Styled(t.Title, kit.Wrap(words.AskGoals, min(w, kit.Prose), ""))...)
	if h > 10 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(words.GoalsAbout, min(w, kit.Prose), ""))...)
	}
	for i, id := range p.goals {
		c, _ := p.walk.rubric.Criterion(id)
		if h > 14 {
			f.Add("")
		}
		sign, said := "□ ", ""
		if p.ticked(i) {
			sign, said = "■ ", "  "+t.Accent.Render(words.Ticked)
		}
		f.Row(t, i, !p.walk.out && i == p.at, func(name lipgloss.Style) []string {
			meaning := kit.Styled(t.Quiet, kit.Wrap(c.Meaning.In(book.Lang()), min(w, kit.Prose), "  "))
			return append([]string{kit.Pad(name.Render(sign+c.Name.In(book.Lang()))+said, w)}, meaning...)
		})
	}
}
