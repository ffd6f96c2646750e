package exchange

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"filippo.io/age"
	"filippo.io/age/armor"
	"golang.org/x/text/unicode/norm"
)

// workFactor is the cost of a passphrase: about a second and 256 MiB. Files of others may not cost more.
const workFactor = 18

const (
	sealedHead  = "age-encryption.org/"
	armoredHead = armor.Header
)

// Lock is what a file is sealed with: public keys, or a passphrase.
type Lock struct{ recipients []age.Recipient }

// Key is what a sealed file is opened with: secret keys, or a passphrase.
type Key struct{ identities []age.Identity }

// NewIdentity makes a pair of keys: the secret one for the journal to keep, the public one to travel in hand-ins.
func NewIdentity() (secret, recipient string, err error) {
	i, err := age.GenerateX25519Identity()
	if err != nil {
		return "", "", fmt.Errorf("make identity: %w", err)
	}
	return i.String(), i.Recipient().String(), nil
}

// RecipientOf gives the public key that belongs to a secret one of NewIdentity. It returns a *Refusal with BadKey for anything else.
func RecipientOf(secret string) (string, error) {
	i, err := age.ParseX25519Identity(secret)
	if err != nil {
		return "", badKey(BadKey, 0)
	}
	return i.Recipient().String(), nil
}

// LockFor seals for public keys (age1…). It returns a *Refusal with PrivateKey for a secret one and with BadKey for
// anything else, or when there is none.
func LockFor(keys ...string) (Lock, error) {
	var l Lock
	for i, key := range keys {
		key = strings.TrimSpace(key)
		r, err := parseRecipient(key)
		switch {
		case err == nil:
			l.recipients = append(l.recipients, r)
		case strings.HasPrefix(strings.ToUpper(key), "AGE-SECRET-KEY-"):
			return Lock{}, badKey(PrivateKey, i)
		default:
			return Lock{}, badKey(BadKey, i)
		}
	}
	if len(keys) == 0 {
		return Lock{}, badKey(BadKey, 0)
	}
	return l, nil
}

func parseRecipient(s string) (age.Recipient, error) {
	if strings.HasPrefix(s, "age1pq1") {
		return age.ParseHybridRecipient(s)
	}
	return age.ParseX25519Recipient(s)
}

// badKey gives no cause: the errors of age may hold the key.
func badKey(code Code, i int) *Refusal {
	return &Refusal{Code: code, Offset: -1, Args: []string{strconv.Itoa(i + 1)}}
}

// LockWith seals with a passphrase, in whichever of Unicode's forms a keyboard writes it. It returns a *Refusal with BadKey for an empty one.
func LockWith(passphrase string) (Lock, error) {
	r, err := age.NewScryptRecipient(norm.NFC.String(passphrase))
	if err != nil {
		return Lock{}, badKey(BadKey, 0)
	}
	r.SetWorkFactor(workFactor)
	return LockTo(r), nil
}

// LockTo seals for a recipient of age itself, and is as strong as that one. A passphrase belongs in LockWith, which makes guessing it costly.
func LockTo(r age.Recipient) Lock { return Lock{[]age.Recipient{r}} }

// KeyFrom opens with secret keys (AGE-SECRET-KEY-…). It returns a *Refusal with BadKey for anything else, or when there is
// none.
func KeyFrom(secrets ...string) (Key, error) {
	var k Key
	for i, s := range secrets {
		found, err := age.ParseIdentities(strings.NewReader(s))
		if err != nil || len(found) == 0 {
			return Key{}, badKey(BadKey, i)
		}
		k.identities = append(k.identities, found...)
	}
	if len(secrets) == 0 {
		return Key{}, badKey(BadKey, 0)
	}
	return k, nil
}

// KeyWith opens with a passphrase, in whichever form it is written. It returns a *Refusal with BadKey for an empty one.
func KeyWith(passphrase string) (Key, error) {
	i, err := age.NewScryptIdentity(norm.NFC.String(passphrase))
	if err != nil {
		return Key{}, badKey(BadKey, 0)
	}
	i.SetMaxWorkFactor(workFactor)
	return Key{[]age.Identity{i}}, nil
}

// Seal writes doc sealed. It returns a *Refusal as Write does, before the first byte, and TooBig too when only the seal makes
// it so; an error of w is wrapped.
func Seal(w io.Writer, l Lock, doc Document) error {
	plain, err := encode(doc, &form{sealed: true})
	if err != nil {
		return err
	}
	var file bytes.Buffer
	sealed, err := age.Encrypt(&file, l.recipients...)
	if err == nil {
		_, err = sealed.Write(plain)
	}
	if err == nil {
		err = sealed.Close()
	}
	if err == nil && file.Len() > MaxSize {
		return tooBig()
	}
	if err == nil {
		_, err = file.WriteTo(w)
	}
	if err != nil {
		return fmt.Errorf("seal koffie file: %w", err)
	}
	return nil
}

// IsSealed says whether a file is sealed, by how it begins; 64 bytes are enough.
func IsSealed(head []byte) bool { return hasPrefix(head, sealedHead) || isArmored(head) }

func isArmored(head []byte) bool { return hasPrefix(bytes.TrimLeft(head, " \t\r\n"), armoredHead) }

// Open reads a sealed document. It returns a *Refusal with NotSealed, WrongKey, TooMuchWork, BrokenSeal or TooBig, and
// those of Read for what is inside. An error of r is wrapped. A passphrase takes about a second and 256 MiB.
func (d *Reader) Open(r io.Reader, k Key) (Document, error) {
	if err := d.fill(r); err != nil {
		return nil, fmt.Errorf("read sealed koffie file: %w", err)
	}
	return d.OpenWith(k)
}

// OpenWith is Open for what Read refused as Sealed. The Reader has it still, so that a file is read once, however many keys are tried.
func (d *Reader) OpenWith(k Key) (Document, error) {
	if d.buffer.Len() > MaxSize {
		return nil, tooBig()
	}
	plain, err := unseal(canonical(d.buffer.Bytes()), k)
	if err != nil {
		return nil, err
	}
	doc, err := d.given(plain, true)
	if h, ok := doc.(*HandIn); ok {
		h.Came = k.by()
	}
	return doc, err
}

// by says how a file was sealed that k opened: one that a passphrase opens is sealed with nothing else.
func (k Key) by() SealedBy {
	for _, i := range k.identities {
		if _, words := i.(*age.ScryptIdentity); words {
			return ByPassphrase
		}
	}
	return ByKey
}

// unseal gives nothing of a file of which not every byte was found to be as it was sealed.
func unseal(sealed []byte, k Key) ([]byte, error) {
	refuse := func(code Code, cause error) error { return &Refusal{Code: code, Offset: -1, Cause: cause} }
	if !IsSealed(sealed) {
		return nil, refuse(NotSealed, nil)
	}
	var in io.Reader = bytes.NewReader(sealed)
	if isArmored(sealed) {
		in = armor.NewReader(in)
	}
	plain, err := age.Decrypt(in, k.identities...)
	var wrong *age.NoIdentityMatchError
	switch {
	case errors.As(err, &wrong):
		return nil, refuse(WrongKey, err)
	case err != nil && strings.Contains(err.Error(), "work factor too large"): // age has no name for it
		return nil, refuse(TooMuchWork, err)
	case err != nil:
		return nil, refuse(BrokenSeal, err)
	}
	b, err := io.ReadAll(plain) // shorter than what it was sealed in
	if err != nil {
		return nil, refuse(BrokenSeal, err)
	}
	return b, nil
}
