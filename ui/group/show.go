package group

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// show is a card for a whole group to read from one screen: nothing else stands there.
type show struct {
	book   *logbook.Logbook
	cards  []journal.DiscussionCard
	at     int
	scroll kit.Scroll
}

func newShow(book *logbook.Logbook, cards ...journal.DiscussionCard) *show {
	return &show{book: book, cards: cards}
}

// Key turns what is longer than the window, and goes from card to card.
func (v *show) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, was := keysOf(v.book.Window), v.at
	switch {
	case key.Matches(press, k.Choose):
		return v.book.Pop(), true
	case key.Matches(press, k.Left):
		v.at = max(0, v.at-1)
	case key.Matches(press, k.Right):
		v.at = min(v.at+1, len(v.cards)-1)
	default:
		return nil, v.scroll.Key(press, &k.Keys)
	}
	if v.at != was {
		v.scroll = kit.Scroll{}
	}
	return nil, true
}

// Update hears nothing.
func (v *show) Update(tea.Msg) tea.Cmd { return nil }

// The measures of a card that is read from some way off: short lines, with air between them where the window has it.
const (
	shownWidth = 56
	shownLead  = 2
)

// View draws the card in the middle of the window.
func (v *show) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	k, t, c := keysOf(v.book.Window), &v.book.Theme, &v.cards[v.at]
	f := &kit.Frame{Keys: []key.Binding{k.Close}}
	if len(v.cards) > 1 {
		f.Keys = append(f.Keys, k.OtherCard)
	}
	width := max(1, min(shownWidth, w-4))
	moment, question := kit.Wrap(c.Moment, width, ""), kit.Wrap(c.Question, width, "")
	room, lead := f.Room(h), shownLead
	high := func() int { return len(moment)*lead + len(question) + 2 }
	if high() > room {
		lead = 1
	}
	if high() < room {
		f.Add(make([]string, (room-high())/2)...)
	}
	indent := strings.Repeat(" ", max(0, (w-width)/2))
	first := len(f.Body)
	for i, line := range moment {
		if i > 0 && lead > 1 {
			f.Add("")
		}
		f.Add(strings.TrimRight(indent+t.Title.Render(line), " "))
	}
	if len(question) > 0 {
		f.Add("", "")
		for _, line := range question {
			f.Add(indent + t.Accent.Render(line))
		}
	}
	v.scroll.Show(f, h)
	if len(f.Body) > first && v.scroll.Top <= first { // under the first letter, so that nothing else stands beside the text
		f.Cursor = tea.NewCursor(lipgloss.Width(f.Body[first])-lipgloss.Width(strings.TrimLeft(ansi.Strip(f.Body[first]), " ")), first)
		f.Cursor.Shape, f.Cursor.Blink = tea.CursorUnderline, false
	}
	return f
}

func (v *show) Chapter() window.Chapter { return Chapter(v.book.Window) }
