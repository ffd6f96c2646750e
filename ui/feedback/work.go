package feedback

import (
	"errors"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// heardMsg brings what lecturers answered, as the journal holds it now.
type heardMsg struct {
	heard *store.Heard
	err   error
}

// readHeard reads all answers. A reply that is still being typed is written first, or it would be missing from what is read.
func readHeard(book *logbook.Logbook) tea.Cmd {
	s, keeper, inUse, stage := book.Store, book.Keeper, book.Rubric, book.CurrentStage()
	return func() tea.Msg {
		if err := keeper.Flush(); err != nil {
			return heardMsg{err: err}
		}
		heard, err := s.Heard(inUse, stage)
		return heardMsg{heard, err}
	}
}

// removedMsg says that an answer went to the bin, under which id, or came back.
type removedMsg struct {
	inBin string // empty where it came back
	err   error
}

// removeAnswer moves an answer to the bin, after a reply that is still being typed: it goes along.
func removeAnswer(book *logbook.Logbook, r *store.Response) tea.Cmd {
	s, keeper, id, now := book.Store, book.Keeper, r.Answer.ID, book.Now()
	return func() tea.Msg {
		if err := keeper.Flush(); err != nil {
			return removedMsg{err: err}
		}
		inBin, err := s.RemoveAnswer(id, now)
		if err == nil {
			keeper.Forget(func(key string) bool { return strings.HasPrefix(key, "reply "+id+" ") || key == "tips" })
		}
		return removedMsg{inBin, err}
	}
}

func restoreAnswer(book *logbook.Logbook, inBin string) tea.Cmd {
	s := book.Store
	return func() tea.Msg { return removedMsg{err: s.Restore(inBin)} }
}

// noteSeen notes that the student looked at an answer. There is nothing to hear of it: where it can't be written the answer stays new,
// which is no loss.
func noteSeen(book *logbook.Logbook, answer string) tea.Cmd {
	s := book.Store
	return func() tea.Msg {
		_ = s.SeeAnswer(answer)
		return nil
	}
}

// linkedMsg brings the moments that the student laid beside a level.
type linkedMsg struct {
	entries []journal.Entry
	err     error
}

// readLinked reads those of the moments that are still in the journal: one that is gone is no mishap.
func readLinked(book *logbook.Logbook, ids []string) tea.Cmd {
	s := book.Store
	return func() tea.Msg {
		var msg linkedMsg
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
		written, err := s.Entries(store.Query{Stage: stage})
		slices.Reverse(written)
		return ownTipsMsg{slices.DeleteFunc(written, func(entry journal.Entry) bool { return entry.Tip == "" }), err}
	}
}

// tipsText is which tips the student takes along, as the keeper holds it.
type tipsText struct {
	book  *logbook.Logbook
	marks []string
}

func (text *tipsText) Key() string { return "tips" }

func (text *tipsText) Write() error { return text.book.Store.TakeTips(text.marks) }

func (text *tipsText) Plain() string { return "" } // nobody could read the marks

// replyText is what the student says to a lecturer, as the keeper holds it.
type replyText struct {
	book  *logbook.Logbook
	reply exchange.StudentReply
}

func newReplyText(book *logbook.Logbook, at store.Spot, text string) *replyText {
	return &replyText{book, exchange.StudentReply{Answer: at.Answer, Criterion: at.Criterion, Entry: at.Entry, Text: text, Made: book.Now()}}
}

func (text *replyText) Key() string {
	return "reply " + text.reply.Answer + " " + text.reply.Criterion + " " + text.reply.Entry
}

func (text *replyText) Write() error { return text.book.Store.Reply(text.reply) }

// Plain names the criterion, by which a person finds the place again; the id of an entry would say nothing.
func (text *replyText) Plain() string {
	label := text.book.Words.Feedback.YourReply
	if text.reply.Criterion != "" {
		label += " · " + text.book.Criterion(text.reply.Criterion)
	}
	return window.Block(label, text.Key(), text.reply.Text)
}
