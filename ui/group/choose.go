package group

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/ui/kit"
)

// choices are what a question or a criterion is chosen from.
func (v *maker) choices() []string {
	say := &v.book.Words.Group
	if v.page == questionPage {
		return append(slices.Clone(say.Questions), say.OwnQuestion)
	}
	names := make([]string, 0, len(v.now().criteria)+1)
	for _, id := range v.now().criteria {
		names = append(names, v.book.Criterion(id))
	}
	return append(names, say.AboutNone)
}

func (v *maker) choiceKey(press tea.KeyPressMsg, k *keys) (tea.Cmd, bool) {
	choices, at := v.choices(), v.at
	if n := kit.Digit(press); n >= 1 && n <= len(choices) {
		v.stand(n - 1)
		return v.choose(), true
	}
	if key.Matches(press, k.Down) && at == noChoice {
		v.stand(0)
		return nil, true
	}
	moved, handled := turn(press, k, &at, len(choices))
	if v.stand(max(at, min(v.at, 0))); moved {
		return nil, handled
	}
	if key.Matches(press, k.Choose) {
		return v.choose(), true
	}
	return nil, false
}

// choose takes what is under the cursor and goes on; an own question is written first.
func (v *maker) choose() tea.Cmd {
	card, last := v.card(), len(v.choices())-1
	switch {
	case v.at == noChoice:
		return v.goOn()
	case v.page == questionPage && v.at == last:
		own := card.Question
		if slices.Contains(v.book.Words.Group.Questions, own) {
			own = ""
		}
		v.write(own)
		return nil
	case v.page == questionPage:
		card.Question = v.book.Words.Group.Questions[v.at]
	case v.at == last:
		card.About = ""
	default:
		card.About = v.choices()[v.at]
	}
	return tea.Batch(v.keep(), v.goOn())
}

// drawChoices draws what is chosen from, each whole.
func (v *maker) drawChoices(f *kit.Frame, w, h int) {
	t, card := &v.book.Theme, v.card()
	for i, choice := range v.choices() {
		chosen := choice == card.Question && v.page == questionPage || choice == card.About && v.page == aboutPage
		f.Row(t, i, i == v.at && !v.writing(), func(name lipgloss.Style) []string {
			sign := "○ "
			if chosen {
				sign = t.Accent.Render("● ")
			}
			lines := kit.Styled(name, kit.Wrap(choice, min(w, kit.Prose)-2, ""))
			lines[0] = sign + lines[0]
			for i := range lines[1:] {
				lines[i+1] = "  " + lines[i+1]
			}
			return lines
		})
	}
	if v.field != nil {
		kit.DrawField(f, v.field, v.fieldRow(), w, max(3, h-14))
	}
}
