package store

import (
	"encoding/binary"
	"hash/crc32"
)

// The first form of the envelope had its bucket and key in the sum alone: magic, form, the code of the bucket, and a CRC-32C
// over the bucket's name, a zero, key and payload. Files of the first schema are read by it. And what says which file this is
// stands in it for good: a program of then has to be able to read that it can't read the rest. So does the head of a lock.
const (
	firstFormat   = 1
	firstEnvelope = 7
)

// isHead says whether a value is one of those that say which file this is.
func (b bucket) isHead(key []byte) bool {
	if b != metaBucket {
		return false
	}
	switch string(key) {
	case keyKind, keySchema, keyDraft, keyLock:
		return true
	}
	return false
}

func wrapFirst(b bucket, key, payload []byte) []byte {
	value := make([]byte, firstEnvelope, firstEnvelope+len(payload))
	value[0], value[1], value[2] = magic, firstFormat, byte(b)
	binary.BigEndian.PutUint32(value[3:], firstSum(b, key, payload))
	return append(value, payload...)
}

func unwrapFirst(b bucket, key, value []byte) ([]byte, error) {
	if len(value) < firstEnvelope || value[0] != magic || value[1] != firstFormat || value[2] != byte(b) {
		return nil, ErrDamaged
	}
	payload := value[firstEnvelope:]
	if binary.BigEndian.Uint32(value[3:]) != firstSum(b, key, payload) {
		return nil, ErrDamaged
	}
	return payload, nil
}

// firstSum keeps name and key apart by a zero, as no name holds one.
func firstSum(b bucket, key, payload []byte) uint32 {
	table := sums().table(len(payload))
	sum := crc32.Update(0, table, append(b.name(), 0))
	sum = crc32.Update(sum, table, key)
	return crc32.Update(sum, table, payload)
}
