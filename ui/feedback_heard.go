package ui

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// levelOf finds a level in the rubric of the answer, or else in the one in use; nil when neither has it.
func (book *logbook) levelOf(r *store.Response, id string) *rubric.Level {
	for _, from := range []*rubric.Rubric{r.Rubric, book.rubric} {
		if i := from.LevelIndex(id); i >= 0 {
			return &from.Levels[i]
		}
	}
	return nil
}

func (book *logbook) levelIn(r *store.Response, id string) string {
	if l := book.levelOf(r, id); l != nil {
		return l.Name.In(book.lang())
	}
	return id
}

func (book *logbook) letterIn(r *store.Response, id string) string {
	if l := book.levelOf(r, id); l != nil {
		return l.Short.In(book.lang())
	}
	return "?"
}

// sign is the lecturer's view of a criterion in one letter or sign, empty when there is none.
func (book *logbook) sign(r *store.Response, criterion string) string {
	switch v := r.View(criterion); {
	case v.CannotJudge:
		return "○"
	case v.Level != "":
		return book.letterIn(r, v.Level)
	}
	return ""
}

// judged is the lecturer's view of a criterion in words, empty when it holds a remark only.
func (book *logbook) judged(r *store.Response, criterion string) string {
	switch v := r.View(criterion); {
	case v.CannotJudge:
		return book.words.Feedback.CannotJudge
	case v.Level != "":
		return book.levelIn(r, v.Level)
	}
	return ""
}

// stageMark names the stage that an answer is about where there are answers about several.
func (book *logbook) stageMark(h *store.Heard, r *store.Response) string {
	if r.HandIn == nil || len(h.Stages()) < 2 {
		return ""
	}
	return " · " + book.stageName(r.HandIn.Stage)
}

// discussedName tells which entry it is: day and alias, or that it is gone.
func (book *logbook) discussedName(d *store.Discussed) string {
	if d.Summary == nil {
		return book.words.Feedback.GoneName
	}
	return book.words.Dates.Near(d.Summary.When, book.now()) + ", " + cmp.Or(d.Summary.Alias, book.words.Entry.NoAlias)
}

// remarkAbout says which words of the entry the remark is about, nothing when they still stand.
func (book *logbook) remarkAbout(m *store.Remark) string {
	switch {
	case m.Fit == exchange.Earlier:
		return book.words.Feedback.SayVersion(book.words.Dates.Day(m.Of, book.now()))
	case m.Fit == exchange.Unknown:
		return book.words.Feedback.OverUnknown
	}
	return ""
}

// tipMark names a tip without a word of it. The same words of the same lecturer in the same place keep their mark in a later
// answer.
func tipMark(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return hex.EncodeToString(sum[:12])
}

// replyText is what the student says to a lecturer, as the keeper holds it.
type replyText struct {
	book  *logbook
	reply exchange.StudentReply
}

func (t *replyText) key() string {
	return "reply " + t.reply.Answer + " " + t.reply.Criterion + " " + t.reply.Entry
}

func (t *replyText) write() error { return t.book.store.Reply(t.reply) }

func (t *replyText) plain() string {
	book := t.book
	label := book.words.Feedback.YourReply
	if t.reply.Criterion != "" {
		label += " · " + book.criterion(t.reply.Criterion)
	}
	return label + "\n" + t.reply.Text + "\n\n"
}

// reply shows a changed reply at once and hands it to the keeper.
func (book *logbook) reply(h *store.Heard, at store.Spot, text string) tea.Cmd {
	h.Replies[at] = text
	return book.keep(&replyText{book, exchange.StudentReply{Answer: at.Answer, Criterion: at.Criterion, Entry: at.Entry, Text: text, Made: book.now()}})
}
