package safety

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui/window"
)

// readDamaged opens what can be read of a damaged file without touching that: it is brought together in a folder of its own beside the file, or
// where that takes none, in the system's for what is passing. The folder goes when the program ends, and where the system allows it at once, so
// that a program that is ended by force leaves no text about; what one left where it did not is taken away by the next.
func readDamaged(of File, sign string, read func(key *vault.Key, path, sign string, gone func()) (Enter, error)) (Enter, error) {
	path, beside := of.Path, filepath.Dir(of.Path)
	left, _ := os.ReadDir(beside)
	for _, item := range left {
		if item.IsDir() && strings.HasPrefix(item.Name(), passing) {
			_ = os.RemoveAll(filepath.Join(beside, item.Name())) // where somebody reads in it just now it stays, or is needed no more
		}
	}
	folder, err := os.MkdirTemp(beside, passing)
	if err != nil {
		folder, err = os.MkdirTemp("", passing)
	}
	if err != nil {
		return nil, err
	}
	gone := func() { _ = os.RemoveAll(folder) } // nothing can be done about one that stays
	at := filepath.Join(folder, filepath.Base(path))
	if err := store.SalvageTo(path, at, of.Key); err != nil {
		gone()
		return nil, err
	}
	enter, err := read(of.Key, at, sign, gone)
	if gone(); err != nil {
		return nil, err
	}
	return enter, nil
}

// passing is what the names of folders begin with in which a damaged file is read.
const passing = ".koffiemoment-lezen-"

// pickedMsg brings what a person chose in the picker.
type pickedMsg struct{ take func() tea.Cmd }

// takesCopy tells by its name a file that may be a copy. Behind the end that all of them have may stand what somebody, or this program, put there.
func takesCopy(name string) bool {
	return strings.Contains(strings.ToLower(name), ".db") && !strings.HasSuffix(name, ".lock")
}

// pickCopy lets a person show a copy. It is looked at before it is taken, and what it is not is said.
func pickCopy(win *window.Window, of File, take func(store.Backup, *vault.Key) tea.Cmd, refuse func(said string)) tea.Cmd {
	say, top := &win.Words.Safety, win.Top()
	places := append([]string{store.BackupsFolder(of.Path)}, of.Copies.Folders()...)
	return win.Push(window.NewPlacePicker(win, say.Seek, places[len(places)-1], say.Nowhere, say.NotACopy, takesCopy, func(path string) tea.Cmd {
		return win.Wait(top, func() tea.Msg {
			b, err := copyAt(of, path)
			return pickedMsg{func() tea.Cmd {
				sealed := new(store.SealedError)
				switch {
				case errors.As(err, &sealed):
					return win.Push(NewGate(win, asksCopy(win, of, path, sealed.Head, take)))
				case err != nil:
					refuse(win.Words.SaySafety(of.Reviews, err))
					return nil
				}
				return take(b, of.Key)
			}}
		})
	}))
}

// copyAt looks at what a person chose. A copy that was made here tells when; another is one whose time nobody knows.
func copyAt(of File, path string) (store.Backup, error) {
	found, _, err := store.Backups(of.Path, of.Key, filepath.Dir(path))
	if err == nil {
		if i := slices.IndexFunc(found, func(b store.Backup) bool { return b.Path == path }); i >= 0 && !found[i].Sealed {
			return found[i], nil
		}
	}
	x, err := store.ExamineCopy(path, of.Key)
	if err != nil {
		return store.Backup{}, err
	}
	if x.Entries == 0 {
		return store.Backup{}, store.ErrDamaged
	}
	return store.Backup{Path: path, Journal: x.Journal, Entries: x.Entries}, nil
}

// unlockCopy asks for the passphrase of a copy that the key at hand does not open, and then takes it.
func unlockCopy(win *window.Window, of File, path string, take func(store.Backup, *vault.Key) tea.Cmd, refuse func(said string)) tea.Cmd {
	return win.Wait(win.Top(), func() tea.Msg {
		head, err := store.HeadOf(path)
		return pickedMsg{func() tea.Cmd {
			if err != nil {
				refuse(win.Words.SaySafety(of.Reviews, err))
				return nil
			}
			return win.Push(NewGate(win, asksCopy(win, of, path, head, take)))
		}}
	})
}

func asksCopy(win *window.Window, of File, path string, head vault.Head, take func(store.Backup, *vault.Key) tea.Cmd) Asks {
	asks := asksFor(win, of, head)
	asks.About, asks.Leave = win.Words.Gate.Copy, func() tea.Cmd { return below(win) }
	asks.With = func(key *vault.Key) (Enter, error) {
		of.Key = key
		b, err := copyAt(of, path)
		return func() tea.Cmd { return take(b, key) }, err
	}
	return asks
}

// asksFor is what a gate asks before one of the person's own files.
func asksFor(win *window.Window, of File, head vault.Head) Asks {
	about := win.Words.Gate.Journal
	if of.Reviews {
		about = win.Words.Gate.Reviews
	}
	return Asks{Head: head, About: about, Say: func(err error) string { return win.Words.SaySafety(of.Reviews, err) }}
}

// below goes back to what lies below a gate, which goes on where it was.
func below(win *window.Window) tea.Cmd {
	win.Drop()
	return nil
}
