package stage

import (
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// statements asks one statement after the other, keeps what was said first shut, and lays both beside each other once the same was asked
// again. Which of the three it does follows from the journal, but for asking, which a student begins.
type statements struct {
	over
	opened  bool // the stage was read since one turned to it
	asking  bool
	again   bool // the student chose to answer again
	at      int  // the statement that is asked, or the pair; behind the last pair stands its end
	part    part // while asking
	choice  int  // among the stands; noStand above the first
	clicked bool // a click chooses and stays
	why     *kit.Field
	line    int                // while not asking: a row
	past    []journal.Position // of the statement in sight, as it was before a key changed its stand
}

// part is where the cursor is while a statement is asked.
type part int

// In the order in which tab goes through them. Why is asked once there is a stand.
const (
	standPart part = iota
	whyPart
	onwardPart
	parts
)

// noStand is the row above the stands, on which the cursor begins where none was taken: enter takes none unasked.
const noStand = -1

// NewStatements opens the statements over the student's present stage.
func NewStatements(book *logbook.Logbook) window.Screen {
	return &statements{over: over{book: book, stage: book.CurrentStage()}, choice: noStand}
}

// Writes says that stands are taken here.
func (*statements) Writes() {}

func (v *statements) all() []rubric.Statement { return v.book.Rubric.Statements }

func (v *statements) round() journal.Round { return v.stand().Over.Round(v.book.Statements(), v.again) }

func (v *statements) pairs() []journal.Pair { return v.stand().Over.Pairs(v.book.Statements()) }

// position is what was said to the statement that is asked, on the side that is asked.
func (v *statements) position() (journal.Position, bool) {
	return v.stand().Over.Position(v.all()[v.at].ID, v.round().Side)
}

// begin asks from the first statement on that has no stand yet.
func (v *statements) begin() {
	v.asking, v.at = true, 0
	if open := v.round().Open; len(open) > 0 {
		v.at = slices.Index(v.book.Statements(), open[0])
	}
	v.open()
}

// open shows the statement that one came to.
func (v *statements) open() {
	v.past = nil
	v.show()
}

// show puts the cursor on the stand that was taken, or above them.
func (v *statements) show() {
	p, _ := v.position()
	v.choice = slices.Index(journal.Stands(), p.Stand)
	v.why = kit.NewField(&v.book.Theme, p.Why)
	v.enter(standPart)
}

func (v *statements) enter(to part) {
	v.part = to
	v.why.Focus(to == whyPart)
}

// writing says that all is text, up to the keys that leave it.
func (v *statements) writing() bool { return v.asking && v.part == whyPart }

// Key offers what works everywhere first.
func (v *statements) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, clicked := keysOf(v.book.Window), v.clicked
	v.notice, v.clicked = "", false
	switch {
	case v.stand() == nil, key.Matches(press, k.Help):
		return nil, false
	case !v.asking:
		return v.readKey(press)
	case key.Matches(press, k.Switch):
		return v.book.Save(), v.move(1)
	case key.Matches(press, k.SwitchBack):
		return v.book.Save(), v.move(-1)
	case key.Matches(press, k.Stop):
		return v.leave(), true
	case key.Matches(press, k.Next):
		return v.goOn(1), true
	case key.Matches(press, k.Before):
		return v.goOn(-1), true
	case v.writing():
		return v.write(press), true
	case key.Matches(press, k.Left):
		return v.goOn(-1), true
	case key.Matches(press, k.Right):
		return v.goOn(1), true
	case key.Matches(press, k.Undo) && len(v.past) > 0:
		return v.putBack(), true
	case v.part == onwardPart:
		return v.onwardKey(press)
	}
	return v.choose(press, clicked)
}

// move goes to another part, and says false past the last one, having gone to the first.
func (v *statements) move(by part) (within bool) {
	to := v.part + by
	if _, taken := v.position(); to == whyPart && !taken {
		to += by
	}
	v.enter((to + parts) % parts)
	return to >= 0 && to < parts
}

func (v *statements) onwardKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	switch {
	case key.Matches(press, k.Choose):
		return v.goOn(1), true
	case key.Matches(press, k.Up):
		v.move(-1)
		return nil, true
	}
	return nil, key.Matches(press, k.Down)
}

// goOn goes to another statement. Behind the last one is what may be read now.
func (v *statements) goOn(by int) tea.Cmd {
	switch to := v.at + by; {
	case to < 0:
		return v.book.Save()
	case to >= len(v.all()):
		v.asking, v.again, v.at, v.line = false, false, 0, 0
	default:
		v.at = to
		v.open()
	}
	return v.book.Save()
}

// choose answers in the list of stands: a digit takes one at once, enter and space the one under the cursor. After enter, and after a first digit, why is asked; with
// nothing under the cursor it goes on.
func (v *statements) choose(press tea.KeyPressMsg, stay bool) (tea.Cmd, bool) {
	k, stands := keysOf(v.book.Window), journal.Stands()
	switch n := kit.Digit(press); {
	case key.Matches(press, k.Up) && v.choice <= 0:
		v.choice = noStand
	case key.Matches(press, k.Down) && v.choice == len(stands)-1:
		v.move(1)
	case k.Step(press, &v.choice, len(stands)):
	case n >= 1 && n <= len(stands):
		_, changed := v.position()
		v.choice = n - 1
		cmd := v.take(stands[v.choice])
		if !changed { // whoever types on means why; of one that was changed, u puts back the other
			v.enter(whyPart)
		}
		return cmd, true
	case key.Matches(press, k.Clear):
		return v.withdraw(), true
	case key.Matches(press, k.Mark, k.Choose) && v.choice == noStand:
		if key.Matches(press, k.Choose) {
			v.move(1)
		}
	case key.Matches(press, k.Mark), key.Matches(press, k.Choose) && stay:
		return v.take(stands[v.choice]), true
	case key.Matches(press, k.Choose):
		cmd := v.take(stands[v.choice])
		v.enter(whyPart)
		return cmd, true
	default:
		return nil, false
	}
	return nil, true
}

// take keeps a stand; one that stands there already is no change.
func (v *statements) take(stand journal.Stand) tea.Cmd {
	p, taken := v.position()
	if p.Stand == stand {
		return nil
	}
	if taken {
		v.past = append(v.past, p)
	}
	p.Stand = stand
	return v.keep(p)
}

// keep keeps what was said to the statement in sight, in the words in which it was asked.
func (v *statements) keep(p journal.Position) tea.Cmd {
	s := &v.all()[v.at]
	p.Statement, p.Words, p.Side, p.Made = s.ID, s.Text.In(v.book.Lang()), v.round().Side, v.book.Now()
	return v.book.KeepPositions(v.stand(), journal.Taken(v.stand().Over.Positions, p))
}

// withdraw takes a stand away with why it was taken, and says which key puts both back.
func (v *statements) withdraw() tea.Cmd {
	p, taken := v.position()
	if !taken {
		return nil
	}
	v.past = append(v.past, p)
	cmd := v.book.KeepPositions(v.stand(), journal.Withdrawn(v.stand().Over.Positions, p.Statement, p.Side))
	v.show()
	v.notice = v.book.Undoable(fmt.Sprintf(v.book.Words.Stage.StandGone, v.book.Words.Stage.Stands[p.Stand]))
	return cmd
}

// putBack puts the last stand back. What was written since as the reason stays: a text has an undo of its own.
func (v *statements) putBack() tea.Cmd {
	last := len(v.past) - 1
	was := v.past[last]
	v.past = v.past[:last]
	if now, taken := v.position(); taken {
		was.Why = now.Why
	}
	cmd := v.keep(was)
	v.show()
	v.notice = v.book.Words.Stage.StandBack
	return cmd
}

// write gives a key or a paste to why, which is kept with every letter.
func (v *statements) write(msg tea.Msg) tea.Cmd {
	edited := v.why.Update(msg)
	if v.notice = kit.Refusal(&v.book.Words.Walk, edited); !edited.Changed {
		return nil
	}
	p, _ := v.position()
	p.Why = strings.TrimRight(v.why.Text(), "\n")
	return v.keep(p)
}

func (v *statements) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		if v.writing() {
			return v.write(msg)
		}
	case window.ThemedMsg:
		if v.why != nil {
			v.why.Style(&v.book.Theme)
		}
	case logbook.EntryMsg:
		return entries.Show(v.book, msg)
	}
	taken, cmd := v.hear(v, msg)
	if taken {
		v.settle()
	}
	return cmd
}

// settle takes in a stage that was read. Where nothing was said yet it begins to ask; what is asked goes on where it was.
func (v *statements) settle() {
	if v.asking = v.asking && len(v.all()) > 0; v.asking {
		return
	}
	if !v.opened && v.stand().Over.Untouched() && len(v.all()) > 0 {
		v.opened = true
		v.begin()
		return
	}
	v.opened = true
	v.line = max(0, min(v.line, v.lines()-1))
}
