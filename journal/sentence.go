package journal

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Sentence is a sentence of a text, and how many characters of the text stand before it.
type Sentence struct {
	At    int
	Words string
}

// Sentences gives the sentences of a text, each without the space around it. A line ends one, and so does a full stop, question mark,
// exclamation mark or ellipsis before a space and something that may begin the next: no small letter. The full stop of an initial ends
// none.
func Sentences(text string) []Sentence {
	var all []Sentence
	begin, at := 0, 0 // in bytes and characters, of what is not in a sentence yet
	end := func(to int) {
		whole := text[begin:to]
		words := strings.TrimSpace(whole)
		if words != "" {
			lead := whole[:strings.Index(whole, words)]
			all = append(all, Sentence{at + utf8.RuneCountInString(lead), words})
		}
		begin, at = to, at+utf8.RuneCountInString(whole)
	}
	for i, r := range text {
		switch {
		case r == '\n', unicode.IsSpace(r) && ends(text[begin:i]) && begins(text[i:]):
			end(i)
		}
	}
	end(len(text))
	return all
}

// ends says whether a sentence may end with what was read so far.
func ends(words string) bool {
	words = strings.TrimRight(words, `"'”’»)]`)
	last, size := utf8.DecodeLastRuneInString(words)
	if last != '.' {
		return strings.ContainsRune("!?…", last)
	}
	before := words[strings.LastIndexFunc(words, unicode.IsSpace)+1 : len(words)-size]
	letter, length := utf8.DecodeRuneInString(before)
	return length < len(before) || !unicode.IsUpper(letter)
}

// begins says whether a sentence may begin with what comes behind a space.
func begins(rest string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " \t\u00a0\"'“‘«(["))
	return !unicode.IsLower(r)
}

// NewSentences gives those sentences of a text that an earlier one does not hold; one that stands there once and here twice is new the
// second time. Spaces make no difference.
func NewSentences(text, earlier string) []Sentence {
	known := map[string]int{}
	for _, s := range Sentences(earlier) {
		known[Line(s.Words)]++
	}
	var added []Sentence
	for _, s := range Sentences(text) {
		words := Line(s.Words)
		if known[words] == 0 {
			added = append(added, s)
		}
		known[words]--
	}
	return added
}

// Anchor gives what finds s again in its text, and tells nobody its words who does not have the secret.
func (s Sentence) Anchor(secret []byte) *Anchor {
	sum := hmac.New(sha256.New, secret)
	sum.Write([]byte(Line(s.Words)))
	return &Anchor{At: s.At, Digest: hex.EncodeToString(sum.Sum(nil))}
}

// Find gives the sentence of a text that a was made of; of several with the same words the one nearest to where it stood. It is false where
// none of them stands there any more.
func (a *Anchor) Find(secret []byte, text string) (found Sentence, ok bool) {
	for _, s := range Sentences(text) {
		if s.Anchor(secret).Digest == a.Digest && (!ok || away(s.At, a.At) < away(found.At, a.At)) {
			found, ok = s, true
		}
	}
	return found, ok
}

func away(one, other int) int { return max(one-other, other-one) }

// Anchor is the place of a sentence in a text, and a digest of its words that is made with a secret.
type Anchor struct {
	At     int    `json:"at"` // characters before it
	Digest string `json:"digest"`
}
