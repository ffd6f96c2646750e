package vault

import (
	"encoding/binary"
	"math/bits"
)

// lengthBytes is the length that stands before what is padded.
const lengthBytes = 4

// shortest is the least that a value is padded to: what a student chose weighs as much as that nothing was chosen.
const shortest = 256

// pad makes of a length one of few, so that a length does not tell one text from another. It takes the sizes of Padmé (Nikitin and
// others, “Reducing Metadata Leakage from Encrypted Files and Communication with PURBs”, 2019): at most an eighth longer, and
// the fewer the longer.
func pad(plain []byte) []byte {
	padded := make([]byte, padded(lengthBytes+len(plain)))
	binary.BigEndian.PutUint32(padded, uint32(len(plain)))
	copy(padded[lengthBytes:], plain)
	return padded
}

func padded(n int) int {
	if n <= shortest {
		return shortest
	}
	e := bits.Len(uint(n)) - 1
	mask := 1<<(e-bits.Len(uint(e))) - 1
	return (n + mask) &^ mask
}

func unpad(padded []byte) ([]byte, error) {
	if len(padded) < lengthBytes {
		return nil, ErrBroken
	}
	n := binary.BigEndian.Uint32(padded)
	if uint64(n) > uint64(len(padded)-lengthBytes) {
		return nil, ErrBroken
	}
	return padded[lengthBytes : lengthBytes+int(n) : lengthBytes+int(n)], nil
}
