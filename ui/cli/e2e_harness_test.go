//go:build unix

package cli_test

import (
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"syscall"
	"testing"
)

// TestTerminal shows on the smallest program there is that what the other tests rely on holds: a window takes keys,
// pastes and sizes, gives screens back, and tells how a program left it.
func TestTerminal(t *testing.T) {
	t.Parallel()
	floor := buildFloor(t, t.TempDir(), "textarea")
	start := func(t *testing.T, w window) *terminal {
		t.Parallel()
		w.program = floor
		return newMachine(t).start(w)
	}
	t.Run("typing", func(t *testing.T) {
		p := start(t, window{})
		first := p.waitFor("floor")
		if !first.alt || !first.cursor {
			t.Errorf("first screen: %v", first)
		}
		p.typeText("Één kleuter, twee talen")
		s := p.waitFor("Één kleuter, twee talen")
		if got, want := s.x-first.x, len([]rune("Één kleuter, twee talen")); got != want {
			t.Errorf("cursor moved %d columns, want %d", got, want)
		}
		p.send("ctrl+c")
		if got := p.wait(); got != 0 {
			t.Errorf("status %d", got)
		}
		p.checkRestored()
	})
	t.Run("typing ahead", func(t *testing.T) {
		p := start(t, window{keys: "nog voor het beeld"})
		p.waitFor("nog voor het beeld")
	})
	t.Run("no answers", func(t *testing.T) {
		p := start(t, window{mute: true})
		p.waitFor("floor")
		p.typeText("stil")
		p.waitFor("stil")
	})
	t.Run("paste", func(t *testing.T) {
		p := start(t, window{cols: 100, rows: 250})
		p.waitFor("floor")
		text := strings.TrimSpace(strings.Repeat("Ze vertelde over oma. ", 909))
		p.paste(text)
		p.waitUntil("the whole text", func(s screen) bool {
			return strings.Contains(strings.ReplaceAll(s.prose(), "┃ ", ""), text)
		})
	})
	t.Run("sizes", func(t *testing.T) {
		p := start(t, window{})
		p.waitFor("floor")
		for _, size := range [][2]int{{1, 1}, {300, 100}, {2, 50}, {40, 12}} {
			p.resize(size[0], size[1])
		}
		p.typeText("klein")
		p.waitFor("klein")
	})
	t.Run("window closed", func(t *testing.T) {
		p := start(t, window{})
		p.waitFor("floor")
		p.closeWindow()
		if got := p.wait(); got != -int(syscall.SIGHUP) {
			t.Errorf("status %d, want death by hang-up", got)
		}
	})
	t.Run("killed", func(t *testing.T) {
		p := start(t, window{})
		p.waitFor("floor")
		p.signal(syscall.SIGKILL)
		if got := p.wait(); got != -int(syscall.SIGKILL) {
			t.Errorf("status %d, want death by signal 9", got)
		}
		if reflect.DeepEqual(p.settings(), p.fresh) {
			t.Error("a killed program can't have restored the line settings, and yet they look restored")
		}
	})
}

// checkRestored fails the test when the program left the window otherwise than it found it.
func (p *terminal) checkRestored() {
	p.t.Helper()
	s := p.screen()
	if s.alt || !s.cursor {
		p.t.Errorf("left behind: alternate screen %v, cursor seen %v", s.alt, s.cursor)
	}
	if got := p.settings(); !reflect.DeepEqual(got, p.fresh) {
		p.t.Errorf("line settings were %+v and are now %+v", p.fresh, got)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if want := usualModes(); !maps.Equal(p.modes, want) {
		p.t.Errorf("modes that are on: %v, want %v", p.modes, want)
	}
	if p.kitty != 0 {
		p.t.Errorf("%d keyboard settings are still on the stack", p.kitty)
	}
	if p.look != 0 && p.window.program == "" { // Bubble Tea's own renderer leaves a block
		p.t.Errorf("the cursor still has look %d", p.look)
	}
}

// buildFloor builds one of the programs under testdata/floor like a release is built, and gives its path.
func buildFloor(t testing.TB, dir, name string) string {
	t.Helper()
	return build(t, filepath.Join(dir, name), "./testdata/floor/"+name)
}

func build(t testing.TB, binary, pkg string) string {
	t.Helper()
	cmd := exec.Command("go", "build", "-ldflags", "-s -w", "-o", binary, pkg)
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("build %s: %v\n%s", pkg, err, out)
	}
	return binary
}
