package stage

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// whole asks the three questions over a whole stage, a page each, and behind them shows the answers, with the way back to each of them.
type whole struct {
	over
	opened bool
	at     int        // which question; as many as there are for the page behind them
	field  *kit.Field // of the question in sight, nil behind them
	onward bool       // the cursor is on the row that goes on, and not in the field
	line   int        // behind the questions: a row
}

// NewWhole opens head, heart and hands over a stage.
func NewWhole(book *logbook.Logbook, stage string) window.Screen {
	return &whole{over: over{book: book, stage: stage}}
}

// Writes says that answers are written here.
func (*whole) Writes() {}

func (v *whole) questions() []rubric.Question { return v.book.Questions() }

// answers are those of the stage, to be changed and kept.
func (v *whole) answers() *journal.HeadHeartHands {
	if kept := v.stand().Over.Whole; kept != nil {
		again := *kept
		return &again
	}
	return &journal.HeadHeartHands{}
}

// open goes to a question, or behind them.
func (v *whole) open(at int) tea.Cmd {
	v.at, v.field, v.onward = at, nil, false
	if at < len(v.questions()) {
		v.field = kit.NewField(&v.book.Theme, *v.answers().Answers()[at])
		v.field.Focus(true)
	} else if v.line = v.last(); !v.answers().Empty() {
		v.line = at // on no, of whether it may travel
	}
	return v.book.Save()
}

func (v *whole) enter(onward bool) {
	v.onward = onward
	v.field.Focus(!onward)
}

// Key offers what works everywhere first; in a field all else is text.
func (v *whole) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	v.notice = ""
	switch {
	case v.stand() == nil, key.Matches(press, k.Help):
		return nil, false
	case v.field == nil:
		return v.endKey(press)
	case key.Matches(press, k.Switch, k.SwitchBack):
		within := v.onward == key.Matches(press, k.SwitchBack)
		v.enter(!v.onward)
		return v.book.Save(), within
	case key.Matches(press, k.Stop):
		return v.leave(), true
	case key.Matches(press, k.Next):
		return v.open(v.at + 1), true
	case key.Matches(press, k.Before):
		return v.open(max(0, v.at-1)), true
	case !v.onward:
		return v.write(press), true
	case key.Matches(press, k.Choose):
		return v.open(v.at + 1), true
	case key.Matches(press, k.Up):
		v.enter(false)
		return nil, true
	}
	return nil, key.Matches(press, k.Down)
}

// write gives a key or a paste to the answer, which is kept with every letter. Where no answer has a word left, nothing is kept.
func (v *whole) write(msg tea.Msg) tea.Cmd {
	edited := v.field.Update(msg)
	if v.notice = kit.Refusal(&v.book.Words.Walk, edited); !edited.Changed {
		return nil
	}
	all := v.answers()
	*all.Answers()[v.at] = strings.TrimRight(v.field.Text(), "\n")
	return v.keep(all)
}

func (v *whole) keep(all *journal.HeadHeartHands) tea.Cmd {
	if all.Empty() {
		return v.book.KeepWhole(v.stand(), nil)
	}
	all.Made = v.book.Now()
	return v.book.KeepWhole(v.stand(), all)
}

// lines are the rows behind the questions: each of these, no and yes once something was answered, and the way back.
func (v *whole) lines() int { return v.last() + 1 }

func (v *whole) last() int {
	if v.answers().Empty() {
		return len(v.questions())
	}
	return len(v.questions()) + mayRows
}

func (v *whole) endKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, n := keysOf(v.book.Window), v.lines()
	switch {
	case k.Step(press, &v.line, n):
	case key.Matches(press, k.Switch, k.SwitchBack):
		to := v.line + 1
		if key.Matches(press, k.SwitchBack) {
			to = v.line - 1
		}
		v.line = (to + n) % n
		return nil, to >= 0 && to < n
	case key.Matches(press, k.NextStage) && v.turns():
		v.opened, v.line = false, 0
		return v.turn(v), true
	case key.Matches(press, k.Before, k.Left) && len(v.questions()) > 0:
		return v.open(len(v.questions()) - 1), true
	case key.Matches(press, k.Choose):
		return v.act(), true
	default:
		return nil, false
	}
	return nil, true
}

// act does what enter does behind the questions.
func (v *whole) act() tea.Cmd {
	n := len(v.questions())
	switch {
	case v.line < n:
		return v.open(v.line)
	case v.line == v.last():
		return v.leave()
	}
	all, may := v.answers(), v.line == n+1
	if v.line = v.last(); all.Shared == may {
		return nil
	}
	all.Shared = may
	return v.book.KeepWhole(v.stand(), all)
}

// Point puts the cursor on a row; a click in the field only goes there.
func (v *whole) Point(row int) (opens bool) {
	switch {
	case v.stand() == nil:
		return false
	case v.field == nil:
		v.line = max(0, min(row, v.lines()-1))
		return true
	}
	v.enter(row == onwardRow)
	return v.onward
}

// Update begins with the first question where nothing was answered yet, and else with what was.
func (v *whole) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		if v.field != nil && !v.onward {
			return v.write(msg)
		}
	case window.ThemedMsg:
		if v.field != nil {
			v.field.Style(&v.book.Theme)
		}
	}
	taken, cmd := v.hear(v, msg)
	if taken && !v.opened {
		at := len(v.questions())
		if v.answers().Empty() {
			at = 0
		}
		v.opened, cmd = true, tea.Batch(cmd, v.open(at))
		v.line = 0
	}
	return cmd
}

// View shows one question, or all answers.
func (v *whole) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k, say := v.book, keysOf(v.book.Window), &v.book.Words.Stage
	f := &kit.Frame{Title: say.Whole, Where: book.StageName(v.stage), Status: cmp.Or(v.notice, book.Saved())}
	switch {
	case v.stand() == nil:
		f.Keys = []key.Binding{k.Close, k.Help}
		f.Add(book.Theme.Quiet.Render(book.Words.List.Looking))
	case v.field == nil:
		f.Keys = []key.Binding{k.Choose}
		if v.turns() {
			f.Keys = append(f.Keys, k.NextStage)
		}
		f.Keys = append(f.Keys, k.Close, k.Help)
		v.drawEnd(f, w, h)
	default:
		f.Keys = []key.Binding{k.Switch, k.Next}
		if v.onward {
			f.Keys = []key.Binding{k.Choose, k.Next}
		}
		if v.at > 0 {
			f.Keys = append(f.Keys, k.Before)
		}
		f.Keys = append(f.Keys, k.Close, k.Help)
		f.Where += " · " + fmt.Sprintf(say.QuestionOf, v.at+1, len(v.questions()))
		f.Brief = strconv.Itoa(v.at+1) + "/" + strconv.Itoa(len(v.questions()))
		v.drawQuestion(f, w, h)
	}
	return f
}

func (v *whole) drawQuestion(f *kit.Frame, w, h int) {
	t, say, q := &v.book.Theme, &v.book.Words.Stage, &v.questions()[v.at]
	f.Add(t.Quiet.Render(strings.TrimRight(kit.Cell(q.Name.In(v.book.Lang()), w), " ")))
	v.prose(f, t.Title, q.Asks.In(v.book.Lang()), w)
	kit.DrawField(f, v.field, v.at, w, max(3, h-14))
	f.Add("")
	if h > 14 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(say.WholeHint, min(w, kit.Prose), ""))...)
	}
	f.Pin()
	f.Add("")
	leads := say.ToEnd
	if v.at+1 < len(v.questions()) {
		leads = v.questions()[v.at+1].Name.In(v.book.Lang())
	}
	v.row(f, onwardRow, v.onward, v.book.Words.Stand.Onward, leads, w)
}

// drawEnd shows the answers whole.
func (v *whole) drawEnd(f *kit.Frame, w, h int) {
	t, say, all := &v.book.Theme, &v.book.Words.Stage, v.answers()
	if len(v.questions()) == 0 {
		v.prose(f, t.Quiet, say.NoQuestions, w)
	}
	if h > 20 && !all.Empty() {
		v.prose(f, t.Quiet, say.WholeEnd, w)
	}
	for i, q := range v.questions() {
		f.Row(t, i, i == v.line, func(style lipgloss.Style) []string {
			return Answer(t, v.book.Words.Stand.Empty, q.Name.In(v.book.Lang()), *all.Answers()[i], style, w, answerLines)
		})
		f.Add("")
	}
	if !all.Empty() {
		v.drawMay(f, len(v.questions()), v.line, all.Shared, w, h)
	}
	v.row(f, v.last(), v.line == v.last(), say.Done, say.DoneAbout, w)
}

// answerLines is more than anybody writes: an answer is read whole, and scrolls with the row.
const answerLines = 1 << 10

// answerColumn is where an answer begins behind its name.
const answerColumn = 9

// Answer lays an answer out behind its name, in at most so many lines; empty stands for one that was not given.
func Answer(t *kit.Theme, empty, name, text string, style lipgloss.Style, w, most int) []string {
	said := kit.Few(text, max(8, min(w, kit.Prose)-answerColumn), most, "")
	if strings.TrimSpace(text) == "" {
		said = []string{t.Quiet.Render(empty)}
	}
	for i := range said {
		label := ""
		if i == 0 {
			label = name
		}
		said[i] = style.Render(kit.Cell(label, answerColumn)) + said[i]
	}
	return said
}
