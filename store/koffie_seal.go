package store

import (
	"errors"
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

// ErrNoRecipient says that a hand-in came sealed for the lecturer and names no key that an answer to it could be
// sealed for, as one that was sealed with another program. Whether the answer may go otherwise is for the lecturer to
// say.
var ErrNoRecipient = errors.New("the hand-in names no key to seal an answer for")

// SealingFor gives the sealing of an answer, which is sealed as the hand-in came, with whatever program: with the
// passphrase that opened it, or for the student's key, which lies in it. It returns ErrNoRecipient where none does, and
// an *exchange.Refusal with BadKey where a passphrase is needed and none is given.
func SealingFor(handIn *exchange.HandIn, passphrase string) (seal Sealing, err error) {
	switch seal.By = handIn.Sealing(); {
	case seal.By == exchange.ByPassphrase:
		seal.Lock, err = exchange.LockWith(passphrase)
	case seal.By == exchange.ByKey && handIn.Recipient == "":
		err = ErrNoRecipient
	case seal.By == exchange.ByKey:
		seal.Lock, err = exchange.LockFor(handIn.Recipient)
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
