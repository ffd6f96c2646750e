package ui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// env is what all screens share. Only the root changes it, but for the stands.
type env struct {
	store    *store.Journal
	keeper   *keeper
	words    *Catalog
	keys     keymap
	theme    theme
	rubric   *rubric.Rubric    // in use for new entries
	overview store.Overview    // as last read; what the overview screen shows and new walks start from
	stands   map[string]*stand // by stage, as last read, with the estimates that were changed on screen since
	changes  int               // counts what was changed on the screens over a stage
	desk     *desk             // nil until reviewing begins
	now      func() time.Time
	after    func(time.Duration, tea.Msg) tea.Cmd // a message after a while; tests replace it
	root     *app
	demo     bool
}

// screen is one full window. See the contract of each method at the root, which calls them.
type screen interface {
	key(tea.KeyPressMsg) (tea.Cmd, bool)
	update(tea.Msg) tea.Cmd
	view(w, h int) (string, *tea.Cursor)
}

func (e *env) lang() string { return e.words.Lang }

// settings are the student's, as last read.
func (e *env) settings() journal.Settings { return e.overview.Settings }

// stageWeek gives the stage's name and the week that t lies in, as the top line says them.
func (e *env) stageWeek(t time.Time) string {
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

// stageStart gives the day from which a stage's weeks count: the one that was set, or that of its first entry.
func (e *env) stageStart(stage string) time.Time {
	if start, ok := e.settings().Starts[stage]; ok {
		return start
	}
	if stage == e.settings().Stage {
		return e.overview.First
	}
	return time.Time{}
}

// criterion gives the short name of a criterion of the rubric in use, and its id when there is none of that id.
func (e *env) criterion(id string) string {
	if c, _ := e.rubric.Criterion(id); c != nil {
		return c.Short.In(e.lang())
	}
	return id
}

// levelName gives the name of a level of r, and its id when r has none of that id.
func (e *env) levelName(r *rubric.Rubric, id string) string {
	if i := r.LevelIndex(id); i >= 0 {
		return r.Levels[i].Name.In(e.lang())
	}
	return id
}
