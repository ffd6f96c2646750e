package terminal

import (
	"bytes"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// sieve sorts what a terminal sends. Keys go on to the decoder byte for byte, but for a lone escape; of a paste only its two marks do, and
// the text stays here until the decoder says that a paste came. So a paste keeps its place among the keys, and nothing in it can lead the
// decoder astray.
// What may be the beginning of something is held back until the rest comes, or until silence says that none will.
type sieve struct {
	held    []byte // came, and is not sorted yet; in a paste all of its text
	sent    int    // 1 when the first of these was an escape that the decoder has as a key
	pasting bool
	owed    string // what is still to come of the end of a paste that was released in the middle of it

	keys       []byte   // for the decoder
	pastes     []string // the texts of the pastes among them
	unreadable bool     // bytes were left out that are not UTF-8
}

const (
	silence = 500 * time.Millisecond // after which nothing more is expected
	glance  = 50 * time.Millisecond  // after which an escape is the key, and a ctrl+c behind a paste that has no end is not part of it

	escape = "\x1b[27u" // the key, in the words of a terminal that tells keys apart: nothing can follow it
)

// patience says how long what is held may wait for more, 0 when nothing waits.
func (s *sieve) patience() time.Duration {
	switch {
	case s.pasting && interruption(s.held) > 0:
		return glance
	case !s.pasting && string(s.held) == "\x1b" && s.sent == 0:
		return glance
	case s.pasting || len(s.held) > s.sent:
		return silence
	}
	return 0
}

// take sorts what came.
func (s *sieve) take(came []byte) {
	if s.owed != "" {
		n := min(len(came), len(s.owed))
		if strings.HasPrefix(s.owed, string(came[:n])) {
			came, s.owed = came[n:], s.owed[n:]
		} else {
			s.owed = ""
		}
	}
	from := max(0, len(s.held)-len(ansi.BracketedPasteEnd))
	s.held = append(s.held, came...)
	for more := true; more; from = 0 {
		if s.pasting {
			more = s.end(from)
		} else {
			more = s.begin()
		}
	}
}

// begin passes keys on up to a paste, and says whether one begins. The end of a paste that was released before it came goes nowhere.
func (s *sieve) begin() bool {
	for len(s.held) > 0 {
		switch begun := starts(ansi.BracketedPasteStart, s.held) || starts(ansi.BracketedPasteEnd, s.held); {
		case bytes.HasPrefix(s.held, []byte(ansi.BracketedPasteStart)):
			s.keys = append(s.keys, ansi.BracketedPasteStart...) // whole, also behind an escape that was taken for the key
			s.drop(len(ansi.BracketedPasteStart))
			s.pasting = true
			return true
		case bytes.HasPrefix(s.held, []byte(ansi.BracketedPasteEnd)):
			s.drop(len(ansi.BracketedPasteEnd))
		case begun || !utf8.FullRune(s.held):
			return false
		default:
			r, n := utf8.DecodeRune(s.held)
			if r == utf8.RuneError && n == 1 {
				s.unreadable = true
				s.drop(1)
				continue
			}
			s.pass(n)
		}
	}
	return false
}

// starts says whether a mark may have begun with what is held.
func starts(mark string, held []byte) bool {
	return strings.HasPrefix(mark, string(held[:min(len(held), len(mark))]))
}

// end looks from a place on for the end of a paste, and says whether it is there.
func (s *sieve) end(from int) bool {
	at := bytes.Index(s.held[from:], []byte(ansi.BracketedPasteEnd))
	if at < 0 {
		return false
	}
	at += from
	s.paste(s.held[:at])
	s.held = bytes.Clone(s.held[at+len(ansi.BracketedPasteEnd):]) // and lets go of the text
	return true
}

// silent gives up waiting. A paste whose end did not come is released as far as it came; a ctrl+c behind it was meant for the program.
// Who waited much longer than was asked stood still himself, and what came meanwhile is not read yet: he has to wait anew.
func (s *sieve) silent(waited time.Duration) {
	if waited > s.patience()+glance {
		return
	}
	switch {
	case s.pasting:
		text, n := s.held, interruption(s.held)
		text, key := text[:len(text)-n], text[len(text)-n:]
		if n == 0 {
			text, s.owed = cutMark(text, ansi.BracketedPasteEnd)
		}
		s.paste(text)
		s.keys = append(s.keys, key...)
		s.held = nil
	case string(s.held) == "\x1b": // it may still turn out to begin a mark
		s.keys, s.sent = append(s.keys, escape...), 1
	case s.held[0] == ansi.ESC:
		s.pass(len(s.held))
	default: // half a character
		s.unreadable = true
		s.drop(len(s.held))
	}
}

// paste lets the decoder say that a paste came.
func (s *sieve) paste(text []byte) {
	s.pasting = false
	s.keys = append(s.keys, ansi.BracketedPasteEnd...)
	clean := strings.ToValidUTF8(string(text), "")
	s.unreadable = s.unreadable || len(clean) < len(text)
	if strings.IndexByte(clean, ansi.ESC) >= 0 { // what was copied out of a terminal, or typed while the paste hung
		clean = sequence().ReplaceAllLiteralString(clean, "")
	}
	s.pastes = append(s.pastes, clean)
}

// sequence matches what a terminal would not show: a whole sequence, or else an escape alone, for what stands behind that was written by a
// person. ansi.Strip takes a letter with an escape, and all of the text with a title that does not end.
var sequence = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`\x1b(\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x00-\x1f]*(\x07|\x1b\\)|[()][0B])?`)
})

// pass gives the first n held bytes to the decoder, but for an escape that it has as a key.
func (s *sieve) pass(n int) {
	s.keys = append(s.keys, s.held[s.sent:n]...)
	s.drop(n)
}

func (s *sieve) drop(n int) { s.held, s.sent = s.held[n:], 0 }

// cutMark takes the beginning of a mark from the end of a text, and gives what is still to come of it, "" when none has begun.
func cutMark(text []byte, mark string) (before []byte, owed string) {
	for n := len(mark) - 1; n > 0; n-- {
		if before, begun := bytes.CutSuffix(text, []byte(mark[:n])); begun {
			return before, mark[n:]
		}
	}
	return text, ""
}

// longestTail is how far from the end of a paste a ctrl+c is looked for.
const longestTail = 128

// interruption gives the length of what a text ends with from its last ctrl+c on, 0 when it does not end with one: nothing may follow that
// a person wrote, but an answer of the terminal may, or its word that the window is looked at.
func interruption(text []byte) int {
	tail := text[max(0, len(text)-longestTail):]
	for at := len(tail) - 1; at >= 0; at-- {
		if n := ctrlC(tail[at:]); n > 0 {
			if ansi.Strip(string(tail[at+n:])) != "" {
				return 0
			}
			return len(tail) - at
		}
	}
	return 0
}

// ctrlC gives the length of a ctrl+c at the beginning of keys, 0 when there is none: a byte, or a sequence from a terminal that was asked
// to tell keys apart.
func ctrlC(keys []byte) int {
	if keys[0] == ansi.ETX {
		return 1
	}
	for _, form := range [][2]string{{"\x1b[99;", "u"}, {"\x1b[27;", ";99~"}} {
		rest, begins := strings.CutPrefix(string(keys), form[0])
		held, _, ends := strings.Cut(rest, form[1])
		if mods, err := strconv.Atoi(held); begins && ends && err == nil && (mods-1)&4 != 0 {
			return len(form[0]) + len(held) + len(form[1])
		}
	}
	return 0
}
