package store

import (
	"errors"
	"fmt"
	"time"

	"koffiemoment/journal/exchange"
)

// ErrElsewhere says that an answer is about hand-ins of another journal.
var ErrElsewhere = errors.New("the answer belongs to another journal")

// Received is an answer that came home.
type Received struct {
	Answer *exchange.Answer
	At     time.Time // when it was opened here
	Place  int       // in the order in which answers came, which no clock can turn round
	Seen   bool      // the student has looked at it
}

// KeepAnswer keeps an answer whole, in one commit. One whose id is known changes nothing, not a byte of the file, and is not fresh. It returns
// ErrElsewhere when it belongs to another journal, and a *exchange.Refusal when no file could hold it.
func (j *Journal) KeepAnswer(a *exchange.Answer, now time.Time) (fresh bool, err error) {
	words, err := j.own(a)
	known := false
	if err == nil {
		err = j.file.view(func(tx tx) error {
			all, err := tx.arrivals()
			known = all.find(a.ID) != nil
			return err
		})
	}
	if err == nil && !known {
		err = j.file.update(func(tx tx) error {
			fresh, err = tx.keepAnswer(a, words, now)
			return err
		})
	}
	if err != nil {
		return false, fmt.Errorf("keep answer: %w", err)
	}
	return fresh, nil
}

// own gives an answer to this journal as its file holds it.
func (j *Journal) own(a *exchange.Answer) ([]byte, error) {
	if a.Journal != j.id {
		return nil, ErrElsewhere
	}
	return exchange.Encode(a)
}

func (tx tx) keepAnswer(a *exchange.Answer, words []byte, now time.Time) (fresh bool, err error) {
	all, err := tx.arrivals()
	if err != nil || all.find(a.ID) != nil {
		return false, err
	}
	if err := tx.put(answerBucket, a.ID, words); err != nil {
		return false, err
	}
	return true, tx.putArrivals(append(all, newArrival(a, now)))
}

// Feedback gives every answer, reviewer by reviewer as these first came, the newest of each first. It returns ErrDamaged
// when one of them can't be trusted.
func (j *Journal) Feedback() (found []Received, err error) {
	err = j.file.view(func(tx tx) error {
		all, err := tx.arrivals()
		if err != nil {
			return err
		}
		place := map[string]int{}
		for i, came := range all {
			place[came.ID] = i
		}
		var reader exchange.Reader
		for _, came := range all.newestFirst() {
			a, err := tx.answer(&reader, came.ID)
			if err != nil {
				return err
			}
			found = append(found, Received{a, came.At, place[came.ID], came.Seen})
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read feedback: %w", err)
	}
	return found, nil
}

func (tx tx) answer(reader *exchange.Reader, id string) (*exchange.Answer, error) {
	words, err := tx.get(answerBucket, id)
	if err != nil {
		return nil, err
	}
	doc, err := reader.Decode(words)
	a, ok := doc.(*exchange.Answer)
	if err != nil || !ok || a.ID != id {
		return nil, ErrDamaged
	}
	return a, nil
}

// SeeAnswer notes that the student looked at an answer. It returns ErrNotFound when none of that id is kept.
func (j *Journal) SeeAnswer(id string) error {
	err := j.file.update(func(tx tx) error {
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
	if err != nil {
		return fmt.Errorf("see answer: %w", err)
	}
	return nil
}
