package store

import (
	"encoding/binary"
	"encoding/json"
	"hash/crc32"

	bolt "go.etcd.io/bbolt"
)

// Every value stands in an envelope: magic, format, the code of its bucket, and a CRC-32C over bucket name, a zero, key
// and payload. A value that strays to another key or bucket is as wrong as a flipped bit.
const (
	magic        = 0xC0
	recordFormat = 1
	envelope     = 7
)

// tx is a transaction whose values go through envelopes.
type tx struct{ *bolt.Tx }

// bucket makes a late one where it is missing and something may be written; else it gives nil for it.
func (tx tx) bucket(b bucket) (*bolt.Bucket, error) {
	switch found := tx.Bucket(b.name()); {
	case found != nil:
		return found, nil
	case !b.late():
		return nil, ErrDamaged
	case tx.Writable():
		return tx.CreateBucket(b.name())
	}
	return nil, nil
}

// get gives the payload at key, nil when there is none.
func (tx tx) get(b bucket, key string) ([]byte, error) {
	in, err := tx.bucket(b)
	if in == nil || err != nil {
		return nil, err
	}
	value := in.Get([]byte(key))
	if value == nil {
		return nil, nil
	}
	return unwrap(b, []byte(key), value)
}

func (tx tx) put(b bucket, key string, payload []byte) error {
	in, err := tx.bucket(b)
	if err != nil {
		return err
	}
	return in.Put([]byte(key), wrap(b, []byte(key), payload))
}

func (tx tx) remove(b bucket, key string) error {
	in, err := tx.bucket(b)
	if err != nil {
		return err
	}
	return in.Delete([]byte(key))
}

// getJSON decodes the payload at key into v; it says whether there was one.
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

// decode drops the decoder's own words: they quote what they stumble over.
func decode(payload []byte, record any) error {
	if json.Unmarshal(payload, record) != nil {
		return ErrDamaged
	}
	return nil
}

// must turns a value that can't be absent into ErrDamaged when it is.
func must(found bool, err error) error {
	if err == nil && !found {
		return ErrDamaged
	}
	return err
}

// present turns an absent value into ErrNotFound.
func present(found bool, err error) error {
	if err == nil && !found {
		return ErrNotFound
	}
	return err
}

func wrap(b bucket, key, payload []byte) []byte {
	value := make([]byte, envelope, envelope+len(payload))
	value[0], value[1], value[2] = magic, recordFormat, byte(b)
	binary.BigEndian.PutUint32(value[3:], checksum(b, key, payload))
	return append(value, payload...)
}

func unwrap(b bucket, key, value []byte) ([]byte, error) {
	if len(value) < envelope || value[0] != magic || value[1] != recordFormat || value[2] != byte(b) {
		return nil, ErrDamaged
	}
	payload := value[envelope:]
	if binary.BigEndian.Uint32(value[3:]) != checksum(b, key, payload) {
		return nil, ErrDamaged
	}
	return payload, nil
}

func checksum(b bucket, key, payload []byte) uint32 {
	table := crc32.MakeTable(crc32.Castagnoli)
	sum := crc32.Update(0, table, append(b.name(), 0))
	sum = crc32.Update(sum, table, key)
	return crc32.Update(sum, table, payload)
}
