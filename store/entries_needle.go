package store

import (
	"bytes"
	"encoding/binary"
	"strings"
)

// needle is a word of a search, made ready to be looked for in many texts.
//
// What takes the time is the texts that a word is not in, and over those bytes.Contains, which begins at the first
// letter, takes ten times as long for “eenden” as for “zebra”. A needle begins at the two letters of the word that are
// the rarest in Dutch and English.
type needle struct {
	word          []byte
	first, second int // places in the word of its rarest letter and the next
}

func newNeedle(word string) needle {
	sought := needle{word: []byte(word)}
	for i := 1; i < len(word); i++ {
		switch rare := rarity(word[i]); {
		case rare > rarity(word[sought.first]):
			sought.first, sought.second = i, sought.first
		case sought.second == sought.first || rare > rarity(word[sought.second]):
			sought.second = i
		}
	}
	return sought
}

// rarity orders letters; digits and signs are the rarest. Letters of another alphabet take two bytes or more, and most
// of them begin with the same one.
func rarity(letter byte) int {
	const letters = "enatirodslgvhkmubpwjzcfxyq" // the most frequent first
	if letter >= 0xC0 {
		return 0
	}
	if at := strings.IndexByte(letters, letter); at >= 0 {
		return at
	}
	return len(letters)
}

// in says whether the word stands in the text, also within another. Counting a letter is the fastest way to read a
// text: one without that letter is done with, and any other lies in the processor's cache from then on.
func (sought *needle) in(text []byte) bool {
	switch n := bytes.Count(text, sought.word[sought.first:][:1]); {
	case n == 0:
		return false
	case n < len(text)/64:
		return sought.leapsTo(text)
	}
	return sought.standsIn(text)
}

// leapsTo goes from one place of the rarest letter to the next, which is faster where they lie far apart.
func (sought *needle) leapsTo(text []byte) bool {
	for at := 0; at+len(sought.word) <= len(text); at++ {
		leap := bytes.IndexByte(text[at+sought.first:], sought.word[sought.first])
		if leap < 0 {
			return false
		}
		if at += leap; bytes.HasPrefix(text[at:], sought.word) {
			return true
		}
	}
	return false
}

// standsIn compares the rarest letter at 32 places and the next at the same places, eight bytes at a time. A place
// where both fit leaves the highest bit of its byte unset. So may two letters that are no ASCII, which is one reason to
// look at such a window again.
func (sought *needle) standsIn(text []byte) bool {
	const window = 32
	places := len(text) - len(sought.word) + 1
	if places < window {
		return bytes.Contains(text, sought.word)
	}
	first, second := eightOf(sought.word[sought.first]^0x80), eightOf(sought.word[sought.second]^0x80)
	differs := func(a, b []byte) uint64 {
		return ((binary.LittleEndian.Uint64(a) ^ first) | (binary.LittleEndian.Uint64(b) ^ second)) - eightOf(1)
	}
	a, b := text[sought.first:][:places], text[sought.second:][:places]
	for at := 0; at < places; at += window {
		at = min(at, places-window) // the last window lies over the one before it
		a, b := a[at:at+window:at+window], b[at:at+window:at+window]
		all := differs(a[0:8], b[0:8]) & differs(a[8:16], b[8:16]) &
			differs(a[16:24], b[16:24]) & differs(a[24:32], b[24:32])
		if all&eightOf(0x80) != eightOf(0x80) && bytes.Contains(text[at:at+window-1+len(sought.word)], sought.word) {
			return true
		}
	}
	return false
}

// eightOf repeats a byte in a number.
func eightOf(b byte) uint64 { return 0x0101010101010101 * uint64(b) }
