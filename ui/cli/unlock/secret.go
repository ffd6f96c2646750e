package unlock

import (
	"errors"
	"io"
	"io/fs"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/own"
	"koffiemoment/ui/words"
)

// maxSecret is far more than a passphrase or a file of keys takes.
const maxSecret = 64 << 10

// Secret reads a file that holds a passphrase or keys. Its name may be - for stdin. There is no flag and no variable of the environment
// for the secret itself: other programs can read those, and shells remember them.
func (k *Keys) Secret(path string) (string, error) {
	in := k.In
	if path != stdin {
		file, err := store.OpenNamed(path)
		if err != nil {
			return "", k.Unread(path, err)
		}
		defer file.Close()
		in = file
	}
	b, err := io.ReadAll(io.LimitReader(in, maxSecret+1))
	if err != nil {
		return "", k.Unread(path, err)
	}
	if len(b) > maxSecret { // half of a key would be another key
		return "", &own.Refusal{Text: words.Fill(k.Words.Command.Fail.NoSecret, path)}
	}
	return strings.TrimPrefix(string(b), "\ufeff"), nil // as Windows writes at the start of a text
}

// stdin is how a flag names standard input.
const stdin = "-"

// Unread says why a file that was named could not be read.
func (k *Keys) Unread(path string, err error) error {
	say := &k.Words.Command.Fail
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return &own.Refusal{Text: words.Fill(say.NoFile, path), Missing: true}
	case errors.Is(err, fs.ErrPermission):
		return &own.Refusal{Text: words.Fill(say.NoAccess, path)}
	case errors.Is(err, store.ErrNotRegular):
		return &own.Refusal{Text: words.Fill(say.NotOpened, path)}
	}
	return err
}

// Passphrase reads the first line of a file. One with characters that nobody can type is the sign of another encoding, and
// who gets the passphrase told could not open what it sealed.
func (k *Keys) Passphrase(path string) (string, error) {
	text, err := k.Secret(path)
	if err != nil {
		return "", err
	}
	line := strings.TrimSpace(firstLine(text))
	if !typable(line) {
		return "", &own.Refusal{Text: words.Fill(k.Words.Command.Fail.NoPassphrase, path)}
	}
	return line, nil
}

func firstLine(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	return strings.TrimSuffix(line, "\r")
}

func typable(line string) bool {
	_, hidden := journal.Clean(line)
	return hidden == 0 && strings.TrimSpace(line) != ""
}

// Sealed is what sealed files of others are opened with, as flags name it.
type Sealed struct {
	PassphraseFile, IdentityFile string

	Passphrase string         // kept beside its key, because an answer is sealed with it again
	Keys       []exchange.Key // in the order in which they are tried; that of the passphrase is the last one
}

// Read reads the passphrase and the keys that were named. It is to be done before anything is opened: whoever types a secret would else
// keep the journal locked for as long, and a mistyped one would be told late.
func (s *Sealed) Read(k *Keys) (err error) {
	if s.IdentityFile != "" {
		text, err := k.Secret(s.IdentityFile)
		if err != nil {
			return err
		}
		key, err := exchange.KeyFrom(text)
		if err != nil {
			return &own.Refusal{Text: words.Fill(k.Words.Command.Fail.NoIdentity, s.IdentityFile)}
		}
		s.Keys = append(s.Keys, key)
	}
	if s.PassphraseFile == "" {
		return nil
	}
	if s.Passphrase, err = k.Passphrase(s.PassphraseFile); err != nil {
		return err
	}
	key, err := exchange.KeyWith(s.Passphrase)
	s.Keys = append(s.Keys, key)
	return err
}

// Identities are the keys without the passphrase, which the screen gets beside them, because it seals answers with it.
func (s *Sealed) Identities() []exchange.Key {
	if s.Passphrase == "" {
		return s.Keys
	}
	return s.Keys[:len(s.Keys)-1]
}

// Add puts secret keys before the others, because a passphrase takes a second to try. None is none.
func (s *Sealed) Add(secrets ...string) {
	if key, err := exchange.KeyFrom(secrets...); err == nil {
		s.Keys = append([]exchange.Key{key}, s.Keys...)
	}
}
