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
func SealingFor(h *exchange.HandIn, passphrase string) (s Sealing, err error) {
	switch s.By = h.Seal; s.By {
	case exchange.ByKey:
		s.Lock, err = exchange.LockFor(h.Recipient)
	case exchange.ByPassphrase:
		s.Lock, err = exchange.LockWith(passphrase)
	}
	return s, err
}

func (s *Sealing) write(doc exchange.Document) func(io.Writer) error {
	return func(w io.Writer) error {
		if s.By == "" {
			return exchange.Write(w, doc)
		}
		return exchange.Seal(w, s.Lock, doc)
	}
}
