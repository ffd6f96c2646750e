package textarea

import (
	"sort"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// rows are the places where rows begin, as far as they are known. Those behind the last change are counted from the end of the text, so
// that a change moves none of them.
type rows struct {
	head  []int // from the start of the text; the first is 0
	tail  []int // behind the head, from the end of the text, the last row first; where it has any, it has all up to the end
	whole bool  // the last row is known; else the text is broken as far as the last of head only
}

// slack is how many rows are broken anew behind a change that shifts all breaks, before the rest is left for when somebody goes there.
const slack = 64

func (r *rows) reset() { *r = rows{head: append(r.head[:0], 0), tail: r.tail[:0]} }

// known is how many rows are known.
func (r *rows) known() int { return len(r.head) + len(r.tail) }

// start gives where known row i begins in a text of n bytes.
func (r *rows) start(i, n int) int {
	if i < len(r.head) {
		return r.head[i]
	}
	return n - r.tail[r.known()-1-i]
}

// split leaves the rows up to row i in the head and brings those behind it to the tail, or forgets them where not all are known.
func (r *rows) split(i, n int) {
	for len(r.head) <= i {
		last := len(r.tail) - 1
		r.head, r.tail = append(r.head, n-r.tail[last]), r.tail[:last]
	}
	if r.whole {
		for k := len(r.head) - 1; k > i; k-- {
			r.tail = append(r.tail, n-r.head[k])
		}
	}
	r.head = r.head[:i+1]
}

// passed forgets the tail's rows that begin before a place.
func (r *rows) passed(at, n int) {
	for len(r.tail) > 0 && n-r.tail[len(r.tail)-1] < at {
		r.tail = r.tail[:len(r.tail)-1]
	}
}

// replace changes the text and breaks the rows anew that change with it. Where a row ends depends at most on the first cluster of the row
// after the next one, and a cluster on what comes behind it: so the rows up to three before the change stay as they are.
func (a *Area) replace(from, to int, text string) {
	row, n := max(0, a.rowOf(from)-3), a.text.len()
	a.rows.split(row, n)
	a.rows.passed(max(to, from+1), n)
	a.text.replace(from, to, text)
	a.changes++
	n = a.text.len()
	for broken := 0; broken < slack && len(a.rows.tail) > 0; broken++ {
		next, more := a.wrap(a.rows.head[len(a.rows.head)-1])
		if !more {
			a.rows.tail, a.rows.whole = a.rows.tail[:0], true
			return
		}
		if a.rows.passed(next, n); len(a.rows.tail) > 0 && n-a.rows.tail[len(a.rows.tail)-1] == next {
			return
		}
		a.rows.head = append(a.rows.head, next)
	}
	a.rows.tail, a.rows.whole = a.rows.tail[:0], false
}

// extend breaks one row more, and says false where there is none.
func (a *Area) extend() bool {
	if a.rows.whole {
		return false
	}
	next, more := a.wrap(a.rows.head[len(a.rows.head)-1])
	if !more {
		a.rows.whole = true
		return false
	}
	a.rows.head = append(a.rows.head, next)
	return true
}

// has says whether there is a row i.
func (a *Area) has(i int) bool {
	for i >= a.rows.known() {
		if !a.extend() {
			return false
		}
	}
	return true
}

// start gives where row i begins, the end of the text for the row behind the last.
func (a *Area) start(i int) int {
	if !a.has(i) {
		return a.text.len()
	}
	return a.rows.start(i, a.text.len())
}

// rowOf gives the row that a place lies in; one between two rows lies in the second.
func (a *Area) rowOf(at int) int {
	for a.rows.start(a.rows.known()-1, a.text.len()) <= at && a.extend() {
		continue
	}
	return sort.Search(a.rows.known(), func(i int) bool { return a.rows.start(i, a.text.len()) > at }) - 1
}

// end gives where the text of row i ends: at the start of the next one, or before the break that stands there.
func (a *Area) end(i int) int {
	next := a.start(i + 1)
	if next > a.start(i) && a.text.at(next-1) == '\n' && a.has(i+1) {
		return next - 1
	}
	return next
}

// wrap gives where the row ends that begins at a place: where the next one begins, and false when it is the last. Words that fit in a
// row stay whole, spaces behind a word hang over the edge, at most as many as a row takes, and a letter of two cells is a word of its own,
// as in scripts that write without spaces.
func (a *Area) wrap(start int) (next int, more bool) {
	text, room := a.text.from(start), max(1, a.width-1)
	if a.Single {
		return 0, false
	}
	cells, edge := 0, 0
	for i := 0; i < len(text); {
		if text[i] == '\n' {
			return start + i + 1, true
		}
		size, wide := a.cluster(text[i:])
		space := text[i] == ' ' && size == 1 // no mark stands on it
		if wide > 1 {
			edge = i
		}
		over := cells+wide > room && (!space || cells >= 2*room)
		if over && i > 0 || i >= room*cellBytes {
			if edge > 0 {
				i = edge
			}
			return start + i, true
		}
		if i, cells = i+size, cells+wide; space || wide > 1 {
			edge = i
		}
	}
	return 0, false
}

// cellBytes is how many bytes a row holds for each of its cells: joiners and marks take none, and any number of them would be one row.
const cellBytes = 32

// longestCluster is where a cluster of more bytes is taken apart: joiners put any number of letters together, and each key would pass them
// all. A family of four with their own tones of skin takes 41.
const longestCluster = 128

// cluster gives the bytes and the cells of the first cluster of a text that is not empty.
func (a *Area) cluster(text []byte) (size, cells int) {
	if text[0] < 0x80 && (len(text) == 1 || text[1] < 0x80) {
		return 1, 1
	}
	if len(text) > longestCluster {
		end := longestCluster
		for !utf8.RuneStart(text[end]) {
			end--
		}
		text = text[:end]
	}
	first, cells := ansi.FirstGraphemeCluster(text, a.method)
	if a.Masked {
		cells = 1
	}
	return max(1, len(first)), cells
}
