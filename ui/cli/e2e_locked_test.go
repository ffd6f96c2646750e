//go:build unix

package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"koffiemoment/store"
)

// TestThePassphraseIsAskedOnTheTerminal types it, right and wrong. It never shows, and the terminal is left as it was found.
func TestThePassphraseIsAskedOnTheTerminal(t *testing.T) {
	t.Parallel()
	const phrase = "koffie met melk"
	m := newMachine(t)
	m.lockedJournal(phrase)
	say := &dutch().Command.Lock
	wrong, _, _ := strings.Cut(say.Wrong, ".")
	for name, c := range map[string]struct {
		types  []string
		status int
		said   string
	}{
		"right":           {[]string{phrase}, 0, story},
		"wrong and right": {[]string{"thee", "", phrase}, 0, story},
		"three times":     {[]string{"thee", "water", phrase + " "}, 6, "blijft op slot"},
	} {
		t.Run(name, func(t *testing.T) {
			p := m.start(window{rows: 40, cols: 100}, "show", "1")
			for i, typed := range c.types {
				p.asked(i + 1)
				p.typeText(typed)
				p.send("enter")
			}
			if got := p.wait(); got != c.status {
				t.Errorf("status %d, want %d", got, c.status)
			}
			said := p.transcript()
			for _, typed := range c.types {
				if typed != "" && strings.Contains(said, typed) {
					t.Errorf("%q can be read in\n%s", typed, said)
				}
			}
			if strings.Contains(said, wrong) != (len(c.types) > 1) {
				t.Errorf("that it was wrong: %s", said)
			}
			p.checkRestored()
		})
	}
	t.Run("stopped", func(t *testing.T) {
		p := m.start(window{}, "list")
		p.asked(1)
		p.typeText("kof")
		p.send("ctrl+c")
		if got := p.wait(); got != 1 {
			t.Errorf("status %d", got)
		}
		p.waitFor(say.Stopped)
		p.checkRestored()
	})
}

// lockedJournal makes a journal with an entry, and locks it.
func (m *machine) lockedJournal(phrase string) {
	m.hasJournal("nl", story)
	m.inJournal(func(j *store.Journal) error { return j.Lock(cheapKey(phrase)) })
}

// asked waits until the passphrase was asked so many times.
func (p *terminal) asked(times int) {
	p.t.Helper()
	p.await("a prompt", func() bool { return strings.Count(p.raw.String(), dutch().Command.Lock.Prompt) >= times })
}

// TestALockIsSetOnTheTerminal asks the passphrase twice, and says beforehand what it means to lose it.
func TestALockIsSetOnTheTerminal(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	m.hasJournal("nl", story)
	say := &dutch().Command.Lock
	p := m.start(window{rows: 60, cols: 160}, "lock")
	p.waitFor(strings.TrimSpace(say.New))
	if !strings.Contains(p.transcript(), say.Explains[1]) {
		t.Error("it does not say what losing it means")
	}
	p.typeText("vier losse woorden samen")
	p.send("enter")
	p.waitFor(strings.TrimSpace(say.Again))
	p.typeText("vier losse woorden")
	p.send("enter")
	p.waitFor(say.Differ)
	p.put("vier losse woorden samen\rvier losse woorden samen\r") // the second before it is asked
	if got := p.wait(); got != 0 {
		t.Errorf("status %d: %s", got, p.transcript())
	}
	said := p.transcript()
	if !strings.Contains(said, "AGE-SECRET-KEY-1") || strings.Contains(said, "losse woorden samen") {
		t.Errorf("the sheet, and nothing that was typed: %s", said)
	}
	p.checkRestored()
	if _, _, status := m.run("list"); status != 6 {
		t.Errorf("it is not locked: status %d", status)
	}
}

// TestTheScreenOpensWithAFile starts the full-screen program with the passphrase in a file: nothing is asked.
func TestTheScreenOpensWithAFile(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	m.lockedJournal("koffie met melk")
	for name, phrase := range map[string]string{"zin.txt": "koffie met melk", "fout.txt": "koffie met suiker"} {
		must(t, os.WriteFile(filepath.Join(m.home, name), []byte(phrase+"\n"), 0o600))
	}
	p := m.start(window{}, "--unlock-file", "zin.txt")
	p.waitFor(dutch().Home.New)
	p.quit("q")
	p = m.start(window{}, "--unlock-file", "fout.txt")
	if got := p.wait(); got != 6 {
		t.Errorf("status %d", got)
	}
	p.checkRestored()
}
