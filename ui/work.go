package ui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// shownEntries is how many of the newest entries are read with the overview: what it shows, and what a new entry may
// follow up.
const shownEntries = 20

// readOverview reads the overview anew, after whatever is still to be written: what it shows must not be older than what
// a person just left. A save that fails is told by its own command.
func (a *app) readOverview() tea.Cmd {
	s, k := a.env.store, a.env.keeper
	if s == nil {
		return nil
	}
	return func() tea.Msg {
		_ = k.flush()
		o, err := s.Overview(shownEntries)
		return overviewMsg{o, err}
	}
}

// finishedMsg is the result of finishing a walk.
type finishedMsg struct {
	entry    journal.Entry
	overview overviewMsg
	err      error
}

func (e *env) finish(d journal.Draft, r *rubric.Rubric) tea.Cmd {
	k, s, now := e.keeper, e.store, e.now()
	return func() tea.Msg {
		var msg finishedMsg
		if msg.entry, msg.err = k.finish(d, r, now); msg.err == nil {
			msg.overview.overview, msg.overview.err = s.Overview(shownEntries)
		}
		return msg
	}
}

// discardedMsg is the result of throwing a draft away; draft is what it held, for undo.
type discardedMsg struct {
	draft journal.Draft
	err   error
}

func (e *env) discard(d journal.Draft) tea.Cmd {
	k := e.keeper
	return func() tea.Msg { return discardedMsg{d, k.discard(d.ID)} }
}

// dropBlank throws away a draft without a word in it, if it was ever saved.
func (e *env) dropBlank(id string) tea.Cmd {
	k := e.keeper
	return func() tea.Msg {
		_ = k.discard(id)
		return nil
	}
}

// draftKeptMsg is the result of putting a discarded draft back.
type draftKeptMsg struct {
	draft journal.Draft
	err   error
}

// keepDraft saves a draft whose rubric the journal keeps already.
func (e *env) keepDraft(d journal.Draft) tea.Cmd {
	s := e.store
	return func() tea.Msg { return draftKeptMsg{d, s.SaveDraft(d, nil)} }
}

// entryMsg is an entry with the rubric it was written with, and the earlier versions of it, newest first.
type entryMsg struct {
	entry    journal.Entry
	rubric   *rubric.Rubric
	versions []journal.Entry
	follows  *journal.Entry     // what it follows up; nil when that is gone or there is nothing
	came     *journal.Intention // the intention that it reports on, nil for none
	remarks  []store.Remark     // what lecturers said about it
	err      error
}

func (e *env) readEntry(id string) tea.Cmd {
	s := e.store
	return func() tea.Msg {
		var msg entryMsg
		if msg.entry, msg.err = s.Entry(id); msg.err != nil {
			return msg
		}
		if msg.rubric, msg.err = s.Rubric(msg.entry.Rubric); msg.err != nil {
			return msg
		}
		if before, err := s.Entry(msg.entry.Encounter.Follows); err == nil {
			msg.follows = &before
		}
		if msg.came, msg.err = intention(s, msg.entry.CameBack); msg.err != nil {
			return msg
		}
		if msg.versions, msg.err = s.Versions(id); msg.err != nil {
			return msg
		}
		msg.remarks, msg.err = s.RemarksOn(&msg.entry, msg.versions)
		return msg
	}
}

// draftRubricMsg is a draft and the rubric it is written with, ready to walk on.
type draftRubricMsg struct {
	draft  journal.Draft
	rubric *rubric.Rubric
	came   *journal.Intention // the intention that the draft reports on, or the open one
	err    error
}

// openDraft finds the rubric a draft was begun with, which the journal keeps with it, and the intention it is about.
func (e *env) openDraft(d journal.Draft) tea.Cmd {
	s, open := e.store, e.overview.Intention
	return func() tea.Msg {
		msg := draftRubricMsg{draft: d}
		if msg.rubric, msg.err = s.Rubric(d.Entry.Rubric); msg.err != nil {
			return msg
		}
		if msg.came, msg.err = intention(s, d.Entry.CameBack); msg.came == nil && d.Of == "" {
			msg.came = open
		}
		return msg
	}
}

// intention finds what a report is about, nil when there is no report or the intention is gone.
func intention(s *store.Journal, back *journal.Return) (*journal.Intention, error) {
	if back == nil {
		return nil, nil
	}
	all, err := s.Intentions()
	for i := range all {
		if all[i].ID == back.Intention {
			return &all[i], nil
		}
	}
	return nil, err
}

// listMsg is a page of the list; query numbers tell late answers from the one wanted.
type listMsg struct {
	number int
	page   store.Page
	err    error
}

// listBudget is how many rows one command looks at, so that a rare word in a large journal shows what it has found.
const listBudget = 20000

func (e *env) readList(number int, q store.Query, before uint64, limit int) tea.Cmd {
	s := e.store
	q.Budget = listBudget
	return func() tea.Msg {
		page, err := s.List(q, before, limit)
		return listMsg{number, page, err}
	}
}

// movedMsg is the result of moving an entry to the bin or back; undo says which way it went.
type movedMsg struct {
	id   string
	back bool
	err  error
}

func (e *env) deleteEntry(id string) tea.Cmd {
	s, now := e.store, e.now()
	return func() tea.Msg { return movedMsg{id, false, s.Delete(id, now)} }
}

func (e *env) restoreEntry(id string) tea.Cmd {
	s := e.store
	return func() tea.Msg { return movedMsg{id, true, s.Restore(id)} }
}

// binMsg is what lies in the bin.
type binMsg struct {
	rows []store.Binned
	err  error
}

func (e *env) readBin() tea.Cmd {
	s := e.store
	return func() tea.Msg {
		rows, err := s.Bin()
		return binMsg{rows, err}
	}
}

// purgedMsg is the result of a purge.
type purgedMsg struct{ err error }

func (e *env) purge(ids []string) tea.Cmd {
	s := e.store
	return func() tea.Msg { return purgedMsg{s.Purge(ids)} }
}

// binDays is how long a deleted entry can be brought back.
const binDays = 30

// emptyOld purges what has lain in the bin for longer than binDays; it answers only when something went wrong.
func (e *env) emptyOld() tea.Cmd {
	s, limit := e.store, e.now().Add(-binDays*24*time.Hour)
	return func() tea.Msg {
		if err := s.PurgeBefore(limit); err != nil {
			return purgedMsg{err}
		}
		return nil
	}
}
