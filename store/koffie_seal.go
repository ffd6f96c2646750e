package store

import (
	"io"

	"koffiemoment/journal/exchange"
)

// Sealing is how a file is sealed on its way out; the zero value leaves it open.
type Sealing struct {
	By   exchange.SealedBy
	Lock exchange.Lock
}

// SealingFor gives the sealing of an answer to h, which is sealed as h was: for the student's key, or with the passphrase of
// h. It returns an *exchange.Refusal with BadKey where a passphrase is needed and none is given.
func SealingFor(handIn *exchange.HandIn, passphrase string) (seal Sealing, err error) {
	switch seal.By = handIn.Seal; seal.By {
	case exchange.ByKey:
		seal.Lock, err = exchange.LockFor(handIn.Recipient)
	case exchange.ByPassphrase:
		seal.Lock, err = exchange.LockWith(passphrase)
	}
	return seal, err
}

func (seal *Sealing) write(doc exchange.Document) func(io.Writer) error {
	return func(w io.Writer) error {
		if seal.By == "" {
			return exchange.Write(w, doc)
		}
		return exchange.Seal(w, seal.Lock, doc)
	}
}
