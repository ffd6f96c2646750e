package handin

import (
	"fmt"
	"path/filepath"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
)

// earlier lists what was handed in before, newest first. The journal remembers no word of it, so there is nothing here to open.
type earlier struct {
	book *logbook.Logbook
	rows []store.HandedIn
	at   int
}

func (v *earlier) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	return nil, v.book.Keys.Step(press, &v.at, len(v.rows))
}

func (v *earlier) Update(tea.Msg) tea.Cmd { return nil }

func (v *earlier) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k, t := v.book, keysOf(v.book.Window), &v.book.Theme
	f := kit.Frame{Title: book.Words.HandIn.Before, Where: book.Words.HandIn.Times.Of(len(v.rows))}
	f.Keys = []key.Binding{k.Up, k.Down, k.Close, k.Help}
	const height = 3 // of a row: what it was, its file, and a line between
	rows := max(1, f.Room(h)/height)
	top := max(0, min(v.at-rows/2, len(v.rows)-rows))
	for i := top; i < min(len(v.rows), top+rows); i++ {
		folder, file := filepath.Split(v.rows[i].File)
		f.Row(t, i, i == v.at, func(name lipgloss.Style) []string {
			return []string{name.Render(kit.Cell(v.line(&v.rows[i]), w-5)), "   " + t.Quiet.Render(kit.Cell(file+" · "+folder, w-5))}
		})
		f.Add("")
	}
	return &f
}

// line tells one hand-in: its number, when, and what was in it.
func (v *earlier) line(handed *store.HandedIn) string {
	book, phrases := v.book, &v.book.Words.HandIn
	parts := []string{fmt.Sprintf(phrases.Numbered, handed.Number), book.Words.Dates.Day(handed.Made, book.Now()),
		book.StageName(handed.Stage), book.Words.List.Count.Of(len(handed.Entries))}
	if handed.Seal != "" {
		parts = append(parts, phrases.Sealed)
	}
	return strings.Join(parts, " · ")
}
