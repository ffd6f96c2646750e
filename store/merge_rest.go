package store

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"slices"
	"time"

	"koffiemoment/journal"
)

// drafts come under their own ids. One that both went on writing in is there twice, and one that was finished or discarded
// here comes under another id, unless its words are in what it became: a save that comes late must still find it ended.
func (m *merging) drafts() error {
	ours := map[string]*keptDraft{}
	for i := range m.ours.drafts {
		ours[m.ours.drafts[i].ID] = &m.ours.drafts[i]
	}
	for _, d := range slices.Backward(m.theirs.drafts) { // the one that was saved last comes last
		kept, ended := ours[d.ID], m.ours.closed.find(d.ID)
		switch {
		case m.drafted(&d), m.became(ended, &d.Entry, m.ours):
			continue
		case kept != nil || ended != nil:
			d.ID = otherDraft(&d)
		}
		if ours[d.ID] != nil || m.ours.closed.find(d.ID) != nil {
			continue
		}
		if err := m.keepDraft(d); err != nil {
			return err
		}
	}
	return m.endDrafts(ours)
}

// endDrafts ends those of ours that the other finished in the same words, and remembers all that ended there.
func (m *merging) endDrafts(ours map[string]*keptDraft) error {
	closed := slices.Clone(m.ours.closed)
	for _, ended := range m.theirs.closed {
		kept := ours[ended.ID]
		if closed.find(ended.ID) != nil || kept != nil && !m.became(&ended, &kept.Entry, m.theirs) {
			continue
		}
		if kept != nil {
			if err := m.remove(draftBucket, ended.ID); err != nil {
				return err
			}
		}
		if ended.Entry > 0 {
			ended.Entry = m.here(m.theirs.ids[ended.Entry])
		}
		closed = append(closed, ended)
	}
	closed = closed[max(0, len(closed)-keptClosed):]
	if !m.changed || slices.Equal(closed, m.ours.closed) {
		return nil // a memory of the last few is no reason to write
	}
	return putPacked(m.tx, metaBucket, keyClosed, &closed, packClosed)
}

// drafted says that a draft of the same words is here, under whatever id.
func (m *merging) drafted(d *keptDraft) bool {
	return slices.ContainsFunc(m.ours.drafts, func(kept keptDraft) bool { return kept.Of == d.Of && sameWords(&kept.Entry, &d.Entry) })
}

// here gives the number that an entry lies under in this journal, 0 for one that it does not have.
func (m *merging) here(id string) uint64 {
	if c := m.ours.chains[id]; c != nil {
		return c.seq
	}
	return 0
}

// became says that a draft ended as an entry which holds its words.
func (m *merging) became(ended *closedDraft, written *journal.Entry, in *holdings) bool {
	if ended == nil || ended.Entry == 0 {
		return false
	}
	c := in.chains[in.ids[ended.Entry]]
	return c != nil && slices.ContainsFunc(append(c.past, c.last), func(e journal.Entry) bool { return sameWords(&e, written) })
}

func sameWords(a, b *journal.Entry) bool {
	words := func(e *journal.Entry) (all []string) {
		for _, text := range e.Texts() {
			if text.Words != "" {
				all = append(all, text.Name+"\x00"+text.Words)
			}
		}
		return all
	}
	return slices.Equal(words(a), words(b))
}

// otherDraft gives an id that follows from what was written, so that it comes once however often one merges.
func otherDraft(d *keptDraft) string {
	words, _ := json.Marshal(d.Entry)
	id, _ := randomLetters(bytes.NewReader(spread(words)), 12)
	return id
}

// spread makes enough bytes of a digest for randomLetters to choose from.
func spread(words []byte) (all []byte) {
	for sum := sha256.Sum256(words); len(all) < 8*len(sum); sum = sha256.Sum256(sum[:]) {
		all = append(all, sum[:]...)
	}
	return all
}

func (m *merging) keepDraft(d keptDraft) error {
	in, err := m.tx.bucket(draftBucket)
	if err != nil {
		return err
	}
	if d.Saved, err = in.NextSequence(); err != nil {
		return err
	}
	if !d.Discarded.IsZero() {
		since, err := m.tx.binnedAt(m.now)
		if err != nil {
			return err
		}
		m.given.Deleted++
		d.Thrown = thrown{m.given.Deleted, max(0, since-max(0, m.theirs.days.since()-d.Thrown.Since))}
	}
	m.came.Drafts++
	return m.put(draftBucket, d.ID, d)
}

// estimates of the other come behind those of this journal, in their order, but for the one that is open here: no hand-in can
// name that, and the open one is the last. A second open one is finished as it is, and stands beside it.
func (m *merging) estimates() error {
	m.versions = map[HandedEstimate]int{}
	ours := map[string][]journal.Estimate{}
	for _, est := range m.ours.estimates {
		ours[est.Stage] = append(ours[est.Stage], est)
	}
	for _, est := range m.theirs.estimates {
		all := ours[est.Stage]
		at := slices.IndexFunc(all, func(kept journal.Estimate) bool { return judgement(kept) == judgement(est) })
		if at < 0 {
			m.came.Rest = true
			if at = len(all); at > 0 && all[at-1].Open() {
				at--
			}
			ours[est.Stage] = slices.Insert(all, at, est)
			continue
		}
		if all[at].Finished.IsZero() {
			all[at].Finished = est.Finished
		}
		all[at].HandedIn = all[at].HandedIn || est.HandedIn
	}
	for stage, all := range ours {
		for i := range all {
			if i < len(all)-1 && all[i].Open() {
				all[i].Finished = all[i].Changed
			}
			all[i].Version = i + 1
			if err := m.put(estimateBucket, estimateKey(stage, i+1), &all[i]); err != nil {
				return err
			}
		}
	}
	for _, est := range m.theirs.estimates {
		at := slices.IndexFunc(ours[est.Stage], func(kept journal.Estimate) bool { return judgement(kept) == judgement(est) })
		m.versions[HandedEstimate{est.Stage, est.Version}] = at + 1
	}
	return nil
}

// judgement is an estimate apart from its number and from how it stands.
func judgement(est journal.Estimate) string {
	est.Version, est.Finished, est.HandedIn = 0, time.Time{}, false
	b, _ := json.Marshal(est)
	return string(b)
}

// handIns of one number may be two, made on two computers: both are remembered.
func (m *merging) handIns() error {
	known := map[string]bool{}
	for _, h := range m.ours.handIns {
		known[h.ID] = true
	}
	for _, h := range m.theirs.handIns {
		if known[h.ID] {
			continue
		}
		for i, handed := range h.Estimates {
			if n := m.versions[handed]; n > 0 {
				h.Estimates[i].Version = n
			}
		}
		key := handInKey(h.Number)
		kept, err := m.tx.get(handInBucket, key)
		if err != nil {
			return err
		}
		if kept != nil {
			key += h.ID
		}
		m.came.HandIns++
		if err := m.put(handInBucket, key, h); err != nil {
			return err
		}
	}
	return nil
}

// answers come in the order in which they came there, behind those that came here. What was seen once is not new, and what
// was removed here stays in the bin.
func (m *merging) answers() error {
	all, changed, removed := slices.Clone(m.ours.arrivals), false, map[string]bool{}
	if err := m.tx.eachBinnedAnswer(func(_ string, gone *binnedAnswer) { removed[gone.Came.ID] = true }); err != nil {
		return err
	}
	for _, came := range m.theirs.arrivals {
		if kept := all.find(came.ID); kept != nil {
			changed = changed || came.Seen && !kept.Seen
			kept.Seen = kept.Seen || came.Seen
			continue
		}
		if removed[came.ID] {
			continue
		}
		words := m.theirs.raw[answerBucket][came.ID]
		if words == nil {
			return ErrDamaged
		}
		if err := m.putRaw(answerBucket, came.ID, words); err != nil {
			return err
		}
		all, changed = append(all, came), true
		m.came.Answers++
	}
	if !changed {
		return nil
	}
	m.changed = true
	return m.tx.putArrivals(all)
}

// replies in one place, in different words, are joined: a lecturer reads both.
func (m *merging) replies() error {
	ours := map[string]keptReply{}
	for _, reply := range m.ours.replies {
		ours[replyKey(reply.Answer, reply.Criterion, reply.Entry)] = reply
	}
	came, err := m.tx.arrivals()
	if err != nil {
		return err
	}
	for _, reply := range m.theirs.replies {
		if came.find(reply.Answer) == nil {
			continue // its answer was removed here
		}
		key := replyKey(reply.Answer, reply.Criterion, reply.Entry)
		if kept, found := ours[key]; found {
			first, later := kept, reply
			if later.Made.Before(first.Made) || later.Made.Equal(first.Made) && later.Text < first.Text {
				first, later = later, first
			}
			if reply.Text = said(first.Text, later.Text); reply.Text == kept.Text {
				continue
			}
			reply.Made = later.Made
		}
		m.came.Rest = true
		if err := m.put(replyBucket, key, reply); err != nil {
			return err
		}
	}
	return nil
}

// decisions of the other come where they were made with the same secret, or where none was made here yet; else what they are about
// is asked once more.
func (m *merging) decisions() error {
	ours, theirs := m.ours.meta[keyMarks], m.theirs.meta[keyMarks]
	switch {
	case theirs == nil || ours != nil && !bytes.Equal(ours, theirs):
		return nil
	case ours == nil:
		if err := m.putRaw(metaBucket, keyMarks, theirs); err != nil {
			return err
		}
	}
	for subject, theirs := range m.theirs.decisions {
		all := union(m.ours.decisions[subject], theirs, sameText)
		if len(all) == len(m.ours.decisions[subject]) {
			continue
		}
		m.came.Rest = true
		if err := m.put(decisionBucket, subject, all); err != nil {
			return err
		}
	}
	return nil
}

// rubrics come by their digests: each stays for the entries that were written with it.
func (m *merging) rubrics() error {
	for digest, words := range m.theirs.raw[rubricBucket] {
		if m.ours.raw[rubricBucket][digest] == nil {
			if err := m.putRaw(rubricBucket, digest, words); err != nil {
				return err
			}
		}
	}
	return nil
}

// extras of this journal stay where both have one, but for lists, of which what is only there comes too; those of an entry go where it lies
// here.
func (m *merging) extras() error {
	for key, record := range m.theirs.raw[extraBucket] {
		switch kind := Kind(key[0]); {
		case kind == EntryPlaces:
			continue // made where entries were kept
		case kind == RemovedAnswers:
			if err := m.binnedAnswer(key, record); err != nil {
				return err
			}
			continue
		case kind < endOfKinds && kind.owner() == ofEntry:
			seq := m.here(m.theirs.ids[binary.BigEndian.Uint64([]byte(key[1:]))])
			if seq == 0 {
				continue
			}
			key = extraKeyOf(kind, seqKey(seq))
		}
		kept, err := m.tx.get(extraBucket, key)
		if err != nil {
			return err
		}
		if kept != nil {
			if record, err = joinExtras(Kind(key[0]), kept, record); err != nil {
				return err
			}
		}
		if bytes.Equal(kept, record) {
			continue
		}
		m.came.Rest = true
		if err := m.putRaw(extraBucket, key, record); err != nil {
			return err
		}
	}
	return nil
}

// binnedAnswer comes to the bin for as many days as it still had there, unless the answer is kept or lies in the bin here.
func (m *merging) binnedAnswer(key string, record []byte) error {
	var gone binnedAnswer
	if err := json.Unmarshal(record, &gone); err != nil {
		return ErrDamaged
	}
	all, err := m.tx.arrivals()
	if err != nil || all.find(gone.Came.ID) != nil || m.tx.hasExtra(RemovedAnswers, key[1:]) {
		return err
	}
	since, err := m.tx.binnedAt(m.now)
	if err != nil {
		return err
	}
	m.given.Deleted++
	gone.Thrown = thrown{m.given.Deleted, max(0, since-max(0, m.theirs.days.since()-gone.Thrown.Since))}
	m.came.Rest = true
	return m.put(extraBucket, key, gone)
}

func joinExtras(kind Kind, ours, theirs []byte) ([]byte, error) {
	switch kind {
	case LookBacks:
		return joinJSON(ours, theirs, func(a, b *[]journal.LookBack) {
			*a = union(*a, *b, func(a, b journal.LookBack) bool { return a.Text == b.Text && a.Made.Equal(b.Made) })
			slices.SortStableFunc(*a, func(a, b journal.LookBack) int { return a.Made.Compare(b.Made) })
		})
	case Statements:
		return joinJSON(ours, theirs, func(a, b *[]journal.Position) {
			*a = union(*a, *b, func(a, b journal.Position) bool { return a.Statement == b.Statement && a.Side == b.Side })
		})
	}
	return ours, nil
}
