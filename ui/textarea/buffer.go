package textarea

import (
	"strings"
	"unicode/utf8"
)

// buffer is a text with a gap at the place where it was changed last, so that a change costs as much as lies between the two.
type buffer struct {
	bytes    []byte
	gap, end int // bytes[gap:end] are no text
	runes    int // code points in it
}

func (b *buffer) len() int { return len(b.bytes) - (b.end - b.gap) }

// replace puts text in the place of what lies from one place to another.
func (b *buffer) replace(from, to int, text string) {
	b.move(from)
	b.runes += utf8.RuneCountInString(text) - utf8.RuneCount(b.bytes[b.end:b.end+to-from])
	b.end += to - from
	if b.end-b.gap < len(text) {
		b.grow(len(text))
	}
	b.gap += copy(b.bytes[b.gap:b.end], text)
}

// move brings the gap to a place.
func (b *buffer) move(at int) {
	if at < b.gap {
		n := copy(b.bytes[b.end-(b.gap-at):b.end], b.bytes[at:b.gap])
		b.gap, b.end = b.gap-n, b.end-n
	} else if at > b.gap {
		n := copy(b.bytes[b.gap:], b.bytes[b.end:b.end+at-b.gap])
		b.gap, b.end = b.gap+n, b.end+n
	}
}

// grow makes room for so many bytes, and a part of the text more, so that writing on seldom copies it.
func (b *buffer) grow(n int) {
	behind := len(b.bytes) - b.end
	grown := make([]byte, b.len()+n+max(64, b.len()/8))
	copy(grown, b.bytes[:b.gap])
	copy(grown[len(grown)-behind:], b.bytes[b.end:])
	b.bytes, b.end = grown, len(grown)-behind
}

// from gives the text from a place on, good until the next change. It brings the gap before that place.
func (b *buffer) from(at int) []byte {
	if at < b.gap {
		b.move(at)
	}
	return b.bytes[at+b.end-b.gap:]
}

// before gives the text up to a place, good until the next change. It brings the gap behind that place.
func (b *buffer) before(at int) []byte {
	if at > b.gap {
		b.move(at)
	}
	return b.bytes[:at]
}

// slice gives a part of the text, good until the next change; it is copied only where the gap lies inside.
func (b *buffer) slice(from, to int) []byte {
	switch gap := b.end - b.gap; {
	case to <= b.gap:
		return b.bytes[from:to]
	case from >= b.gap:
		return b.bytes[from+gap : to+gap]
	}
	return append(append(make([]byte, 0, to-from), b.bytes[from:b.gap]...), b.bytes[b.end:b.end+to-b.gap]...)
}

// at gives the byte at a place.
func (b *buffer) at(i int) byte {
	if i >= b.gap {
		i += b.end - b.gap
	}
	return b.bytes[i]
}

func (b *buffer) string() string {
	var text strings.Builder
	text.Grow(b.len())
	text.Write(b.bytes[:b.gap])
	text.Write(b.bytes[b.end:])
	return text.String()
}
