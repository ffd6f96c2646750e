package ui_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"time"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui/pilot"
)

// toCopies leads from the overview to the copies, a row of the settings.
var toCopies = append([]string{"o"}, append(pilot.Downs(9), "enter")...)

// TestCopiesAreMadeAndTakenBackOnScreen goes the whole way of a student with a stick.
func TestCopiesAreMadeAndTakenBackOnScreen(t *testing.T) {
	path, stick := kept(t), t.TempDir()
	o := options(path, "nl")
	o.ConfigPath = filepath.Join(t.TempDir(), "config.json")
	p, err := pilot.Start(o)
	must(err)
	p.Press(toCopies[:len(toCopies)-1]...)
	p.Shows(t, "laatste gisteren 17:40, naast je logboek")
	p.Press("enter")
	p.Golden(t, "copies")
	p.Resize(120, 40)
	p.Golden(t, "copies-wide")
	p.Resize(80, 24)
	p.Press("1")
	p.Says(t, "Kopie gemaakt: 3 momenten")
	p.Press("3")
	p.Says(t, "het is heel.")
	p.Press("2")
	p.Paste(stick)
	p.Press("home")
	p.Shows(t, "► Deze map kiezen")
	p.Press("enter")
	p.Says(t, "Kopie gemaakt: 3 momenten")
	if made, err := os.ReadDir(stick); err != nil || len(made) != 1 {
		t.Fatalf("on the stick lies %v, %v", made, err)
	}
	config, err := store.ReadConfig(o.ConfigPath)
	must(err)
	if c := config.CopiesOf(path); c.Folder != stick {
		t.Errorf("kept %+v", c)
	}
	p.Shows(t, "3 momenten · "+stick[:8]) // two of one minute are told apart by where they are
	must(os.RemoveAll(stick))
	p.Press("1")
	p.Says(t, "Er kon geen kopie komen in "+stick)
	p.Hides(t, "3 momenten · ") // and one that is not there is not offered
	p.Press("2")
	p.Says(t, "weer in de map reservekopieen")
	p.Shell.Close()
	must(p.Shell.Book.Store.Close())
}

// TestACopyThatWasTakenBackIsPutBack keeps the program going on one journal after the other, and loses neither.
func TestACopyThatWasTakenBackIsPutBack(t *testing.T) {
	path := kept(t)
	before := contents(path)
	p := started(t, path, "en")
	p.Press(toCopies...)
	p.Press("5")
	p.Golden(t, "copies-ask")
	p.Press("y")
	p.Golden(t, "copies-back")
	if aside := asideOf(t, path); len(aside) != 1 || !bytes.Equal(before, contents(aside[0])) {
		t.Fatalf("beside it lies %v", aside)
	}
	restored := contents(path)
	p.Press("u")
	p.Says(t, "Everything is as it was just now.")
	if aside := asideOf(t, path); len(aside) != 1 || !bytes.Equal(restored, contents(aside[0])) || !bytes.Equal(before, contents(path)) {
		t.Fatalf("it was not put back; beside it lies %v", aside)
	}
	p.Press("esc", "esc", "n")
	p.Type("It goes on.")
	p.Press("ctrl+c")
	p.Shell.Close()
	if j, err := store.Open(path, store.Options{}); err != nil {
		t.Error(err)
	} else {
		defer j.Close()
		if d := pilot.Drafts(t, j); len(d) != 2 || d[0].Entry.Story != "It goes on." {
			t.Errorf("%d drafts", len(d))
		}
	}
}

// TestWhatWasWrittenSinceIsWrittenAgain takes a copy back over a journal of which nothing that came after the copy can be read: what the program
// itself wrote since it began, it still has.
func TestWhatWasWrittenSinceIsWrittenAgain(t *testing.T) {
	path, opened := kept(t), 0
	o := options(path, "en")
	o.Open = func(*vault.Key) (*store.Journal, error) {
		if opened++; opened == 2 {
			found, _, err := store.Backups(path, nil)
			must(err)
			must(os.WriteFile(path, contents(found[0].Path), 0o600))
		}
		return store.Open(path, store.Options{})
	}
	p, err := pilot.Start(o)
	must(err)
	p.Press("n")
	p.Type("Written just now.")
	p.Press("esc", "esc")
	p.Press(toCopies...)
	p.Press("5", "y")
	p.Press("esc", "esc")
	p.Shell.Close()
	if opened != 2 {
		t.Fatalf("the journal was opened %d times", opened)
	}
	j, err := store.Open(path, store.Options{})
	must(err)
	defer j.Close()
	if d := pilot.Drafts(t, j); len(d) != 2 || d[0].Entry.Story != "Written just now." {
		t.Errorf("%d drafts", len(d))
	}
}

// TestADoubtfulSaveIsSaidOnce is for the power cut in the middle of a save: all is whole, as it was at the save before.
func TestADoubtfulSaveIsSaidOnce(t *testing.T) {
	path := kept(t)
	b := contents(path)
	b[4096+40] ^= 1 // in one of the two pages that say where everything is
	must(os.WriteFile(path, b, 0o600))
	p := started(t, path, "nl")
	p.Golden(t, "overview-doubtful")
	p.Press("f3")
	p.Hides(t, "ontbreekt misschien")
	p.Shell.Close()
	p = started(t, path, "nl")
	p.Press("n")
	p.Type("Een verhaal")
	p.Press("ctrl+c")
	p.Shell.Close()
	p = started(t, path, "nl")
	p.Press("n")
	p.Type("Nog een")
	p.Press("ctrl+c")
	p.Shell.Close()
	started(t, path, "nl").Hides(t, "ontbreekt misschien")
}

// TestCopiesThatCannotBeReachedAreNamed tells who removes something for good where it may still be read.
func TestCopiesThatCannotBeReachedAreNamed(t *testing.T) {
	path, gone := kept(t), filepath.Join(t.TempDir(), "stick")
	o := options(path, "nl")
	o.Open = func(*vault.Key) (*store.Journal, error) {
		return store.Open(path, store.Options{Copies: store.Copies{Also: []string{gone}}, Now: func() time.Time { return now }})
	}
	p, err := pilot.Start(o)
	must(err)
	defer p.Shell.Close()
	p.Press("l", "down", "x", "p", "x")
	p.Press("down", "enter")
	p.Says(t, "Wat je voorgoed verwijderde, staat misschien nog in kopieën waar nu niet bij te komen is:")
	p.Press("enter", "esc", "esc", "esc")
	p.Press(toCopies...)
	p.Says(t, "staat misschien nog in kopieën waar nu niet bij te komen is")
}
