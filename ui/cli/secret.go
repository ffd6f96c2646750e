package cli

import (
	"errors"
	"io"
	"io/fs"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// maxSecret is far more than a passphrase or a file of keys takes.
const maxSecret = 64 << 10

// secret reads a file that holds a passphrase or keys. Its name may be - for stdin. There is no flag and no variable of the environment
// for the secret itself: other programs can read those, and shells remember them.
func (p *program) secret(path string) (string, error) {
	in := p.in
	if path != "-" {
		file, err := store.OpenNamed(path)
		if err != nil {
			return "", p.unread(path, err)
		}
		defer file.Close()
		in = file
	}
	b, err := io.ReadAll(io.LimitReader(in, maxSecret+1))
	if err != nil {
		return "", p.unread(path, err)
	}
	if len(b) > maxSecret { // half of a key would be another key
		return "", fail(statusFailed, p.words.Command.Fail.NoSecret, path)
	}
	return strings.TrimPrefix(string(b), "\ufeff"), nil // as Windows writes at the start of a text
}

// unread says why a file that was named could not be read.
func (p *program) unread(path string, err error) error {
	say := &p.words.Command.Fail
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fail(statusNotFound, say.NoFile, path)
	case errors.Is(err, fs.ErrPermission):
		return fail(statusFailed, say.NoAccess, path)
	case errors.Is(err, store.ErrNotRegular):
		return fail(statusFailed, say.NotOpened, path)
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

	passphrase string         // kept beside its key, because an answer is sealed with it again
	keys       []exchange.Key // in the order in which they are tried; that of the passphrase is the last one
}

// unlock reads the passphrase and the keys that were named. It does so before anything is opened: whoever types a secret would else
// keep the journal locked for as long, and a mistyped one would be told late.
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

// identities are the keys without the passphrase, which the screen gets beside them, because it seals answers with it.
func (u *unlocking) identities() []exchange.Key {
	if u.passphrase == "" {
		return u.keys
	}
	return u.keys[:len(u.keys)-1]
}

// add puts secret keys before the others, because a passphrase takes a second to try. None is none.
func (u *unlocking) add(secrets ...string) {
	if key, err := exchange.KeyFrom(secrets...); err == nil {
		u.keys = append([]exchange.Key{key}, u.keys...)
	}
}

// refusedKey says what is wrong with a key, without the key itself: it may be a secret one.
func (p *program) refusedKey(err error) string {
	say, refused := &p.words.Exchange, new(exchange.Refusal)
	if !errors.As(err, &refused) {
		return p.words.SayFile(err)
	}
	return say.Wrong[refused.Code] + ". " + say.Instead[refused.Code]
}
