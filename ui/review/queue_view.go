package review

import (
	"cmp"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// View draws the first of what there is: how far it is, why there is nothing, or the list.
func (v *queue) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	desk, k, t := v.desk, keysOf(v.desk.Window), &v.desk.Theme
	f := kit.Frame{Title: desk.Words.Review.Title, Keys: []key.Binding{k.Close, k.Help}}
	if desk.Alone() {
		f.Keys[0] = k.Quit
	}
	switch {
	case v.opening:
		f.Add(kit.Styled(t.Quiet, kit.Wrap(desk.Words.Review.Opening, w, ""))...)
	case v.busy():
		v.drawReading(&f, k, w)
	case !desk.Ready():
		f.Keys = append([]key.Binding{k.Reread}, f.Keys...)
		f.Add(kit.Wrap(v.problem, min(w, kit.Prose), "")...)
	case len(desk.Cohort.All) == 0:
		v.drawNothing(&f, k, w)
	default:
		v.drawList(&f, k, w, h)
	}
	return &f
}

// drawReading shows how far the reading is.
func (v *queue) drawReading(f *kit.Frame, k *keys, w int) {
	say := &v.desk.Words.Review
	f.Title += " ── " + nameOf(v.desk, v.from)
	f.Keys = []key.Binding{k.StopTask, k.Help}
	v.task.Draw(f, &v.desk.Theme, say.Reading, say.Opening, w)
	f.Add("")
	f.Add(kit.Styled(v.desk.Theme.Quiet, kit.Wrap(say.ReadingAbout, min(w, kit.Prose), ""))...)
}

// drawNotice shows what a screen has to say about the key before.
func drawNotice(f *kit.Frame, t *kit.Theme, notice string, width int) {
	f.Add(kit.Styled(t.Accent, kit.Wrap("● "+notice, width, ""))...)
}

// drawNothing says why there is no list, and what to do.
func (v *queue) drawNothing(f *kit.Frame, k *keys, w int) {
	desk, say := v.desk, &v.desk.Words.Review
	text := say.NoFolder
	if desk.From != nil {
		f.Title += " ── " + nameOf(desk, desk.From)
		text = say.NothingHere
	}
	f.Keys = append([]key.Binding{k.OtherFolder, k.Reread, k.Desk}, f.Keys...)
	if len(desk.Cohort.Aside) > 0 {
		f.Keys = append([]key.Binding{k.SetAside}, f.Keys...)
		text = v.aside() + "."
	}
	f.Add(kit.Wrap(cmp.Or(v.problem, v.partly(), text), min(w, kit.Prose), "")...)
}

// nameOf gives a short name of files and folders, for a title: the first, and how many more.
func nameOf(desk *desk.Desk, from []string) string {
	name := filepath.Base(from[0])
	if n := len(from); n > 1 {
		name += fmt.Sprintf(desk.Words.Review.AndMore, n-1)
	}
	return strings.TrimRight(kit.Cell(name, min(36, ansi.StringWidth(name))), " ")
}

// drawList draws the hand-ins, with what stands around them only where there is room: a list of fewer than four rows is no list.
func (v *queue) drawList(f *kit.Frame, k *keys, w, h int) {
	desk, t, say := v.desk, &v.desk.Theme, &v.desk.Words.Review
	f.Title += " ── " + nameOf(desk, desk.From)
	f.Where, f.Brief = answeredOf(desk)
	f.Status = cmp.Or(v.notice, desk.Saved())
	f.Keys = append([]key.Binding{k.OpenFile, k.NextUnread, k.TurnFilter, k.SendAnswers, k.Filter, k.Picture, k.SetAside, k.OtherFolder, k.Desk, k.Reread}, f.Keys...)
	if v.problem != "" {
		f.Add(kit.Wrap(v.problem+" "+say.StillHere, min(w, kit.Prose), "")...)
	}
	if v.typing || desk.Search != "" {
		line, x := v.search.Line(t, len([]rune(desk.Words.List.Search))+2, w, v.typing)
		if v.typing {
			f.Keys = []key.Binding{k.Done, k.Wipe}
			f.Cursor = tea.NewCursor(x, len(f.Body))
		}
		f.Add(line)
	}
	f.Add(t.Quiet.Render(kit.Cell(v.about(), w)))
	detail := v.detail(w)
	if h >= 12 {
		f.Add("")
	}
	if room := f.Room(h) - len(f.Body) - len(detail) - 1; room >= 4 {
		v.drawRows(f, w, room)
		f.Add("")
		f.Add(detail...)
		return
	}
	v.drawRows(f, w, f.Room(h)-len(f.Body))
}

// answeredOf says how many hand-ins were answered, and the same in brief.
func answeredOf(desk *desk.Desk) (where, brief string) {
	say, answered, all := &desk.Words.Review, desk.Cohort.Answered(), len(desk.Cohort.All)
	return fmt.Sprintf(say.AnsweredOf, answered, all), fmt.Sprintf(say.AnsweredBrief, answered, all)
}

// about tells which hand-ins are shown, and that others lie aside.
func (v *queue) about() string {
	desk, say := v.desk, &v.desk.Words.Review
	filter := say.Filters[desk.Filter]
	if desk.Search != "" && desk.Filter == journal.All {
		filter = say.Found
	}
	parts := []string{fmt.Sprintf(say.Shown, filter, len(desk.Cohort.Order))}
	if partly := v.partly(); partly != "" {
		parts = append([]string{partly}, parts...)
	}
	if len(desk.Cohort.Aside) > 0 {
		parts = append(parts, v.aside())
	}
	return strings.Join(parts, " · ")
}

// partly says how far the reading came, if it was stopped.
func (v *queue) partly() string {
	c := &v.desk.Cohort
	if !c.Partly {
		return ""
	}
	return fmt.Sprintf(v.desk.Words.Review.Stopped, len(c.Found), len(v.watch.seen))
}

// aside counts the files that lie aside, with the key that shows them.
func (v *queue) aside() string {
	c, say := &v.desk.Cohort, &v.desk.Words.Review
	text := say.Aside.Of(len(c.Aside))
	if n := c.Sealed(); n > 0 {
		text += ", " + say.SealedAmong.Of(n)
	}
	return text + " (" + keysOf(v.desk.Window).SetAside.Help().Key + ")"
}

// queueColumn is one column of the queue: how many of what there are.
type queueColumn struct {
	head  string
	count func(*journal.Standing) int
}

// columns gives them with what asks for attention first in front, because a narrow window shows one.
func (v *queue) columns() []queueColumn {
	say := &v.desk.Words.Review
	return []queueColumn{
		{say.Unread, func(s *journal.Standing) int { return s.Unread }},
		{say.Changed, func(s *journal.Standing) int { return s.Changed() }},
		{say.Help, func(s *journal.Standing) int { return s.Help }},
		{say.Apart, func(s *journal.Standing) int { return s.Apart }},
		{say.Silent, func(s *journal.Standing) int { return s.Silent }},
	}
}

// drawRows draws the students in sight: in columns where they find room, else with what matters most beside the name.
func (v *queue) drawRows(f *kit.Frame, w, room int) {
	desk, t, order := v.desk, &v.desk.Theme, v.desk.Cohort.Order
	if len(order) == 0 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(desk.Words.Review.NobodyShown, w, ""))...)
		return
	}
	columns, gap := v.columns(), 1
	if w >= 90 {
		gap = 2
	}
	name := w - 1 - answerWidth
	for _, column := range columns {
		name -= len([]rune(column.head)) + gap
	}
	row := v.briefRow
	if name = min(name, 40); name >= 16 {
		head := strings.Repeat(" ", name+1)
		for _, column := range columns {
			head += kit.Cell(column.head, len([]rune(column.head))+gap)
		}
		f.Add(t.Quiet.Render(head + desk.Words.Review.Answer))
		room--
		row = func(at int, style lipgloss.Style, _ int) string {
			standing := &desk.Cohort.All[at].Standing
			line := style.Render(desk.StudentCell(at, name)) + " "
			for _, column := range columns {
				line += kit.Cell("  "+number(column.count(standing)), len([]rune(column.head))+gap)
			}
			return line + v.answer(standing)
		}
	}
	f.Window(t, len(order), v.at, !v.typing, room, w, func(i int) kit.Line {
		return kit.Line{Row: i, Draw: func(style lipgloss.Style) string { return row(order[i], style, w) }}
	})
}

// answerWidth is the room for what is said about the answer.
const answerWidth = 11

// number writes a count, and none as a dot: a column of noughts would hide the few that matter.
func number(n int) string {
	if n == 0 {
		return "·"
	}
	return strconv.Itoa(n)
}

// answer says whether the student was answered, and whether that still says what the lecturer says.
func (v *queue) answer(standing *journal.Standing) string {
	t, say := &v.desk.Theme, &v.desk.Words.Review
	switch {
	case !standing.Answered:
		return t.Quiet.Render("—")
	case standing.Stale:
		return "□ " + say.Outdated
	}
	return t.Accent.Render("■ ") + say.Done
}

// briefRow draws a student with the first that asks for attention.
func (v *queue) briefRow(at int, style lipgloss.Style, w int) string {
	standing := &v.desk.Cohort.All[at].Standing
	about := v.answer(standing)
	for _, column := range v.columns()[:3] {
		if n := column.count(standing); n > 0 {
			about = v.desk.Theme.Quiet.Render(strconv.Itoa(n) + " " + column.head)
			break
		}
	}
	return style.Render(v.desk.StudentCell(at, max(8, w-20))) + " " + about
}

// detail says in words what the row under the cursor says in numbers, and what found no column. Nothing stands for a nought.
func (v *queue) detail(w int) []string {
	at := v.under()
	if at < 0 {
		return nil
	}
	say, brief, standing := &v.desk.Words.Review, v.desk.Cohort.All[at].Brief, &v.desk.Cohort.All[at].Standing
	parts := []string{say.Entries.Of(len(brief.Entries))}
	for _, p := range []struct {
		n    int
		says words.Plural
	}{{standing.Unread, say.SaysUnread}, {standing.Changed(), say.SaysChanged}, {standing.Help, say.SaysHelp}, {standing.Apart, say.SaysApart},
		{standing.Silent, say.SaysSilent}, {brief.Replies, say.SaysReplies}, {standing.Comments, say.SaysComments}, {standing.Points, say.SaysPoints}} {
		if p.n > 0 {
			parts = append(parts, p.says.Of(p.n))
		}
	}
	parts = append(parts, fmt.Sprintf(say.JudgedOf, standing.Judged, standing.Criteria))
	switch {
	case standing.Stale:
		parts = append(parts, say.AnswerOutdated)
	case standing.Answered:
		parts = append(parts, say.AnswerWritten)
	}
	lines := kit.Wrap(strings.Join(parts, " · "), w, "")
	lines = append(lines, kit.Styled(v.desk.Theme.Quiet, kit.Wrap(v.file(at), w, ""))...)
	for len(lines) < 3 { // the list keeps its height from one student to the next
		lines = append(lines, "")
	}
	return lines
}

// file tells which hand-in it is, and where it was read.
func (v *queue) file(at int) string {
	desk, brief := v.desk, v.desk.Cohort.All[at].Brief
	parts := []string{fmt.Sprintf(desk.Words.Review.HandInNumber, brief.Number)}
	if brief.StageName != "" {
		parts = append([]string{brief.StageName}, parts...)
	}
	if brief.Week > 0 {
		parts = append(parts, desk.Words.Dates.SayWeek(brief.Week))
	}
	return strings.Join(append(parts, filepath.Base(desk.Cohort.Taken[at].Path)), " · ")
}
