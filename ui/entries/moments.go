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
	table
	title string
}

// NewMoments gives the list of some entries, under the name of what they have in common.
func NewMoments(book *logbook.Logbook, title string, rows []*store.Summary) window.Screen {
	v := &moments{table: table{book: book}, title: title}
	shown := make([]row, len(rows))
	for i, s := range rows {
		shown[i].Summary = s
	}
	v.put(shown)
	return v
}

// Key answers a key.
func (v *moments) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	if key.Matches(press, v.book.Keys.Choose) && len(v.rows) > 0 {
		return v.open(v), true
	}
	moved := v.step(press)
	return v.look(v), moved
}

// Point puts the cursor on an entry, which a click opens.
func (v *moments) Point(row int) bool {
	v.at = row
	return true
}

// Update opens an entry that was read, which says so where it was deleted meanwhile.
func (v *moments) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		v.peeks = nil // one may have been changed
		return v.look(v)
	case peeksMsg:
		v.saw(msg)
	case logbook.EntryMsg:
		return Show(v.book, msg)
	}
	return nil
}

// View draws the entries.
func (v *moments) View(w, h int) *kit.Frame {
	book, k, wide := v.book, keysOf(v.book.Window), w >= kit.Wide
	w = kit.Measure(w)
	f := &kit.Frame{Title: v.title, Where: book.Words.Stand.Moments.Of(len(v.rows))}
	f.Keys = []key.Binding{k.Read, k.Close, k.Help}
	if len(v.rows) == 0 {
		f.Keys = f.Keys[1:]
		f.Add(kit.Styled(book.Theme.Quiet, kit.Wrap(book.Words.Stand.NoMoment, w, ""))...)
		return f
	}
	v.draw(f, w, h, 0, wide, true)
	return f
}
