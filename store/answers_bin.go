package store

import (
	"errors"
	"slices"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
)

// An answer that the student removes lies in the bin with entries and drafts, under an id of its own: the file that it came
// in may be opened again meanwhile. It takes its replies and tips along, and counts for nothing there, so that a key
// which only it brought is forgotten.

// binnedAnswer is an answer in the bin, as its file had it, and where it stood.
type binnedAnswer struct {
	Removed time.Time     `json:"removed"`
	Thrown  thrown        `json:"thrown,omitzero"`
	Words   string        `json:"words,omitempty"` // to the byte; nothing where they could not be trusted any more
	Came    arrival       `json:"came"`
	Place   int           `json:"place"` // among the arrivals
	Name    string        `json:"name,omitempty"`
	Replies []keptReply   `json:"replies,omitempty"`
	Tips    []journal.Tip `json:"tips,omitempty"`
}

// RemoveAnswer moves an answer to the bin, with what the student replied to it and the tips that no other answer gave, and
// gives the id that it has there. An earlier one that it replaced stands again. It returns ErrNotFound when no such answer
// is kept.
func (j *Journal) RemoveAnswer(id string, now time.Time) (inBin string, err error) {
	err = j.file.change("remove answer", func(tx tx) error {
		if inBin, err = randomLetters(j.file.random, longID); err != nil {
			return err
		}
		gone, err := tx.takeAnswerOut(id)
		if err != nil {
			return err
		}
		if gone.Thrown, err = tx.throw(now); err != nil {
			return err
		}
		gone.Removed = now
		return tx.putJSON(extraBucket, extraKeyOf(RemovedAnswers, inBin), gone)
	})
	return inBin, err
}

// throw counts something that goes to the bin now.
func (tx tx) throw(now time.Time) (thrown, error) {
	given, err := tx.numbers()
	if err != nil {
		return thrown{}, err
	}
	since, err := tx.binnedAt(now)
	if err != nil {
		return thrown{}, err
	}
	given.Deleted++
	return thrown{given.Deleted, since}, tx.putNumbers(&given)
}

// takeAnswerOut takes an answer and what hangs on it out of their places.
func (tx tx) takeAnswerOut(id string) (gone binnedAnswer, err error) {
	all, err := tx.arrivals()
	if err != nil {
		return gone, err
	}
	gone.Place = slices.IndexFunc(all, func(came arrival) bool { return came.ID == id })
	if gone.Place < 0 {
		return gone, ErrNotFound
	}
	gone.Came = all[gone.Place]
	var reader exchange.Reader
	answer, err := tx.answerAlone(&reader, id)
	switch {
	case err == nil:
		words, err := tx.get(answerBucket, id)
		if err != nil {
			return gone, err
		}
		gone.Name, gone.Words = answer.Reviewer.Name, string(words)
	case !errors.Is(err, ErrDamaged):
		return gone, err
	}
	if err := errors.Join(tx.remove(answerBucket, id), tx.putArrivals(slices.Delete(all, gone.Place, gone.Place+1))); err != nil {
		return gone, err
	}
	if gone.Replies, err = tx.takeRepliesTo(id); err != nil || answer == nil {
		return gone, err
	}
	gone.Tips, err = tx.takeTipsOf(answer)
	return gone, err
}

func (tx tx) takeRepliesTo(answer string) (taken []keptReply, err error) {
	all, err := tx.replies()
	if err != nil {
		return nil, err
	}
	for _, reply := range all {
		if reply.Answer != answer {
			continue
		}
		taken = append(taken, keptReply(reply))
		if err := tx.remove(replyBucket, replyKey(reply.Answer, reply.Criterion, reply.Entry)); err != nil {
			return nil, err
		}
	}
	return taken, nil
}

// takeTipsOf leaves the ticks of tips that another answer gives as well.
func (tx tx) takeTipsOf(answer *exchange.Answer) (taken []journal.Tip, err error) {
	tips, err := tx.tips()
	if err != nil || len(tips) == 0 {
		return nil, err
	}
	others, err := tx.feedback()
	if err != nil && !errors.Is(err, ErrDamaged) {
		return nil, err
	}
	gone := tipsSaid(answer)
	for i := range others {
		for mark := range tipsSaid(others[i].Answer) {
			delete(gone, mark)
		}
	}
	goes := func(tip journal.Tip) bool { _, is := gone[tip.Mark]; return is }
	kept := slices.DeleteFunc(slices.Clone(tips), goes)
	taken = slices.DeleteFunc(tips, func(tip journal.Tip) bool { return !goes(tip) })
	if len(taken) == 0 {
		return nil, nil
	}
	return taken, tx.putTips(kept)
}

// restoreAnswer puts an answer back in its place, with what went along. What was said since to one that was opened again
// stays; another with its id never takes its place.
func (tx tx) restoreAnswer(inBin string) error {
	key := extraKeyOf(RemovedAnswers, inBin)
	var back binnedAnswer
	found, err := tx.getJSON(extraBucket, key, &back)
	if err := tx.present(extraBucket, found, err); err != nil {
		return err
	}
	if back.Words == "" {
		return ErrDamaged
	}
	all, err := tx.arrivals()
	if err != nil {
		return err
	}
	if all.find(back.Came.ID) == nil {
		all = slices.Insert(all, min(back.Place, len(all)), back.Came)
		err = errors.Join(tx.put(answerBucket, back.Came.ID, []byte(back.Words)), tx.putArrivals(all))
	} else if kept, failed := tx.get(answerBucket, back.Came.ID); failed != nil || string(kept) != back.Words {
		err = errors.Join(failed, &DiffersError{[]exchange.Difference{exchange.OtherBytes}})
	}
	if err != nil {
		return err
	}
	for _, reply := range back.Replies {
		at := replyKey(reply.Answer, reply.Criterion, reply.Entry)
		kept, err := tx.get(replyBucket, at)
		if err == nil && kept == nil {
			err = tx.putJSON(replyBucket, at, reply)
		}
		if err != nil {
			return err
		}
	}
	tips, err := tx.tips()
	if err != nil {
		return err
	}
	return errors.Join(tx.putTips(union(tips, back.Tips, sameTip)), tx.remove(extraBucket, key))
}

func (tx tx) eachBinnedAnswer(do func(inBin string, gone *binnedAnswer)) error {
	prefix := extraKeyOf(RemovedAnswers, "")
	return eachPrefix(tx, extraBucket, prefix, func(key []byte, gone binnedAnswer) error {
		do(string(key[len(prefix):]), &gone)
		return nil
	})
}

// purgeAnswers takes answers out of the bin for good. What was decided about replies goes too: a mark does not tell whose
// it is.
func (tx tx) purgeAnswers(ids []string) error {
	for _, id := range ids {
		err := errors.Join(tx.remove(extraBucket, extraKeyOf(RemovedAnswers, id)), tx.remove(decisionBucket, discretion.Reply))
		if err != nil {
			return err
		}
	}
	return nil
}

// pastAnswer is an answer that was purged. In a copy the one that was there before is meant, and none that came since.
type pastAnswer struct {
	ID     string `json:"id"` // in the bin
	Answer string `json:"answer"`
	Before uint64 `json:"before"` // the change that put it in the bin
}

// oweForAnswers notes what is owed for answers that go for good.
func (tx tx) oweForAnswers(owed *residue, ids []string) error {
	for _, id := range ids {
		var gone binnedAnswer
		key := extraKeyOf(RemovedAnswers, id)
		if _, err := tx.getJSON(extraBucket, key, &gone); err != nil {
			return err
		}
		before, err := tx.changeOf(extraBucket, key)
		if err != nil {
			return err
		}
		owed.Answers = append(owed.Answers, pastAnswer{id, gone.Came.ID, before})
		for _, reply := range gone.Replies {
			owed.words = append(owed.words, reply.Text)
		}
	}
	return nil
}

// answerTraces finds in a copy the answers that were purged, in their places or in the bin.
func (tx tx) answerTraces(owed *residue, known map[string]bool) (func(tx) error, error) {
	var inPlace, inBin []string
	for _, gone := range owed.Answers {
		changed, err := tx.changeOf(answerBucket, gone.Answer)
		if err != nil {
			return nil, err
		}
		if changed > 0 && changed < gone.Before {
			inPlace = append(inPlace, gone.Answer)
		}
		err = tx.eachBinnedAnswer(func(id string, thrown *binnedAnswer) {
			if thrown.Came.ID == gone.Answer && (id == gone.ID || !known[id]) {
				inBin = append(inBin, id)
			}
		})
		if err != nil {
			return nil, err
		}
	}
	if len(inPlace)+len(inBin) == 0 {
		return nil, nil
	}
	return forgetAnswers(inPlace, inBin), nil
}

func forgetAnswers(inPlace, inBin []string) func(tx) error {
	return func(tx tx) error {
		for _, id := range inPlace {
			if _, err := tx.takeAnswerOut(id); err != nil && !errors.Is(err, ErrNotFound) {
				return err
			}
			if err := tx.remove(decisionBucket, discretion.Reply); err != nil {
				return err
			}
		}
		return tx.purgeAnswers(inBin)
	}
}

// removeBinnedRepliesOn takes them away from answers in the bin.
func (tx tx) removeBinnedRepliesOn(entry string) error {
	changed := map[string]*binnedAnswer{}
	err := tx.eachBinnedAnswer(func(id string, gone *binnedAnswer) {
		n := len(gone.Replies)
		gone.Replies = slices.DeleteFunc(gone.Replies, func(reply keptReply) bool { return reply.Entry == entry })
		if len(gone.Replies) < n {
			changed[id] = gone
		}
	})
	for id, gone := range changed {
		if err == nil {
			err = tx.putJSON(extraBucket, extraKeyOf(RemovedAnswers, id), gone)
		}
	}
	return err
}
