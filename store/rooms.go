package store

import (
	"bytes"
	"sync"

	"github.com/tidwall/btree"

	"koffiemoment/store/vault"
)

// rooms are the values of a locked file, opened, for as long as the program has it: in the file each lies sealed under a key that says
// nothing, so nothing could be looked up there. What is read is read here, as fast as from an open file, and what is written goes to
// both in one commit.
//
// A transaction that writes has rooms of its own, which become those of the file with its commit. Until then readers have the others;
// the two share what is the same in them.
//
// What is derived is in rooms alone. It is made anew when the file is opened, so that no index of words is on the disk.
type rooms struct {
	all    [endOfBuckets]*room // nil for a bucket that there is not
	key    *vault.Key          // that they are sealed with in the file
	serial uint64              // of the transaction that left them so
	broken bool                // some of what lies in the file could not be read, or is not what was counted

	copying sync.Mutex
}

// published are the rooms of the newest commit, which may be under way, and those of the one before: who begins to read meanwhile may see
// the file as either left it.
type published struct{ now, before *rooms }

// in gives the rooms that a transaction of bbolt goes with, and false where it began too long ago.
func (p *published) in(serial uint64) (*rooms, bool) {
	switch {
	case p == nil:
		return nil, true
	case p.now.serial == serial:
		return p.now, true
	case p.before != nil && p.before.serial == serial:
		return p.before, true
	}
	return nil, false
}

// newest gives the rooms of the newest commit, nil for an open file.
func (f *file) newest() *rooms {
	if p := f.rooms.Load(); p != nil {
		return p.now
	}
	return nil
}

// publish takes rooms for those of the file from now on; nil for a file that is open.
func (f *file) publish(r *rooms) {
	if r == nil {
		f.rooms.Store(nil)
		return
	}
	f.rooms.Store(&published{now: r})
}

// room is one bucket.
type room struct {
	values   *btree.Map[string, held]
	sequence uint64
}

// held is a value as it would lie in an open file, and the place in the file where it lies sealed, empty where that is none yet. Neither
// slice is ever changed.
type held struct {
	key, value []byte
	at         string
}

func newRoom() *room { return &room{values: new(btree.Map[string, held])} }

func newRooms(kind kind) *rooms {
	r := new(rooms)
	for _, b := range kind.buckets {
		r.all[b] = newRoom()
	}
	return r
}

// copy gives rooms that can be changed while others read these.
func (r *rooms) copy() *rooms {
	r.copying.Lock()
	defer r.copying.Unlock()
	fresh := &rooms{key: r.key, serial: r.serial, broken: r.broken}
	for b, from := range r.all {
		if from != nil {
			fresh.all[b] = &room{from.values.Copy(), from.sequence}
		}
	}
	return fresh
}

// shelf gives a room as a transaction sees it; change is nil for one that only reads.
func (r *rooms) shelf(b bucket, change *change) shelf {
	if r.all[b] == nil {
		return nil
	}
	return inRoom{r.all[b], b, change}
}

// inRoom is a shelf that is a room. It notes in the change what has to be sealed.
type inRoom struct {
	*room
	bucket bucket
	change *change
}

func (s inRoom) Get(key []byte) []byte {
	kept, _ := s.values.Get(string(key))
	return kept.value
}

func (s inRoom) Put(key, value []byte) error {
	if s.change == nil {
		return ErrReadOnly
	}
	kept, _ := s.values.Get(string(key))
	s.touch(key, kept.at)
	s.values.Set(string(key), held{bytes.Clone(key), value, kept.at})
	return nil
}

func (s inRoom) Delete(key []byte) error {
	if s.change == nil {
		return ErrReadOnly
	}
	if gone, there := s.values.Delete(string(key)); there {
		s.touch(key, gone.at)
	}
	return nil
}

// touch keeps the first place, which is the one in the file.
func (s inRoom) touch(key []byte, at string) {
	where := spot{s.bucket, string(key)}
	if _, known := s.change.touched[where]; known {
		return
	}
	if s.change.touched == nil {
		s.change.touched = map[spot]string{}
	}
	s.change.touched[where] = at
}

func (s inRoom) Cursor() cursor { return &roomCursor{s.values.Iter()} }
func (s inRoom) Len() int       { return s.values.Len() }

func (s inRoom) ForEach(work func(key, value []byte) error) (err error) {
	s.values.Scan(func(_ string, kept held) bool {
		err = work(kept.key, kept.value)
		return err == nil
	})
	return err
}

func (s inRoom) Sequence() uint64           { return s.sequence }
func (s inRoom) SetSequence(n uint64) error { s.sequence = n; return nil }

func (s inRoom) NextSequence() (uint64, error) {
	s.sequence++
	return s.sequence, nil
}

type roomCursor struct {
	at btree.MapIter[string, held]
}

func (c *roomCursor) First() (key, value []byte)        { return c.here(c.at.First()) }
func (c *roomCursor) Last() (key, value []byte)         { return c.here(c.at.Last()) }
func (c *roomCursor) Next() (key, value []byte)         { return c.here(c.at.Next()) }
func (c *roomCursor) Prev() (key, value []byte)         { return c.here(c.at.Prev()) }
func (c *roomCursor) Seek(k []byte) (key, value []byte) { return c.here(c.at.Seek(string(k))) }

func (c *roomCursor) here(found bool) (key, value []byte) {
	if !found {
		return nil, nil
	}
	kept := c.at.Value()
	return kept.key, kept.value
}

// roomsOf gives what a transaction reads in rooms that can be changed, and that live longer than it.
func roomsOf(tx tx) *rooms {
	if tx.rooms != nil {
		return tx.rooms.copy()
	}
	r := &rooms{serial: tx.serial()}
	for b := metaBucket; b < endOfBuckets; b++ {
		in := tx.shelf(b)
		if in == nil {
			continue
		}
		r.all[b] = newRoom()
		r.all[b].sequence = in.Sequence()
		for _, kept := range valuesIn(in) {
			r.all[b].values.Load(string(kept[0]), held{key: kept[0], value: kept[1]})
		}
	}
	return r
}

// viewOf lets rooms be read as a file is.
func viewOf(r *rooms) func(func(tx) error) error {
	return func(work func(tx) error) error { return work(tx{rooms: r}) }
}

// writeRooms writes them to a new file, locked where there is a key, and reads that through.
func (kind kind) writeRooms(r *rooms, temp string, key *vault.Key) error {
	_, err := kind.copyCompact(viewOf(r), temp, key, func(tx, uint64) error { return nil })
	return err
}
