package store

import (
	"bytes"
	"encoding/binary"
	"strings"
)

// needle is a word of a search, made ready to be looked for in many texts.
//
// What takes the time is the texts that a word is not in, and bytes.Contains, which begins at the first letter, takes ten
// times as long over “eenden” as over “zebra”. A needle begins at the word's two rarest letters. Where one of them is rare
// in any text, the processor's own search for a byte leaps from one to the next; where both are frequent, the two are
// looked for together, eight places at a time, and are seldom found at their distance.
type needle struct {
	word          []byte
	first, second int // places in the word of its rarest letter and the next
}

// frequent are the letters that make up most of a Dutch or an English text, the most frequent first.
const frequent = "enatirodslgvhkmu"

// rarity orders letters; those that are not frequent are all alike. In an alphabet of two bytes a letter most letters
// begin with the same one.
func rarity(letter byte) int {
	if letter >= 0xC0 {
		return 0
	}
	if at := strings.IndexByte(frequent, letter); at >= 0 {
		return at
	}
	return len(frequent)
}

func newNeedle(word string) needle {
	sought := needle{word: []byte(word)}
	for i := 1; i < len(word); i++ {
		switch r := rarity(word[i]); {
		case r > rarity(word[sought.first]):
			sought.first, sought.second = i, sought.first
		case sought.second == sought.first || r > rarity(word[sought.second]):
			sought.second = i
		}
	}
	return sought
}

// in says whether the word stands in the text, also within another.
func (sought *needle) in(text []byte) bool {
	if rarity(sought.word[sought.first]) == len(frequent) {
		return sought.leapsTo(text)
	}
	return sought.standsIn(text)
}

func (sought *needle) leapsTo(text []byte) bool {
	for at := 0; ; at++ {
		if at+len(sought.word) > len(text) {
			return false
		}
		leap := bytes.IndexByte(text[at+sought.first:], sought.word[sought.first])
		if leap < 0 {
			return false
		}
		if at += leap; bytes.HasPrefix(text[at:], sought.word) {
			return true
		}
	}
}

// standsIn compares the first letter at 32 places and the second at the same places, as numbers of eight bytes. A place
// where both fit is a zero in one of these.
func (sought *needle) standsIn(text []byte) bool {
	const window = 32
	places := len(text) - len(sought.word) + 1
	if places < window {
		return bytes.Contains(text, sought.word)
	}
	first, second := eightOf(sought.word[sought.first]), eightOf(sought.word[sought.second])
	a, b := text[sought.first:][:places], text[sought.second:][:places]
	for at := 0; at < places; at += window {
		at = min(at, places-window) // the last window lies over the one before it
		a, b := (*[window]byte)(a[at:]), (*[window]byte)(b[at:])
		fits := zeros((eight(a[0:])^first)|(eight(b[0:])^second)) | zeros((eight(a[8:])^first)|(eight(b[8:])^second)) |
			zeros((eight(a[16:])^first)|(eight(b[16:])^second)) | zeros((eight(a[24:])^first)|(eight(b[24:])^second))
		if fits != 0 && bytes.Contains(text[at:at+window-1+len(sought.word)], sought.word) {
			return true
		}
	}
	return false
}

func eight(bytes []byte) uint64 { return binary.LittleEndian.Uint64(bytes) }

// eightOf repeats a byte in a number.
func eightOf(b byte) uint64 { return 0x0101010101010101 * uint64(b) }

// zeros is 0 unless one of the eight bytes of x is.
func zeros(x uint64) uint64 { return (x - eightOf(1)) &^ x & eightOf(0x80) }
