package textarea_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"koffiemoment/ui/textarea"
)

// model is the text as plain clusters, one string each, with the cursor before the one at its place. It breaks all rows anew each time.
type model struct {
	clusters []string
	at       int
	before   bool // between two rows the cursor shows at the end of the first
	goal     int  // the column that up and down aim for, -1 for the cursor's own
	cells    ansi.Method
}

func clusters(text string, cells ansi.Method) (all []string) {
	for text != "" {
		first, _ := ansi.FirstGraphemeCluster(text, cells)
		all, text = append(all, first), text[len(first):]
	}
	return all
}

func (m *model) text() string { return strings.Join(m.clusters, "") }

// bytes is the cursor's place in bytes.
func (m *model) bytes() int { return len(strings.Join(m.clusters[:m.at], "")) }

// put replaces the clusters from one to another and stands behind the cluster that closes over the end of what came.
func (m *model) put(from, to int, text string) {
	if from == to && text == "" {
		return
	}
	before := strings.Join(m.clusters[:from], "") + text
	m.clusters = clusters(before+strings.Join(m.clusters[to:], ""), m.cells)
	length := 0
	m.to(0)
	for ; length < len(before); m.at++ {
		length += len(m.clusters[m.at])
	}
}

// to puts the cursor before a cluster.
func (m *model) to(at int) { m.at, m.before, m.goal = at, false, -1 }

// words gives where a word begins or ends from the cursor, in clusters.
func (m *model) word(way int) int {
	space := func(i int) bool { return strings.TrimFunc(m.clusters[i], unicode.IsSpace) == "" }
	at := m.at
	in := func() bool { return at+min(way, 0) >= 0 && at+min(way, 0) < len(m.clusters) }
	for in() && space(at+min(way, 0)) {
		at += way
	}
	for in() && !space(at+min(way, 0)) {
		at += way
	}
	return at
}

// row is one row: its text without the break, and where it begins.
type row struct {
	start int
	text  string
}

// rows breaks the text plainly: line by line, word by word, each with the spaces behind it, as far as they fill no second row.
func (m *model) rows(width int) (rows []row) {
	room, start := max(1, width-1), 0
	for _, line := range strings.SplitAfter(m.text(), "\n") {
		now, cells := row{start: start}, 0
		end := func() { rows, now, cells = append(rows, now), row{start: now.start + len(now.text)}, 0 }
		for _, word := range pieces(clusters(strings.TrimSuffix(line, "\n"), m.cells), m.cells) {
			if now.text != "" && cells+m.wide(word) > room && strings.Trim(word, " ") != "" {
				end()
			}
			for _, c := range clusters(word, m.cells) {
				if now.text != "" && cells+m.width(c) > room && (c != " " || cells >= 2*room) {
					end()
				}
				now.text, cells = now.text+c, cells+m.width(c)
			}
		}
		rows, start = append(rows, now), start+len(line)
	}
	return rows
}

// here is the row that the cursor shows in.
func (m *model) here(rows []row) int {
	here := 0
	for here < len(rows)-1 && rows[here+1].start <= m.bytes() {
		here++
	}
	if m.before && here > 0 && rows[here].start == m.bytes() {
		here--
	}
	return here
}

// column is the cell of the cursor in its row.
func (m *model) column(rows []row) int {
	here := rows[m.here(rows)]
	return m.broad(here.text[:m.bytes()-here.start])
}

// stand puts the cursor in a row at a column.
func (m *model) stand(rows []row, i, column int) {
	m.before = false
	switch {
	case i < 0:
		m.at = 0
		return
	case i >= len(rows):
		m.at = len(m.clusters)
		return
	}
	shown := m.cut(rows[i].text, column)
	for m.at = 0; m.bytes() < rows[i].start+len(shown); m.at++ {
		continue
	}
	m.before = shown != "" && i < len(rows)-1 && m.bytes() == rows[i+1].start
}

// climb goes so many rows down, with the column that going began with.
func (m *model) climb(rows []row, by int) {
	if m.goal < 0 {
		m.goal = m.column(rows)
	}
	m.stand(rows, m.here(rows)+by, m.goal)
}

// wide is how many cells a word takes without the spaces behind it.
func (m *model) wide(word string) int {
	return m.broad(strings.TrimRight(word, " "))
}

func (m *model) width(cluster string) int {
	_, cells := ansi.FirstGraphemeCluster(cluster, m.cells)
	return cells
}

// pieces puts clusters together to what stays in one row: a word with its spaces, a letter of two cells.
func pieces(all []string, cells ansi.Method) (words []string) {
	m := model{cells: cells}
	word := ""
	for i, c := range all {
		if m.width(c) > 1 && word != "" {
			words, word = append(words, word), ""
		}
		word += c
		next := ""
		if i+1 < len(all) {
			next = all[i+1]
		}
		if c == " " && next != " " || m.width(c) > 1 && next != " " {
			words, word = append(words, word), ""
		}
	}
	return append(words, word)
}

var signs = []string{"a", "b", "é", "e\u0301", " ", " ", "\n", "woord ", "👩‍👩‍👧", "🇧🇪", "🇧", "👍🏽", "漢", "字", "שלום", "مرحبا", "\u0301",
	"\u200d", "❤️", "een-heel-lang-woord-zonder-eind", "    ", "                    ", "क्षि", "ﷺ", "１"}

// An area holds, shows and moves as a plain list of clusters does, whatever is typed into whatever size.
func TestAreaIsAPlainText(t *testing.T) {
	rapid.Check(t, walk)
}

func FuzzArea(f *testing.F) { f.Fuzz(rapid.MakeFuzz(walk)) }

// Whatever was done, undo goes all the way back and redo all the way on, and nowhere does the cursor stand within a sign.
func TestUndoGoesAllTheWay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sign := rapid.SampledFrom(signs)
		first := strings.Join(rapid.SliceOfN(sign, 0, 60).Draw(t, "text"), "")
		area := textarea.New(first)
		stands := func() {
			if from, to := area.Selected(); !between(area.String(), from) || !between(area.String(), to) {
				t.Fatalf("the cursor stands at %d of %q, %d to %d are selected", area.At(), area.String(), from, to)
			}
		}
		for range rapid.IntRange(0, 40).Draw(t, "steps") {
			motion := textarea.Motion(rapid.IntRange(int(textarea.Left), int(textarea.End)).Draw(t, "motion"))
			switch rapid.IntRange(0, 4).Draw(t, "what") {
			case 0:
				area.Insert(sign.Draw(t, "sign"))
			case 1:
				area.Paste(sign.Draw(t, "sign") + " " + sign.Draw(t, "sign"))
			case 2:
				area.Delete(motion)
			case 3:
				area.Move(motion, rapid.Bool().Draw(t, "selecting"))
			case 4:
				area.Undo()
			}
			area.View(rapid.IntRange(1, 20).Draw(t, "w"), 3)
			stands()
		}
		for area.Redo() {
			stands()
		}
		last := area.String()
		for area.Undo() {
			stands()
		}
		if area.String() != first {
			t.Fatalf("undo leads to %q, want %q", area.String(), first)
		}
		for area.Redo() {
			stands()
		}
		if area.String() != last {
			t.Fatalf("redo leads to %q, want %q", area.String(), last)
		}
	})
}

// between says that a place in a text lies between two signs.
func between(text string, at int) bool {
	for _, c := range clusters(text, ansi.WcWidth) {
		if at <= 0 {
			break
		}
		at -= len(c)
	}
	return at == 0
}

// step is one thing to do to area and model.
type step struct {
	name string
	do   func(*textarea.Area, *model)
}

func walk(t *rapid.T) {
	sign := rapid.SampledFrom(signs)
	cells := rapid.SampledFrom([]ansi.Method{ansi.WcWidth, ansi.GraphemeWidth}).Draw(t, "cells")
	text := strings.Join(rapid.SliceOfN(sign, 0, 400).Draw(t, "text"), "")
	area, m := textarea.New(""), &model{clusters: clusters(text, cells), cells: cells, goal: -1}
	area.Measure(cells)
	area.Set(text)
	m.at = len(m.clusters)
	w, h := rapid.IntRange(1, 300).Draw(t, "w"), rapid.IntRange(1, 100).Draw(t, "h")
	if rapid.Bool().Draw(t, "small") {
		w, h = rapid.IntRange(1, 12).Draw(t, "w"), rapid.IntRange(1, 4).Draw(t, "h")
	}
	if m.piled() {
		return
	}
	compare(t, "opening", area, m, w, h)
	for range rapid.IntRange(0, 30).Draw(t, "steps") {
		s := draw(t, sign, &w, &h)
		if rapid.Bool().Draw(t, "along the rows") {
			s = alongRows(t, w, h)
		}
		s.do(area, m)
		if got, want := area.String(), m.text(); got != want || area.At() != m.bytes() {
			t.Fatalf("after %s the text is %q with the cursor at %d, want %q and %d", s.name, got, area.At(), want, m.bytes())
		}
		if m.piled() {
			return
		}
		compare(t, s.name, area, m, w, h)
	}
}

// piled says that more marks and joiners stand on one sign than anybody can write. An area breaks these by their bytes, of which the model
// knows nothing.
func (m *model) piled() bool {
	return slices.ContainsFunc(m.clusters, func(c string) bool { return utf8.RuneCountInString(c) > 8 })
}

// draw chooses a step.
func draw(t *rapid.T, sign *rapid.Generator[string], w, h *int) step {
	text := sign.Draw(t, "sign")
	return rapid.SampledFrom([]step{
		{"typing", func(a *textarea.Area, m *model) { a.Insert(text); m.put(m.at, m.at, text) }},
		{"pasting", func(a *textarea.Area, m *model) {
			text := strings.Repeat(text+text+" ", 30)
			a.Paste(text)
			m.put(m.at, m.at, text)
		}},
		{"backspace", func(a *textarea.Area, m *model) { a.Delete(textarea.Left); m.put(max(0, m.at-1), m.at, "") }},
		{"delete", func(a *textarea.Area, m *model) {
			a.Delete(textarea.Right)
			m.put(m.at, min(len(m.clusters), m.at+1), "")
		}},
		{"a word away", func(a *textarea.Area, m *model) { a.Delete(textarea.WordLeft); m.put(m.word(-1), m.at, "") }},
		{"the word behind away", func(a *textarea.Area, m *model) { a.Delete(textarea.WordRight); m.put(m.at, m.word(1), "") }},
		{"left", func(a *textarea.Area, m *model) { a.Move(textarea.Left, false); m.to(max(0, m.at-1)) }},
		{"right", func(a *textarea.Area, m *model) { a.Move(textarea.Right, false); m.to(min(len(m.clusters), m.at+1)) }},
		{"a word left", func(a *textarea.Area, m *model) { a.Move(textarea.WordLeft, false); m.to(m.word(-1)) }},
		{"a word right", func(a *textarea.Area, m *model) { a.Move(textarea.WordRight, false); m.to(m.word(1)) }},
		{"start", func(a *textarea.Area, m *model) { a.Move(textarea.Start, false); m.to(0) }},
		{"end", func(a *textarea.Area, m *model) { a.Move(textarea.End, false); m.to(len(m.clusters)) }},
		{"selecting", func(a *textarea.Area, m *model) {
			a.Move(textarea.Left, true)
			a.Move(textarea.WordLeft, true)
			to := m.at
			m.at = max(0, m.at-1)
			m.at = m.word(-1)
			a.Insert(text)
			m.put(m.at, to, text)
		}},
		{"undo and redo", func(a *textarea.Area, m *model) {
			before := a.String()
			if a.Undo() && !a.Redo() {
				t.Fatalf("what was undone cannot be done again")
			}
			if a.String() != before {
				t.Fatalf("undo and redo made %q of %q", a.String(), before)
			}
			a.Move(textarea.End, false)
			m.to(len(m.clusters))
		}},
		{"resize", func(*textarea.Area, *model) { *w, *h = (*w*7+3)%40+1, (*h+2)%7+1 }},
	}).Draw(t, "step")
}

// alongRows chooses a step that leads through what is in sight.
func alongRows(t *rapid.T, w, h int) step {
	x, y := rapid.IntRange(0, w).Draw(t, "x"), rapid.IntRange(0, h-1).Draw(t, "y")
	climb := func(by textarea.Motion, rows int) func(*textarea.Area, *model) {
		return func(a *textarea.Area, m *model) { a.Move(by, false); m.climb(m.rows(w), rows) }
	}
	return rapid.SampledFrom([]step{
		{"up", climb(textarea.Up, -1)},
		{"down", climb(textarea.Down, 1)},
		{"page up", climb(textarea.PageUp, -max(1, h-1))},
		{"page down", climb(textarea.PageDown, max(1, h-1))},
		{"row start", func(a *textarea.Area, m *model) {
			a.Move(textarea.RowStart, false)
			m.goal = -1
			m.stand(m.rows(w), m.here(m.rows(w)), -1)
		}},
		{"row end", func(a *textarea.Area, m *model) {
			a.Move(textarea.RowEnd, false)
			m.goal = -1
			m.stand(m.rows(w), m.here(m.rows(w)), 1<<20)
		}},
		{"a click", func(a *textarea.Area, m *model) {
			rows := m.rows(w)
			top := m.here(rows) - a.View(w, h).Y
			a.Place(x, y, false)
			m.goal = -1
			m.stand(rows, top+y, x)
		}},
	}).Draw(t, "step along the rows")
}

// compare looks at what is in sight.
func compare(t *rapid.T, name string, area *textarea.Area, m *model, w, h int) {
	v, rows := area.View(w, h), m.rows(w)
	here := m.here(rows)
	top := here - v.Y
	if top < 0 || len(v.Rows) != min(h, len(rows)-top) || v.Above != (top > 0) || v.Below != (top+h < len(rows)) {
		t.Fatalf("after %s in %d × %d the cursor is on line %d of %d in sight (%v, %v), and in row %d of %d: %v, %v", name, w, h, v.Y,
			len(v.Rows), v.Above, v.Below, here, len(rows), v.Rows, rows)
	}
	if want := min(w-1, m.column(rows)); v.X != want {
		t.Fatalf("after %s in %d × %d the cursor is in column %d, want %d: %q in %q", name, w, h, v.X, want, area.Last(), rows[here].text)
	}
	for i, got := range v.Rows {
		want := m.cut(rows[top+i].text, w)
		if got.Text != want {
			t.Fatalf("after %s in %d × %d row %d is %q, want %q", name, w, h, top+i, got.Text, want)
		}
	}
}

// broad is how many cells a text takes.
func (m *model) broad(text string) int {
	cells := 0
	for _, c := range clusters(text, m.cells) {
		cells += m.width(c)
	}
	return cells
}

// cut gives as much of a row as has room in so many cells.
func (m *model) cut(text string, width int) string {
	shown := ""
	for _, c := range clusters(text, m.cells) {
		if m.broad(shown+c) > width {
			break
		}
		shown += c
	}
	return shown
}
