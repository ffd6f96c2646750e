package cli

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// maxSecret is far more than a passphrase or a file of keys takes.
const maxSecret = 64 << 10

// secret reads a file that holds a passphrase or keys. Its name may be - for stdin.
func (p *program) secret(path string) (string, error) {
	in := p.in
	if path != "-" {
		f, err := os.Open(path)
		if err != nil {
			return "", p.unread(path, err)
		}
		defer f.Close()
		in = f
	}
	b, err := io.ReadAll(io.LimitReader(in, maxSecret))
	if err != nil {
		return "", p.unread(path, err)
	}
	return strings.TrimPrefix(string(b), "\ufeff"), nil // as Windows writes at the start of a text
}

// unread says why a file that was named could not be read.
func (p *program) unread(path string, err error) error {
	w := &p.words.Command.Fail
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fail(statusNotFound, w.NoFile, path)
	case errors.Is(err, fs.ErrPermission):
		return fail(statusFailed, w.NoAccess, path)
	}
	return err
}

// passphrase reads the first line of a file. One with characters that nobody can type is the sign of another encoding, and
// who gets the passphrase told could not open what it sealed.
func (p *program) passphrase(path string) (string, error) {
	text, err := p.secret(path)
	if err != nil {
		return "", err
	}
	line, _, _ := strings.Cut(text, "\n")
	line = strings.TrimSpace(line)
	if _, hidden := journal.Clean(line); hidden > 0 || line == "" {
		return "", fail(statusFailed, p.words.Command.Fail.NoPassphrase, path)
	}
	return line, nil
}

// unlocking is what sealed files are opened with, as flags name it.
type unlocking struct {
	passphraseFile, identityFile string

	passphrase string
	keys       []exchange.Key
}

// unlock reads the passphrase and the keys that were named.
func (p *program) unlock(u *unlocking) (err error) {
	if u.identityFile != "" {
		text, err := p.secret(u.identityFile)
		if err != nil {
			return err
		}
		key, err := exchange.KeyFrom(text)
		if err != nil {
			return fail(statusFailed, p.words.Command.Fail.NoIdentity, u.identityFile)
		}
		u.keys = append(u.keys, key)
	}
	if u.passphraseFile == "" {
		return nil
	}
	if u.passphrase, err = p.passphrase(u.passphraseFile); err != nil {
		return err
	}
	key, err := exchange.KeyWith(u.passphrase)
	u.keys = append(u.keys, key)
	return err
}

// identities are the keys without the passphrase.
func (u *unlocking) identities() []exchange.Key {
	if u.passphrase == "" {
		return u.keys
	}
	return u.keys[:len(u.keys)-1]
}

// add puts a secret key before the others, because a passphrase takes a second to try. An empty one is none.
func (u *unlocking) add(secret string) {
	if key, err := exchange.KeyFrom(secret); err == nil {
		u.keys = append([]exchange.Key{key}, u.keys...)
	}
}

// refusedKey says what is wrong with a key, without the key itself: it may be a secret one.
func (p *program) refusedKey(err error) string {
	w, refused := &p.words.Exchange, new(exchange.Refusal)
	if !errors.As(err, &refused) {
		return p.words.SayFile(err)
	}
	return w.Wrong[refused.Code] + ". " + w.Instead[refused.Code]
}
