package exchange

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"

	"koffiemoment/journal"
)

// Write writes doc in its one form. It returns a *Refusal for a document that a Reader would refuse, before the first byte.
// An error of w is wrapped.
func Write(w io.Writer, doc Document) error {
	b, err := Encode(doc)
	if err != nil {
		return err
	}
	if _, err := w.Write(b); err != nil {
		return fmt.Errorf("write koffie file: %w", err)
	}
	return nil
}

// Encode gives the bytes that Write writes. It returns a *Refusal as Write does.
func Encode(doc Document) ([]byte, error) {
	f := &form{b: make([]byte, 0, doc.weight())}
	doc.fields(f)
	f.b = append(f.b, '\n')
	if len(f.b) > MaxSize {
		return nil, tooBig()
	}
	if f.refusal == nil {
		doc.check(f)
	}
	if f.refusal != nil {
		return nil, f.refusal
	}
	return f.b, nil
}

// Hash gives the digest that names what e says where it leaves the journal. Its margin, dates and revision are not in it,
// and neither is whether it is private.
func Hash(e *journal.Entry) string {
	said := says(e)
	return new(form).hash(&said)
}

// hash writes over what f wrote before.
func (f *form) hash(s *Said) string {
	f.b, f.trusting = f.b[:0], true
	f.said(s)
	sum := sha256.Sum256(f.b)
	return hex.EncodeToString(sum[:])
}
