// Package vault locks what a person writes: a key that opens everything, wrapped by a passphrase, and values that are sealed with
// it one by one. All of it is age (age-encryption.org, filippo.io/age); no cryptography is our own.
//
// Begin at New, which makes a key. Of a key only the Head is kept in a file: the key itself, wrapped by the passphrase, and an id that
// says nothing but which files belong together. Head.Open gives the key back to whoever knows the passphrase, Head.Recover to whoever
// has the recovery sheet. Key.Seal and Key.Open are for values, SealFile and OpenFile (box.go) for whole files that stand alone.
package vault

import (
	"bytes"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"strings"

	"filippo.io/age"
	"golang.org/x/text/unicode/norm"
)

// WorkFactor is what a passphrase costs whoever tries one, as a power of two: about a second and 256 MiB. A head that asks for more is
// refused, as it would stop the program for as long as its maker liked.
const WorkFactor = 18

// MaxHead is how long the wrapped key of a head may be, in bytes; one of ours takes a third.
const MaxHead = 1 << 10

// What can be wrong with a passphrase, a recovery key or a seal. None of the errors holds any of them.
var (
	// ErrWrong says that a passphrase or a recovery key is not the one.
	ErrWrong = errors.New("it is not the right passphrase or recovery key")
	// ErrNoKey says that a text is no recovery key at all, or that a passphrase is empty.
	ErrNoKey = errors.New("it is no passphrase or recovery key")
	// ErrBroken says that a head, or something sealed, is not as it was written.
	ErrBroken = errors.New("the seal is broken")
)

// Head is what of a lock stands in the open.
type Head struct {
	ID      string `json:"id"`   // 16 letters, the same in all files of one lock, and telling nothing else
	Wrapped []byte `json:"lock"` // an age file with the key in it, sealed by the passphrase
}

// Key opens what was sealed with it. It is only ever kept in memory.
type Key struct {
	head     Head
	identity *age.X25519Identity
}

// New makes a key that the passphrase opens. It returns ErrNoKey for an empty passphrase.
func New(passphrase string) (*Key, error) {
	wrap, err := passphraseOf(passphrase)
	if err != nil {
		return nil, err
	}
	return NewFor(wrap)
}

// NewFor makes a key that is wrapped for a recipient of age itself, and is as safe as that. A passphrase belongs in New, which makes
// guessing it costly.
func NewFor(wrap age.Recipient) (*Key, error) {
	identity, err := age.GenerateX25519Identity()
	if err != nil {
		return nil, fmt.Errorf("make key: %w", err)
	}
	return (&Key{Head{ID: newID()}, identity}).wrappedFor(wrap)
}

func newID() string {
	var id [8]byte
	_, _ = rand.Read(id[:]) // which ends the program where there is no randomness
	return hex.EncodeToString(id[:])
}

// Rewrap gives the same key under another passphrase. It returns ErrNoKey for an empty one.
func (k *Key) Rewrap(passphrase string) (*Key, error) {
	wrap, err := passphraseOf(passphrase)
	if err != nil {
		return nil, err
	}
	return k.wrappedFor(wrap)
}

func (k *Key) wrappedFor(wrap age.Recipient) (*Key, error) {
	wrapped, err := encrypt([]byte(k.identity.String()), wrap)
	if err != nil {
		return nil, fmt.Errorf("wrap key: %w", err)
	}
	return &Key{Head{k.head.ID, wrapped}, k.identity}, nil
}

// passphraseOf takes whichever of Unicode's forms a keyboard writes.
func passphraseOf(passphrase string) (age.Recipient, error) {
	wrap, err := age.NewScryptRecipient(norm.NFC.String(passphrase))
	if err != nil {
		return nil, ErrNoKey
	}
	wrap.SetWorkFactor(WorkFactor)
	return wrap, nil
}

// Open gives the key to whoever knows the passphrase, which takes about a second. It returns ErrWrong, ErrNoKey for an empty one, and
// ErrBroken when the head is none of ours.
func (h Head) Open(passphrase string) (*Key, error) {
	opens, err := age.NewScryptIdentity(norm.NFC.String(passphrase))
	if err != nil {
		return nil, ErrNoKey
	}
	opens.SetMaxWorkFactor(WorkFactor)
	secret, err := decrypt(h.Wrapped, opens)
	if err != nil {
		return nil, err
	}
	return h.with(string(secret))
}

// Recover gives the key to whoever has the recovery key (AGE-SECRET-KEY-…), in capitals or not, with whatever spaces and line breaks
// copying brought in. That it is the key of this lock shows when something is opened. It returns ErrNoKey for anything else.
func (h Head) Recover(sheet string) (*Key, error) {
	k, err := h.with(strings.ToUpper(strings.Join(strings.Fields(sheet), "")))
	if err != nil {
		return nil, ErrNoKey
	}
	return k, nil
}

// LooksLikeRecovery says whether somebody gave a recovery key where a passphrase is asked for.
func LooksLikeRecovery(text string) bool {
	return strings.HasPrefix(strings.ToUpper(strings.TrimSpace(text)), "AGE-SECRET-KEY-1")
}

func (h Head) with(secret string) (*Key, error) {
	identity, err := age.ParseX25519Identity(secret)
	if err != nil { // whose own words may hold the secret
		return nil, ErrBroken
	}
	return &Key{h, identity}, nil
}

// Head gives what a file keeps of the lock.
func (k *Key) Head() Head { return k.head }

// Under gives the same key with the head of a file: it may have another passphrase there than where the key came from.
func (k *Key) Under(head Head) *Key { return &Key{head, k.identity} }

// Headed says whether a passphrase opens it.
func (k *Key) Headed() bool { return len(k.head.Wrapped) > 0 }

// Unwrapped gives the same key for a lock of its own that no passphrase opens, only the recovery key does: until it is wrapped again.
func (k *Key) Unwrapped() *Key { return &Key{Head{ID: newID()}, k.identity} }

// Recovery gives the key itself, for a sheet of paper: whoever has it needs no passphrase.
func (k *Key) Recovery() string { return k.identity.String() }

// Same says whether two keys open the same; one may be nil, which opens nothing.
func (k *Key) Same(other *Key) bool {
	if k == nil || other == nil {
		return k == other
	}
	return k.identity.String() == other.identity.String()
}

// Seal seals a value, with its length hidden among others. It is safe from several goroutines.
func (k *Key) Seal(plain []byte) ([]byte, error) {
	return encrypt(pad(plain), k.identity.Recipient())
}

// Open gives what Seal got. It returns ErrWrong for what another key sealed and ErrBroken for what is not as it was sealed; of that
// nothing is given. No key, nil, is another one.
func (k *Key) Open(sealed []byte) ([]byte, error) {
	if k == nil {
		return nil, ErrWrong
	}
	padded, err := decrypt(sealed, k.identity)
	if err != nil {
		return nil, err
	}
	return unpad(padded)
}

func encrypt(plain []byte, to age.Recipient) ([]byte, error) {
	var sealed bytes.Buffer
	sealed.Grow(len(plain) + 512)
	w, err := age.Encrypt(&sealed, to)
	if err == nil {
		_, err = w.Write(plain)
	}
	if err == nil {
		err = w.Close()
	}
	return sealed.Bytes(), err
}

// decrypt gives nothing before all of it was found to be as it was sealed.
func decrypt(sealed []byte, opens age.Identity) ([]byte, error) {
	in, err := age.Decrypt(bytes.NewReader(sealed), opens)
	var wrong *age.NoIdentityMatchError
	switch {
	case errors.As(err, &wrong):
		return nil, ErrWrong
	case err != nil:
		return nil, ErrBroken
	}
	plain, err := io.ReadAll(in)
	if err != nil {
		return nil, ErrBroken
	}
	return plain, nil
}
