package textarea

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// Motion is a way for the cursor to go.
type Motion int

// The motions. A row is one of the screen, a line what stands between two breaks that were typed; up and down keep their column.
const (
	Left Motion = iota
	Right
	WordLeft
	WordRight
	Up
	Down
	PageUp
	PageDown
	RowStart
	RowEnd
	LineStart
	LineEnd
	Start
	End
)

// place is where the cursor may stand: between two rows, before says that it shows at the end of the first.
type place struct {
	at     int
	before bool
}

// Move takes the cursor where a motion leads; selecting keeps where it came from as the other end of what is selected.
func (a *Area) Move(m Motion, selecting bool) {
	if from, to := a.Selected(); from != to && !selecting && (m == Left || m == Right) {
		a.hold(false)
		a.at, a.before, a.goal = to, false, -1 // out at that side of what was selected
		if m == Left {
			a.at = from
		}
		return
	}
	a.hold(selecting)
	if goal := a.column(); m == Up || m == Down || m == PageUp || m == PageDown {
		a.goal = goal
	} else {
		a.goal = -1
	}
	to := a.target(m)
	a.at, a.before = to.at, to.before
}

// Place puts the cursor at a cell of what is in sight, as a click does.
func (a *Area) Place(x, y int, selecting bool) {
	a.hold(selecting)
	a.goal = -1
	if a.Single {
		a.at = a.within(a.top, a.text.len(), max(0, x))
		return
	}
	to := a.inRow(a.top+max(0, y), max(0, x))
	a.at, a.before = to.at, to.before
}

// hold begins a selection, goes on with it or ends it. What was typed before a motion and what is typed behind it are undone apart.
func (a *Area) hold(selecting bool) {
	if a.past.rest(); selecting && !a.picked {
		a.mark = a.at
	}
	a.picked = selecting
}

// target gives where a motion leads from the cursor.
func (a *Area) target(m Motion) place {
	switch row := a.row(); m {
	case Left:
		return place{at: a.left(a.at)}
	case Right:
		return place{at: a.right(a.at)}
	case WordLeft:
		return place{at: a.wordLeft()}
	case WordRight:
		return place{at: a.wordRight()}
	case Up:
		return a.inRow(row-1, a.column())
	case Down:
		return a.inRow(row+1, a.column())
	case PageUp:
		return a.inRow(row-max(1, a.height-1), a.column())
	case PageDown:
		return a.inRow(row+max(1, a.height-1), a.column())
	case RowStart:
		return place{at: a.start(row)}
	case RowEnd:
		return a.inRow(row, endless)
	case LineStart:
		return place{at: a.lineStart()}
	case LineEnd:
		return place{at: a.lineEnd()}
	case Start:
		return place{}
	}
	return place{at: a.text.len()}
}

// endless is a column behind every other.
const endless = 1 << 30

// row gives the row that the cursor shows in.
func (a *Area) row() int {
	row := a.rowOf(a.at)
	if a.before && row > 0 && a.start(row) == a.at {
		row--
	}
	return row
}

// column gives the cell that the cursor stands on in its row, or that it aims for while it goes up and down.
func (a *Area) column() int {
	if a.goal >= 0 {
		return a.goal
	}
	return a.cells(a.start(a.row()), a.at)
}

// cells is how many cells a part of the text takes that begins with a cluster.
func (a *Area) cells(from, to int) int {
	text, cells := a.text.slice(from, to), 0
	for i := 0; i < len(text); {
		size, wide := a.cluster(text[i:])
		i, cells = i+size, cells+wide
	}
	return cells
}

// inRow gives the place in a row at a column, or the nearest that there is. Above the first row lies the start of the text, and below the
// last its end.
func (a *Area) inRow(row, column int) place {
	switch {
	case row < 0:
		return place{}
	case !a.has(row):
		return place{at: a.text.len()}
	}
	at := a.within(a.start(row), a.end(row), column)
	return place{at, at > a.start(row) && at == a.start(row+1) && a.has(row+1)}
}

// within gives the place at a column between two places of a row; a cell in the middle of a cluster is its start.
func (a *Area) within(from, to, column int) int {
	text, i := a.text.slice(from, to), 0
	for cells := 0; i < len(text); {
		size, wide := a.cluster(text[i:])
		if cells += wide; cells > column {
			break
		}
		i += size
	}
	return from + i
}

// floor gives the start of the cluster that a place lies in, which is the place itself between two clusters.
func (a *Area) floor(at int) int {
	row := a.rowOf(at)
	from := a.start(row)
	for text := a.text.slice(from, a.start(row+1)); from < at; {
		size, _ := a.cluster(text)
		if from+size > at {
			break
		}
		from, text = from+size, text[size:]
	}
	return from
}

// left gives the place before the cluster that ends at a place.
func (a *Area) left(at int) int {
	if at == 0 {
		return 0
	}
	return a.floor(at - 1)
}

// right gives the place behind the cluster that begins at a place.
func (a *Area) right(at int) int {
	if at >= a.text.len() {
		return a.text.len()
	}
	size, _ := a.cluster(a.text.slice(at, a.start(a.rowOf(at)+1)))
	return at + size
}

// wordLeft gives the start of the word before the cursor.
func (a *Area) wordLeft() int {
	if a.Masked {
		return 0 // where words are is part of the secret
	}
	text, at := a.text.before(a.at), a.at
	for word := false; at > 0; {
		_, size := utf8.DecodeLastRune(text[:at])
		white := a.white(text[at-size:])
		if white && word {
			break
		}
		at, word = at-size, !white
	}
	return at
}

// wordRight gives the end of the word behind the cursor.
func (a *Area) wordRight() int {
	if a.Masked {
		return a.text.len()
	}
	text, i := a.text.from(a.at), 0
	for word := false; i < len(text); {
		_, size := utf8.DecodeRune(text[i:])
		white := a.white(text[i:])
		if white && word {
			break
		}
		i, word = i+size, !white
	}
	return a.at + i
}

// white says whether a text begins with white space with no mark on it.
func (a *Area) white(text []byte) bool {
	letter, letterSize := utf8.DecodeRune(text)
	if !unicode.IsSpace(letter) {
		return false
	}
	size, _ := a.cluster(text)
	return size == letterSize
}

// lineStart gives where the cursor's line begins.
func (a *Area) lineStart() int { return bytes.LastIndexByte(a.text.before(a.at), '\n') + 1 }

// lineEnd gives where the cursor's line ends.
func (a *Area) lineEnd() int {
	rest := a.text.from(a.at)
	if i := bytes.IndexByte(rest, '\n'); i >= 0 {
		return a.at + i
	}
	return a.at + len(rest)
}
