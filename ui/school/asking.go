package school

import (
	"fmt"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/kit"
)

// asking is one question of the card, to talk over: where it may come up, and what others do.
type asking struct {
	card   *Card
	at     int
	scroll kit.Scroll
}

func (v *asking) question() (q question, n int) {
	all := questionsOf(&v.card.card)
	v.at = max(0, min(v.at, len(all)-1))
	return all[v.at], len(all)
}

// Key ticks, and goes from question to question; behind the last one, back to the card.
func (v *asking) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	book := v.card.book
	k, all := keysOf(book.Window), questionsOf(&v.card.card)
	switch {
	case key.Matches(press, k.Mark):
		if book.OnlyReads() {
			return book.Refuse(), true
		}
		q, _ := v.question()
		return book.Do(v, tick(book, q.ID, !q.Here)), true
	case key.Matches(press, k.Onward) && v.at == len(all)-1:
		return v.leave(), true
	case key.Matches(press, k.Onward, k.Right) && v.at < len(all)-1:
		v.at, v.scroll = v.at+1, kit.Scroll{}
		return nil, true
	case key.Matches(press, k.Left):
		v.at, v.scroll = max(0, v.at-1), kit.Scroll{}
		return nil, true
	case key.Matches(press, k.Close):
		return v.leave(), true
	}
	return nil, v.scroll.Key(press, &k.Keys)
}

// leave goes back to the card, with the cursor on the question that was read last.
func (v *asking) leave() tea.Cmd {
	v.card.at = v.at
	return v.card.book.Pop()
}

// Update hears what came of a tick.
func (v *asking) Update(msg tea.Msg) tea.Cmd {
	if msg, ok := msg.(cardMsg); ok {
		return v.card.Update(msg)
	}
	return nil
}

// View gives the question large, with its state, its chances and its tips.
func (v *asking) View(w, h int) *kit.Frame {
	w = min(kit.Measure(w), kit.Prose)
	book := v.card.book
	k, say, t := keysOf(book.Window), &book.Words.School, &book.Theme
	q, n := v.question()
	f := &kit.Frame{Title: say.Title, Where: fmt.Sprintf(say.Nth, v.at+1, n), Status: v.card.said, Keys: []key.Binding{k.Mark, k.Onward, k.Other, k.Close, k.Help}}
	v.card.tell(f, &q, w)
	f.Pin()
	f.Add("")
	if q.Here {
		f.Add(t.Quiet.Render(say.DoesIt) + "  " + t.Accent.Render("■ "+say.Yes))
	} else {
		f.Add(t.Quiet.Render(say.DoesIt) + "  □ " + say.NotYet)
	}
	v.scroll.Show(f, h)
	return f
}
