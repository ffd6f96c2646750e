package judge

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// studentCriterion lays the lecturer's own view of a criterion beside the student's, with the moments that show it.
type studentCriterion struct {
	of      *studentView
	at      int // among the criteria to judge
	crit    *rubric.Criterion
	moments []exchange.Shown
	remark  *kit.Field
	part    int  // studentLevels, studentRemark or studentReads
	level   int  // under the cursor; len(levels) is "cannot judge"
	row     int  // of what there is to read: 0 the student's own view, then the moments
	same    bool // the student who was asked for comes with this criterion
	notice  string
}

const (
	studentLevels = iota
	studentRemark
	studentReads
)

// newStudentCriterion begins on the levels, with the cursor on the one that was given. It puts the row of the student's screen there, too, for when
// the lecturer comes back to that.
func newStudentCriterion(of *studentView, at int) *studentCriterion {
	id := of.s.Brief.Criteria[at]
	criterion, _ := of.s.HandIn.Rubric.Criterion(id)
	v := &studentCriterion{of: of, at: at, crit: criterion, moments: of.s.HandIn.Shows(id)}
	view := of.s.Review.Views[id]
	v.level = max(0, of.s.HandIn.Rubric.LevelIndex(view.Level))
	if view.CannotJudge {
		v.level = len(v.levels())
	}
	v.remark = kit.NewField(&of.desk.Theme, view.Remark)
	of.part, of.at[criteriaPart] = criteriaPart, at
	return v
}

func (v *studentCriterion) levels() []rubric.Level { return v.of.s.HandIn.Rubric.Levels }

// said is what the lecturer says about the criterion.
func (v *studentCriterion) said() journal.View { return v.of.s.Review.Views[v.crit.ID] }

// Key lets the moments have their arrows before the levels would. In the remark a letter is text and nothing else; on the levels and the moments
// it may be a key that leads away, and only then, on the levels, the letter of one.
func (v *studentCriterion) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	desk, k := v.of.desk, keysOf(v.of.desk.Window)
	v.notice = ""
	if v.part == studentReads {
		if cmd, handled := v.read(press); handled {
			return cmd, true
		}
	}
	switch {
	case key.Matches(press, k.Switch):
		return v.turnTo((v.part + 1) % 3), true
	case key.Matches(press, k.SwitchBack):
		return v.turnTo((v.part + 2) % 3), true
	case v.part == studentRemark && v.remark.Scrolls(press):
		return v.write(press), true
	case key.Matches(press, k.NextCriterion):
		return v.goTo(v.at + 1), true
	case key.Matches(press, k.LastCriterion):
		return v.goTo(v.at - 1), true
	case key.Matches(press, k.Help):
		return nil, false
	case key.Matches(press, k.Stop) && v.part != studentLevels:
		return v.turnTo(studentLevels), true
	case key.Matches(press, k.Stop):
		return tea.Batch(desk.Save(), desk.Pop()), true
	case v.part == studentRemark:
		return v.write(press), true
	}
	if cmd, handled := v.turn(press); handled {
		return cmd, true
	}
	if v.part == studentReads {
		return nil, false
	}
	return v.choose(press)
}

// turnTo goes to a part of the screen. Leaving the remark saves it.
func (v *studentCriterion) turnTo(part int) tea.Cmd {
	v.part = part
	v.remark.Focus(part == studentRemark)
	return v.of.desk.Save()
}

// goTo goes to another criterion, if there is one. Nothing of this screen stays, so that undo in the next remark can't bring back this one.
func (v *studentCriterion) goTo(at int) tea.Cmd {
	if at < 0 || at >= len(v.of.s.Brief.Criteria) {
		return nil
	}
	*v = *newStudentCriterion(v.of, at)
	return v.of.desk.Save()
}

// turn answers the keys that lead away: to other students, and to what is kept beside the criteria. What the student's screen would say about
// that, this one says, because it lies on top.
func (v *studentCriterion) turn(press tea.KeyPressMsg) (cmd tea.Cmd, handled bool) {
	desk, k := v.of.desk, keysOf(v.of.desk.Window)
	switch {
	case key.Matches(press, k.NextUnread):
		v.same = false
		cmd = v.of.unreadStudent(v)
	case key.Matches(press, k.NextStudent):
		v.same = true
		cmd = v.of.turn(v, 1)
	case key.Matches(press, k.LastStudent):
		v.same = true
		cmd = v.of.turn(v, -1)
	case key.Matches(press, k.Points):
		cmd = desk.Push(newPoints(v.of))
	case key.Matches(press, k.Snippets):
		cmd = desk.Push(v.snippets())
	case key.Matches(press, k.Reveal):
		v.of.shown[v.crit.ID] = true
	default:
		return nil, false
	}
	v.notice, v.of.notice = v.of.notice, ""
	return cmd, true
}

// choose answers a key on the levels: arrows and enter, a level's digit, or its letter where no other key has it.
func (v *studentCriterion) choose(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, last := keysOf(v.of.desk.Window), len(v.levels())
	switch at := v.levelOf(press); {
	case key.Matches(press, k.CriterionUp):
		return v.goTo(v.at - 1), true
	case key.Matches(press, k.CriterionDown):
		return v.goTo(v.at + 1), true
	case key.Matches(press, k.Left):
		v.level = max(0, v.level-1)
	case key.Matches(press, k.Right):
		v.level = min(last, v.level+1)
	case key.Matches(press, k.Choose), key.Matches(press, k.Mark):
		return v.give(true), true
	case at >= 0:
		v.level = at
		return v.give(false), true
	default:
		return nil, false
	}
	return nil, true
}

// levelOf gives the level that a digit or letter means, -1 for any other key. 0 means "cannot judge", which stands behind the levels.
func (v *studentCriterion) levelOf(press tea.KeyPressMsg) int {
	n := kit.Digit(press)
	if n == 0 {
		return len(v.levels())
	}
	if n <= len(v.levels()) && n > 0 {
		return n - 1
	}
	for i, l := range v.levels() {
		if press.Text != "" && !v.taken(press.Text) && strings.EqualFold(press.Text, l.Short.In(v.of.desk.Lang())) {
			return i
		}
	}
	return -1
}

// taken says whether a letter, small or capital, is a key of this screen, and so never means a level.
func (v *studentCriterion) taken(letter string) bool {
	k := keysOf(v.of.desk.Window)
	for _, b := range []key.Binding{k.CriterionUp, k.CriterionDown, k.NextStudent, k.LastStudent, k.NextUnread, k.Points, k.Snippets, k.Reveal} {
		if slices.ContainsFunc(b.Keys(), func(s string) bool { return strings.EqualFold(s, letter) }) {
			return true
		}
	}
	return false
}

// give says what stands under the cursor. Said already, it is taken away when back allows so, and otherwise upheld beside
// the student's view as it is now. Back is for the keys that choose what is marked; a digit that takes away would be a trap.
func (v *studentCriterion) give(back bool) tea.Cmd {
	id, before := v.crit.ID, v.said()
	claim := v.of.s.Brief.Claims[id]
	cannot, level := v.level == len(v.levels()), ""
	if !cannot {
		level = v.levels()[v.level].ID
	}
	again := before.CannotJudge == cannot && before.Level == level
	return v.of.desk.Change(v.of.s, false, func(review *journal.Review) {
		switch {
		case again && (!back || before.Claim != claim):
			review.Uphold(id, claim)
		case cannot:
			review.CannotJudge(id, claim)
		default:
			review.Place(id, level, claim)
		}
	})
}

// write keeps the remark, beside the claim as it is now: what is written is about that one.
func (v *studentCriterion) write(msg tea.Msg) tea.Cmd {
	edited := v.remark.Update(msg)
	if v.notice = kit.Refusal(&v.of.desk.Words.Walk, edited); !edited.Changed {
		return nil
	}
	return v.of.desk.Change(v.of.s, true, func(review *journal.Review) {
		review.Remark(v.crit.ID, v.remark.Text(), v.of.s.Brief.Claims[v.crit.ID])
	})
}

// snippets opens the lecturer's own phrases, those for the chosen level first. A phrase comes in behind the remark as a paste does, so that one key
// takes it back.
func (v *studentCriterion) snippets() *window.Notebook {
	list := newSnippetPicker(v.of.desk, v.said().Level, v.remark.Text(), func(text string) tea.Cmd {
		closed := v.of.desk.Pop()
		v.turnTo(studentRemark)
		v.remark.ToEnd()
		if before := v.remark.Text(); before != "" && !strings.HasSuffix(before, "\n") && !strings.HasSuffix(before, " ") {
			text = " " + text
		}
		return tea.Batch(closed, v.write(tea.PasteMsg{Content: text}))
	})
	list.Where = v.of.where()
	return list
}

// read answers a key on what there is to read.
func (v *studentCriterion) read(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.of.desk.Window)
	switch {
	case k.Step(press, &v.row, 1+len(v.moments)):
	case key.Matches(press, k.Choose) && v.row > 0:
		return v.of.desk.Push(newStudentEntry(v.of, v.moments[v.row-1].Entry)), true
	case key.Matches(press, k.Choose):
		return v.of.desk.Push(v.claim()), true
	default:
		return nil, false
	}
	return nil, true
}

func (v *studentCriterion) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		if v.part == studentRemark {
			return v.write(msg)
		}
	case tea.BlurMsg:
		return v.of.desk.Save()
	case window.ThemedMsg:
		v.remark.Style(&v.of.desk.Theme)
	case desk.StudentMsg:
		return v.arrived(msg)
	}
	return nil
}

// arrived shows the same criterion of the student who was asked for, or the student whole where the rubric does not have it.
func (v *studentCriterion) arrived(msg desk.StudentMsg) tea.Cmd {
	id := v.crit.ID
	taken, cmd := v.of.take(msg)
	if !taken {
		return cmd
	}
	for at, other := range v.of.s.Brief.Criteria {
		if v.same && other == id {
			told := v.of.notice
			*v = *newStudentCriterion(v.of, at)
			v.notice, v.same = told, true
			return cmd
		}
	}
	if v.same {
		v.of.notice = v.of.desk.Words.Student.NotInRubric
	}
	return tea.Batch(cmd, v.of.desk.Surface(v.of))
}
