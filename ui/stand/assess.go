package stand

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
	"koffiemoment/rubric"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// assess is the self-assessment of a stage: for each criterion the levels given, the moments and families behind them, and
// the student's own level, with what was written and what may still be looked for under the cursor.
type assess struct {
	stageView
	at        int
	sentences map[string]journal.Answer // by entry, of the criterion under the cursor
	of        string                    // the criterion that sentences are of
	notice    string
}

// sentencesMsg is what was written at a criterion.
type sentencesMsg struct {
	criterion string
	answers   map[string]journal.Answer
}

func NewAssess(book *logbook.Logbook) *assess {
	return &assess{stageView: stageView{book: book, Stage: book.CurrentStage()}}
}

// criteria gives all criteria of the rubric in use, goals last.
func (v *assess) criteria() []string {
	var ids []string
	for _, g := range v.book.Rubric.Groups {
		for _, c := range g.Criteria {
			ids = append(ids, c.ID)
		}
	}
	return ids
}

// current is the criterion under the cursor, empty on a row of another rubric.
func (v *assess) current() string {
	if ids := v.criteria(); v.at < len(ids) {
		return ids[v.at]
	}
	return ""
}

// apart is the row of another rubric under the cursor, nil on a criterion.
func (v *assess) apart() *logbook.Foreign {
	if i := v.at - len(v.criteria()); v.stand() != nil && i >= 0 && i < len(v.stand().Foreign) {
		return &v.stand().Foreign[i]
	}
	return nil
}

func (v *assess) rows() int {
	n := len(v.criteria())
	if s := v.stand(); s != nil {
		n += len(s.Foreign)
	}
	return n
}

func (v *assess) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	book, k := v.book, keysOf(v.book.Window)
	v.notice = ""
	switch {
	case k.Step(press, &v.at, v.rows()):
	case key.Matches(press, k.Left):
		return v.turn(v, -1), true
	case key.Matches(press, k.Right):
		return v.turn(v, 1), true
	case v.stand() == nil:
		return nil, false
	case v.apart() != nil && (key.Matches(press, k.Choose) || key.Matches(press, k.Moments)):
		return book.Push(entries.NewMoments(book, v.apart().Name, v.apart().Moments)), true
	case v.current() == "":
		return nil, false
	case key.Matches(press, k.Choose):
		return book.Push(NewJudge(book, v.stand(), v.current())), true
	case key.Matches(press, k.Moments):
		return book.Push(entries.NewMoments(book, book.Criterion(v.current()), v.stand().Period.Of(v.current()).Moments)), true
	case key.Matches(press, k.AllMoments):
		return book.Push(entries.NewMoments(book, book.StageName(v.Stage), v.stand().Period.Moments)), true
	case kit.Digit(press) >= 1 && kit.Digit(press) <= len(book.Rubric.Levels):
		return v.openLevel(kit.Digit(press) - 1), true
	case key.Matches(press, k.FinishEstimate):
		return v.finish(), true
	default:
		return nil, false
	}
	return v.sentence(), true
}

// openLevel shows the moments behind one count.
func (v *assess) openLevel(level int) tea.Cmd {
	book := v.book
	title := book.Criterion(v.current()) + " · " + book.Rubric.Levels[level].Name.In(book.Lang())
	return book.Push(entries.NewMoments(book, title, v.stand().Period.Of(v.current()).At[level]))
}

// finish closes the open estimate, so that it keeps its date and a later one stands beside it.
func (v *assess) finish() tea.Cmd {
	book, s := v.book, v.stand()
	if len(s.Estimates) == 0 || !s.Estimates[0].Open() || s.Estimates[0].Judged(book.Rubric) == 0 {
		v.notice = book.Words.Stand.NothingToFinish
		return nil
	}
	return book.Confirm(book.Words.Stand.AskFinish, func() tea.Cmd {
		est := s.Estimates[0].Clone()
		est.Finished = book.Now()
		timer := book.KeepEstimate(s, est)
		v.notice = book.Words.Stand.EstimateFinished
		return tea.Batch(timer, book.Save())
	})
}

func (v *assess) sentence() tea.Cmd {
	if v.stand() == nil || v.of == v.current() || v.current() == "" {
		return nil
	}
	c, _ := v.book.Rubric.Criterion(v.current())
	return v.book.Run(v, readSentences(v.book, c, v.stand().Period.Of(v.current()).Moments, sentencesShown))
}

func (v *assess) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		return v.book.Run(v, v.book.ReadStand(v.Stage))
	case logbook.StandMsg:
		if taken, cmd := v.book.TakeStand(v, msg); !taken {
			return cmd
		}
		v.of, v.at = "", max(0, min(v.at, v.rows()-1))
		return v.sentence()
	case sentencesMsg:
		v.of, v.sentences = msg.criterion, msg.answers
	}
	return nil
}

func (v *assess) View(w, h int) (string, *tea.Cursor) {
	book, k := v.book, keysOf(v.book.Window)
	f := kit.Frame{Title: v.title(book.Words.Stand.Assess), Where: v.about(), Status: cmp.Or(v.notice, book.Saved())}
	f.Keys = []key.Binding{k.Choose, k.Moments, k.LevelMoments, k.FinishEstimate, k.TurnStage, k.Close, k.Help}
	if v.loading(&f, w) {
		return f.Draw(&book.Theme, w, h)
	}
	detail := v.detail(w)
	room := f.Room(h) - len(detail) - 1
	head, lines := v.table(w)
	if room < 6 {
		detail, room = nil, f.Room(h)
	}
	f.Table(&book.Theme, head, lines, v.at, room, w)
	if len(detail) > 0 {
		f.Add("")
		f.Add(detail...)
	}
	return f.Draw(&book.Theme, w, h)
}

// table draws the head of the columns, and a line for each criterion under the name of its group.
func (v *assess) table(w int) (head string, lines []kit.Line) {
	book, t := v.book, &v.book.Theme
	name, column := v.columns(w)
	head = strings.Repeat(" ", name+3) + kit.Cell(book.Words.Stand.MomentsHead, 9)
	if column > 0 {
		for _, l := range book.Rubric.Levels {
			head += kit.Cell(l.Short.In(book.Lang()), column)
		}
	}
	i := 0
	for _, g := range book.Rubric.Groups {
		lines = append(lines, kit.Heading(" "+t.Quiet.Render(kit.Cell(g.Name.In(book.Lang()), w-2))))
		for _, c := range g.Criteria {
			lines = append(lines, kit.Line{Row: i, Draw: func(style lipgloss.Style) string { return v.line(&c, style, name, column, w) }})
			i++
		}
	}
	return t.Quiet.Render(head + v.yoursHead(w)), v.foreignLines(lines, name, w)
}

// foreignLines adds what entries of another rubric placed, apart and in that rubric's words.
func (v *assess) foreignLines(lines []kit.Line, name, w int) []kit.Line {
	book, t := v.book, &v.book.Theme
	for i, f := range v.stand().Foreign {
		if i == 0 {
			lines = append(lines, kit.Heading(" "+t.Quiet.Render(kit.Cell(book.Words.Stand.OtherRubric, w-2))))
		}
		lines = append(lines, kit.Line{Row: len(v.criteria()) + i, Draw: func(style lipgloss.Style) string {
			return style.Render(kit.Cell(f.Name, name)) + kit.Cell("   "+strconv.Itoa(len(f.Moments)), 9) + t.Quiet.Render(kit.Cell(f.Levels, max(0, w-name-14)))
		}})
	}
	return lines
}

// columns gives the widths of the names and of each level; levels find no room on narrow screens.
func (v *assess) columns(w int) (name, column int) {
	name = 24
	if w < 50 {
		return max(8, w-25), 0
	}
	column = min(6, (w-name-3-9-24)/len(v.book.Rubric.Levels))
	if column < 3 {
		column = 0
	}
	return name, column
}

func (v *assess) line(c *rubric.Criterion, style lipgloss.Style, name, column, w int) string {
	book, t := v.book, &v.book.Theme
	evidence := v.stand().Period.Of(c.ID)
	line := style.Render(kit.Cell(c.Short.In(book.Lang()), name))
	count := "·"
	if n := len(evidence.Moments); n > 0 {
		count = strconv.Itoa(n)
	}
	line += kit.Cell("   "+count, 9)
	if column > 0 {
		for i := range evidence.At {
			n := evidence.Count(i)
			line += t.Accent.Render(kit.Cell(squares(n, column-1), column))
		}
	}
	return line + v.yours(c.ID, w)
}

// squares draws a number as so many squares, or as one with the number where they find no room.
func squares(n, room int) string {
	if n <= room && n <= 4 {
		return strings.Repeat("▪", n)
	}
	return "▪" + strconv.Itoa(n)
}

// besideWidth is the room for the student's own level where those of lecturers stand beside it.
const besideWidth = 13

// answered says whether lecturers' levels stand beside the student's own, for which narrow screens have no room.
func (v *assess) answered(w int) bool { return w >= 76 && len(v.stand().Answers) > 0 }

func (v *assess) yoursHead(w int) string {
	words := v.book.Words
	if v.answered(w) {
		return kit.Cell(words.Feedback.You, besideWidth) + words.Feedback.Answers
	}
	return words.Stand.Yours
}

// yours gives the student's own level, and beside it what lecturers answered, or else what it was before when it shifted.
func (v *assess) yours(id string, w int) string {
	book := v.book
	now, before := v.stand().Judgement(id)
	if v.answered(w) {
		level := "—"
		if now.Level != "" {
			level = book.LevelName(book.Rubric, now.Level)
		}
		text := kit.Cell(level, besideWidth)
		for _, r := range v.stand().Answers {
			text += book.Theme.Quiet.Render(kit.Cell(cmp.Or(book.Sign(r, id), "—"), 2))
		}
		return text
	}
	if now.Level == "" {
		return book.Theme.Quiet.Render("—")
	}
	text := book.LevelName(book.Rubric, now.Level)
	if before != nil && w >= 76 {
		text = book.Theme.Quiet.Render(book.LevelName(book.Rubric, before.Level)+" → ") + text
	}
	return text
}

// detail is what stands below the table about the criterion under the cursor: the newest sentence, and what may still be
// looked for.
func (v *assess) detail(w int) []string {
	book, t := v.book, &v.book.Theme
	id := v.current()
	if id == "" {
		return kit.Wrap(book.Words.Stand.OtherRubricAbout, w-2, " ")
	}
	evidence := v.stand().Period.Of(id)
	var lines []string
	if v.of == id {
		for _, m := range evidence.Moments {
			if text := logbook.Sentence(v.sentences[m.ID]); text != "" {
				quote := "“" + journal.Line(text) + "”"
				when := "  " + book.Words.Dates.Day(m.When, book.Now())
				lines = append(lines, " "+strings.TrimRight(kit.Cell(quote, max(8, w-4-len(when))), " ")+t.Quiet.Render(when))
				break
			}
		}
	}
	switch {
	case len(evidence.Moments) == 0:
		c, _ := book.Rubric.Criterion(id)
		lines = append(lines, kit.Styled(t.Quiet, kit.Wrap(book.Words.Stand.NoMoment+" "+c.Opening.In(book.Lang()), w-2, " "))...)
	default:
		lines = append(lines, kit.Styled(t.Quiet, kit.Wrap(v.counts(&evidence), w-2, " "))...)
	}
	lines = append(lines, kit.Styled(t.Quiet, kit.Wrap(v.support(id), w-2, " "))...)
	now, _ := v.stand().Judgement(id)
	lines = append(lines, kit.Styled(t.Quiet, kit.Wrap(shift(book, v.stand(), id), w-2, " "))...)
	lines = append(lines, kit.Styled(t.Quiet, kit.Wrap(remark(book, v.stand().Period.Remark(id, now.Level), now.Level), w-2, " "))...)
	if apart := len(evidence.Apart); apart > 0 {
		lines = append(lines, kit.Styled(t.Quiet, kit.Wrap(book.Words.Stand.Apart.Of(apart), w-2, " "))...)
	}
	return slices.DeleteFunc(lines, func(s string) bool { return s == "" })
}

// support names what a goal draws on, nothing for another criterion.
func (v *assess) support(id string) string {
	c, _ := v.book.Rubric.Criterion(id)
	if len(c.SupportedBy) == 0 {
		return ""
	}
	names := make([]string, len(c.SupportedBy))
	for i, s := range c.SupportedBy {
		names[i] = v.book.Criterion(s)
	}
	return fmt.Sprintf(v.book.Words.Stand.Supported, words.List(names, v.book.Words.Stand.And))
}

// counts says the row in words: moments, families and levels.
func (v *assess) counts(evidence *journal.Evidence) string {
	book := v.book
	parts := []string{book.Words.Stand.Moments.Of(len(evidence.Moments)), book.Words.Stand.Families.Of(evidence.Families)}
	for i := range evidence.At {
		if n := evidence.Count(i); n > 0 {
			parts = append(parts, book.Rubric.Levels[i].Name.In(book.Lang())+" "+strconv.Itoa(n))
		}
	}
	return strings.Join(parts, " · ")
}

// remark words what a level would still like to see; nothing when it is shown, or when no level was chosen.
func remark(book *logbook.Logbook, r journal.Remark, level string) string {
	w := &book.Words.Stand
	name := book.LevelName(book.Rubric, level)
	switch {
	case r.Nothing():
		return ""
	case r.FollowUp:
		return fmt.Sprintf(w.WantsFollowUp, name)
	case r.Moments > 0:
		return fmt.Sprintf(w.WantsMoments, name) + " " + w.Still.Of(r.Moments)
	}
	return fmt.Sprintf(w.WantsMoments, name) + " " + w.OtherFamily
}
