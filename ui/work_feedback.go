package ui

import (
	"errors"
	"slices"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
)

// feedbackMsg brings what lecturers answered, as the journal holds it now.
type feedbackMsg struct {
	heard *store.Heard
	err   error
}

// readFeedback reads all answers. What is still being typed is written first.
func (book *logbook) readFeedback() tea.Cmd {
	s, k, inUse, stage := book.store, book.keeper, book.rubric, book.currentStage()
	return func() tea.Msg {
		_ = k.flush()
		h, err := s.Heard(inUse, stage)
		return feedbackMsg{h, err}
	}
}

// seenMsg says that an answer was noted as seen.
type seenMsg struct{}

// see notes that the student looked at an answer, once.
func (book *logbook) see(asker screen, r *store.Response) tea.Cmd {
	if r.Seen {
		return nil
	}
	r.Seen = true
	s, id := book.store, r.Answer.ID
	return book.do(asker, func() tea.Msg {
		_ = s.SeeAnswer(id) // where nothing can be written it stays new, which is no loss
		return seenMsg{}
	})
}

// linkedMsg brings the moments that the student laid beside a level.
type linkedMsg struct {
	criterion string
	entries   []journal.Entry
	err       error
}

// readLinked reads those of the moments that are still in the journal.
func (book *logbook) readLinked(criterion string, ids []string) tea.Cmd {
	s := book.store
	return func() tea.Msg {
		msg := linkedMsg{criterion: criterion}
		for _, id := range ids {
			entry, err := s.Entry(id)
			switch {
			case err == nil:
				msg.entries = append(msg.entries, entry)
			case !errors.Is(err, store.ErrNotFound):
				msg.err = err
			}
		}
		return msg
	}
}

// ownTipsMsg brings the entries of a stage in which the student wrote a tip, the latest first.
type ownTipsMsg struct {
	entries []journal.Entry
	err     error
}

func (book *logbook) readOwnTips(stage string) tea.Cmd {
	s := book.store
	return func() tea.Msg {
		all, err := s.Entries(store.Query{Stage: stage})
		slices.Reverse(all)
		return ownTipsMsg{slices.DeleteFunc(all, func(e journal.Entry) bool { return e.Tip == "" }), err}
	}
}

// tipsText is which tips the student takes along, as the keeper holds it.
type tipsText struct {
	book  *logbook
	marks []string
}

func (t *tipsText) key() string { return "tips" }

func (t *tipsText) write() error { return t.book.store.TakeTips(t.marks) }

func (t *tipsText) plain() string { return "" }
