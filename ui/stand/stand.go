// Package stand shows students where they stand: the self-assessment of a stage and the place where one criterion is judged, growth over
// the weeks, the mirror, intentions, and the surroundings of the placement.
//
// Begin with stageView, which four of the screens share, and go on with assess, the first of them. What a screen draws was read and counted
// in a command, as a logbook.Stand: the last one is shown at once, and a newer one asked for each time the screen comes to lie on top. What
// a student changes goes through the logbook to the keeper, which writes it.
//
// The screens count and ask. None gives a level of its own, adds levels up, or calls anything late: how good a student is, is theirs and
// their lecturer's to say.
//
// Entries are opened through package entries. Nothing of the answers that came home, of handing in or of the shell may be imported here;
// handing in opens the screens of this package, at a given place.
package stand

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/rubric"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// stageView is what the screens over a stage share: which stage it is, and how to go to another. A screen gives itself to turn and hear as
// the one that asks, since what was read goes to it and not to the part that they share.
type stageView struct {
	book  *logbook.Logbook
	stage string // empty for the whole study
	study bool   // the whole study can be chosen as well
}

// stand is what was read last of the stage, nil while nothing was. It may be another after each message, so nobody keeps it.
func (v *stageView) stand() *logbook.Stand { return v.book.Stand(v.stage) }

// rubric is what the stage is judged by.
func (v *stageView) rubric() *rubric.Rubric { return v.book.RubricOf(v.stand()) }

// empty says that there is nothing to count: the stage was not read yet, or has no moments.
func (v *stageView) empty() bool { return v.stand() == nil || len(v.stand().Period.Moments) == 0 }

// turn goes to the stage before or after, past the last one to the first. What was read of it before is shown until it has been read
// again.
func (v *stageView) turn(asker window.Screen, press tea.KeyPressMsg) (cmd tea.Cmd, turned bool) {
	by := v.turning(press)
	if by == 0 {
		return nil, false
	}
	return v.goTo(asker, by), true
}

// turning says by how many stages a key turns.
func (v *stageView) turning(press tea.KeyPressMsg) (by int) {
	k := keysOf(v.book.Window)
	switch {
	case key.Matches(press, k.Left):
		return -1
	case key.Matches(press, k.Right, k.NextStage):
		return 1
	}
	return 0
}

func (v *stageView) goTo(asker window.Screen, by int) tea.Cmd {
	v.stage = v.next(by)
	return v.read(asker)
}

// next is a stage so many behind the one in sight.
func (v *stageView) next(by int) string {
	stages := v.book.Stages(v.study)
	if len(stages) == 0 {
		return v.stage
	}
	at := slices.IndexFunc(stages, func(o kit.Option) bool { return o.ID == v.stage })
	return stages[(at+by+len(stages))%len(stages)].ID
}

// turns says that there is another stage to go to.
func (v *stageView) turns() bool { return len(v.book.Stages(v.study)) > 1 }

// stageKey is the key that goes to the next stage, where there is one.
func (v *stageView) stageKey() []key.Binding {
	if !v.turns() {
		return nil
	}
	return []key.Binding{keysOf(v.book.Window).NextStage}
}

func (v *stageView) read(asker window.Screen) tea.Cmd {
	return v.book.Run(asker, v.book.ReadStand(v.stage))
}

// hear asks for the stage when the screen is shown, also after another screen was closed in which it may have changed, and takes in what
// was read. Taken says that the stand in sight is a new one; that of a stage that was passed is kept for when the screen comes back to it.
func (v *stageView) hear(asker window.Screen, msg tea.Msg) (taken bool, cmd tea.Cmd) {
	switch msg := msg.(type) {
	case window.ShownMsg:
		return false, v.read(asker)
	case logbook.StandMsg:
		taken, cmd := v.book.TakeStand(asker, msg)
		return taken && msg.Stand.Stage == v.stage, cmd
	}
	return false, nil
}

// about says which stage it is, and how much its picture rests on.
func (v *stageView) about() string {
	stand, name := v.stand(), v.book.StageName(v.stage)
	if stand == nil {
		return name
	}
	texts := &v.book.Words.Stand
	return name + " · " + texts.Moments.Of(len(stand.Period.Moments)) + " · " + texts.Families.Of(len(stand.Met))
}

// excuse says why there is nothing to count, where that is so.
func (v *stageView) excuse(f *kit.Frame, w int) {
	text := ""
	switch {
	case v.stand() == nil:
		text = v.book.Words.List.Looking
	case v.empty():
		text = v.book.Words.Stand.Nothing
	}
	f.Add(kit.Styled(v.book.Theme.Quiet, kit.Wrap(text, min(w, kit.Prose), ""))...)
}

// Chapter is about the screens of this package; they have one for all of them.
func Chapter(win *window.Window) window.Chapter {
	k := keysOf(win)
	return window.Chapter{Name: win.Words.Help.Standing,
		Keys: []key.Binding{k.PlaceLevel, k.Clear, k.Undo, k.Moments, k.AllMoments, k.FinishEstimate, k.Next, k.Before, k.NextStage, k.TurnStage}}
}

func (v *stageView) Chapter() window.Chapter { return Chapter(v.book.Window) }

func (v *judge) Chapter() window.Chapter { return Chapter(v.book.Window) }

func (v *intentions) Chapter() window.Chapter { return Chapter(v.book.Window) }
