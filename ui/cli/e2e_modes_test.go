//go:build unix

package cli_test

import (
	"bytes"
	"fmt"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"koffiemoment/store"
)

// The looks of a cursor that stands still.
const (
	underline = 4
	bar       = 6
)

// TestCursorTellsTextFromRows goes from a text to a row and back: the cursor is a bar where a letter would come, and lies under a row.
func TestCursorTellsTextFromRows(t *testing.T) {
	t.Parallel()
	p := begin(t, newMachine(t), window{})
	p.looks(bar)
	p.typeText(story)
	p.send("tab", "tab")
	p.pointsAt(dutch().Walk.Onward)
	p.looks(underline)
	p.send("up")
	p.looks(bar)
	p.quit("ctrl+c")
}

func (p *terminal) looks(like int) {
	p.t.Helper()
	p.await(fmt.Sprintf("a cursor of look %d", like), func() bool { return p.look == like && !p.emu.CursorHidden() })
}

// reportsMouse says whether the terminal tells the program what the mouse does. The caller holds the lock.
func (p *terminal) reportsMouse() bool {
	for _, m := range []ansi.Mode{ansi.ModeMouseX10, ansi.ModeMouseNormal, ansi.ModeMouseButtonEvent, ansi.ModeMouseAnyEvent, ansi.ModeMouseExtSgr} {
		if p.modes[m] {
			return true
		}
	}
	return false
}

// TestMouseInAWindow clicks on a key of the foot. Where the setting leaves the mouse to the terminal, that is never asked to report it.
func TestMouseInAWindow(t *testing.T) {
	t.Parallel()
	t.Run("on", func(t *testing.T) {
		t.Parallel()
		p := begin(t, newMachine(t), window{})
		p.await("a mouse that is reported", p.reportsMouse)
		s := p.screen()
		y := len(s.lines) - 1
		x := ansi.StringWidth(s.lines[y][:strings.Index(s.lines[y], "F1")])
		p.put(fmt.Sprintf("\x1b[<0;%d;%dM\x1b[<0;%d;%dm", x+1, y+1, x+1, y+1))
		p.waitFor(dutch().Help.Title)
		p.quit("ctrl+c")
	})
	t.Run("off", func(t *testing.T) {
		t.Parallel()
		m := newMachine(t)
		m.leavesMouse()
		p := begin(t, m, window{})
		p.typeText(story)
		p.waitFor(story) // whatever the terminal is told comes before the first key is drawn
		if p.try(p.reportsMouse) {
			t.Error("the mouse is reported")
		}
		p.quit("ctrl+c")
	})
}

// leavesMouse chooses that the mouse is the terminal's.
func (m *machine) leavesMouse() {
	m.t.Helper()
	if err := store.WriteConfig(filepath.Join(m.home, "config", "koffiemoment", "config.json"), store.Config{NoMouse: true}); err != nil {
		m.t.Fatal(err)
	}
}

// TestColoursAreAskedOnce writes, changes the size and opens another screen: the terminal was asked for its two colours, each once.
func TestColoursAreAskedOnce(t *testing.T) {
	t.Parallel()
	p := begin(t, newMachine(t), window{})
	p.typeText(story)
	p.waitFor(story)
	p.resize(100, 30)
	p.send("esc")
	p.waitFor(dutch().Home.New)
	p.quit("q")
	for _, question := range []string{ansi.RequestForegroundColor, ansi.RequestBackgroundColor} {
		if n := bytes.Count(p.raw.Bytes(), []byte(question)); n != 1 {
			t.Errorf("%q was asked %d times", question, n)
		}
	}
}

// TestSuspended stops the program as a shell does, which gets its terminal back whole, and lets it go on.
func TestSuspended(t *testing.T) {
	t.Parallel()
	p := begin(t, newMachine(t), window{})
	p.typeText(story)
	p.waitFor(story)
	p.signal(syscall.SIGTSTP)
	p.await("the usual screen", func() bool { return !p.emu.IsAltScreen() })
	var status syscall.WaitStatus
	if _, err := syscall.Wait4(p.cmd.Process.Pid, &status, syscall.WUNTRACED, nil); err != nil || !status.Stopped() {
		t.Fatalf("the program does not stand still: %v, %v", status, err)
	}
	p.checkRestored()
	p.checkNothingLeftBehind()
	p.signal(syscall.SIGCONT)
	p.waitFor(story)
	p.await("a mouse that is reported", p.reportsMouse)
	p.typeText(" En oma?")
	p.waitFor(story + " En oma?")
	p.quit("ctrl+c")
}
