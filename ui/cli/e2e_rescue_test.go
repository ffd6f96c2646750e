//go:build unix

package cli_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"koffiemoment/store"
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

// TestKilledWhileTyping kills the program at a random moment while somebody types without a pause. At most the last second
// may be missing; a loaded machine gets another one.
func TestKilledWhileTyping(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	p := begin(t, m, window{jitter: 20 * time.Millisecond})
	var typed []time.Time
	end := time.Now().Add(1500*time.Millisecond + rand.N(time.Second))
	for i := 0; time.Now().Before(end); i++ {
		p.send(string(rune('a' + i%26)))
		typed = append(typed, time.Now())
	}
	p.signal(syscall.SIGKILL)
	killed := time.Now()
	p.wait()
	kept := m.draft()
	for i, r := range kept {
		if want := rune('a' + i%26); r != want {
			t.Fatalf("letter %d of the draft is %q, want %q", i, r, want)
		}
	}
	if n := len(kept); n < len(typed) && killed.Sub(typed[n]) > 2*time.Second {
		t.Errorf("%d of %d letters were kept: the last %v are missing", n, len(typed), killed.Sub(typed[n]))
	}
}

// draft reads the story of the draft that the journal holds, and checks the whole journal on the way.
func (m *machine) draft() string {
	m.t.Helper()
	j, err := store.Open(m.path(), store.Options{})
	if err != nil {
		m.t.Fatal(err)
	}
	defer j.Close()
	if err := j.Verify(); err != nil {
		m.t.Error(err)
	}
	o, err := j.Overview(0)
	if err != nil || len(o.Drafts) == 0 {
		m.t.Fatalf("no draft: %v", err)
	}
	return o.Drafts[0].Entry.Story
}

// checkNothingLeftBehind fails the test when something of what the student wrote stays in sight after the program.
func (p *terminal) checkNothingLeftBehind() {
	p.t.Helper()
	if s := p.screen(); strings.Contains(s.prose(), "klasdeur") {
		p.t.Errorf("the window still shows what was written:\n%s", s)
	}
}

// TestSecondWindow opens the journal a second time: a plain word within a second, and not a byte changed.
func TestSecondWindow(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	p := begin(t, m, window{})
	p.typeText(story)
	p.waitFor(story, dutch().Walk.Saved)
	before := m.journal()
	took := time.Hour
	for range 5 { // the machine may be busy with other tests: the quickest counts
		second := m.start(window{})
		second.waitFor(dutch().Safety.Journal.InUse)
		took = min(took, time.Since(second.started))
		second.quit("q")
	}
	if took > time.Second {
		t.Errorf("the message took %v", took)
	}
	if !bytes.Equal(m.journal(), before) {
		t.Error("the second window changed the journal")
	}
	p.typeText(" En oma ook.")
	p.waitFor(story+" En oma ook.", dutch().Walk.Saved)
	p.quit("ctrl+c")
}

// path is where the journal lies when nobody names a place.
func (m *machine) path() string { return filepath.Join(m.home, "data", "koffiemoment", "logboek.db") }

// journal reads the journal file.
func (m *machine) journal() []byte {
	m.t.Helper()
	b, err := os.ReadFile(m.path())
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
