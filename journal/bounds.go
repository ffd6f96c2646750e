package journal

import (
	"unicode/utf8"

	"koffiemoment/rubric"
)

// What a journal may hold of one thing. They are far above what anybody writes, and keep what somebody sends from being more
// than a screen or the memory can take.
const (
	MaxLine    = 200       // characters in a field of one line
	MaxText    = 1_000_000 // characters in a text
	MaxEntries = 20_000    // entries that travel in one file
	MaxJoiners = rubric.MaxJoiners
)

// Field is Line for what is kept of a field of one line, and so for what may leave: of one that is longer than MaxLine, its
// beginning, and a sign that it was cut.
func Field(s string) string {
	s = Line(s)
	if !Longer(s, MaxLine) {
		return s
	}
	return string([]rune(s)[:MaxLine-1]) + "…"
}

// Longer says whether s has more than so many characters.
func Longer(s string, most int) bool { return len(s) > most && utf8.RuneCountInString(s) > most }
