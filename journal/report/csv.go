package report

import (
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

// List writes rows of any kind as CohortCSV writes its own, with its errors.
func List(w io.Writer, separator rune, rows [][]string) error {
	if err := writeCSV(w, separator, slices.Values(rows)); err != nil {
		return fmt.Errorf("write csv: %w", err)
	}
	return nil
}

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

func writeCSV(w io.Writer, separator rune, lines iter.Seq[[]string]) error {
	if _, err := io.WriteString(w, byteOrderMark); err != nil {
		return err
	}
	out := csv.NewWriter(w)
	out.Comma = separator
	for line := range lines {
		for i, cell := range line {
			line[i] = passive(cell)
		}
		if err := out.Write(line); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
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
