package store

import (
	"crypto/ed25519"
	"encoding/hex"
	"fmt"
	"io"

	"koffiemoment/journal/exchange"
)

// Who wrote this: each journal and each lecturer's file signs what leaves it with a key of its own, and remembers what signed, and
// was said, in what came. A signature says that a file comes from the same journal or reviewer as others with that key; never who
// somebody is. What is weighed, and how, is the matter of exchange; here it is kept.

// DiffersError says that a file differs from what is remembered of whom it says it is from, so that nothing of it was kept.
type DiffersError struct{ Differs []exchange.Difference }

// Error names the differences.
func (err *DiffersError) Error() string {
	return fmt.Sprintf("it differs from those before it: %v", err.Differs)
}

// signing is the file's own key, by its secret half, which stands nowhere else but in a file "to another computer".
type signing struct {
	Seed string `json:"seed"`
}

func (s signing) key() (ed25519.PrivateKey, error) {
	seed, err := hex.DecodeString(s.Seed)
	if err != nil || len(seed) != ed25519.SeedSize {
		return nil, ErrDamaged
	}
	return ed25519.NewKeyFromSeed(seed), nil
}

func (tx tx) signingKey() (key ed25519.PrivateKey, err error) {
	var own signing
	found, err := tx.getJSON(extraBucket, extraKeyOf(SigningKey, ""), &own)
	if !found || err != nil {
		return nil, err
	}
	return own.key()
}

// makeSigningKey makes the key unless there is one, as makeIdentity does: a second one would make a stranger of whoever has the file.
func (tx tx) makeSigningKey(random io.Reader) (ed25519.PrivateKey, error) {
	key, err := tx.signingKey()
	if err != nil || key != nil {
		return key, err
	}
	seed := make([]byte, ed25519.SeedSize)
	if _, err := io.ReadFull(random, seed); err != nil {
		return nil, fmt.Errorf("make signing key: %w", err)
	}
	own := signing{hex.EncodeToString(seed)}
	if err := tx.putJSON(extraBucket, extraKeyOf(SigningKey, ""), own); err != nil {
		return nil, err
	}
	return own.key()
}

// signs gives the key that signs, made when it is first asked for.
func (f *file) signs() (key ed25519.PrivateKey, err error) {
	key, err = read(f, "read signing key", tx.signingKey) // nothing is written to a file that has one
	if err == nil && key == nil {
		err = f.change("make signing key", func(tx tx) error {
			key, err = tx.makeSigningKey(f.random)
			return err
		})
	}
	return key, err
}

func publicHalf(key ed25519.PrivateKey) string {
	return hex.EncodeToString(key.Public().(ed25519.PublicKey))
}

// Signs gives the public key that answers are signed with, in hexadecimal, and makes it when it is first asked for.
func (rs *Reviews) Signs() (key string, err error) {
	own, err := rs.file.signs()
	if err != nil {
		return "", err
	}
	return publicHalf(own), nil
}

// remembered gives what is known of a journal or a reviewer.
func (tx tx) remembered(id string) (m exchange.Remembered, err error) {
	_, err = tx.getJSON(extraBucket, extraKeyOf(RememberedKey, id), &m)
	return m, err
}

// Remembered gives what is known of the journals of found files, as it all stood at one moment; nothing with a nil rs.
func (rs *Reviews) Remembered(found []exchange.Found) (known map[string]exchange.Remembered, err error) {
	if rs == nil {
		return nil, nil
	}
	return read(rs.file, "read what is remembered", func(tx tx) (map[string]exchange.Remembered, error) {
		known := map[string]exchange.Remembered{}
		for i := range found {
			if found[i].Brief == nil {
				continue
			}
			id := found[i].Brief.Journal
			if _, read := known[id]; read {
				continue
			}
			if known[id], err = tx.remembered(id); err != nil {
				return nil, err
			}
		}
		return known, nil
	})
}

// Meet remembers whom a hand-in is from, as soon as something is done with it. Looking through a folder remembers nothing: what
// lies there may be anybody's. One that differs from what is remembered returns a *DiffersError, and nothing is kept.
func (rs *Reviews) Meet(found exchange.Found) error { return rs.meet(found, false) }

// Accept remembers a hand-in that differs as one that is the student's all the same, and its key beside those before.
func (rs *Reviews) Accept(found exchange.Found) error { return rs.meet(found, true) }

// meet looks before it writes: most hand-ins that are opened were opened before.
func (rs *Reviews) meet(found exchange.Found, whatever bool) error {
	id, of := found.Brief.Journal, found.Origin()
	m, err := read(rs.file, "read what is remembered", func(tx tx) (exchange.Remembered, error) { return tx.remembered(id) })
	if err != nil {
		return err
	}
	if taken, differs := m.Weigh(of); !taken && !whatever {
		return &DiffersError{differs}
	}
	if !m.Keep(of) {
		return nil
	}
	return rs.file.change("remember whom it is from", func(tx tx) error {
		m, err := tx.remembered(id)
		if err != nil {
			return err
		}
		if taken, differs := m.Weigh(of); !taken && !whatever {
			return &DiffersError{differs}
		}
		m.Keep(of)
		return tx.putJSON(extraBucket, extraKeyOf(RememberedKey, id), m)
	})
}
