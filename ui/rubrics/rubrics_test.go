package rubrics_test

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/rubric/sheet"
	"koffiemoment/store"
	"koffiemoment/ui"
	"koffiemoment/ui/pilot"
)

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// ours is the default rubric as a college makes it its own.
func ours(change func(*rubric.Rubric)) *rubric.Rubric {
	r := rubric.Default()
	r.ID, r.Version, r.Title = "onze-opleiding", 1, rubric.Text{"nl": "Onze rubriek", "en": "Our rubric", "fr": "Notre rubrique"}
	change(r)
	return r
}

// workbook writes a rubric as a spreadsheet.
func workbook(t *testing.T, name string, r *rubric.Rubric) (path string) {
	t.Helper()
	var b bytes.Buffer
	must(t, sheet.Of(r, "nl", nil).WriteXLSX(&b))
	path = filepath.Join(t.TempDir(), name)
	must(t, os.WriteFile(path, b.Bytes(), 0o600))
	return path
}

// opened gives the program on a journal with entries, and that journal.
func opened(t *testing.T, lang string) (*pilot.Pilot, *store.Journal) {
	t.Helper()
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p, err := pilot.New(ui.Options{Language: lang, Theme: "none", Default: rubric.Default, Outbox: pilot.Outside(j)}, j)
	must(t, err)
	return p, j
}

// toRubrics leads from the overview to the rubric's own screen.
var toRubrics = append([]string{"o"}, append(pilot.Downs(8), "enter")...)

// take chooses a file, as when somebody drags it into the window.
func take(p *pilot.Pilot, path string) {
	p.Press("home", "down", "down", "enter")
	p.Paste(path)
}

// TestACollegeReplacesTheRubricWithASpreadsheet goes the whole way of somebody who has nothing but Excel: a file with faults is told of with
// every cell and changes nothing, the mended one comes into use, and u goes back.
func TestACollegeReplacesTheRubricWithASpreadsheet(t *testing.T) {
	p, j := opened(t, "nl")
	p.Press(toRubrics...)
	p.Shows(t, "id ouders-informeel, versie 2, talen: nl, en, fr")
	path := workbook(t, "onze.xlsx", ours(func(r *rubric.Rubric) {
		r.Groups[0].Criteria[1].Opening, r.Levels[1].Short["nl"] = rubric.Text{"en": "And?", "fr": "Et ?"}, "Ve"
	}))
	take(p, path)
	p.Golden(t, "rubric-problems")
	must(t, os.Rename(workbook(t, "onze.xlsx", ours(func(*rubric.Rubric) {})), path))
	p.Press("enter")
	p.Shows(t, "Alles klopt. Id onze-opleiding, versie 1.")
	p.Press("down", "enter")
	p.Shows(t, "Deze rubric gebruiken voor nieuwe reflecties?")
	p.Press("down", "enter")
	p.Golden(t, "rubric-used")
	used, err := j.RubricInUse()
	must(t, err)
	if used.ID != "onze-opleiding" {
		t.Errorf("in use is %s", used.ID)
	}
	p.Press("u")
	if used, err = j.RubricInUse(); err != nil || used.ID != rubric.DefaultID {
		t.Errorf("after u, in use is %v, %v", used.ID, err)
	}
}

// TestOtherWordsUnderOneVersionAreRefused keeps old entries at the words that they were written with.
func TestOtherWordsUnderOneVersionAreRefused(t *testing.T) {
	p, j := opened(t, "nl")
	must(t, j.UseRubric(ours(func(*rubric.Rubric) {})))
	p.Press(toRubrics...)
	take(p, workbook(t, "onze.xlsx", ours(func(r *rubric.Rubric) { r.Levels[0].Meaning["nl"] = "Iets anders." })))
	p.Press("down", "enter", "down", "enter")
	p.Says(t, "Er is al een rubric “onze-opleiding” versie 1 met andere woorden. Geef deze versie 2")
	if used, err := j.RubricInUse(); err != nil || used.Levels[0].Meaning["nl"] == "Iets anders." {
		t.Errorf("it came into use: %v", err)
	}
}

// TestADraftIsCompletedInASpreadsheet never takes half a rubric into use.
func TestADraftIsCompletedInASpreadsheet(t *testing.T) {
	p, _ := opened(t, "nl")
	p.Press(toRubrics...)
	canvas, err := filepath.Abs("../../rubric/sheet/testdata/canvas-rubric.csv")
	must(t, err)
	take(p, canvas)
	p.Golden(t, "rubric-draft")
	p.Press("enter")
	p.Says(t, "voorbeeld-1.xlsx")
}

// TestARubricArrivesAsAFile opens what a colleague sent, as a double click does.
func TestARubricArrivesAsAFile(t *testing.T) {
	p, j := opened(t, "nl")
	r := ours(func(*rubric.Rubric) {})
	path, err := store.WriteKoffie(t.TempDir(), "onze.koffie", func(w io.Writer) error { return exchange.Write(w, store.RubricFile(r)) })
	must(t, err)
	p.Open(path)
	p.Golden(t, "rubric-arrived")
	p.Press("enter")
	p.Shows(t, "Niveaus")
	p.Press("esc", "down", "enter", "down", "enter")
	if used, err := j.RubricInUse(); err != nil || used.Ref() != r.Ref() {
		t.Errorf("in use is %v, %v", used, err)
	}
}

// TestTheRubricIsPassedOn writes a signed file that reads back to the same rubric.
func TestTheRubricIsPassedOn(t *testing.T) {
	p, _ := opened(t, "en")
	p.Press(toRubrics...)
	p.Press("down", "down", "down", "enter")
	p.Says(t, "informeel-2.koffie")
	files, _ := filepath.Glob(filepath.Join(p.Shell.Book.Outbox, "*.koffie"))
	if len(files) != 1 {
		t.Fatalf("written: %v", files)
	}
	found, err := store.ReadRubric(files[0], rubric.Default(), "en")
	must(t, err)
	if found.Rubric.Ref() != rubric.Default().Ref() || found.Signed == "" || !strings.HasSuffix(files[0], ".koffie") {
		t.Errorf("read back: %v", found.Rubric.Ref())
	}
}
