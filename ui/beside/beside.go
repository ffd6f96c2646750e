// Package beside is where a student writes something beside an entry, apart from what was reflected on the day itself: the parent's turn
// (ouderbeurt), the encounter as the parent might tell it, looking back (terugkijken), what one sees in a moment weeks later, and what the
// mentor wrote about it on paper, typed over. Begin with NewTurn, NewLook and NewMentor; Turn, Looks and Mentor write out what was written,
// wherever an entry is read.
//
// All are one screen, page: the moment to read, one question at a time beside it, and at the end whether it may travel. What is typed is
// kept with every letter, and stays with the student until they say otherwise of this one text. It stands in the logbook, knows the entry
// as it was read, and no other wing; who shows the entry hears of a change by KeptMsg, with what puts it back.
package beside

import (
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// KeptMsg is what all screens hear when something was written beside an entry, or put back.
type KeptMsg struct {
	Entry  string
	Said   string  // what was done
	Looked bool    // a student looked back on it
	Undo   tea.Cmd // the work that puts it back, which brings an UndoneMsg; nil when that is what was done
}

// NewTurn opens the parent's turn of an entry that was read. One that was told before is written on, and takes its own place.
func NewTurn(book *logbook.Logbook, of logbook.EntryMsg) window.Screen {
	w, before := &book.Words.Beside, of.Beside.ParentTurn
	var was journal.ParentTurn
	if before != nil {
		was = *before
	}
	return newPage(book, of, &turn{before}, was.Shared,
		asked{name: "turn:told", question: w.AskTold, about: w.ToldAbout, was: was.Told},
		asked{name: "turn:answer", question: w.AskParent, was: was.Answer})
}

// NewLook opens the place where a student looks back on an entry that was read. What was seen before stays above it.
func NewLook(book *logbook.Logbook, of logbook.EntryMsg) window.Screen {
	w := &book.Words.Beside
	return newPage(book, of, &look{made: book.Now()}, false, asked{name: "look:text", question: w.AskLook, about: w.LookStays})
}

// NewMentor opens the place where a student types over what the mentor wrote about an entry that was read. What was typed over before is
// written on, and takes its own place.
func NewMentor(book *logbook.Logbook, of logbook.EntryMsg) window.Screen {
	w, before := &book.Words.Beside, of.Beside.MentorWords
	var was journal.MentorWords
	if before != nil {
		was = *before
	}
	return newPage(book, of, &mentor{before}, was.Shared, asked{name: "mentor", question: w.AskMentor, about: w.TypeOver, was: was.Text})
}

// OpenMsg is an entry that was read to be looked back on.
type OpenMsg struct{ of logbook.EntryMsg }

// ReadToLook reads an entry to be looked back on.
func ReadToLook(book *logbook.Logbook, entry string) tea.Cmd {
	read := book.ReadEntry(entry)
	return func() tea.Msg { return OpenMsg{read().(logbook.EntryMsg)} }
}

// Open opens the place where one looks back, or says why it can't.
func (m OpenMsg) Open(book *logbook.Logbook) tea.Cmd {
	if m.of.Err != nil {
		return book.Tell(book.Words.Errors.Say(m.of.Err))
	}
	return book.Push(NewLook(book, m.of))
}

// ReadMsg is what stands beside an entry now.
type ReadMsg struct {
	Beside journal.Extras
	Err    error
}

// Read reads it, after what waits to be written of it.
func Read(book *logbook.Logbook, entry string) tea.Cmd {
	s, keeper := book.Store, book.Keeper
	return func() tea.Msg {
		if err := keeper.Flush(); err != nil {
			return ReadMsg{Err: err}
		}
		extras, err := s.Beside(entry)
		return ReadMsg{extras, err}
	}
}

// UndoneMsg says that something was put back.
type UndoneMsg struct {
	kept KeptMsg
	err  error
}

// Pass lets all screens know, or tells why it was not.
func (m UndoneMsg) Pass(book *logbook.Logbook) tea.Cmd {
	if m.err != nil {
		return book.Tell(book.Words.Errors.Say(m.err))
	}
	return tea.Batch(book.All(m.kept), book.ReadOverview())
}

// Holds says that the keeper holds by a key what was written beside an entry.
func Holds(key, entry string) bool {
	return key == turnKey(entry) || key == lookKey(entry) || key == mentorKey(entry)
}

func turnKey(entry string) string   { return "parent-turn " + entry }
func lookKey(entry string) string   { return "look-back " + entry }
func mentorKey(entry string) string { return "mentor-words " + entry }

// undoing gives the work that puts something back, in the keeper's turn.
func undoing(book *logbook.Logbook, key string, undo func(*store.Journal) error, kept KeptMsg) tea.Cmd {
	s, keeper := book.Store, book.Keeper
	return func() tea.Msg {
		return UndoneMsg{kept, keeper.Settle(key, func() error { return undo(s) })}
	}
}
