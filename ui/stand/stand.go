package stand

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// stageView is what the screens over a stage share: which stage, and how to go to another.
type stageView struct {
	book  *logbook.Logbook
	Stage string
	all   bool // the whole study can be chosen as well
}

func (v *stageView) stand() *logbook.Stand { return v.book.Stand(v.Stage) }

// turn goes to the next or the previous stage and reads it.
func (v *stageView) turn(asker window.Screen, by int) tea.Cmd {
	stages := v.book.Stages(v.all)
	at := slices.IndexFunc(stages, func(o kit.Option) bool { return o.Id == v.Stage })
	if len(stages) == 0 {
		return nil
	}
	v.Stage = stages[(at+by+len(stages))%len(stages)].Id
	return v.book.Run(asker, v.book.ReadStand(v.Stage))
}

// title says which screen over which stage.
func (v *stageView) title(name string) string { return name + " ── " + v.book.StageName(v.Stage) }

// about says how much the stage's picture rests on.
func (v *stageView) about() string {
	s := v.stand()
	if s == nil {
		return ""
	}
	w := &v.book.Words.Stand
	return w.Moments.Of(len(s.Period.Moments)) + " · " + w.Families.Of(journal.Families(s.Period.Moments))
}

// loading draws what stands there while a stage is read for the first time, or when it has no moments.
func (v *stageView) loading(f *kit.Frame, w int) bool {
	text := ""
	switch s := v.stand(); {
	case s == nil:
		text = v.book.Words.List.Looking
	case len(s.Period.Moments) == 0:
		text = v.book.Words.Stand.Nothing
	}
	f.Add(kit.Styled(v.book.Theme.Quiet, kit.Wrap(text, min(w-2, 90), "   "))...)
	return v.stand() == nil
}

// StandChapter is about the screens over a stage.
func Chapter(n *window.Window) window.Chapter {
	k := keysOf(n)
	return window.Chapter{Name: n.Words.Help.Standing,
		Keys: []key.Binding{k.Assess, k.Growth, k.Mirror, k.Intentions, k.Around, k.Moments, k.AllMoments, k.FinishEstimate, k.TurnStage}}
}

func (v *stageView) Chapter() window.Chapter { return Chapter(v.book.Window) }

func (v *judge) Chapter() window.Chapter { return Chapter(v.book.Window) }

func (v *intentions) Chapter() window.Chapter { return Chapter(v.book.Window) }
