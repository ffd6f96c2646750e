package store

import (
	"errors"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// Discussed is an entry that answers comment on, and what they say of it. Comments outlive the entry: they are a
// lecturer's words, and stay when the student purges their own.
type Discussed struct {
	ID      string
	Summary *Summary // nil when the journal no longer has it
	Binned  bool
	Remarks []Remark
}

// Remark is one comment on an entry, and which words of the entry it is about.
type Remark struct {
	exchange.Comment
	By    *exchange.Answer
	Fit   exchange.Fit
	Of    time.Time // when those words were finished, if they are earlier ones
	Reply string    // what the student said to it; RemarksOn alone gives it, Heard has all replies by their Spot
}

// when puts what is gone behind everything else: the zero time is before any encounter.
func (discussed *Discussed) when() time.Time {
	if discussed.Summary == nil {
		return time.Time{}
	}
	return discussed.Summary.When
}

// RemarksOn gives what each lecturer's newest answer to a hand-in with the entry in it says of that, with what the
// student said to it. Entry and its earlier versions are as the caller shows them. An answer that can't be trusted is
// left out, because nothing that came from others may stand in the way of the entry. It returns ErrDamaged when what
// the journal knows of answers, hand-ins and replies can't be trusted.
func (j *Journal) RemarksOn(entry *journal.Entry, versions []journal.Entry) ([]Remark, error) {
	return read(j.file, "read remarks on entry", func(tx tx) ([]Remark, error) { return tx.remarksOn(entry, versions) })
}

// remarksOn reads no replies for an entry that nobody answered, as most are.
func (tx tx) remarksOn(entry *journal.Entry, versions []journal.Entry) (found []Remark, err error) {
	received, err := tx.feedbackOn(entry.ID)
	if err != nil || len(received) == 0 {
		return nil, err
	}
	replies, err := tx.replies()
	if err != nil {
		return nil, err
	}
	for _, one := range received {
		for _, about := range one.Answer.About(entry) {
			remark := Remark{Comment: about.Comment, By: one.Answer}
			remark.fitTo(entry, versions) // About tells earlier words by their number only, which a restored backup may have given anew
			// One reply answers all that a lecturer says of the entry, and stands with each of these comments.
			for _, said := range replies {
				if said.Answer == one.Answer.ID && said.Entry == entry.ID {
					remark.Reply = said.Text
				}
			}
			found = append(found, remark)
		}
	}
	return found, nil
}

// discussed finds the entries that answers comment on, by id. It takes the replaced answers too, which can still be
// read whole; what only they comment on is no matter for discussion, and Heard.Discussed leaves it out.
func (tx tx) discussed(answers []*Response) (map[string]*Discussed, error) {
	found := map[string]*Discussed{}
	for _, response := range answers {
		for _, comment := range response.Answer.Comments {
			if found[comment.Entry] == nil {
				found[comment.Entry] = &Discussed{ID: comment.Entry}
			}
			found[comment.Entry].Remarks = append(found[comment.Entry].Remarks, Remark{Comment: comment, By: response.Answer})
		}
	}
	for _, discussed := range found {
		if err := tx.find(discussed); err != nil {
			return nil, err
		}
	}
	return found, nil
}

// find lays the remarks beside the entry that they are about: in the journal, in the bin, or gone. An entry that is not
// in the journal has no words to compare with, and its remarks keep the zero Fit.
func (tx tx) find(discussed *Discussed) error {
	e, err := tx.entry(discussed.ID)
	switch {
	case errors.Is(err, ErrNotFound):
		return tx.findBinned(discussed)
	case err != nil:
		return err
	}
	versions, err := tx.versions(e.Seq)
	if err != nil {
		return err
	}
	s := e.Summary() // no more: whoever opens the entry reads it as it is then
	discussed.Summary = &s
	for i := range discussed.Remarks {
		discussed.Remarks[i].fitTo(&e, versions)
	}
	return nil
}

// findBinned gives the entry its day and alias at least, so that the student knows which one to bring back.
func (tx tx) findBinned(discussed *Discussed) error {
	binned, err := tx.binned(discussed.ID)
	switch {
	case errors.Is(err, ErrNotFound):
		return nil
	case err != nil:
		return err
	}
	s := binned.Entry.Summary()
	discussed.Summary, discussed.Binned = &s, true
	return nil
}

// fitTo finds the words that the remark is about: those of the entry, or of one of its earlier versions. Of several
// that say the same the one counts that the lecturer names; after a restored backup that number may be another's, and
// then any of them.
func (remark *Remark) fitTo(entry *journal.Entry, versions []journal.Entry) {
	if remark.Fit = remark.Fits(entry); remark.Fit == exchange.Same {
		return
	}
	remark.Fit = exchange.Unknown
	for i := range versions {
		if exchange.Hash(&versions[i]) != remark.Hash {
			continue
		}
		if remark.Fit, remark.Of = exchange.Earlier, versions[i].Edited; versions[i].Revision == remark.Revision {
			return
		}
	}
}
