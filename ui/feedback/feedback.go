package feedback

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// Answers is where answers come home: who answered, and the ways to lay that beside one's own view.
type Answers struct {
	book  *logbook.Logbook
	heard *store.Heard // nil until it has been read
	at    int
	open  func(path string, from *Answers) tea.Cmd // opens a file that the student chose
	came  *came                                     // the answer that was opened last, told of until a key is pressed
}

// came is an answer that was just opened.
type came struct {
	answer *exchange.Answer
	fresh  bool // it was not here before
}

// New opens the answers that came home; open opens a file that the student chooses there.
func New(book *logbook.Logbook, open func(path string, from *Answers) tea.Cmd) *Answers {
	return &Answers{book: book, open: open}
}

// Arrived tells of an answer that was just opened, and whether it was not here before.
func (v *Answers) Arrived(answer *exchange.Answer, fresh bool) { v.came = &came{answer, fresh} }

// About says whether an answer waits to be read, and how much there is to talk about.
func About(book *logbook.Logbook) string {
	w := &book.Words.Feedback
	var parts []string
	if book.Overview.Answers > 0 {
		parts = append(parts, w.New)
	}
	if n := book.Overview.Points; n > 0 {
		parts = append(parts, w.Points.Of(n))
	}
	return strings.Join(parts, " · ")
}

// feedbackRow is one thing that enter opens.
type feedbackRow struct {
	name, mark, about string // the mark tells stages apart
	open              func() tea.Cmd
}

// rows gives what came in first, and after it what can be done with that; answers is how many answers there are.
func (v *Answers) rows() (rows []feedbackRow, answers int) {
	book, w := v.book, &v.book.Words.Feedback
	add := func(name, mark, about string, s func() window.Screen) {
		rows = append(rows, feedbackRow{name, mark, about, func() tea.Cmd { return book.Push(s()) }})
	}
	if v.heard != nil && len(v.heard.Current()) > 0 {
		for _, r := range v.heard.All() {
			name, mark := r.Name(), stageMark(book, v.heard, r)
			if r.Replaced != nil {
				name, mark = "  "+w.EarlierAnswer, ""
			}
			add(name, mark, v.about(r), func() window.Screen { return newWhole(book, v.heard, r) })
		}
		answers = len(rows)
		stages, mark := v.heard.Stages(), ""
		for _, stage := range stages {
			if len(stages) > 1 {
				mark = " · " + book.StageName(stage)
			}
			add(w.Beside, mark, w.BesideAbout, func() window.Screen { return newBeside(book, v.heard.Of(stage)) })
		}
		if n := len(v.heard.Discussed()); n > 0 {
			add(w.Comments, "", w.OnEntries.Of(n), func() window.Screen { return newDiscussion(book, v.heard) })
		}
		if n := v.heard.Points(); n > 0 {
			add(w.Agenda, "", w.ToTalk.Of(n), func() window.Screen { return newAgenda(book, v.heard) })
		}
		add(w.Tips, "", w.TipsAbout, func() window.Screen { return newTips(book, v.heard) })
	}
	rows = append(rows, feedbackRow{w.OpenFile, "", w.OpenFileAbout, v.pick})
	return rows, answers
}

// about tells what an answer holds, in short.
func (v *Answers) about(r *store.Response) string {
	w := &v.book.Words.Feedback
	day := v.book.Words.Dates.With(&v.book.Words.Dates.Short, r.Made(), v.book.Now())
	if r.Replaced != nil {
		return day + " · " + w.Replaced
	}
	parts := []string{day}
	if !r.Seen {
		parts = []string{w.New, day}
	}
	if n := len(r.Answer.Views); n > 0 {
		parts = append(parts, w.Criteria.Of(n))
	}
	if n := len(r.Answer.Comments); n > 0 {
		parts = append(parts, w.CommentCount.Of(n))
	}
	return strings.Join(parts, " · ")
}

// pick lets the student choose a file, which is then opened.
func (v *Answers) pick() tea.Cmd {
	book := v.book
	return book.Push(window.NewPicker(book.Window, book.Words.Feedback.OpenFile, "", false, func(path string) tea.Cmd { return v.open(path, v) }))
}

func (v *Answers) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	rows, _ := v.rows()
	v.came = nil
	switch {
	case k.Step(press, &v.at, len(rows)):
		return nil, true
	case key.Matches(press, k.Choose):
		return rows[min(v.at, len(rows)-1)].open(), true
	case key.Matches(press, k.OpenAnother):
		return v.pick(), true
	}
	return nil, false
}

func (v *Answers) Update(msg tea.Msg) tea.Cmd {
	book := v.book
	switch msg := msg.(type) {
	case window.ShownMsg:
		return book.Do(v, readFeedback(book))
	case feedbackMsg:
		if msg.err != nil {
			return book.Tell(book.Words.Errors.Say(msg.err))
		}
		v.heard = msg.heard
		v.find()
	}
	return nil
}

// find puts the cursor on the answer that was just opened.
func (v *Answers) find() {
	if v.came == nil {
		return
	}
	for i, r := range v.heard.All() {
		if r.Answer.ID == v.came.answer.ID {
			v.at = i
		}
	}
}

// told says what became of the file that was opened.
func (v *Answers) told() string {
	if v.came == nil {
		return ""
	}
	w, name := &v.book.Words.Feedback, v.came.answer.Reviewer.Name
	switch r := v.heard.Answer(v.came.answer.ID); {
	case !v.came.fresh:
		return fmt.Sprintf(w.Again, name)
	case r != nil && r.Replaced != nil:
		return fmt.Sprintf(w.CameLate, name)
	}
	return fmt.Sprintf(w.Came, name)
}

func (v *Answers) View(w, h int) (string, *tea.Cursor) {
	book, k, t := v.book, keysOf(v.book.Window), &v.book.Theme
	words := &book.Words.Feedback
	f := kit.Frame{Title: words.Title, Where: book.StageWeek(book.Now()), Status: book.Saved()}
	f.Keys = []key.Binding{k.Choose, k.OpenAnother, k.Close, k.Help}
	if v.heard == nil {
		return f.Draw(t, w, h)
	}
	if told := v.told(); told != "" {
		f.Add(kit.Styled(t.Accent, kit.Wrap("● "+told, min(w-2, 76), " "))...)
		f.Add("")
	}
	if v.heard.Damaged {
		f.Add(kit.Styled(t.Accent, kit.Wrap("! "+words.Damaged, min(w-2, 76), " "))...)
		f.Add("")
	}
	rows, answers := v.rows()
	v.at = max(0, min(v.at, len(rows)-1))
	switch {
	case answers == 0 && !v.heard.Damaged:
		f.Add(kit.Styled(t.Quiet, kit.Wrap(words.None, min(w-2, 76), " "))...)
		f.Add("")
	case answers > 0 && h > 16:
		f.Add(kit.Styled(t.Quiet, kit.Wrap(words.About, min(w-2, 76), " "))...)
		f.Add("")
	}
	for i, r := range rows {
		if answers > 0 && i == answers {
			f.Add("")
		}
		r.draw(&f, t, i == v.at, w)
	}
	return f.Draw(t, w, h)
}

// draw puts what a row is about beside its name, or under it where there is no room.
func (r *feedbackRow) draw(f *kit.Frame, t *kit.Theme, here bool, w int) {
	mark, style := "   ", t.Plain
	if here {
		f.See(1)
		mark, style = t.Accent.Render(" ► "), t.Selected
	}
	if w >= 60 {
		f.Add(mark + style.Render(kit.Marked(r.name, r.mark, 26)) + t.Quiet.Render(strings.TrimRight(kit.Cell(r.about, w-31), " ")))
		return
	}
	f.Add(mark + style.Render(kit.Marked(r.name, r.mark, w-4)))
	if here {
		about := kit.Wrap(r.about, w-2, "     ")
		f.FocusEnd += len(about)
		f.Add(kit.Styled(t.Quiet, about)...)
	}
}

// Chapter is about answers that came home.
func Chapter(n *window.Window) window.Chapter {
	k := keysOf(n)
	return window.Chapter{Name: n.Words.Feedback.Title, Keys: []key.Binding{k.Feedback, k.OpenAnother, k.Reply, k.OtherCriterion, k.Mark}}
}

func (v *Answers) Chapter() window.Chapter { return Chapter(v.book.Window) }
