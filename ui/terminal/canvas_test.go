//go:build unix

package terminal

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
	"pgregory.net/rapid"
)

// seen is a terminal to draw in, and what it was told.
type seen struct {
	*vt.Emulator
	raw bytes.Buffer
}

func newSeen(w, h int) *seen {
	s := &seen{Emulator: vt.NewEmulator(w, h)}
	go func() { _, _ = io.Copy(io.Discard, s.Emulator) }() // which would wait for its answers to be read
	return s
}

// close ends the reading of its answers.
func (s *seen) close() { _ = s.InputPipe().(io.Closer).Close() }

func (s *seen) Write(p []byte) (int, error) {
	s.raw.Write(p)
	return s.Emulator.Write(p)
}

// String gives every cell with its look, and the cursor.
func (s *seen) String() string {
	var b strings.Builder
	for y := range s.Height() {
		for x := range s.Width() {
			if c := s.CellAt(x, y); c != nil {
				fmt.Fprintf(&b, "%s%s", c.Style.String(), c.Content)
			}
			b.WriteByte('|')
		}
		b.WriteByte('\n')
	}
	at := "hidden"
	if !s.CursorHidden() {
		at = fmt.Sprint(s.CursorPosition())
	}
	return b.String() + at
}

// modes gives what is on, as it changes.
func (s *seen) modes() map[ansi.Mode]bool {
	on := map[ansi.Mode]bool{}
	s.SetCallbacks(vt.Callbacks{EnableMode: func(m ansi.Mode) { on[m] = true }, DisableMode: func(m ansi.Mode) { delete(on, m) }})
	return on
}

// checkGivenBack wants a terminal as it was found, with these modes on.
func checkGivenBack(t *testing.T, s *seen, on map[ansi.Mode]bool) {
	t.Helper()
	if delete(on, ansi.ModeAutoWrap); len(on) > 1 || len(on) == 1 && !on[ansi.ModeTextCursorEnable] || s.IsAltScreen() || s.CursorHidden() {
		t.Errorf("on afterwards: %v, alternate screen %v", on, s.IsAltScreen())
	}
	raw := s.raw.String()
	if pushed, popped := strings.Count(raw, ansi.PushKittyKeyboard(1)), strings.Count(raw, ansi.PopKittyKeyboard(1)); pushed != popped || pushed != 1 {
		t.Errorf("%d settings of the keyboard were pushed and %d popped", pushed, popped)
	}
	if looked, back := strings.LastIndex(raw, " q"), strings.LastIndex(raw, ansi.SetCursorStyle(0)); looked > back+3 {
		t.Errorf("the look of the cursor was not given back: %q", raw)
	}
}

// frames are what screens consist of, and worse: rows that stay, move, shrink and grow, in several looks and widths.
func frames(t *rapid.T) (all []frame) {
	row := rapid.SampledFrom([]string{"", "zin", "\x1b[1mvet\x1b[m en niet", "\x1b[38;2;200;100;50mkleur\x1b[m", "漢字 en zo", "é één", strings.Repeat("vol", 8),
		"    ingesprongen", "│ veld          │", "👩 oma"})
	w, h := rapid.IntRange(1, 24).Draw(t, "w"), rapid.IntRange(1, 8).Draw(t, "h")
	f := frame{w: w, h: h, profile: colorprofile.TrueColor}
	for range rapid.IntRange(1, 6).Draw(t, "frames") {
		rows := make([]string, f.h)
		for i := range rows {
			rows[i] = ansi.Truncate(row.Draw(t, "row"), f.w, "")
		}
		f.view = tea.View{Content: strings.Join(rows, "\n"), ReportFocus: true}
		if rapid.Bool().Draw(t, "cursor") {
			f.view.Cursor = tea.NewCursor(rapid.IntRange(0, f.w-1).Draw(t, "x"), rapid.IntRange(0, f.h-1).Draw(t, "y"))
		}
		f.listens = true
		all = append(all, f)
		f.synchronized = f.synchronized || rapid.Bool().Draw(t, "synchronized")
		if rapid.Bool().Draw(t, "moved") {
			f.moved++
		}
	}
	return all
}

// TestDifferencesAddUp draws frames one over the other: what is seen at the end is what the last one gives alone.
func TestDifferencesAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := frames(t)
		last := all[len(all)-1]
		got, want := newSeen(last.w, last.h), newSeen(last.w, last.h)
		defer got.close()
		defer want.close()
		over, alone := &canvas{out: got}, &canvas{out: want}
		if rapid.Bool().Draw(t, "sketched") {
			over.sketch(all[0])
		}
		for _, f := range all {
			over.draw(f)
		}
		alone.draw(last)
		if got.String() != want.String() {
			t.Fatalf("it shows\n%s\nwant\n%s\nafter %q", got, want, got.raw.String())
		}
	})
}

// TestNothingNewIsWritten draws a frame again, and one that was sketched: not a byte for what stands.
func TestNothingNewIsWritten(t *testing.T) {
	s := newSeen(80, 24)
	defer s.close()
	c := &canvas{out: s}
	f := frame{w: 80, h: 24, profile: colorprofile.TrueColor, view: tea.View{Content: strings.Repeat("Mama vertelde.\n", 20), Cursor: tea.NewCursor(3, 4)}}
	c.sketch(f)
	for range 2 {
		before := s.raw.Len()
		c.draw(f)
		if n := s.raw.Len() - before; n != 0 {
			t.Errorf("%d bytes: %q", n, s.raw.String()[before:])
		}
	}
	f.listens = true
	before := s.raw.Len()
	if c.draw(f); strings.Contains(s.raw.String()[before:], "Mama") {
		t.Errorf("the sketch was drawn once more: %q", s.raw.String()[before:])
	}
}

// TestEverythingIsGivenBack tells a terminal all that can be told, and leaves it.
func TestEverythingIsGivenBack(t *testing.T) {
	s := newSeen(20, 5)
	defer s.close()
	on := s.modes()
	c := &canvas{out: s}
	for _, mouse := range []tea.MouseMode{tea.MouseModeAllMotion, tea.MouseModeCellMotion} {
		c.draw(frame{w: 20, h: 5, listens: true, graphemes: true, view: tea.View{Content: "zin", ReportFocus: true, MouseMode: mouse, WindowTitle: "koffie"}})
	}
	for _, m := range []ansi.Mode{ansi.ModeAltScreenSaveCursor, ansi.ModeBracketedPaste, ansi.ModeFocusEvent, ansi.ModeMouseButtonEvent, ansi.ModeMouseExtSgr, ansi.ModeUnicodeCore} {
		if !on[m] {
			t.Errorf("mode %v is off", m)
		}
	}
	if on[ansi.ModeMouseAnyEvent] {
		t.Error("every movement of the mouse is reported still")
	}
	c.close()
	checkGivenBack(t, s, on)
	raw := s.raw.String()
	if !strings.Contains(raw, ansi.SetWindowTitle("koffie")) || !strings.Contains(raw, ansi.SetWindowTitle("")) {
		t.Errorf("the title was not set and taken back: %q", raw)
	}
}

// TestAfterAStopAllIsToldAgain draws on after somebody else had the terminal.
func TestAfterAStopAllIsToldAgain(t *testing.T) {
	s := newSeen(20, 5)
	defer s.close()
	c := &canvas{out: s}
	f := frame{w: 20, h: 5, listens: true, view: tea.View{Content: "een zin\nen nog een", ReportFocus: true}}
	c.draw(f)
	_, _ = s.Emulator.Write([]byte("\x1b[?1049l\x1b[?2004l\x1b[?1004l\x1b[2Jsjel$ "))
	f.resumed++
	before := s.raw.Len()
	c.draw(f)
	told := s.raw.String()[before:]
	for _, want := range []string{ansi.SetModeAltScreenSaveCursor, ansi.SetModeBracketedPaste, ansi.SetModeFocusEvent, ansi.PushKittyKeyboard(1), "een zin"} {
		if !strings.Contains(told, want) {
			t.Errorf("%q is not told again: %q", want, told)
		}
	}
}

func TestAsksModes(t *testing.T) {
	for _, test := range []struct {
		env  string
		want bool
	}{
		{"TERM=xterm-256color", true},
		{"TERM=xterm-256color TERM_PROGRAM=vscode", true},
		{"TERM=xterm-256color TERM_PROGRAM=Apple_Terminal", false},
		{"TERM=xterm-256color SSH_TTY=/dev/pts/1", false},
		{"TERM=xterm-kitty SSH_TTY=/dev/pts/1", true},
		{"TERM=xterm-256color SSH_TTY=/dev/pts/1 WT_SESSION=1", true},
	} {
		if got := asksModes(slices.Collect(strings.FieldsSeq(test.env))); got != test.want {
			t.Errorf("%s: %v", test.env, got)
		}
	}
}

func TestKeepsEscape(t *testing.T) {
	for _, test := range []struct {
		env  string
		want bool
	}{
		{"TERM=xterm-256color", false},
		{"TERM=screen STY=11.pts-0.host", true},
		{"TERM=tmux-256color STY=11.pts-0.host TMUX=/tmp/tmux-0/default,1,0", false},
	} {
		if got := keepsEscape(slices.Collect(strings.FieldsSeq(test.env))); got != test.want {
			t.Errorf("%s: %v", test.env, got)
		}
	}
}
