package exchange

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"koffiemoment/journal"
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

// Begins says whether a file begins as one of ours does, sealed or not, whatever happened to it on its way; 64 bytes are enough.
func Begins(head []byte) bool {
	head = canonical(head)
	return hasPrefix(head, beginning) || IsSealed(head) || spaced(head)
}

// AllegedBy gives the student's name that stands at the beginning of a hand-in, however damaged the rest is; empty when none can be made out.
// It is no more than what stands there.
func AllegedBy(b []byte) string {
	const key, most = `"student":"`, 1 << 10 // ids and numbers come before the name, and no more
	b = canonical(b[:min(len(b), 2*most)])
	at := bytes.Index(b, []byte(key))
	if !hasPrefix(b, beginning) || at < 0 || at > most {
		return ""
	}
	f := &form{reading: true, b: b, at: at + len(key) - 1}
	end, _, _ := f.stringEnd()
	if f.refusal != nil {
		return ""
	}
	return journal.Field(strings.ToValidUTF8(unescape(b[at+len(key):end]), ""))
}
