package store

import (
	"bytes"
	"slices"
	"time"
)

// From the first schema to the second every value gets another envelope, what is derived stands apart from what is not, and
// what was counted is a census of all buckets. What is derived is not taken over: it is made anew, so that what counts as a
// moment now counts in every entry that there is.

// firstCounts are the counts of the first schema, in which numbers that were given stood among what can be counted.
type firstCounts struct {
	Last     uint64    `json:"last"`
	Entries  int       `json:"entries"`
	Bin      int       `json:"bin"`
	Deleted  uint64    `json:"deleted"`
	Open     int       `json:"open"`
	HandIns  int       `json:"handIns"`
	HandedIn time.Time `json:"handedIn,omitzero"`
}

func packFirstCounts(p *pack, counted *firstCounts) {
	p.number(&counted.Last)
	p.count(&counted.Entries)
	p.count(&counted.Bin)
	p.number(&counted.Deleted)
	p.count(&counted.Open)
	p.count(&counted.HandIns)
	p.time(&counted.HandedIn)
}

// journalFromFirst does it for a journal. It trusts no count that what is there does not bear out.
func journalFromFirst(tx tx) error {
	old, err := takeFirst(tx,
		[]bucket{metaBucket, rubricBucket, draftBucket, entryBucket, rowBucket, versionBucket, binBucket, intentionBucket, openBucket, stateBucket},
		[]bucket{estimateBucket, handInBucket, answerBucket, replyBucket, decisionBucket, extraBucket})
	if err != nil {
		return err
	}
	var counted firstCounts
	var closed closedDrafts
	var arrived arrivals
	if err := unpackFirst(old, metaBucket, keyCounts, &counted, packFirstCounts); err != nil {
		return err
	}
	if err := unpackFirst(old, stateBucket, keyClosed, &closed, packClosed); err != nil {
		return err
	}
	if err := unpackFirst(old, metaBucket, keyArrivals, &arrived, packArrivals); err != nil {
		return err
	}
	if len(old[entryBucket]) != counted.Entries || len(old[binBucket]) != counted.Bin || len(old[openBucket]) != counted.Open ||
		len(old[rowBucket]) != counted.Entries || len(old[answerBucket]) != len(arrived) {
		return ErrDamaged // counted anew, what is missing would never be missed again
	}
	if err := putFirst(tx, old); err != nil {
		return err
	}
	given := numbers{counted.Last, counted.Deleted, counted.HandIns, counted.HandedIn}
	if err := tx.putNumbers(&given); err != nil {
		return err
	}
	if err := putPacked(tx, metaBucket, keyClosed, &closed, packClosed); err != nil {
		return err
	}
	return tx.rebuild()
}

// reviewsFromFirst does it for a lecturer's file.
func reviewsFromFirst(tx tx) error {
	old, err := takeFirst(tx, []bucket{metaBucket, reviewBucket, numberBucket}, []bucket{stateBucket, extraBucket, censusBucket})
	if err != nil {
		return err
	}
	counted := 0
	if payload := old.find(metaBucket, keyCounts); payload != nil {
		if err := decode(payload, &counted); err != nil {
			return err
		}
	}
	if len(old[reviewBucket]) != counted {
		return ErrDamaged
	}
	return putFirst(tx, old)
}

// firstValue is a value of the first schema, out of its envelope and of the file.
type firstValue struct {
	key     string
	payload []byte
}

// firstValues are all values of a file, in the order of their keys.
type firstValues map[bucket][]firstValue

func (old firstValues) find(b bucket, key string) []byte {
	at, found := slices.BinarySearchFunc(old[b], key, func(v firstValue, key string) int { return bytes.Compare([]byte(v.key), []byte(key)) })
	if !found {
		return nil
	}
	return old[b][at].payload
}

// unpackFirst leaves a record as it is where there is none. Such records were JSON once, which begins with a bracket, and
// turned into the packed form one by one.
func unpackFirst[T any](old firstValues, b bucket, key string, record *T, describe func(*pack, *T)) error {
	payload := old.find(b, key)
	switch {
	case payload == nil:
		return nil
	case len(payload) > 0 && (payload[0] == '{' || payload[0] == '['):
		return decode(payload, record)
	}
	return unpack(payload, record, describe)
}

// takeFirst takes all values out, and leaves the buckets empty. One that every file of the first schema had, and this one has not, was
// lost with all that stood in it; of the others it makes those that are missing. It holds the whole file in memory, once in a
// journal's life.
func takeFirst(tx tx, had, later []bucket) (firstValues, error) {
	old := firstValues{}
	for _, b := range slices.Concat(had, later) {
		in := tx.shelf(b)
		if in == nil {
			if slices.Contains(had, b) {
				return nil, ErrDamaged
			}
			if _, err := tx.makeShelf(b); err != nil {
				return nil, err
			}
			continue
		}
		var err error
		if old[b], err = readFirst(b, in); err != nil {
			return nil, err
		}
		if err := tx.clearShelf(b); err != nil {
			return nil, err
		}
	}
	return old, nil
}

// readFirst leaves a derived value without a payload where it can't be trusted: it is made anew, and so is nothing lost.
func readFirst(b bucket, in shelf) (values []firstValue, err error) {
	err = in.ForEach(func(k, v []byte) error {
		payload, err := unwrapFirst(b, k, v)
		if b.derived() {
			err = nil
		}
		values = append(values, firstValue{string(k), bytes.Clone(payload)})
		return err
	})
	return values, err
}

// putFirst puts back what is not derived. Keys come in order and nothing is put between them later, so pages may be filled.
func putFirst(tx tx, old firstValues) error {
	for b := metaBucket; b < endOfBuckets; b++ {
		if b.derived() || len(old[b]) == 0 {
			continue
		}
		if err := tx.append(b); err != nil {
			return err
		}
		for _, v := range old[b] {
			if b == metaBucket && v.key == keyCounts {
				continue
			}
			if err := tx.put(b, v.key, v.payload); err != nil {
				return err
			}
		}
	}
	return nil
}
