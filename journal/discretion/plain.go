package discretion

import (
	"strings"
	"unicode/utf8"
)

// plain writes the signs that look like one of ASCII as that one: spaces and hyphens of all sorts, as other programs and telephones
// put them, letters and digits of full width. Each stays one code point, so that places in the two are the same.
func plain(text string) string {
	if strings.IndexFunc(text, func(r rune) bool { return plainSign(r) != r }) < 0 {
		return text
	}
	return strings.Map(plainSign, text)
}

func plainSign(r rune) rune {
	switch {
	case r < 0xA0: // which most are
		return r
	case r == 0xA0, 0x2000 <= r && r <= 0x200A, r == 0x202F, r == 0x205F, r == 0x3000:
		return ' '
	case r == 0x2028, r == 0x2029:
		return '\n'
	case 0x2010 <= r && r <= 0x2013, r == 0x2212, r == 0xFE58, r == 0xFE63:
		return '-'
	case r == 0x02BC, r == 0x2032:
		return '\''
	case r == 0x2044, r == 0x2215:
		return '/'
	case r == 0x2024, r == 0xFE52:
		return '.'
	case r == 0xFE6B:
		return '@'
	case 0x0660 <= r && r <= 0x0669:
		return r - 0x0660 + '0'
	case 0x06F0 <= r && r <= 0x06F9:
		return r - 0x06F0 + '0'
	case 0xFF01 <= r && r <= 0xFF5E:
		return r - 0xFF01 + '!'
	}
	return r
}

// original gives the words at a place as they were written, where the text that the rules read is another.
func (d *document) original(p place) string {
	if d.origins == nil {
		return d.text[p.start:p.end]
	}
	return d.written[d.origins[d.point(p.start)]:d.origins[d.point(p.end)]]
}

// trace notes where each code point begins in the text as it was written.
func (d *document) trace() {
	d.origins = make([]int32, 0, utf8.RuneCountInString(d.written)+1)
	for at := range d.written {
		d.origins = append(d.origins, int32(at))
	}
	d.origins = append(d.origins, int32(len(d.written)))
}
