//go:build unix

package ask

import (
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/sys/unix"

	"koffiemoment/journal"
)

// typed is a line as it is typed in a terminal. The line that a system itself offers ends at four thousand letters, or one thousand, without a
// word; it writes an arrow into the text; and what stands on it goes with the window. So letters come one by one, are echoed as a system does
// it, and a paste is told from typing: a line in it is text, whatever it says.
type typed struct {
	in, out *os.File
	before  *unix.Termios
	again   chan os.Signal
	pasting bool
	hidden  bool // what is typed does not show
}

const (
	pasteBegins, pasteEnds = "200~", "201~"
	tellPastes             = "\x1b[?2004h"
	tellNoPastes           = "\x1b[?2004l"
	// pastePause is how long a paste whose end never comes is waited for.
	pastePause = time.Second
)

// newTyped takes the terminal; nil where it can't be had.
func newTyped(in, out *os.File) *typed {
	before, err := unix.IoctlGetTermios(int(in.Fd()), getTermios)
	if err != nil {
		return nil
	}
	t := &typed{in: in, out: out, before: before, again: make(chan os.Signal, 1)}
	signal.Notify(t.again, syscall.SIGCONT)
	t.take()
	return t
}

// take asks for letters one by one, without echo. Signals stay with the system: ctrl+c and ctrl+z mean what they mean everywhere.
func (t *typed) take() {
	now := *t.before
	now.Lflag &^= unix.ICANON | unix.ECHO | unix.IEXTEN
	now.Iflag &^= unix.IXON
	now.Cc[unix.VMIN], now.Cc[unix.VTIME] = 1, 0
	_ = unix.IoctlSetTermios(int(t.in.Fd()), setTermios, &now)
	t.say(tellPastes)
}

// leave gives the terminal back.
func (t *typed) leave() {
	signal.Stop(t.again)
	t.lend()
}

func (t *typed) lend() {
	t.say(tellNoPastes)
	_ = unix.IoctlSetTermios(int(t.in.Fd()), setTermios, t.before)
}

func (t *typed) say(text string) { _, _ = t.out.WriteString(text) }

// echo shows what was typed, or takes it off the screen.
func (t *typed) echo(text string) {
	if !t.hidden {
		t.say(text)
	}
}

// line reads one.
func (t *typed) line(r *input, keep func(string)) (line string, pasted, more bool) {
	var text, half []byte // half of a letter that takes several bytes
	unsaved := false
	for {
		wait := time.Duration(0)
		switch {
		case t.pasting:
			wait = pastePause
		case unsaved && keep != nil:
			wait = rests
		}
		b, came, more := r.next(wait)
		t.resume()
		if came && utf8.RuneStart(b) && len(half) > 0 { // the other half never came
			r.hidden, half = true, nil
		}
		switch {
		case !more:
			return string(text), pasted, false
		case !came && t.pasting:
			t.pasting = false
		case !came:
			keep(string(text))
			unsaved = false
		case b == '\n' || b == '\r':
			t.say("\n")
			return string(text), pasted || t.pasting, true
		case b == 0x1b:
			t.escape(r)
		case b == 0x04: // ctrl+d
			if r.ended = len(text) == 0; r.ended {
				return "", false, false
			}
		case b == 0x7f || b == 0x08:
			text, unsaved = t.erase(text, lastCluster(text)), true
		case b == 0x15: // ctrl+u
			text, unsaved = t.erase(text, len(text)), true
		case b == 0x17: // ctrl+w
			text, unsaved = t.erase(text, lastWord(text)), true
		case b >= 0x20 && len(text) < longest, b == '\t':
			if b == '\t' {
				b = ' '
			}
			unsaved, pasted = true, pasted || t.pasting
			if half = append(half, b); utf8.FullRune(half) {
				text, half = append(text, t.shows(r, half)...), nil
			}
		}
	}
}

// shows echoes a letter and gives what is taken of it: nothing of what does not show or would steer the terminal. A passphrase is taken as it
// is, for it must be the same one wherever it is typed.
func (t *typed) shows(r *input, letter []byte) (taken string) {
	if t.hidden {
		return string(letter)
	}
	taken, left := journal.Clean(string(letter))
	r.hidden = r.hidden || left > 0
	t.say(taken)
	return taken
}

// resume takes the terminal anew where the program stood still meanwhile.
func (t *typed) resume() {
	select {
	case <-t.again:
		t.take()
	default:
	}
}

// escape passes over what arrows and other keys send, and hears the marks of a paste.
func (t *typed) escape(r *input) {
	b, came, _ := r.next(rests)
	if !came || b != '[' && b != 'O' {
		return
	}
	var code strings.Builder
	for code.Len() < 16 {
		b, came, _ = r.next(rests)
		if !came {
			return
		}
		code.WriteByte(b)
		if b >= 0x40 && b <= 0x7e {
			break
		}
	}
	switch code.String() {
	case pasteBegins:
		t.pasting = true
	case pasteEnds:
		t.pasting = false
	}
}

// erase takes so many bytes away from the end, on the screen too.
func (t *typed) erase(text []byte, n int) []byte {
	keep := len(text) - n
	t.echo(strings.Repeat("\b \b", ansi.StringWidth(string(text[keep:]))))
	return text[:keep]
}

// lastCluster gives how many bytes the last sign takes, with the accents that belong to it.
func lastCluster(text []byte) int {
	n := 0
	for s := string(text); s != ""; {
		first, _ := ansi.FirstGraphemeCluster(s, ansi.GraphemeWidth)
		n, s = len(first), s[len(first):]
	}
	return n
}

// lastWord gives how many bytes the last word takes, with the spaces behind it.
func lastWord(text []byte) int {
	s := strings.TrimRightFunc(string(text), unicode.IsSpace)
	return len(text) - (strings.LastIndexFunc(s, unicode.IsSpace) + 1)
}
