// Package school is the wing of the school's card: what its parents ask for, read with the mentor, with a tick where it happens; and the card
// itself, out as a spreadsheet, in from a file, passed on. Begin with Card. Nothing of it is a student's words, and nothing of it is handed
// in. It reads the logbook and the store, and knows no other wing.
package school

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

// Card shows the card in use, a row a question.
type Card struct {
	book *logbook.Logbook
	card journal.SchoolCard // without an id until it was read
	at   int
	said string
}

// New opens it.
func New(book *logbook.Logbook) *Card { return &Card{book: book} }

// question is one of a card, with the heading that it stands under.
type question struct {
	journal.SchoolQuestion
	head string
}

func questionsOf(card *journal.SchoolCard) (all []question) {
	for _, h := range card.Headings {
		for _, q := range h.Questions {
			all = append(all, question{q, h.Title})
		}
	}
	return all
}

// Key answers the rows: the questions, and behind them what can be done with the card.
func (v *Card) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, all := keysOf(v.book.Window), questionsOf(&v.card)
	if len(all) == 0 {
		return nil, false
	}
	switch {
	case k.Step(press, &v.at, len(all)+1):
		v.said = ""
		return nil, true
	case key.Matches(press, k.Mark) && v.at < len(all):
		return v.tick(all[v.at]), true
	case key.Matches(press, k.Choose) && v.at < len(all):
		return v.book.Push(&asking{card: v, at: v.at}), true
	case key.Matches(press, k.Choose):
		return v.book.Push(&ways{book: v.book, card: v.card}), true
	}
	return nil, false
}

// tick is kept at once: nothing that follows would keep it.
func (v *Card) tick(q question) tea.Cmd {
	if v.book.OnlyReads() {
		return v.book.Refuse()
	}
	return v.book.Do(v, tick(v.book, q.ID, !q.Here))
}

// Point puts the cursor on a row, which a click opens.
func (v *Card) Point(row int) bool {
	v.at = row
	return true
}

// Update reads the card each time that the screen is shown: another one may be in use.
func (v *Card) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		return v.book.Run(v, read(v.book))
	case cardMsg:
		if v.said = ""; msg.err != nil {
			v.said = why(v.book, msg.err)
			return nil
		}
		v.card = msg.card
		v.at = max(0, min(v.at, len(questionsOf(&v.card))))
	}
	return nil
}

// The widths of the list where it stands beside a question, and of the space between.
const (
	listCells = 58
	gapCells  = 6
)

// View lists the questions under their headings; a wide window shows the one under the cursor beside them.
func (v *Card) View(w, h int) *kit.Frame {
	wide := w >= kit.Wide
	w = kit.Measure(w)
	book, k := v.book, keysOf(v.book.Window)
	say, all := &book.Words.School, questionsOf(&v.card)
	f := &kit.Frame{Title: say.Title, Where: v.card.Title, Status: v.said, Keys: []key.Binding{k.Close, k.Help}}
	if len(all) == 0 {
		return f
	}
	f.Keys = []key.Binding{k.Mark, k.Read, k.Close, k.Help}
	if v.at == len(all) {
		f.Keys = []key.Binding{k.Choose, k.Close, k.Help}
	}
	if !wide {
		v.list(f, all, w)
		return f
	}
	left, right := &kit.Frame{}, &kit.Frame{}
	v.list(left, all, listCells)
	room := f.Room(h)
	left.Cut(&book.Theme, kit.Top(len(left.Body), left.Focus, room), room, listCells)
	if v.at < len(all) {
		v.tell(right, &all[v.at], w-listCells-gapCells)
	}
	f.Columns(left, right, listCells+gapCells)
	return f
}

func (v *Card) list(f *kit.Frame, all []question, w int) {
	say, t := &v.book.Words.School, &v.book.Theme
	f.Add(kit.Styled(t.Quiet, kit.Wrap(say.Asks, min(w, kit.Prose), ""))...)
	head := ""
	for i, q := range all {
		if i == 0 || q.head != head {
			f.Add("")
			f.Add(kit.Styled(t.Title, kit.Wrap(q.head, w, ""))...)
			head = q.head
		}
		f.Row(t, i, i == v.at, func(style lipgloss.Style) []string { return v.row(&q, style, w) })
	}
	f.Add("")
	f.Row(t, len(all), v.at == len(all), func(style lipgloss.Style) []string {
		return append([]string{style.Render(say.Ways)}, kit.Styled(t.Quiet, kit.Wrap(say.WaysAbout, w, ""))...)
	})
}

// tell adds a question with where it can happen and what others do.
func (v *Card) tell(f *kit.Frame, q *question, w int) {
	say, t := &v.book.Words.School, &v.book.Theme
	f.Add(kit.Styled(t.Quiet, kit.Wrap(q.head, w, ""))...)
	f.Add(kit.Styled(t.Title, kit.Wrap(q.Text, w, ""))...)
	if len(q.Chances) > 0 {
		f.Add("", t.Quiet.Render(say.ChancesHead))
		for _, chance := range q.Chances {
			v.point(f, chance, w)
		}
	}
	if f.Add("", t.Quiet.Render(say.TipsHead)); len(q.Tips) == 0 {
		f.Add(kit.Wrap(say.NoTips, w, "")...)
	}
	for _, tip := range q.Tips {
		v.point(f, tip, w)
	}
}

// point adds one of several things, of which the beginning up to a colon stands out: where a tip is for.
func (v *Card) point(f *kit.Frame, text string, w int) {
	t := &v.book.Theme
	for i, line := range kit.Wrap(text, w-2, "") {
		if where, rest, found := strings.Cut(line, ": "); i == 0 && found && !journal.Longer(where, 16) {
			line = t.Accent.Render(where+":") + " " + rest
		}
		if i == 0 {
			line = "· " + line
		} else {
			line = "  " + line
		}
		f.Add(line)
	}
}

// row gives a question with its sign in front and, where it was ticked, the word for that behind it, for which there is room always: a tick
// moves nothing. In a narrow window that word stands below.
func (v *Card) row(q *question, style lipgloss.Style, w int) []string {
	say, t := &v.book.Words.School, &v.book.Theme
	const indent, narrow = "  ", 56
	sign, room := t.Quiet.Render("□ "), min(w, kit.Prose)-len(indent)
	if q.Here {
		sign = t.Accent.Render("■ ")
	}
	if w >= narrow {
		room -= ansi.StringWidth(say.Here) + 2
	}
	var lines []string
	for i, line := range kit.Wrap(q.Text, room, "") {
		switch {
		case i > 0:
			line = indent + style.Render(line)
		case q.Here && w >= narrow:
			line = sign + style.Render(kit.Cell(line, room)) + "  " + t.Accent.Render(say.Here)
		default:
			line = sign + style.Render(line)
		}
		lines = append(lines, line)
	}
	if q.Here && w < narrow {
		lines = append(lines, indent+t.Accent.Render(say.Here))
	}
	return lines
}

// Chapter is about the screens of this package; they have one for all of them.
func (v *Card) Chapter() window.Chapter {
	k := keysOf(v.book.Window)
	return window.Chapter{Name: v.book.Words.School.Title, Keys: []key.Binding{k.Mark, k.Read, k.Other, k.Folder}}
}

func (v *asking) Chapter() window.Chapter { return v.card.Chapter() }
