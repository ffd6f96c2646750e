//go:build unix

package cli_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// TestSignals ends the program in mid-sentence from outside, before it could save of itself. Every character that the
// screen showed must be back, and the window must be as before.
func TestSignals(t *testing.T) {
	t.Parallel()
	for _, sig := range []syscall.Signal{syscall.SIGHUP, syscall.SIGTERM, syscall.SIGQUIT, syscall.SIGINT} {
		t.Run(sig.String(), func(t *testing.T) {
			t.Parallel()
			m := newMachine(t)
			p := begin(t, m, window{})
			p.typeText(story)
			p.waitFor(story)
			p.signal(sig)
			if got := p.wait(); got < 0 {
				t.Errorf("the signal killed the program instead of ending it")
			}
			p.checkRestored()
			p.checkNothingLeftBehind()
			m.checkDraft(story)
		})
	}
}

// TestWindowClosed takes the window away in mid-sentence.
func TestWindowClosed(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	p := begin(t, m, window{})
	p.typeText(story)
	p.waitFor(story)
	p.closeWindow()
	if got := p.wait(); got < 0 {
		t.Errorf("the hang-up killed the program with signal %d", -got)
	}
	m.checkDraft(story)
}

// TestKilled kills the program as a flat battery does, once it said that the text is saved.
func TestKilled(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	p := begin(t, m, window{})
	p.typeText(story)
	p.waitFor(story, dutch().Walk.Saved)
	p.signal(syscall.SIGKILL)
	p.wait()
	m.checkDraft(story)
}

// checkNothingLeftBehind fails the test when something of what the student wrote stays in sight after the program.
func (p *terminal) checkNothingLeftBehind() {
	p.t.Helper()
	if s := p.screen(); strings.Contains(s.prose(), "klasdeur") {
		p.t.Errorf("the window still shows what was written:\n%s", s)
	}
}

// TestSecondWindow opens the journal a second time: a plain message within a second, and not a byte changed.
func TestSecondWindow(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	p := begin(t, m, window{})
	p.typeText(story)
	p.waitFor(story, dutch().Walk.Saved)
	before := m.journal()
	var said string
	took := time.Hour
	for range 5 { // the machine may be busy with other tests: the quickest counts
		second := m.start(window{})
		if got := second.wait(); got <= 0 {
			t.Fatalf("status %d of the second window", got)
		}
		second.checkRestored()
		took = min(took, time.Since(second.started))
		said = strings.TrimSpace(second.transcript())
	}
	if took > time.Second {
		t.Errorf("the message took %v", took)
	}
	if said == "" || len(said) > 400 {
		t.Errorf("the second window said %q", said)
	}
	if !bytes.Equal(m.journal(), before) {
		t.Error("the second window changed the journal")
	}
	p.typeText(" En oma ook.")
	p.waitFor(story+" En oma ook.", dutch().Walk.Saved)
	p.quit("ctrl+c")
}

// journal reads the journal file that lies in its usual place.
func (m *machine) journal() []byte {
	m.t.Helper()
	b, err := os.ReadFile(filepath.Join(m.home, "data", "koffiemoment", "logboek.db"))
	if err != nil {
		m.t.Fatal(err)
	}
	return b
}

// TestEveryMoment ends the program after each of many lengths of text, so that the end meets a save under way too.
func TestEveryMoment(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	p := begin(t, m, window{})
	written := ""
	for i, sig := range []syscall.Signal{syscall.SIGTERM, syscall.SIGHUP, syscall.SIGQUIT, syscall.SIGTERM, syscall.SIGHUP} {
		word := fmt.Sprintf("deel%d", i) + strings.Repeat("x", i)
		p.typeText(word)
		written += word
		p.waitFor(written)
		if i%2 == 1 {
			p.waitFor(written, dutch().Walk.Saved)
			p.typeText("y")
			written += "y"
			p.waitFor(written)
		}
		p.signal(sig)
		p.wait()
		p = m.start(window{})
		p.waitFor(dutch().Home.Resume)
		p.send("enter")
		p.waitFor(written)
	}
}
