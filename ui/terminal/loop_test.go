package terminal

import (
	"testing"

	tea "charm.land/bubbletea/v2"
)

// slow is a model whose view takes as long as it likes.
type slow struct {
	letters, views int
	seen           int // letters in the last view
	view           func()
}

func (m *slow) Init() tea.Cmd                       { return nil }
func (m *slow) Update(tea.Msg) (tea.Model, tea.Cmd) { m.letters++; return m, nil }

func (m *slow) View() tea.View {
	m.views++
	m.view()
	m.seen = m.letters
	return tea.View{}
}

// TestABurstIsDrawnInAFewFrames feeds letters as Bubble Tea does, faster than they can be drawn: the last one is seen.
func TestABurstIsDrawnInAFewFrames(t *testing.T) {
	busy := func() {
		for i, n := 0, 0; i < 1e6; i++ {
			n += i
		}
	}
	m := &slow{view: busy}
	due := make(chan tea.Msg, 1)
	l := &loop{Model: m, hear: func(msg tea.Msg) tea.Msg { return msg }, show: func(tea.View) {}, send: func(msg tea.Msg) { due <- msg },
		beside: func(work func()) { work() }}
	const letters = 10_000
	for range letters {
		l.Update(tea.KeyPressMsg{})
		l.View()
	}
	for l.asked {
		l.Update(<-due)
		l.View()
	}
	if m.seen != letters || m.views > letters/10 {
		t.Errorf("%d views, the last of %d letters of %d", m.views, m.seen, letters)
	}
}
