package store

import (
	"errors"
	"fmt"
	"time"

	"koffiemoment/journal/exchange"
)

// AcceptAnswer is KeepAnswer for one that differs from those before it, once the student has asked whether it is the
// reviewer's all the same. Its key counts as the reviewer's from then on.
func (j *Journal) AcceptAnswer(answer *exchange.Answer, now time.Time) (fresh bool, err error) {
	return j.takeAnswer(answer, now, true)
}

// reviewer gives what is known of who answers: the keys that were told, and all that the answers which are kept say. An
// answer that goes takes along what only it said. One that can't be read says nothing.
func (tx tx) reviewer(id string) (m exchange.Remembered, err error) {
	if m, err = tx.remembered(id); err != nil {
		return m, err
	}
	all, err := tx.arrivals()
	if err != nil {
		return m, err
	}
	var reader exchange.Reader
	for _, came := range all {
		if came.Reviewer != id {
			continue
		}
		answer, err := tx.answerAlone(&reader, came.ID)
		switch {
		case err == nil:
			m.Keep(answer.Origin())
		case !errors.Is(err, ErrDamaged):
			return m, err
		}
	}
	return m, nil
}

// mayKeep says why an answer is not kept unless the student accepts it.
func (tx tx) mayKeep(answer *exchange.Answer) error {
	m, err := tx.reviewer(answer.Reviewer.ID)
	if err != nil {
		return fmt.Errorf("read reviewer: %w", err)
	}
	if taken, differs := m.Weigh(answer.Origin()); !taken {
		return &DiffersError{differs}
	}
	return nil
}
