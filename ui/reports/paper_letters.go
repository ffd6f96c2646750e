package reports

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"koffiemoment/journal"
)

// How wide letters are at most, in ems: those of a PDF, and of the widest that a browser may take where it lacks ours.
const (
	narrowLetter  = 0.32
	slimLetter    = 0.42
	smallLetter   = 0.585
	normalLetter  = 0.65
	capitalLetter = 0.88
	wideLetter    = 1.06
	widestLetter  = 1.65 // of a script that others draw

	lostLetter = 2.0 // what stays free at the end of a line where a word is broken
	goesOn     = "…"
)

// letterWidth looks at a letter without its accents.
func letterWidth(r rune) float64 {
	if r >= utf8.RuneSelf {
		if bare := norm.NFD.PropertiesString(string(r)).Decomposition(); len(bare) > 0 {
			if r, _ = utf8.DecodeRune(bare); r == 'l' { // an accent may stand behind it
				return slimLetter
			}
		}
	}
	switch {
	case strings.ContainsRune(" ijlı.,'’‘‚·", r):
		return narrowLetter
	case strings.ContainsRune("Ift!|:;/\\()[]łŧ‹›‐‑\u00a0\u00ad", r):
		return slimLetter
	case strings.ContainsRune("Jcrsz\"?_*-`–ſĳ", r):
		return smallLetter
	case strings.ContainsRune("%@mwMW—…æÆ©®¼½¾ŉжмшщыюфљњЖМШЩЫЮФЉЊ", r):
		return wideLetter
	case strings.ContainsRune("&#+<=>^~±×÷¬ßħ", r):
		return capitalLetter
	case r < 0x100 && !unicode.IsUpper(r), r < 0x180 && unicode.IsLower(r) && r != 'œ', strings.ContainsRune("“”„‟€•†‡□", r):
		return normalLetter
	case r < 0x180 && r != 'œ' && r != 'Œ', r >= 0x370 && r < 0x460 && unicode.IsLower(r):
		return capitalLetter
	case r >= 0x370 && r < 0x460, unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul):
		return wideLetter
	}
	return widestLetter
}

func width(text string) (wide float64) {
	for _, r := range norm.NFC.String(text) {
		wide += letterWidth(r)
	}
	return wide
}

// lines counts those of a text when it is broken between words, and within one that no line holds.
func lines(text string, wide float64) (n int) {
	for line := range strings.Lines(text) {
		n++
		used := 0.0
		for word := range strings.FieldsFuncSeq(line, func(r rune) bool { return r == ' ' || r == '\n' }) {
			w := width(word)
			switch {
			case used == 0:
			case used+narrowLetter+w <= wide:
				used += narrowLetter
			default:
				n, used = n+1, 0
			}
			for used += w; used > wide; used -= wide - lostLetter {
				n++
			}
		}
	}
	return n
}

// begins gives a text in at most so many lines: cut off behind a word, or within one that is too long by itself. Of a long text only the
// beginning is looked at.
func begins(text string, wide float64, most int) string {
	if most <= 0 {
		return ""
	}
	letters := []rune(upToBytes(text, utf8.UTFMax*(int(wide/narrowLetter)+1)*most))
	if whole := string(letters); len(whole) == len(text) && lines(whole, wide) <= most {
		return text
	}
	return cutOff(letters, wide, most)
}

// cutOff gives less of a text than there is, with the sign that it goes on.
func cutOff(letters []rune, wide float64, most int) string {
	var ends []int // of words
	for i := 1; i < len(letters); i++ {
		if unicode.IsSpace(letters[i]) && !unicode.IsSpace(letters[i-1]) {
			ends = append(ends, i)
		}
	}
	at := func(n int) string { return string(letters[:ends[n]]) + " " + goesOn }
	words := sort.Search(len(ends), func(n int) bool { return lines(at(n), wide) > most })
	n := sort.Search(len(letters), func(n int) bool { return lines(string(letters[:n+1])+goesOn, wide) > most })
	if words > 0 && 2*ends[words-1] >= n { // else a long word would take nearly all of the text along
		return at(words - 1)
	}
	for n > 0 && n < len(letters) && unicode.In(letters[n], unicode.M, unicode.Cf) { // what belongs to the letter before it
		n--
	}
	return string(letters[:n]) + goesOn
}

// inLine is begins for a text of which all lines become one.
func inLine(text string, wide float64, most int) string {
	const spare = 4 // times as much as fits, for what lies between the words
	text = strings.TrimSpace(text)
	begun := upToBytes(text, spare*utf8.UTFMax*int(wide/narrowLetter)*most)
	line := journal.Line(begun)
	if len(begun) < len(text) && lines(line, wide) <= most {
		return cutOff([]rune(line), wide, most)
	}
	return begins(line, wide, most)
}

// upToBytes gives the beginning of a text, whole letters only.
func upToBytes(text string, n int) string {
	if len(text) <= n {
		return text
	}
	for n > 0 && !utf8.RuneStart(text[n]) {
		n--
	}
	return text[:n]
}
