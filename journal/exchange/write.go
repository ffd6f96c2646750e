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
func Encode(doc Document) ([]byte, error) { return encode(doc, &form{}) }

// encode is Encode with a form that says what the bytes are for.
func encode(doc Document, f *form) ([]byte, error) {
	f.b = make([]byte, 0, doc.weight())
	f.document(doc)
	f.b = append(f.b, '\n')
	switch {
	case len(f.b) > MaxSize:
		return nil, tooBig()
	case f.refusal != nil:
	case !doc.head().fits(doc):
		f.refusal = &Refusal{Code: UnknownKind, Path: "kind", Offset: -1}
	default:
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
	f.b, f.trusting, f.version = f.b[:0], true, Version
	f.said(s)
	sum := sha256.Sum256(f.b)
	return hex.EncodeToString(sum[:])
}
