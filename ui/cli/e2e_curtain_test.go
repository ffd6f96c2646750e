//go:build unix

package cli_test

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// TestALockedJournalThroughTheTerminal is a day with a locked journal: it is opened, written in, hidden and opened again, and killed. What was
// saved is there, and not a word of it lies anywhere in the person's folders.
func TestALockedJournalThroughTheTerminal(t *testing.T) {
	t.Parallel()
	const passphrase, first, marker, after = "koffie met melk", "klasdeur", "Weerwolfje vertelde", " nog iets"
	m, say := newMachine(t), dutch()
	key := pilot.KeyFor(passphrase)
	j, err := store.Open(m.path(), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	pilot.Filled(j)
	if err := j.Lock(key); err != nil {
		t.Fatal(err)
	}
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	unlock := func(p *terminal, about string) {
		t.Helper()
		p.waitForField(about)
		if s := p.screen(); strings.Contains(s.prose(), first) || strings.Contains(s.prose(), marker) || strings.Contains(s.prose(), "Noor") {
			t.Errorf("something is told before the passphrase:\n%s", s)
		}
		p.typeText(passphrase)
		if s := p.screen(); s.has(passphrase) {
			t.Errorf("the passphrase shows:\n%s", s)
		}
		p.send("enter")
	}
	p := m.start(window{})
	unlock(p, say.Gate.Journal)
	p.waitFor(say.Home.New)
	p.send("n")
	p.waitForField(say.Walk.Story)
	p.typeText(marker)
	p.send("f12")
	unlock(p, say.Gate.Curtain)
	p.waitFor(marker, say.Walk.Saved)
	p.typeText(after)
	p.waitFor(marker+after, say.Walk.Saved)
	p.signal(syscall.SIGKILL)
	p.wait()

	p = m.start(window{})
	unlock(p, say.Gate.Journal)
	p.waitFor(say.Home.New)
	p.send("v")
	p.waitFor(marker)
	p.quit("ctrl+c")
	nowhereIn(t, m.home, marker, passphrase, "Zonnebloem", key.Recovery())
	p.checkRestored()
}

// nowhereIn holds a folder to no file in it having some words.
func nowhereIn(t *testing.T, folder string, words ...string) {
	t.Helper()
	err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		all, err := os.ReadFile(path)
		for _, w := range words {
			if bytes.Contains(all, []byte(w)) {
				t.Errorf("%q stands in %s", w, path)
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
