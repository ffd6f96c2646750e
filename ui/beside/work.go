package beside

import (
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// record is which of them is being written, and knows how that is kept.
type record interface {
	title(book *logbook.Logbook) string
	key(entry string) string
	text(p *page, answers []string, shared bool) window.Unsaved
	undo(s *store.Journal, entry string) error
	said(book *logbook.Logbook) (kept, gone string)
}

// turn is the parent's turn, with what stood there before.
type turn struct{ before *journal.ParentTurn }

func (*turn) title(book *logbook.Logbook) string { return book.Words.Beside.Turn }
func (*turn) key(entry string) string            { return turnKey(entry) }

func (r *turn) text(p *page, answers []string, shared bool) window.Unsaved {
	return &turnText{p.book, p.of.Entry.ID, p.where(), r.before.Rewritten(answers[0], p.book.Words.Beside.AskParent, answers[1], shared, p.book.Now())}
}

func (r *turn) undo(s *store.Journal, entry string) error { return s.TellAsParent(entry, r.before) }

func (*turn) said(book *logbook.Logbook) (kept, gone string) {
	return book.Words.Beside.TurnKept, book.Words.Beside.TurnGone
}

// look is what is seen now, known among others by when it was begun.
type look struct{ made time.Time }

func (*look) title(book *logbook.Logbook) string { return book.Words.Beside.Look }
func (*look) key(entry string) string            { return lookKey(entry) }

func (r *look) text(p *page, answers []string, shared bool) window.Unsaved {
	return &lookText{p.book, p.of.Entry.ID, p.where(),
		journal.LookBack{Question: p.book.Words.Beside.AskLook, Text: answers[0], Made: r.made, Shared: shared}}
}

func (r *look) undo(s *store.Journal, entry string) error { return s.TakeBackLook(entry, r.made) }

func (*look) said(book *logbook.Logbook) (kept, gone string) {
	return book.Words.Beside.LookKept, book.Words.Beside.LookGone
}

// mentor is what the mentor wrote, with what stood there before.
type mentor struct{ before *journal.MentorWords }

func (*mentor) title(book *logbook.Logbook) string { return book.Words.Beside.MentorWrote }
func (*mentor) key(entry string) string            { return mentorKey(entry) }

func (r *mentor) text(p *page, answers []string, shared bool) window.Unsaved {
	return &mentorText{p.book, p.of.Entry.ID, p.where(), r.before.Rewritten(answers[0], shared, p.book.Now())}
}

func (r *mentor) undo(s *store.Journal, entry string) error {
	return s.KeepMentorWords(entry, r.before)
}

func (*mentor) said(book *logbook.Logbook) (kept, gone string) {
	return book.Words.Beside.MentorKept, book.Words.Beside.MentorGone
}

// mentorText is what the mentor wrote as the keeper holds it; nil when all of it was wiped.
type mentorText struct {
	book         *logbook.Logbook
	entry, where string
	mentor       *journal.MentorWords
}

func (text *mentorText) Key() string { return mentorKey(text.entry) }
func (text *mentorText) Write() error {
	return text.book.Store.KeepMentorWords(text.entry, text.mentor)
}

func (text *mentorText) Plain() string {
	if text.mentor == nil {
		return ""
	}
	return window.Block(text.book.Words.Beside.MentorWrote+" · "+text.where, text.Key(), text.mentor.Text)
}

// turnText is a parent's turn as the keeper holds it; nil when all of it was wiped.
type turnText struct {
	book         *logbook.Logbook
	entry, where string
	turn         *journal.ParentTurn
}

func (text *turnText) Key() string  { return turnKey(text.entry) }
func (text *turnText) Write() error { return text.book.Store.TellAsParent(text.entry, text.turn) }

func (text *turnText) Plain() string {
	if text.turn == nil {
		return ""
	}
	t := text.turn
	return window.Block(text.book.Words.Beside.Turn+" · "+text.where, text.Key(), strings.Join([]string{t.Told, t.Question, t.Answer}, "\n\n"))
}

// lookText is a look back as the keeper holds it.
type lookText struct {
	book         *logbook.Logbook
	entry, where string
	look         journal.LookBack
}

func (text *lookText) Key() string { return lookKey(text.entry) }

func (text *lookText) Write() error { return text.book.Store.KeepLook(text.entry, text.look) }

func (text *lookText) Plain() string {
	return window.Block(text.book.Words.Beside.Look+" · "+text.where, text.Key(), text.look.Text)
}

func blank(texts ...string) bool { return strings.TrimSpace(strings.Join(texts, "")) == "" }
