package ui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/ui/kit"
)

// moments lists the entries behind a number.
type moments struct {
	book  *logbook
	title string
	rows  []*store.Summary
	at    int
}

func newMoments(book *logbook, title string, rows []*store.Summary) *moments {
	return &moments{book: book, title: title, rows: rows}
}

func (v *moments) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := &v.book.keys
	if key.Matches(press, k.Choose) && len(v.rows) > 0 {
		return v.book.do(v, v.book.readEntry(v.rows[v.at].ID)), true
	}
	return nil, k.Step(press, &v.at, len(v.rows))
}

func (v *moments) update(msg tea.Msg) tea.Cmd {
	if msg, ok := msg.(entryMsg); ok {
		return showEntry(v.book, msg)
	}
	return nil
}

func (v *moments) view(w, h int) (string, *tea.Cursor) {
	book, k := v.book, &v.book.keys
	f := kit.Frame{Title: v.title, Where: book.words.Stand.Moments.Of(len(v.rows))}
	f.Keys = []key.Binding{k.Up, k.Down, k.Read, k.Close, k.Help}
	if len(v.rows) == 0 {
		f.Add(kit.Styled(book.theme.Quiet, kit.Wrap(book.words.Stand.NoMoment, w-2, "   "))...)
	}
	drawSummaries(&f, book, v.rows, v.at, true, w, f.Room(h))
	return f.Draw(&book.theme, w, h)
}
