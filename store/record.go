package store

import (
	"encoding/binary"
	"encoding/json"

	bolt "go.etcd.io/bbolt"
)

// Every value stands in an envelope. Outside are the magic, the form of the envelope, how it is sealed, and a CRC-32C over
// all that follows: the bucket's code, the number of the change that wrote it, the key after its length, and the payload.
//
// bbolt checks the two pages that say where everything is, and no other. Of 2,416 harmful changes to a file 1,640 gave
// wrong data without a word; with such a sum in every value, and the census that Verify compares, 36 did.
//
// A value says all of itself. One that strays to another key or bucket is as wrong as a flipped bit; and whoever searches
// the bare pages of a broken file can tell what each value is, and which of two under one key is the newer. It is also what
// a lock needs: in a locked file all of this is one sealed text under a key that says nothing, and still known for what it
// is once it is opened (rooms_sealed.go). The sum of that is over what is sealed, so that damage is told from a wrong key.
const (
	magic        = 0xC0
	recordFormat = 2
	how          = 2 // how it is sealed
	plain        = 0 // not at all; sealedHow is the other way
	sumAt        = 3
	inside       = 7
	behindInside = inside + 1 + 8 + 2 // the key begins here
)

// envelope is how many bytes stand before the payload of a value under a key.
func envelope(key []byte) int { return behindInside + len(key) }

// tx is a transaction whose values go through envelopes. Its methods are the insides of the package: what they return
// lives no longer than it does, unless it was decoded, and none of them opens a transaction.
type tx struct {
	bolt   *bolt.Tx  // nil where a file is only being made in memory
	rooms  *rooms    // of a locked file, where all its values are read and changed; nil of an open one
	change *change   // nil where nothing may be written
	known  soundness // of the file's values, when the transaction began
	lost   losses
}

// change is what a transaction that writes knows of itself.
type change struct {
	number  uint64          // higher than that of any before it, also of those before the file was compacted
	counted census          // what came, less what went
	touched map[spot]string // of a locked file what has to be sealed, and where it lay in the file; no more is there if it is no more
}

// bucket makes one that may be missing where something may be written; else it gives nil for it. Any other that is
// missing was lost: every file got it when it was made.
func (tx tx) bucket(b bucket) (shelf, error) {
	if tx.lost[b] != nothing {
		return nil, ErrDamaged
	}
	return tx.asItIs(b)
}

// asItIs is bucket for one of which something may be missing.
func (tx tx) asItIs(b bucket) (shelf, error) {
	switch found := tx.shelf(b); {
	case found != nil:
		return found, nil
	case b != checkBucket:
		return nil, ErrDamaged
	case tx.writable():
		return tx.makeShelf(b)
	}
	return nil, nil
}

// get gives the payload at key, nil when there is none and none was lost.
func (tx tx) get(b bucket, key string) ([]byte, error) {
	in, err := tx.asItIs(b)
	if in == nil || err != nil {
		return nil, err
	}
	value := in.Get([]byte(key))
	if value == nil {
		_, err := tx.bucket(b)
		return nil, err
	}
	payload, err := tx.unwrap(b, []byte(key), value)
	if err == nil && tx.lost[b] == other && !tx.isNewest(b, key, payload) {
		err = ErrDamaged
	}
	if err != nil {
		return nil, err
	}
	return payload, nil
}

// isNewest says whether a value can't be one that was there before: it never changes under its key, or it is an entry of which
// the row, on another page, says the same.
func (tx tx) isNewest(b bucket, key string, payload []byte) bool {
	if b == rubricBucket || b == answerBucket {
		return true
	}
	if b != entryBucket {
		return false
	}
	var e struct{ Revision int }
	rows, err := tx.asItIs(rowBucket)
	if err != nil || decode(payload, &e) != nil {
		return false
	}
	row, err := tx.readRow([]byte(key), rows.Get([]byte(key)))
	return err == nil && row.Revision == e.Revision
}

// put gives bbolt a value that is nobody else's: it keeps what it gets until the commit.
func (tx tx) put(b bucket, key string, payload []byte) error {
	in, err := tx.bucket(b)
	if err != nil {
		return err
	}
	value := tx.wrap(b, []byte(key), tx.change.number, payload)
	tx.count(b, in.Get([]byte(key)), value)
	return in.Put([]byte(key), value)
}

// remove does nothing where there is no such key, as bbolt does not. Who walks a bucket may not change it meanwhile:
// bbolt's cursors then pass values over, or give one twice.
func (tx tx) remove(b bucket, key string) error {
	in, err := tx.bucket(b)
	if err != nil {
		return err
	}
	tx.count(b, in.Get([]byte(key)), nil)
	return in.Delete([]byte(key))
}

// count notes that one value went and another came, where there is one.
func (tx tx) count(b bucket, old, value []byte) {
	if !b.counted() {
		return
	}
	if old != nil {
		tx.change.counted[b].leave(old)
	}
	if value != nil {
		tx.change.counted[b].come(value)
	}
}

// getJSON decodes the payload at key into a record; it says whether there was one. A field that this program does not
// know is passed over, and gone with the next save: whoever adds one that must not be lost that way raises the schema.
func (tx tx) getJSON(b bucket, key string, record any) (bool, error) {
	payload, err := tx.get(b, key)
	if payload == nil || err != nil {
		return false, err
	}
	return true, decode(payload, record)
}

func (tx tx) putJSON(b bucket, key string, record any) error {
	payload, err := json.Marshal(record)
	if err != nil {
		return err
	}
	return tx.put(b, key, payload)
}

// decode drops the decoder's own words: they quote what they stumble over, and that may be what somebody wrote. Behind
// a sum that fits, a payload that does not decode is not broken but wrong; to whoever reads, that is all the same.
func decode(payload []byte, record any) error {
	if json.Unmarshal(payload, record) != nil {
		return ErrDamaged
	}
	return nil
}

// must turns a value that can't be absent into ErrDamaged when it is: something else in the file names it, or it was
// made with the file.
func must(found bool, err error) error {
	if err == nil && !found {
		return ErrDamaged
	}
	return err
}

// present turns an absent value into ErrNotFound: a caller named it, and callers can be late or wrong. But where values are
// missing from its bucket it may be one of them.
func (tx tx) present(b bucket, found bool, err error) error {
	if err == nil && !found {
		err = tx.lacks(b)
		if err == nil {
			err = ErrNotFound
		}
	}
	return err
}

// lacks says ErrDamaged where a value that is not there may have been lost: where one is missing, or can't be trusted, and then
// its key can't be either.
func (tx tx) lacks(b bucket) error {
	if err := tx.complete(b); err != nil || tx.known == intact || tx.known == underived {
		return err
	}
	var found census
	return found.look(tx, b)
}

// wrap leaves no reference to the payload, which a caller may go on using.
func (tx tx) wrap(b bucket, key []byte, change uint64, payload []byte) []byte {
	if b.isHead(key) {
		return wrapFirst(b, key, payload)
	}
	value := make([]byte, envelope(key)+len(payload))
	value[inside] = byte(b)
	binary.BigEndian.PutUint64(value[inside+1:], change)
	binary.BigEndian.PutUint16(value[inside+9:], uint16(len(key))) // bbolt's own limit for keys is below what fits
	copy(value[behindInside:], key)
	copy(value[envelope(key):], payload)
	return tx.seal(value)
}

// seal puts what stands outside before what stands inside.
func (tx) seal(value []byte) []byte {
	value[0], value[1], value[how] = magic, recordFormat, plain
	binary.BigEndian.PutUint32(value[sumAt:], sumOfBytes(value[inside:]))
	return value
}

// open gives what stands inside of a value, a part of it that is not copied.
func (tx) open(value []byte) ([]byte, error) {
	if len(value) < behindInside || value[0] != magic || value[1] != recordFormat || value[how] != plain {
		return nil, ErrDamaged
	}
	if storedSum(value) != uint64(sumOfBytes(value[inside:])) {
		return nil, ErrDamaged
	}
	return value[inside:], nil
}

// unwrap gives the payload of a value that stands where it says that it does.
func (tx tx) unwrap(b bucket, key, value []byte) ([]byte, error) {
	if b.isHead(key) {
		return unwrapFirst(b, key, value)
	}
	in, err := tx.open(value)
	if err != nil {
		return nil, err
	}
	before := envelope(key) - inside
	if len(in) < before || in[0] != byte(b) || int(binary.BigEndian.Uint16(in[9:])) != len(key) || string(in[behindInside-inside:before]) != string(key) {
		return nil, ErrDamaged
	}
	return in[before:], nil
}

// storedSum is the sum that stands in an envelope, of either form: 0 for what is none.
func storedSum(value []byte) uint64 {
	if len(value) < inside {
		return 0
	}
	return uint64(binary.BigEndian.Uint32(value[sumAt:]))
}
