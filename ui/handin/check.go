package handin

import (
	"context"
	"errors"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// checking is the second step: one after the other, what may identify someone in what leaves, and apart from it what is sensitive.
// Each decision is kept at once. What can be done about a place stands in acts.go, putting other words there in replace.go.
type checking struct {
	*handIn
	found   []found   // nil until everything was looked through
	all     bool      // what was decided is shown as well
	at      int       // in what is shown
	row     int       // in what can be done about it, behind which comes the row that leads on
	form    *kit.Form // open while words are put in the place of others
	with    string    // the words that the form asks for
	wide    bool      // and whether they go in every other place where the same stands
	undo    []func() tea.Cmd
	editing discretion.Text // what is being read so that it can be edited
	task    *window.Task    // looking through everything
}

func (v *checking) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	v.notice = ""
	if v.form != nil {
		return v.formKey(press)
	}
	if cmd, handled := v.key(press); handled {
		return cmd, true
	}
	return v.leaf(press, words.CheckStep, v.pass)
}

// key answers the keys of the places, and of what can be done about the one under the cursor. Up and down choose among the acts, left
// and right among the places.
func (v *checking) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, acts := keysOf(v.book.Window), v.acts()
	for _, a := range acts {
		if key.Matches(press, a.key) {
			return a.do(), true
		}
	}
	switch {
	case v.found == nil:
		return nil, false
	case key.Matches(press, k.Undo) && len(v.undo) > 0:
		last := len(v.undo) - 1
		back := v.undo[last]
		v.undo = v.undo[:last]
		return back(), true
	case key.Matches(press, k.Decided), key.Matches(press, k.Close) && v.all: // esc closes that view first
		v.all, v.at = !v.all, 0
		v.settle()
	case key.Matches(press, k.Switch):
		return nil, v.turn(v.row < len(acts))
	case key.Matches(press, k.SwitchBack):
		return nil, v.turn(v.row == len(acts) && len(acts) > 0)
	case key.Matches(press, k.Left):
		v.at, v.row = max(0, v.at-1), 0
	case key.Matches(press, k.Right):
		v.at, v.row = max(0, min(v.at+1, len(v.shown())-1)), 0
	case key.Matches(press, k.Up):
		v.row = max(0, v.row-1)
	case key.Matches(press, k.Down):
		v.row = min(v.row+1, len(acts))
	case key.Matches(press, k.Choose) && v.row < len(acts):
		return acts[v.row].do(), true
	case key.Matches(press, k.Choose):
		return v.pass(), true
	default:
		return nil, false
	}
	return nil, true
}

// turn goes from what can be done to the row that leads on, or back, and says whether that was inside the screen.
func (v *checking) turn(inside bool) bool {
	if acts := len(v.acts()); v.row < acts {
		v.row = acts
	} else {
		v.row = 0
	}
	return inside
}

// Point puts the cursor on what can be done, on the row that leads on, or in the form.
func (v *checking) Point(row int) bool {
	if v.form != nil {
		return v.form.Point(row)
	}
	v.row = min(row, len(v.acts()))
	return true
}

// pass goes on once everything that identifies is decided on; about what is sensitive nobody has to.
func (v *checking) pass() tea.Cmd {
	if v.found == nil {
		return nil
	}
	if n := v.checked.Open(); n > 0 {
		v.notice = v.book.Words.HandIn.StillOpen.Of(n)
		return nil
	}
	return v.goTo(words.PreviewStep)
}

func (v *checking) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg: // an entry that was edited from here may be private by now, or of another stage
		return v.book.Do(v, v.readChoice())
	case choiceMsg:
		if msg.err != nil {
			return v.looked(checkedMsg{err: msg.err}) // what was found before is not of what is chosen now
		}
		v.take(msg)
		return v.lookAgain()
	case checkedMsg:
		return v.looked(msg)
	case sharedMsg:
		return v.stayed(msg)
	case decidedMsg:
		if msg.err != nil {
			return v.tell(msg.err)
		}
		v.decided(msg)
		v.tellDecided(msg)
	case logbook.RevisionMsg:
		return v.edit(msg)
	case logbook.StandMsg:
		taken, cmd := v.book.TakeStand(v, msg)
		if taken {
			return v.judge(msg.Stand)
		}
		return cmd
	case tea.PasteMsg:
		if v.form != nil {
			v.form.Key(msg, &v.book.Keys)
		}
	case window.ThemedMsg:
		if v.form != nil {
			v.form.Style(&v.book.Theme)
		}
	}
	return nil
}

// lookAgain looks through everything that would leave now.
func (v *checking) lookAgain() tea.Cmd { return v.lookThrough(nil, false) }

// lookThrough does so once the words of some changes stand in their places, or stand there again.
func (v *checking) lookThrough(changes []store.Rewording, back bool) (cmd tea.Cmd) {
	v.task, cmd = v.book.BeginHeld(v, v.look(changes, back))
	return cmd
}

// looked takes over what was found. When all that was chosen stays here by now, there is nothing to look at. What was changed in the
// journal is followed whatever came after: the words may be replaced, and the check may have failed.
func (v *checking) looked(msg checkedMsg) tea.Cmd {
	changed := v.follow(msg)
	v.task = nil
	switch {
	case errors.Is(msg.err, context.Canceled):
		v.form, v.notice = nil, v.book.Words.HandIn.CheckStopped
		return tea.Batch(changed, v.goTo(words.ChooseStep))
	case msg.err != nil:
		v.form = nil
		return tea.Batch(changed, v.goTo(words.ChooseStep), v.tell(msg.err))
	case errors.Is(msg.failed, store.ErrAliasTaken): // the form stays open, for another one
		v.notice = v.book.Words.Stand.AliasFaults[journal.AliasTwice]
		return nil
	}
	if len(msg.changes) > 0 { // each place that went by it was decided on
		v.done[identifying] = max(0, v.done[identifying]+v.checked.Open()-msg.checked.Open())
		v.tellReplaced(msg)
	}
	v.form = nil
	v.source, v.checked, v.cast = msg.source, msg.checked, msg.cast
	v.list()
	if len(v.source.Entries) == 0 {
		v.notice = v.book.Words.HandIn.ChooseFirst
		return tea.Batch(changed, v.goTo(words.ChooseStep))
	}
	if msg.failed != nil {
		return v.notReplaced(msg.failed)
	}
	return changed
}

// list takes over the issues, each with what was decided about it. A mark costs a digest, so none is made while drawing.
func (v *checking) list() {
	v.found = make([]found, len(v.checked.Issues))
	for i, mark := range discretion.Marks(v.checked.Issues) {
		v.found[i] = found{&v.checked.Issues[i], v.checked.Kept[mark]}
	}
	v.settle()
}

// settle keeps the cursors on what there is. Past the last place it goes back to the first, and so it does past the last
// one that identifies someone, while one of these is still to be decided on.
func (v *checking) settle() {
	v.row = 0
	shown := v.shown()
	if v.at >= len(shown) || !v.all && shown[v.at].kind() == sensitive && shown[0].kind() == identifying {
		v.at = 0
	}
}

// shown gives the places to look at: those that are not decided on, or all.
func (v *checking) shown() []*found {
	var shown []*found
	for i := range v.found {
		if place := &v.found[i]; v.all || !place.kept {
			shown = append(shown, place)
		}
	}
	return shown
}

// current is the place under the cursor, nil when there is none.
func (v *checking) current() *found {
	if shown := v.shown(); v.at < len(shown) {
		return shown[v.at]
	}
	return nil
}

// tellDecided says what was decided, which can be put back, and takes note of how.
func (v *checking) tellDecided(msg decidedMsg) {
	if msg.back {
		v.notice = v.book.Words.HandIn.PutBack
		return
	}
	done := v.book.Words.HandIn.Kept
	if !msg.keep {
		done = v.book.Words.HandIn.Reopened
	}
	v.notice = v.book.Undoable(done)
	v.undo = append(v.undo, func() tea.Cmd { return v.book.Do(v, v.decide(!msg.keep, msg.issues, true)) })
}

// decided follows a decision, and counts it: the numbers over the places go on, though fewer are left.
func (v *checking) decided(msg decidedMsg) {
	for _, mark := range discretion.Marks(msg.issues) {
		v.checked.Kept[mark] = msg.keep
	}
	was := v.found
	v.list()
	for i := range was {
		switch place := &v.found[i]; {
		case place.kept && !was[i].kept:
			v.done[place.kind()]++
		case !place.kept && was[i].kept: // decided on before handing in was opened, perhaps, and then never counted
			v.done[place.kind()] = max(0, v.done[place.kind()]-1)
		}
	}
	if v.all && msg.keep { // where decided places go out of sight, the next one comes under the cursor by itself
		v.at = min(v.at+1, len(v.found)-1)
	}
}
