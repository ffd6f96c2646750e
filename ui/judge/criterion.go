package judge

import (
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

// studentCriterion lays the lecturer's own view of a criterion beside the student's, with the moments that show it. Beside its text no letter
// means anything: a lecturer who types without looking must not change a grade by it.
type studentCriterion struct {
	of      *studentView
	at      int // among the criteria to judge
	crit    *rubric.Criterion
	moments []exchange.Shown
	remark  *kit.Field
	stop    stop // which has the focus
	level   int  // on the scale, that enter chooses; -1 until an arrow or a click puts it there
	row     int  // of what there is to read: 0 the student's own view, then the moments
	astray  bool // letters were typed beside the text, so that a digit would be one of them
	same    bool // the student who was asked for comes with this criterion
	wide    bool // two columns were drawn last, so that the levels stand below each other
	notice  string
}

// stop is what tab goes from and to on the screen, in their order.
type stop int

const (
	readsStop  stop = iota // the student's view and the moments
	levelsStop             // where the focus begins
	remarkStop
	pointStop
	backStop // puts a level back; it is there while there is one to put back
	stops
)

// newStudentCriterion begins on the levels, with the first moment open. It puts the row of the student's screen there, too, for when the lecturer
// comes back to that.
func newStudentCriterion(of *studentView, at int) *studentCriterion {
	id := of.s.Brief.Criteria[at]
	criterion, _ := of.s.HandIn.Rubric.Criterion(id)
	v := &studentCriterion{of: of, at: at, crit: criterion, moments: of.s.HandIn.Shows(id), stop: levelsStop, level: -1}
	v.row = min(1, len(v.moments))
	v.remark = kit.NewField(&of.desk.Theme, of.s.Review.Views[id].Remark)
	of.part, of.at[criteriaPart] = criteriaPart, at
	return v
}

// said is what the lecturer says about the criterion.
func (v *studentCriterion) said() journal.View { return v.of.s.Review.Views[v.crit.ID] }

// Key gives the text all that is text, and takes elsewhere only keys that no text is made of, and digits.
func (v *studentCriterion) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	desk, k := v.of.desk, keysOf(v.of.desk.Window)
	v.notice = ""
	switch {
	case v.stop == remarkStop && v.remark.Scrolls(press):
		return v.write(press), true
	case key.Matches(press, k.Switch):
		return v.along(1)
	case key.Matches(press, k.SwitchBack):
		return v.along(-1)
	case key.Matches(press, k.NextCriterion):
		return v.goTo(v.at + 1), true
	case key.Matches(press, k.LastCriterion):
		return v.goTo(v.at - 1), true
	case key.Matches(press, k.Stop) && v.stop != levelsStop:
		return v.turnTo(levelsStop), true
	case key.Matches(press, k.Stop):
		return tea.Batch(desk.Save(), desk.Pop()), true
	}
	if cmd, handled := v.turn(press); handled {
		return cmd, true
	}
	switch {
	case key.Matches(press, k.Help):
		return nil, false
	case v.stop == remarkStop:
		return v.write(press), true
	}
	return v.judge(press)
}

// turn answers the keys that mean the same in the text and beside it. What the student's screen would say, this one says, because it lies on
// top.
func (v *studentCriterion) turn(press tea.KeyPressMsg) (cmd tea.Cmd, handled bool) {
	k := keysOf(v.of.desk.Window)
	switch {
	case key.Matches(press, k.SameNext):
		v.same = true
		cmd = v.of.turn(v, 1)
	case key.Matches(press, k.SameLast):
		v.same = true
		cmd = v.of.turn(v, -1)
	case key.Matches(press, k.Snippets):
		cmd = v.of.desk.Push(v.snippets())
	case key.Matches(press, k.Reveal) && v.of.hidden(v.crit.ID):
		v.of.shown[v.crit.ID] = true
	default:
		return nil, false
	}
	v.notice, v.of.notice = v.of.notice, ""
	return cmd, true
}

// along goes to the next stop. Behind the last one it says false, having gone round to the other end.
func (v *studentCriterion) along(by stop) (cmd tea.Cmd, inside bool) {
	all := stops
	if v.of.was(v.crit.ID) == "" {
		all = backStop
	}
	to := v.stop + by
	inside = to >= 0 && to < all
	return v.turnTo((to + all) % all), inside
}

// turnTo goes to a stop. Leaving the text saves it.
func (v *studentCriterion) turnTo(to stop) tea.Cmd {
	v.stop, v.astray, v.level = to, false, -1
	v.remark.Focus(to == remarkStop)
	return v.of.desk.Save()
}

// goTo goes to another criterion, or says that there is none. Nothing of this screen stays, so that undo in the next remark can't bring back
// this one.
func (v *studentCriterion) goTo(at int) tea.Cmd {
	if at < 0 || at >= len(v.of.s.Brief.Criteria) {
		v.notice = v.of.desk.Words.Student.LastCriterion
		if at < 0 {
			v.notice = v.of.desk.Words.Student.FirstCriterion
		}
		return nil
	}
	*v = *newStudentCriterion(v.of, at)
	return v.of.desk.Save()
}

// judge answers a key beside the text. A letter is shown to have gone nowhere, and so is what follows it.
func (v *studentCriterion) judge(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, at := keysOf(v.of.desk.Window), v.of.digit(press)
	if press.Text == "" {
		v.astray = false
	} else if v.astray = v.astray || at < 0 && !key.Matches(press, k.AsStudent, k.Mark); v.astray {
		v.notice = v.of.desk.Words.Student.Astray
		return nil, press.Text != "?"
	}
	switch {
	case at >= 0:
		v.level = -1
		return v.of.grade(v.crit.ID, at), true
	case key.Matches(press, k.AsStudent):
		notice, cmd := v.of.alike(v.crit.ID)
		v.notice = notice
		return cmd, true
	case key.Matches(press, k.PutBack):
		return v.putBack(), true
	case key.Matches(press, k.Clear):
		notice, cmd := v.of.wipe(v.crit.ID)
		v.notice = notice
		return cmd, true
	}
	switch v.stop {
	case readsStop:
		return v.read(press)
	case backStop:
		return v.back(press)
	case pointStop:
		return v.point(press)
	}
	return v.choose(press)
}

// choose answers a key on the levels: an arrow goes to one, space chooses it, and enter does so too and goes on.
func (v *studentCriterion) choose(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, last := keysOf(v.of.desk.Window), len(v.of.levels())
	next, before := key.Matches(press, k.Right), key.Matches(press, k.Left)
	if v.wide && v.level >= 0 { // they stand below each other there
		next, before = next || key.Matches(press, k.Down), before || key.Matches(press, k.Up) && v.level > 0
	}
	switch {
	case next || before:
		switch from := v.level; {
		case from < 0:
			v.level = max(0, v.of.chosen(v.crit.ID))
		case next:
			v.level = min(last, from+1)
		default:
			v.level = max(0, from-1)
		}
	case key.Matches(press, k.Mark) && v.level >= 0:
		return v.of.grade(v.crit.ID, v.level), true
	case key.Matches(press, k.Choose) && v.level >= 0:
		placed := v.of.grade(v.crit.ID, v.level)
		v.level = -1
		return tea.Batch(placed, v.goTo(v.at+1)), true
	case key.Matches(press, k.Choose):
		return v.goTo(v.at + 1), true
	case key.Matches(press, k.Up):
		return v.turnTo(readsStop), true
	case key.Matches(press, k.PageUp, k.PageDown, k.Top, k.End):
		k.Step(press, &v.row, 1+len(v.moments))
	default:
		return nil, key.Matches(press, k.Mark, k.Down)
	}
	return nil, true
}

// read answers a key on what there is to read. Below the last moment lie the levels.
func (v *studentCriterion) read(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.of.desk.Window)
	switch {
	case key.Matches(press, k.Down) && v.row == len(v.moments):
		return v.turnTo(levelsStop), true
	case k.Step(press, &v.row, 1+len(v.moments)):
	case key.Matches(press, k.Choose) && v.row > 0:
		return v.of.desk.Push(newStudentEntryAt(v.of, v.moments[v.row-1].Entry, v.crit.ID)), true
	case key.Matches(press, k.Choose):
		return v.of.desk.Push(v.claim()), true
	default:
		return nil, key.Matches(press, k.Mark)
	}
	return nil, true
}

func (v *studentCriterion) back(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.of.desk.Window)
	switch {
	case key.Matches(press, k.Choose, k.Mark):
		return v.putBack(), true
	case key.Matches(press, k.Up):
		return v.turnTo(levelsStop), true
	}
	return nil, key.Matches(press, k.Down)
}

// putBack goes back to the levels when nothing is left to put back.
func (v *studentCriterion) putBack() tea.Cmd {
	cmd := v.of.putBack(v.crit.ID)
	if v.stop == backStop && v.of.was(v.crit.ID) == "" {
		v.stop = levelsStop
	}
	return cmd
}

// point answers a key on whether the criterion is to be talked about. One that the lecturer wrote more to is opened and never taken away here.
func (v *studentCriterion) point(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, at := keysOf(v.of.desk.Window), v.raised()
	switch {
	case key.Matches(press, k.Choose):
		return v.of.desk.Push(newPoints(v.of)), true
	case !key.Matches(press, k.Left, k.Right): // a space may be one of a text
		return nil, key.Matches(press, k.Mark, k.Up, k.Down)
	case at < 0:
		return v.of.desk.Change(v.of.s, false, func(review *journal.Review) { review.Raise(v.crit.Short.In(v.of.desk.Lang())) }), true
	case v.of.s.Review.Points[at] != v.crit.Short.In(v.of.desk.Lang()):
		return v.of.desk.Push(newPoints(v.of)), true
	}
	return v.of.desk.Change(v.of.s, false, func(review *journal.Review) { review.RemovePoint(at) }), true
}

// raised gives the talking point that begins with the name of the criterion; -1 for none.
func (v *studentCriterion) raised() int {
	return v.of.s.Review.Raised(v.crit.Short.In(v.of.desk.Lang()))
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
		v.turnTo(remarkStop)
		v.remark.ToEnd()
		if before := v.remark.Text(); before != "" && !strings.HasSuffix(before, "\n") && !strings.HasSuffix(before, " ") {
			text = " " + text
		}
		return tea.Batch(closed, v.write(tea.PasteMsg{Content: text}))
	})
	list.Where = v.of.where()
	return list
}

func (v *studentCriterion) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		return v.of.recommend()
	case tea.PasteMsg:
		if v.stop == remarkStop {
			return v.write(msg)
		}
		v.notice = v.of.desk.Words.Student.Astray
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
