package own

import (
	"errors"
	"io/fs"
	"path/filepath"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui/words"
)

// Carry puts a copy of the journal in a place beside the program, or begins one there where there is none. From then on that one is used.
func (j *Journal) Carry(beside string) error {
	say := &j.Words.Portable
	if ignored := j.ignored(); ignored != "" {
		return &Refusal{Text: ignored}
	}
	if !missing(beside) {
		j.Tell(words.Fill(say.Already, beside))
		return nil
	}
	begun := j.Path == "" || missing(j.Path)
	err := j.copyTo(beside, begun)
	switch {
	case errors.Is(err, fs.ErrPermission):
		return &Refusal{Text: words.Fill(say.NoWriting, filepath.Dir(beside))}
	case err != nil:
		return err
	case begun:
		j.Tell(words.Fill(say.Begun, beside))
	default:
		j.Tell(words.Fill(say.Copied, beside, j.Path))
	}
	if j.By != "" {
		j.Tell(words.Fill(j.Words.Where.WithoutChoice, j.By))
	}
	return nil
}

func (j *Journal) copyTo(beside string, begun bool) error {
	if begun {
		made, err := store.Open(beside, store.Options{})
		if err != nil {
			return err
		}
		return made.Close()
	}
	return j.keyed(func(key *vault.Key) error { return store.CopyJournal(j.Path, beside, key) })
}

// SayUsed tells at a start that the journal beside the program is used, for whoever does not know that one lies there.
func (j *Journal) SayUsed() {
	if j.portable() {
		j.Tell(j.Words.Portable.Why)
	}
}

// sayPortable tells that the journal lies beside the program, and that this is why it is used, or why another one is.
func (j *Journal) sayPortable() {
	if ignored := j.ignored(); ignored != "" && j.By == "" {
		j.Tell(ignored)
	}
	j.SayUsed()
}

func (j *Journal) portable() bool {
	beside, _, _, is := store.Portable()
	return is && beside == j.Path
}

// ignored says why what lies beside the program is not used, and nothing where that is used or nothing lies there.
func (j *Journal) ignored() string {
	switch err := store.IgnoredBeside(); {
	case errors.Is(err, store.ErrOthers):
		return j.Words.Portable.Others
	case err != nil:
		return j.Words.Portable.NoFile
	}
	return ""
}
