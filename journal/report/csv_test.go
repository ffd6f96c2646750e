package report_test

import (
	"bytes"
	"encoding/csv"
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"koffiemoment/journal"
	"koffiemoment/journal/report"
)

var words = report.CSVWords{Student: "student", Journal: "logboek", HandIn: "ingediend", Stage: "stage", Criterion: "criterium", Name: "naam",
	Moments: "momenten", Self: "zelfinschatting", Lecturer: "stagebegeleider", Remark: "volgende stap", CannotJudge: "niet in te schatten", Separator: ';'}

func TestCohortCSV(t *testing.T) {
	rows := []report.Row{
		{Student: "Zoë", Journal: "j-1", HandIn: "h-1", Stage: "Stage 1", Criterion: "open", Name: "Open; warm", Moments: 3,
			Self: "Oefenend", Lecturer: "Zelfstandig", Remark: "Zeg \"dag\",\nen wacht."},
		{Student: "=1+1", Criterion: "warm", CannotJudge: true, Lecturer: "Oefenend"},
		{Criterion: "kijken", Remark: "Lees:\n=HYPERLINK(A1)"},
	}
	const want = "\ufeffstudent;logboek;ingediend;stage;criterium;naam;momenten;zelfinschatting;stagebegeleider;volgende stap\r\n" +
		"Zoë;j-1;h-1;Stage 1;open;\"Open; warm\";3;Oefenend;Zelfstandig;\"Zeg \"\"dag\"\",\nen wacht.\"\r\n" +
		"'=1+1;;;;warm;;0;;niet in te schatten;\r\n" +
		";;;;kijken;;0;;;\"Lees:\n'=HYPERLINK(A1)\"\r\n"
	var b strings.Builder
	if err := report.CohortCSV(&b, rows, words); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// TestAListIsOnlyRead guards rows that are shown or written again after they went into a table.
func TestAListIsOnlyRead(t *testing.T) {
	rows := [][]string{{"moment", "verhaal"}, {"=1", "Een regel.\nNog een."}}
	var b strings.Builder
	if err := report.List(&b, ';', rows); err != nil {
		t.Fatal(err)
	}
	if got, want := b.String(), "\ufeffmoment;verhaal\r\n'=1;\"Een regel.\nNog een.\"\r\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if rows[1][0] != "=1" {
		t.Errorf("the cell became %q", rows[1][0])
	}
}

// TestNoCellRuns guards a lecturer's spreadsheet against formulas in what students wrote, with the separator that was written
// and with any other that the spreadsheet may be set to; and every text against being lost on the way.
func TestNoCellRuns(t *testing.T) {
	anyText := rapid.OneOf(rapid.String(), rapid.StringMatching("[=+@＝＋－＠﹦﹢﹣﹫⁼,;\"' \t\r\n\u00a0\u3000\u2003\u200d\ufe0f\u202e\u3164ax1-]{0,12}"))
	rapid.Check(t, func(t *rapid.T) {
		text := func() string { return anyText.Draw(t, "text") }
		w := words
		w.Separator = rapid.SampledFrom([]rune{',', ';'}).Draw(t, "separator")
		w.Student, w.CannotJudge = text(), text()
		want := [][]string{{w.Student, w.Journal, w.HandIn, w.Stage, w.Criterion, w.Name, w.Moments, w.Self, w.Lecturer, w.Remark}}
		var rows []report.Row
		for range rapid.IntRange(0, 4).Draw(t, "rows") {
			r := report.Row{Student: text(), Journal: text(), HandIn: text(), Stage: text(), Criterion: text(), Name: text(), Moments: 7,
				Self: text(), Lecturer: text(), CannotJudge: rapid.Bool().Draw(t, "cannot"), Remark: text()}
			rows = append(rows, r)
			if r.CannotJudge {
				r.Lecturer = w.CannotJudge
			}
			want = append(want, []string{r.Student, r.Journal, r.HandIn, r.Stage, r.Criterion, r.Name, "7", r.Self, r.Lecturer, r.Remark})
		}
		var b bytes.Buffer
		if err := report.CohortCSV(&b, rows, w); err != nil {
			t.Fatal(err)
		}
		got := parsed(t, b.Bytes(), w.Separator)
		if diff := cmp.Diff(bare(want), bare(got)); diff != "" {
			t.Fatalf("-want +got:\n%s", diff)
		}
		for _, cell := range slices.Concat(got...) {
			if clean, _ := journal.Clean(cell); clean != cell {
				t.Fatalf("%q would steer the terminal that it is printed on", cell)
			}
			if runs(cell) || slices.ContainsFunc(strings.FieldsFunc(cell, endsCell), runs) {
				t.Fatalf("%q runs", cell)
			}
		}
	})
}

// runs says whether a spreadsheet takes a cell for a formula, also behind what it may leave out.
func runs(cell string) bool {
	cell = strings.TrimLeftFunc(cell, func(r rune) bool {
		return r != '\t' && r != '\r' && (unicode.IsSpace(r) || strings.ContainsRune("\"\u200c\u200d\ufe0f", r))
	})
	first, _ := utf8.DecodeRuneInString(cell)
	return strings.ContainsRune("=+-@\t\r＝＋－＠﹦﹢﹣﹫⁼", first)
}

func endsCell(r rune) bool { return strings.ContainsRune(",;\t\n\r", r) }

func parsed(t *rapid.T, b []byte, separator rune) [][]string {
	in := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(b), "\ufeff")))
	in.Comma = separator
	lines, err := in.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return lines
}

// bare leaves out what guards cells, and what may stand in no text.
func bare(lines [][]string) [][]string {
	out := make([][]string, len(lines))
	for i, line := range lines {
		for _, cell := range line {
			cell, _ = journal.Clean(cell)
			out[i] = append(out[i], strings.ReplaceAll(cell, "'", ""))
		}
	}
	return out
}

// full is a disk without space after the first bytes.
type full struct{ room int }

var errFull = errors.New("full")

func (f *full) Write(b []byte) (int, error) {
	if len(b) > f.room {
		return f.room, errFull
	}
	f.room -= len(b)
	return len(b), nil
}

func TestAFullDiskIsSaid(t *testing.T) {
	for _, room := range []int{0, 3, 100, 5000} {
		if err := report.CohortCSV(&full{room}, make([]report.Row, 1000), words); !errors.Is(err, errFull) {
			t.Errorf("room for %d bytes: %v", room, err)
		}
	}
	if err := report.CohortCSV(&full{9999}, nil, report.CSVWords{Separator: '"'}); err == nil {
		t.Error("a quotation mark between cells is let through")
	}
}
