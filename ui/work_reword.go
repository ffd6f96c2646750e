package ui

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// rewording is other words for one text: with in the place of what was found in it.
type rewording struct{ of, field, words, found, with string }

// reword puts words in the place of others and looks through everything again. When one text can't be changed, those before
// it are, and each entry is either changed or not.
func (e *logbook) reword(c checking, changes []rewording) tea.Cmd {
	s, k, now, english := e.store, e.keeper, e.now(), e.lang() == "en"
	return func() tea.Msg {
		msg := checkedMsg{changed: len(changes) > 0}
		if msg.err = k.flush(); msg.err != nil {
			return msg
		}
		msg.failed = rewordAll(s, changes, now)
		if msg.source, msg.err = s.Collect(store.Query{Stage: c.stage}, c.ids); msg.err != nil {
			return msg
		}
		if msg.checked, msg.err = s.Check(msg.source, c.why, english); msg.err == nil {
			msg.err = carry(s, &c.before, &msg.checked)
		}
		return msg
	}
}

// rewordAll changes texts, all those of one entry or estimate in one new version of it.
func rewordAll(s *store.Journal, changes []rewording, now time.Time) error {
	for len(changes) > 0 {
		of := changes[0].of
		n := slices.IndexFunc(changes, func(c rewording) bool { return c.of != of })
		if n < 0 {
			n = len(changes)
		}
		if err := rewordOne(s, changes[:n], now); err != nil {
			return err
		}
		changes = changes[n:]
	}
	return nil
}

func rewordOne(s *store.Journal, changes []rewording, now time.Time) error {
	switch of := changes[0].of; {
	case of == discretion.Alias:
		return renameFamily(s, changes[0].field, changes[0].words, now)
	case of == discretion.Reply:
		return rewordReplies(s, changes)
	case strings.HasPrefix(of, discretion.Estimate):
		return rewordEstimate(s, strings.TrimPrefix(of, discretion.Estimate), changes, now)
	default:
		return rewordEntry(s, of, changes, now)
	}
}

// rewordEntry changes the entry, and before it the new versions of it that are being written: finishing one of these would
// bring back what was replaced.
func rewordEntry(s *store.Journal, id string, changes []rewording, now time.Time) error {
	entry, err := s.Entry(id)
	if err != nil {
		return err
	}
	was := textsOf(&entry)
	redraft := func(d *journal.Draft) bool {
		if d.Of != id {
			return false
		}
		changed, texts := false, textsOf(&d.Entry)
		for _, c := range changes {
			text := texts[c.field]
			if words := c.instead(text, was[c.field].Words); words != text.Words {
				changed = discretion.Put(&d.Entry, c.field, words)
			}
		}
		return changed
	}
	if err := rewordDrafts(s, redraft, now); err != nil {
		return err
	}
	if !slices.ContainsFunc(changes, func(c rewording) bool { return was[c.field].Words != c.words }) {
		return nil // nothing new to say
	}
	return revised(s, id, now, func(e *journal.Entry) {
		for _, c := range changes {
			discretion.Put(e, c.field, c.words)
		}
	})
}

// textsOf gives the texts of an entry that leave, by field.
func textsOf(e *journal.Entry) map[string]discretion.Text {
	texts := map[string]discretion.Text{}
	for _, t := range discretion.EntryTexts(e) {
		texts[t.Field] = t
	}
	return texts
}

// instead gives the words for the same text of a draft. Where more was written since, only what was found is replaced.
func (c *rewording) instead(text discretion.Text, was string) string {
	if text.Words == was {
		return c.words
	}
	found := discretion.Issues([]discretion.Text{text}, discretion.Known{})
	for _, issue := range slices.Backward(found) { // from the end, so that the others stay where they were found
		if issue.Finding.Text == c.found {
			issue.Text.Words = text.Words
			text.Words = issue.Replace(c.with)
		}
	}
	return text.Words
}

// rewordDrafts saves the drafts that change finds something to do in.
func rewordDrafts(s *store.Journal, change func(*journal.Draft) bool, now time.Time) error {
	o, err := s.Overview(0)
	if err != nil {
		return err
	}
	for _, d := range o.Drafts {
		if !change(&d) {
			continue
		}
		r, err := s.Rubric(d.Entry.Rubric)
		if err != nil {
			return err
		}
		d.Revision++
		d.Touched = now
		if err := s.SaveDraft(d, r); err != nil {
			return err
		}
	}
	return nil
}

// revised finishes an entry again with a change.
func revised(s *store.Journal, id string, now time.Time, change func(*journal.Entry)) error {
	entry, err := s.Entry(id)
	if err != nil {
		return err
	}
	r, err := s.Rubric(entry.Rubric)
	if err != nil {
		return err
	}
	draft, err := s.NewDraftID()
	if err != nil {
		return err
	}
	d := journal.Revise(draft, now, r, entry)
	change(&d.Entry)
	_, err = s.Finish(d, r, now)
	return err
}

// errAliasTwice says that another family has the alias already.
var errAliasTwice = errors.New("another family has this alias")

// renameFamily gives a family another alias: on the class list, in every draft and in every entry.
func renameFamily(s *store.Journal, from, to string, now time.Time) error {
	around, err := s.Surroundings()
	if err != nil {
		return err
	}
	if err := free(s, to, around.Families); err != nil {
		return err
	}
	same := func(alias string) bool { return journal.Fold(alias) == journal.Fold(from) }
	if i := slices.IndexFunc(around.Families, same); i >= 0 {
		around.Families[i] = to
		if err := s.SaveSurroundings(around); err != nil {
			return err
		}
	}
	renamed := func(d *journal.Draft) bool {
		old := same(d.Entry.Encounter.Alias)
		if old {
			d.Entry.Encounter.Alias = to
		}
		return old
	}
	if err := rewordDrafts(s, renamed, now); err != nil {
		return err
	}
	page, err := s.List(store.Query{Alias: from}, 0, 0)
	if err != nil {
		return err
	}
	for i := range page.Rows {
		if err := revised(s, page.Rows[i].ID, now, func(e *journal.Entry) { e.Encounter.Alias = to }); err != nil {
			return err
		}
	}
	return nil
}

// free returns errAliasTwice when a family on the class list, or one of any entry or draft, has the alias.
func free(s *store.Journal, alias string, families []string) error {
	page, err := s.List(store.Query{Alias: alias}, 0, 1)
	if err != nil {
		return err
	}
	o, err := s.Overview(0)
	if err != nil {
		return err
	}
	for _, d := range o.Drafts {
		families = append(families, d.Entry.Encounter.Alias)
	}
	same := func(other string) bool { return journal.Fold(other) == journal.Fold(alias) }
	if len(page.Rows) > 0 || slices.ContainsFunc(families, same) {
		return errAliasTwice
	}
	return nil
}

func rewordReplies(s *store.Journal, changes []rewording) error {
	replies, err := s.Replies()
	if err != nil {
		return err
	}
	for _, r := range replies {
		for _, c := range changes {
			if c.field != replyField(r) {
				continue
			}
			r.Text = c.words
			if err := s.Reply(r); err != nil {
				return err
			}
		}
	}
	return nil
}

// replyField names the text of a reply as the check does.
func replyField(r exchange.StudentReply) string {
	return fmt.Sprintf("%s %s %s", r.Answer, r.Criterion, r.Entry)
}

// rewordEstimate changes the newest estimate of a stage; one that is finished stays as it is, with the change beside it.
func rewordEstimate(s *store.Journal, stage string, changes []rewording, now time.Time) error {
	estimates, err := newestEstimates(s, stage)
	if err != nil || len(estimates) == 0 {
		return errors.Join(store.ErrNotFound, err)
	}
	est := estimates[0]
	r, err := s.Rubric(est.Rubric)
	if err != nil {
		return err
	}
	finished := !est.Finished.IsZero()
	if !est.Open() {
		est = journal.NewEstimate(stage, r, &est, now)
	}
	for _, c := range changes {
		discretion.PutEstimate(&est, c.field, c.words)
	}
	if est.Changed = now; finished { // other words for the same judgement leave it as finished as it was
		est.Finished = now
	}
	return s.SaveEstimate(est, r)
}
