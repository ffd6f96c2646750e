package note

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/note"
	"koffiemoment/store"
	"koffiemoment/ui/logbook"
)

// readMsg brings a note, taken apart.
type readMsg struct {
	note note.Note
	as   note.Encoding // of a file
	err  error
}

func readText(book *logbook.Logbook, text string) tea.Cmd {
	now := book.Now()
	return func() tea.Msg {
		read, err := note.Read(text, now)
		return readMsg{read, "", err}
	}
}

func readFile(book *logbook.Logbook, path string) tea.Cmd {
	now := book.Now()
	return func() tea.Msg {
		text, as, err := store.ReadNote(path)
		if err != nil {
			return readMsg{err: err}
		}
		read, err := note.Read(text, now)
		return readMsg{read, as, err}
	}
}

// namingMsg says in how many parts something may identify someone.
type namingMsg struct{ n int }

// findNames looks through the parts. What cannot be looked through is not told of: the walk looks again.
func findNames(book *logbook.Logbook, parts []note.Part) tea.Cmd {
	s, english := book.Store, book.Lang() == "en"
	return func() tea.Msg {
		n, _ := s.Naming(parts, english)
		return namingMsg{n}
	}
}

// begunMsg says which drafts were made.
type begunMsg struct {
	drafts []string
	err    error
}

func begin(book *logbook.Logbook, parts []note.Part) tea.Cmd {
	s, keeper, r, now := book.Store, book.Keeper, book.Rubric, book.Now()
	return func() tea.Msg {
		if err := keeper.Flush(); err != nil {
			return begunMsg{err: err}
		}
		begun, err := s.BeginNotes(parts, r, now)
		msg := begunMsg{err: err}
		for i := range begun {
			msg.drafts = append(msg.drafts, begun[i].ID)
		}
		return msg
	}
}

// undoneMsg says that the drafts lie in the bin.
type undoneMsg struct{ err error }

func undo(book *logbook.Logbook, drafts []string) tea.Cmd {
	s, ids, now := book.Store, slices.Clone(drafts), book.Now()
	return func() tea.Msg { return undoneMsg{s.DeleteDrafts(ids, now)} }
}
