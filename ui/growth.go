package ui

import (
	"fmt"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// growth shows each criterion over the weeks, in letters that read without colour, and the same in a sentence.
type growth struct {
	stageView
	at   int
	week *int // the week looked at alone, nil for all
}

func newGrowth(book *logbook) *growth {
	return &growth{stageView: stageView{book: book, stage: book.currentStage(), all: true}}
}

func (v *growth) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, ids := &v.book.keys, v.book.rubric.Walked()
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

func (v *growth) update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case shownMsg:
		return v.book.run(v, v.book.readStand(v.stage))
	case standMsg:
		_, cmd := v.book.takeStand(v, msg)
		return cmd
	}
	return nil
}

// open shows the moments behind the row, or behind its cell in the week looked at.
func (v *growth) open(id string) tea.Cmd {
	book := v.book
	if v.week == nil {
		return book.push(newMoments(book, book.criterion(id), v.stand().period.Of(id).Moments))
	}
	return book.push(newMoments(book, book.criterion(id)+" · "+book.words.Dates.SayWeek(*v.week), v.inWeek(id, *v.week).Moments))
}

// inWeek gives one week of a criterion, an empty one when it had no moment then.
func (v *growth) inWeek(id string, week int) journal.GrowthWeek {
	for _, w := range v.stand().growth[id].Weeks {
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
	for _, m := range s.period.Moments {
		week := journal.Week(s.start, m.When)
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

func (v *growth) view(w, h int) (string, *tea.Cursor) {
	book, k, t := v.book, &v.book.keys, &v.book.theme
	f := kit.Frame{Title: v.title(book.words.Stand.Growth), Where: v.about()}
	f.Keys = []key.Binding{k.Up, k.Down, k.Read, k.TurnStage, k.Earlier, k.Close, k.Help}
	if v.loading(&f, w) || len(v.stand().period.Moments) == 0 {
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
	rows, at := v.rows(name, from, to, w)
	detail := append([]string{""}, kit.Wrap(v.sentence(), w-2, " ")...)
	detail = append(detail, kit.Styled(t.Quiet, kit.Wrap(book.words.Stand.GrowthKey, w-2, " "))...)
	room := f.Room(h) - len(detail)
	if room < 4 {
		detail, room = nil, f.Room(h)
	}
	f.Table(t, t.Quiet.Render(head), rows, at, room, w)
	f.Add(detail...)
	return f.Draw(t, w, h)
}

// rows draws the criteria under the names of their groups; at is the row of the cursor.
func (v *growth) rows(name, from, to, w int) (rows []string, at int) {
	book, i := v.book, 0
	for _, g := range book.rubric.Groups {
		if g.Part == rubric.Goals {
			continue
		}
		rows = append(rows, " "+book.theme.Quiet.Render(kit.Cell(g.Name.In(book.lang()), w-2)))
		for _, c := range g.Criteria {
			if i == v.at {
				at = len(rows)
			}
			rows = append(rows, v.row(&c, i == v.at, name, from, to))
			i++
		}
	}
	return rows, at
}

func (v *growth) row(c *rubric.Criterion, here bool, name, from, to int) string {
	book, t := v.book, &v.book.theme
	mark, style := "   ", t.Plain
	if here {
		mark, style = t.Accent.Render(" ► "), t.Selected
	}
	weeks := map[int]journal.GrowthWeek{}
	for _, week := range v.stand().growth[c.ID].Weeks {
		weeks[week.Week] = week
	}
	cells := ""
	for n := from; n <= to; n++ {
		text := "·"
		if levels := weeks[n].Levels; len(levels) > 0 {
			text = book.letter(levels[len(levels)-1])
			if len(levels) > 1 {
				text += strconv.Itoa(len(levels))
			}
		}
		cells += kit.Cell(text, 4)
	}
	return mark + style.Render(kit.Cell(c.Short.In(book.lang()), name)) + t.Accent.Render(cells)
}

// sentence says the row under the cursor in words.
func (v *growth) sentence() string {
	book, w := v.book, &v.book.words.Stand
	id := book.rubric.Walked()[v.at]
	g := v.stand().growth[id]
	c, _ := book.rubric.Criterion(id)
	name := c.Short.In(book.lang()) + ": "
	if g.Moments == 0 {
		return name + w.NoMoment + " " + c.Opening.In(book.lang())
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
		return text + ", " + book.levelName(book.rubric, g.Last)
	}
	if g.First == g.Last {
		return text + ", " + fmt.Sprintf(w.AtLevel, book.levelName(book.rubric, g.Last))
	}
	return text + ", " + fmt.Sprintf(w.FromTo, book.levelName(book.rubric, g.First), book.levelName(book.rubric, g.Last))
}
