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
func (book *logbook) settings() journal.Settings { return book.overview.Settings }

// StageWeek gives the stage's name and the week that t lies in, as the top line says them.
func (book *logbook) stageWeek(t time.Time) string {
	s := book.rubric.Stage(book.settings().Stage)
	if s == nil {
		return ""
	}
	name := s.Name.In(book.lang())
	if start := book.stageStart(s.ID); !start.IsZero() {
		if week := journal.Week(start, t); week > 0 {
			name += " · " + book.words.Dates.SayWeek(week)
		}
	}
	return name
}

// StageStart gives the day from which a stage's weeks count: the one that was set, or that of its first entry.
func (book *logbook) stageStart(stage string) time.Time {
	if start, ok := book.settings().Starts[stage]; ok {
		return start
	}
	if stage == book.settings().Stage {
		return book.overview.First
	}
	return time.Time{}
}

// Criterion gives the short name of a criterion of the rubric in use, and its id when there is none of that id.
func (book *logbook) criterion(id string) string {
	if c, _ := book.rubric.Criterion(id); c != nil {
		return c.Short.In(book.lang())
	}
	return id
}
