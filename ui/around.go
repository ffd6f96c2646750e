package ui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// around is what stands behind one row of the overview, so that this stays calm: all that lies around a stage, each with its key, which
// works on the overview as well.
type around struct {
	home *home
	at   int
}

func newAround(h *home) *around { return &around{home: h} }

func (v *around) rows() (all []homeRow) {
	for _, group := range v.home.aroundRows() {
		all = append(all, group...)
	}
	return all
}

func (v *around) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, rows := keysOf(v.home.book.Window), v.rows()
	switch {
	case k.Step(press, &v.at, len(rows)):
		return nil, true
	case key.Matches(press, k.Switch, k.SwitchBack):
		return nil, stop(press, k, &v.at, len(rows))
	case key.Matches(press, k.Choose):
		return rows[min(v.at, len(rows)-1)].open(), true
	case key.Matches(press, k.Stage):
		return nil, true
	}
	return v.home.leads(press)
}

// Point puts the cursor on a row, all of which open.
func (v *around) Point(row int) bool {
	v.at = row
	return true
}

func (v *around) Update(tea.Msg) tea.Cmd { return nil }

func (v *around) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k := v.home.book, keysOf(v.home.book.Window)
	f := &kit.Frame{Title: book.Words.Home.Around, Where: v.home.where(), Brief: book.StageWeek(book.Now())}
	f.Keys = []key.Binding{k.Choose, k.Close, k.Help}
	i, groups, rows := 0, v.home.aroundRows(), len(v.rows())
	apart := f.Room(h) >= rows+len(groups)-1 || f.Room(h) < rows // a window that holds them all shows them all, without lines between
	for g, group := range groups {
		if g > 0 && apart {
			f.Add("")
		}
		for _, r := range group {
			drawHomeRow(f, book.Window, &r, i, i == v.at, w)
			i++
		}
	}
	return f
}

func (v *around) Chapter() window.Chapter { return v.home.Chapter() }
