package pilot

import (
	"fmt"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"koffiemoment/rubric"
)

// What could steer a terminal, fake a line, or hide: a link, concealed letters, controls of both sets, text turned around, letters that
// nobody sees, line ends, and a pile of marks. A name of a file can hold the second.
const (
	Hostile     = "\x00\r\n\x1b]0;titel\x07\x9b\u009b31m\x1b]8;;http://kwaad.test\x1b\\" + unseen + "\x1b[8m\x1b[3;55;1234m\x7f\u2028\u2029"
	hostileName = "\n\x1b]8;;kwaad\x07\u009b31m\x1b[8m" + unseen
	unseen      = "\u202e\u2066\u2069\u200e\u2065\U000e0000\U000e0041\u115f\u1160\u3164\uffa0\u200b\u2060\ufeff\u00ad\u034fz\u0301\u0302\u0303\u0304\u0305\u0306"
)

// Pour puts what is hostile behind the first letters of a text, where no cut to a width leaves it out.
func Pour(s string) string { return pourInto(s, Hostile) }

// PourName is Pour for the name of a file, which on Windows has neither controls nor line ends.
func PourName(name string) string {
	if runtime.GOOS == "windows" {
		return pourInto(name, unseen)
	}
	return pourInto(name, hostileName)
}

func pourInto(s, hostile string) string {
	at := min(3, len(s))
	for at > 0 && at < len(s) && !utf8.RuneStart(s[at]) {
		at--
	}
	return s[:at] + hostile + s[at:]
}

// Tame fails where what is drawn, at any of some sizes, holds what may reach no terminal, or a style that nobody but a text brought.
func (p *Pilot) Tame(t *testing.T, where string) {
	t.Helper()
	for _, size := range [][2]int{{40, 12}, {80, 24}, {120, 40}} {
		p.Resize(size[0], size[1])
		drawn := p.Shell.View().Content
		if wild := WildIn(drawn, size[1]); wild != "" {
			t.Errorf("%s, %d×%d: %s reaches the terminal, in\n%q", where, size[0], size[1], wild, drawn)
		}
		if strings.Contains(drawn, "\x1b[8m") || strings.Contains(drawn, "\x1b[3;55;1234m") {
			t.Errorf("%s, %d×%d: a text brought a style of its own, in\n%q", where, size[0], size[1], drawn)
		}
	}
}

// WildIn names what may not reach a terminal of what is drawn for a window of so many lines: a line too many or too few, or a character.
func WildIn(drawn string, lines int) string {
	all := strings.Split(styling.ReplaceAllString(drawn, ""), "\n")
	if len(all) != lines {
		return fmt.Sprintf("%d lines in a window of %d", len(all), lines)
	}
	for _, line := range all {
		if wild := Wild(line); wild != "" {
			return wild
		}
	}
	return ""
}

var styling = regexp.MustCompile(`\x1b\[[0-9;:]*m`)

// Wild names the first character of a line that may not reach a terminal, "" for none.
func Wild(line string) string {
	marks := 0
	for i, r := range line {
		switch {
		case r == utf8.RuneError:
			if _, size := utf8.DecodeRuneInString(line[i:]); size == 1 {
				return "a broken byte"
			}
		case unicode.IsControl(r), r == '\u2028', r == '\u2029', unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r),
			unicode.Is(unicode.Cf, r) && r != '\u200c' && r != '\u200d':
			return fmt.Sprintf("%U", r)
		}
		if marks++; !unicode.In(r, unicode.Mn, unicode.Me) {
			marks = 0
		}
		if marks > rubric.MaxMarks {
			return "a pile of marks"
		}
	}
	return ""
}
