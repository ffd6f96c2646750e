package ui

import (
	"fmt"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// growth shows each criterion over the weeks, in letters that read without colour, and the same in a sentence.
type growth struct {
	stageView
	at   int
	from int // how many weeks back from the newest the last column stands
}

func newGrowth(e *env) *growth {
	return &growth{stageView: stageView{env: e, stage: e.currentStage(), all: true}}
}

func (v *growth) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, ids := &v.env.keys, v.env.rubric.Walked()
	switch {
	case key.Matches(press, k.Up):
		v.at = max(0, v.at-1)
	case key.Matches(press, k.Down):
		v.at = min(len(ids)-1, v.at+1)
	case key.Matches(press, k.Left):
		v.from = 0
		return v.turn(-1), true
	case key.Matches(press, k.Right):
		v.from = 0
		return v.turn(1), true
	case key.Matches(press, k.PageUp):
		v.from++
	case key.Matches(press, k.PageDown):
		v.from = max(0, v.from-1)
	case key.Matches(press, k.Choose) && v.stand() != nil:
		id := ids[v.at]
		return v.env.root.push(newMoments(v.env, v.env.criterion(id), v.stand().period.Of(id).Moments)), true
	default:
		return nil, false
	}
	return nil, true
}

func (v *growth) update(msg tea.Msg) tea.Cmd {
	if _, ok := msg.(shownMsg); ok {
		return v.env.readStand(v.stage)
	}
	return nil
}

// weeks gives the first and the last week to show in room columns.
func (v *growth) weeks(room int) (from, to int) {
	s := v.stand()
	from, to = 1, 1
	for _, m := range s.period.Moments {
		week := journal.Week(s.start, m.When)
		from, to = min(from, week), max(to, week)
	}
	v.from = max(0, min(v.from, to-from+1-room))
	to -= v.from
	return max(from, to-room+1), to
}

func (v *growth) view(w, h int) (string, *tea.Cursor) {
	e, k, t := v.env, &v.env.keys, &v.env.theme
	f := frame{title: v.title(e.words.Stand.Growth), where: v.about()}
	f.keys = []key.Binding{k.Up, k.Down, k.Read, k.TurnStage, k.Earlier, k.Close, k.Help}
	if v.loading(&f, w) || len(v.stand().period.Moments) == 0 {
		return f.draw(t, w, h)
	}
	name := min(25, max(8, w/3))
	from, to := v.weeks(max(1, (w-name-5)/4))
	head := strings.Repeat(" ", name+3)
	for week := from; week <= to; week++ {
		head += cell(strconv.Itoa(week), 4)
	}
	rows, at := v.rows(name, from, to, w)
	detail := append([]string{""}, wrap(v.sentence(), w-2, " ")...)
	detail = append(detail, styled(t.Quiet, wrap(e.words.Stand.GrowthKey, w-2, " "))...)
	room := f.room(h) - len(detail)
	if room < 4 {
		detail, room = nil, f.room(h)
	}
	f.table(t, t.Quiet.Render(head), rows, at, room, w)
	f.add(detail...)
	return f.draw(t, w, h)
}

// rows draws the criteria under the names of their groups; at is the row of the cursor.
func (v *growth) rows(name, from, to, w int) (rows []string, at int) {
	e, i := v.env, 0
	for _, g := range e.rubric.Groups {
		if g.Part == rubric.Goals {
			continue
		}
		rows = append(rows, " "+e.theme.Quiet.Render(cell(g.Name.In(e.lang()), w-2)))
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
	e, t := v.env, &v.env.theme
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
			text = e.letter(levels[len(levels)-1])
			if len(levels) > 1 {
				text += strconv.Itoa(len(levels))
			}
		}
		cells += cell(text, 4)
	}
	return mark + style.Render(cell(c.Short.In(e.lang()), name)) + t.Accent.Render(cells)
}

// sentence says the row under the cursor in words.
func (v *growth) sentence() string {
	e, w := v.env, &v.env.words.Stand
	id := e.rubric.Walked()[v.at]
	g := v.stand().growth[id]
	c, _ := e.rubric.Criterion(id)
	name := c.Short.In(e.lang()) + ": "
	if g.Moments == 0 {
		return name + w.NoMoment + " " + c.Opening.In(e.lang())
	}
	weeks := make([]string, len(g.Weeks))
	for i, week := range g.Weeks {
		weeks[i] = strconv.Itoa(week.Week)
	}
	text := name + fmt.Sprintf(w.InWeeks, w.Moments.of(g.Moments), listed(weeks, w.And))
	if g.Moments == 1 {
		return text + ", " + e.levelName(e.rubric, g.Last)
	}
	if g.First == g.Last {
		return text + ", " + fmt.Sprintf(w.AtLevel, e.levelName(e.rubric, g.Last))
	}
	return text + ", " + fmt.Sprintf(w.FromTo, e.levelName(e.rubric, g.First), e.levelName(e.rubric, g.Last))
}

// listed joins words as in a sentence: "2, 3 en 5"; more than a dozen are cut short in the middle.
func listed(words []string, and string) string {
	if len(words) > 12 {
		words = append(append(append([]string{}, words[:3]...), "…"), words[len(words)-2:]...)
	}
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + " " + and + " " + words[len(words)-1]
}
