package logbook

import (
	"time"

	"koffiemoment/journal"
)

// WeekOf names the week of a stage in which an encounter lies, with the stage; where no week is known, the stage alone.
func (book *Logbook) WeekOf(stage string, when time.Time) string {
	name := book.StageName(stage)
	if stage == "" {
		return ""
	}
	start := book.stageStart(stage)
	if week := journal.Week(start, when); !start.IsZero() && week > 0 {
		name += " · " + book.Words.Dates.SayWeek(week)
	}
	return name
}
