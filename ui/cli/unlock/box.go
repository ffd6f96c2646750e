package unlock

import (
	"bytes"
	"errors"
	"unicode/utf8"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui/own"
	"koffiemoment/ui/words"
)

// Box gives what is in a locked side file, which the passphrase opens by itself.
func (k *Keys) Box(path string) (inside []byte, err error) {
	err = k.With(path, func(key *vault.Key) (err error) {
		if key == nil {
			head, err := store.HeadOfBox(path)
			if err != nil {
				return err
			}
			return &store.SealedError{Head: head}
		}
		inside, err = store.OpenBox(path, key)
		return err
	})
	switch say := &k.Words.Command.Lock; {
	case errors.Is(err, vault.ErrNoBox):
		return nil, &own.Refusal{Text: words.Fill(say.NoBox, path), Unreadable: true}
	case errors.Is(err, vault.ErrBroken):
		return nil, &own.Refusal{Text: words.Fill(say.BrokenBox, path), Unreadable: true}
	case err != nil:
		return nil, k.Unread(path, err)
	}
	return inside, nil
}

// IsText says whether what was in a box is for reading on a terminal.
func IsText(inside []byte) bool { return utf8.Valid(inside) && !bytes.ContainsRune(inside, 0) }
