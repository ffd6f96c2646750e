package sheet

import (
	"slices"
	"strings"

	"koffiemoment/rubric"
)

// Other things than a rubric travel as tables as well. What they have in common with it is here: headings that are known in two languages,
// rows that come and go, and problems that name their cell.

// Column is a column of such a table. Where it may be missing, its cells are empty.
type Column struct {
	Names [2]string // in Dutch and in English
	Width int       // in characters
	May   bool
}

// Page makes a sheet that is read and not filled, a line a row.
func Page(name string, lines []string) Sheet {
	s := Sheet{Name: name, prose: true, widths: []int{100}}
	for _, line := range lines {
		s.Rows = append(s.Rows, []Cell{{Text: line}})
	}
	return s
}

// Table makes a sheet with a heading above each column, of which so many stay in sight.
func Table(name, lang string, columns []Column, frozen int, rows [][]string) Sheet {
	s := Sheet{Name: name, frozen: frozen}
	for j, c := range columns {
		s.set(0, j, Cell{Text: heading(c.Names).in(lang)})
		s.widths = append(s.widths, c.Width)
	}
	for i, row := range rows {
		for j, text := range row {
			s.set(i+1, j, Cell{Text: text})
		}
	}
	return s
}

// Row is a row of a table that was read.
type Row struct {
	flat  bool
	sheet *Sheet
	row   int
	cells []int // by column, where that stands; -1 where it is missing
}

// Text gives what stands in a column, on one line.
func (r *Row) Text(column int) string { return plain(r.cell(column).Text) }

// Lines gives it with each line apart.
func (r *Row) Lines(column int) (lines []string) {
	for _, line := range strings.FieldsFunc(r.cell(column).Text, func(c rune) bool { return c == '\n' || c == '\r' }) {
		if line = plain(line); line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

func (r *Row) cell(column int) Cell {
	if r.cells[column] < 0 {
		return Cell{}
	}
	return r.sheet.at(r.row, r.cells[column])
}

// At names the cell of a column as a person finds it; that of the row's first one where the column is missing.
func (r *Row) At(column int) (sheet, cell string) {
	return spot{r.sheet, r.row, max(0, r.cells[column])}.name(r.flat)
}

// Problem is one about what stands in a column.
func (r *Row) Problem(column int, code rubric.ProblemCode, args ...string) rubric.Problem {
	p := rubric.NewProblem("", code, args...)
	p.Sheet, p.Cell = r.At(column)
	return p
}

// Rows reads the table of a name. Columns that are none of its own come back as left, and what is wrong with its form as problems: a sheet or
// a column that is missing, one that stands twice, and cells that hold no text.
func (b *Book) Rows(names [2]string, columns []Column) (rows []Row, left []Left, problems rubric.Problems) {
	s := b.sheet(heading(names))
	if s == nil {
		return nil, nil, rubric.Problems{rubric.NewProblem("", rubric.MissingSheet, names[0])}
	}
	flat := b.flat
	report := func(row, column int, code rubric.ProblemCode, args ...string) {
		p := rubric.NewProblem("", code, args...)
		p.Sheet, p.Cell = spot{s, row, column}.name(flat)
		problems = append(problems, p)
	}
	find := func(title string) int {
		return slices.IndexFunc(columns, func(c Column) bool { return heading(c.Names).is(title) })
	}
	head := s.headRow(func(title string) bool { return find(title) >= 0 })
	cells := slices.Repeat([]int{-1}, len(columns))
	for j := range s.columns() {
		title := plain(s.at(head, j).Text)
		switch at := find(title); {
		case title == "":
		case at < 0:
			sheet, cell := spot{s, head, j}.name(flat)
			left = append(left, Left{sheet, cell, title})
		case cells[at] >= 0:
			report(head, j, rubric.TwiceColumn, title, ref(s.top+head, cells[at]))
		default:
			cells[at] = j
		}
	}
	for i, c := range columns {
		if cells[i] < 0 && !c.May {
			report(head, 0, rubric.MissingColumn, c.Names[0])
		}
	}
	for i := head + 1; i < len(s.Rows); i++ {
		filled := false
		for _, j := range cells {
			if c := s.at(i, max(0, j)); j >= 0 && c.Fault != "" {
				report(i, j, c.Fault, faultArgs(c)...)
			} else if j >= 0 && plain(c.Text) != "" {
				filled = true
			}
		}
		if filled {
			rows = append(rows, Row{flat, s, i, cells})
		}
	}
	return rows, left, problems
}

// Has says whether there is a sheet of a name.
func (b *Book) Has(names [2]string) bool { return b.sheet(heading(names)) != nil }

// ReadTables reads a workbook or the text that a spreadsheet saves, which it knows by how it begins. The error is rubric.Problems.
func ReadTables(file []byte) (*Book, error) {
	switch {
	case strings.HasPrefix(string(file[:min(len(file), 4)]), "PK\x03\x04"):
		return ReadXLSX(file)
	case strings.HasPrefix(string(file[:min(len(file), 4)]), "\xd0\xcf\x11\xe0"):
		return nil, unreadable()
	}
	return ReadCSV(file)
}

// Slug makes an id of a name, which nobody has yet.
func Slug(name string, taken map[string]bool) string { return slug(name, taken) }
