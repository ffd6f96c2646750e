package sheet

import (
	"bytes"

	"koffiemoment/rubric"
)

// Read reads a rubric in any form but a .koffie, which it knows by what stands in the file: what it is called says nothing. A draft gets what
// its form has no place for from base, in one language. The error is rubric.Problems.
func Read(file []byte, base *rubric.Rubric, lang string) (*Found, error) {
	var b *Book
	var err error
	switch {
	case bytes.HasPrefix(file, []byte("PK\x03\x04")):
		b, err = ReadXLSX(file)
	case bytes.HasPrefix(file, []byte("\xd0\xcf\x11\xe0")): // a workbook of before 2007, or one with a password
		return nil, unreadable()
	case IsCASE(file):
		return ReadCASE(file, base, lang)
	case isTable(file):
		b, err = ReadCSV(file)
	default:
		r, err := rubric.Parse(file)
		if err != nil {
			return nil, err
		}
		return &Found{Rubric: r}, nil
	}
	switch {
	case err != nil:
		return nil, err
	case b.IsCanvas():
		return b.Canvas(base, lang)
	case b.Ours():
		return b.Rubric()
	case b.torn():
		return nil, rubric.Problems{rubric.NewProblem("", rubric.MissingSheet, frontSheet().in(lang))}
	}
	return b.Draft(base, lang)
}

// isTable tells CSV from YAML: by a mark or a line of Excel, or a first line of headings. YAML begins with a comment or a key.
func isTable(file []byte) bool {
	const enough = 64 << 10
	text := decoded(file[:min(len(file), enough)])
	if bytes.HasPrefix(file, []byte(mark16Little)) || bytes.HasPrefix(file, []byte(mark16Big)) {
		return true
	}
	b, err := ReadCSV([]byte(text))
	if err != nil || len(b.Sheets) == 0 {
		return false
	}
	s, _ := b.table()
	return b.Ours() || b.torn() || b.IsCanvas() || s != nil && s.columns() > 2
}

// torn tells one sheet of a workbook that Of made, which is all that a spreadsheet saves as CSV.
func (b *Book) torn() bool {
	for i := range b.Sheets {
		for j := range b.Sheets[i].columns() {
			if spansColumn().is(b.Sheets[i].at(0, j).Text) {
				return true
			}
		}
	}
	return false
}
