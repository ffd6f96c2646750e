package exchange

import (
	"crypto/ed25519"
	"encoding/hex"
)

// Signature is which key signed a document, and what it made of it: Ed25519 over all bytes before the comma of this part.
type Signature struct {
	Key   string `json:"key"` // the public one
	Value string `json:"value"`
}

// Signed is the end of a document that can be signed.
type Signed struct {
	Signature *Signature `json:"signature,omitempty"`
}

func (s *Signed) signed() **Signature { return &s.Signature }

// signer is a document that can be signed. A discussion card is none: a key would tell whose it is.
type signer interface{ signed() **Signature }

// Sign signs doc as it stands, in place of an earlier signature: one that is changed afterwards is neither written nor read. It
// returns a *Refusal as Write does, and with UnknownKey for a document whose form has no signature.
func Sign(doc Document, key ed25519.PrivateKey) error {
	s, signs := doc.(signer)
	if !signs || doc.head().Version < 2 {
		return &Refusal{Code: UnknownKey, Offset: -1, Args: []string{"signature"}}
	}
	before := *s.signed()
	*s.signed() = nil
	b, err := encode(doc, &form{sealed: true, signing: true})
	if err != nil {
		*s.signed() = before
		return err
	}
	value := ed25519.Sign(key, b[:len(b)-len("}\n")])
	*s.signed() = &Signature{hex.EncodeToString(key.Public().(ed25519.PublicKey)), hex.EncodeToString(value)}
	return nil
}

// SignedBy gives the public key that signed doc, in hexadecimal; empty when none did. That of a document which was read fits it.
func SignedBy(doc Document) string {
	if s, signs := doc.(signer); signs && *s.signed() != nil {
		return (*s.signed()).Key
	}
	return ""
}

// signature is the last part of a document, and is held beside all that comes before it.
func (f *form) signature(s **Signature) {
	f.from(2)
	end := f.place()
	optional(f, "signature", s, (*form).signedWith)
	if f.refusal == nil && *s != nil && !(*s).fits(f.b[:end]) {
		f.refuse(BadSignature)
	}
}

func (f *form) signedWith(s *Signature) {
	f.open()
	must(f, "key", &s.Key, isDigest)
	must(f, "value", &s.Value, isSignature)
	f.close()
}

// fits says whether s was made of these bytes by whoever has the secret half of its key.
func (s *Signature) fits(b []byte) bool {
	key, err := hex.DecodeString(s.Key)
	value, bad := hex.DecodeString(s.Value)
	return err == nil && bad == nil && ed25519.Verify(key, b, value)
}

func isSignature(s string) Code {
	half := len(s) / 2
	return unless(isDigest(s[:half]) == "" && isDigest(s[half:]) == "", BadID)
}
