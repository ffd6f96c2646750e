//go:build unix

package ui

import (
	"os"
	"strings"

	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
	"golang.org/x/term"
)

// terminal is the window before the program's loop has it. Setting raw mode and painting the first frame here saves a
// person the wait for the loop's first tick, and what is typed meanwhile is not echoed but kept for the loop.
type terminal struct {
	in, out *os.File
	before  *term.State
	painted bool
}

// takeTerminal puts the terminal in raw mode. Where that can't be done the loop will say so.
func takeTerminal(in, out *os.File) *terminal {
	t := &terminal{in: in, out: out}
	if term.IsTerminal(int(out.Fd())) {
		t.before, _ = term.MakeRaw(int(in.Fd()))
	}
	return t
}

// giveBack restores the terminal as it was found; after the loop it is the one to do so, because the loop found it raw.
func (t *terminal) giveBack() {
	if t.before != nil {
		_ = term.Restore(int(t.in.Fd()), t.before)
	}
}

// paint shows the first frame in the alternate screen.
func (t *terminal) paint(sh *Shell) {
	w, h, err := term.GetSize(int(t.out.Fd()))
	if t.before == nil || err != nil || w < 1 || h < 1 {
		return
	}
	sh.w, sh.h = w, h
	view := sh.View()
	var b strings.Builder
	if !t.painted {
		b.WriteString("\x1b[?1049h\x1b[2J")
	}
	b.WriteString("\x1b[H")
	profile := colorprofile.Writer{Forward: &b, Profile: sh.profile}
	for i, line := range strings.Split(view.Content, "\n") {
		if i > 0 {
			b.WriteString("\x1b[K\r\n")
		}
		_, _ = profile.WriteString(line)
	}
	b.WriteString("\x1b[J")
	if c := view.Cursor; c != nil {
		b.WriteString(ansi.CursorPosition(c.X+1, c.Y+1))
	} else {
		b.WriteString("\x1b[?25l")
	}
	_, _ = t.out.WriteString(b.String())
	t.painted = true
}

// leave goes back to the screen that was there, when the loop never started.
func (t *terminal) leave() {
	if t.painted {
		_, _ = t.out.WriteString("\x1b[?25h\x1b[?1049l")
	}
	t.giveBack()
}
