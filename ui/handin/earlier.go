package handin

import (
	"fmt"
	"path/filepath"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
)

// earlier lists what was handed in before, newest first.
type earlier struct {
	book *logbook.Logbook
	rows []store.HandedIn
	at   int
}

func newEarlier(book *logbook.Logbook, rows []store.HandedIn) *earlier {
	return &earlier{book: book, rows: rows}
}

func (v *earlier) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	return nil, v.book.Keys.Step(press, &v.at, len(v.rows))
}

func (v *earlier) Update(tea.Msg) tea.Cmd { return nil }

func (v *earlier) View(w, h int) (string, *tea.Cursor) {
	book, k, t := v.book, keysOf(v.book.Window), &v.book.Theme
	f := kit.Frame{Title: book.Words.HandIn.Before, Where: book.Words.HandIn.Times.Of(len(v.rows))}
	f.Keys = []key.Binding{k.Up, k.Down, k.Close, k.Help}
	const height = 3
	rows := max(1, f.Room(h)/height)
	top := max(0, min(v.at-rows/2, len(v.rows)-rows))
	for i := top; i < min(len(v.rows), top+rows); i++ {
		mark, style := "   ", t.Plain
		if i == v.at {
			f.See(height - 1)
			mark, style = t.Accent.Render(" ► "), t.Selected
		}
		folder, name := filepath.Split(v.rows[i].File)
		f.Add(mark+style.Render(kit.Cell(v.line(&v.rows[i]), w-5)), "   "+t.Quiet.Render(kit.Cell(name+" · "+folder, w-5)), "")
	}
	return f.Draw(t, w, h)
}

// line tells one hand-in: its number, when, and what was in it.
func (v *earlier) line(h *store.HandedIn) string {
	book, words := v.book, &v.book.Words.HandIn
	parts := []string{fmt.Sprintf(words.Numbered, h.Number), book.Words.Dates.Day(h.Made, book.Now()), book.StageName(h.Stage),
		book.Words.List.Count.Of(len(h.Entries))}
	if h.Seal != "" {
		parts = append(parts, words.Sealed)
	}
	return strings.Join(parts, " · ")
}
