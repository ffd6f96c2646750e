package looks

import (
	"fmt"
	"strings"
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// families lists those of whom there are moments enough to ask whether they tell one story.
type families struct {
	book *logbook.Logbook
	rows []journal.Family
	read bool // until then nothing is said to be missing
	at   int
}

// NewStory opens the families of whom a story can be read.
func NewStory(book *logbook.Logbook) window.Screen { return &families{book: book} }

func (v *families) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	switch {
	case len(v.rows) == 0:
		return nil, false
	case k.Step(press, &v.at, len(v.rows)):
		return nil, true
	case key.Matches(press, k.Choose):
		return v.book.Push(&story{book: v.book, alias: v.rows[v.at].Alias}), true
	}
	return nil, false
}

// Point puts the cursor on a family; a click opens its story.
func (v *families) Point(row int) (opens bool) {
	v.at = max(0, min(row, len(v.rows)-1))
	return len(v.rows) > 0
}

func (v *families) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		return v.book.Do(v, readFamilies(v.book)) // the keys wait: what enter opens depends on which rows there are
	case familiesMsg:
		if msg.err != nil {
			return v.book.Tell(v.book.Words.Errors.Say(msg.err))
		}
		v.rows, v.read = msg.rows, true
		v.at = max(0, min(v.at, len(v.rows)-1))
	}
	return nil
}

func (v *families) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k, t := v.book, keysOf(v.book.Window), &v.book.Theme
	f := &kit.Frame{Title: book.Words.Looks.Story, Where: book.StageWeek(book.Now()), Keys: []key.Binding{k.Choose, k.Close, k.Help}}
	switch {
	case !v.read:
		f.Keys = f.Keys[1:]
		return f
	case len(v.rows) == 0:
		f.Keys = f.Keys[1:]
		prose(f, t.Quiet, book.Words.Looks.NoPair, w)
		return f
	}
	prose(f, t.Title, book.Words.Looks.StoryOpens, w)
	f.Add("")
	for i, family := range v.rows {
		f.Row(t, i, i == v.at, func(style lipgloss.Style) []string {
			about := book.Words.Stand.Moments.Of(family.Moments) + " · " + fmt.Sprintf(book.Words.Looks.Span, shortDay(book, family.First), shortDay(book, family.Latest))
			return nameAndAbout(t, style, family.Alias, about, w)
		})
	}
	return f
}

// shortDay says a day in few cells.
func shortDay(book *logbook.Logbook, at time.Time) string {
	return book.Words.Dates.With(&book.Words.Dates.Short, at, book.Now())
}

// nameAndAbout puts what a row is about beside its name, or below it where there is little room.
func nameAndAbout(t *kit.Theme, style lipgloss.Style, name, about string, w int) []string {
	const column = 26
	if w < 60 {
		return append([]string{style.Render(strings.TrimRight(kit.Cell(name, w), " "))}, kit.Styled(t.Quiet, kit.Wrap(about, w, "  "))...)
	}
	return []string{style.Render(kit.Cell(name, column)) + " " + t.Quiet.Render(strings.TrimRight(kit.Cell(about, w-column-1), " "))}
}
