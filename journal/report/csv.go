package report

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"koffiemoment/journal"
)

// CSVWords are the names of the columns, the word for a criterion that cannot be judged, and what stands between cells: a
// semicolon where spreadsheets take a comma for part of a number.
type CSVWords struct {
	Student, Journal, HandIn, Stage, Criterion, Name, Moments, Self, Lecturer, Remark string

	CannotJudge string
	Separator   rune // ';' or ','
}

// CohortCSV writes rows as a table for a spreadsheet, below the names of its columns. No cell of it runs as a formula. An
// error of w is wrapped, and so is that of a separator which cannot stand between cells.
func CohortCSV(w io.Writer, rows []Row, words CSVWords) error {
	if err := writeCSV(w, words.Separator, lines(rows, &words)); err != nil {
		return fmt.Errorf("write csv: %w", err)
	}
	return nil
}

// List writes rows of any kind as CohortCSV writes its own, with its errors. It changes none of them.
func List(w io.Writer, separator rune, rows [][]string) error {
	if err := writeCSV(w, separator, slices.Values(rows)); err != nil {
		return fmt.Errorf("write csv: %w", err)
	}
	return nil
}

// Cells gives rows as CohortCSV writes them, below the names of their columns.
func Cells(rows []Row, words CSVWords) [][]string { return slices.Collect(lines(rows, &words)) }

func lines(rows []Row, t *CSVWords) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		more := yield([]string{t.Student, t.Journal, t.HandIn, t.Stage, t.Criterion, t.Name, t.Moments, t.Self, t.Lecturer, t.Remark})
		for i := 0; more && i < len(rows); i++ {
			r := rows[i]
			if r.CannotJudge {
				r.Lecturer = t.CannotJudge
			}
			more = yield([]string{r.Student, r.Journal, r.HandIn, r.Stage, r.Criterion, r.Name, strconv.Itoa(r.Moments), r.Self,
				r.Lecturer, r.Remark})
		}
	}
}

// byteOrderMark at the start tells a spreadsheet that accents are written in UTF-8.
const byteOrderMark = "\ufeff"

// writeCSV ends a row as spreadsheets do, with a carriage return before the line feed, and leaves line feeds within cells as they are:
// there a carriage return would show.
func writeCSV(w io.Writer, separator rune, lines iter.Seq[[]string]) error {
	out := bufio.NewWriter(w)
	out.WriteString(byteOrderMark)
	var line bytes.Buffer
	row := csv.NewWriter(&line)
	row.Comma = separator
	for cells := range lines {
		safe := make([]string, len(cells))
		for i, cell := range cells {
			safe[i] = passive(cell)
		}
		if err := row.Write(safe); err != nil {
			return err
		}
		row.Flush()
		out.Write(bytes.TrimSuffix(line.Bytes(), []byte("\n")))
		if _, err := out.WriteString("\r\n"); err != nil {
			return err
		}
		line.Reset()
	}
	return out.Flush()
}

// passive cleans a cell, for a table may be printed, and puts a ' before what a spreadsheet would run as a formula: at the start of a cell, and
// wherever one would start if another separator were set than the one that was written, or a line end ended a row.
func passive(cell string) string {
	const ends = ",;\n"
	cell, _ = journal.Clean(cell)
	var b strings.Builder
	starts := true
	for _, r := range cell {
		if starts && active(r) {
			b.WriteByte('\'')
		}
		b.WriteRune(r)
		starts = strings.ContainsRune(ends, r) || starts && passed(r)
	}
	return b.String()
}

// active tells the signs that a formula begins with, in whichever width or size they were written.
func active(r rune) bool {
	return r < utf8.RuneSelf && strings.ContainsRune("=+-@", r) || r >= utf8.RuneSelf && strings.ContainsAny(norm.NFKC.String(string(r))[:1], "=+-@")
}

// passed tells what a spreadsheet may leave out before a formula: spaces of any kind, quotation marks, and what shows nothing by itself.
func passed(r rune) bool {
	return unicode.IsSpace(r) || r == '"' || unicode.In(r, unicode.Cf, unicode.Variation_Selector)
}
