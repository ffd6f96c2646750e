package stand

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// intentions lists what the student meant to do, in whatever stage, with what came of it. None is ever overdue.
type intentions struct {
	book *logbook.Logbook
	rows []journal.Intention
	read bool // until then nothing is said to be missing
	at   int
}

// NewIntentions opens the student's intentions.
func NewIntentions(book *logbook.Logbook) window.Screen { return &intentions{book: book} }

func (v *intentions) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	switch {
	case k.Step(press, &v.at, len(v.rows)):
		return nil, true
	case len(v.rows) == 0:
		return nil, false
	case key.Matches(press, k.Choose):
		return v.open(v.rows[v.at].ID), true // an intention is named after the entry it was made in
	case key.Matches(press, k.CameBack):
		return v.openReport(&v.rows[v.at]), true
	case key.Matches(press, k.LetGo):
		return v.letGo(&v.rows[v.at]), true
	}
	return nil, false
}

func (v *intentions) open(entry string) tea.Cmd { return v.book.Do(v, v.book.ReadEntry(entry)) }

// openReport opens the entry that last said what came of an intention. There is none where it was let go from this list.
func (v *intentions) openReport(intention *journal.Intention) tea.Cmd {
	if n := len(intention.Returns); n > 0 && intention.Returns[n-1].Entry != "" {
		return v.open(intention.Returns[n-1].Entry)
	}
	return nil
}

// letGo asks first: of an intention that was let go the overview and the walk speak no more.
func (v *intentions) letGo(intention *journal.Intention) tea.Cmd {
	if !intention.Open() {
		return nil
	}
	book, id := v.book, intention.ID
	return book.Confirm(book.Words.Stand.AskLetGo, func() tea.Cmd { return book.Do(v, letGo(book, id)) })
}

func (v *intentions) Update(msg tea.Msg) tea.Cmd {
	book := v.book
	switch msg := msg.(type) {
	case window.ShownMsg:
		return book.Run(v, readIntentions(book))
	case intentionsMsg:
		if msg.err != nil {
			return book.Tell(book.Words.Errors.Say(msg.err))
		}
		v.rows, v.read = msg.rows, true
		v.at = max(0, min(v.at, len(v.rows)-1))
	case logbook.EntryMsg:
		return entries.Show(book, msg)
	}
	return nil
}

func (v *intentions) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, t := v.book, &v.book.Theme
	f := kit.Frame{Title: book.Words.Stand.Intentions, Keys: v.keys()}
	if v.read && len(v.rows) == 0 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(book.Words.Stand.NoIntention, min(w, kit.Prose), ""))...)
	}
	for i := range v.rows {
		f.Row(t, i, i == v.at, func(style lipgloss.Style) []string {
			lines := hanging(style, book.Words.Walk.SayPlan(v.rows[i].Plan), min(w-4, 90))
			lines = append(lines, kit.Styled(t.Quiet, kit.Wrap(v.told(&v.rows[i]), w, ""))...)
			return append(lines, "")
		})
	}
	return &f
}

// keys offers nothing that would do nothing.
func (v *intentions) keys() []key.Binding {
	k := keysOf(v.book.Window)
	switch {
	case v.read && len(v.rows) == 0:
		return []key.Binding{k.Close, k.Help}
	case len(v.rows) > 0 && !v.rows[v.at].Open():
		return []key.Binding{k.Read, k.CameBack, k.Close, k.Help}
	}
	return []key.Binding{k.Read, k.CameBack, k.LetGo, k.Close, k.Help}
}

// told says when an intention was made and what came of it since.
func (v *intentions) told(intention *journal.Intention) string {
	book := v.book
	parts := []string{book.Words.Dates.Day(intention.Made, book.Now())}
	for _, back := range intention.Returns {
		parts = append(parts, book.Words.Facts.Outcomes[back.Outcome]+" ("+book.Words.Dates.Column(back.At, book.Now())+")")
	}
	switch {
	case intention.Gone: // the entry it was made in was deleted
		parts = append(parts, book.Words.Entry.Deleted)
	case intention.Open():
		parts = append(parts, book.Words.Stand.StillOpen)
	}
	return strings.Join(parts, " · ")
}
