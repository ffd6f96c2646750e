//go:build unix

package cli_test

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

// kind makes the machine's terminal one of a kind that has these variables and no others that tell of colours.
func (m *machine) kind(variables ...string) {
	kept := []string{}
	for _, pair := range m.env {
		if !strings.HasPrefix(pair, "TERM=") && !strings.HasPrefix(pair, "COLORTERM=") {
			kept = append(kept, pair)
		}
	}
	m.env = append(kept, variables...)
}

// TestColoursFitTheTerminal opens a page and the overview in terminals of several kinds, and looks at every colour that they are sent.
func TestColoursFitTheTerminal(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ name, variables, most string }{
		{"true colour", "TERM=xterm-256color COLORTERM=truecolor", "2"},
		{"256 colours", "TERM=xterm-256color", "5"},
		{"tmux", "TERM=tmux-256color", "5"},
		{"screen", "TERM=screen-256color STY=1.pts-0.host", "5"},
		{"16 colours", "TERM=xterm", "16"},
		{"the console of Linux", "TERM=linux", "16"},
		{"no colours", "TERM=xterm-256color NO_COLOR=1", "none"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			m := newMachine(t)
			m.kind(strings.Fields(test.variables)...)
			p := begin(t, m, window{})
			p.typeText(story)
			p.waitFor(story)
			p.send("esc")
			p.waitFor(dutch().Home.New)
			p.quit("q")
			if got := deepest(p.raw.Bytes()); got != test.most {
				t.Errorf("colours of depth %s, want %s", got, test.most)
			}
		})
	}
}

var coloured = regexp.MustCompile(`\x1b\[([0-9;:]*)m`)

// deepest tells the kind of the richest colour that was sent: of 2 for red, green and blue, of 5 for a table of 256, 16 or none.
func deepest(sent []byte) string {
	most := "none"
	for _, m := range coloured.FindAllSubmatch(sent, -1) {
		switch style := ";" + string(m[1]) + ";"; {
		case strings.Contains(style, ";38;2;") || strings.Contains(style, ";48;2;"):
			return "2"
		case strings.Contains(style, ";38;5;") || strings.Contains(style, ";48;5;"):
			most = "5"
		case most == "none" && regexp.MustCompile(`;(3[0-7]|4[0-7]|9[0-7]|10[0-7]);`).MatchString(style):
			most = "16"
		}
	}
	return most
}

// TestSmallAndLargeWindows starts in the smallest and the largest window that are promised, and looks for what every screen has: a title in
// the first line, and the keys in the last.
func TestSmallAndLargeWindows(t *testing.T) {
	t.Parallel()
	for _, size := range [][2]int{{60, 20}, {200, 60}} {
		t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) {
			t.Parallel()
			p := begin(t, newMachine(t), window{cols: size[0], rows: size[1]})
			whole := func(title, key string) {
				t.Helper()
				p.waitUntil(title+" above "+key, func(s screen) bool {
					return strings.Contains(s.lines[0], title) && strings.Contains(s.lines[size[1]-1], key)
				})
			}
			whole("koffiemoment", "F1 ")
			p.typeText(story)
			p.waitFor(story[:40])
			p.send("esc")
			p.waitFor(dutch().Home.New)
			whole("koffiemoment", "F1 ")
			p.typeText("?")
			whole(dutch().Help.Title, "esc ")
			p.quit("ctrl+c")
		})
	}
}

// TestASlowLinkCarriesLittle counts what is sent: the first frame, and each letter of a text, also in a terminal that answers nothing and
// one that has no true colours. A link of a thousand bytes a second keeps up with who types then.
func TestASlowLinkCarriesLittle(t *testing.T) {
	t.Parallel()
	const mostFirst, mostLetter = 3000, 48
	for _, mute := range []bool{false, true} {
		p := begin(t, newMachine(t), window{mute: mute})
		if first := p.sent(); first > mostFirst {
			t.Errorf("mute %v: the first frame takes %d bytes, at most %d", mute, first, mostFirst)
		}
		p.typeText("Mama kwam ")
		p.waitFor("bewaard") // by then it has told its colours, and all is drawn in them
		before, text := p.sent(), strings.Repeat("binnen en zei niets. ", 6)+"Ik ook niet."
		p.typeText(text)
		p.waitFor("Ik ook niet.")
		if each := (p.sent() - before) / len(text); each > mostLetter {
			t.Errorf("mute %v: a letter takes %d bytes, at most %d", mute, each, mostLetter)
		} else {
			t.Logf("mute %v: %d bytes a letter", mute, each)
		}
		p.quit("ctrl+c")
	}
}

// sent counts the bytes that the program wrote until now.
func (p *terminal) sent() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.raw.Len()
}

// TestInsideAnotherTerminal runs inside screen and tmux, where they are: letters arrive whole, escape is a key there as well, and the
// program ends as anywhere.
func TestInsideAnotherTerminal(t *testing.T) {
	t.Parallel()
	self, err := os.Executable()
	must(t, err)
	for name, args := range map[string][]string{"screen": {"-U", "-c", os.DevNull, self}, "tmux": {"-u", "-f", os.DevNull, "new-session", self}} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			program, err := exec.LookPath(name)
			if err != nil {
				t.Skipf("there is no %s here", name)
			}
			m := newMachine(t)
			sockets := filepath.Join(m.home, "tmp") // of a length that a socket's name may have
			m.env = append(m.env, "SCREENDIR="+sockets, "TMUX_TMPDIR="+sockets, "SHELL=/bin/sh")
			p := m.start(window{program: program}, args...)
			p.waitForField(dutch().Walk.FirstStory)
			p.typeText("Oma dronk een café crème")
			p.waitFor("Oma dronk een café crème")
			p.send("esc")
			p.waitFor(dutch().Home.New)
			p.send("q")
			p.wait()
		})
	}
}

// TestScreenIsNotAskedForTheMouse keeps the mouse off where it would cost the escape key.
func TestScreenIsNotAskedForTheMouse(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	m.kind("TERM=screen-256color", "STY=1.pts-0.host")
	p := begin(t, m, window{})
	p.typeText(story)
	p.waitFor(story)
	p.quit("ctrl+c")
	for _, mode := range []string{ansi.SetModeMouseButtonEvent, ansi.SetModeMouseAnyEvent, ansi.SetModeMouseNormal} {
		if bytes.Contains(p.raw.Bytes(), []byte(mode)) {
			t.Errorf("%q was sent", mode)
		}
	}
}
