package store

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
)

// Rewording gives one text that leaves with a hand-in other words. Of and Field name the text as a discretion.Text does, and
// Words are all of it as it will read. Found is what was found in it, With what stands there then: a draft in which more was
// written since keeps all but what was found.
type Rewording struct{ Of, Field, Words, Found, With string }

// Reword makes all the changes in one commit, or none of them: what a student believes to be replaced everywhere must not be
// left half replaced, whatever stops it. All changes of one entry are one new revision of it, and they reach the drafts of a
// next revision too, for finishing one of these would bring back what was replaced. An alias changes with the whole family: on
// the class list, in every draft and in every entry, the private ones too. A self-assessment that is finished or handed in stays
// as it is, with the changed one as its next version. Earlier revisions, and what lies in the bin, keep their words.
//
// It returns ErrAliasTaken when a family on the class list, in a draft or in an entry has the new alias; ErrNotFound when what a
// text stands in is gone; journal.ErrNoStory when an entry would have none left; and ErrDamaged when something that it has to
// read can't be trusted.
func (j *Journal) Reword(changes []Rewording, now time.Time) error {
	if len(changes) == 0 {
		return nil // not even a transaction, which a journal that is open for reading would refuse
	}
	return j.file.change("reword texts", func(tx tx) error { return j.reword(tx, changes, now) })
}

func (j *Journal) reword(tx tx, changes []Rewording, now time.Time) error {
	return tx.derive(func(l *ledger) error {
		w := rewriting{ledger: l, journal: j, now: now}
		for _, of := range subjects(changes) {
			if err := w.reword(of, slices.DeleteFunc(slices.Clone(changes), func(c Rewording) bool { return c.Of != of })); err != nil {
				return err
			}
		}
		return nil
	})
}

// subjects gives what the changed texts stand in, each once and in the order of the changes. The caller need not sort them: all that
// one subject gets goes together, so that a lecturer finds one new revision and not one for each word.
func subjects(changes []Rewording) (of []string) {
	for i := range changes {
		if !slices.Contains(of, changes[i].Of) {
			of = append(of, changes[i].Of)
		}
	}
	return of
}

// rewriting is a Reword under way. All its entries go through one ledger: with one for each, a family of many entries would have
// the words and counts of the journal written as many times.
type rewriting struct {
	*ledger
	journal *Journal
	now     time.Time
}

// reword makes the changes of one subject.
func (w *rewriting) reword(of string, changes []Rewording) error {
	stage, estimate := strings.CutPrefix(of, discretion.Estimate)
	switch {
	case of == discretion.Alias:
		return w.rename(changes)
	case of == discretion.Reply:
		return w.rewordReplies(changes)
	case of == discretion.Why:
		return w.rewordWhy(changes)
	case estimate:
		return w.rewordEstimate(stage, changes)
	}
	return w.rewordEntry(of, changes)
}

func (w *rewriting) rewordEntry(id string, changes []Rewording) error {
	e, err := w.tx.entry(id)
	if err != nil {
		return err
	}
	was := textsOf(&e) // kept from before the change: by it a draft shows whether more was written in it since
	if err := w.redraft(func(d *journal.Draft) bool { return d.Of == e.ID && rewordDraft(d, was, changes) }); err != nil {
		return err
	}
	if !slices.ContainsFunc(changes, func(c Rewording) bool { return was[c.Field].Words != c.Words }) {
		return nil // a revision that says the same would only make the lecturer look for what changed
	}
	return w.again(&e, func(e *journal.Entry) {
		for _, c := range changes {
			discretion.Put(e, c.Field, c.Words)
		}
	})
}

// textsOf gives the texts of an entry that leave, by field, and with that cleaned as the check saw them: comparing what is kept
// would find a difference where hidden characters stand.
func textsOf(e *journal.Entry) map[string]discretion.Text {
	texts := map[string]discretion.Text{}
	for _, t := range discretion.EntryTexts(e) {
		texts[t.Field] = t
	}
	return texts
}

// rewordDraft says whether it changed anything in a draft of an entry whose texts were these. A draft that says nothing of it any
// more is left alone, for saving it would move it before the one that the student wrote in last.
func rewordDraft(d *journal.Draft, was map[string]discretion.Text, changes []Rewording) (changed bool) {
	texts := textsOf(&d.Entry)
	for i := range changes {
		field := changes[i].Field
		text := texts[field]
		if words := changes[i].instead(text, was[field].Words); words != text.Words {
			changed = discretion.Put(&d.Entry, field, words) || changed
		}
	}
	return changed
}

// instead gives the words for a draft's text. Where the draft says what the entry said, it follows; else only what was found is
// replaced, wherever it stands by now, and nothing that was written since is lost.
func (c *Rewording) instead(text discretion.Text, was string) string {
	if text.Words == was {
		return c.Words
	}
	found := discretion.Issues([]discretion.Text{text}, discretion.Known{})
	for _, issue := range slices.Backward(found) { // from the end, so that the others stay where they were found
		if issue.Finding.Text == c.Found {
			issue.Text.Words = text.Words
			text.Words = issue.Replace(c.With)
		}
	}
	return text.Words
}

// redraft saves the drafts that change finds something to do in. It begins with the one saved first, so that they stay in their
// order.
func (w *rewriting) redraft(change func(*journal.Draft) bool) error {
	drafts, err := w.tx.drafts()
	if err != nil {
		return err
	}
	for _, d := range slices.Backward(drafts) {
		if !change(&d) {
			continue
		}
		d.Revision++
		d.Touched = w.now
		if err := w.tx.saveDraft(d); err != nil {
			return err
		}
	}
	return nil
}

// again finishes an entry once more, with a change. No draft of it is kept before, so none has to be remembered as ended: only
// the last few are, and a save that comes late must still find its own among these.
func (w *rewriting) again(e *journal.Entry, change func(*journal.Entry)) error {
	d := journal.Draft{Of: e.ID, Entry: e.Clone()}
	change(&d.Entry)
	made, err := d.Finish(w.now)
	if err != nil {
		return err
	}
	return w.revise(e.ID, &made)
}

func (w *rewriting) rewordReplies(changes []Rewording) error {
	replies, err := w.tx.replies()
	if err != nil {
		return err
	}
	for _, c := range changes {
		at := slices.IndexFunc(replies, func(r exchange.StudentReply) bool { return replyField(&r) == c.Field })
		if at < 0 {
			return ErrNotFound // passing it by would say that it was replaced
		}
		replies[at].Text = c.Words
		if err := w.tx.reply(replies[at]); err != nil {
			return err
		}
	}
	return nil
}

// replyField names the text of a reply in a check. It is no key of the journal: it is made and compared, never taken apart.
func replyField(r *exchange.StudentReply) string {
	return fmt.Sprintf("%s %s %s", r.Answer, r.Criterion, r.Entry)
}

// rewordWhy changes the lines on why entries were picked, which stand in what was chosen so far. A screen that holds these itself has
// to follow, or its next save brings them back.
func (w *rewriting) rewordWhy(changes []Rewording) error {
	h, _, err := w.tx.handingIn()
	if err != nil {
		return err
	}
	for _, c := range changes {
		if _, found := h.Why[c.Field]; !found {
			return ErrNotFound
		}
		h.Why[c.Field] = c.Words
	}
	return w.tx.putHandingIn(&h)
}

// rewordEstimate changes the newest estimate of a stage, or begins its next version with the change: what was handed in must stay
// what the lecturer has.
func (w *rewriting) rewordEstimate(stage string, changes []Rewording) error {
	newest, err := w.tx.newestEstimate(stage)
	if err != nil {
		return err
	}
	if newest == nil {
		return ErrNotFound
	}
	r, err := w.journal.rubric(w.tx, newest.Rubric)
	if err != nil {
		return err
	}
	est := *newest
	if !newest.Open() {
		est = journal.NewEstimate(stage, r, newest, w.now)
	}
	for _, c := range changes {
		discretion.PutEstimate(&est, c.Field, c.Words)
	}
	if est.Changed = w.now; !newest.Finished.IsZero() {
		est.Finished = w.now // it is the same judgement in other words, and so as finished as it was
	}
	return w.tx.saveEstimate(&est, r)
}
