package ui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
)

// moments lists the entries behind a number.
type moments struct {
	env   *logbook
	title string
	rows  []*store.Summary
	at    int
}

func newMoments(e *logbook, title string, rows []*store.Summary) *moments {
	return &moments{env: e, title: title, rows: rows}
}

func (v *moments) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := &v.env.keys
	if key.Matches(press, k.Choose) && len(v.rows) > 0 {
		return v.env.do(v, v.env.readEntry(v.rows[v.at].ID)), true
	}
	return nil, k.step(press, &v.at, len(v.rows))
}

func (v *moments) update(msg tea.Msg) tea.Cmd {
	if msg, ok := msg.(entryMsg); ok {
		return showEntry(v.env, msg)
	}
	return nil
}

func (v *moments) view(w, h int) (string, *tea.Cursor) {
	e, k := v.env, &v.env.keys
	f := frame{title: v.title, where: e.words.Stand.Moments.of(len(v.rows))}
	f.keys = []key.Binding{k.Up, k.Down, k.Read, k.Close, k.Help}
	if len(v.rows) == 0 {
		f.add(styled(e.theme.Quiet, wrap(e.words.Stand.NoMoment, w-2, "   "))...)
	}
	drawSummaries(&f, e, v.rows, v.at, true, w, f.room(h))
	return f.draw(&e.theme, w, h)
}
