package stand

import (
	"fmt"
	"strconv"
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
	"koffiemoment/ui/words"
)

// growth shows each criterion over the weeks, in letters that read without colour, and the same in a sentence.
type growth struct {
	stageView
	at   int
	week *int // the week looked at alone, nil for all
}

func NewGrowth(book *logbook.Logbook) *growth {
	return &growth{stageView: stageView{book: book, Stage: book.CurrentStage(), all: true}}
}

func (v *growth) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, ids := keysOf(v.book.Window), v.book.Rubric.Walked()
	switch {
	case key.Matches(press, k.Up):
		v.at = max(0, v.at-1)
	case key.Matches(press, k.Down):
		v.at = min(len(ids)-1, v.at+1)
	case key.Matches(press, k.Left):
		v.week = nil
		return v.turn(v, -1), true
	case key.Matches(press, k.Right):
		v.week = nil
		return v.turn(v, 1), true
	case v.stand() == nil:
		return nil, false
	case key.Matches(press, k.PageUp):
		v.look(-1)
	case key.Matches(press, k.PageDown):
		v.look(1)
	case key.Matches(press, k.Choose):
		return v.open(ids[v.at]), true
	default:
		return nil, false
	}
	return nil, true
}

func (v *growth) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		return v.book.Run(v, v.book.ReadStand(v.Stage))
	case logbook.StandMsg:
		_, cmd := v.book.TakeStand(v, msg)
		return cmd
	}
	return nil
}

// open shows the moments behind the row, or behind its cell in the week looked at.
func (v *growth) open(id string) tea.Cmd {
	book := v.book
	if v.week == nil {
		return book.Push(entries.NewMoments(book, book.Criterion(id), v.stand().Period.Of(id).Moments))
	}
	return book.Push(entries.NewMoments(book, book.Criterion(id)+" · "+book.Words.Dates.SayWeek(*v.week), v.inWeek(id, *v.week).Moments))
}

// inWeek gives one week of a criterion, an empty one when it had no moment then.
func (v *growth) inWeek(id string, week int) journal.GrowthWeek {
	for _, w := range v.stand().Growth[id].Weeks {
		if w.Week == week {
			return w
		}
	}
	return journal.GrowthWeek{Week: week}
}

// look goes to the week before or after; past the newest one all weeks count again.
func (v *growth) look(by int) {
	first, last := v.span()
	week := last + 1
	if v.week != nil {
		week = *v.week
	}
	if week = max(first, week+by); week > last {
		v.week = nil
		return
	}
	v.week = &week
}

// span gives the first and the last week with a moment.
func (v *growth) span() (first, last int) {
	s := v.stand()
	first, last = 1, 1
	for _, m := range s.Period.Moments {
		week := journal.Week(s.Start, m.When)
		first, last = min(first, week), max(last, week)
	}
	return first, last
}

// weeks gives the first and the last week to show in room columns: the newest, or those up from the one looked at.
func (v *growth) weeks(room int) (from, to int) {
	first, to := v.span()
	if v.week != nil && *v.week <= to-room {
		to = *v.week + room - 1
	}
	return max(first, to-room+1), to
}

func (v *growth) View(w, h int) (string, *tea.Cursor) {
	book, k, t := v.book, keysOf(v.book.Window), &v.book.Theme
	f := kit.Frame{Title: v.title(book.Words.Stand.Growth), Where: v.about()}
	f.Keys = []key.Binding{k.Up, k.Down, k.Read, k.TurnStage, k.Earlier, k.Close, k.Help}
	if v.loading(&f, w) || len(v.stand().Period.Moments) == 0 {
		return f.Draw(t, w, h)
	}
	name := min(25, max(8, w/3))
	from, to := v.weeks(max(1, (w-name-5)/4))
	head := strings.Repeat(" ", name+3)
	for week := from; week <= to; week++ {
		number := strconv.Itoa(week)
		if v.week != nil && week == *v.week {
			number = "[" + number + "]"
		}
		head += kit.Cell(number, 4)
	}
	rows := v.rows(name, from, to, w)
	detail := append([]string{""}, kit.Wrap(v.sentence(), w-2, " ")...)
	detail = append(detail, kit.Styled(t.Quiet, kit.Wrap(book.Words.Stand.GrowthKey, w-2, " "))...)
	room := f.Room(h) - len(detail)
	if room < 4 {
		detail, room = nil, f.Room(h)
	}
	f.Table(t, t.Quiet.Render(head), rows, v.at, room, w)
	f.Add(detail...)
	return f.Draw(t, w, h)
}

// rows draws the criteria under the names of their groups; at is the row of the cursor.
func (v *growth) rows(name, from, to, w int) (rows []kit.Line) {
	book, i := v.book, 0
	for _, g := range book.Rubric.Groups {
		if g.Part == rubric.Goals {
			continue
		}
		rows = append(rows, kit.Heading(" "+book.Theme.Quiet.Render(kit.Cell(g.Name.In(book.Lang()), w-2))))
		for _, c := range g.Criteria {
			rows = append(rows, kit.Line{Row: i, Draw: func(style lipgloss.Style) string { return v.row(&c, style, name, from, to) }})
			i++
		}
	}
	return rows
}

func (v *growth) row(c *rubric.Criterion, style lipgloss.Style, name, from, to int) string {
	book, t := v.book, &v.book.Theme
	weeks := map[int]journal.GrowthWeek{}
	for _, week := range v.stand().Growth[c.ID].Weeks {
		weeks[week.Week] = week
	}
	cells := ""
	for n := from; n <= to; n++ {
		text := "·"
		if levels := weeks[n].Levels; len(levels) > 0 {
			text = book.Letter(levels[len(levels)-1])
			if len(levels) > 1 {
				text += strconv.Itoa(len(levels))
			}
		}
		cells += kit.Cell(text, 4)
	}
	return style.Render(kit.Cell(c.Short.In(book.Lang()), name)) + t.Accent.Render(cells)
}

// sentence says the row under the cursor in words.
func (v *growth) sentence() string {
	book, w := v.book, &v.book.Words.Stand
	id := book.Rubric.Walked()[v.at]
	g := v.stand().Growth[id]
	c, _ := book.Rubric.Criterion(id)
	name := c.Short.In(book.Lang()) + ": "
	if g.Moments == 0 {
		return name + w.NoMoment + " " + c.Opening.In(book.Lang())
	}
	if v.week != nil {
		week := v.inWeek(id, *v.week)
		return name + fmt.Sprintf(w.InWeeks, w.Moments.Of(len(week.Moments)), strconv.Itoa(week.Week))
	}
	weeks := make([]string, len(g.Weeks))
	for i, week := range g.Weeks {
		weeks[i] = strconv.Itoa(week.Week)
	}
	text := name + fmt.Sprintf(w.InWeeks, w.Moments.Of(g.Moments), words.List(weeks, w.And))
	if g.Moments == 1 {
		return text + ", " + book.LevelName(book.Rubric, g.Last)
	}
	if g.First == g.Last {
		return text + ", " + fmt.Sprintf(w.AtLevel, book.LevelName(book.Rubric, g.Last))
	}
	return text + ", " + fmt.Sprintf(w.FromTo, book.LevelName(book.Rubric, g.First), book.LevelName(book.Rubric, g.Last))
}
