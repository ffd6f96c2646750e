package rubric

import (
	"fmt"
	"strings"
	"unicode"
)

// What one letter may have; more only serves to smear over other lines, or to make one letter of a whole text.
const (
	MaxMarks   = 4 // combining marks
	MaxJoiners = 4 // joiners in a row: scripts and emoji never need two
)

// IsMark tells a character that stands on or around the letter before it.
func IsMark(r rune) bool { return unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Me, r) }

// HiddenIn gives the first character of s that cannot be seen or that turns text around, as U+202E; "" for none.
// Joiners are let through, because scripts need them; a fifth in a row is not, nor a fifth mark on one letter.
func HiddenIn(s string) string {
	marks, joiners := 0, 0
	for _, r := range s {
		const joiner, nonJoiner, replacement = '\u200d', '\u200c', '\ufffd'
		joins := r == joiner || r == nonJoiner
		switch {
		case IsMark(r):
			marks++
		case !joins:
			marks = 0
		}
		if joiners++; !joins {
			joiners = 0
		}
		seen := unicode.IsGraphic(r) && r != replacement && !unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r) || joins
		if !seen || marks > MaxMarks || joiners > MaxJoiners {
			return fmt.Sprintf("%U", r)
		}
	}
	return ""
}

// printable makes s safe to print: no hidden characters, no more than 80 in all.
func printable(s string) string {
	const limit = 80
	if len(s) <= limit && HiddenIn(s) == "" {
		return s
	}
	runes := []rune(s)
	if len(runes) > limit {
		runes = append(runes[:limit-1], '…')
	}
	for i, r := range runes {
		if HiddenIn(string(r)) != "" {
			runes[i] = '\ufffd'
		}
	}
	return string(runes)
}

// length counts the letters of s; an accent that is written apart counts with its letter.
func length(s string) int {
	n := 0
	for _, r := range s {
		if !IsMark(r) {
			n++
		}
	}
	return n
}

// cut shortens s to at most limit characters, of which the last is an ellipsis.
func cut(s string, limit int) string {
	if length(s) <= limit {
		return s
	}
	n := 0
	for i, r := range s {
		if !IsMark(r) {
			n++
		}
		if n == limit {
			return strings.TrimSpace(s[:i]) + "…"
		}
	}
	return s
}

// ShortName gives the short name that a criterion has where nobody gave one: its name, as much as fits.
func ShortName(name string) string { return cut(name, maxShort) }

// Closest gives the word among words that a slip of the finger away became typo, or "".
func Closest(typo string, words []string) string {
	for _, word := range words {
		if slip(strings.ToLower(typo), word) {
			return word
		}
	}
	return ""
}

// slip reports whether a and b differ in one place only, by at most two letters and half of the word.
func slip(a, b string) bool {
	whole := max(len(b), 3)
	for a != "" && b != "" && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for a != "" && b != "" && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	rest := max(len(a), len(b))
	return rest <= 2 && 2*rest <= whole
}
