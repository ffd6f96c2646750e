package feedback

import (
	"strconv"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/kit"
)

// agenda lists what there is to talk about, over all answers that stand. The points are numbered through, so that a conversation can call
// them by number.
type agenda struct {
	shared
	scroll kit.Scroll
}

func newAgenda(given shared) *agenda { return &agenda{shared: given} }

func (v *agenda) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	return nil, v.scroll.Key(press, &v.book.Keys)
}

func (v *agenda) Update(tea.Msg) tea.Cmd { return nil }

func (v *agenda) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k, t := v.book, keysOf(v.book.Window), &v.book.Theme
	f := &kit.Frame{Title: book.Words.Feedback.Agenda, Keys: []key.Binding{k.Up, k.Down, k.Close, k.Help}}
	width, number := min(w, kit.Prose), 0
	f.Add(kit.Styled(t.Quiet, kit.Wrap(book.Words.Feedback.AgendaAbout, width, ""))...)
	for _, r := range v.heard.Current() {
		if len(r.Answer.Points) == 0 {
			continue
		}
		f.Add("")
		f.Add(kit.Styled(t.Quiet, kit.Wrap(r.Name()+v.stageMark(r), width, ""))...)
		for _, p := range r.Answer.Points {
			number++
			f.Add(item(strconv.Itoa(number)+". ", p, width)...)
		}
	}
	v.scroll.Show(f, h)
	return f
}
