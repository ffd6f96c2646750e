// Package textarea is a text that is being written: its letters, the cursor in it, the way back, and the rows that it takes on a screen.
// Begin with Area. It knows no key, no colour and no screen; ui/kit gives it the keys and draws what it shows.
//
// # What is counted in what
//
// Places in the text are bytes from its start. The cursor stands between grapheme clusters only: what a person sees as one sign is passed
// and taken away as one. Widths are cells of the terminal, as many for a cluster as the terminal is said to draw.
//
// # Why a key costs the same in a book
//
// The letters lie in a buffer with a gap at the place of the last change (buffer.go). The places where rows begin lie in two lists, one
// counted from the start and one from the end, so that those behind a change stay as they are; after a change rows are broken anew from
// three rows before it until the breaks fall where they fell (rows.go). What lies out of sight is broken when somebody goes there.
package textarea

import (
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// Area is a text of any length with a cursor; New makes one. What it is given must be valid UTF-8 without control characters but the line
// feed.
type Area struct {
	Single bool // one row that moves sideways; a line feed becomes a space
	Masked bool // shown as dots, with no way back to what was taken away

	text   buffer
	method ansi.Method // how the terminal counts the cells of a cluster
	rows   rows
	width  int  // cells of a row, one of them kept for the cursor
	height int  // rows in sight
	at     int  // the cursor
	before bool // between two rows it shows at the end of the first
	picked bool // something may be selected, from mark to the cursor
	mark   int
	goal   int // the column that going up and down aims for, -1 for the cursor's own
	top    int // the first row in sight; of a single row the first byte
	past   history

	changes int
}

// New gives an area that holds a text, with the cursor at its end.
func New(text string) *Area {
	a := &Area{width: 80, height: 1, goal: -1}
	a.Set(text)
	return a
}

// Set puts another text in the place of all there is, with the cursor at its end and no way back.
func (a *Area) Set(text string) {
	a.text = buffer{}
	a.text.replace(0, 0, a.flat(text))
	a.rows.reset()
	a.at, a.before, a.picked, a.goal, a.top = a.text.len(), false, false, -1, 0
	a.past = history{}
}

// Measure says how the terminal counts cells from now on.
func (a *Area) Measure(method ansi.Method) {
	if method != a.method {
		a.method = method
		a.rows.reset()
	}
}

// Leave says that the person writes elsewhere: nothing stays selected, and what is written after it is undone apart.
func (a *Area) Leave() { a.hold(false) }

// String gives the text. It copies it whole.
func (a *Area) String() string { return a.text.string() }

// Changes counts how often the text was changed, so that a change can be told without looking at the text.
func (a *Area) Changes() int { return a.changes }

// Len is the length of the text in bytes.
func (a *Area) Len() int { return a.text.len() }

// Stays is how many code points stay when something is put in: all but those that are selected.
func (a *Area) Stays() int { return a.text.runes - utf8.RuneCount(a.text.slice(a.Selected())) }

// At is the cursor's place, in bytes.
func (a *Area) At() int { return a.at }

// Last is the cluster behind which something would be put in, empty at the start of the text.
func (a *Area) Last() string {
	from, _ := a.Selected()
	return string(a.text.slice(a.left(from), from))
}

// Selected gives the ends of what is selected, two equal places when nothing is.
func (a *Area) Selected() (from, to int) {
	if !a.picked {
		return a.at, a.at
	}
	return min(a.at, a.mark), max(a.at, a.mark)
}

// Insert puts text at the cursor, in the place of what is selected.
func (a *Area) Insert(text string) {
	from, to := a.Selected()
	a.change(from, to, a.flat(text))
}

// Paste is Insert for what came at once: it is undone by itself.
func (a *Area) Paste(text string) {
	a.past.rest()
	a.Insert(text)
	a.past.rest()
}

// Delete takes away what is selected, or else what lies between the cursor and where a motion leads.
func (a *Area) Delete(m Motion) {
	from, to := a.Selected()
	if from == to {
		place := a.target(m)
		if place.at == a.at && m == LineEnd {
			place = a.target(Right) // at the end of a line, the break
		}
		from, to = min(a.at, place.at), max(a.at, place.at)
	}
	a.change(from, to, "")
}

// change replaces a part of the text as one thing that a person did.
func (a *Area) change(from, to int, text string) {
	if from == to && text == "" {
		return
	}
	if !a.Masked {
		s := step{at: from, gone: string(a.text.slice(from, to)), came: text, cursor: a.at, mark: a.at}
		if a.picked {
			s.mark = a.mark
		}
		a.past.add(s)
	}
	a.replace(from, to, text)
	a.stand(from + len(text))
}

// stand puts the cursor at a place, or behind the cluster that has closed over it.
func (a *Area) stand(at int) {
	a.at, a.before, a.picked, a.goal = at, false, false, -1
	if start := a.floor(at); start < at {
		a.at = a.right(start)
	}
}

// flat gives a text as the area takes it.
func (a *Area) flat(text string) string {
	if a.Single {
		return strings.ReplaceAll(text, "\n", " ")
	}
	return text
}
