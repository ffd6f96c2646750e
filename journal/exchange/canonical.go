package exchange

import (
	"encoding/binary"
	"unicode/utf16"
	"unicode/utf8"
)

// canonical undoes what mail programs, editors and consoles do to all of a file on its way: a byte order mark, and UTF-16. All else
// stays, and is judged. What is in order is given as it is.
func canonical(b []byte) []byte {
	const mark = "\xef\xbb\xbf"
	switch {
	case hasPrefix(b, "\xff\xfe"):
		b = narrowed(b[2:], binary.LittleEndian)
	case hasPrefix(b, "\xfe\xff"):
		b = narrowed(b[2:], binary.BigEndian)
	case hasPrefix(b, "{\x00"):
		b = narrowed(b, binary.LittleEndian)
	case hasPrefix(b, "\x00{"):
		b = narrowed(b, binary.BigEndian)
	case hasPrefix(b, mark):
		b = b[len(mark):]
	}
	return b
}

// narrowed is UTF-16 as UTF-8, as far as a document can go. Half a character becomes one that stands in no document.
func narrowed(b []byte, order binary.ByteOrder) []byte {
	out := make([]byte, 0, min(len(b)+len(b)/2, MaxSize+utf8.UTFMax))
	for ; len(b) >= 2 && len(out) <= MaxSize; b = b[2:] {
		r := rune(order.Uint16(b))
		if utf16.IsSurrogate(r) && len(b) >= 4 {
			if pair := utf16.DecodeRune(r, rune(order.Uint16(b[2:]))); pair != utf8.RuneError {
				r, b = pair, b[2:]
			}
		}
		out = utf8.AppendRune(out, r)
	}
	return append(out, b[:min(len(b), 1)]...)
}
