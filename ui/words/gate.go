package words

import (
	"errors"
	"strings"

	"koffiemoment/store"
	"koffiemoment/store/vault"
)

// GateWords are about a file that is locked: the screen before it, and the curtain.
type GateWords struct {
	Locked                            string // said beside the name of the program
	Journal, Reviews, Copy, Merge     string // what is locked, and what is asked
	Passphrase, Sheet                 string // what is typed
	Show, Shown, Hidden               string
	UseSheet, UsePassphrase           string
	SheetAbout                        string
	Stop, StopAbout, Back             string
	Opening                           string
	Wrong, WrongSheet, NoKey, Broken  string
	Curtain, CurtainAbout, Lift       string
	ReadCopy, ReadCopyAbout, LockedAs string // of a copy of which nothing can be told yet; and beside the day of one in a list
	SideOpens                         string // the path of a side file
}

// Opens says how a side file opens, where it is locked; it is empty for any other.
func (w *GateWords) Opens(path string) string {
	if !strings.HasSuffix(path, vault.BoxSuffix) {
		return ""
	}
	return " " + Fill(w.SideOpens, path)
}

// SayNotOpened says why a passphrase or a recovery key did not open a file, and empty for any other trouble.
func (w *GateWords) SayNotOpened(err error, sheet bool) string {
	switch {
	case (errors.Is(err, vault.ErrWrong) || errors.Is(err, store.ErrSealed)) && sheet:
		return w.WrongSheet
	case errors.Is(err, vault.ErrWrong), errors.Is(err, store.ErrSealed):
		return w.Wrong
	case errors.Is(err, vault.ErrNoKey):
		return w.NoKey
	case errors.Is(err, vault.ErrBroken):
		return w.Broken
	}
	return ""
}
