package feedback

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/logbook"
)

// stageMark names the stage that an answer is about where there are answers about several.
func stageMark(book *logbook.Logbook, h *store.Heard, r *store.Response) string {
	if r.HandIn == nil || len(h.Stages()) < 2 {
		return ""
	}
	return " · " + book.StageName(r.HandIn.Stage)
}

// discussedName tells which entry it is: day and alias, or that it is gone.
func discussedName(book *logbook.Logbook, d *store.Discussed) string {
	if d.Summary == nil {
		return book.Words.Feedback.GoneName
	}
	return book.Words.Dates.Near(d.Summary.When, book.Now()) + ", " + cmp.Or(d.Summary.Alias, book.Words.Entry.NoAlias)
}

// tipMark names a tip without a word of it. The same words of the same lecturer in the same place keep their mark in a later
// answer.
func tipMark(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return hex.EncodeToString(sum[:12])
}

// replyText is what the student says to a lecturer, as the keeper holds it.
type replyText struct {
	book  *logbook.Logbook
	reply exchange.StudentReply
}

func (t *replyText) Key() string {
	return "reply " + t.reply.Answer + " " + t.reply.Criterion + " " + t.reply.Entry
}

func (t *replyText) Write() error { return t.book.Store.Reply(t.reply) }

func (t *replyText) Plain() string {
	book := t.book
	label := book.Words.Feedback.YourReply
	if t.reply.Criterion != "" {
		label += " · " + book.Criterion(t.reply.Criterion)
	}
	return label + "\n" + t.reply.Text + "\n\n"
}

// reply shows a changed reply at once and hands it to the keeper.
func reply(book *logbook.Logbook, h *store.Heard, at store.Spot, text string) tea.Cmd {
	h.Replies[at] = text
	return book.Keep(&replyText{book, exchange.StudentReply{Answer: at.Answer, Criterion: at.Criterion, Entry: at.Entry, Text: text, Made: book.Now()}})
}
