package logbook

import (
	"time"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// StageWeek gives the stage's name and the week that t lies in, as the top line says them.
func (book *Logbook) StageWeek(t time.Time) string {
	s := book.Rubric.Stage(book.Settings().Stage)
	if s == nil {
		return ""
	}
	name := s.Name.In(book.Lang())
	if start := book.stageStart(s.ID); !start.IsZero() {
		if week := journal.Week(start, t); week > 0 {
			name += " · " + book.Words.Dates.SayWeek(week)
		}
	}
	return name
}

// Week names the week of a stage in which an encounter lies, and its schooldays, all of its days when whole says so; where no week is known,
// the month.
func (book *Logbook) Week(stage string, when time.Time, whole bool) string {
	dates, now := &book.Words.Dates, book.Now()
	start := book.stageStart(stage)
	if start.IsZero() || journal.Week(start, when) < 1 {
		return dates.Month(when, now)
	}
	name := dates.SayWeek(journal.Week(start, when)) + " · " + dates.WeekDays(when, now, whole)
	if stage != book.CurrentStage() {
		name = book.StageName(stage) + " · " + name
	}
	return words.Capital(name)
}

// stageStart gives the day from which a stage's weeks count: the one that was set, or that of its first entry.
func (book *Logbook) stageStart(stage string) time.Time { return book.Overview.Start(stage) }

// Stages gives the stages that can be looked at, and the whole study last when all says so.
func (book *Logbook) Stages(all bool) []kit.Option {
	var out []kit.Option
	for _, s := range book.Rubric.Stages {
		out = append(out, kit.Option{ID: s.ID, Name: s.Name.In(book.Lang())})
	}
	if all {
		out = append(out, kit.Option{ID: "", Name: book.Words.Stand.WholeStudy})
	}
	return out
}

// StageName gives the name of a stage, or that of the whole study.
func (book *Logbook) StageName(id string) string {
	for _, o := range book.Stages(true) {
		if o.ID == id {
			return o.Name
		}
	}
	return id
}

// CurrentStage is the stage of the settings, or the rubric's first.
func (book *Logbook) CurrentStage() string {
	if s := book.Rubric.Stage(book.Settings().Stage); s != nil {
		return s.ID
	}
	if len(book.Rubric.Stages) > 0 {
		return book.Rubric.Stages[0].ID
	}
	return ""
}
