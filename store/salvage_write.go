package store

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"math"
	"slices"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
)

// writeSalvaged makes a new file of what was found, as Open finds it, and reads it through. Changes go on from the last one that anything
// knows of, and so do all other numbers that may not come twice.
func (f *file) writeSalvaged(temp string, h *haul) error {
	made := &rooms{serial: 1}
	err, _ := guard(func() error {
		return write(tx{rooms: made}, h.change(), intact, func(tx tx) error {
			if err := f.kind.furnish(tx, f.random); err != nil {
				return err
			}
			if err := tx.putSalvaged(h); err != nil {
				return err
			}
			if err := tx.putJSON(metaBucket, keyChange, h.change()); err != nil {
				return err
			}
			if err := tx.mend(f.kind, h); err != nil {
				return err
			}
			return f.kind.rebuild(tx)
		})
	})
	if err != nil {
		return err
	}
	return f.kind.writeRooms(made, temp, h.key)
}

// putSalvaged puts what is not derived, in the order of its keys. What says which file this is stands there already.
func (tx tx) putSalvaged(h *haul) error {
	if h.schema < secondSchema {
		return tx.putFirstSalvaged(h)
	}
	for b := metaBucket; b < endOfBuckets; b++ {
		if b.derived() || !slices.Contains(h.kind().buckets, b) {
			continue
		}
		in, err := tx.bucket(b)
		if err != nil {
			return err
		}
		filled(in, 0.9)
		for _, key := range slices.Sorted(maps.Keys(h.live[b])) {
			v := h.live[b][key]
			if b == metaBucket && (v.first || key == keyChange || key == keyBackup) {
				continue
			}
			if err := in.Put([]byte(key), tx.wrap(b, []byte(key), v.change, v.payload)); err != nil { // not by put: each keeps its change
				return err
			}
		}
	}
	return nil
}

// putFirstSalvaged is journalFromFirst for what is left of a file.
func (tx tx) putFirstSalvaged(h *haul) error {
	old := firstValues{}
	for b, found := range h.live {
		for _, key := range slices.Sorted(maps.Keys(found)) {
			if v := found[key]; v.first && !b.isHead([]byte(key)) {
				old[b] = append(old[b], firstValue{key, v.payload})
			}
		}
	}
	for b := range old {
		if !slices.Contains(h.kind().buckets, b) {
			delete(old, b)
		}
	}
	var arrived arrivals
	if err := unpackFirst(old, metaBucket, keyArrivals, &arrived, packArrivals); err != nil {
		arrived = nil
	}
	if err := putFirst(tx, old); err != nil || h.kind().main != entryBucket {
		return err
	}
	var closed closedDrafts
	if err := unpackFirst(old, stateBucket, keyClosed, &closed, packClosed); err != nil {
		closed = nil
	}
	counted, _ := h.firstCounts()
	given := numbers{counted.Last, counted.Deleted, counted.HandIns, counted.HandedIn}
	return errors.Join(tx.putArrivals(arrived), tx.putNumbers(&given), putPacked(tx, metaBucket, keyClosed, &closed, packClosed))
}

// mend makes a file of values that agree: whatever names something that is not there names it no more, and numbers go on past
// all that were given.
func (tx tx) mend(kind kind, h *haul) error {
	if kind.main != entryBucket {
		return tx.mendAnswerNumbers()
	}
	for _, mend := range []func() error{tx.mendNumbers, tx.mendPlaces, tx.mendArrivals, tx.mendDrafts} {
		if err := mend(); err != nil {
			return err
		}
	}
	return tx.mendRubrics(h)
}

// mendNumbers looks for the highest number of each kind. Of an entry also what stood beside it tells that it was given.
func (tx tx) mendNumbers() error {
	given, err := tx.numbers()
	if err != nil {
		given = numbers{}
	}
	for _, b := range []bucket{entryBucket, binBucket, versionBucket, intentionBucket} {
		given.Last = max(given.Last, lastSeq(tx.shelf(b)))
	}
	given.HandIns = max(given.HandIns, int(min(lastSeq(tx.shelf(handInBucket)), math.MaxInt)))
	err = each(tx, binBucket, func(_ []byte, binned binnedEntry) error {
		given.Deleted = max(given.Deleted, binned.Order)
		return nil
	})
	if err != nil {
		return err
	}
	known := 0
	err = each(tx, handInBucket, func(_ []byte, h HandedIn) error {
		known++
		for _, handed := range h.Entries {
			if seq, err := parseID(handed.ID); err == nil {
				given.Last = max(given.Last, seq)
			}
		}
		if given.HandedIn.Before(h.Made) {
			given.HandedIn = h.Made
		}
		return nil
	})
	if err != nil {
		return err
	}
	given.HandIns = max(given.HandIns, known) // after a merge two may have one number
	return tx.putNumbers(&given)
}

// mendPlaces says again where entries lie that a merge gave another number than that of their ids. An entry begins with its id:
// where that is of the number that it lies under, as of nearly all, the rest need not be read.
func (tx tx) mendPlaces() error {
	astray := map[string]uint64{}
	look := func(b bucket, key, value []byte) error {
		record, err := tx.unwrap(b, key, value)
		if err != nil || bytes.HasPrefix(record, fmt.Appendf(nil, `{"id":"%d-`, seqOf(key))) {
			return err
		}
		var e struct {
			ID  string
			Seq uint64
		}
		if err := decode(record, &e); err != nil {
			return err
		}
		if seq, err := parseID(e.ID); err == nil && seq != e.Seq {
			astray[e.ID] = e.Seq
		}
		return nil
	}
	var err error
	for _, b := range []bucket{entryBucket, binBucket} {
		in, failed := tx.bucket(b)
		if failed == nil {
			failed = in.ForEach(func(key, value []byte) error { return look(b, key, value) })
		}
		err = errors.Join(err, failed)
	}
	for id, seq := range astray {
		var kept entryPlace
		if _, broken := tx.getJSON(extraBucket, placeKey(id), &kept); broken == nil && kept.Seq == seq {
			continue
		}
		err = errors.Join(err, tx.putJSON(extraBucket, placeKey(id), entryPlace{seq}))
	}
	return err
}

// lastSeq reads the sequence number that the last key of a bucket begins with.
func lastSeq(in shelf) uint64 {
	k, _ := in.Cursor().Last()
	return seqOf(k)
}

// seqOf gives 0 for a key that holds none.
func seqOf(key []byte) uint64 {
	if len(key) < 8 {
		return 0
	}
	return binary.BigEndian.Uint64(key)
}

// mendArrivals leaves out arrivals whose answer is gone, so that it can come again, and adds those whose answer is there: they
// come last.
func (tx tx) mendArrivals() error {
	all, err := tx.arrivals()
	if err != nil {
		all = nil
	}
	in := tx.shelf(answerBucket)
	all = slices.DeleteFunc(all, func(came arrival) bool { return in.Get([]byte(came.ID)) == nil })
	var reader exchange.Reader
	var unread []string
	err = in.ForEach(func(key, _ []byte) error {
		if all.find(string(key)) != nil {
			return nil
		}
		answer, err := tx.answer(&reader, string(key))
		if err != nil {
			unread = append(unread, string(key))
			return nil
		}
		about, err := tx.about(answer.HandIn)
		received := Received{Answer: answer}
		all = append(all, newArrival(answer, about, received.Made()))
		return err
	})
	for _, key := range unread {
		err = errors.Join(err, in.Delete([]byte(key)))
	}
	if err != nil {
		return err
	}
	return tx.putArrivals(all)
}

// mendRubrics brings back the rubrics that come with the program, and forgets which one is in use when that is gone.
func (tx tx) mendRubrics(h *haul) error {
	refs := map[rubric.Ref]bool{}
	for _, b := range []bucket{entryBucket, binBucket, versionBucket} {
		for _, v := range h.live[b] {
			var e struct{ Rubric rubric.Ref }
			if decode(v.payload, &e) == nil {
				refs[e.Rubric] = true
			}
		}
	}
	drafts, err := tx.drafts()
	if err != nil {
		return err
	}
	for i := range drafts {
		refs[drafts[i].Entry.Rubric] = true
	}
	for ref := range refs {
		if err := tx.keepRubric(ref, nil); err != nil && !errors.Is(err, ErrNoRubric) {
			return err
		}
	}
	var inUse rubric.Ref
	if found, err := tx.getJSON(metaBucket, keyRubric, &inUse); !found || err != nil {
		return err
	}
	if err = tx.keepRubric(inUse, nil); errors.Is(err, ErrNoRubric) {
		err = tx.remove(metaBucket, keyRubric)
	}
	return err
}

// mendDrafts has the next draft come after those that are there.
func (tx tx) mendDrafts() error {
	drafts, err := tx.drafts()
	if err != nil || len(drafts) == 0 {
		return err
	}
	in := tx.shelf(draftBucket)
	return in.SetSequence(max(in.Sequence(), drafts[0].Saved))
}

// mendAnswerNumbers does for a lecturer's file what mendNumbers does: no answer may have the number of one before.
func (tx tx) mendAnswerNumbers() error {
	last := map[string]int{}
	err := each(tx, reviewBucket, func(_ []byte, review journal.Review) error {
		if review.Answered != nil {
			last[review.Journal] = max(last[review.Journal], review.Answered.Number)
		}
		return nil
	})
	if err != nil {
		return err
	}
	for id, n := range last {
		given := 0
		if _, err := tx.getJSON(numberBucket, id, &given); err != nil {
			return err
		}
		if n > given {
			if err := tx.putJSON(numberBucket, id, n); err != nil {
				return err
			}
		}
	}
	return nil
}
