package logbook

import (
	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
)

// ShownEntries is how many of the newest entries are read with the overview: what it shows, and what a new entry may
// follow up.
const ShownEntries = 20

// Change is what was done to the journal.
type Change int

// What can be done to it.
const (
	Reread Change = iota // the overview was read anew
	Finished
	Deleted
	Restored
	Purged
)

// ChangedMsg says that the journal changed: it is what all screens hear of it. Of what was done it tells at once; once more, as Reread,
// when the overview that shows it was taken in.
type ChangedMsg struct {
	Done  Change
	Entry string // which one it was done to
}

// Changed lets all screens know what was done, and reads the overview anew.
func (book *Logbook) Changed(done Change, entry string) tea.Cmd {
	return tea.Batch(book.All(ChangedMsg{done, entry}), book.ReadOverview())
}

// OverviewMsg brings the overview as it stands in the journal now.
type OverviewMsg struct {
	Overview store.Overview
	Err      error
	changes  int // of the logbook when the reading began
}

// ReadOverview reads the overview anew, after whatever is still to be written: what it shows must not be older than what
// a person just left. Where that can't be written nothing is read, since the settings that it brings would be older than
// those on screen; a save that fails is told by its own command.
func (book *Logbook) ReadOverview() tea.Cmd {
	s, keeper, changes := book.Store, book.Keeper, book.changes
	if s == nil {
		return nil
	}
	return func() tea.Msg {
		if err := keeper.Flush(); err != nil {
			return OverviewMsg{Err: err, changes: changes}
		}
		o, err := s.Overview(ShownEntries)
		return OverviewMsg{o, err, changes}
	}
}

// Hear takes in what concerns all screens of the journal, and says false for any other message. An overview that something was changed
// under on the screens while it was read is read again.
func (book *Logbook) Hear(msg tea.Msg) (heard bool, cmd tea.Cmd) {
	o, heard := msg.(OverviewMsg)
	if !heard {
		return false, nil
	}
	if o.changes != book.changes {
		return true, book.ReadOverview()
	}
	book.Take(o)
	return true, book.All(ChangedMsg{})
}

// Take takes in the overview; where it could not be read, the last one stays.
func (book *Logbook) Take(msg OverviewMsg) {
	if msg.Err != nil {
		return
	}
	book.Overview = msg.Overview
	book.takeRubric(msg.Overview.Rubric)
}
