package stand

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// mirror lays the facts of the entries beside the estimate, one at a time and each as a question. The answer is kept with the estimate.
// Behind the questions stands what the mirror still waits for.
type mirror struct {
	stageView
	at     int // the page: a question, or behind the last one what is waited for
	stop   mirrorStop
	field  *kit.Field // of the question in sight, nil on a page without one
	asked  string     // that question
	notice string
}

// mirrorStop is where the cursor is on a page.
type mirrorStop int

const (
	answerStop mirrorStop = iota
	behindStop
	stageStop
	onwardStop
)

// NewMirror opens the questions about the student's present stage.
func NewMirror(book *logbook.Logbook) window.Screen {
	return newMirror(book, book.CurrentStage(), 0)
}

// NewQuestion opens the questions about a stage with the cursor on one of them, or on the first where the entries do not ask that any more.
func NewQuestion(book *logbook.Logbook, stand *logbook.Stand, question string) window.Screen {
	at := slices.IndexFunc(stand.Mirror, func(fact journal.Reflection) bool { return fact.ID == question })
	return newMirror(book, stand.Stage, max(0, at))
}

func newMirror(book *logbook.Logbook, stage string, at int) *mirror {
	v := &mirror{stageView: stageView{book: book, stage: stage}, at: at}
	v.prepare()
	return v
}

// facts are what the questions are about, in their order; none while the stage was not read.
func (v *mirror) facts() []journal.Reflection {
	if stand := v.stand(); stand != nil {
		return stand.Mirror
	}
	return nil
}

// pages are the questions, and what is waited for where anything is.
func (v *mirror) pages() int {
	n := len(v.facts())
	if v.stand() != nil && len(v.stand().Awaited) > 0 {
		n++
	}
	return n
}

// fact is the one in sight, nil on a page without a question.
func (v *mirror) fact() *journal.Reflection {
	if facts := v.facts(); v.at < len(facts) {
		return &facts[v.at]
	}
	return nil
}

// prepare lays the field of the question in sight ready, with what the newest estimate answers to it. Where that estimate is finished or
// handed in it stays as it is, and the first letter begins another.
func (v *mirror) prepare() {
	v.at = max(0, min(v.at, v.pages()-1))
	fact := v.fact()
	switch {
	case fact == nil:
		v.field, v.asked = nil, ""
		if v.stand() != nil && v.stop < stageStop {
			v.stop = onwardStop
		}
		return
	case fact.ID != v.asked:
		v.asked = fact.ID
		v.field = kit.NewField(&v.book.Theme, v.answers()[v.asked])
	}
	v.field.Focus(v.stop == answerStop)
}

// stops are those of the page in sight, in the order in which tab goes through them.
func (v *mirror) stops() (stops []mirrorStop) {
	if v.field != nil {
		stops = append(stops, answerStop, behindStop)
	}
	if v.turns() {
		stops = append(stops, stageStop)
	}
	return append(stops, onwardStop)
}

// answers are those of the newest estimate.
func (v *mirror) answers() map[string]string {
	if made := v.stand().Estimates; len(made) > 0 {
		return made[0].Answers
	}
	return nil
}

// Writes says that what a mirror shows is answered there.
func (*mirror) Writes() {}

// Key offers what works everywhere on a page first. While an answer is written all else is text.
func (v *mirror) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	v.notice = ""
	switch {
	case key.Matches(press, k.Switch):
		return v.book.Save(), v.move(1)
	case key.Matches(press, k.SwitchBack):
		return v.book.Save(), v.move(-1)
	case key.Matches(press, k.Stop):
		return tea.Batch(v.book.Save(), v.book.Pop()), true
	case key.Matches(press, k.Help):
		return nil, false
	case key.Matches(press, k.Next):
		return v.goOn(1), true
	case key.Matches(press, k.Before):
		return v.goOn(-1), true
	case v.writing():
		return v.write(press), true
	}
	by := v.turning(press)
	if v.stop == stageStop && key.Matches(press, k.Choose) {
		by = 1
	}
	if by == 0 {
		return v.rowKey(press)
	}
	cmd := v.goTo(v, by)
	v.asked = "" // the same question of another stage has another answer
	v.prepare()
	return tea.Batch(v.book.Save(), cmd), true
}

func (v *mirror) writing() bool { return v.field != nil && v.stop == answerStop }

// rowKey answers on the rows below the answer.
func (v *mirror) rowKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, fact := keysOf(v.book.Window), v.fact()
	switch {
	case key.Matches(press, k.Up):
		v.move(-1)
	case key.Matches(press, k.Down):
		return nil, v.stop == onwardStop || v.move(1)
	case key.Matches(press, k.PageDown):
		return v.goOn(1), true
	case key.Matches(press, k.PageUp):
		return v.goOn(-1), true
	case key.Matches(press, k.Choose) && v.stop == onwardStop:
		return v.goOn(1), true
	case fact != nil && (key.Matches(press, k.Choose) || key.Matches(press, k.Moments)):
		return v.open(fact), true
	case fact != nil && key.Matches(press, k.AllMoments):
		return v.openAll(fact, fact.All), true
	default:
		return nil, false
	}
	return nil, true
}

// move goes to another stop of the page, and says false past the last one, having gone to the first.
func (v *mirror) move(by int) (within bool) {
	stops := v.stops()
	to := slices.Index(stops, v.stop) + by
	v.enter(stops[(to+len(stops))%len(stops)])
	return to >= 0 && to < len(stops)
}

func (v *mirror) enter(stop mirrorStop) {
	v.stop = stop
	if v.field != nil {
		v.field.Focus(stop == answerStop)
	}
}

// goOn goes to another page; past the last one is the way back.
func (v *mirror) goOn(by int) tea.Cmd {
	switch to := v.at + by; {
	case to < 0:
		return v.book.Save()
	case to >= v.pages():
		return tea.Batch(v.book.Save(), v.book.Pop())
	default:
		v.at, v.stop = to, answerStop
	}
	v.prepare()
	return v.book.Save()
}

// open shows the moments that a fact counts, or where it counts none all that it counts them among.
func (v *mirror) open(fact *journal.Reflection) tea.Cmd {
	return v.openAll(fact, behind(fact))
}

func behind(fact *journal.Reflection) []*journal.Summary {
	if len(fact.Behind) > 0 {
		return fact.Behind
	}
	return fact.All
}

func (v *mirror) openAll(fact *journal.Reflection, moments []*journal.Summary) tea.Cmd {
	return v.book.Push(entries.NewMoments(v.book, v.book.Words.Stand.FactNames[fact.Fact], moments))
}

// write keeps the answer in the estimate that is open, or in a new one.
func (v *mirror) write(msg tea.Msg) tea.Cmd {
	edited := v.field.Update(msg)
	if v.notice = kit.Refusal(&v.book.Words.Walk, edited); !edited.Changed {
		return nil
	}
	est := v.stand().Open(v.book)
	est.Answer(v.asked, v.field.Text())
	return v.book.KeepEstimate(v.stand(), est)
}

// Point puts the cursor on a row; a click opens the moments, or goes on.
func (v *mirror) Point(row int) (opens bool) {
	v.enter(mirrorStop(row))
	return v.stop != answerStop
}

func (v *mirror) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		if v.writing() {
			return v.write(msg)
		}
	case tea.BlurMsg:
		return v.book.Save()
	case window.ThemedMsg:
		if v.field != nil {
			v.field.Style(&v.book.Theme)
		}
	}
	taken, cmd := v.hear(v, msg)
	if taken {
		v.prepare()
	}
	return cmd
}
