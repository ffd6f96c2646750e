package store

import (
	bolt "go.etcd.io/bbolt"
)

// shelf holds the values of a bucket in the order of their keys: in the mapped file, or, of a file that is locked, opened and in memory
// (rooms.go). What it gives is not to be changed, and lives no longer than its transaction.
type shelf interface {
	Get(key []byte) []byte
	Put(key, value []byte) error
	Delete(key []byte) error
	Cursor() cursor
	ForEach(work func(key, value []byte) error) error
	Len() int

	// The counter by which drafts keep their order.
	Sequence() uint64
	SetSequence(uint64) error
	NextSequence() (uint64, error)
}

// cursor walks a shelf as those of bbolt do: it gives nil at the end.
type cursor interface {
	First() (key, value []byte)
	Last() (key, value []byte)
	Next() (key, value []byte)
	Prev() (key, value []byte)
	Seek(key []byte) (found, value []byte)
}

// onFile is a shelf that is a bucket of bbolt.
type onFile struct{ *bolt.Bucket }

func (s onFile) Cursor() cursor { return s.Bucket.Cursor() }
func (s onFile) Len() int       { return s.Stats().KeyN }

// filled has pages of a bucket filled so far, where that can be chosen.
func filled(s shelf, percent float64) {
	if s, is := s.(onFile); is {
		s.FillPercent = percent
	}
}

// shelf gives nil where there is no such bucket.
func (tx tx) shelf(b bucket) shelf {
	if tx.rooms != nil {
		return tx.rooms.shelf(b, tx.change)
	}
	if found := tx.bolt.Bucket(b.name()); found != nil {
		return onFile{found}
	}
	return nil
}

// makeShelf makes one that is not there.
func (tx tx) makeShelf(b bucket) (shelf, error) {
	if tx.rooms != nil {
		tx.rooms.all[b] = newRoom()
		return tx.shelf(b), nil
	}
	made, err := tx.bolt.CreateBucket(b.name())
	if err != nil {
		return nil, err
	}
	return onFile{made}, nil
}

// clearShelf makes one anew, which may not be there; its counter goes on.
func (tx tx) clearShelf(b bucket) error {
	var sequence uint64
	if old := tx.shelf(b); old != nil {
		sequence = old.Sequence()
		if err := tx.dropShelf(b, old); err != nil {
			return err
		}
	}
	made, err := tx.makeShelf(b)
	if err != nil {
		return err
	}
	return made.SetSequence(sequence)
}

func (tx tx) dropShelf(b bucket, old shelf) error {
	if tx.rooms == nil {
		return tx.bolt.DeleteBucket(b.name())
	}
	for k, _ := old.Cursor().First(); k != nil; k, _ = old.Cursor().First() {
		if err := old.Delete(k); err != nil {
			return err
		}
	}
	return nil
}

// writable says whether something may be changed.
func (tx tx) writable() bool { return tx.change != nil }

// serial is the number of the transaction of bbolt that left the values as they are read here.
func (tx tx) serial() uint64 {
	if tx.rooms != nil {
		return tx.rooms.serial
	}
	return uint64(tx.bolt.ID())
}

// size is about how many bytes the values take in a file.
func (tx tx) size() int {
	if tx.bolt == nil {
		return 0
	}
	return int(tx.bolt.Size())
}
