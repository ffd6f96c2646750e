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

	notice string
}

// NewIntentions opens the student's intentions.
func NewIntentions(book *logbook.Logbook) window.Screen { return &intentions{book: book} }

func (v *intentions) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	v.notice = ""
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
	case key.Matches(press, k.Undo) && v.rows[v.at].LetGoAlone():
		v.notice = v.book.Words.Stand.TakenUp
		return v.book.Do(v, takeUp(v.book, v.rows[v.at].ID)), true
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

// letGo lets an intention go: of one that is, the overview and the walk speak no more. The same row takes it up again.
func (v *intentions) letGo(intention *journal.Intention) tea.Cmd {
	if !intention.Open() {
		return nil
	}
	v.notice = v.book.Undoable(v.book.Words.Stand.LetGone)
	return v.book.Do(v, letGo(v.book, intention.ID))
}

// Point puts the cursor on an intention; a click opens its entry.
func (v *intentions) Point(row int) (opens bool) {
	v.at = max(0, min(row, len(v.rows)-1))
	return len(v.rows) > 0
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
	book, t, prose := v.book, &v.book.Theme, min(w, kit.Prose)
	f := &kit.Frame{Title: book.Words.Stand.Intentions, Keys: v.keys(), Status: v.notice}
	if v.read && len(v.rows) == 0 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(book.Words.Stand.NoIntention, prose, ""))...)
	}
	for i := range v.rows {
		if i > 0 {
			f.Add("")
		}
		f.Row(t, i, i == v.at, func(style lipgloss.Style) []string {
			lines := kit.Styled(style, kit.Wrap(book.Words.Walk.SayPlan(v.rows[i].Plan), prose, ""))
			return append(lines, kit.Styled(t.Quiet, kit.Wrap(v.told(&v.rows[i]), prose, ""))...)
		})
	}
	return f
}

// keys offers nothing that would do nothing.
func (v *intentions) keys() []key.Binding {
	k := keysOf(v.book.Window)
	if len(v.rows) == 0 {
		return []key.Binding{k.Close, k.Help}
	}
	row, shown := &v.rows[v.at], []key.Binding{k.Read}
	if n := len(row.Returns); n > 0 && row.Returns[n-1].Entry != "" {
		shown = append(shown, k.CameBack)
	}
	switch {
	case row.Open():
		shown = append(shown, k.LetGo)
	case row.LetGoAlone():
		shown = append(shown, k.Undo)
	}
	return append(shown, k.Close, k.Help)
}

// told says when an intention was made and what came of it since.
func (v *intentions) told(intention *journal.Intention) string {
	return strings.Join(v.book.Words.CameOf(intention, v.book.Now()), " · ")
}
