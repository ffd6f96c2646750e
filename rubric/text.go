package rubric

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"unicode/utf8"
)

// Text is one wording in each language of a rubric, by the code of the language. No words are no entry.
type Text map[string]string

// In gives the wording in lang, or where there is none in the first of the languages that t has.
func (t Text) In(lang string) string {
	if words := t[lang]; words != "" {
		return words
	}
	if languages := t.Languages(); len(languages) > 0 {
		return t[languages[0]]
	}
	return ""
}

// first are the languages that the first format knew, in the order in which it wrote them.
func first() []string { return []string{"nl", "en"} }

// Languages gives the languages that t has words in: Dutch, English, and the others by their code. This is the order of
// the canonical form.
func (t Text) Languages() []string {
	languages := make([]string, 0, len(t))
	for _, lang := range first() {
		if t[lang] != "" {
			languages = append(languages, lang)
		}
	}
	known := len(languages)
	for lang, words := range t {
		if words != "" && !slices.Contains(first(), lang) {
			languages = append(languages, lang)
		}
	}
	slices.Sort(languages[known:])
	return languages
}

// MarshalJSON writes t in the order of Languages. A map alone would put English before Dutch, and every digest of the
// first format would be another. White space, and which signs are escaped, are for the encoder around it.
func (t Text) MarshalJSON() ([]byte, error) {
	size := len("{}")
	for lang, words := range t {
		size += len(lang) + len(words) + len(`"":"",`)
	}
	b := append(make([]byte, 0, size), '{')
	for i, lang := range t.Languages() {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendString(append(appendString(b, lang), ':'), t[lang])
	}
	return append(b, '}'), nil
}

// appendString writes words as they stand where nothing in them has to be written in another way, as is so of nearly all: each
// hand-in's rubric gets its digest, of which an encoder for each text took most of the time.
func appendString(b []byte, s string) []byte {
	plain, beyond := true, false
	for i := range len(s) {
		c := s[i]
		plain = plain && c >= ' ' && c != '"' && c != '\\'
		beyond = beyond || c >= utf8.RuneSelf
	}
	if plain && (!beyond || utf8.ValidString(s) && !strings.ContainsAny(s, "\u2028\u2029")) {
		return append(append(append(b, '"'), s...), '"')
	}
	var quoted bytes.Buffer
	encoder := json.NewEncoder(&quoted)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(s) // a string can always be written
	return append(b, bytes.TrimRight(quoted.Bytes(), "\n")...)
}

// IsLanguage tells the code of a language as the web writes it in small letters, such as fr or pt-br.
func IsLanguage(code string) bool {
	const letters, digits = "abcdefghijklmnopqrstuvwxyz", "0123456789"
	language, region, more := strings.Cut(code, "-")
	of := func(s, signs string, least, most int) bool {
		return least <= len(s) && len(s) <= most && strings.Trim(s, signs) == ""
	}
	return of(language, letters, 2, 3) && (!more || of(region, letters+digits, 2, 8))
}
