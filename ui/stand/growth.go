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

// growth shows each criterion over the weeks, in letters that read without colour, and the row under the cursor in a sentence.
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
	title, moments := book.Criterion(id), v.stand().Period.Of(id).Moments
	if v.week != nil {
		title += " · " + book.Words.Dates.SayWeek(*v.week)
		moments = v.inWeek(id, *v.week).Moments
	}
	return book.Push(entries.NewMoments(book, title, moments))
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

const weekColumn = 4 // a letter, how often that week, and room to the next

// View puts the letters above the row under the cursor in words, which give way in a low window.
func (v *growth) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k, t := v.book, keysOf(v.book.Window), &v.book.Theme
	f := kit.Frame{Title: v.title(book.Words.Stand.Growth), Where: v.about()}
	f.Keys = []key.Binding{k.Up, k.Down, k.Read, k.TurnStage, k.Earlier, k.Close, k.Help}
	if v.excuse(&f, w); v.empty() {
		return &f
	}
	detail := append([]string{""}, kit.Wrap(v.sentence(), w, "")...)
	detail = append(detail, kit.Styled(t.Quiet, kit.Wrap(book.Words.Stand.GrowthKey, w, ""))...)
	room := f.Room(h) - len(detail)
	if room < 4 {
		detail, room = nil, f.Room(h)
	}
	head, rows := v.table(w)
	f.Table(t, head, rows, v.at, room, w)
	f.Add(detail...)
	return &f
}

// table draws the weeks that find room, and the criteria under the names of their groups. Goals are not walked, and grow by what
// supports them.
func (v *growth) table(w int) (head string, rows []kit.Line) {
	book, t := v.book, &v.book.Theme
	name := min(25, max(8, w/3))
	from, to := v.weeks(max(1, (w-name-5)/weekColumn))
	head = strings.Repeat(" ", name+3)
	for week := from; week <= to; week++ {
		number := strconv.Itoa(week)
		if v.week != nil && week == *v.week {
			number = "[" + number + "]"
		}
		head += kit.Cell(number, weekColumn)
	}
	row := 0
	for _, g := range book.Rubric.Groups {
		if g.Part == rubric.Goals {
			continue
		}
		rows = append(rows, kit.Heading(" "+t.Quiet.Render(kit.Cell(g.Name.In(book.Lang()), w-2))))
		for _, crit := range g.Criteria {
			rows = append(rows, kit.Line{Row: row, Draw: func(style lipgloss.Style) string {
				return style.Render(kit.Cell(crit.Short.In(book.Lang()), name)) + t.Accent.Render(v.letters(crit.ID, from, to))
			}})
			row++
		}
	}
	return t.Quiet.Render(head), rows
}

// weeks gives the first and the last week to show in room columns: the newest, or those up from the one looked at.
func (v *growth) weeks(room int) (from, to int) {
	first, to := v.span()
	if v.week != nil && *v.week <= to-room {
		to = *v.week + room - 1
	}
	return max(first, to-room+1), to
}

// letters gives a criterion's level in each week: the last of that week, quotation marks where there are words only, and how many moments
// there were where there was more than one. A week without a moment is a dot, not a gap to be filled.
func (v *growth) letters(id string, from, to int) (cells string) {
	weeks := map[int]journal.GrowthWeek{}
	for _, week := range v.stand().Growth[id].Weeks {
		weeks[week.Week] = week
	}
	for n := from; n <= to; n++ {
		text := "·"
		if moments := len(weeks[n].Moments); moments > 0 {
			text = "“”"
			if last := weeks[n].Last(); last != "" {
				text = v.book.Letter(last)
			}
			if moments > 1 {
				text += strconv.Itoa(moments)
			}
		}
		cells += kit.Cell(text, weekColumn)
	}
	return cells
}

// sentence says the row under the cursor in words, for who can't read the letters or has no room for them.
func (v *growth) sentence() string {
	book, texts := v.book, &v.book.Words.Stand
	crit, _ := book.Rubric.Criterion(book.Rubric.Walked()[v.at])
	grown, name := v.stand().Growth[crit.ID], crit.Short.In(book.Lang())+": "
	if grown.Moments == 0 {
		return name + invitation(book, crit)
	}
	if v.week != nil {
		week := v.inWeek(crit.ID, *v.week)
		return name + fmt.Sprintf(texts.InWeeks, texts.Moments.Of(len(week.Moments)), strconv.Itoa(week.Week))
	}
	weeks := make([]string, len(grown.Weeks))
	for i, week := range grown.Weeks {
		weeks[i] = strconv.Itoa(week.Week)
	}
	text := name + fmt.Sprintf(texts.InWeeks, texts.Moments.Of(grown.Moments), words.List(weeks, texts.And))
	first, last := book.LevelName(book.Rubric, grown.First), book.LevelName(book.Rubric, grown.Last)
	switch {
	case grown.Last == "":
		return text
	case grown.First != grown.Last:
		return text + ", " + fmt.Sprintf(texts.FromTo, first, last)
	case grown.Moments > 1 && grown.Placed == grown.Moments:
		return text + ", " + fmt.Sprintf(texts.AtLevel, last)
	}
	return text + ", " + last
}
