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
)

// growth shows each criterion over the weeks, in coffee that gets stronger; the row under the cursor opens into letters, and is said in a
// sentence below.
type growth struct {
	stageView
	at   int  // among the criteria that are walked
	week *int // the week looked at alone, nil for all
}

// NewGrowth opens the student's present stage over its weeks.
func NewGrowth(book *logbook.Logbook) window.Screen {
	return &growth{stageView: stageView{book: book, stage: book.CurrentStage(), study: true}}
}

func (v *growth) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, criteria := keysOf(v.book.Window), v.book.Rubric.Walked()
	if cmd, turned := v.turn(v, press); turned {
		v.week = nil // the weeks of another stage are others
		return cmd, true
	}
	switch { // not by kit's Step: what turns pages elsewhere goes through the weeks here
	case key.Matches(press, k.Up):
		v.at = max(0, v.at-1)
	case key.Matches(press, k.Down):
		v.at = min(len(criteria)-1, v.at+1)
	case v.stand() == nil:
		return nil, false
	case key.Matches(press, k.PageUp):
		v.look(-1)
	case key.Matches(press, k.PageDown):
		v.look(1)
	case key.Matches(press, k.Choose):
		return v.open(criteria[v.at]), true
	default:
		return nil, false
	}
	return nil, true
}

// Point puts the cursor on a row; a click opens its moments.
func (v *growth) Point(row int) (opens bool) {
	v.at = max(0, min(row, len(v.book.Rubric.Walked())-1))
	return true
}

// look goes to the week before or after; past the newest one all weeks count again. A week in which nothing happened is not passed over.
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

// span gives the first and the last week with a moment. A moment from before the stage began lies in a week below 1.
func (v *growth) span() (first, last int) {
	stand := v.stand()
	first, last = 1, 1
	for _, m := range stand.Period.Moments {
		week := journal.Week(stand.Start, m.When)
		first, last = min(first, week), max(last, week)
	}
	return first, last
}

// open shows the moments behind the row, or behind its cell in the week looked at.
func (v *growth) open(id string) tea.Cmd {
	book := v.book
	title := book.Criterion(id)
	if v.week != nil {
		title += " · " + book.Words.Dates.SayWeek(*v.week)
	}
	return book.Push(entries.NewMoments(book, title, v.behind(id)))
}

// inWeek gives one week of a criterion, an empty one when it had no moment then.
func (v *growth) inWeek(id string, week int) journal.GrowthWeek {
	for _, grown := range v.stand().Growth[id].Weeks {
		if grown.Week == week {
			return grown
		}
	}
	return journal.GrowthWeek{Week: week}
}

func (v *growth) Update(msg tea.Msg) tea.Cmd {
	_, cmd := v.hear(v, msg)
	return cmd
}

const weekColumn = 4 // two cells of coffee, and room to the next

// View puts the weeks above the row under the cursor in words, which give way in a low window.
func (v *growth) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k, t := v.book, keysOf(v.book.Window), &v.book.Theme
	f := &kit.Frame{Title: book.Words.Stand.Growth, Where: v.about()}
	f.Keys = append(append([]key.Binding{k.Read}, v.stageKey()...), k.Earlier, k.Close, k.Help)
	if v.excuse(f, w); v.empty() {
		return f
	}
	first, last := v.span()
	f.Where = book.StageName(v.stage) + " · " + fmt.Sprintf(book.Words.Stand.GrowthWeeks, first, last)
	said := kit.Few(v.sentence(), w, 2, "")
	for len(said) < 2 {
		said = append(said, "")
	}
	room := f.Room(h) - len(said) - 2
	if room < 6 {
		said, room = nil, f.Room(h)
	}
	v.draw(f, w, room)
	if h < 34 { // else it stands close to the table that it is about
		f.Pin()
	}
	if said != nil {
		f.Add("")
		f.Add(said...)
		f.Add(kit.Legend(t, book.Rubric, book.Words.Stand.WordsOnly, book.Lang(), w))
	}
	if h >= 34 {
		v.drawBehind(f, w, f.Room(h)-len(f.Body))
	}
	return f
}

// drawBehind fills what a high window has left with the moments that the row rests on, the newest first.
func (v *growth) drawBehind(f *kit.Frame, w, room int) {
	book, t, id := v.book, &v.book.Theme, v.book.Rubric.Walked()[v.at]
	moments := v.behind(id)
	if len(moments) == 0 || room < 3 {
		return
	}
	f.Add("")
	for i, m := range moments {
		if i+3 > room && i+1 < len(moments) {
			f.Add(t.Quiet.Render(fmt.Sprintf(book.Words.Stand.MoreMoments, len(moments)-i)))
			return
		}
		level := t.Quiet.Render("·")
		if m.LevelOf(id) != "" {
			level = kit.Letters(t, book.Rubric, m.LevelOf(id), book.Lang())
		}
		text := strings.Join(kit.Few(m.Line, min(w-18, kit.Prose), 1, ""), "")
		f.Add(t.Quiet.Render(kit.Cell(book.Words.Dates.Column(m.When, book.Now()), 14)) + kit.Pad(level, 4) + t.Quiet.Render(text))
	}
}

// behind gives the moments of a criterion, or those of the week looked at.
func (v *growth) behind(id string) []*journal.Summary {
	if v.week != nil {
		return v.inWeek(id, *v.week).Moments
	}
	return v.stand().Period.Of(id).Moments
}

// draw lays out the weeks that find room, and the criteria in the parts of the walk. Goals are not walked, and have no weeks.
func (v *growth) draw(f *kit.Frame, w, room int) {
	book, t := v.book, &v.book.Theme
	name := 26
	if w < 60 {
		name = min(26, max(8, w/2))
	}
	from, to := v.weeks(max(1, (w-name)/weekColumn))
	head := " "
	for week := from; week <= to; week++ {
		number := right(strconv.Itoa(week), 2)
		if v.week != nil && week == *v.week {
			number = "[" + strings.TrimSpace(number) + "]"
		}
		head += kit.Cell(number, weekColumn)
	}
	table, row, part := parted{theme: t, w: w, room: name - 1}, 0, rubric.Part("")
	for _, g := range book.Rubric.Groups {
		if g.Part == rubric.Goals {
			continue
		}
		if g.Part != part {
			part = g.Part
			table.begin(book.Words.Command.Rubrics.Parts[part])
		}
		for _, crit := range g.Criteria {
			here := row == v.at
			table.add(kit.Line{Row: row, Draw: func(style lipgloss.Style) string {
				return style.Render(kit.Cell(crit.Short.In(book.Lang()), name-1)) + " " + v.cells(crit.ID, from, to, here)
			}})
			row++
		}
	}
	table.draw(f, strings.TrimRight(head, " "), v.at, room)
}

// weeks gives the first and the last week to show in room columns: the newest, or those up from the one looked at.
func (v *growth) weeks(room int) (from, to int) {
	first, to := v.span()
	if v.week != nil && *v.week <= to-room {
		to = *v.week + room - 1
	}
	return max(first, to-room+1), to
}

// cells gives a criterion's weeks: the picture of the last two moments of each, or letters. A week without a moment is empty.
func (v *growth) cells(id string, from, to int, letters bool) string {
	grown := v.stand().Growth[id]
	if len(grown.Weeks) == 0 {
		return v.book.Theme.Quiet.Render(v.book.Words.Stand.StillQuiet)
	}
	weeks := map[int]journal.GrowthWeek{}
	for _, week := range grown.Weeks {
		weeks[week.Week] = week
	}
	var b strings.Builder
	for n := from; n <= to; n++ {
		b.WriteString(kit.Pad(v.cell(weeks[n].Levels, letters), weekColumn))
	}
	return b.String()
}

// cell draws the moments of one week, in two cells and in letters perhaps three. What was in words only is a dot.
func (v *growth) cell(levels []string, letters bool) string {
	t, r := &v.book.Theme, v.book.Rubric
	if len(levels) == 0 {
		return ""
	}
	if letters || len(r.Levels) > 4 { // a longer scale has no shades
		text := t.Quiet.Render("·")
		if last := (journal.GrowthWeek{Levels: levels}).Last(); last != "" {
			text = kit.Letters(t, r, last, v.book.Lang())
		}
		if len(levels) > 1 {
			text += t.Quiet.Render(strconv.Itoa(len(levels)))
		}
		return text
	}
	two := levels[max(0, len(levels)-2):]
	if len(two) == 1 {
		if two[0] == "" {
			return kit.Shade(t, r, "")
		}
		two = []string{two[0], two[0]}
	}
	return kit.Bar(t, r, two, 2)
}

// sentence says the row under the cursor in words: which level in which weeks, or what happened in the week looked at.
func (v *growth) sentence() string {
	book, texts := v.book, &v.book.Words.Stand
	crit, _ := book.Rubric.Criterion(book.Rubric.Walked()[v.at])
	grown, name := v.stand().Growth[crit.ID], crit.Short.In(book.Lang())+": "
	if len(grown.Weeks) == 0 {
		return name + invitation(book, crit)
	}
	if v.week != nil {
		return name + fmt.Sprintf(texts.MomentsInWeek, texts.Moments.Of(len(v.inWeek(crit.ID, *v.week).Moments)), strconv.Itoa(*v.week)) + "."
	}
	return book.Words.SayGrowth(&grown, crit, book.Rubric, func(l *rubric.Level) string { return l.Short.In(book.Lang()) })
}
