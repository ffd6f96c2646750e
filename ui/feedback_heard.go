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
func (e *logbook) levelOf(r *store.Response, id string) *rubric.Level {
	for _, from := range []*rubric.Rubric{r.Rubric, e.rubric} {
		if i := from.LevelIndex(id); i >= 0 {
			return &from.Levels[i]
		}
	}
	return nil
}

func (e *logbook) levelIn(r *store.Response, id string) string {
	if l := e.levelOf(r, id); l != nil {
		return l.Name.In(e.lang())
	}
	return id
}

func (e *logbook) letterIn(r *store.Response, id string) string {
	if l := e.levelOf(r, id); l != nil {
		return l.Short.In(e.lang())
	}
	return "?"
}

// sign is the lecturer's view of a criterion in one letter or sign, empty when there is none.
func (e *logbook) sign(r *store.Response, criterion string) string {
	switch v := r.View(criterion); {
	case v.CannotJudge:
		return "○"
	case v.Level != "":
		return e.letterIn(r, v.Level)
	}
	return ""
}

// judged is the lecturer's view of a criterion in words, empty when it holds a remark only.
func (e *logbook) judged(r *store.Response, criterion string) string {
	switch v := r.View(criterion); {
	case v.CannotJudge:
		return e.words.Feedback.CannotJudge
	case v.Level != "":
		return e.levelIn(r, v.Level)
	}
	return ""
}

// stageMark names the stage that an answer is about where there are answers about several.
func (e *logbook) stageMark(h *store.Heard, r *store.Response) string {
	if r.HandIn == nil || len(h.Stages()) < 2 {
		return ""
	}
	return " · " + e.stageName(r.HandIn.Stage)
}

// discussedName tells which entry it is: day and alias, or that it is gone.
func (e *logbook) discussedName(d *store.Discussed) string {
	if d.Summary == nil {
		return e.words.Feedback.GoneName
	}
	return e.words.Dates.near(d.Summary.When, e.now()) + ", " + cmp.Or(d.Summary.Alias, e.words.Entry.NoAlias)
}

// remarkAbout says which words of the entry the remark is about, nothing when they still stand.
func (e *logbook) remarkAbout(m *store.Remark) string {
	switch {
	case m.Fit == exchange.Earlier:
		return e.words.Feedback.overVersion(e.words.Dates.day(m.Of, e.now()))
	case m.Fit == exchange.Unknown:
		return e.words.Feedback.OverUnknown
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
	e := t.book
	label := e.words.Feedback.YourReply
	if t.reply.Criterion != "" {
		label += " · " + e.criterion(t.reply.Criterion)
	}
	return label + "\n" + t.reply.Text + "\n\n"
}

// reply shows a changed reply at once and hands it to the keeper.
func (e *logbook) reply(h *store.Heard, at store.Spot, text string) tea.Cmd {
	h.Replies[at] = text
	return e.keep(&replyText{e, exchange.StudentReply{Answer: at.Answer, Criterion: at.Criterion, Entry: at.Entry, Text: text, Made: e.now()}})
}
