package logbook

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal"
)

// Advice is a line for the first moments, for above the keys of a walk that begins; empty when there is none, or none any more. To whoever
// only reviews it says nothing.
func (book *Logbook) Advice() string {
	if book.Overview.Entries == 0 && book.Reviewed() {
		return ""
	}
	return book.Words.Lessons.Advice[book.advice()]
}

func (book *Logbook) advice() journal.Advice {
	return journal.AdviceFor(book.Overview.Entries, book.Settings().SentAway)
}

// Suggestion is such a line for the overview: in an example one thing after another to try, elsewhere the advice.
func (book *Logbook) Suggestion() string {
	page := &book.Words.Lessons.Example
	if !book.Demo {
		return book.Advice()
	}
	if book.tried >= len(page.Pairs) {
		return ""
	}
	try := page.Pairs[book.tried]
	return page.Text[len(page.Text)-1] + " " + try.Label + " · " + try.Text
}

// SendAway takes the line away that stands above the keys: an advice for good, and in an example what was suggested there, for the next.
func (book *Logbook) SendAway() tea.Cmd {
	if book.Demo {
		book.tried++
		return nil
	}
	set := book.Settings()
	if set.SentAway = book.advice(); set.SentAway == journal.NoAdvice {
		return nil
	}
	return book.KeepSettings(set)
}

// HintLine draws such a line in w cells, with the key that sends it away, and before that others that do what it says. An empty one draws
// nothing.
func (book *Logbook) HintLine(text string, w int, does ...key.Binding) string {
	if text == "" {
		return ""
	}
	t, said, room := &book.Theme, "", w
	for _, b := range append(does, book.Keys.SendAway) {
		label := b.Help()
		said += "   " + t.Key.Render(label.Key) + " " + t.Quiet.Render(label.Desc)
		room -= ansi.StringWidth(label.Key+label.Desc) + 4
	}
	return t.Quiet.Render(ansi.Truncate(text, max(0, room), "…")) + said
}
