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

// Rewording gives one text that leaves with a hand-in other words.
type Rewording struct {
	Of, Field   string // name the text, as in a discretion.Text
	Was, Words  string // all of the text as the check had it, and as it will read
	Found, With string // what was found in it, and what stands there then: a text in which more was written since keeps all but that
}

// Reword makes all the changes in one commit, or none of them: what a student believes to be replaced everywhere must
// not be left half replaced, whatever stops it. All changes of the texts of one entry are one new revision of it, and
// they reach the drafts of a next revision too, for finishing one of these would bring back what was replaced. An alias
// changes with the whole family: on the class list, in every draft and in every entry, the private ones and those in the
// bin too, each of which gets a new revision for that. A self-assessment that is finished or handed in stays as it is,
// with the changed one as its next version. Earlier revisions keep their words, and so do the texts in the bin.
//
// It returns ErrAliasTaken when a family on the class list, in a draft or in an entry, one in the bin too, has the new
// alias; ErrNotFound when the alias, the text, or what was to be replaced in it is gone; journal.ErrNoStory when an entry
// would have none left; and ErrDamaged when something that it has to read can't be trusted.
func (j *Journal) Reword(changes []Rewording, now time.Time) error {
	if len(changes) == 0 {
		return nil // not even a transaction, which a journal that is open for reading would refuse
	}
	return j.file.change("reword texts", func(tx tx) error { return j.reword(tx, changes, now) })
}

// reword takes what stands in one subject together, whatever the order in which the check found it.
func (j *Journal) reword(tx tx, changes []Rewording, now time.Time) error {
	return tx.derive(func(l *ledger) error {
		rw := rewriting{ledger: l, journal: j, now: now}
		for _, of := range subjects(changes) {
			if err := rw.reword(of, slices.DeleteFunc(slices.Clone(changes), func(change Rewording) bool { return change.Of != of })); err != nil {
				return err
			}
		}
		return nil
	})
}

// subjects gives what the changed texts stand in, each once and in the order of the changes. The caller need not sort
// them: all that one subject gets goes together, so that a lecturer finds one new revision and not one for each word.
func subjects(changes []Rewording) (of []string) {
	for i := range changes {
		if !slices.Contains(of, changes[i].Of) {
			of = append(of, changes[i].Of)
		}
	}
	return of
}

// rewriting is a Reword under way. All its entries go through one ledger: with one for each, a family of many entries
// would have the words and counts of the journal written as many times.
type rewriting struct {
	*ledger
	journal *Journal
	now     time.Time
}

// reword makes the changes of one subject.
func (rw *rewriting) reword(of string, changes []Rewording) error {
	stage, estimate := strings.CutPrefix(of, discretion.Estimate)
	switch {
	case of == discretion.Alias:
		return rw.rename(changes)
	case of == discretion.Reply:
		return rw.rewordReplies(changes)
	case of == discretion.Why:
		return rw.rewordWhy(changes)
	case estimate:
		return rw.rewordEstimate(stage, changes)
	}
	if entry, beside := strings.CutPrefix(of, discretion.Beside); beside {
		return rw.rewordBeside(entry, changes)
	}
	if stage, over := strings.CutPrefix(of, discretion.Stage); over {
		return rw.rewordStage(stage, changes)
	}
	return rw.rewordEntry(of, changes)
}

func (rw *rewriting) rewordBeside(entry string, changes []Rewording) error {
	x, err := rw.tx.beside(entry)
	if err != nil {
		return err
	}
	err = reworded(changes, func() []discretion.Text { return discretion.BesideTexts(entry, &x, true) }, func(field, words string) bool {
		return discretion.PutBeside(&x, field, words)
	})
	if err == nil && x.ParentTurn != nil {
		err = rw.tx.putBeside(ParentTurn, entry, x.ParentTurn)
	}
	if err == nil && len(x.LookBacks) > 0 {
		err = rw.tx.putBeside(LookBacks, entry, x.LookBacks)
	}
	if err == nil && x.MentorWords != nil {
		err = rw.tx.putBeside(MentorWords, entry, x.MentorWords)
	}
	return err
}

func (rw *rewriting) rewordStage(stage string, changes []Rewording) error {
	x, err := rw.tx.overStage(stage)
	if err != nil {
		return err
	}
	err = reworded(changes, func() []discretion.Text { return discretion.StageTexts(&x, true) }, func(field, words string) bool {
		return discretion.PutStage(&x, field, words)
	})
	if err == nil && len(x.Positions) > 0 {
		err = rw.tx.putBeside(Statements, stage, x.Positions)
	}
	if err == nil && x.Whole != nil {
		err = rw.tx.putBeside(HeadHeartHands, stage, x.Whole)
	}
	if err == nil && x.Writing != nil {
		err = rw.tx.putBeside(WritingFacts, stage, x.Writing)
	}
	return err
}

// reworded makes changes in texts that are put back one by one.
func reworded(changes []Rewording, texts func() []discretion.Text, put func(field, words string) bool) error {
	for _, change := range changes {
		words, err := change.made(leavingWords(texts(), change.Field))
		if err != nil {
			return err
		}
		if !put(change.Field, words) {
			return ErrNotFound
		}
	}
	return nil
}

// rewordEntry changes the drafts of the entry too. An entry that is not changed, since it says so already, may have a
// draft that does not.
func (rw *rewriting) rewordEntry(id string, changes []Rewording) error {
	e, err := rw.tx.entry(id)
	if err != nil {
		return err
	}
	if err := rw.redraft(func(d *journal.Draft) bool { return d.Of == e.ID && rewordDraft(d, changes) }); err != nil {
		return err
	}
	next, changed := e.Clone(), false
	for i := range changes {
		words := leavingWords(discretion.EntryTexts(&e), changes[i].Field)
		made, err := changes[i].made(words)
		if err != nil {
			return err
		}
		if made != words {
			changed = discretion.Put(&next, changes[i].Field, made) || changed
		}
	}
	if !changed {
		return nil // a revision that says the same would only make the lecturer look for what changed
	}
	return rw.again(&e, func(e *journal.Entry) { *e = next })
}

// leavingWords gives one of the texts that leave, cleaned as the check had it: comparing what is kept would find a difference
// where hidden characters stand.
func leavingWords(texts []discretion.Text, field string) string {
	at := slices.IndexFunc(texts, func(text discretion.Text) bool { return text.Field == field })
	if at < 0 {
		return ""
	}
	return texts[at].Words
}

// rewordDraft says whether it changed anything in a draft. A draft that says nothing of it any more is left alone, for
// saving it would move it before the one that the student wrote in last.
func rewordDraft(d *journal.Draft, changes []Rewording) (changed bool) {
	for i := range changes {
		was := leavingWords(discretion.EntryTexts(&d.Entry), changes[i].Field)
		if words := changes[i].instead(was); words != was {
			changed = discretion.Put(&d.Entry, changes[i].Field, words) || changed
		}
	}
	return changed
}

// instead gives the words for a text. Where it says what the check had, they are those of the change; else only what was
// found is replaced, wherever it stands by now, and nothing that was written since is lost.
func (change *Rewording) instead(words string) string {
	if words == change.Was {
		return change.Words
	}
	known := discretion.Known{Names: []string{change.Found}} // which another text may have told
	found := discretion.Issues([]discretion.Text{{Of: change.Of, Words: words}}, known)
	for _, issue := range slices.Backward(found) { // from the end, so that the others stay where they were found
		if issue.Finding.Text == change.Found {
			issue.Text.Words = words
			words = issue.Replace(change.With)
		}
	}
	return words
}

// made is instead for a text that must change. It returns ErrNotFound where nothing of what was to be replaced is left in
// it, since passing that by would say that it was replaced.
func (change *Rewording) made(text string) (string, error) {
	was, _ := journal.Clean(text)
	words := change.instead(was)
	if strings.TrimSpace(was) == "" || words == was && words != change.Words {
		return "", ErrNotFound
	}
	return words, nil
}

// redraft saves the drafts that change finds something to do in. The revision goes up, so that a save which is under
// way with the old words comes too late. It begins with the one saved first, so that they stay in their order.
func (rw *rewriting) redraft(change func(*journal.Draft) bool) error {
	drafts, err := rw.tx.drafts()
	if err != nil {
		return err
	}
	for _, kept := range slices.Backward(drafts) {
		d := kept.Draft
		if !change(&d) {
			continue
		}
		d.Revision++
		d.Touched = rw.now
		if err := rw.tx.saveDraft(d); err != nil {
			return err
		}
	}
	return nil
}

// again finishes an entry once more, with a change. No draft of it is kept before, so none has to be remembered as
// ended: only the last few are, and a save that comes late must still find its own among these.
func (rw *rewriting) again(e *journal.Entry, change func(*journal.Entry)) error {
	d := journal.Draft{Of: e.ID, Entry: e.Clone()}
	change(&d.Entry)
	made, err := d.Finish(rw.now)
	if err != nil {
		return err
	}
	return rw.revise(e.ID, &made)
}

// rewordReplies finds a reply by the name that the check gave it, made anew from each: the name itself can't be taken
// apart.
func (rw *rewriting) rewordReplies(changes []Rewording) error {
	replies, err := rw.tx.replies()
	if err != nil {
		return err
	}
	for _, change := range changes {
		at := slices.IndexFunc(replies, func(reply exchange.StudentReply) bool { return replyField(&reply) == change.Field })
		if at < 0 {
			return ErrNotFound
		}
		if replies[at].Text, err = change.made(replies[at].Text); err != nil {
			return err
		}
		if err := rw.tx.reply(replies[at]); err != nil {
			return err
		}
	}
	return nil
}

// replyField names the text of a reply in a check. It is no key of the journal: it is made and compared, never taken
// apart.
func replyField(reply *exchange.StudentReply) string {
	return fmt.Sprintf("%s %s %s", reply.Answer, reply.Criterion, reply.Entry)
}

// rewordWhy changes the lines on why entries were picked, which stand in what was chosen so far. A screen that holds
// these itself has to follow, or its next save brings them back.
func (rw *rewriting) rewordWhy(changes []Rewording) error {
	set, _, err := rw.tx.handingIn()
	if err != nil {
		return err
	}
	for _, change := range changes {
		words, err := change.made(set.Why[change.Field])
		if err != nil {
			return err
		}
		set.Why[change.Field] = words
	}
	return rw.tx.putHandingIn(&set)
}

// rewordEstimate changes the newest estimate of a stage, or begins its next version with the change: what was handed in
// must stay what the lecturer has.
func (rw *rewriting) rewordEstimate(stage string, changes []Rewording) error {
	newest, err := rw.tx.newestEstimate(stage)
	if err != nil {
		return err
	}
	if newest == nil {
		return ErrNotFound
	}
	r, err := rw.journal.rubric(rw.tx, newest.Rubric)
	if err != nil {
		return err
	}
	est := *newest
	if !newest.Open() {
		est = journal.NewEstimate(stage, r, newest, rw.now)
	}
	for _, change := range changes {
		words, err := change.made(leavingWords(discretion.EstimateTexts(&est), change.Field))
		if err != nil {
			return err
		}
		discretion.PutEstimate(&est, change.Field, words)
	}
	if est.Changed = rw.now; !newest.Finished.IsZero() {
		est.Finished = rw.now // it is the same judgement in other words, and so as finished as it was
	}
	return rw.tx.saveEstimate(&est, r)
}
