package logbook

import (
	"maps"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// NextStage gives the stage that comes after the one in the settings, nil behind the last.
func (book *Logbook) NextStage() *rubric.Stage {
	stages, at := book.Rubric.Stages, book.CurrentStage()
	for i := range stages {
		if stages[i].ID == at && i+1 < len(stages) {
			return &stages[i+1]
		}
	}
	return nil
}

// NewYear says that another school year began since anything was written, or since the stage began.
func (book *Logbook) NewYear() bool {
	last := book.stageStart(book.CurrentStage())
	if newest := book.Overview.Newest; len(newest) > 0 && newest[0].When.After(last) {
		last = newest[0].When
	}
	return !last.IsZero() && schoolYear(last) < schoolYear(book.Now())
}

// schoolYear begins in August: no stage goes on over the summer.
func schoolYear(t time.Time) int {
	if t.Month() >= time.August {
		return t.Year()
	}
	return t.Year() - 1
}

// BeginStage makes a stage the present one, from today unless a first day is known, with a focus that is still to be chosen. The stage
// before keeps the week that it began in, and all that was written in it. It gives the settings of before, which PutBack keeps again.
func (book *Logbook) BeginStage(id string) (before journal.Settings, cmd tea.Cmd) {
	before = book.Settings()
	set, old := before, book.CurrentStage()
	set.Starts = maps.Clone(before.Starts)
	if set.Starts == nil {
		set.Starts = map[string]time.Time{}
	}
	if _, known := set.Starts[old]; !known && !book.Overview.First.IsZero() {
		set.Starts[old] = book.Overview.First
	}
	if _, known := set.Starts[id]; !known {
		now := book.Now()
		set.Starts[id] = time.Date(now.Year(), now.Month(), now.Day(), 0, 0, 0, 0, now.Location())
	}
	set.Stage, set.Focus = id, nil
	return before, book.PutBack(set)
}

// PutBack keeps settings, and reads what is told of the stage that they name.
func (book *Logbook) PutBack(set journal.Settings) tea.Cmd {
	kept := book.KeepSettings(set)
	book.Outdate()
	return tea.Batch(kept, book.ReadOverview())
}
