package ui

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/beside"
)

// farEnough is the moment whose turn it is to be looked back on, nil when none lies far enough back.
func (h *home) farEnough() *store.Summary {
	return journal.ComesBy(h.book.Overview.Unlooked, h.book.Now())
}

// passing is that moment on a day on which the overview says so.
func (h *home) passing() *store.Summary {
	if h.book.Settings().CameBy.Rests(h.book.Now()) {
		return nil
	}
	return h.farEnough()
}

// passes says in one line that a moment of some weeks ago comes by, with the key that opens it and the one that sends it away.
func (h *home) passes(w int) string {
	s := h.passing()
	if s == nil {
		return ""
	}
	k, book := keysOf(h.book.Window), h.book
	return book.HintLine(fmt.Sprintf(book.Words.Beside.ComesBy, book.Encounter(s.When, s.Alias)), w, k.LookAgain)
}

// lookRow leads to that moment on every day.
func (h *home) lookRow() homeRow {
	book := h.book
	row := homeRow{name: book.Words.Beside.Look, value: quiet(book.Words.Beside.NoneYet), key: keysOf(book.Window).LookAgain, open: h.lookBack}
	if s := h.farEnough(); s != nil {
		row.value = quiet(book.Encounter(s.When, s.Alias))
	}
	return row
}

func (h *home) lookBack() tea.Cmd {
	s := h.farEnough()
	if s == nil {
		return h.book.Tell(h.book.Words.Beside.NoneAbout)
	}
	h.forgetNotice()
	return h.book.Do(h, beside.ReadToLook(h.book, s.ID))
}

// cameBy lets some days go by before another moment does.
func (h *home) cameBy(entry string) tea.Cmd {
	set := h.book.Settings()
	set.CameBy = journal.CameBy{Entry: entry, On: h.book.Now()}
	return tea.Batch(h.book.KeepSettings(set), h.book.Save())
}

// wroteBeside tells of what was written beside an entry, wherever, and how it is put back.
func (h *home) wroteBeside(msg beside.KeptMsg) tea.Cmd {
	if h.forgetNotice(); msg.Undo == nil {
		return nil
	}
	h.notice, h.undo = msg.Said, func() tea.Cmd { return h.book.Do(h, msg.Undo) }
	if msg.Looked {
		return h.cameBy(msg.Entry)
	}
	return nil
}
