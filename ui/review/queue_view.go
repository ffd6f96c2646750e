package review

import (
	"cmp"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// View draws the first of what there is: how far it is, why there is nothing, or the list.
func (v *queue) View(w, h int) *kit.Frame {
	wide := w >= kit.Wide
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
		v.drawList(&f, k, w, h, wide)
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
		text = v.aside() + " (" + k.SetAside.Help().Key + ")."
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
func (v *queue) drawList(f *kit.Frame, k *keys, w, h int, wide bool) {
	desk, t, say := v.desk, &v.desk.Theme, &v.desk.Words.Review
	f.Title += " ── " + nameOf(desk, desk.From)
	f.Where, f.Brief = v.whoStands()
	f.Status = cmp.Or(v.notice, desk.Saved())
	f.Keys = append([]key.Binding{k.OpenFile, k.NextNotReady, k.MarkReady, k.SendAnswers, k.Filter, k.TurnFilter, k.Sort, k.SetAside, k.Picture, k.Report, k.OtherFolder, k.Desk, k.Guide, k.Reread}, f.Keys...)
	if v.problem != "" {
		f.Add(kit.Wrap(v.problem+" "+say.StillHere, min(w, kit.Prose), "")...)
	}
	if partly := v.partly(); partly != "" {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(partly, w, ""))...)
	}
	if v.typing || desk.Search != "" {
		line, x := v.search.Line(t, len([]rune(desk.Words.List.Search))+2, w, v.typing)
		if v.typing {
			f.Keys = []key.Binding{k.Done, k.Wipe}
			f.Cursor = tea.NewCursor(x, len(f.Body))
		}
		f.Add(line)
	}
	if v.filtered() {
		f.Add(t.Quiet.Render(kit.Cell(v.about(), w)))
	}
	below := v.below(k, w, h, wide)
	room := f.Room(h) - len(f.Body) - len(below) - 1
	if room < 4 {
		below, room = nil, f.Room(h)-len(f.Body)
	}
	if wide {
		left, right := &kit.Frame{}, &kit.Frame{}
		v.drawRows(left, wideList, room)
		v.drawBeside(right, w-wideList-wideGap, room)
		f.Columns(left, right, wideList+wideGap)
	} else {
		v.drawRows(f, w, room)
	}
	if below != nil {
		f.Pin()
		f.Add("")
		f.Add(below...)
	}
}

// The list and the gap beside it, where there are two columns.
const (
	wideList = 58
	wideGap  = 5
)

// whoStands says how many students there are, and the stage where it is one for all; and the same in brief.
func (v *queue) whoStands() (where, brief string) {
	c := &v.desk.Cohort
	brief = v.desk.Words.Review.Students.Of(len(c.All))
	stage := c.All[0].Brief.StageName
	for i := range c.All {
		if c.All[i].Brief.StageName != stage {
			stage = ""
		}
	}
	if stage == "" {
		return brief, brief
	}
	return kit.UpTo(stage, 60) + " · " + brief, brief
}

// about tells which hand-ins are shown.
func (v *queue) about() string {
	desk, say := v.desk, &v.desk.Words.Review
	filter := say.Filters[desk.Filter]
	if desk.Search != "" && desk.Filter == journal.All {
		filter = say.Found
	}
	return fmt.Sprintf(say.Shown, filter, len(desk.Cohort.Order))
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
	say := &v.desk.Words.Review
	files, others := v.desk.Cohort.SetAside()
	text := say.Aside.Some(files)
	if n := v.desk.Cohort.Sealed(); n > 0 {
		text += ", " + say.SealedAmong.Of(n)
	}
	return strings.Join(words.Said(text, say.OtherFiles.Some(others)), " · ")
}

// below is what stands under the list: the student under the cursor in words, where that stands not beside it, the class in counts, and what lies
// aside. A key that stands in its line stands at the end of it.
func (v *queue) below(k *keys, w, h int, wide bool) (lines []string) {
	t := &v.desk.Theme
	withKey := func(text string, b key.Binding) string {
		label := b.Help().Key
		return kit.Pad(t.Quiet.Render(kit.Cell(text, w-len(label)-1)), w-len(label)) + t.Key.Render(label)
	}
	if !wide && h >= 20 {
		facts, file := v.detail()
		for _, text := range []string{facts, file} { // a line each, so that the list keeps its height from one student to the next
			lines = append(lines, t.Quiet.Render(strings.TrimRight(kit.Cell(text, w), " ")))
		}
	}
	lines = append(lines, withKey(v.counts(w-3), k.Sort))
	if len(v.desk.Cohort.Aside) > 0 {
		lines = append(lines, withKey(v.aside(), k.SetAside))
	}
	return lines
}

// counts says how many answers are how far, and in which order the list stands.
func (v *queue) counts(w int) string {
	c, say := &v.desk.Cohort, &v.desk.Words.Review
	var n [4]int
	open := 0
	for i := range c.All {
		if c.All[i].NotReady() {
			open++
		} else {
			n[c.All[i].Standing.State]++
		}
	}
	var parts []string
	add := func(n int, word string) {
		if n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, word))
		}
	}
	for state := journal.AnswerReady; state <= journal.AnswerSent; state++ {
		add(n[state], say.States[state])
	}
	add(c.Sealed(), say.Sealed)
	add(open, say.States[journal.AnswerOpen])
	text, by := strings.Join(parts, " · "), say.Orders[v.order()]
	if space := w - ansi.StringWidth(text) - ansi.StringWidth(by); space >= 2 {
		text += strings.Repeat(" ", space) + by
	}
	return text
}

// drawRows draws the students in sight, and the files behind them that wait for a passphrase: in columns where they find room, else with what
// matters most beside the name.
func (v *queue) drawRows(f *kit.Frame, w, room int) {
	desk, t, order, locked := v.desk, &v.desk.Theme, v.desk.Cohort.Order, v.locked()
	if len(order)+len(locked) == 0 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(desk.Words.Review.NobodyShown, w, ""))...)
		return
	}
	columns := newQueueColumns(w, w >= 70 && slices.ContainsFunc(order, func(at int) bool { return v.asks(at) != "" }))
	if columns.name > 0 {
		f.Add(t.Quiet.Render(columns.line(desk.Words.Review.Student, desk.Words.Review.Judged, desk.Words.Review.Unread, "", desk.Words.Review.Answer)))
		room--
	}
	f.Window(t, len(order)+len(locked), v.at, !v.typing, room, w, func(i int) kit.Line {
		return kit.Line{Row: i, Draw: func(style lipgloss.Style) string {
			switch {
			case i >= len(order):
				return v.lockedRow(&desk.Cohort.Aside[locked[i-len(order)]], style, columns, w)
			case columns.name > 0:
				return v.row(order[i], style, columns)
			}
			return v.briefRow(order[i], style, w)
		}}
	})
}

// queueColumns are the widths of the queue's columns. Those of numbers are written to the right. In a narrow window there are none, and name is 0.
type queueColumns struct{ name, judged, unread, asks, answer int }

func newQueueColumns(w int, asks bool) queueColumns {
	c := queueColumns{judged: 11, unread: 10, answer: 11}
	if asks {
		c.asks = 19
	}
	if c.name = min(40, w-c.judged-c.unread-c.asks-c.answer); c.name < 15 {
		return queueColumns{}
	}
	c.answer = w - c.name - c.judged - c.unread - c.asks // what is left, so that the answers stand at the edge
	return c
}

// line lays a row out.
func (c *queueColumns) line(name, judged, unread, asks, answer string) string {
	if asks = kit.Pad("   "+asks, c.asks); c.asks == 0 {
		asks = ""
	}
	return kit.Pad(name, c.name) + toRight(judged, c.judged) + toRight(unread, c.unread) + asks + toRight(answer, c.answer)
}

// toRight lets a text, styled or not, end where its column ends.
func toRight(text string, width int) string {
	text = ansi.Truncate(text, width-1, "…")
	return strings.Repeat(" ", max(0, width-ansi.StringWidth(text))) + text
}

// row draws a student: how far the lecturer is, what asks for attention, and how far the answer is.
func (v *queue) row(at int, style lipgloss.Style, columns queueColumns) string {
	desk, t, say, standing := v.desk, &v.desk.Theme, &v.desk.Words.Review, &v.desk.Cohort.All[at].Standing
	unread := ""
	if standing.Unread > 0 {
		unread = fmt.Sprintf(say.New, standing.Unread)
	}
	return columns.line(style.Render(desk.StudentCell(at, columns.name-1))+" ", fmt.Sprintf(say.OutOf, standing.Judged, standing.Criteria), unread,
		t.Quiet.Render(v.asks(at)), v.answer(standing))
}

// asks is the first of what asks for attention in a student; empty when nothing does.
func (v *queue) asks(at int) string {
	say, w := &v.desk.Words.Review, &v.desk.Cohort.All[at]
	switch {
	case w.Standing.Help > 0:
		return say.AsksHelp
	case w.Standing.Changed() > 0:
		return say.SaysChanged.Of(w.Standing.Changed())
	case w.Brief.Replies > 0:
		return say.SaysReplied.Of(w.Brief.Replies)
	case w.Standing.Apart > 0:
		return say.AsksApart
	}
	return ""
}

// answer says in a word how far the answer is. Bold is only what is ready to go.
func (v *queue) answer(standing *journal.Standing) string {
	t, say := &v.desk.Theme, &v.desk.Words.Review
	switch {
	case standing.State == journal.AnswerReady:
		return t.Title.Render(say.States[journal.AnswerReady])
	case standing.State == journal.AnswerOpen:
		return ""
	case standing.Stale:
		return t.Quiet.Render(say.Outdated)
	}
	return t.Quiet.Render(say.States[standing.State])
}

// briefRow draws a student with how far the answer is, or else the first that asks for attention.
func (v *queue) briefRow(at int, style lipgloss.Style, w int) string {
	t, say, standing := &v.desk.Theme, &v.desk.Words.Review, &v.desk.Cohort.All[at].Standing
	about := v.answer(standing)
	if standing.State == journal.AnswerOpen {
		about = t.Quiet.Render(fmt.Sprintf(say.OutOfBrief, standing.Judged, standing.Criteria))
		if standing.Unread > 0 {
			about += t.Quiet.Render(" · " + fmt.Sprintf(say.New, standing.Unread))
		}
	}
	return style.Render(v.desk.StudentCell(at, max(8, w-20))) + " " + toRight(about, min(19, w-9))
}

// lockedRow draws a file that waits for a passphrase. It is quiet: nothing can be said of it yet.
func (v *queue) lockedRow(file *exchange.Aside, style lipgloss.Style, columns queueColumns, w int) string {
	t, say := &v.desk.Theme, &v.desk.Words.Review
	if columns.name == 0 {
		return style.Render(kit.Cell(words.AsideName(file), max(8, w-20))) + " " + toRight(t.Quiet.Render(say.Sealed), min(19, w-9))
	}
	middle := kit.Cell("   "+say.WantsPassphrase, columns.judged+columns.unread+columns.asks)
	return style.Render(kit.Cell(words.AsideName(file), columns.name-1)) + " " + t.Quiet.Render(middle+toRight(say.Sealed, columns.answer))
}

// detail says in words what the row under the cursor says in numbers, and what found no column; and which hand-in that is. Nothing stands for a
// nought.
func (v *queue) detail() (facts, file string) {
	at := v.under()
	if at < 0 {
		return "", ""
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
	if standing.Stale {
		parts = append(parts, say.AnswerOutdated)
	}
	return strings.Join(parts, " · "), v.file(at)
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
