package stand

import (
	"fmt"
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// judge places one criterion for a stage: a level, a reason, and the moments that show it; and goes on to the next criterion.
//
// It keeps the stand that it was opened on, so that neither the moments under the cursor nor the estimate that is being written change while
// it lies open.
type judge struct {
	book      *logbook.Logbook
	placing   *placing
	table     *assess // whose cursor goes along; nil where it was opened from elsewhere
	stand     *logbook.Stand
	shows     evidences
	crit      *rubric.Criterion
	reason    *kit.Field
	sentences map[string]journal.Answer // by entry; nil while they were not read
	asked     window.Latest
	part      judgePart // where the cursor is
	level     int       // in each of the two lists; above the first level nothing is under the cursor
	moment    int
	clicked   bool // a click chooses and stays
	notice    string
}

type judgePart int

// In the order in which tab goes through them; that of moments is passed over when there are none.
const (
	levelsPart judgePart = iota
	reasonPart
	momentsPart
	onwardPart
	judgeParts
)

// noLevel is the row above the levels, on which the cursor begins where none was chosen: enter gives no level unasked.
const noLevel = -1

func newJudge(table *assess, stand *logbook.Stand, id string) *judge {
	v := &judge{book: table.book, placing: table.placing, table: table, stand: stand}
	v.open(id)
	return v
}

// NewReason opens the place where a criterion of the rubric in use is judged, with the cursor in the reason.
func NewReason(book *logbook.Logbook, stand *logbook.Stand, criterion string) window.Screen {
	v := &judge{book: book, placing: &placing{book: book}, stand: stand}
	v.open(criterion)
	v.enter(reasonPart)
	return v
}

// rubric is what the stage is judged by.
func (v *judge) rubric() *rubric.Rubric { return v.book.RubricOf(v.stand) }

// open puts a criterion there, with the cursor on its level.
func (v *judge) open(id string) {
	v.crit, _ = v.rubric().Criterion(id)
	v.reason = kit.NewField(&v.book.Theme, v.judgement().Reason)
	v.level, v.moment, v.sentences = v.rubric().LevelIndex(v.judgement().Level), 0, nil
	v.enter(levelsPart)
}

// moments are those of the criterion, the newest first; for a goal, those that ticked it and behind them those that a student may see it in.
func (v *judge) moments() []*journal.Summary {
	e := v.shows.about(v.stand, v.crit.ID)
	return slices.Concat(e.moments, e.suggested)
}

func (v *judge) judgement() journal.Judgement {
	said, _ := v.stand.Judgement(v.crit.ID)
	return said
}

// Writes says that a level and its reason are chosen here.
func (*judge) Writes() {}

// Key offers what works in every part first. While the reason is written everything else is text, up to the keys that leave it.
func (v *judge) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	book, k, clicked := v.book, keysOf(v.book.Window), v.clicked
	v.notice, v.clicked = "", false
	switch {
	case key.Matches(press, k.Switch):
		return book.Save(), v.move(1)
	case key.Matches(press, k.SwitchBack):
		return book.Save(), v.move(-1)
	case key.Matches(press, k.Stop):
		return tea.Batch(book.Save(), book.Pop()), true
	case key.Matches(press, k.Help):
		return nil, false
	case key.Matches(press, k.Next):
		return v.turn(1), true
	case key.Matches(press, k.Before):
		return v.turn(-1), true
	case v.part == reasonPart:
		return v.write(press), true
	case key.Matches(press, k.Left):
		return v.turn(-1), true
	case key.Matches(press, k.Right):
		return v.turn(1), true
	case key.Matches(press, k.Undo) && len(v.placing.past) > 0:
		return v.putBack(), true
	}
	switch v.part {
	case momentsPart:
		return v.pick(press)
	case onwardPart:
		return v.goOn(press)
	}
	return v.choose(press, clicked)
}

// move goes to another part, and says false past the last one, having gone to the first.
func (v *judge) move(by judgePart) (within bool) {
	to := v.part + by
	if to == momentsPart && len(v.moments()) == 0 {
		to += by
	}
	v.enter((to + judgeParts) % judgeParts)
	return to >= 0 && to < judgeParts
}

func (v *judge) enter(part judgePart) {
	v.part = part
	v.reason.Focus(part == reasonPart)
}

// turn goes to another criterion. Past the last one is the way back.
func (v *judge) turn(by int) tea.Cmd {
	all := criteria(v.book)
	to := slices.Index(all, v.crit.ID) + by
	switch {
	case to < 0:
		return nil
	case to >= len(all):
		return tea.Batch(v.book.Save(), v.book.Pop())
	}
	v.goTo(all[to])
	return tea.Batch(v.book.Save(), v.read())
}

func (v *judge) goTo(id string) {
	v.open(id)
	if v.table != nil {
		v.table.moveTo(id)
	}
}

// write gives a key or a paste to the reason, which is kept with every letter.
func (v *judge) write(msg tea.Msg) tea.Cmd {
	edited := v.reason.Update(msg)
	if v.notice = kit.Refusal(&v.book.Words.Walk, edited); !edited.Changed {
		return nil
	}
	return v.placing.change(v.stand, v.crit.ID, func(said *journal.Judgement) { said.Reason = v.reason.Text() })
}

// choose answers in the list of levels: a digit gives a level at once, enter and space the one under the cursor. After enter the next
// criterion comes; with nothing under the cursor it does nothing else.
func (v *judge) choose(press tea.KeyPressMsg, stay bool) (tea.Cmd, bool) {
	k, levels := keysOf(v.book.Window), v.rubric().Levels
	give := func() tea.Cmd {
		if v.level == noLevel {
			return nil
		}
		return v.placing.level(v.stand, v.crit.ID, levels[v.level].ID)
	}
	switch n := kit.Digit(press); {
	case key.Matches(press, k.Up) && v.level <= 0:
		v.level = noLevel
	case k.Step(press, &v.level, len(levels)):
	case n >= 1 && n <= len(levels):
		v.level = n - 1
		return give(), true
	case key.Matches(press, k.Mark), key.Matches(press, k.Choose) && stay:
		return give(), true
	case key.Matches(press, k.Choose):
		return tea.Batch(give(), v.turn(1)), true
	case key.Matches(press, k.Clear):
		return v.clear(), true
	default:
		return nil, false
	}
	return nil, true
}

// clear takes the level away, and says so with the key that puts it back.
func (v *judge) clear() tea.Cmd {
	if v.judgement().Level == "" {
		return nil
	}
	v.notice, v.level = gone(v.book, v.judgement().Level), noLevel
	return v.placing.level(v.stand, v.crit.ID, "")
}

// putBack puts the last choice back, and shows the criterion that it was about.
func (v *judge) putBack() tea.Cmd {
	id, cmd := v.placing.undo(v.stand)
	if id != v.crit.ID {
		v.goTo(id)
		cmd = tea.Batch(cmd, v.read())
	} else {
		v.level = v.rubric().LevelIndex(v.judgement().Level)
	}
	v.notice = fmt.Sprintf(v.book.Words.Stand.PutBack, v.book.Criterion(id))
	return cmd
}

// pick answers in the list of moments: enter lays one beside the level and goes on to the next row, space takes it away as well.
func (v *judge) pick(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, moments := keysOf(v.book.Window), v.moments()
	id := moments[v.moment].ID
	toggle := func() tea.Cmd {
		return v.placing.choose(v.stand, v.crit.ID, func(said *journal.Judgement) { said.Link(id) })
	}
	switch {
	case k.Step(press, &v.moment, len(moments)):
		return nil, true
	case key.Matches(press, k.Mark):
		return toggle(), true
	case key.Matches(press, k.Choose):
		var cmd tea.Cmd
		if !slices.Contains(v.judgement().Moments, id) {
			cmd = toggle()
		}
		if v.moment++; v.moment == len(moments) {
			v.moment--
			v.enter(onwardPart)
		}
		return cmd, true
	case key.Matches(press, k.ReadMoment):
		return v.book.Do(v, v.book.ReadEntry(id)), true
	}
	return nil, false
}

// goOn answers on the row that leads to the next criterion. The arrows lead back into the parts above it.
func (v *judge) goOn(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	switch {
	case key.Matches(press, k.Choose):
		return v.turn(1), true
	case key.Matches(press, k.Up):
		v.move(-1)
		return nil, true
	}
	return nil, key.Matches(press, k.Down)
}

func (v *judge) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		if v.sentences == nil {
			return v.read()
		}
	case sentencesMsg:
		if msg.criterion == v.crit.ID {
			v.sentences = msg.answers
		}
	case tea.PasteMsg:
		if v.part == reasonPart {
			return v.write(msg)
		}
	case tea.BlurMsg:
		return v.book.Save()
	case window.ThemedMsg:
		v.reason.Style(&v.book.Theme)
	case logbook.EntryMsg:
		return entries.Show(v.book, msg)
	}
	return nil
}

// read asks for what was written at the criterion.
func (v *judge) read() tea.Cmd {
	return v.book.RunLatest(v, &v.asked, readSentences(v.book, v.crit, v.moments()))
}
