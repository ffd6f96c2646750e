//go:build unix

package cli_test

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"koffiemoment/store"
	"koffiemoment/store/vault"
)

const lockPhrase = "vier blauwe laarzen"

// toLock goes from the story that the program asks for to the lock.
func (p *terminal) toLock() {
	p.t.Helper()
	p.waitFor(dutch().Walk.Saved)
	p.press("esc", dutch().Home.Resume)
	p.press("o", dutch().Settings.NameNote)
	for range 12 {
		p.send("down")
	}
	p.pointsAt(dutch().Lock.Title)
	p.send("enter")
}

// phrases chooses a passphrase, by typing and enter and tab alone.
func (p *terminal) phrases(phrase string) {
	p.t.Helper()
	p.reads(dutch().Lock.Again)
	p.typeText(phrase)
	p.send("enter")
	p.typeText(phrase)
	p.send("enter", "enter")
}

// shut fails the test when what was written stands in any file of the machine.
func (m *machine) shut(when string) {
	m.t.Helper()
	for _, text := range []string{"klasdeur", "zingen", lockPhrase, "AGE-SECRET-KEY"} {
		err := filepath.WalkDir(m.home, func(path string, item fs.DirEntry, err error) error {
			if err != nil || !item.Type().IsRegular() {
				return err
			}
			b, err := os.ReadFile(path)
			if bytes.Contains(b, []byte(text)) {
				m.t.Errorf("%s: %q stands in %s", when, text, filepath.Base(path))
			}
			return err
		})
		if err != nil {
			m.t.Fatal(err)
		}
	}
}

// opens gives the draft in the journal by the passphrase, none for one that is open, and checks the journal on the way.
func (m *machine) opens(phrase string) (story string) {
	m.t.Helper()
	var key *vault.Key
	head, err := store.HeadOf(m.path())
	if err == nil && phrase != "" {
		key, err = head.Open(phrase)
	}
	if err != nil {
		m.t.Fatal(err)
	}
	j, err := store.Open(m.path(), store.Options{Key: key})
	if err != nil {
		m.t.Fatal(err)
	}
	defer j.Close()
	if err := j.Verify(); err != nil {
		m.t.Error(err)
	}
	o, err := j.Overview(0)
	if err != nil || len(o.Drafts) != 1 {
		m.t.Fatalf("drafts: %v, %v", len(o.Drafts), err)
	}
	return o.Drafts[0].Entry.Story
}

// TestAJournalIsLockedInAWindow sets a lock in a window as a student does, and looks at the disk afterwards.
func TestAJournalIsLockedInAWindow(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	p := begin(t, m, window{})
	p.typeText(story)
	p.toLock()
	p.press("enter", dutch().Lock.Phrase)
	p.phrases(lockPhrase)
	p.reads(dutch().Lock.Kept)
	p.press("3", dutch().Lock.AskWithout)
	p.send("down", "enter")
	p.reads(dutch().Lock.Followed)
	p.quit("ctrl+c")
	m.shut("locked")
	if got := m.opens(lockPhrase); got != story {
		t.Errorf("the journal holds %q", got)
	}
}

// TestKilledWhileLocking ends the program by force at some moment while the lock goes on. The journal is locked afterwards, or as it was.
func TestKilledWhileLocking(t *testing.T) {
	t.Parallel()
	for range 4 {
		m := newMachine(t)
		p := begin(t, m, window{})
		p.typeText(story)
		p.toLock()
		p.press("enter", dutch().Lock.Phrase)
		p.phrases(lockPhrase)
		p.reads(dutch().Lock.Kept)
		p.send("2")
		p.window.jitter = 60 * time.Millisecond
		p.pause()
		p.signal(syscall.SIGKILL)
		p.wait()
		phrase, head, err := lockPhrase, vault.Head{}, error(nil)
		if head, err = store.HeadOf(m.path()); err != nil {
			t.Fatal(err)
		}
		if head.ID == "" {
			phrase = ""
		}
		if got := m.opens(phrase); got != story {
			t.Errorf("locked: %v, and it holds %q", phrase != "", got)
		}
	}
}
