package store

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// What keeps an answer from being written.
var (
	ErrNothingSaid = errors.New("nothing was said about it")
	ErrNothingFits = errors.New("the hand-in knows nothing of what was said")
	ErrSaidBefore  = errors.New("an answer with the same words was written")
	ErrNoName      = errors.New("the reviewer has no name")
	ErrNotWritten  = errors.New("the folder takes no file") // and so no other answer either
)

// Sealing is how a file is sealed on its way out; the zero value leaves it open.
type Sealing struct {
	By   exchange.SealedBy
	Lock exchange.Lock
}

// SealingFor gives the sealing of an answer to h, which is sealed as h was: for the student's key, or with the passphrase of
// h. It returns an *exchange.Refusal with BadKey where a passphrase is needed and none is given.
func SealingFor(h *exchange.HandIn, passphrase string) (s Sealing, err error) {
	switch s.By = h.Seal; s.By {
	case exchange.ByKey:
		s.Lock, err = exchange.LockFor(h.Recipient)
	case exchange.ByPassphrase:
		s.Lock, err = exchange.LockWith(passphrase)
	}
	return s, err
}

func (s *Sealing) write(doc exchange.Document) func(io.Writer) error {
	return func(w io.Writer) error {
		if s.By == "" {
			return exchange.Write(w, doc)
		}
		return exchange.Seal(w, s.Lock, doc)
	}
}

// HandIn makes a hand-in of what was chosen and collected, writes it to a new file in folder, and remembers it, which marks
// its estimates as handed in. C needs neither ids, number, seal nor key: they are given here. When writing fails nothing is
// remembered and the number stays unused; when remembering fails, the file is taken away again. It returns the errors of
// exchange.NewHandIn, WriteKoffie and RememberHandIn, and ErrStale when an entry or estimate is not kept any more as it was
// collected: what became private stays, and what is locked says what the file says.
func (j *Journal) HandIn(c exchange.Choice, from exchange.Source, seal Sealing, folder string) (h HandedIn, err error) {
	recipient := ""
	if c.ID, recipient, c.Number, err = j.BeginHandIn(); err != nil {
		return h, err
	}
	if c.Journal, c.Seal = j.id, seal.By; seal.By == exchange.ByKey {
		c.Recipient = recipient
	}
	doc, err := exchange.NewHandIn(c, from)
	if err != nil {
		return h, fmt.Errorf("make hand-in: %w", err)
	}
	h = remembered(doc, c.Made)
	h.File, err = WriteKoffie(folder, fmt.Sprintf("logboek-%.8s-%d.koffie", j.id, c.Number), seal.write(doc))
	if err != nil {
		return HandedIn{}, err
	}
	if err := j.rememberHandIn(&h, &from); err != nil {
		return HandedIn{}, errors.Join(err, os.Remove(h.File))
	}
	return h, nil
}

// remembered gives what the journal keeps of a hand-in.
func remembered(doc *exchange.HandIn, made time.Time) HandedIn {
	h := HandedIn{ID: doc.ID, Number: doc.Number, Made: made, Stage: doc.Stage, By: doc.Chosen.By, Seal: doc.Seal}
	for _, e := range doc.Entries {
		h.Entries = append(h.Entries, HandedEntry{e.ID, e.Revision, e.Hash})
	}
	for _, e := range doc.Estimates {
		h.Estimates = append(h.Estimates, HandedEstimate{e.Stage, e.Version})
	}
	return h
}

// Sent is an answer that was written.
type Sent struct {
	File   string
	Left   exchange.Left
	Review journal.Review // as it is kept now
}

// Due says why no answer to the hand-in with that id and number has to be written of what r says: ErrNothingSaid, or ErrSaidBefore
// when nothing was said since the last answer, and that one is to a later hand-in, or to this one with its file still there, under
// the same name. It is nil when one has to be.
func Due(handIn string, number int, r *journal.Review, by exchange.Reviewer) error {
	last := r.Answered
	switch {
	case last == nil && len(r.Views)+len(r.Comments)+len(r.Points) == 0:
		return ErrNothingSaid
	case last == nil || r.Stale(handIn, number):
		return nil
	case last.HandIn == handIn && (last.Name != by.Name || gone(last.File)):
		return nil
	}
	return ErrSaidBefore
}

func gone(path string) bool {
	_, err := os.Stat(path)
	return errors.Is(err, fs.ErrNotExist)
}

// Answer writes what was said about h's part of its journal to a new file in folder, as an answer to h. It returns the errors
// of Due and WriteKoffie, those of the disk as ErrNotWritten too, ErrNoName, and ErrNothingFits when something was said and h
// knows nothing of it. When the answer can't be noted, its file is taken away again, and it returns why.
func (s *Reviews) Answer(h *exchange.HandIn, seal Sealing, folder string, now time.Time) (sent Sent, err error) {
	d, r, err := s.said(h.Part())
	switch {
	case err != nil:
		return sent, err
	case d.Reviewer.Name == "":
		return sent, ErrNoName
	}
	if err := Due(h.ID, h.Number, &r, d.Reviewer); err != nil {
		return sent, err
	}
	a, left := h.Respond(&r, "", 0, d.Reviewer, now)
	if a.Empty() && left != (exchange.Left{}) {
		return sent, ErrNothingFits
	}
	if a.ID, a.Number, err = s.BeginAnswer(h.Journal); err != nil {
		return sent, err
	}
	name := fmt.Sprintf("antwoord-%.8s-%.8s-%d.koffie", h.Journal, d.Reviewer.ID, a.Number)
	if sent.File, err = WriteKoffie(folder, name, seal.write(a)); err != nil {
		return Sent{}, notWritten(err)
	}
	sent.Left = left
	note := journal.Answered{ID: a.ID, Number: a.Number, HandIn: h.ID, HandInNumber: h.Number, At: now, Said: r.Said, Name: d.Reviewer.Name}
	if note.File, err = filepath.Abs(sent.File); err == nil {
		sent.Review, err = s.noteAnswer(h.Part(), note)
	}
	if err != nil {
		return Sent{}, errors.Join(err, os.Remove(sent.File))
	}
	return sent, nil
}

// notWritten tells what the folder did from what is wrong with the answer itself, which a Refusal says.
func notWritten(err error) error {
	if errors.As(err, new(*exchange.Refusal)) {
		return err
	}
	return fmt.Errorf("%w: %w", ErrNotWritten, err)
}

func (s *Reviews) noteAnswer(of journal.Part, note journal.Answered) (r journal.Review, err error) {
	err = s.file.update(func(tx tx) error {
		if err := must(tx.getJSON(reviewBucket, reviewKey(of), &r)); err != nil {
			return err
		}
		r.Answer(note)
		return tx.putJSON(reviewBucket, reviewKey(of), r)
	})
	if err != nil {
		return r, fmt.Errorf("note answer: %w", err)
	}
	return r, nil
}
