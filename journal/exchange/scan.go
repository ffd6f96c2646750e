package exchange

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"koffiemoment/journal"
)

// most is the largest number of the format, and its opposite the smallest.
const most = 999_999_999

// next gives the next byte, 0 at the end.
func (f *form) next() byte {
	if f.at < len(f.b) {
		return f.b[f.at]
	}
	return 0
}

// string is the value of one string.
func (f *form) string(s *string, of rule) {
	if !f.reading {
		if !f.trusting {
			f.judge(*s, of)
		}
		f.b = appendString(f.b, *s)
		return
	}
	if f.refusal != nil {
		return
	}
	if f.next() != '"' {
		f.refuseValue("text")
		return
	}
	end, plain, ascii := f.stringEnd()
	if f.refusal != nil {
		return
	}
	raw := f.b[f.at+1 : end]
	switch {
	case !plain:
		*s = unescape(raw)
	case len(raw) <= longestWord:
		*s = f.word(raw)
	default:
		*s = string(raw)
	}
	if ascii { // stringEnd let no control character pass
		f.judgeForm(*s, of)
	} else {
		f.judge(*s, of)
	}
	f.at = end + 1
}

func (f *form) judge(s string, of rule) {
	if !isClean(s) {
		f.refuse(HiddenCharacter)
	}
	f.judgeForm(s, of)
}

func (f *form) judgeForm(s string, of rule) {
	if code := of(s); code != "" && s != "" {
		f.refuse(code)
	}
}

// stringEnd finds the closing quote of the string that begins here. It refuses what may stand in no string.
func (f *form) stringEnd() (end int, plain, ascii bool) {
	start, plain, seen := f.at, true, byte(0)
	for i := start + 1; i < len(f.b); i++ {
		c := f.b[i]
		seen |= c
		switch {
		case c == '"':
			return i, plain, seen < utf8.RuneSelf
		case c == '\\':
			plain = false
			if i++; i < len(f.b) && f.b[i] != '"' && f.b[i] != '\\' && f.b[i] != 'n' {
				f.at = i - 1
				f.refuse(BadEscape)
				return 0, false, false
			}
		case c < ' ' || c == 0x7f:
			f.at = i
			f.refuse(HiddenCharacter)
			return 0, false, false
		}
	}
	f.at = len(f.b)
	f.refuse(CutShort)
	return 0, false, false
}

func unescape(raw []byte) string {
	var b strings.Builder
	b.Grow(len(raw))
	for len(raw) > 0 {
		i := bytes.IndexByte(raw, '\\')
		if i < 0 {
			i = len(raw)
		}
		b.Write(raw[:i])
		if i == len(raw) {
			break
		}
		c := raw[i+1]
		if c == 'n' {
			c = '\n'
		}
		b.WriteByte(c)
		raw = raw[i+2:]
	}
	return b.String()
}

// A string of up to longestWord bytes is kept once for all places where it stands, as those of criteria and topics are. Only
// so many are, because the ids of entries are all different.
const (
	longestWord = 24
	maxWords    = 4096
)

func (f *form) word(raw []byte) string {
	if s, known := f.words[string(raw)]; known {
		return s
	}
	s := string(raw)
	if len(f.words) < maxWords {
		f.words[s] = s
	}
	return s
}

func appendString(b []byte, s string) []byte {
	b = append(b, '"')
	from := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c != '"' && c != '\\' && c != '\n' {
			continue
		}
		b = append(b, s[from:i]...)
		if c == '\n' {
			c = 'n'
		}
		b = append(b, '\\', c)
		from = i + 1
	}
	b = append(b, s[from:]...)
	return append(b, '"')
}

// isClean says whether journal.Clean leaves s as it is. Letters of western languages need not be asked about.
func isClean(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= utf8.RuneSelf {
			return isCleanBeyond(s, i)
		} else if c != '\n' && (c < ' ' || c == 0x7f) {
			return false
		}
	}
	return true
}

// isCleanBeyond looks on from a character that is not ASCII.
func isCleanBeyond(s string, from int) bool {
	for _, r := range s[from:] {
		if !surelyClean(r) {
			cleaned, _ := journal.Clean(s)
			return cleaned == s
		}
	}
	return true
}

// surelyClean tells characters that Clean never touches: Latin letters and common punctuation.
func surelyClean(r rune) bool {
	return ' ' <= r && r < 0x7f || r == '\n' || 0xa0 <= r && r < 0x250 && r != 0xad || 0x2010 <= r && r <= 0x2027 || r == '€'
}

// tidy says whether journal.Line leaves s as it is, of which nothing is hidden and nothing on another line. Only a space needs to be
// looked at in ASCII.
func tidy(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return journal.Line(s) == s
		}
		if s[i] == ' ' && (i == 0 || i == len(s)-1 || s[i-1] == ' ') {
			return false
		}
	}
	return true
}

// number is a whole number that always stands.
func (f *form) number(key string, n *int, least int) {
	if f.needs(key) {
		f.whole(n, least)
	}
}

func (f *form) whole(n *int, least int) {
	if !f.reading {
		if *n < least || *n > most {
			f.refuseNumber(least)
		}
		f.b = strconv.AppendInt(f.b, int64(*n), 10)
		return
	}
	if c := f.next(); c != '-' && !digit(c) {
		f.refuseValue("number")
		return
	}
	end := f.at + 1
	for end < len(f.b) && strings.IndexByte("0123456789+-.eE", f.b[end]) >= 0 {
		end++
	}
	raw := f.b[f.at:end]
	v, err := strconv.Atoi(string(raw[:min(len(raw), 11)]))
	if err != nil || v < least || v > most || strconv.Itoa(v) != string(raw) {
		f.refuseNumber(least)
		return
	}
	*n, f.at = v, end
}

func (f *form) refuseNumber(least int) { f.refuse(BadNumber, strconv.Itoa(least), strconv.Itoa(most)) }

// refuseValue refuses what stands where a value of some kind, or the bracket that begins or ends it, should.
func (f *form) refuseValue(kind string) {
	switch c := f.next(); {
	case isSpace(c):
		f.refuse(Spacing)
	case c == '"' || c == '{' || c == '[' || c == '-' || digit(c) || f.literal():
		f.refuse(WrongType, kind)
	case f.at >= len(f.b) || f.halfLiteral():
		f.refuse(CutShort)
	default:
		f.refuse(Syntax)
	}
}

func (f *form) literal() bool {
	rest := f.b[f.at:]
	return hasPrefix(rest, "true") || hasPrefix(rest, "false") || hasPrefix(rest, "null")
}

// halfLiteral says whether the file ends within a literal.
func (f *form) halfLiteral() bool {
	rest := string(f.b[f.at:min(len(f.b), f.at+len("false"))])
	begins := func(literal string) bool { return strings.HasPrefix(literal, rest) }
	return f.at+len(rest) == len(f.b) && slices.ContainsFunc([]string{"true", "false", "null"}, begins)
}

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\r' || c == '\t' }

// refuseLeftover finds out what stands where the innermost object should end.
func (f *form) refuseLeftover() {
	f.key = ""
	if f.inner().some {
		if f.next() != ',' {
			f.refuseBetween()
			return
		}
		f.at++
	}
	start := f.at
	if f.next() != '"' {
		f.refuseBetween()
		return
	}
	end, plain, _ := f.stringEnd()
	if f.refusal != nil {
		return
	}
	if f.at = end + 1; f.next() != ':' {
		f.refuseBetween()
		return
	}
	f.at = start
	f.refuseKey(string(f.b[start+1:end]), plain)
}

func (f *form) refuseBetween() {
	switch {
	case f.at >= len(f.b):
		f.refuse(CutShort)
	case isSpace(f.next()):
		f.refuse(Spacing)
	default:
		f.refuse(Syntax)
	}
}

// refuseKey says what is wrong with a key that does not come next.
func (f *form) refuseKey(key string, plain bool) {
	for _, a := range f.asked[f.inner().asked:] {
		switch {
		case a.key == key && a.met:
			f.refuse(DuplicateKey, key)
		case a.key == key:
			f.refuse(KeyOrder, key)
		case strings.EqualFold(a.key, key):
			f.refuse(KeyCase, a.key)
		}
	}
	strange := func(r rune) bool { return !(r < utf8.RuneSelf && (lower(byte(r)|0x20) || digit(byte(r)))) }
	if !plain || len(key) > 32 || strings.ContainsFunc(key, strange) {
		key = ""
	}
	f.refuse(UnknownKey, key)
}

// clean makes a text ready to leave.
func clean(s string) string {
	if isClean(s) {
		return s
	}
	s, _ = journal.Clean(s)
	return s
}

func cleanLines(lines []string) []string { return left(lines, journal.Field) }

func cleanTexts(texts []string) []string { return left(texts, clean) }

// left gives what is left of each, without those of which nothing is.
func left(all []string, clean func(string) string) []string {
	out := make([]string, 0, len(all))
	for _, s := range all {
		if s = clean(s); s != "" {
			out = append(out, s)
		}
	}
	return slices.Clip(out)
}
