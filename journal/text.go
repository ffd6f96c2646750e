package journal

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"koffiemoment/rubric"
)

// Clean takes out of a text what may stand in no entry and reach no terminal: control characters but the line feed,
// bidirectional controls and other format characters but the joiners that scripts and emoji need, fillers that show
// nothing, and piles of combining marks or joiners. A tab becomes a space and a carriage return a line feed. It says how many characters it hid away,
// not counting tabs and line ends.
func Clean(s string) (clean string, removed int) {
	if isClean(s) {
		return s, 0
	}
	var b strings.Builder
	b.Grow(len(s))
	marks, joiners := 0, 0
	s = strings.ReplaceAll(s, "\r\n", "\n")
	for _, r := range s {
		switch {
		case r == '\r' || r == '\u2028' || r == '\u2029':
			r = '\n'
		case r == '\t':
			r = ' '
		case hidden(r):
			removed++
			continue
		}
		if marks = piled(marks, r); marks > rubric.MaxMarks && !joiner(r) || joiner(r) && joiners == MaxJoiners {
			removed++
			continue
		}
		joiners = joined(joiners, r)
		b.WriteRune(r)
	}
	return b.String(), removed
}

// isClean says that Clean would change nothing. It is asked after every letter of a text of any length, so it takes nothing from the heap and
// passes the letters of Dutch without a look into tables, eight at once where none has an accent.
func isClean(s string) bool {
	marks, joiners := 0, 0
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case len(s)-i >= 8 && plain(s[i:i+8]):
			i, marks, joiners = i+8, 0, 0
			continue
		case c < utf8.RuneSelf:
			if c < ' ' && c != '\n' || c == 0x7f {
				return false
			}
			i, marks, joiners = i+1, 0, 0
			continue
		case c >= 0xc3 && c <= 0xcb && i+1 < len(s) && s[i+1]&0xc0 == 0x80: // U+00C0 to U+02FF: letters and signs
			i, marks, joiners = i+2, 0, 0
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		marks, joiners = piled(marks, r), joined(joiners, r)
		if marks > rubric.MaxMarks || joiners > MaxJoiners || r == '\u2028' || r == '\u2029' || hidden(r) {
			return false
		}
		i += size
	}
	return true
}

// plain says that eight bytes are all from the space to the tilde: then none has its highest bit set, before and after each is lowered by
// a space and raised by one. What a byte borrows from the next or carries over to it comes from one that is not plain itself.
func plain(s string) bool {
	const each = 0x0101010101010101
	eight := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 |
		uint64(s[7])<<56
	return (eight|(eight-' '*each)|(eight+each))&(0x80*each) == 0
}

// piled counts the marks on a letter, whose number is not begun anew by a joiner.
func piled(marks int, r rune) int {
	switch {
	case rubric.IsMark(r):
		return marks + 1
	case joiner(r):
		return marks
	}
	return 0
}

// joined counts the joiners in a row.
func joined(joiners int, r rune) int {
	if joiner(r) {
		return joiners + 1
	}
	return 0
}

func hidden(r rune) bool {
	switch {
	case r == '\n' || joiner(r):
		return false
	case r == utf8.RuneError:
		return true
	}
	return unicode.IsControl(r) || unicode.In(r, unicode.Cf, unicode.Other_Default_Ignorable_Code_Point)
}

// joiner tells the two format characters that scripts and emoji need.
func joiner(r rune) bool { return r == '\u200c' || r == '\u200d' }

// Line is Clean for a field of one line: line ends become spaces and the ends are trimmed.
func Line(s string) string {
	s, _ = Clean(s)
	return strings.Join(strings.Fields(s), " ")
}

// Fold makes a text ready to be searched: lower case, without accents, white space folded into single spaces. It takes
// plain letters byte by byte, since each entry is folded while somebody waits for it to be saved, and few letters have
// an accent.
func Fold(s string) string {
	folded := make([]byte, 0, len(s))
	for len(s) > 0 {
		c, n := s[0], 1
		switch {
		case c >= utf8.RuneSelf:
			if n = strings.IndexFunc(s, func(r rune) bool { return r < utf8.RuneSelf }); n < 0 {
				n = len(s)
			}
			folded = appendPlain(folded, s[:n])
		case c == ' ' || '\t' <= c && c <= '\r':
			folded = appendSpace(folded)
		case 'A' <= c && c <= 'Z':
			folded = append(folded, c+'a'-'A')
		default:
			folded = append(folded, c)
		}
		s = s[n:]
	}
	return strings.TrimSuffix(string(folded), " ")
}

// appendPlain takes apart what is no plain letter, and leaves the accents.
func appendPlain(folded []byte, s string) []byte {
	for _, r := range norm.NFKD.String(strings.ToValidUTF8(s, "\ufffd")) {
		switch {
		case unicode.IsSpace(r):
			folded = appendSpace(folded)
		case !unicode.Is(unicode.Mn, r):
			folded = utf8.AppendRune(folded, unicode.ToLower(r))
		}
	}
	return folded
}

// appendSpace leaves a text without a space at its beginning, and nowhere with two.
func appendSpace(folded []byte) []byte {
	if n := len(folded); n > 0 && folded[n-1] != ' ' {
		return append(folded, ' ')
	}
	return folded
}
