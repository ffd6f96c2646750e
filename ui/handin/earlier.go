package handin

import (
	"fmt"
	"path/filepath"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

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

// Point puts the cursor on a row, where there is nothing to open.
func (v *earlier) Point(row int) bool {
	v.at = row
	return false
}

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
			return []string{name.Render(strings.TrimRight(kit.Cell(v.line(&v.rows[i]), w), " ")), "  " + t.Quiet.Render(place(file, folder, w-2))}
		})
		f.Add("")
	}
	return &f
}

// place tells where a file is: its name, and as much of the end of its folder as has room.
func place(file, folder string, w int) string {
	file = strings.TrimRight(kit.Cell(file, min(w, ansi.StringWidth(file))), " ")
	if room := w - ansi.StringWidth(file) - 3; room > 8 {
		return file + " · " + strings.TrimRight(kit.EndOf(folder, room), " ")
	}
	return file
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
