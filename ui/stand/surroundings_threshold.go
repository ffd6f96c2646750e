package stand

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/kit"
)

// question is what the rubric asks about the thresholds that the school sets, in the stage in sight; nothing where it asks nothing.
func (v *surroundings) question() string {
	if stage := v.book.Rubric.Stage(v.stage); stage != nil {
		return stage.Thresholds.In(v.book.Lang())
	}
	return ""
}

// writeThreshold opens the field for it in the place of its row.
func (v *surroundings) writeThreshold() {
	v.threshold = kit.NewField(&v.book.Theme, v.stand().Around.Thresholds[v.stage])
	v.threshold.Focus(true)
}

// thresholdKey answers while it is written: all is text, up to the keys that leave it, with what was written saved.
func (v *surroundings) thresholdKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	switch {
	case key.Matches(press, k.Help):
		return nil, false
	case key.Matches(press, k.Stop):
	case key.Matches(press, k.Switch), key.Matches(press, k.Next):
		v.at++
	case key.Matches(press, k.SwitchBack), key.Matches(press, k.Before):
		v.at--
	default:
		return v.write(press), true
	}
	v.threshold, v.notice = nil, ""
	return v.book.Save(), true
}

// write gives a key or a paste to the field. It is kept with every letter, and the lists with it as they are: those that the course names
// are not the student's own yet.
func (v *surroundings) write(msg tea.Msg) tea.Cmd {
	edited := v.threshold.Update(msg)
	if v.notice = kit.Refusal(&v.book.Words.Walk, edited); !edited.Changed {
		return nil
	}
	return v.book.KeepAround(v.stand().Around.Threshold(v.stage, v.threshold.Text()))
}
