// Package demo is what the demo shows: an invented term in a journal, gone round once, and an invented class that hands in. Begin with Fill and HandIn.
// Both are real: the journal is filled by what a person does, a key apart, and the hand-ins are files. What is told lies in term.json,
// beside.json and class.json, because it is prose: whoever mends a story there need not know Go.
package demo

import (
	"errors"
	"path/filepath"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// HandIn has an invented class hand in, and the lecturer begin: in folder lies afterwards an inbox, and beside it the lecturer's own file. It gives
// the inbox, and the passphrase that some of it is sealed with.
func HandIn(folder, lang string, now time.Time) (inbox, passphrase string, err error) {
	c, err := readClass()
	if err == nil {
		err = c.handInAll(folder, lang, now)
	}
	if err != nil {
		return "", "", err
	}
	return c.inbox(folder, lang), c.Passphrase.In(lang), nil
}

// NotesIn is the lecturer's own file of an evening.
func NotesIn(folder string) string { return filepath.Join(folder, "nalezen.db") }

// handInAll has each of the class hand in.
func (c *class) handInAll(folder, lang string, now time.Time) (err error) {
	rs, err := store.OpenReviews(NotesIn(folder), store.Options{})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rs.Close()) }()
	set := store.Desk{Reviewer: exchange.Reviewer{Name: c.Reviewer}, Recommended: true} // its line would hide what to try next
	for _, s := range c.Snippets {
		set.Snippets = append(set.Snippets, store.Snippet{Level: s.Level, Text: s.Text.In(lang)})
	}
	if err := rs.SaveDesk(set); err != nil {
		return err
	}
	room := &classroom{c, lang, now, rubric.Default()}
	for i := range c.Students {
		if err := room.receive(&c.Students[i], rs, c.inbox(folder, lang)); err != nil {
			return err
		}
	}
	return nil
}

// receive puts what a student handed in into the inbox, and what was said about it into the lecturer's file.
func (r *classroom) receive(p *pupil, rs *store.Reviews, inbox string) error {
	var first *exchange.HandIn
	answered := ""
	if p.Earlier != nil {
		var err error
		if first, err = r.before(p); err != nil {
			return err
		}
		if !p.Earlier.Away {
			if err := r.put(p, first, inbox); err != nil {
				return err
			}
		}
	}
	number := 0
	if p.Said != nil && p.Said.Answered {
		var err error
		if answered, number, err = rs.BeginAnswer(p.id()); err != nil {
			return err
		}
	}
	h, err := r.handIn(p, answered)
	if err != nil {
		return err
	}
	if err := r.put(p, h, inbox); err != nil || p.Said == nil {
		return err
	}
	if first == nil {
		first = h
	}
	said := r.judge(p.Said, first)
	if answered != "" {
		at := workingDay(r.now, 6, "20:40")
		said.Answer(journal.Answered{ID: answered, Number: number, HandIn: first.ID, HandInNumber: first.Number, At: at, Said: said.Said, Name: r.Reviewer, Views: said.Views})
		said.MarkSent(at)
	}
	if p.Said.Ready {
		said.MarkReady(first.ID)
	}
	return rs.SaveReview(said.Clone())
}

// judge says what the lecturer said about a hand-in.
func (r *classroom) judge(v *verdict, h *exchange.HandIn) journal.Review {
	said := journal.Review{Journal: h.Journal, Stage: h.Stage}
	said.Open(h.ID, h.Number)
	said.About(h.Student)
	for _, n := range v.Read {
		en := &h.Entries[n-1]
		said.MarkRead(en.ID, en.Hash, en.Parts())
	}
	claims := h.Claims()
	for id, view := range v.Views {
		claim := ""
		if own, claimed := claims[id]; claimed {
			claim = own.Digest()
		}
		if view.CannotJudge {
			said.CannotJudge(id, claim)
		} else {
			said.Place(id, view.Level, claim)
		}
		said.Remark(id, view.Remark.In(r.lang), claim)
	}
	for _, c := range v.Comments {
		en := &h.Entries[c.Entry-1]
		said.Comment(en.ID, en.Revision, en.Hash, c.Text.In(r.lang))
	}
	for _, point := range v.Points {
		said.Raise(point.In(r.lang))
	}
	said.SetClosing(v.Closing.In(r.lang))
	return said
}

// inbox is what a platform's download unpacks to.
func (c *class) inbox(folder, lang string) string {
	return filepath.Join(folder, c.Assignment.In(lang))
}
