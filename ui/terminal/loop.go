package terminal

import (
	"time"

	tea "charm.land/bubbletea/v2"
)

// loop is the model as Bubble Tea sees it: what concerns the terminal is taken in on the way to it.
//
// It also keeps drawing from holding up what is drawn. Bubble Tea asks for a view after every message, and one costs more than a letter:
// a paste that a terminal sends letter by letter would take seconds. So the model is left alone after each view for as long as that took,
// and asked again then, if anything came meanwhile.
type loop struct {
	tea.Model
	hear   func(tea.Msg) tea.Msg
	show   func(tea.View)
	send   func(tea.Msg)
	beside func(work func()) // does work in which a panic ends the loop, and is not printed

	last  tea.View
	rest  time.Time // when the model may be asked again
	asked bool      // dueMsg is on its way
}

// longestRest bounds the rest after a view that took long because the machine was busy.
const longestRest = 20 * time.Millisecond

// dueMsg says that the rest is over.
type dueMsg struct{}

func (l *loop) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if _, due := msg.(dueMsg); due {
		l.asked = false
		return l, nil
	}
	var cmd tea.Cmd
	l.beside(func() { _, cmd = l.Model.Update(l.hear(msg)) })
	return l, cmd
}

func (l *loop) View() tea.View {
	begin := time.Now()
	if wait := l.rest.Sub(begin); wait > 0 {
		if !l.asked {
			l.asked = true
			time.AfterFunc(wait, func() { l.beside(func() { l.send(dueMsg{}) }) })
		}
		return l.last
	}
	l.beside(func() {
		l.last = l.Model.View()
		l.show(l.last)
	})
	end := time.Now()
	l.rest = end.Add(min(end.Sub(begin), longestRest))
	return l.last
}
