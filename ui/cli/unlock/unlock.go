// Package unlock is what commands open things with, and what they lock them with. Keys finds the key of a locked journal or lecturer's
// file: in the file that a flag names, or by asking for the passphrase on the terminal, where what is typed does not show. It never
// takes a secret from an argument or from the environment. Begin at Keys.With. Secret reads files that hold secrets, Sealed those for
// sealed .koffie files; Door sets a lock, changes it and takes it off; Box opens a side file.
//
// It knows no flag and no exit status: it refuses with the words for the person, as own does.
package unlock

import (
	"errors"
	"os"
	"strings"

	"golang.org/x/term"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui/own"
	"koffiemoment/ui/words"
)

// Keys are those that one command needs. What was found once is not asked again, and no key is derived twice.
type Keys struct {
	File     string // holds the passphrase or the recovery key; - is stdin, and empty asks
	In, Errs *os.File
	Words    *words.Catalog

	read     bool
	inFile   string       // the secret in File, once it was read
	typed    []string     // what opened something, as another file may have the same passphrase
	known    []*vault.Key // that opened something
	terminal *term.Terminal
}

// tries is how often a passphrase can be mistyped.
const tries = 3

// With does work that needs the key of the file at path where that is locked: without one first, and again with each that may be it. Work
// opens the file; it must have changed nothing when it returns a store.SealedError or vault.ErrWrong.
func (k *Keys) With(path string, work func(*vault.Key) error) error {
	return k.with(path, work, true)
}

// Quietly is With for whoever can ask by other means: it takes the key from the file that was named, and else gives the SealedError.
func (k *Keys) Quietly(path string, work func(*vault.Key) error) error {
	return k.with(path, work, false)
}

// Opened gives what open opens, with With or Quietly of some Keys.
func Opened[T any](with func(string, func(*vault.Key) error) error, path string, open func(*vault.Key) (T, error)) (got T, err error) {
	err = with(path, func(key *vault.Key) (err error) {
		got, err = open(key)
		return err
	})
	return got, err
}

func (k *Keys) with(path string, work func(*vault.Key) error, asks bool) error {
	s := &search{path: path}
	var key *vault.Key
	for {
		err := work(key)
		sealed := new(store.SealedError)
		switch {
		case errors.As(err, &sealed):
			s.about(sealed.Head)
		case key == nil || !errors.Is(err, vault.ErrWrong):
			if err == nil && key != nil {
				k.known = append(k.known, key)
			}
			return err
		}
		if !asks && k.File == "" && !k.knows(s) {
			return err
		}
		if key, err = k.next(s); err != nil {
			return err
		}
	}
}

// Known gives the key of a locked file as far as it can be had without asking, nil where it is not locked or that is not so. It refuses
// what is in the file that was named where that does not open it.
func (k *Keys) Known(path string) (*vault.Key, error) {
	if k.File == "" && len(k.known) == 0 { // a start without either looks at the file once
		return nil, nil
	}
	head, err := store.HeadOf(path)
	s := &search{path: path, head: head}
	if err != nil || head.ID == "" || k.File == "" && !k.knows(s) { // what is wrong with it is told when it is opened
		return nil, nil
	}
	return k.next(s)
}

// Or gives the key of a file: that which somebody has, or else what Known gives. Where that is refused the one who has none asks.
func (k *Keys) Or(key *vault.Key, path string) *vault.Key {
	if key == nil {
		key, _ = k.Known(path)
	}
	return key
}

// Learn remembers a key that came about by other means, nil for none.
func (k *Keys) Learn(key *vault.Key) {
	if key != nil {
		k.known = append(k.known, key)
	}
}

// search is one for the key of a file: how far each way to one has been tried.
type search struct {
	path                string
	head                vault.Head
	known, typed, asked int
	file                bool
}

// about begins anew when it is about another lock than before: work may open two files.
func (s *search) about(head vault.Head) {
	if head.ID != s.head.ID {
		*s = search{path: s.path, head: head}
	}
}

func (k *Keys) knows(s *search) bool {
	for _, key := range k.known[s.known:] {
		if key.Head().ID == s.head.ID {
			return true
		}
	}
	return false
}

// next gives what may be the key. A recovery key is only known to be the one when it opens something.
func (k *Keys) next(s *search) (*vault.Key, error) {
	for s.known < len(k.known) {
		key := k.known[s.known]
		if s.known++; key.Head().ID == s.head.ID {
			return key.Under(s.head), nil
		}
	}
	if k.File != "" {
		return k.fromFile(s)
	}
	for s.typed < len(k.typed) {
		typed := k.typed[s.typed]
		s.typed++
		if key, err := open(s.head, typed); err == nil {
			return key, nil
		}
	}
	return k.ask(s)
}

func (k *Keys) fromFile(s *search) (*vault.Key, error) {
	if !k.read {
		text, err := k.Secret(k.File)
		if err != nil {
			return nil, err
		}
		k.inFile, k.read = secretIn(text), true
	}
	say := &k.Words.Command.Lock
	if !typable(k.inFile) {
		return nil, &own.Refusal{Text: words.Fill(say.NothingInFile, k.File)}
	}
	if s.file {
		return nil, k.shut(say.WrongFile, k.File, s.path)
	}
	s.file = true
	key, err := open(s.head, k.inFile)
	switch {
	case errors.Is(err, vault.ErrBroken):
		return nil, k.shut(say.Broken, s.path)
	case err != nil:
		return nil, k.shut(say.WrongFile, k.File, s.path)
	}
	return key, nil
}

// secretIn gives the recovery key in a text, as a recovery sheet holds it at the beginning of a line, and else the first line.
func secretIn(text string) string {
	for line := range strings.Lines(text) {
		if vault.LooksLikeRecovery(line) {
			return strings.TrimSpace(line)
		}
	}
	return firstLine(text)
}

// open gives the key to whoever has the passphrase or the recovery key.
func open(head vault.Head, secret string) (*vault.Key, error) {
	if vault.LooksLikeRecovery(secret) {
		return head.Recover(secret)
	}
	return head.Open(secret)
}

// shut refuses because nothing opens the file.
func (k *Keys) shut(text string, args ...any) error {
	return &own.Refusal{Text: words.Fill(text, args...), Sealed: true}
}

// ask asks on the terminal until something is typed that may be the key.
func (k *Keys) ask(s *search) (*vault.Key, error) {
	say := &k.Words.Command.Lock
	if !k.CanAsk() {
		return nil, k.shut(say.CannotAsk, s.path)
	}
	for s.asked < tries {
		if s.asked++; s.asked == 1 {
			k.tell(words.Fill(say.Asks, s.path))
		} else {
			k.tell(say.Wrong)
		}
		typed, err := k.line(say.Prompt)
		if err != nil {
			return nil, err
		}
		key, err := open(s.head, typed)
		switch {
		case errors.Is(err, vault.ErrBroken):
			return nil, k.shut(say.Broken, s.path)
		case err == nil:
			k.typed = append(k.typed, typed)
			return key, nil
		}
	}
	return nil, k.shut(say.NotOpened, s.path)
}

// CanAsk says whether somebody sits at a terminal.
func (k *Keys) CanAsk() bool { return k.In != nil && term.IsTerminal(int(k.In.Fd())) }

func (k *Keys) tell(text string) { k.Errs.WriteString(text + "\n") }

// line reads a line that does not show. Ctrl+c stops the command, and leaves the terminal as it was: it is read as any key.
func (k *Keys) line(prompt string) (string, error) {
	before, err := term.MakeRaw(int(k.In.Fd()))
	if err != nil {
		return "", err
	}
	defer term.Restore(int(k.In.Fd()), before)
	if k.terminal == nil { // one for all questions: it may have read the answer to the next already
		k.terminal = term.NewTerminal(ends{k.In, k.Errs}, "")
	}
	typed, err := k.terminal.ReadPassword(prompt)
	if err != nil && !errors.Is(err, term.ErrPasteIndicator) {
		return "", &own.Refusal{Text: k.Words.Command.Lock.Stopped}
	}
	return typed, nil
}

// ends are the two of a terminal.
type ends struct{ in, out *os.File }

func (e ends) Read(b []byte) (int, error)  { return e.in.Read(b) }
func (e ends) Write(b []byte) (int, error) { return e.out.Write(b) }
