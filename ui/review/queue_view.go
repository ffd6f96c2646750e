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
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

func (v *queue) View(w, h int) (string, *tea.Cursor) {
	desk, k, t := v.desk, keysOf(v.desk.Window), &v.desk.Theme
	words := &desk.Words.Review
	f := kit.Frame{Title: words.Title, Keys: []key.Binding{k.Close, k.Help}}
	if v.desk.Alone() {
		f.Keys[0] = k.Quit
	}
	switch {
	case v.opening:
		f.Add(kit.Styled(t.Quiet, kit.Wrap(words.Opening, w-2, "   "))...)
	case v.busy():
		v.drawReading(&f, w)
	case !desk.ready:
		f.Keys = append([]key.Binding{k.Reread}, f.Keys...)
		f.Add(kit.Wrap(v.problem, min(w-2, 76), " ")...)
	case len(desk.cohort.All) == 0:
		v.drawNothing(&f, w)
	default:
		v.drawList(&f, w, h)
	}
	return f.Draw(t, w, h)
}

// drawReading shows how far the reading is.
func (v *queue) drawReading(f *kit.Frame, w int) {
	words := &v.desk.Words.Review
	f.Title += " ── " + v.desk.nameOf(v.from)
	f.Keys = []key.Binding{keysOf(v.desk.Window).StopTask, v.desk.Keys.Help}
	drawTask(f, v.desk, v.task, words.Reading, w)
	f.Add("")
	f.Add(kit.Styled(v.desk.Theme.Quiet, kit.Wrap(words.ReadingAbout, min(w-2, 76), "   "))...)
}

// drawTask shows how far a task is, in words that take how many are done of how many.
func drawTask(f *kit.Frame, desk *Desk, t *window.Task, words string, w int) {
	if t.All == 0 {
		f.Add(kit.Styled(desk.Theme.Quiet, kit.Wrap(desk.Words.Review.Opening, w-2, "   "))...)
		return
	}
	f.Add("   " + fmt.Sprintf(words, t.Done, t.All))
	if width := min(50, w-6); width > 0 {
		done := width * t.Done / t.All
		f.Add("   " + desk.Theme.Accent.Render(strings.Repeat("█", done)) + desk.Theme.Quiet.Render(strings.Repeat("░", width-done)))
	}
}

// drawNothing says why there is no list, and what to do.
func (v *queue) drawNothing(f *kit.Frame, w int) {
	desk, k := v.desk, keysOf(v.desk.Window)
	words := &desk.Words.Review
	text := words.NoFolder
	if desk.from != nil {
		f.Title += " ── " + desk.nameOf(desk.from)
		text = words.NothingHere
	}
	f.Keys = append([]key.Binding{k.OtherFolder, k.Reread, k.Desk}, f.Keys...)
	if len(desk.cohort.Aside) > 0 {
		f.Keys = append([]key.Binding{k.SetAside}, f.Keys...)
		text = v.aside() + "."
	}
	text = cmp.Or(v.problem, v.stopped, text)
	f.Add(kit.Wrap(text, min(w-2, 76), " ")...)
}

// nameOf gives a short name of files and folders.
func (desk *Desk) nameOf(from []string) string {
	name := filepath.Base(from[0])
	if n := len(from); n > 1 {
		name += fmt.Sprintf(desk.Words.Review.AndMore, n-1)
	}
	return strings.TrimRight(kit.Cell(name, min(36, ansi.StringWidth(name))), " ")
}

func (v *queue) drawList(f *kit.Frame, w, h int) {
	desk, k, t, d := v.desk, keysOf(v.desk.Window), &v.desk.Theme, v.desk
	words := &desk.Words.Review
	f.Title += " ── " + desk.nameOf(desk.from)
	f.Where = fmt.Sprintf(words.AnsweredOf, d.answered(), len(d.cohort.All))
	f.Brief = fmt.Sprintf(words.AnsweredBrief, d.answered(), len(d.cohort.All))
	f.Status = cmp.Or(v.notice, desk.Saved())
	f.Keys = append([]key.Binding{k.OpenFile, k.NextUnread, k.TurnFilter, k.SendAnswers, k.Filter, k.Picture, k.SetAside, k.OtherFolder, k.Desk, k.Reread}, f.Keys...)
	if v.problem != "" {
		f.Add(kit.Wrap(v.problem+" "+words.StillHere, min(w-2, 76), " ")...)
	}
	if v.typing || d.search != "" {
		line, x := v.search.Line(&desk.Theme, len([]rune(desk.Words.List.Search))+2, w-2, v.typing)
		if v.typing {
			f.Keys = []key.Binding{k.Done, k.Wipe}
			f.Cursor = tea.NewCursor(x, len(f.Body))
		}
		f.Add(line)
	}
	f.Add(" " + t.Quiet.Render(kit.Cell(v.about(), w-2)))
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

// about tells which hand-ins are shown, and that others lie aside.
func (v *queue) about() string {
	d, words := v.desk, &v.desk.Words.Review
	filter := words.Filters[d.filter]
	if d.search != "" && d.filter == journal.All {
		filter = words.Found
	}
	parts := []string{fmt.Sprintf(words.Shown, filter, len(d.cohort.order))}
	if v.stopped != "" {
		parts = append([]string{v.stopped}, parts...)
	}
	if len(d.cohort.Aside) > 0 {
		parts = append(parts, v.aside())
	}
	return strings.Join(parts, " · ")
}

func (v *queue) aside() string {
	d, words := v.desk, &v.desk.Words.Review
	text := words.Aside.Of(len(d.cohort.Aside))
	if n := d.sealed(); n > 0 {
		text += ", " + words.SealedAmong.Of(n)
	}
	return text + " (" + keysOf(v.desk.Window).SetAside.Help().Key + ")"
}

// queueColumn is one column of the queue: how many of what there are.
type queueColumn struct {
	head  string
	count func(*journal.Standing) int
}

func (v *queue) columns() []queueColumn {
	w := &v.desk.Words.Review
	return []queueColumn{
		{w.Unread, func(s *journal.Standing) int { return s.Unread }},
		{w.Changed, func(s *journal.Standing) int { return s.Changed() }},
		{w.Help, func(s *journal.Standing) int { return s.Help }},
		{w.Apart, func(s *journal.Standing) int { return s.Apart }},
		{w.Silent, func(s *journal.Standing) int { return s.Silent }},
	}
}

// drawRows draws the students in sight: in columns where they find room, else with what matters most beside the name.
func (v *queue) drawRows(f *kit.Frame, w, room int) {
	desk, t, order := v.desk, &v.desk.Theme, v.desk.cohort.order
	if len(order) == 0 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(desk.Words.Review.NobodyShown, w-2, "   "))...)
		return
	}
	columns, gap := v.columns(), 1
	if w >= 90 {
		gap = 2
	}
	name := w - 5 - answerWidth
	for _, c := range columns {
		name -= len([]rune(c.head)) + gap
	}
	if name = min(name, 40); name < 16 {
		f.Window(t, len(order), v.at, !v.typing, room, w, func(i int) kit.Line {
			return kit.Line{Row: i, Draw: func(style lipgloss.Style) string { return v.briefRow(i, style, w) }}
		})
		return
	}
	head := strings.Repeat(" ", name+4)
	for _, c := range columns {
		head += kit.Cell(c.head, len([]rune(c.head))+gap)
	}
	f.Add(t.Quiet.Render(head + desk.Words.Review.Answer))
	f.Window(t, len(order), v.at, !v.typing, room-1, w, func(i int) kit.Line {
		standing := &desk.cohort.All[order[i]].Standing
		return kit.Line{Row: i, Draw: func(style lipgloss.Style) string {
			line := style.Render(desk.studentCell(order[i], name)) + " "
			for _, c := range columns {
				line += kit.Cell("  "+number(c.count(standing)), len([]rune(c.head))+gap)
			}
			return line + v.answer(standing)
		}}
	})
}

// answerWidth is the room for what is said about the answer.
const answerWidth = 11

// number writes a count, and none as a dot.
func number(n int) string {
	if n == 0 {
		return "·"
	}
	return strconv.Itoa(n)
}

func (v *queue) answer(s *journal.Standing) string {
	t, words := &v.desk.Theme, &v.desk.Words.Review
	switch {
	case !s.Answered:
		return t.Quiet.Render("—")
	case s.Stale:
		return "□ " + words.Outdated
	}
	return t.Accent.Render("■ ") + words.Done
}

// briefRow draws a student with the first that asks for attention.
func (v *queue) briefRow(i int, style lipgloss.Style, w int) string {
	desk, t, at := v.desk, &v.desk.Theme, v.desk.cohort.order[i]
	standing := &desk.cohort.All[at].Standing
	about := v.answer(standing)
	for _, c := range v.columns()[:3] {
		if n := c.count(standing); n > 0 {
			about = t.Quiet.Render(strconv.Itoa(n) + " " + c.head)
			break
		}
	}
	name := max(8, w-20)
	return style.Render(desk.studentCell(at, name)) + " " + about
}

// detail says in words what the row under the cursor says in numbers.
func (v *queue) detail(w int) []string {
	at := v.under()
	if at < 0 {
		return nil
	}
	desk, t := v.desk, &v.desk.Theme
	say, brief, s := &desk.Words.Review, desk.cohort.All[at].Brief, &desk.cohort.All[at].Standing
	parts := []string{say.Entries.Of(len(brief.Entries))}
	for _, p := range []struct {
		n    int
		says words.Plural
	}{{s.Unread, say.SaysUnread}, {s.Changed(), say.SaysChanged}, {s.Help, say.SaysHelp}, {s.Apart, say.SaysApart},
		{s.Silent, say.SaysSilent}, {brief.Replies, say.SaysReplies}, {s.Comments, say.SaysComments}, {s.Points, say.SaysPoints}} {
		if p.n > 0 {
			parts = append(parts, p.says.Of(p.n))
		}
	}
	parts = append(parts, fmt.Sprintf(say.JudgedOf, s.Judged, s.Criteria))
	switch {
	case s.Stale:
		parts = append(parts, say.AnswerOutdated)
	case s.Answered:
		parts = append(parts, say.AnswerWritten)
	}
	lines := kit.Wrap(strings.Join(parts, " · "), w-2, " ")
	lines = append(lines, kit.Styled(t.Quiet, kit.Wrap(v.file(at), w-2, " "))...)
	for len(lines) < 3 { // the list keeps its height from one student to the next
		lines = append(lines, "")
	}
	return lines
}

// file tells which hand-in it is, and where it was read.
func (v *queue) file(at int) string {
	desk, d := v.desk, v.desk
	b := d.cohort.All[at].Brief
	parts := []string{fmt.Sprintf(desk.Words.Review.HandInNumber, b.Number)}
	if b.StageName != "" {
		parts = append([]string{b.StageName}, parts...)
	}
	if b.Week > 0 {
		parts = append(parts, desk.Words.Dates.SayWeek(b.Week))
	}
	return strings.Join(append(parts, filepath.Base(d.cohort.Taken[at].Path)), " · ")
}
