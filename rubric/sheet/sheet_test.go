package sheet_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/rubric"
	"koffiemoment/rubric/sheet"
)

// xlsx gives the workbook of a rubric as a file.
func xlsx(t *testing.T, b *sheet.Book) []byte {
	t.Helper()
	var file bytes.Buffer
	if err := b.WriteXLSX(&file); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

func read(t *testing.T, file []byte) *sheet.Found {
	t.Helper()
	found, err := sheet.Read(file, rubric.Default(), "nl")
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// TestARubricComesBackFromASpreadsheet takes each rubric out and in again through each form that is ours: nobody may lose a word, a level's
// order or an id by looking at it in Excel.
func TestARubricComesBackFromASpreadsheet(t *testing.T) {
	rubrics := []*rubric.Rubric{rubric.Default()}
	files, _ := filepath.Glob("../testdata/*.yaml")
	for _, path := range append(files, "../data/ouders-informeel-v1.yaml") {
		source, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		r, err := rubric.Parse(source)
		if err != nil {
			t.Fatal(err)
		}
		rubrics = append(rubrics, r)
	}
	for _, r := range rubrics {
		for _, lang := range []string{"nl", "en"} {
			b := sheet.Of(r, lang, []string{"Vul in."})
			var text bytes.Buffer
			if err := b.WriteCSV(&text); err != nil {
				t.Fatal(err)
			}
			for form, file := range map[string][]byte{"xlsx": xlsx(t, b), "csv": text.Bytes()} {
				found := read(t, file)
				if diff := cmp.Diff(r, found.Rubric); diff != "" || r.Ref() != found.Rubric.Ref() {
					t.Errorf("%s %d, %s, %s (-want +got):\n%s", r.ID, r.Version, lang, form, diff)
				}
				if found.Draft || len(found.Given) > 0 || len(found.Left) > 0 {
					t.Errorf("%s, %s, %s: draft %v, given %v, left %v", r.ID, lang, form, found.Draft, found.Given, found.Left)
				}
			}
		}
	}
}

func problems(t *testing.T, err error) (shown []string) {
	t.Helper()
	var found rubric.Problems
	if err != nil && !errors.As(err, &found) {
		t.Fatalf("%v, want problems", err)
	}
	for _, p := range found {
		shown = append(shown, strings.TrimSpace(p.Sheet+" "+p.Cell+" "+string(p.Code)+" "+strings.Join(p.Args, " ")))
	}
	return shown
}
