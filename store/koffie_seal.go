package store

import (
	"io"

	"koffiemoment/journal/exchange"
)

// Sealing is how a file is sealed on its way out; the zero value leaves it open. The lock is made before anything is
// written, so that a key with a fault in it leaves no file behind.
type Sealing struct {
	By    exchange.SealedBy
	Lock  exchange.Lock
	Named bool // the name of the file tells of whom it is, though it is sealed
}

// SealingFor gives the sealing of an answer, which is sealed as the hand-in was: for the student's key, which lies in
// it, or with the passphrase that opened it. It returns an *exchange.Refusal with BadKey where a passphrase is needed
// and none is given.
func SealingFor(handIn *exchange.HandIn, passphrase string) (seal Sealing, err error) {
	switch seal.By = handIn.Seal; seal.By {
	case exchange.ByKey:
		seal.Lock, err = exchange.LockFor(handIn.Recipient)
	case exchange.ByPassphrase:
		seal.Lock, err = exchange.LockWith(passphrase)
	}
	return seal, err
}

// write gives the work for WriteKoffie, which has it write into a file that nobody can see yet.
func (seal *Sealing) write(doc exchange.Document) func(io.Writer) error {
	return func(w io.Writer) error {
		if seal.By == "" {
			return exchange.Write(w, doc)
		}
		return exchange.Seal(w, seal.Lock, doc)
	}
}
