package feedback

import (
	"errors"
	"slices"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// feedbackMsg brings what lecturers answered, as the journal holds it now.
type feedbackMsg struct {
	heard *store.Heard
	err   error
}

// readFeedback reads all answers. What is still being typed is written first.
func readFeedback(book *logbook.Logbook) tea.Cmd {
	s, k, inUse, stage := book.Store, book.Keeper, book.Rubric, book.CurrentStage()
	return func() tea.Msg {
		_ = k.Flush()
		h, err := s.Heard(inUse, stage)
		return feedbackMsg{h, err}
	}
}

// seenMsg says that an answer was noted as seen.
type seenMsg struct{}

// see notes that the student looked at an answer, once.
func see(book *logbook.Logbook, asker window.Screen, r *store.Response) tea.Cmd {
	if r.Seen {
		return nil
	}
	r.Seen = true
	s, id := book.Store, r.Answer.ID
	return book.Do(asker, func() tea.Msg {
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
func readLinked(book *logbook.Logbook, criterion string, ids []string) tea.Cmd {
	s := book.Store
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

func readOwnTips(book *logbook.Logbook, stage string) tea.Cmd {
	s := book.Store
	return func() tea.Msg {
		all, err := s.Entries(store.Query{Stage: stage})
		slices.Reverse(all)
		return ownTipsMsg{slices.DeleteFunc(all, func(e journal.Entry) bool { return e.Tip == "" }), err}
	}
}

// tipsText is which tips the student takes along, as the keeper holds it.
type tipsText struct {
	book  *logbook.Logbook
	marks []string
}

func (t *tipsText) Key() string { return "tips" }

func (t *tipsText) Write() error { return t.book.Store.TakeTips(t.marks) }

func (t *tipsText) Plain() string { return "" }
