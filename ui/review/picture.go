package review

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// picture shows where the students place themselves and where the lecturer places them, criterion by criterion, without names.
// Hand-ins of another stage or with another rubric have a picture of their own. That of a few is shown when it is asked for: who looks along
// would know who is meant.
type picture struct {
	desk    *desk.Desk
	groups  []journal.Group
	nth     int  // which of them is shown
	asked   bool // for it, though it is small
	task    *window.Task
	cohort  *journal.Cohort
	grid    []desk.GridRow
	rows    []int // criteria in the order shown
	at      int
	quiet   bool // the quietest first
	weeks   bool // the weeks in place of the criteria
	week    int  // the week under the cursor
	whole   bool // the criterion under the cursor alone, for small windows
	problem string
}

// newPicture begins with the largest group. It counts once it is shown, because a class may take a while.
func newPicture(desk *desk.Desk) *picture {
	return &picture{desk: desk, groups: journal.Groups(desk.Cohort.All)}
}

func (v *picture) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.desk.Window)
	switch {
	case v.task != nil && key.Matches(press, k.Close):
		v.task.Stop()
		return nil, false // the key closes the picture, too: there is nothing to see yet
	case (v.weeks || v.whole) && key.Matches(press, k.Close):
		v.weeks, v.whole = false, false
	case len(v.groups) > 1 && key.Matches(press, k.Left):
		return v.turn(-1), true
	case len(v.groups) > 1 && key.Matches(press, k.Right):
		return v.turn(1), true
	case v.cohort == nil:
		return nil, false
	case key.Matches(press, k.Report):
		return openPapers(v.desk), true
	case key.Matches(press, k.ByStudent):
		return v.desk.Push(newGrid(v.desk, v.cohort, v.grid)), true
	case v.small():
		v.asked = key.Matches(press, k.ShowSmall)
		return nil, v.asked
	case key.Matches(press, k.Weeks):
		v.weeks = !v.weeks
	case v.weeks:
		return nil, k.Step(press, &v.week, len(v.cohort.Weeks()))
	case k.Step(press, &v.at, len(v.rows)):
	case key.Matches(press, k.QuietFirst):
		v.quiet = !v.quiet
		v.arrange()
	case key.Matches(press, k.Choose):
		v.whole = !v.whole
	default:
		return nil, false
	}
	return nil, true
}

// small says that the group is shown only when somebody asks for it, which nobody did.
func (v *picture) small() bool { return v.groups[v.nth].Small() && !v.asked }

// turn goes on to the hand-ins of another group. What was counted goes first: its criteria are not those of the next.
func (v *picture) turn(by int) tea.Cmd {
	if v.task != nil {
		v.task.Stop()
	}
	v.nth, v.cohort, v.at = (v.nth+by+len(v.groups))%len(v.groups), nil, 0
	v.week, v.asked = 0, false
	return v.read()
}

// read counts the hand-ins of the group that is shown.
func (v *picture) read() (cmd tea.Cmd) {
	v.task, cmd = v.desk.ReadPicture(v, v.groups[v.nth])
	return cmd
}

func (v *picture) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		if v.cohort == nil && v.task == nil {
			return v.read()
		}
	case desk.PictureMsg:
		if msg.Task == v.task { // else it is that of a group gone past since
			v.arrived(msg)
		}
	}
	return nil
}

func (v *picture) arrived(msg desk.PictureMsg) {
	if v.task = nil; msg.Err != nil {
		v.problem = v.desk.Words.SayFile(msg.Err)
		return
	}
	v.cohort, v.grid, v.problem = msg.Picture, msg.Rows, ""
	v.arrange()
}

// arrange orders the criteria as in the rubric, or by how many students are still quiet on them: those are what the next lesson may be about.
func (v *picture) arrange() {
	v.rows = make([]int, len(v.cohort.Criteria))
	for i := range v.rows {
		v.rows[i] = i
	}
	if v.quiet {
		slices.SortStableFunc(v.rows, func(a, b int) int { return v.cohort.Criteria[b].Quiet - v.cohort.Criteria[a].Quiet })
	}
}

func (v *picture) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	desk, k, say := v.desk, keysOf(v.desk.Window), &v.desk.Words.Review
	f := kit.Frame{Title: say.Picture, Keys: []key.Binding{k.Close, k.Help}}
	if len(v.groups) > 1 {
		f.Keys = append([]key.Binding{k.TurnGroup}, f.Keys...)
	}
	if v.cohort != nil {
		f.Keys = slices.Insert(f.Keys, len(f.Keys)-2, k.Report)
	}
	switch {
	case v.problem != "":
		f.Add(kit.Wrap(v.problem, min(w, kit.Prose), "")...)
	case v.cohort == nil:
		v.task.Draw(&f, &desk.Theme, say.Counting, say.Opening, w)
	default:
		v.draw(&f, k, w, h)
	}
	return &f
}

// draw draws the weeks, one criterion, or all of them, under whose picture it is. Hand-ins of other groups are said to be left out.
func (v *picture) draw(f *kit.Frame, k *keys, w, h int) {
	desk, c, say := v.desk, v.cohort, &v.desk.Words.Review
	f.Brief = say.Students.Of(c.Students)
	f.Where = f.Brief + " · " + say.Entries.Of(c.Entries)
	group := v.groups[v.nth]
	stage := cmp.Or(kit.UpTo(group.StageName, 60), group.Stage, desk.Words.Stand.WholeStudy)
	which := fmt.Sprintf(say.PictureOf, stage, c.Rubric.Title.In(desk.Lang()), c.Rubric.Version)
	if c.Apart > 0 {
		which += " " + fmt.Sprintf(say.PictureNth, v.nth+1, len(v.groups)) + " " + say.OtherGroups.Of(c.Apart)
	}
	f.Add(kit.Styled(desk.Theme.Quiet, kit.Wrap(which, w, ""))...)
	switch {
	case v.small():
		f.Keys = append([]key.Binding{k.ShowSmall, k.ByStudent}, f.Keys...)
		f.Add("")
		f.Add(kit.Wrap(say.SmallGroup, min(w, kit.Prose), "")...)
	case v.weeks:
		f.Keys = append([]key.Binding{k.Up, k.Down, k.Weeks}, f.Keys...)
		v.drawWeeks(f, w, h)
	case v.whole:
		f.Keys = append([]key.Binding{k.Up, k.Down}, f.Keys...)
		f.Add(v.detail(w)...)
	default:
		f.Keys = append([]key.Binding{k.ByStudent, k.QuietFirst, k.Weeks}, f.Keys...)
		v.drawCriteria(f, w, h)
	}
}

// drawCriteria draws the table, with the criterion under the cursor below it where there is room for both; else a key shows that one alone.
func (v *picture) drawCriteria(f *kit.Frame, w, h int) {
	t, say := &v.desk.Theme, &v.desk.Words.Review
	detail := v.detail(w)
	room := f.Room(h) - len(f.Body) - len(detail) - 1
	if room < 6 {
		detail, room = nil, f.Room(h)-len(f.Body)
		f.Keys = append([]key.Binding{v.desk.Keys.Read}, f.Keys...)
	}
	name, spread := v.widths(w)
	head := strings.Repeat(" ", name+1) + kit.Cell(say.StudentsHead, spread)
	if 2*spread+name < w {
		head += kit.Cell(say.YouHead, spread)
	}
	f.Add(t.Quiet.Render(head))
	f.Window(t, len(v.rows), v.at, true, room-1, w, func(i int) kit.Line {
		return kit.Line{Row: i, Draw: func(style lipgloss.Style) string { return v.row(i, style, name, spread, w) }}
	})
	if detail != nil {
		f.Add("")
		f.Add(detail...)
	}
}

// widths gives the room for the names and for each spread. In a narrow window that of the students stands alone; detail has both.
func (v *picture) widths(w int) (name, spread int) {
	name = max(8, min(24, w/3))
	if w < 72 {
		return name, max(8, w-name-1)
	}
	return name, (w - name - 1) / 2
}

func (v *picture) row(i int, style lipgloss.Style, name, spread, w int) string {
	s := &v.cohort.Criteria[v.rows[i]]
	criterion, _ := v.cohort.Rubric.Criterion(s.Criterion)
	line := style.Render(kit.Cell(criterion.Short.In(v.desk.Lang()), name)) + " " + kit.Cell(v.spread(s.Self), spread)
	if 2*spread+name < w {
		line += kit.Cell(v.spread(s.Lecturer), spread)
	}
	return line
}

// spread writes how many students stand on each level. It is written rather than drawn, so that it reads aloud.
func (v *picture) spread(counts []int) string {
	var parts []string
	for i, n := range counts {
		if n > 0 {
			parts = append(parts, v.cohort.Rubric.Levels[i].Short.In(v.desk.Lang())+strconv.Itoa(n))
		}
	}
	if len(parts) == 0 {
		return "·"
	}
	return strings.Join(parts, " ")
}

// detail draws the criterion under the cursor in bars, students and lecturer side by side. The longest bar of all is the measure for both, so that
// they can be compared.
func (v *picture) detail(w int) []string {
	desk, t, say := v.desk, &v.desk.Theme, &v.desk.Words.Review
	s := &v.cohort.Criteria[v.rows[v.at]]
	criterion, _ := v.cohort.Rubric.Criterion(s.Criterion)
	label, bar := v.widths(w)
	bar = min(bar, max(6, (w-label-1)/2))
	lines := []string{t.Title.Render(kit.Cell(criterion.Name.In(desk.Lang()), label)) + " " + t.Quiet.Render(kit.Cell(say.StudentsHead, bar)+say.YouHead)}
	most := max(1, slices.Max(append(append([]int{s.SelfNone, s.LecturerNone, s.CannotJudge}, s.Self...), s.Lecturer...)))
	add := func(name, self string, own int) {
		lines = append(lines, kit.Cell("  "+name, label)+" "+kit.Cell(self, bar)+bars(own, most, bar-6))
	}
	for i, l := range v.cohort.Rubric.Levels {
		add(l.Short.In(desk.Lang())+" "+l.Name.In(desk.Lang()), bars(s.Self[i], most, bar-6), s.Lecturer[i])
	}
	add(say.NoLevel, bars(s.SelfNone, most, bar-6), s.LecturerNone)
	if !v.whole || s.CannotJudge > 0 {
		add(desk.Words.Feedback.CannotJudge, "", s.CannotJudge)
	}
	said := say.Moments.Of(s.Moments)
	if s.Quiet > 0 {
		said += " · " + say.QuietWith.Of(s.Quiet)
	}
	return append(lines, kit.Styled(t.Quiet, kit.Wrap(said, w, ""))...)
}

// bars draws a number beside the most there is, with the number itself behind it: a small one has a bar as well, and nobody has to count.
func bars(n, most, room int) string {
	if n == 0 {
		return "·"
	}
	return strings.Repeat("▪", max(1, n*min(most, max(1, room))/most)) + " " + strconv.Itoa(n)
}

// drawWeeks draws how many entries are about each week.
func (v *picture) drawWeeks(f *kit.Frame, w, h int) {
	desk, t := v.desk, &v.desk.Theme
	weeks, most := v.cohort.Weeks(), 1
	for _, week := range weeks {
		most = max(most, week.Entries)
	}
	f.Add(kit.Styled(t.Quiet, kit.Wrap(desk.Words.Review.WeeksAbout, w, ""))...)
	f.Window(t, len(weeks), v.week, true, f.Room(h)-len(f.Body), w, func(i int) kit.Line {
		return kit.Line{Row: i, Draw: func(lipgloss.Style) string {
			return kit.Cell(desk.Words.Dates.SayWeek(weeks[i].Week), 10) + t.Accent.Render(bars(weeks[i].Entries, most, min(50, w-22)))
		}}
	})
}
