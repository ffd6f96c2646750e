package ui

import (
	"fmt"
	"path/filepath"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
)

// earlier lists what was handed in before, newest first.
type earlier struct {
	env  *logbook
	rows []store.HandedIn
	at   int
}

func newEarlier(e *logbook, rows []store.HandedIn) *earlier { return &earlier{env: e, rows: rows} }

func (v *earlier) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	return nil, v.env.keys.step(press, &v.at, len(v.rows))
}

func (v *earlier) update(tea.Msg) tea.Cmd { return nil }

func (v *earlier) view(w, h int) (string, *tea.Cursor) {
	e, k, t := v.env, &v.env.keys, &v.env.theme
	f := frame{title: e.words.HandIn.Before, where: e.words.HandIn.Times.of(len(v.rows))}
	f.keys = []key.Binding{k.Up, k.Down, k.Close, k.Help}
	const height = 3
	rows := max(1, f.room(h)/height)
	top := max(0, min(v.at-rows/2, len(v.rows)-rows))
	for i := top; i < min(len(v.rows), top+rows); i++ {
		mark, style := "   ", t.Plain
		if i == v.at {
			f.see(height - 1)
			mark, style = t.Accent.Render(" ► "), t.Selected
		}
		folder, name := filepath.Split(v.rows[i].File)
		f.add(mark+style.Render(cell(v.line(&v.rows[i]), w-5)), "   "+t.Quiet.Render(cell(name+" · "+folder, w-5)), "")
	}
	return f.draw(t, w, h)
}

// line tells one hand-in: its number, when, and what was in it.
func (v *earlier) line(h *store.HandedIn) string {
	e, words := v.env, &v.env.words.HandIn
	parts := []string{fmt.Sprintf(words.Numbered, h.Number), e.words.Dates.day(h.Made, e.now()), e.stageName(h.Stage),
		e.words.List.Count.of(len(h.Entries))}
	if h.Seal != "" {
		parts = append(parts, words.Sealed)
	}
	return strings.Join(parts, " · ")
}
