package store

import (
	"cmp"
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"koffiemoment/journal"
)

// chain is an entry with its earlier versions, oldest first, and when it went to the bin, if it lies there.
type chain struct {
	seq    uint64
	past   []journal.Entry
	last   journal.Entry
	binned *binnedEntry
}

// entryPlace is the number that an entry lies under which is not the one in its id.
type entryPlace struct {
	Seq uint64 `json:"seq"`
}

// placeKey is where an entry's place is kept. People and some mail programs change capitals.
func placeKey(id string) string { return extraKeyOf(EntryPlaces, strings.ToLower(id)) }

// place gives the number that an entry lies under, that of its id unless another is kept.
func (tx tx) place(id string, seq uint64) (uint64, error) {
	at := entryPlace{seq}
	if !strings.Contains(id, "-") {
		return seq, nil
	}
	_, err := tx.getJSON(extraBucket, placeKey(id), &at)
	return at.Seq, err
}

func (w *holdings) readChains(tx tx) error {
	w.chains, w.ids, w.letGo = map[string]*chain{}, map[uint64]string{}, map[string][]journal.CameIn{}
	add := func(e *journal.Entry, binned *binnedEntry) {
		w.chains[e.ID], w.ids[e.Seq] = &chain{seq: e.Seq, last: *e, binned: binned}, e.ID
	}
	err := each(tx, entryBucket, func(_ []byte, e journal.Entry) error {
		add(&e, nil)
		return nil
	})
	if err != nil {
		return err
	}
	err = each(tx, binBucket, func(_ []byte, binned binnedEntry) error {
		add(&binned.Entry, &binned)
		return nil
	})
	if err != nil {
		return err
	}
	err = each(tx, versionBucket, func(_ []byte, e journal.Entry) error {
		c := w.chains[w.ids[e.Seq]]
		if c == nil {
			return ErrDamaged
		}
		c.past = append(c.past, e)
		return nil
	})
	if err != nil {
		return err
	}
	return each(tx, intentionBucket, func(_ []byte, i journal.Intention) error {
		for _, r := range i.Returns {
			if r.Entry == "" {
				w.letGo[i.ID] = append(w.letGo[i.ID], r)
			}
		}
		return nil
	})
}

// inOrder gives the chains by the number that they lie under.
func (w *holdings) inOrder() []*chain {
	return slices.SortedFunc(maps.Values(w.chains), func(a, b *chain) int { return cmp.Compare(a.seq, b.seq) })
}

// wording is an entry apart from where it lies and how often it was changed: what tells whether two are the same.
func wording(e journal.Entry) string {
	e.Seq, e.Revision = 0, 0
	b, _ := json.Marshal(e) // it came out of a file, so it can be written
	return string(b)
}

// entries brings the other's entries where they can lie, and joins those that both have.
func (m *merging) entries() error {
	m.given.Last = max(m.given.Last, m.theirs.given.Last)
	for _, theirs := range m.theirs.inOrder() {
		id := theirs.last.ID
		ours := m.ours.chains[id]
		if ours != nil {
			if err := m.join(ours, theirs); err != nil {
				return err
			}
			continue
		}
		came := *theirs
		if seq, err := parseID(id); err == nil && m.ours.ids[seq] == "" {
			came.seq = seq
		} else if m.ours.ids[came.seq] != "" {
			m.given.Last++
			came.seq = m.given.Last
		}
		m.ours.chains[id], m.ours.ids[came.seq] = &came, id
		m.came.Entries++
		if err := m.keep(&came); err != nil {
			return err
		}
	}
	return nil
}

// join brings two histories of one entry together.
func (m *merging) join(ours, theirs *chain) error {
	known, fresh := map[string]bool{}, []journal.Entry{}
	for _, e := range append(slices.Clone(ours.past), ours.last) {
		known[wording(e)] = true
	}
	for _, e := range theirs.past {
		if !known[wording(e)] {
			fresh = append(fresh, e)
		}
	}
	same := wording(ours.last) == wording(theirs.last)
	behind := known[wording(theirs.last)]
	ahead := slices.ContainsFunc(theirs.past, func(e journal.Entry) bool { return wording(e) == wording(ours.last) })
	joined := *ours
	switch {
	case same && theirs.binned != nil && ours.binned == nil:
		joined.binned = theirs.binned
		m.came.Binned++
	case behind:
	case ahead:
		fresh = append([]journal.Entry{ours.last}, fresh...)
		joined.last, joined.binned = theirs.last, theirs.binned
		m.came.Newer++
	default:
		older := theirs.last
		if theirsCounts(ours, theirs) {
			older, joined.last = ours.last, theirs.last
		}
		if ours.binned == nil || theirs.binned == nil {
			joined.binned = nil // what is gone on with is not thrown away
		}
		fresh = append(fresh, older)
		m.came.Both++
	}
	joined.past = slices.Clone(ours.past)
	joined.number(fresh)
	*ours = joined
	return m.keep(&joined)
}

// theirsCounts says which of two wordings that were gone on with is the newer: one that lies in the bin is not, then the one
// that was changed more often, and then the one that was finished later. Both sides come to the same.
func theirsCounts(ours, theirs *chain) bool {
	a, b := &ours.last, &theirs.last
	if (ours.binned == nil) != (theirs.binned == nil) {
		return ours.binned != nil
	}
	return cmp.Or(cmp.Compare(a.Revision, b.Revision), a.Edited.Compare(b.Edited), strings.Compare(wording(*a), wording(*b))) < 0
}

// number adds versions under numbers that are free, from their own on, and has the last one come behind all.
func (c *chain) number(fresh []journal.Entry) {
	taken := func(revision int) bool {
		return slices.ContainsFunc(c.past, func(e journal.Entry) bool { return e.Revision == revision })
	}
	for _, e := range fresh {
		for taken(e.Revision) {
			e.Revision++
		}
		c.past = append(c.past, e)
	}
	for _, e := range c.past {
		c.last.Revision = max(c.last.Revision, e.Revision+1)
	}
}

// keep writes an entry where it lies, with all that is of it.
func (m *merging) keep(c *chain) error {
	key := seqKey(c.seq)
	for i := range c.past {
		c.past[i].Seq = c.seq
		if err := m.put(versionBucket, versionKey(c.seq, c.past[i].Revision), &c.past[i]); err != nil {
			return err
		}
	}
	c.last.Seq = c.seq
	if seq, err := parseID(c.last.ID); err != nil || seq != c.seq {
		if err := m.put(extraBucket, placeKey(c.last.ID), entryPlace{c.seq}); err != nil {
			return err
		}
	}
	if c.binned == nil {
		if err := m.remove(binBucket, key); err != nil {
			return err
		}
		return m.put(entryBucket, key, &c.last)
	}
	if err := m.remove(entryBucket, key); err != nil {
		return err
	}
	at, err := m.thrown(c, key)
	if err != nil {
		return err
	}
	return m.put(binBucket, key, binnedEntry{c.binned.Deleted, at, c.last})
}

// thrown gives what lies in the bin here already its own place there, and what comes the last one, with the days that it had
// left.
func (m *merging) thrown(c *chain, key string) (at thrown, err error) {
	var kept binnedEntry
	found, err := m.tx.getJSON(binBucket, key, &kept)
	if found || err != nil {
		return kept.thrown, err
	}
	if at.Since, err = m.tx.binnedAt(m.now); err != nil {
		return at, err
	}
	at.Since = max(0, at.Since-max(0, m.theirs.days.since()-c.binned.Since))
	m.given.Deleted++
	at.Order = m.given.Deleted
	return at, nil
}

// intentions are made anew from the entries that plan them and those that come back on them, with what was let go in a list
// on either side.
func (m *merging) intentions() error {
	if !m.changed && !m.letGoDiffers() {
		return nil
	}
	all := map[string]*journal.Intention{}
	order := m.ours.inOrder()
	for _, c := range order {
		if c.last.Intention.Empty() {
			if err := m.remove(intentionBucket, seqKey(c.seq)); err != nil {
				return err
			}
			continue
		}
		i := &journal.Intention{ID: c.last.ID, Plan: *c.last.Intention, Made: c.last.Finished, Gone: c.binned != nil}
		i.Returns = union(m.ours.letGo[i.ID], m.theirs.letGo[i.ID], sameReturn)
		slices.SortStableFunc(i.Returns, func(a, b journal.CameIn) int { return a.At.Compare(b.At) })
		all[i.ID] = i
	}
	for _, c := range order {
		back := c.last.CameBack
		if c.binned != nil || back == nil || back.Outcome == journal.NoOutcomeYet || back.Intention == c.last.ID || all[back.Intention] == nil {
			continue
		}
		placeReport(all[back.Intention], &c.last)
	}
	for _, c := range order {
		if i := all[c.last.ID]; i != nil {
			if err := m.put(intentionBucket, seqKey(c.seq), i); err != nil {
				return err
			}
		}
	}
	return nil
}

// letGoDiffers says that in the other an intention was let go that here was not.
func (m *merging) letGoDiffers() bool {
	for id, theirs := range m.theirs.letGo {
		if len(union(m.ours.letGo[id], theirs, sameReturn)) > len(m.ours.letGo[id]) {
			return true
		}
	}
	return false
}

// sameReturn compares times as such: the zone of one that was read may be called otherwise.
func sameReturn(a, b journal.CameIn) bool {
	return a.Entry == b.Entry && a.Outcome == b.Outcome && a.At.Equal(b.At)
}
