package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"koffiemoment/journal"
)

// Two files of one journal come of a copy: to another computer, or taken back from a stick, and then both went on. Merge
// brings what the other has into this one, and takes nothing away.
//
// Ids decide, never numbers, days or places. What both have in the same words is there once. What only the other has comes.
// What both have and each went on with is there in both wordings: the newer counts, the other is kept among the versions of
// an entry, as a draft or an estimate of its own, behind it in a reply.
//
// An id stays what it is, for it stands in hand-ins, in comments and on a lecturer's computer. Where both gave one number to
// different entries, that of the other gets a new number to lie under, and keeps its id; a record of kind EntryPlaces says
// where it lies.
//
// What was thrown away in one and is unchanged in the other lies in the bin afterwards, from where it can be put back; where
// the other went on with it, it is kept. What was purged in one comes back from the other: of a purge nothing is left that
// could say so. Where only one can be, as of settings or the key that signs, it is the one of this journal.

// ErrOtherJournal says that a file is of another journal, whose numbers and answers would not fit here.
var ErrOtherJournal = errors.New("it is another journal")

// Merged says what a merge brought.
type Merged struct {
	Entries int // that were not here
	Newer   int // that the other had a newer version of
	Both    int // that both went on with: the older is kept among the versions
	Binned  int // that went to the bin, because they were thrown away there
	Drafts  int
	Answers int
	HandIns int
	Rest    bool // something else came: an estimate, a reply, what was decided
}

// Merge brings all of what another file of this journal has into this one, in one commit. Merged a second time it changes
// nothing, not a byte. It returns ErrOtherJournal for the file of another one, ErrDamaged for one that is not whole, and a
// *exchange.Refusal with its place for one in which a name or a text is longer than may come in.
func (j *Journal) Merge(from *Journal, now time.Time) (came Merged, err error) {
	if from.ID() != j.ID() {
		return came, fmt.Errorf("merge journal: %w", ErrOtherJournal)
	}
	// A disk that lost a write leaves an earlier wording behind, which can be read: whoever brought it here would throw the other away.
	if err := from.file.settled("read the other journal"); err != nil {
		return came, err
	}
	if err := from.file.once(tx.withinBounds); err != nil {
		return came, fmt.Errorf("read the other journal: %w", err)
	}
	theirs, err := read(from.file, "read the other journal", tx.holdings)
	if err != nil {
		return came, err
	}
	err = j.file.update(func(tx tx) error {
		ours, err := tx.holdings()
		if err != nil {
			return err
		}
		m := &merging{tx: tx, ours: ours, theirs: theirs, given: ours.given, now: now}
		if err := m.all(); err != nil {
			return err
		}
		if came = m.came; !m.changed {
			return errNothing
		}
		return tx.rebuild()
	})
	if errors.Is(err, errNothing) {
		return Merged{}, nil
	}
	if err != nil {
		return Merged{}, fmt.Errorf("merge journal: %w", err)
	}
	return came, nil
}

// errNothing ends a merge that has nothing to write.
var errNothing = errors.New("nothing to merge")

// holdings are all that a journal holds and that does not follow from the rest.
type holdings struct {
	given     numbers
	days      binDays
	chains    map[string]*chain           // entries with their versions, by id
	ids       map[uint64]string           // of entries, by the number that they lie under
	letGo     map[string][]journal.CameIn // intentions that were let go in a list, by the entry that they were made in
	drafts    []keptDraft
	closed    closedDrafts
	estimates []journal.Estimate
	handIns   []HandedIn
	arrivals  arrivals
	replies   []keptReply
	decisions map[string][]string
	raw       map[bucket]map[string][]byte // of the buckets whose values are taken as they are
	meta      map[string][]byte
}

func (tx tx) holdings() (w *holdings, err error) {
	w = &holdings{raw: map[bucket]map[string][]byte{}, decisions: map[string][]string{}}
	for _, b := range []bucket{metaBucket, rubricBucket, answerBucket, extraBucket} {
		if w.raw[b], err = tx.payloads(b); err != nil {
			return nil, err
		}
	}
	w.meta = w.raw[metaBucket]
	if w.given, err = tx.numbers(); err != nil {
		return nil, err
	}
	if w.days, err = tx.binDays(); err != nil {
		return nil, err
	}
	if err = w.readChains(tx); err != nil {
		return nil, err
	}
	if w.drafts, err = tx.drafts(); err != nil {
		return nil, err
	}
	if w.closed, err = tx.closedDrafts(); err != nil {
		return nil, err
	}
	if w.estimates, err = allOf[journal.Estimate](tx, estimateBucket); err != nil {
		return nil, err
	}
	if w.handIns, err = allOf[HandedIn](tx, handInBucket); err != nil {
		return nil, err
	}
	if w.arrivals, err = tx.arrivals(); err != nil {
		return nil, err
	}
	if w.replies, err = allOf[keptReply](tx, replyBucket); err != nil {
		return nil, err
	}
	err = each(tx, decisionBucket, func(subject []byte, marks []string) error {
		w.decisions[string(subject)] = marks
		return nil
	})
	return w, err
}

// payloads copies a bucket as it is.
func (tx tx) payloads(b bucket) (map[string][]byte, error) {
	in, err := tx.bucket(b)
	if err != nil {
		return nil, err
	}
	all := map[string][]byte{}
	err = in.ForEach(func(key, value []byte) error {
		payload, err := tx.unwrap(b, key, value)
		all[string(key)] = bytes.Clone(payload)
		return err
	})
	return all, err
}

// merging is one merge under way.
type merging struct {
	tx           tx
	ours, theirs *holdings
	now          time.Time
	given        numbers
	came         Merged
	changed      bool
	versions     map[HandedEstimate]int // the number here of a version of theirs, where it is another
}

// all merges entries first: what stands beside them has to know where they lie.
func (m *merging) all() error {
	for _, part := range []func() error{
		m.entries, m.intentions, m.drafts, m.estimates, m.handIns, m.answers, m.replies, m.decisions, m.rubrics, m.extras, m.choices, m.numbers,
	} {
		if err := part(); err != nil {
			return err
		}
	}
	return nil
}

// put writes what is not there in the same bytes already.
func (m *merging) put(b bucket, key string, record any) error {
	payload, err := json.Marshal(record)
	if err != nil {
		return err
	}
	return m.putRaw(b, key, payload)
}

func (m *merging) putRaw(b bucket, key string, payload []byte) error {
	kept, err := m.tx.get(b, key)
	if err != nil || kept != nil && bytes.Equal(kept, payload) {
		return err
	}
	m.changed = true
	return m.tx.put(b, key, payload)
}

func (m *merging) remove(b bucket, key string) error {
	kept, err := m.tx.get(b, key)
	if kept == nil || err != nil {
		return err
	}
	m.changed = true
	return m.tx.remove(b, key)
}

// numbers go on past the highest of both, and past the number of hand-ins, of which two may have one number now.
func (m *merging) numbers() error {
	m.given.HandIns = max(m.given.HandIns, m.theirs.given.HandIns)
	handIns, err := allOf[HandedIn](m.tx, handInBucket)
	if err != nil {
		return err
	}
	m.given.HandIns = max(m.given.HandIns, len(handIns))
	if len(handIns) > 0 && len(handIns) > len(m.ours.handIns) {
		m.given.HandedIn = handIns[len(handIns)-1].Made
	}
	if m.given == m.ours.given {
		return nil
	}
	m.changed = true
	return m.tx.putNumbers(&m.given)
}

// union gives ours and then those of theirs that are not among them.
func union[T any](ours, theirs []T, same func(a, b T) bool) []T {
	all := slices.Clone(ours)
	for _, one := range theirs {
		if !slices.ContainsFunc(all, func(known T) bool { return same(known, one) }) {
			all = append(all, one)
		}
	}
	return all
}

func sameText(a, b string) bool { return a == b }

// said joins two texts that were written in the same place, the one that was written first before the other.
func said(first, later string) string {
	switch {
	case strings.Contains(later, first):
		return later
	case strings.Contains(first, later):
		return first
	}
	return first + "\n\n" + later
}
