//go:build unix

package cli_test

import (
	"bytes"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/term"
)

// TestPasteWithoutEnd pastes half a sentence whose end mark comes too late: what came is there, keys are keys, and the mark is nothing.
func TestPasteWithoutEnd(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	p := begin(t, m, window{})
	p.put(ansi.BracketedPasteStart + "Een halve zin")
	p.waitFor("Een halve zin")
	p.typeText(" en de rest")
	p.put(ansi.BracketedPasteEnd)
	p.typeText(".")
	p.waitFor("Een halve zin en de rest.")
	p.quit("ctrl+c")
	m.checkDraft("Een halve zin en de rest.")
}

// TestCtrlCInAPasteWithoutEnd leaves the program in the middle of a paste. Within a whole paste the same byte is no key.
func TestCtrlCInAPasteWithoutEnd(t *testing.T) {
	t.Parallel()
	for name, key := range map[string]string{"a byte": "\x03", "a sequence": "\x1b[99;5u"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m := newMachine(t)
			p := begin(t, m, window{})
			p.paste("Eerst " + key + "dit. ")
			p.waitFor("Eerst dit.")
			p.put(ansi.BracketedPasteStart + "Dan een halve zin")
			p.put(key)
			if got := p.wait(); got != 0 {
				t.Errorf("status %d:\n%s", got, p.transcript())
			}
			p.checkRestored()
			m.checkDraft("Eerst dit. Dan een halve zin")
		})
	}
}

// TestUnreadableLetters types and pastes in a terminal that sends Latin-1: what can be read stays, and the rest is said.
func TestUnreadableLetters(t *testing.T) {
	t.Parallel()
	said := func(s screen) bool { return strings.Contains(s.prose(), dutch().Errors.Unreadable) }
	for name, keys := range map[string]string{
		"typed":  "caf\xe9 en thee",
		"pasted": ansi.BracketedPasteStart + "caf\xe9 en thee" + ansi.BracketedPasteEnd,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := begin(t, newMachine(t), window{})
			p.put(keys)
			p.waitUntil("what could be read, and the sentence", func(s screen) bool { return s.has("caf en thee") && said(s) })
			p.quit("ctrl+c")
		})
	}
	t.Run("in pieces", func(t *testing.T) {
		t.Parallel()
		p := begin(t, newMachine(t), window{jitter: time.Millisecond})
		// The last question to the terminal must be answered, for an answer between two pieces of a letter would break it.
		p.await("the question after the background", func() bool { return bytes.Contains(p.raw.Bytes(), []byte(ansi.RequestBackgroundColor)) })
		p.typeText("Nu ")
		p.waitFor("Nu")
		for _, b := range []byte("één kopje thee met 👩‍👧") {
			p.put(string([]byte{b}))
			p.pause()
		}
		if s := p.waitFor("één kopje thee met"); said(s) {
			t.Errorf("whole letters are called unreadable:\n%s", s)
		}
		p.quit("ctrl+c")
	})
}

// TestPasteWithoutMarks pastes in a terminal that knows no marks, where each letter is a key.
func TestPasteWithoutMarks(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	p := begin(t, m, window{})
	text := pages(5000)
	p.put(strings.ReplaceAll(text, "\n", "\r"))
	p.waitFor("Slotzin.", dutch().Walk.Saved)
	p.quit("ctrl+c")
	if got := m.draft(); got != text {
		t.Errorf("kept %d bytes of %d", len(got), len(text))
	}
}

// TestStalledTerminal types while the terminal takes nothing, as over a link that hangs: it is saved all the same, and drawn as soon as
// the terminal goes on.
func TestStalledTerminal(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	p := begin(t, m, window{})
	p.mu.Lock() // nobody draws, so after a while nobody reads either
	for range 60 {
		p.setSize(70, 20) // no larger than the emulator, which takes no margins below its screen
		p.pause()
		p.setSize(80, 24)
		p.pause()
	}
	p.typeText(story)
	for end := time.Now().Add(patience); !bytes.Contains(m.journal(), []byte(story)); p.pause() {
		if time.Now().After(end) {
			t.Error("nothing is saved while the terminal takes nothing")
			break
		}
	}
	p.mu.Unlock()
	p.waitFor(story, dutch().Walk.Saved)
	p.quit("ctrl+c")
}

// TestStopped stops the program from outside and lets it go on after a shell had the terminal.
func TestStopped(t *testing.T) {
	t.Parallel()
	p := begin(t, newMachine(t), window{})
	p.typeText(story)
	p.waitFor(story)
	raw := p.settings()
	p.signal(syscall.SIGSTOP)
	p.control(func(fd int) error { return term.Restore(fd, p.fresh) })
	p.mu.Lock()
	p.emu.Write([]byte("\x1b[?1049l\x1b[?2004l\x1b[2J\x1b[Hstudent@school:~$ "))
	p.mu.Unlock()
	p.signal(syscall.SIGCONT)
	p.waitUntil("the text again", func(s screen) bool { return s.alt && s.has(story) && p.modes[ansi.ModeBracketedPaste] })
	if got := p.settings(); *got != *raw {
		t.Errorf("line settings were %+v and are now %+v", raw, got)
	}
	p.typeText(" En oma?")
	p.waitFor(story + " En oma?")
	p.send("ctrl+c")
	if got := p.wait(); got != 0 {
		t.Errorf("status %d", got)
	}
	p.checkRestored()
}
