package ui

import (
	"time"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// Logbook is the student's open journal as the screens share it.
type logbook struct {
	*window
	store    *store.Journal    // nil in a program without a journal
	rubric   *rubric.Rubric    // in use for new entries
	overview store.Overview    // as last read; what the overview screen shows and new walks start from
	stands   map[string]*stand // by stage, as last read, with the estimates that were changed on screen since
	changes  int               // counts what was changed on the screens over a stage
	outbox   string            // the folder that hand-ins are put in unless another is chosen
	reviewed func() bool       // a lecturer worked here, before or now
	demo     bool              // a throw-away journal
}

// Settings are the student's, as last read.
func (e *logbook) settings() journal.Settings { return e.overview.Settings }

// StageWeek gives the stage's name and the week that t lies in, as the top line says them.
func (e *logbook) stageWeek(t time.Time) string {
	s := e.rubric.Stage(e.settings().Stage)
	if s == nil {
		return ""
	}
	name := s.Name.In(e.lang())
	if start := e.stageStart(s.ID); !start.IsZero() {
		if week := journal.Week(start, t); week > 0 {
			name += " · " + e.words.Dates.week(week)
		}
	}
	return name
}

// StageStart gives the day from which a stage's weeks count: the one that was set, or that of its first entry.
func (e *logbook) stageStart(stage string) time.Time {
	if start, ok := e.settings().Starts[stage]; ok {
		return start
	}
	if stage == e.settings().Stage {
		return e.overview.First
	}
	return time.Time{}
}

// Criterion gives the short name of a criterion of the rubric in use, and its id when there is none of that id.
func (e *logbook) criterion(id string) string {
	if c, _ := e.rubric.Criterion(id); c != nil {
		return c.Short.In(e.lang())
	}
	return id
}
