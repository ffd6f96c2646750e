package store

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"slices"
	"time"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/journal"
	"koffiemoment/store/vault"
)

// A backup that is taken back is copied as it is, and then gets what came after it: those values of the file whose change is
// a later one. That is little where backups are made often, and the rest need not be made anew.

// restored is a restoring under way.
type restored struct {
	backup Backup
	key    *vault.Key // locks the new file, as the old one was or the backup is; nil for neither
	kind   kind
	file   *haul // what is in the file, as far as it came later; nil where nothing of it is to be added
}

// openRestore reads both sides. A file that another journal stands in, or of which nothing can be told, is no reason to refuse a
// backup; one that another program has to read is.
func openRestore(path string, from Backup, key *vault.Key) (r restored, err error) {
	r.kind = journalKind()
	if err = r.read(from.Path, key); errors.Is(err, ErrOtherKind) {
		r.kind = reviewsKind()
		err = r.read(from.Path, key)
	}
	if err != nil {
		return r, err
	}
	h, err := collect(path, r.backup.Change, key)
	if err == nil && h.key != nil && (r.key == nil || h.key.Headed()) {
		r.key = h.key
	}
	switch {
	case errors.Is(err, ErrNewer), errors.Is(err, ErrDraft):
		return r, err
	case errors.Is(err, ErrSealed) && r.key == nil:
		return r, err // what is in the file would be added, and the backup would lie open
	case err != nil || h.empty():
	case h.name != r.kind.name:
		return r, ErrOtherKind
	case h.id() != "" && h.id() != r.backup.Journal: // its changes are later than none of ours
	case h.schema == r.kind.schema():
		h.settle()
		r.file = h
	}
	return r, nil
}

// read takes the backup, after looking at every value in it.
func (r *restored) read(path string, key *vault.Key) error {
	made, err := readThrough(path, r.kind, key)
	if r.backup = made.Backup; made.rooms != nil {
		r.key = made.rooms.key
	}
	return err
}

// write makes the new file, reads it through, and says what is whole in it.
func (r *restored) write(temp string, key *vault.Key) (x Examined, err error) {
	if r.key == nil {
		if x, err = r.writeOpen(temp); err == nil {
			_, err = readThrough(temp, r.kind, nil)
		}
		return x, err
	}
	var made *rooms
	_, err = openBackup(r.backup.Path, r.kind, key, func(f *file) error {
		return f.view(func(tx tx) error {
			made = roomsOf(tx)
			return nil
		})
	})
	if err == nil {
		err, _ = guard(func() (err error) {
			x, err = r.goOn(tx{rooms: made})
			return err
		})
	}
	if err == nil {
		err = r.kind.writeRooms(made, temp, r.key)
	}
	return x, err
}

// writeOpen copies the bytes of a backup that is not locked, and adds to them.
func (r *restored) writeOpen(temp string) (x Examined, err error) {
	if err := copyBytes(r.backup.Path, temp); err != nil {
		return x, err
	}
	var handle *os.File
	options := boltOptions(50 * time.Millisecond)
	options.OpenFile = func(name string, flag int, mode fs.FileMode) (_ *os.File, err error) {
		handle, err = openExisting(name, flag, mode)
		return handle, err
	}
	db, err := bolt.Open(temp, 0o600, options)
	if err != nil {
		return x, boltError(err)
	}
	err, died := guard(func() error {
		return db.Update(func(btx *bolt.Tx) (err error) {
			x, err = r.goOn(tx{bolt: btx})
			return err
		})
	})
	if died {
		return x, errors.Join(err, handle.Close()) // a Close of bbolt could wait for a transaction that died
	}
	return x, errors.Join(err, db.Close())
}

// goOn adds to a backup what came after it, and says what is whole in it then.
func (r *restored) goOn(in tx) (x Examined, err error) {
	if err := r.leaveOther(in); err != nil {
		return x, err
	}
	last, err := lastChange(in)
	if r.file != nil {
		last = max(last, r.file.change())
	}
	if err != nil {
		return x, err
	}
	err = write(in, last, intact, func(tx tx) error {
		if err := tx.putJSON(metaBucket, keyChange, last); err != nil || r.file == nil {
			return err
		}
		return tx.addLater(r.file, r.kind, r.backup.Change)
	})
	if err != nil {
		return x, err
	}
	return in.examined(r)
}

// leaveOther takes nothing of a file in which a number of the backup is that of another entry: it went on from a copy of the
// journal, and its numbers would bury what they were given to in the backup. Merge brings the two together.
func (r *restored) leaveOther(tx tx) error {
	if r.file == nil || r.kind.main != entryBucket {
		return nil
	}
	given := maps.Clone(r.file.earlier)
	for _, b := range []bucket{entryBucket, binBucket} {
		for key, v := range r.file.live[b] {
			given[key] = v.id()
		}
	}
	for key, id := range given {
		for _, b := range []bucket{entryBucket, binBucket} {
			kept := struct{ ID string }{id}
			if _, err := tx.getJSON(b, key, &kept); err != nil {
				return err
			}
			if kept.ID != id {
				r.file = nil
				return nil
			}
		}
	}
	return nil
}

// addLater puts each value of h that is of a later change than since. They get a change of their own: they are newer than any
// backup again.
func (tx tx) addLater(h *haul, kind kind, since uint64) error {
	for b := metaBucket; b < endOfBuckets; b++ {
		if b.derived() || b == entryBucket || b == binBucket || !slices.Contains(kind.buckets, b) {
			continue
		}
		for _, key := range h.later(b, since) {
			if b == metaBucket && (b.isHead([]byte(key)) || slices.Contains([]string{keyChange, keyBackup, keyNumbers}, key)) {
				continue
			}
			if err := tx.put(b, key, h.live[b][key].payload); err != nil {
				return err
			}
		}
	}
	if kind.main != entryBucket {
		return tx.mend(kind, h)
	}
	if err := tx.dropEnded(h); err != nil {
		return err
	}
	if err := tx.derive(func(l *ledger) error { return l.addLater(h, since) }); err != nil {
		return err
	}
	return tx.mend(kind, h)
}

// later gives the keys of values of a later change, in their order.
func (h *haul) later(b bucket, since uint64) []string {
	keys := slices.Sorted(maps.Keys(h.live[b]))
	return slices.DeleteFunc(keys, func(key string) bool { return h.live[b][key].change <= since })
}

// dropEnded takes out drafts that are not in the file any more: they were finished, or thrown away for good.
func (tx tx) dropEnded(h *haul) error {
	drafts, err := tx.drafts()
	if err != nil {
		return err
	}
	closed, err := tx.closedDrafts()
	if err != nil {
		return err
	}
	for _, d := range drafts {
		if _, kept := h.live[draftBucket][d.ID]; kept && closed.find(d.ID) == nil || !kept && (h.Bad > 0 || h.gap(draftBucket, d.ID)) { // of two first pages one bad: it may be an older state
			continue
		}
		if err := tx.remove(draftBucket, d.ID); err != nil {
			return err
		}
	}
	return nil
}

// addLater has all that follows from an entry follow, as when it was finished, edited, thrown away or taken back.
func (l *ledger) addLater(h *haul, since uint64) error {
	var given numbers
	if v, found := h.live[metaBucket][keyNumbers]; found && unpack(v.payload, &given, packNumbers) == nil {
		l.given.Last, l.given.Deleted = max(l.given.Last, given.Last), max(l.given.Deleted, given.Deleted)
		if given.HandIns > l.given.HandIns {
			l.given.HandIns, l.given.HandedIn = given.HandIns, given.HandedIn
		}
	}
	for _, key := range h.later(intentionBucket, since) {
		var intention journal.Intention
		if err := decode(h.live[intentionBucket][key].payload, &intention); err != nil {
			return err
		}
		if err := l.setOpen(seqOf([]byte(key)), intention.Open()); err != nil {
			return err
		}
	}
	for _, key := range h.later(binBucket, since) {
		if err := l.takeOut(key); err != nil {
			return err
		}
		if err := l.tx.put(binBucket, key, h.live[binBucket][key].payload); err != nil {
			return err
		}
	}
	for _, key := range h.later(entryBucket, since) {
		if err := l.putLater(key, h.live[entryBucket][key].payload); err != nil {
			return err
		}
	}
	return nil
}

func (l *ledger) putLater(key string, payload []byte) error {
	var e journal.Entry
	if err := decode(payload, &e); err != nil {
		return err
	}
	if err := errors.Join(l.takeOut(key), l.tx.remove(binBucket, key), l.tx.put(entryBucket, key, payload)); err != nil {
		return err
	}
	if e.Intention.Empty() {
		if err := l.dropIntention(e.Seq); err != nil {
			return err
		}
	}
	return l.follow(&e)
}

// takeOut counts an entry out that something later takes the place of.
func (l *ledger) takeOut(key string) error {
	var e journal.Entry
	found, err := l.tx.getJSON(entryBucket, key, &e)
	if !found || err != nil {
		return err
	}
	if err := errors.Join(l.tx.remove(entryBucket, key), l.tx.remove(rowBucket, key)); err != nil {
		return err
	}
	return l.remove(e.Summary())
}

// examined says what is in the new file, beside what should be: a row without its entry was written after the backup.
func (tx tx) examined(r *restored) (x Examined, err error) {
	counted, err := tx.census()
	if err != nil {
		return x, err
	}
	x = Examined{
		Kind: r.kind.name, Journal: r.backup.Journal, Whole: true, Entries: counted[r.kind.main].N, Expected: counted[r.kind.main].N,
		Drafts: counted[draftBucket].N, Bin: counted[binBucket].N, Answers: counted[answerBucket].N, Change: r.backup.Change, Changed: r.backup.Made,
	}
	if r.file == nil {
		return x, nil
	}
	before := r.file.examined()
	x.Doubtful, x.Change, x.Missing = before.Doubtful, max(x.Change, before.Change), nil
	if before.Changed.After(x.Changed) {
		x.Changed = before.Changed
	}
	for _, key := range r.file.later(rowBucket, r.backup.Change) {
		s, err := r.file.summary(r.file.live[rowBucket][key])
		var kept journal.Entry
		found, failed := tx.getJSON(entryBucket, key, &kept)
		binned, failedToo := tx.get(binBucket, key)
		switch {
		case errors.Join(err, failed, failedToo) != nil:
		case found && kept.Revision < s.Revision:
			x.Earlier++
		case !found && binned == nil:
			x.Missing = append(x.Missing, s.When)
		}
	}
	slices.SortFunc(x.Missing, func(a, b time.Time) int { return b.Compare(a) })
	if should, ok := r.file.census(); ok {
		x.Expected = max(x.Expected, should[r.kind.main].N)
	}
	x.Expected = max(x.Expected, x.Entries+len(x.Missing))
	x.Whole = x.Expected == x.Entries && x.Earlier == 0
	return x, nil
}
