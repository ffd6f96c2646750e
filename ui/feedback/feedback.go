// Package feedback is where answers to hand-ins come home: who answered, each answer whole, the levels beside the student's own, what was
// said of entries, what to talk about, and the tips that a student takes along. To an answer, a criterion and an entry the student can say
// something back.
//
// Begin with Answers, the list that everything else is opened from. All that is shown is one store.Heard, read when the list is shown and
// handed down, so that what is typed on one screen stands on the next. The screens that are read from top to bottom, with fields for replies
// in between, are built on reading.
//
// An answer is shown as it was sent. Nothing of it changes what the student judged, and no difference between the two is counted or
// called a fault: levels lie beside each other to be talked about.
//
// How a file is opened, and what becomes of it, is the shell's, which hands that in as a function. The screens over a stage and handing in
// may not be imported here: they show what lecturers said by way of the logbook, and replies travel by way of the store.
package feedback

import (
	"cmp"
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// Answers lists who answered, and the ways to lay that beside one's own view.
type Answers struct {
	shared // heard is nil until it has been read
	at     int
	open   func(path string, from *Answers) tea.Cmd // opens a file that the student chose
	came   *came                                    // the answer that was opened last, told of until a key is pressed
	gone   []string                                 // ids in the bin of what was removed here, the last one last
	notice string                                   // until the next key
}

// came is an answer that was just opened.
type came struct {
	answer *exchange.Answer
	fresh  bool // it was not here before
}

// New opens the answers that came home; open opens a file that the student chooses there.
func New(book *logbook.Logbook, open func(path string, from *Answers) tea.Cmd) *Answers {
	return &Answers{shared: shared{book: book}, open: open}
}

// Arrived tells of an answer that was just opened, and whether it was not here before. It goes before the list is shown, which then reads
// the answers anew and puts the cursor there.
func (v *Answers) Arrived(answer *exchange.Answer, fresh bool) { v.came = &came{answer, fresh} }

// row is one thing that enter opens.
type row struct {
	name, mark, about string // the mark tells stages apart
	open              func() tea.Cmd
}

// rows gives what came in first, and after it what can be done with that; answers is how many answers there are.
func (v *Answers) rows() (rows []row, answers int) {
	words := &v.book.Words.Feedback
	if v.heard != nil && len(v.heard.Current()) > 0 {
		rows = v.answerRows()
		answers = len(rows)
		rows = append(rows, v.uses()...)
	}
	return append(rows, row{words.OpenFile, "", words.OpenFileAbout, v.pick}), answers
}

// answerRows gives the answers, each with those that it replaced below it.
func (v *Answers) answerRows() (rows []row) {
	for _, r := range v.heard.All() {
		name, mark := r.Name(), v.stageMark(r)
		if r.Replaced != nil {
			name, mark = "  "+v.book.Words.Feedback.EarlierAnswer, ""
		}
		rows = append(rows, row{name, mark, v.about(r), v.opener(func() window.Screen { return newWhole(v.shared, r) })})
	}
	return rows
}

// uses gives what can be done with the answers that stand. Levels are laid beside one's own a stage at a time, since one's own are others
// in each.
func (v *Answers) uses() (rows []row) {
	words, stages, mark := &v.book.Words.Feedback, v.heard.Stages(), ""
	for _, stage := range stages {
		if len(stages) > 1 {
			mark = " · " + v.book.StageName(stage)
		}
		rows = append(rows, row{words.Beside, mark, words.BesideAbout, v.opener(func() window.Screen {
			return newBeside(shared{book: v.book, heard: v.heard.Of(stage)})
		})})
	}
	if n := len(v.heard.Discussed()); n > 0 {
		rows = append(rows, row{words.Comments, "", words.OnEntries.Of(n), v.opener(func() window.Screen { return newDiscussion(v.shared) })})
	}
	if n := v.heard.Points(); n > 0 {
		rows = append(rows, row{words.Agenda, "", words.ToTalk.Of(n), v.opener(func() window.Screen { return newAgenda(v.shared) })})
	}
	say := &v.book.Words.Report.Screen
	rows = append(rows, row{say.Row, "", say.RowNote, v.opener(func() window.Screen { return newPapers(v.book) })})
	return append(rows, row{words.Tips, "", words.TipsAbout, v.opener(func() window.Screen { return newTips(v.shared) })})
}

// opener opens a screen that is made when it is asked for: the rows are laid out for every frame.
func (v *Answers) opener(screen func() window.Screen) func() tea.Cmd {
	return func() tea.Cmd { return v.book.Push(screen()) }
}

// about tells what an answer holds, in short.
func (v *Answers) about(r *store.Response) string {
	words, dates := &v.book.Words.Feedback, &v.book.Words.Dates
	day := dates.With(&dates.Short, r.Made(), v.book.Now())
	if r.Replaced != nil {
		return day + " · " + words.Replaced
	}
	parts := []string{day}
	if !r.Seen {
		parts = []string{words.New, day}
	}
	if n := len(r.Answer.Views); n > 0 {
		parts = append(parts, words.Criteria.Of(n))
	}
	if n := len(r.Answer.Comments); n > 0 {
		parts = append(parts, words.CommentCount.Of(n))
	}
	return strings.Join(parts, " · ")
}

// pick lets the student choose a file, which is then opened. It begins where downloads lie: an answer comes once in a while, and seldom from
// the same place.
func (v *Answers) pick() tea.Cmd {
	book := v.book
	return book.Push(window.NewPicker(book.Window, book.Words.Feedback.OpenFile, "", false, func(path string) tea.Cmd { return v.open(path, v) }))
}

// Key goes through the rows and opens them. Any key ends the word about what just came.
func (v *Answers) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	rows, _ := v.rows()
	v.came, v.notice = nil, ""
	switch {
	case k.Step(press, &v.at, len(rows)):
		return nil, true
	case key.Matches(press, k.Choose):
		return rows[v.at].open(), true
	case key.Matches(press, k.OpenAnother):
		return v.pick(), true
	case key.Matches(press, k.Delete):
		if r := v.under(); r != nil {
			return v.book.Do(v, removeAnswer(v.book, r)), true
		}
	case key.Matches(press, k.Undo) && len(v.gone) > 0:
		last := len(v.gone) - 1
		back := v.gone[last]
		v.gone = v.gone[:last]
		return v.book.Do(v, restoreAnswer(v.book, back)), true
	}
	return nil, false
}

// under is the answer under the cursor, nil where there is none.
func (v *Answers) under() *store.Response {
	if v.heard == nil {
		return nil
	}
	if all := v.heard.All(); v.at < len(all) {
		return all[v.at]
	}
	return nil
}

// Point puts the cursor on a row; a click opens it.
func (v *Answers) Point(row int) (opens bool) {
	rows, _ := v.rows()
	v.at = max(0, min(row, len(rows)-1))
	return true
}

// Update reads the answers anew each time the list is shown: what was opened from it may have been read or replied to.
func (v *Answers) Update(msg tea.Msg) tea.Cmd {
	book := v.book
	switch msg := msg.(type) {
	case window.ShownMsg:
		return book.Do(v, readHeard(book)) // the keys wait: what they mean depends on which rows there are
	case heardMsg:
		if msg.err != nil {
			return book.Tell(book.Words.Errors.Say(msg.err))
		}
		v.heard = msg.heard
		v.find()
	case removedMsg:
		if msg.err != nil {
			return book.Tell(book.Words.Errors.Say(msg.err))
		}
		if v.notice = book.Words.Entry.Restored; msg.inBin != "" {
			v.gone = append(v.gone, msg.inBin)
			v.notice = book.Undoable(book.Words.Entry.Deleted)
		}
		return tea.Batch(book.ReadOverview(), book.Do(v, readHeard(book)))
	}
	return nil
}

// find puts the cursor on the answer that was just opened, or leaves it where it was among the rows that there are now.
func (v *Answers) find() {
	rows, _ := v.rows()
	v.at = max(0, min(v.at, len(rows)-1))
	if v.came == nil {
		return
	}
	for i, r := range v.heard.All() {
		if r.Answer.ID == v.came.answer.ID {
			v.at = i
		}
	}
}

// View shows nothing below the title until the answers were read, so that nobody is told for a moment that there are none.
func (v *Answers) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k, t := v.book, keysOf(v.book.Window), &v.book.Theme
	f := &kit.Frame{Title: book.Words.Feedback.Title, Where: book.StageWeek(book.Now()), Status: cmp.Or(v.notice, book.Saved())}
	f.Keys = []key.Binding{k.Choose}
	if v.under() != nil {
		f.Keys = append(f.Keys, k.Delete)
	}
	if len(v.gone) > 0 && v.notice == "" {
		f.Keys = append(f.Keys, k.Undo)
	}
	f.Keys = append(f.Keys, k.OpenAnother, k.Close, k.Help)
	if v.heard == nil {
		return f
	}
	rows, answers := v.rows()
	v.introduce(f, answers, w, h)
	for i, line := range rows {
		if answers > 0 && i == answers {
			f.Add("")
		}
		f.Row(t, i, i == v.at, func(style lipgloss.Style) []string { return line.draw(t, style, i == v.at, w) })
	}
	return f
}

// introduce says what stands above the rows: what just came, what can't be read, and what this is about.
func (v *Answers) introduce(f *kit.Frame, answers, w, h int) {
	t, words := &v.book.Theme, &v.book.Words.Feedback
	say := func(style lipgloss.Style, text string) {
		f.Add(kit.Styled(style, kit.Wrap(text, min(w, kit.Prose), ""))...)
		f.Add("")
	}
	if told := v.told(); told != "" {
		say(t.Accent, "● "+told)
	}
	if v.heard.Damaged {
		say(t.Accent, "! "+words.Damaged)
	}
	switch {
	case answers == 0 && !v.heard.Damaged: // a damaged one did come
		say(t.Quiet, words.None)
	case answers > 0 && h > 16:
		say(t.Quiet, words.About)
	}
}

// told says what became of the file that was opened.
func (v *Answers) told() string {
	if v.came == nil {
		return ""
	}
	words, name := &v.book.Words.Feedback, v.came.answer.Reviewer.Name
	switch r := v.heard.Answer(v.came.answer.ID); {
	case !v.came.fresh:
		return fmt.Sprintf(words.Again, name)
	case r != nil && r.Replaced != nil:
		return fmt.Sprintf(words.CameLate, name)
	case r != nil:
		return fmt.Sprintf(words.Came, name) + v.replaces(r)
	}
	return fmt.Sprintf(words.Came, name)
}

// replaces says which answer this one took the place of: a lecturer may correct one that was sent.
func (v *shared) replaces(r *store.Response) string {
	before := v.heard.Before(r)
	if len(before) == 0 {
		return ""
	}
	return " " + fmt.Sprintf(v.book.Words.Feedback.Replaces, v.book.Words.Dates.Day(before[0].Made(), v.book.Now()))
}

// draw puts what a row is about beside its name, or in a narrow window under it, where the cursor is.
func (line *row) draw(t *kit.Theme, style lipgloss.Style, here bool, w int) []string {
	if w >= 60 {
		return []string{style.Render(kit.Marked(line.name, line.mark, 26)+" ") + t.Quiet.Render(strings.TrimRight(kit.Cell(line.about, w-27), " "))}
	}
	lines := []string{style.Render(kit.Marked(line.name, line.mark, w))}
	if here {
		lines = append(lines, kit.Styled(t.Quiet, kit.Wrap(line.about, w, "  "))...)
	}
	return lines
}

// About says whether an answer waits to be read, and how much there is to talk about; where there is neither, that answers came and were
// read.
func About(book *logbook.Logbook) string {
	words := &book.Words.Feedback
	var parts []string
	if book.Overview.Answers > 0 {
		parts = append(parts, words.New)
	}
	if n := book.Overview.Points; n > 0 {
		parts = append(parts, words.Points.Of(n))
	}
	if n := book.Overview.Came; n > 0 && len(parts) == 0 {
		return words.Read.Of(n)
	}
	return strings.Join(parts, " · ")
}

// Chapter is about answers that came home.
func Chapter(win *window.Window) window.Chapter {
	k := keysOf(win)
	return window.Chapter{Name: win.Words.Feedback.Title, Keys: []key.Binding{k.OpenAnother, k.Delete, k.Reply, k.OtherCriterion, k.Mark}}
}

// Chapter is the one of this screen, and of those opened from it.
func (v *Answers) Chapter() window.Chapter { return Chapter(v.book.Window) }
