package discretion

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// nearby is how many bytes of a long text Near looks through on either side, and edge how many characters of these, where the text was
// cut, only say what surrounds the others.
const (
	nearby = 4_000
	edge   = 400
)

// Near is Issues for one text of any length, in the time that a page takes: of a longer one it looks through what stands around a code
// point. Where it cuts, at a line or between words, it leaves out what it finds beside the cut.
func Near(text Text, at int, known Known) []Issue {
	from, to := around(text.Words, at)
	part := text
	part.Words = text.Words[from:to]
	found := NewChecker(known).Check(part)
	points := utf8.RuneCountInString(part.Words)
	first, last := 0, points
	if from > 0 {
		first = edge
	}
	if to < len(text.Words) {
		last -= edge
	}
	found = slices.DeleteFunc(found, func(f Finding) bool { return f.Start < first || f.End > last })
	before := utf8.RuneCountInString(text.Words[:from])
	for i := range found {
		found[i].Start, found[i].End = found[i].Start+before, found[i].End+before
	}
	return Order([]Text{text}, [][]Finding{found})
}

// around gives the bytes of a text that stand near a code point: all of one that is no longer than that.
func around(words string, at int) (from, to int) {
	if len(words) <= 2*nearby {
		return 0, len(words)
	}
	middle := byteAt(words, at)
	if from = max(0, middle-nearby); from > 0 {
		from += cutAt(words[from:min(len(words), from+edge)], strings.IndexByte)
	}
	if to = min(len(words), middle+nearby); to < len(words) {
		to = max(from, to-edge)
		to += cutAt(words[to:min(len(words), to+edge)], strings.LastIndexByte)
	}
	return from, to
}

// cutAt gives where a stretch of text is best cut: behind a line, else behind a word, else between code points.
func cutAt(stretch string, find func(string, byte) int) int {
	for _, mark := range []byte("\n ") {
		if at := find(stretch, mark); at >= 0 {
			return at + 1
		}
	}
	at := 0
	for at < len(stretch) && !utf8.RuneStart(stretch[at]) {
		at++
	}
	return at
}
