package sheet

import (
	"bytes"
	"encoding/binary"
	"encoding/csv"
	"fmt"
	"io"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// The marks that a file may begin with, of UTF-8 and of UTF-16 in both orders.
const (
	mark8        = "\xef\xbb\xbf"
	mark16Little = "\xff\xfe"
	mark16Big    = "\xfe\xff"
)

// WriteCSV writes b as the Excel of Belgium opens it: all sheets below each other, each under its name between brackets. Of one Book it
// always writes the same bytes. An error of w is wrapped.
func (b *Book) WriteCSV(w io.Writer) error {
	if _, err := io.WriteString(w, mark8); err != nil {
		return fmt.Errorf("write csv: %w", err)
	}
	out := csv.NewWriter(w)
	out.Comma, out.UseCRLF = ';', true
	width := 0
	for i := range b.Sheets {
		width = max(width, b.Sheets[i].columns())
	}
	write := func(cells []Cell) {
		record := make([]string, width) // as wide everywhere, as a spreadsheet writes it; one that is empty throughout would be passed over
		for j, c := range cells {
			record[j] = c.Text
		}
		_ = out.Write(record) // Flush and Error say it
	}
	for i := range b.Sheets {
		write([]Cell{{Text: "[" + b.Sheets[i].Name + "]"}})
		for _, row := range b.Sheets[i].Rows {
			write(row)
		}
	}
	if out.Flush(); out.Error() != nil {
		return fmt.Errorf("write csv: %w", out.Error())
	}
	return nil
}

// ReadCSV reads the text that a spreadsheet saves, in whichever of its encodings, and with whichever separator. The error is
// rubric.Problems.
func ReadCSV(file []byte) (*Book, error) {
	if len(file) > MaxBytes {
		return nil, tooBig()
	}
	text := decoded(file)
	if strings.Contains(text, "\x00") {
		return nil, unreadable()
	}
	// A first line such as sep=; is for Excel, which does not count it as a row.
	first, rest, _ := strings.Cut(text, "\n")
	comma := rune(0)
	if sep := strings.TrimRight(first, "\r"); len(sep) == len("sep=;") && strings.HasPrefix(strings.ToLower(sep), "sep=") {
		comma, text = rune(sep[len(sep)-1]), rest
	}
	if comma == 0 {
		comma = separator(text)
	}
	in := csv.NewReader(strings.NewReader(text))
	in.Comma, in.FieldsPerRecord, in.LazyQuotes = comma, -1, true
	return tables(in)
}

// tables parts the rows into the sheets that WriteCSV wrote below each other; without their names all is one.
func tables(in *csv.Reader) (*Book, error) {
	b := &Book{Sheets: []Sheet{{}}, flat: true}
	room := 0
	for i := 0; ; i++ {
		record, err := in.Read()
		switch {
		case err == io.EOF:
			if len(b.Sheets) > 1 && len(b.Sheets[0].Rows) == 0 {
				b.Sheets = b.Sheets[1:]
			}
			return b, nil
		case err != nil:
			return nil, unreadable()
		case i >= maxRows:
			return nil, tooBig()
		}
		s := &b.Sheets[len(b.Sheets)-1]
		if name := strings.TrimSpace(record[0]); strings.HasPrefix(name, "[") && strings.HasSuffix(name, "]") && alone(record) {
			room += s.room
			b.Sheets = append(b.Sheets, Sheet{Name: name[1 : len(name)-1], top: i + 1})
			continue
		}
		for j, text := range record {
			if !s.set(i-s.top, j, Cell{Text: text}) || room+s.room > maxCells {
				return nil, tooBig()
			}
		}
	}
}

// alone says whether all cells but the first are empty.
func alone(record []string) bool { return strings.TrimSpace(strings.Join(record[1:], "")) == "" }

// decoded gives the text of a file: what its mark says, else UTF-8 where it is that, else what Windows has in Western Europe.
func decoded(file []byte) string {
	switch {
	case bytes.HasPrefix(file, []byte(mark8)):
		file = file[len(mark8):]
	case bytes.HasPrefix(file, []byte(mark16Little)):
		return from16(file[2:], binary.LittleEndian)
	case bytes.HasPrefix(file, []byte(mark16Big)):
		return from16(file[2:], binary.BigEndian)
	}
	if utf8.Valid(file) {
		return string(file)
	}
	text, err := charmap.Windows1252.NewDecoder().Bytes(file)
	if err != nil {
		return string(file)
	}
	return string(text)
}

func from16(file []byte, order binary.ByteOrder) string {
	units := make([]uint16, len(file)/2)
	for i := range units {
		units[i] = order.Uint16(file[2*i:])
	}
	return string(utf16.Decode(units))
}

// separator is the one that stands most often in the first line, outside quotation marks. Where none does, it is the one of Belgium.
func separator(text string) rune {
	counts, quoted := map[rune]int{}, false
	for _, r := range text {
		switch {
		case r == '"':
			quoted = !quoted
		case quoted:
		case r == '\n' && len(counts) > 0:
			return most(counts)
		case r == ';' || r == '\t' || r == ',':
			counts[r]++
		}
	}
	return most(counts)
}

func most(counts map[rune]int) rune {
	best := ';'
	for _, r := range []rune{'\t', ','} {
		if counts[r] > counts[best] {
			best = r
		}
	}
	return best
}
