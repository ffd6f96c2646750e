package store

import (
	"errors"
	"fmt"
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

// BeginAnswer gives what a new answer about a journal needs, whichever stage it is about: an id, and a number, which is taken
// for good, even when the file is never written.
func (s *Reviews) BeginAnswer(journalID string) (id string, number int, err error) {
	err = s.file.update(func(tx tx) error {
		if id, err = randomLetters(s.file.random, longID); err != nil {
			return err
		}
		if _, err := tx.getJSON(numberBucket, journalID, &number); err != nil {
			return err
		}
		number++
		return tx.putJSON(numberBucket, journalID, number)
	})
	if err != nil {
		return "", 0, fmt.Errorf("begin answer: %w", err)
	}
	return id, number, nil
}
