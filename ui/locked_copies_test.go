package ui_test

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui/pilot"
)

// A second window tells nothing of the copies either before the passphrase, and then reads the newest.
func TestASecondWindowOfALockedJournalAsksToo(t *testing.T) {
	path := locked(t)
	openLocked(t, path)
	p := started(t, path, "nl")
	tellsNothing(t, p)
	p.Golden(t, "second-window-locked")
	p.Press("1")
	tellsNothing(t, p)
	unlock(p, "thee")
	p.Says(t, "gaat het niet open")
	unlock(p, phrase)
	p.Shows(t, "koffiemoment · kopie van wo 17:40 · alleen lezen")
	p.Shows(t, shownOpen)
}

// Once the first window is closed, the second asks for the passphrase and goes on.
func TestASecondWindowOfALockedJournalGoesOn(t *testing.T) {
	path := locked(t)
	j := openLocked(t, path)
	p := started(t, path, "nl")
	must(j.Close())
	p.Press("2")
	tellsNothing(t, p)
	unlock(p, phrase)
	p.Shows(t, "Nieuw koffiemoment")
}

// A damaged journal that is locked tells nothing before the passphrase, and comes back with it: from a copy, out of what is readable, or to be read as it is.
// No word of it lies in the folder afterwards.
func TestALockedJournalComesBack(t *testing.T) {
	for name, way := range map[string][]string{"copy": {"1", "enter"}, "gathered": {"2", "enter"}, "read": {"3"}, "no copy": {"2", "enter"}} {
		t.Run(name, func(t *testing.T) {
			path := locked(t)
			b := contents(path)
			b[len(b)/2] ^= 1
			for _, page := range []int{0, 4096} {
				for i := range 64 {
					b[page+16+i] ^= 0xff
				}
			}
			must(os.WriteFile(path, b, 0o600))
			if name == "no copy" {
				must(os.RemoveAll(store.BackupsFolder(path)))
			}
			p := started(t, path, "nl")
			tellsNothing(t, p)
			p.Shows(t, "Wachtwoordzin")
			unlock(p, phrase)
			p.Shows(t, "Breng samen wat leesbaar is")
			p.Press(way...)
			p.Shows(t, "Nieuw koffiemoment") // values lie in no order, so the one that was hit may be the draft
			p.Shell.Close()
			nowhere(t, filepath.Dir(path), "Zonnebloem", "oma thuis")
			if name != "read" {
				if j := openLocked(t, path); !j.Locked() {
					t.Error("it is open for good")
				}
			}
		})
	}
}

// nowhere holds a folder to none of its files having some words.
func nowhere(t *testing.T, folder string, words ...string) {
	t.Helper()
	must(filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		for _, w := range words {
			if bytes.Contains(contents(path), []byte(w)) {
				t.Errorf("%q stands in %s", w, path)
			}
		}
		return nil
	}))
}

// A journal that is gone while its locked copies stand comes back by the passphrase.
func TestALockedJournalThatIsGone(t *testing.T) {
	path := locked(t)
	must(os.Remove(path))
	p := started(t, path, "nl")
	tellsNothing(t, p)
	unlock(p, phrase)
	p.Press("1", "enter")
	p.Shows(t, shownOpen)
}

// The copies of a locked journal are listed and taken back without asking again; one from under another lock asks for its own passphrase.
func TestCopiesOfALockedJournal(t *testing.T) {
	path := kept(t)
	j, err := store.Open(path, store.Options{})
	must(err)
	lock(t, j, pilot.KeyFor("thee"))
	must(j.Close())
	folder := store.BackupsFolder(path)
	items, err := os.ReadDir(folder)
	must(err)
	other := filepath.Join(folder, items[len(items)-1].Name())
	sealed := contents(other)
	if j, err := store.Open(path, store.Options{Key: nil}); j != nil || !errors.Is(err, store.ErrSealed) {
		t.Fatal("it opens without a key")
	}
	path = locked(t)
	folder = store.BackupsFolder(path)
	other = filepath.Join(folder, items[0].Name())
	must(os.WriteFile(other, sealed, 0o600))
	written := now.AddDate(0, -1, 0)
	must(os.Chtimes(other, written, written))

	p := started(t, path, "nl")
	unlock(p, phrase)
	p.Press(toCopies...)
	p.Shows(t, "3 momenten")
	p.Golden(t, "copies-locked")
	p.Press("6")
	p.Shows(t, "Deze kopie staat op slot met een andere wachtwoordzin")
	p.Press("esc")
	p.Press("6")
	unlock(p, "thee")
	p.Says(t, "terugzetten?")
	p.Press("j")
	p.Says(t, "Hersteld: 3 momenten.")
	p.Press("u")
	p.Says(t, "Alles staat weer zoals daarnet.")
	p.Press("5", "j")
	p.Says(t, "Hersteld: 3 momenten.")
	p.Shell.Close()
	openLocked(t, path)
}

// A copy from another computer, where the journal has another passphrase, is asked for that one before it is brought in.
func TestALockedCopyIsBroughtIn(t *testing.T) {
	path := kept(t)
	copied := filepath.Join(t.TempDir(), "logboek.db")
	must(os.WriteFile(copied, contents(path), 0o600))
	for at, key := range map[string]*vault.Key{path: theKey(), copied: pilot.KeyFor("thee")} {
		j, err := store.Open(at, store.Options{})
		must(err)
		if at == copied {
			d := pilot.Drafts(t, j)[0]
			_, err := j.Finish(d, theRubric(), now)
			must(err)
		}
		lock(t, j, key)
		must(j.Close())
	}
	p := started(t, path, "nl")
	unlock(p, phrase)
	p.Press("o")
	pointAt(t, p, "Samenvoegen")
	p.Press("enter")
	p.Paste(copied)
	p.Says(t, "De kopie die je koos, staat op slot met een andere wachtwoordzin")
	p.Press("esc")
	p.Shows(t, "Samenvoegen")
	p.Press("enter")
	p.Paste(copied)
	unlock(p, phrase)
	p.Says(t, "gaat het niet open")
	unlock(p, "thee")
	p.Hides(t, "Wachtwoordzin")
	p.Shell.Close()
	if overview, err := openLocked(t, path).Overview(0); err != nil || overview.Entries != 4 {
		t.Errorf("%d entries, %v", overview.Entries, err)
	}
}
