package stand

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// intentions lists what the student meant to do, with what came of it. None is ever overdue.
type intentions struct {
	book *logbook.Logbook
	rows []journal.Intention
	read bool
	at   int
}

// intentionsMsg is the list as it stands in the journal.
type intentionsMsg struct {
	rows []journal.Intention
	err  error
}

func NewIntentions(book *logbook.Logbook) *intentions { return &intentions{book: book} }

func (v *intentions) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	book, k := v.book, keysOf(v.book.Window)
	switch {
	case k.Step(press, &v.at, len(v.rows)):
	case len(v.rows) == 0:
		return nil, false
	case key.Matches(press, k.Choose):
		return book.Do(v, book.ReadEntry(v.rows[v.at].ID)), true
	case key.Matches(press, k.CameBack):
		if returns := v.rows[v.at].Returns; len(returns) > 0 && returns[len(returns)-1].Entry != "" {
			return book.Do(v, book.ReadEntry(returns[len(returns)-1].Entry)), true
		}
	case key.Matches(press, k.LetGo):
		if v.rows[v.at].Open() {
			id := v.rows[v.at].ID
			return book.Confirm(book.Words.Stand.AskLetGo, func() tea.Cmd { return book.Do(v, letGo(book, id)) }), true
		}
	default:
		return nil, false
	}
	return nil, true
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

func (v *intentions) View(w, h int) (string, *tea.Cursor) {
	book, k, t := v.book, keysOf(v.book.Window), &v.book.Theme
	f := kit.Frame{Title: book.Words.Stand.Intentions}
	f.Keys = []key.Binding{k.Read, k.CameBack, k.LetGo, k.Close, k.Help}
	if len(v.rows) == 0 && v.read {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(book.Words.Stand.NoIntention, min(w-2, 90), "   "))...)
		f.Keys = []key.Binding{k.Close, k.Help}
	}
	if len(v.rows) > 0 && !v.rows[v.at].Open() {
		f.Keys = []key.Binding{k.Read, k.CameBack, k.Close, k.Help}
	}
	for i := range v.rows {
		v.row(&f, &v.rows[i], i == v.at, w)
	}
	return f.Draw(t, w, h)
}

func (v *intentions) row(f *kit.Frame, i *journal.Intention, here bool, w int) {
	book, t := v.book, &v.book.Theme
	lines := kit.Wrap(book.Words.Walk.SayPlan(i.Plan), min(w-4, 90), "   ")
	mark, style := "   ", t.Plain
	if here {
		f.See(len(lines) + 2)
		mark, style = t.Accent.Render(" ► "), t.Selected
	}
	for n, line := range lines {
		if line = style.Render(strings.TrimPrefix(line, "   ")); n == 0 {
			line = mark + line
		} else {
			line = "   " + line
		}
		f.Add(line)
	}
	f.Add(kit.Styled(t.Quiet, kit.Wrap(v.told(i), w-4, "   "))...)
	f.Add("")
}

// told says when an intention was made and what came of it since.
func (v *intentions) told(i *journal.Intention) string {
	book := v.book
	parts := []string{book.Words.Dates.Day(i.Made, book.Now())}
	for _, r := range i.Returns {
		parts = append(parts, book.Words.Facts.Outcomes[r.Outcome]+" ("+book.Words.Dates.Column(r.At, book.Now())+")")
	}
	if i.Gone {
		parts = append(parts, book.Words.Entry.Deleted)
	} else if i.Open() {
		parts = append(parts, book.Words.Stand.StillOpen)
	}
	return strings.Join(parts, " · ")
}
