package beside

import (
	"time"

	"charm.land/bubbles/v2/key"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
)

// Turn writes out the parent's turn of an entry, with its heading in the style that it is given; nothing where there is none.
func Turn(book *logbook.Logbook, of *logbook.EntryMsg, name lipgloss.Style, w int) []string {
	turn, t := of.Beside.ParentTurn, &book.Theme
	if turn == nil {
		return nil
	}
	w = min(w, kit.Prose)
	lines := []string{name.Render(book.Words.Beside.Turn), t.Quiet.Render(said(book, of, turn.Made, turn.Shared))}
	lines = append(lines, kit.Wrap(turn.Told, w, "")...)
	lines = append(lines, kit.Styled(t.Quiet, kit.Wrap(turn.Question, w, ""))...)
	return append(lines, kit.Wrap(turn.Answer, w, "")...)
}

// Looks writes out what was seen in an entry later, each with its day; nothing where there is none.
func Looks(book *logbook.Logbook, of *logbook.EntryMsg, name lipgloss.Style, w int) []string {
	t, say := &book.Theme, &book.Words.Beside
	w = min(w, kit.Prose)
	var lines []string
	for i, l := range of.Beside.LookBacks {
		if i == 0 {
			lines = append(lines, name.Render(say.Later))
		}
		lines = append(lines, t.Quiet.Render(said(book, of, l.Made, l.Shared)))
		if l.Question != say.AskLook { // which is known by then
			lines = append(lines, kit.Styled(t.Quiet, kit.Wrap(l.Question, w, ""))...)
		}
		lines = append(lines, kit.Wrap(l.Text, w, "")...)
	}
	return lines
}

// Mentor writes out what the mentor wrote about an entry, under a heading that says whose words they are; nothing where there is none.
func Mentor(book *logbook.Logbook, of *logbook.EntryMsg, name lipgloss.Style, w int) []string {
	m, t := of.Beside.MentorWords, &book.Theme
	if m == nil {
		return nil
	}
	lines := []string{name.Render(book.Words.Beside.MentorWrote), t.Quiet.Render(said(book, of, m.Made, m.Shared))}
	return append(lines, kit.Wrap(m.Text, min(w, kit.Prose), "")...)
}

// said says when something was written, and whether it may travel. Nothing does beside an entry that is private.
func said(book *logbook.Logbook, of *logbook.EntryMsg, made time.Time, shared bool) string {
	state := book.Words.Beside.Mine
	if shared && !of.Entry.Private {
		state = book.Words.Beside.Travels
	}
	return book.Words.Dates.Near(made, book.Now()) + " · " + state
}

// nameCells is where what a row says begins.
const nameCells = 20

// Offer draws a row that leads to what may be written, with its key at the right; behind what was written already, the key on its heading.
func Offer(book *logbook.Logbook, written []string, name lipgloss.Style, label, about string, k key.Binding, w int) []string {
	t, w := &book.Theme, min(w, kit.Prose)
	letter := t.Key.Render(k.Help().Key)
	at := func(line string) string { return kit.Pad(line, w-lipgloss.Width(letter)) + letter }
	if len(written) > 0 {
		return append([]string{at(written[0])}, written[1:]...)
	}
	cells := max(nameCells, ansi.StringWidth(label)+2)
	return []string{at(name.Render(kit.Cell(label, cells)) + t.Quiet.Render(kit.Cell(about, max(0, w-cells-2))))}
}
