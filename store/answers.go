package store

// The way home: KeepAnswer keeps an answer as its file had it, and notes its arrival (answers_arrivals.go). Heard reads
// all of them at one moment (answers_heard.go), sorted into voices with the student's own view laid beside each
// (answers_voices.go) and the comments beside the entries they are about (answers_remarks.go). What the student says
// to that are replies and tips.
//
// Answers are what others wrote. Where one can't be read, what the student wrote must still open: so they are the one
// kind of record of which a damaged one is passed over, and said to be missing, instead of ending what was asked.

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"time"

	"koffiemoment/journal/exchange"
)

// ErrElsewhere says that an answer is about hand-ins of another journal.
var ErrElsewhere = errors.New("the answer belongs to another journal")

// Received is an answer that came home.
type Received struct {
	Answer *exchange.Answer
	About  About     // found when it came, and kept: the hand-in may be gone from a journal that is restored later
	At     time.Time // when it was opened here
	Place  int       // in the order in which answers came, which no clock can turn round
	Seen   bool      // the student has looked at it
}

// Name is the reviewer's, as this answer has it.
func (received *Received) Name() string { return received.Answer.Reviewer.Name }

// Made is the day on which the answer was written.
func (received *Received) Made() time.Time {
	day, _ := time.Parse(time.DateOnly, received.Answer.Made) // reading the file has made sure that it is one
	return day
}

func (received *Received) voice() voice { return voice{received.Answer.Reviewer.ID, received.About} }

// KeepAnswer keeps an answer whole, in one commit. One whose id is known changes nothing, not a byte of the file, and
// is not fresh; but where what is kept under that id can't be trusted any more, it is put in its place. It returns
// ErrElsewhere when it belongs to another journal, a *exchange.Refusal when no file could hold it, and a *DiffersError
// when it may not be from the reviewer that it names, or would stand before all that this one says later.
func (j *Journal) KeepAnswer(answer *exchange.Answer, now time.Time) (fresh bool, err error) {
	return j.takeAnswer(answer, now, false)
}

func (j *Journal) takeAnswer(answer *exchange.Answer, now time.Time, whatever bool) (fresh bool, err error) {
	words, err := j.own(answer)
	whole := false // looked for in a view first: an answer that is opened twice must open in a journal that can't be written too
	if err == nil {
		err = j.file.view(func(tx tx) error {
			whole, err = tx.sameAnswer(answer.ID, words)
			return err
		})
	}
	if err == nil && !whole {
		err = j.file.update(func(tx tx) error {
			if !whatever {
				if err := tx.mayKeep(answer); err != nil {
					return err
				}
			}
			fresh, err = tx.keepAnswer(answer, words, now)
			return err
		})
	}
	if err != nil {
		return false, fmt.Errorf("keep answer: %w", err)
	}
	return fresh, nil
}

// sameAnswer says whether an answer came, and can be trusted. Another with its id never takes its place.
func (tx tx) sameAnswer(id string, words []byte) (bool, error) {
	_, whole, err := tx.hasAnswer(id)
	if err != nil || !whole {
		return false, err
	}
	kept, err := tx.get(answerBucket, id)
	if err == nil && !bytes.Equal(kept, words) {
		err = &DiffersError{[]exchange.Difference{exchange.OtherBytes}}
	}
	return true, err
}

// own gives an answer to this journal as its file holds it. So the journal keeps what it can read back by the same
// strict reader, and a format that changes changes in one place.
func (j *Journal) own(answer *exchange.Answer) ([]byte, error) {
	if answer.Journal != j.ID() {
		return nil, ErrElsewhere
	}
	return exchange.Encode(answer)
}

// keepAnswer looks again whether it came: between the view and this, another goroutine may have been quicker.
func (tx tx) keepAnswer(answer *exchange.Answer, words []byte, now time.Time) (fresh bool, err error) {
	known, whole, err := tx.hasAnswer(answer.ID)
	if err != nil || whole {
		return false, err
	}
	if err := tx.put(answerBucket, answer.ID, words); err != nil || known {
		return false, err
	}
	all, err := tx.arrivals()
	if err != nil {
		return false, err
	}
	about, err := tx.about(answer.HandIn)
	if err != nil {
		return false, err
	}
	return true, tx.putArrivals(append(all, newArrival(answer, about, now)))
}

// hasAnswer says whether an answer came, and whether what is kept of it can be trusted. The list of arrivals decides on
// the first: it is the list that Verify counts by.
func (tx tx) hasAnswer(id string) (known, whole bool, err error) {
	all, err := tx.arrivals()
	if err != nil || all.find(id) == nil {
		return false, false, err
	}
	var reader exchange.Reader
	_, err = tx.answer(&reader, id)
	if errors.Is(err, ErrDamaged) {
		return true, false, nil
	}
	return true, err == nil, err
}

// Feedback gives every answer: reviewer by reviewer as these first came, with what each of them says about one part of
// the journal together, the part of the newest answer first, and the newest of each part first, which stands in the
// place of the others. When one of them can't be trusted it returns ErrDamaged, with all the others.
func (j *Journal) Feedback() (found []Received, err error) {
	err = j.file.once(func(tx tx) error {
		found, err = tx.feedback()
		return err
	})
	if err != nil {
		return found, fmt.Errorf("read feedback: %w", err) // not read, which gives nothing beside an error
	}
	return found, nil
}

// feedback gives what it can: a lecturer's words are worth having without another lecturer's.
func (tx tx) feedback() (found []Received, damaged error) {
	all, err := tx.arrivals()
	if err != nil {
		return nil, err
	}
	place := all.places()
	var reader exchange.Reader
	for _, came := range all.byVoice() {
		answer, err := tx.answerAlone(&reader, came.ID)
		switch {
		case err == nil:
			found = append(found, Received{answer, came.About, came.At, place[came.ID], came.Seen})
		case errors.Is(err, ErrDamaged):
			damaged = err
		default:
			return nil, err
		}
	}
	return found, damaged
}

// feedbackOn gives each reviewer's newest answer to a hand-in that held an entry, reviewer by reviewer as these first
// came. An answer that can't be trusted is left out, because nothing that came from others may stand in the way of the
// entry.
func (tx tx) feedbackOn(entry string) (found []Received, err error) {
	all, err := tx.arrivals()
	if err != nil || len(all) == 0 {
		return nil, err
	}
	held, err := tx.holding(entry)
	if err != nil {
		return nil, err
	}
	var reader exchange.Reader
	answered, place := map[string]bool{}, all.places()
	for _, came := range all.newestFirst() {
		if answered[came.Reviewer] {
			continue
		}
		answer, err := tx.answerAlone(&reader, came.ID)
		if errors.Is(err, ErrDamaged) {
			continue
		}
		if err != nil {
			return nil, err
		}
		// An answer takes all of its reviewer's earlier words on the entry back, also when it says nothing of it any
		// more; but only if the entry lay before the reviewer. Where the journal does not know the hand-in, its
		// comments are all that can tell.
		holds, known := held[answer.HandIn]
		if !known {
			holds = slices.ContainsFunc(answer.Comments, func(comment exchange.Comment) bool { return comment.Entry == entry })
		}
		if holds {
			answered[came.Reviewer] = true
			found = append(found, Received{answer, came.About, came.At, place[came.ID], came.Seen})
		}
	}
	return found, nil
}

// answerAlone is answer under a guard of its own: a broken page hides the answers that lie on it, as a broken value hides
// itself, and nothing else of what is being read.
func (tx tx) answerAlone(reader *exchange.Reader, id string) (answer *exchange.Answer, err error) {
	err, died := guard(func() (err error) {
		answer, err = tx.answer(reader, id)
		return err
	})
	if died {
		*reader = exchange.Reader{} // what it holds is anybody's guess
	}
	return answer, err
}

// answer reads by the strict reader what came from outside once, and takes it for damage when that no longer likes it.
func (tx tx) answer(reader *exchange.Reader, id string) (*exchange.Answer, error) {
	words, err := tx.get(answerBucket, id)
	if err != nil {
		return nil, err
	}
	doc, err := reader.Decode(words)
	answer, ok := doc.(*exchange.Answer)
	if err != nil || !ok || answer.ID != id {
		return nil, ErrDamaged
	}
	return answer, nil
}

// SeeAnswer notes that the student looked at an answer. It returns ErrNotFound when none of that id is kept.
func (j *Journal) SeeAnswer(id string) error {
	return j.file.change("see answer", func(tx tx) error {
		all, err := tx.arrivals()
		if err != nil {
			return err
		}
		came := all.find(id)
		if came == nil {
			return ErrNotFound
		}
		came.Seen = true
		return tx.putArrivals(all)
	})
}
