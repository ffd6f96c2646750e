package ui

import (
	"maps"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// shownEntries is how many of the newest entries are read with the overview: what it shows, and what a new entry may
// follow up.
const shownEntries = 20

// Change is what was done to the journal.
type change int

// What can be done to it.
const (
	changeNone change = iota // the overview was read anew
	changeFinished
	changeDeleted
	changeRestored
	changePurged
)

// ChangedMsg says that the journal changed, after the overview that shows it was taken in. It is the one message that all screens hear.
type changedMsg struct {
	done  change
	entry string // which one it was done to
}

// Changed lets all screens know what was done, and reads the overview anew.
func (book *logbook) changed(done change, entry string) tea.Cmd {
	return tea.Batch(book.all(changedMsg{done, entry}), book.readOverview())
}

// overviewMsg brings the overview as it stands in the journal now.
type overviewMsg struct {
	overview store.Overview
	err      error
}

// ReadOverview reads the overview anew, after whatever is still to be written: what it shows must not be older than what
// a person just left. A save that fails is told by its own command.
func (book *logbook) readOverview() tea.Cmd {
	s, k := book.store, book.keeper
	if s == nil {
		return nil
	}
	return func() tea.Msg {
		_ = k.flush()
		o, err := s.Overview(shownEntries)
		return overviewMsg{o, err}
	}
}

// Hear takes in what concerns all screens of the journal, and says false for any other message.
func (book *logbook) hear(msg tea.Msg) (heard bool, cmd tea.Cmd) {
	o, heard := msg.(overviewMsg)
	if !heard {
		return false, nil
	}
	book.take(o)
	return true, book.all(changedMsg{})
}

// take takes in the overview; where it could not be read, the last one stays.
func (book *logbook) take(msg overviewMsg) {
	if msg.err != nil {
		return
	}
	book.overview = msg.overview
	if msg.overview.Rubric != nil {
		book.rubric = msg.overview.Rubric
	}
}

// FinishedMsg is the result of finishing a walk.
type finishedMsg struct {
	entry    journal.Entry
	overview overviewMsg
	err      error
}

// Finish makes the entry of a draft.
func (book *logbook) finish(d journal.Draft, r *rubric.Rubric) tea.Cmd {
	k, s, now := book.keeper, book.store, book.now()
	return func() tea.Msg {
		var msg finishedMsg
		msg.err = k.settle(d.ID, func() (err error) {
			msg.entry, err = s.Finish(d, r, now)
			return err
		})
		if msg.err == nil {
			msg.overview.overview, msg.overview.err = s.Overview(shownEntries)
		}
		return msg
	}
}

// Finished lets all screens know that an entry was finished.
func (book *logbook) finished(msg finishedMsg) tea.Cmd {
	book.take(msg.overview)
	return book.all(changedMsg{changeFinished, msg.entry.ID})
}

// discardedMsg is the result of throwing a draft away; draft is what it held, for undo.
type discardedMsg struct {
	draft journal.Draft
	err   error
}

func (book *logbook) discard(d journal.Draft) tea.Cmd {
	drop := book.dropper(d.ID)
	return func() tea.Msg { return discardedMsg{d, drop()} }
}

// dropper gives what throws a draft away.
func (book *logbook) dropper(id string) func() error {
	k, s := book.keeper, book.store
	return func() error { return k.settle(id, func() error { return s.DiscardDraft(id) }) }
}

// dropBlank throws away a draft without a word in it, if it was ever saved.
func (book *logbook) dropBlank(id string) tea.Cmd {
	drop := book.dropper(id)
	return func() tea.Msg {
		_ = drop()
		return nil
	}
}

// draftKeptMsg is the result of putting a discarded draft back.
type draftKeptMsg struct {
	draft journal.Draft
	err   error
}

// keepDraft saves a draft whose rubric the journal keeps already.
func (book *logbook) keepDraft(d journal.Draft) tea.Cmd {
	s := book.store
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

func (book *logbook) readEntry(id string) tea.Cmd {
	s := book.store
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
func (book *logbook) openDraft(d journal.Draft) tea.Cmd {
	s, open := book.store, book.overview.Intention
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

// ListMsg is a page of the list.
type listMsg struct {
	page store.Page
	err  error
}

// listBudget is how many rows one command looks at, so that a rare word in a large journal shows what it has found.
const listBudget = 20000

func (book *logbook) readList(q store.Query, before uint64, limit int) tea.Cmd {
	s := book.store
	q.Budget = listBudget
	return func() tea.Msg {
		page, err := s.List(q, before, limit)
		return listMsg{page, err}
	}
}

// movedMsg is the result of moving an entry to the bin or back; undo says which way it went.
type movedMsg struct {
	id   string
	back bool
	err  error
}

func (book *logbook) deleteEntry(id string) tea.Cmd {
	s, now := book.store, book.now()
	return func() tea.Msg { return movedMsg{id, false, s.Delete(id, now)} }
}

func (book *logbook) restoreEntry(id string) tea.Cmd {
	s := book.store
	return func() tea.Msg { return movedMsg{id, true, s.Restore(id)} }
}

// binMsg is what lies in the bin.
type binMsg struct {
	rows []store.Binned
	err  error
}

func (book *logbook) readBin() tea.Cmd {
	s := book.store
	return func() tea.Msg {
		rows, err := s.Bin()
		return binMsg{rows, err}
	}
}

// purgedMsg is the result of a purge.
type purgedMsg struct{ err error }

func (book *logbook) purge(ids []string) tea.Cmd {
	s := book.store
	return func() tea.Msg { return purgedMsg{s.Purge(ids)} }
}

// binDays is how long a deleted entry can be brought back.
const binDays = 30

// EmptyOld purges what has lain in the bin for longer than binDays. What can't be purged now is tried again at the next start.
func (book *logbook) emptyOld() tea.Cmd {
	s, limit := book.store, book.now().Add(-binDays*24*time.Hour)
	return func() tea.Msg {
		_ = s.PurgeBefore(limit)
		return nil
	}
}

// KeepSettings hands the student's settings, as they stand, to the keeper.
func (book *logbook) keepSettings(set journal.Settings) tea.Cmd {
	set.Starts, set.Focus = maps.Clone(set.Starts), slices.Clone(set.Focus)
	return book.keep(&settingsText{book, set})
}

// settingsText is the settings as the keeper holds them.
type settingsText struct {
	book     *logbook
	settings journal.Settings
}

func (t *settingsText) key() string { return "settings" }

func (t *settingsText) write() error { return t.book.store.SaveSettings(t.settings) }

func (t *settingsText) plain() string { return t.settings.Name + "\n\n" }
