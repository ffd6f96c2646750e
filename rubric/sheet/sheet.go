// Package sheet lets a rubric travel as the forms that colleges keep rubrics in: a workbook of Excel, CSV, the CSV of Canvas, and CASE. A
// workbook that Of made and somebody filled gives the rubric back, and every problem names its cell; from a table that somebody else
// made comes a draft, with what is missing. It works on bytes: files, their paths and the words of screens are for others. Begin with Book.
package sheet

import (
	"strconv"
	"strings"

	"koffiemoment/rubric"
)

// What a workbook may hold. A rubric in twenty-four languages fits.
const (
	MaxBytes   = 4 << 20 // of a file
	maxRows    = 5000
	maxColumns = 400
	maxCells   = 400_000
	maxCell    = 32_767 // characters, as in Excel
)

// Book is what a workbook says, without how it looks.
type Book struct {
	Sheets []Sheet
	flat   bool // all stand below each other in one sheet, as in CSV
}

// Sheet is one table of a Book.
type Sheet struct {
	Name string
	Rows [][]Cell

	top    int      // the rows above it, where several stand in one
	prose  bool     // read, and not filled
	frozen int      // columns that stay in sight
	widths []int    // by column, in characters
	lists  []choice // what columns offer to choose from
	room   int      // cells that were made for it, also those that stay empty
}

// Cell is what stands in one place. Fault is set where it is not what somebody typed.
type Cell struct {
	Text  string
	Fault rubric.ProblemCode // CellError or DateCell
}

// choice is a list that a column offers: words, or the first column of another sheet.
type choice struct {
	column int
	words  []string
	from   string
}

func tooBig() rubric.Problems {
	return rubric.Problems{rubric.NewProblem("", rubric.SheetTooBig, strconv.Itoa(maxRows), strconv.Itoa(maxColumns))}
}

func unreadable() rubric.Problems {
	return rubric.Problems{rubric.NewProblem("", rubric.NoSpreadsheet)}
}

// set puts a cell in its place, from 0. It reports false where no rubric has cells.
func (s *Sheet) set(row, column int, c Cell) bool {
	if c.Text == "" && c.Fault == "" {
		return true
	}
	if row >= maxRows || column >= maxColumns || len(c.Text) > 4*maxCell {
		return false
	}
	for len(s.Rows) <= row {
		s.Rows = append(s.Rows, nil)
	}
	for len(s.Rows[row]) <= column {
		s.Rows[row] = append(s.Rows[row], Cell{})
		s.room++
	}
	s.Rows[row][column] = c
	return true
}

// at gives a cell; an empty one where nothing stands.
func (s *Sheet) at(row, column int) Cell {
	if row < len(s.Rows) && column < len(s.Rows[row]) {
		return s.Rows[row][column]
	}
	return Cell{}
}

// columns gives how wide s is.
func (s *Sheet) columns() (n int) {
	for _, row := range s.Rows {
		n = max(n, len(row))
	}
	return n
}

// ref names a cell as spreadsheets do, such as D7; both from 0.
func ref(row, column int) string {
	letters := ""
	for n := column + 1; n > 0; n = (n - 1) / 26 {
		letters = string(rune('A'+(n-1)%26)) + letters
	}
	return letters + strconv.Itoa(row+1)
}

// parseRef is the other way round.
func parseRef(s string) (row, column int, ok bool) {
	i := 0
	for ; i < len(s) && s[i] >= 'A' && s[i] <= 'Z' && i < 4; i++ {
		column = column*26 + int(s[i]-'A') + 1
	}
	row, err := strconv.Atoi(s[i:])
	return row - 1, column - 1, err == nil && i > 0 && row > 0
}

// plain makes one line of what stands in a cell: people break lines to see a text whole.
func plain(s string) string {
	lines := strings.FieldsFunc(s, func(r rune) bool { return r == '\n' || r == '\r' || r == '\t' })
	kept := lines[:0]
	for _, line := range lines {
		if line = strings.Trim(line, " "); line != "" {
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, " ")
}
