package sheet_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"koffiemoment/rubric"
	"koffiemoment/rubric/sheet"
)

// edited gives the default rubric's workbook as a college gives it back: opened, changed and saved by another program.
func edited(t *testing.T, change func(*excelize.File)) []byte {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(xlsx(t, sheet.Of(rubric.Default(), "nl", nil))))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	change(f)
	out, err := f.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func must(t *testing.T, errs ...error) {
	t.Helper()
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
}

// TestEveryProblemNamesItsCell guards the promise to whoever has nothing but Excel: all that is wrong, at once, where it stands.
func TestEveryProblemNamesItsCell(t *testing.T) {
	file := edited(t, func(f *excelize.File) {
		must(t, f.SetCellStr("Rubriek", "B1", "Mijn Rubric"), f.SetCellStr("Rubriek", "B2", "twee"),
			f.SetCellStr("Niveaus", "C3", "Ve"), f.SetCellStr("Criteria", "C4", ""), f.SetCellStr("Criteria", "H5", strings.Repeat("lang ", 130)),
			f.SetCellStr("Criteria", "A6", "houdin"), f.SetCellStr("Groepen", "C2", "houvats"), f.SetCellStr("Doelen", "E1", "Wat is dit"),
			f.SetCellStr("Stages", "B2", ""), f.SetCellStr("Stages", "C3", "doel.verzonnen"), f.SetCellStr("Opdrachten", "A2", "stage-9"))
	})
	_, err := sheet.Read(file, rubric.Default(), "nl")
	want := []string{
		"Rubriek B1 bad-id Mijn Rubric", "Rubriek B2 wrong-type number text", "Niveaus C3 same-short Ve Niveaus C2",
		"Groepen C2 unknown-part houvats houvast", "Criteria C4 missing-language nl", "Criteria H5 too-long 649 600",
		"Criteria A6 unknown-group houdin houding", "Doelen A1 missing-column Betekenis (nl)",
		"Stages B2 missing-language nl", "Stages C3 unknown-criterion doel.verzonnen", "Opdrachten A2 unknown-stage stage-9 stage 1",
	}
	if diff := cmp.Diff(want, problems(t, err)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// TestARowWithoutAnIDGetsOne adds a row as a teacher does, who knows no ids, and renames another: what students wrote hangs on its id.
func TestARowWithoutAnIDGetsOne(t *testing.T) {
	file := edited(t, func(f *excelize.File) {
		rows, err := f.GetRows("Criteria")
		must(t, err)
		at := len(rows) + 2
		for j, text := range rows[1] {
			cell, _ := excelize.CoordinatesToCellName(j+1, at)
			must(t, f.SetCellStr("Criteria", cell, text))
		}
		must(t, f.SetCellStr("Criteria", fmt.Sprint("A", at), "Grondhoudingen"), f.SetCellStr("Criteria", fmt.Sprint("B", at), ""),
			f.SetCellStr("Criteria", fmt.Sprint("C", at), "Écoute – luisteren!"), f.SetCellStr("Criteria", "C2", "Een andere naam"))
	})
	found := read(t, file)
	if len(found.Given) != 1 || found.Given[0].ID != "ecoute-luisteren" || found.Given[0].Sheet != "Criteria" {
		t.Errorf("given %v", found.Given)
	}
	mine := found.Rubric.Groups[0].Criteria
	last := mine[len(mine)-1]
	if mine[0].ID != rubric.Default().Groups[0].Criteria[0].ID || mine[0].Name["nl"] != "Een andere naam" || last.ID != "ecoute-luisteren" {
		t.Errorf("got %s %q and %s", mine[0].ID, mine[0].Name["nl"], last.ID)
	}
}

// TestWhatExcelDoesToCells takes the habits of people and programs: one cell over several rows, bold in a text, lines in a cell, a title
// above the headings, a column of remarks, and a date where somebody typed 1-2.
func TestWhatExcelDoesToCells(t *testing.T) {
	file := edited(t, func(f *excelize.File) {
		groups := rubric.Default().Groups[0]
		must(t, f.MergeCell("Criteria", "A2", fmt.Sprintf("A%d", 1+len(groups.Criteria))))
		must(t, f.SetCellRichText("Criteria", "C2", []excelize.RichTextRun{{Text: "Half "}, {Text: "vet", Font: &excelize.Font{Bold: true}}}))
		must(t, f.SetCellStr("Criteria", "E2", "Een regel\nen nog een"), f.InsertRows("Niveaus", 1, 1), f.SetCellStr("Niveaus", "A1", "Onze niveaus"),
			f.SetCellStr("Groepen", "Q1", "Opmerkingen"), f.SetCellStr("Groepen", "Q2", "na te kijken"))
	})
	found := read(t, file)
	c := found.Rubric.Groups[0].Criteria[0]
	if c.Name["nl"] != "Half vet" || c.Meaning["nl"] != "Een regel en nog een" || len(found.Rubric.Groups[0].Criteria) != len(rubric.Default().Groups[0].Criteria) {
		t.Errorf("got %q, %q and %d criteria", c.Name["nl"], c.Meaning["nl"], len(found.Rubric.Groups[0].Criteria))
	}
	if diff := cmp.Diff([]sheet.Left{{Sheet: "Groepen", Cell: "Q1", Title: "Opmerkingen"}}, found.Left); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	dated := edited(t, func(f *excelize.File) {
		style, err := f.NewStyle(&excelize.Style{NumFmt: 14})
		must(t, err, f.SetCellInt("Niveaus", "B2", 46054), f.SetCellStyle("Niveaus", "B2", "B2", style))
	})
	_, err := sheet.Read(dated, rubric.Default(), "nl")
	if got := problems(t, err); len(got) != 1 || got[0] != "Niveaus B2 date-cell" {
		t.Errorf("got %q, want the date named", got)
	}
}

// TestExcelizeReadsWhatIsWritten holds the writer against a library that knows the whole form.
func TestExcelizeReadsWhatIsWritten(t *testing.T) {
	f, err := excelize.OpenReader(bytes.NewReader(xlsx(t, sheet.Of(rubric.Default(), "nl", []string{"Vul in <en> bewaar."}))))
	must(t, err)
	defer f.Close()
	panes, err := f.GetPanes("Criteria")
	must(t, err)
	lists, err := f.GetDataValidations("Criteria")
	must(t, err)
	rows, err := f.GetRows("Criteria")
	must(t, err)
	guide, err := f.GetCellValue("Uitleg", "A1")
	must(t, err)
	style, err := f.GetCellStyle("Criteria", "C2")
	must(t, err)
	look, err := f.GetStyle(style)
	must(t, err)
	if !panes.Freeze || panes.XSplit != 3 || panes.YSplit != 1 || len(lists) != 2 || guide != "Vul in <en> bewaar." {
		t.Errorf("panes %+v, %d lists, guide %q", panes, len(lists), guide)
	}
	if look.NumFmt != 49 || look.Protection == nil || look.Protection.Locked || look.Alignment == nil || !look.Alignment.WrapText {
		t.Errorf("a cell to fill in looks like %+v", look)
	}
	if want := rubric.Default().Groups[0].Criteria[0].Name["nl"]; rows[1][2] != want {
		t.Errorf("got %q, want %q", rows[1][2], want)
	}
}

// TestOneSheetSavedAsCSVIsNamed takes what Excel makes of the workbook for whoever chooses CSV: the sheet in sight, without the others.
func TestOneSheetSavedAsCSVIsNamed(t *testing.T) {
	var b bytes.Buffer
	must(t, sheet.Of(rubric.Default(), "nl", nil).WriteCSV(&b))
	_, rest, _ := strings.Cut(b.String(), "[Criteria]")
	rows := strings.SplitN(rest, "\r\n", 12)[1:11]
	_, err := sheet.Read([]byte(strings.Join(rows, "\r\n")), rubric.Default(), "nl")
	if diff := cmp.Diff([]string{"missing-sheet Rubriek"}, problems(t, err)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// TestAHostileWorkbookIsRefused keeps a file from filling the memory.
func TestAHostileWorkbookIsRefused(t *testing.T) {
	good := xlsx(t, sheet.Of(rubric.Default(), "nl", nil))
	for name, bad := range map[string][]byte{
		"a bomb":         with(t, good, "xl/worksheets/sheet2.xml", bytes.Repeat([]byte(" "), 20<<20)),
		"a far column":   with(t, good, "xl/worksheets/sheet2.xml", []byte(`<worksheet><sheetData><row><c r="ZZ1" t="str"><v>x</v></c></row></sheetData></worksheet>`)),
		"a far row":      with(t, good, "xl/worksheets/sheet2.xml", []byte(`<worksheet><sheetData><row><c r="A999999" t="str"><v>x</v></c></row></sheetData></worksheet>`)),
		"one great cell": with(t, good, "xl/worksheets/sheet2.xml", []byte(`<worksheet><sheetData><row><c r="A1" t="str"><v>x</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`)),
		"no such text":   with(t, good, "xl/worksheets/sheet2.xml", []byte(`<worksheet><sheetData><row><c r="A1" t="s"><v>7</v></c></row></sheetData></worksheet>`)),
		"cut off":        good[:len(good)/2],
		"no xml":         with(t, good, "xl/workbook.xml", []byte("niets")),
		"an old one":     []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
		"nul":            []byte("criterium;een;twee\nx;\x00;\n"),
	} {
		if _, err := sheet.Read(bad, rubric.Default(), "nl"); len(problems(t, err)) != 1 {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// with gives a workbook with another part in the place of one.
func with(t *testing.T, file []byte, name string, body []byte) []byte {
	t.Helper()
	in, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	must(t, err)
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	for _, f := range in.File {
		to, err := out.Create(f.Name)
		must(t, err)
		if f.Name == name {
			_, err = to.Write(body)
			must(t, err)
			continue
		}
		from, err := f.Open()
		must(t, err)
		_, err = io.Copy(to, from)
		must(t, err, from.Close())
	}
	must(t, out.Close())
	return b.Bytes()
}

func sample(t *testing.T, name string) []byte {
	t.Helper()
	file, err := os.ReadFile("testdata/" + name)
	must(t, err)
	return file
}
