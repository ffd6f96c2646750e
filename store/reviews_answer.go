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

// What keeps an answer from being written. The last two are no matter of this one answer: EndsAnswers tells them from
// the rest.
var (
	// ErrNothingSaid says that there is nothing to send.
	ErrNothingSaid = errors.New("nothing was said about it")
	// ErrNothingFits says that all that was said is about a rubric or entries that are not in this hand-in.
	ErrNothingFits = errors.New("the hand-in knows nothing of what was said")
	// ErrSaidBefore says that the student has, or could have, an answer that says the same.
	ErrSaidBefore = errors.New("an answer with the same words was written")
	// ErrNotReady says that the lecturer did not say that the answer may go.
	ErrNotReady = errors.New("the answer is not ready")
	// ErrNoName says that the student would not know who wrote it.
	ErrNoName = errors.New("the reviewer has no name")
	// ErrNotWritten says that the folder does not take the file, and so no other answer either.
	ErrNotWritten = errors.New("the folder takes no file")
	// ErrReviews says that the lecturer's own file could not be read or written. What was wrong with it is told too.
	ErrReviews = errors.New("the lecturer's own file failed")
)

// EndsAnswers says that no other answer would be written either. Whoever answers a class stops there: each one more
// would read a file, open its seal and take a number for nothing, and be told as if its own hand-in were at fault.
func EndsAnswers(err error) bool { return errors.Is(err, ErrNotWritten) || errors.Is(err, ErrReviews) }

// Sent is an answer that was written.
type Sent struct {
	File   string
	Left   exchange.Left  // what was said and is not in it, because the hand-in does not know it
	Review journal.Review // as it is kept now
}

// Due says why no answer to the hand-in with that id and number has to be written of a review: ErrNothingSaid, or
// ErrSaidBefore when nothing was said since the last answer, and that one is to a later hand-in, or to this one with
// its file still there, under the same name. It is nil when one has to be.
func Due(handInID string, number int, review *journal.Review, by exchange.Reviewer) error {
	last := review.Answered
	switch {
	case last == nil && review.SaysNothing():
		return ErrNothingSaid
	case last == nil || review.Stale(handInID, number):
		return nil
	case last.HandIn == handInID && (last.Name != by.Name || gone(last.File)):
		return nil
	}
	return ErrSaidBefore
}

// gone takes a file that can't be looked at, on a share that does not answer, for one that is there.
func gone(path string) bool {
	_, err := os.Stat(path)
	return errors.Is(err, fs.ErrNotExist)
}

// Answer writes what was said about a hand-in's part of its journal to a new file in folder, as an answer to the
// hand-in. It returns the errors of Due and WriteKoffie, those of the disk as ErrNotWritten too, those of the
// lecturer's file as ErrReviews too, ErrNoName, and ErrNothingFits when something was said and the hand-in knows
// nothing of it. When the answer can't be noted, its file is taken away again, and it returns why.
//
// An answer takes everything back that it does not say: it is empty where all was withdrawn, and is written then. Only
// where something was said, and none of it fits, would an empty one tell the student the contrary.
func (rs *Reviews) Answer(handIn *exchange.HandIn, seal Sealing, folder string, now time.Time) (Sent, error) {
	return rs.answer(handIn, seal, into(folder), now)
}

// placing writes the file of an answer, whole or not at all, and tells how to take it away again. It is given a name that
// it may use, and the answer that this one replaces, if there is one.
type placing func(name string, last *journal.Answered, write func(io.Writer) error) (path string, undo func() error, err error)

// into places answers in a folder.
func into(folder string) placing {
	return func(name string, _ *journal.Answered, write func(io.Writer) error) (string, func() error, error) {
		path, err := WriteKoffie(folder, name, write)
		return path, func() error { return remove(path) }, err
	}
}

// Draft gives the answer that what was said of a hand-in would make now, to be read and not to be sent: it has no id and no number. It returns
// ErrNothingSaid, and ErrDamaged when the file can't be trusted.
func (rs *Reviews) Draft(handIn *exchange.HandIn, now time.Time) (*exchange.Answer, error) {
	desk, review, err := rs.said(handIn.Part())
	if err != nil {
		return nil, err
	}
	secret, err := rs.AnchorSecret()
	if err != nil && !errors.Is(err, ErrReadOnly) { // there is none yet, and no sentence was commented on
		return nil, fmt.Errorf("draft answer: %w", err)
	}
	if answer := handIn.SoFar(&review, secret, desk.Reviewer, now); answer != nil {
		return answer, nil
	}
	return nil, ErrNothingSaid
}

func (rs *Reviews) answer(handIn *exchange.HandIn, seal Sealing, place placing, now time.Time) (sent Sent, err error) {
	desk, review, err := rs.said(handIn.Part())
	switch {
	case err != nil:
		return sent, err
	case desk.Reviewer.Name == "":
		return sent, ErrNoName
	}
	if err := Due(handIn.ID, handIn.Number, &review, desk.Reviewer); err != nil {
		return sent, err
	}
	secret, err := rs.AnchorSecret()
	if err != nil {
		return sent, fmt.Errorf("answer: %w: %w", ErrReviews, err)
	}
	answer, left := handIn.Respond(&review, secret, "", 0, desk.Reviewer, now)
	if answer.Empty() && left != (exchange.Left{}) {
		return sent, ErrNothingFits
	}
	if answer.ID, answer.Number, err = rs.BeginAnswer(handIn.Journal); err != nil {
		return sent, err
	}
	if err := rs.sign(answer); err != nil {
		return sent, err
	}
	name := fmt.Sprintf("antwoord-%.8s-%.8s-%d.koffie", handIn.Journal, desk.Reviewer.ID, answer.Number)
	var undo func() error
	if sent.File, undo, err = place(name, review.Answered, seal.write(answer)); err != nil {
		return Sent{}, notWritten(err)
	}
	sent.Left = left
	note := journal.Answered{
		ID: answer.ID, Number: answer.Number, HandIn: handIn.ID, HandInNumber: handIn.Number,
		At: now, Said: review.Said, Name: desk.Reviewer.Name, Views: viewsIn(answer),
	}
	if note.File, err = filepath.Abs(sent.File); err == nil {
		sent.Review, err = rs.noteAnswer(handIn.Part(), note)
	}
	if err != nil {
		return Sent{}, errors.Join(err, undo())
	}
	return sent, nil
}

// sign signs an answer as it stands. What can't be written can't be signed either, and says why.
func (rs *Reviews) sign(answer *exchange.Answer) error {
	key, err := rs.file.signs()
	if err != nil {
		return fmt.Errorf("%w: %w", ErrReviews, err)
	}
	return exchange.Sign(answer, key)
}

// viewsIn gives what an answer says about criteria.
func viewsIn(answer *exchange.Answer) map[string]journal.View {
	views := make(map[string]journal.View, len(answer.Views))
	for _, v := range answer.Views {
		views[v.Criterion] = journal.View{Level: v.Level, CannotJudge: v.CannotJudge, Remark: v.Remark}
	}
	return views
}

// notWritten tells what the folder did from what is wrong with the answer itself, which a Refusal says.
func notWritten(err error) error {
	if errors.As(err, new(*exchange.Refusal)) {
		return err
	}
	return fmt.Errorf("%w: %w", ErrNotWritten, err)
}

// noteAnswer writes into what is kept by now and not into what was read before the file was written: the lecturer may
// have gone on. Said, in the note, is what the answer holds; what was said since is not marked as answered by it.
func (rs *Reviews) noteAnswer(of journal.Part, note journal.Answered) (review journal.Review, err error) {
	err = rs.file.update(func(tx tx) error {
		if err := must(tx.getJSON(reviewBucket, reviewKey(of), &review)); err != nil {
			return err
		}
		review.Answer(note)
		return tx.putJSON(reviewBucket, reviewKey(of), review)
	})
	if err != nil {
		return review, fmt.Errorf("note answer: %w: %w", ErrReviews, err)
	}
	return review, nil
}

// MarkSent notes of the last answers about some parts of journals, as they are kept by now, that they went to the
// students; the zero time takes that back. It gives how many that is true of: those without an answer, or noted
// before, are passed over.
func (rs *Reviews) MarkSent(parts []journal.Part, at time.Time) (n int, err error) {
	err = rs.file.change("mark answers sent", func(tx tx) error {
		n = 0
		for _, of := range parts {
			review, err := tx.review(of)
			if err != nil {
				return err
			}
			if review.Answered == nil || review.Answered.Sent.IsZero() == at.IsZero() {
				continue
			}
			review.MarkSent(at)
			if err := tx.putJSON(reviewBucket, reviewKey(of), review); err != nil {
				return err
			}
			n++
		}
		return nil
	})
	return n, err
}

// BeginAnswer gives what a new answer about a journal needs, whichever stage it is about: an id, and a number, which is
// taken for good, even when the file is never written. By the number the student's program knows which answer replaces
// which; it stays counted when the journal is forgotten, for the student still has the earlier ones.
func (rs *Reviews) BeginAnswer(journalID string) (id string, number int, err error) {
	err = rs.file.update(func(tx tx) error {
		if id, err = randomLetters(rs.file.random, longID); err != nil {
			return err
		}
		if _, err := tx.getJSON(numberBucket, journalID, &number); err != nil {
			return err
		}
		number++
		if _, err := tx.makeSigningKey(rs.file.random); err != nil {
			return err
		}
		return tx.putJSON(numberBucket, journalID, number)
	})
	if err != nil {
		return "", 0, fmt.Errorf("begin answer: %w: %w", ErrReviews, err)
	}
	return id, number, nil
}
