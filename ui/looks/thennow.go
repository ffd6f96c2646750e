package looks

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// twice lists the criteria to which the student wrote an answer at two moments or more.
type twice struct {
	book *logbook.Logbook
	twiceMsg
	read bool
	at   int
}

// NewThenNow opens the criteria of which a first and a latest answer can be read.
func NewThenNow(book *logbook.Logbook) window.Screen { return &twice{book: book} }

func (v *twice) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	switch {
	case len(v.rows) == 0:
		return nil, false
	case k.Step(press, &v.at, len(v.rows)):
		return nil, true
	case key.Matches(press, k.Choose):
		return v.book.Push(&thenNow{list: v, book: v.book, at: -1}), true
	}
	return nil, false
}

// Point puts the cursor on a criterion; a click opens it.
func (v *twice) Point(row int) (opens bool) {
	v.at = max(0, min(row, len(v.rows)-1))
	return len(v.rows) > 0
}

func (v *twice) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		return v.book.Do(v, readTwice(v.book)) // the keys wait: what enter opens depends on which rows there are
	case twiceMsg:
		if msg.err != nil {
			return v.book.Tell(v.book.Words.Errors.Say(msg.err))
		}
		v.twiceMsg, v.read = msg, true
		v.at = max(0, min(v.at, len(v.rows)-1))
	}
	return nil
}

func (v *twice) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k, t := v.book, keysOf(v.book.Window), &v.book.Theme
	f := &kit.Frame{Title: book.Words.Looks.ThenNow, Where: book.StageWeek(book.Now()), Keys: []key.Binding{k.Choose, k.Close, k.Help}}
	switch {
	case !v.read:
		f.Keys = f.Keys[1:]
		return f
	case len(v.rows) == 0:
		f.Keys = f.Keys[1:]
		prose(f, t.Quiet, book.Words.Looks.NoTwice, w)
		return f
	}
	prose(f, t.Title, book.Words.Looks.ThenNowOpens, w)
	f.Add("")
	for i := range v.rows {
		row := &v.rows[i]
		f.Row(t, i, i == v.at, func(style lipgloss.Style) []string {
			about := fmt.Sprintf(book.Words.Looks.FromTo, shortDay(book, row.Then.Encounter.When), shortDay(book, row.Now.Encounter.When))
			return nameAndAbout(t, style, book.Criterion(row.Criterion), about, w)
		})
	}
	return f
}

// thenNow is the first answer to one criterion beside the latest, each whole with the level of its day. Below stand the ways to the two
// moments; the list that it was opened from goes along to other criteria.
type thenNow struct {
	book   *logbook.Logbook
	list   *twice
	at     int // -1 while one reads; then the row of the first moment, and that of the latest
	scroll kit.Scroll
}

func (v *thenNow) both() *journal.ThenNow { return &v.list.rows[v.list.at] }

func (v *thenNow) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, ends := keysOf(v.book.Window), v.scroll.Top >= v.scroll.Length-v.scroll.Height
	switch {
	case key.Matches(press, k.Switch):
		return nil, v.move(1)
	case key.Matches(press, k.SwitchBack):
		return nil, v.move(-1)
	case key.Matches(press, k.Left):
		v.turn(-1)
	case key.Matches(press, k.Right):
		v.turn(1)
	case v.at >= 0 && key.Matches(press, k.Choose):
		entry := v.both().Then
		if v.at == 1 {
			entry = v.both().Now
		}
		return v.book.Do(v, v.book.ReadEntry(entry.ID)), true
	case key.Matches(press, k.Down) && (v.at >= 0 || ends):
		v.at = min(1, v.at+1)
	case key.Matches(press, k.Up) && v.at >= 0:
		v.at--
	default:
		return nil, v.scroll.Key(press, &k.Keys)
	}
	return nil, true
}

// move goes to another stop, and says false past the last one, having gone back to reading.
func (v *thenNow) move(by int) (within bool) {
	const stops = 3
	to := v.at + 1 + by
	v.at = (to+stops)%stops - 1
	return to >= 0 && to < stops
}

// turn goes to another criterion, past the last one to the first.
func (v *thenNow) turn(by int) {
	n := len(v.list.rows)
	v.list.at, v.at, v.scroll = (v.list.at+by+n)%n, -1, kit.Scroll{}
}

// Point puts the cursor on a moment; a click reads it.
func (v *thenNow) Point(row int) (opens bool) {
	v.at = row
	return true
}

func (v *thenNow) Update(msg tea.Msg) tea.Cmd {
	if msg, ok := msg.(logbook.EntryMsg); ok {
		return entries.Show(v.book, msg)
	}
	return nil
}

func (v *thenNow) View(w, h int) *kit.Frame {
	wide := w >= kit.Wide
	w = kit.Measure(w)
	book, t, say, both := v.book, &v.book.Theme, &v.book.Words.Looks, v.both()
	crit, _ := book.Rubric.Criterion(both.Criterion)
	f := &kit.Frame{Title: say.ThenNow, Where: book.Criterion(both.Criterion), Keys: v.keys()}
	prose(f, t.Title, say.AsksThenNow, w)
	f.Add("")
	if crit != nil {
		prose(f, t.Quiet, crit.Opening.In(book.Lang()), w)
		f.Add("")
	}
	then := func(f *kit.Frame, w int) { v.answer(f, say.Then, both.Then, both.ThenA, w) }
	now := func(f *kit.Frame, w int) { v.answer(f, say.Now, both.Now, both.NowA, w) }
	if wide {
		const gap = 6
		half := (w - gap) / 2
		left, right := &kit.Frame{}, &kit.Frame{}
		then(left, half)
		now(right, half)
		f.Columns(left, right, half+gap)
	} else {
		then(f, w)
		f.Add("")
		now(f, w)
	}
	f.Pin()
	f.Add("")
	for i, name := range []string{say.ReadThen, say.ReadNow} {
		entry := []*journal.Entry{both.Then, both.Now}[i]
		f.Row(t, i, i == v.at, func(style lipgloss.Style) []string {
			return []string{style.Render(kit.Cell(name, 18)) + t.Quiet.Render(strings.TrimRight(kit.Cell(book.Encounter(entry.Encounter.When, entry.Encounter.Alias), max(1, w-18)), " "))}
		})
	}
	v.scroll.Show(f, h)
	return f
}

// answer writes one answer out whole, under its day and the level that it got then.
func (v *thenNow) answer(f *kit.Frame, title string, entry *journal.Entry, a journal.Answer, w int) {
	book, t, say := v.book, &v.book.Theme, &v.book.Words.Looks
	level := say.NoLevel
	if a.Level != "" {
		level = fmt.Sprintf(say.AtLevel, book.LevelName(v.rubricOf(entry), a.Level))
	}
	prose(f, t.Title, fmt.Sprintf(title, book.Words.Dates.Near(entry.Encounter.When, book.Now())), w)
	prose(f, t.Quiet, level, w)
	prose(f, t.Plain, a.Text, w)
	if strings.TrimSpace(a.Deeper) != "" {
		if a.Text != "" {
			f.Add("")
		}
		prose(f, t.Quiet, say.Deeper, w)
		prose(f, t.Plain, a.Deeper, w)
	}
}

// rubricOf gives the rubric that an entry was written with, whose levels may be called otherwise.
func (v *thenNow) rubricOf(entry *journal.Entry) *rubric.Rubric {
	if r := v.list.rubrics[entry.Rubric.Digest]; r != nil {
		return r
	}
	return v.book.Rubric
}

func (v *thenNow) keys() (shown []key.Binding) {
	k := keysOf(v.book.Window)
	if v.at >= 0 {
		shown = append(shown, k.Read)
	}
	shown = append(shown, k.Switch)
	if len(v.list.rows) > 1 {
		shown = append(shown, k.Other)
	}
	return append(shown, k.Close, k.Help)
}
