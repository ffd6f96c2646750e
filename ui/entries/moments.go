package entries

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// moments lists the entries behind a number, as they were when it was counted: a number that can't be opened would have to be believed.
type moments struct {
	book  *logbook.Logbook
	title string
	rows  []*store.Summary
	at    int
}

// NewMoments gives the list of some entries, under the name of what they have in common.
func NewMoments(book *logbook.Logbook, title string, rows []*store.Summary) window.Screen {
	return &moments{book: book, title: title, rows: rows}
}

// Key answers a key.
func (v *moments) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	if key.Matches(press, k.Choose) && len(v.rows) > 0 {
		return v.book.Do(v, v.book.ReadEntry(v.rows[v.at].ID)), true
	}
	return nil, k.Step(press, &v.at, len(v.rows))
}

// Update opens an entry that was read, which says so where it was deleted meanwhile.
func (v *moments) Update(msg tea.Msg) tea.Cmd {
	if msg, ok := msg.(logbook.EntryMsg); ok {
		return Show(v.book, msg)
	}
	return nil
}

// View draws the entries.
func (v *moments) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	return v.frame(w, h)
}

func (v *moments) frame(w, h int) *kit.Frame {
	book, k := v.book, keysOf(v.book.Window)
	f := &kit.Frame{Title: v.title, Where: book.Words.Stand.Moments.Of(len(v.rows))}
	f.Keys = []key.Binding{k.Up, k.Down, k.Read, k.Close, k.Help}
	if len(v.rows) == 0 {
		f.Add(kit.Styled(book.Theme.Quiet, kit.Wrap(book.Words.Stand.NoMoment, w, ""))...)
		return f
	}
	drawSummaries(f, book, v.rows, v.at, true, w, f.Room(h))
	return f
}
