package reports_test

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/words"
)

// talkAtHome is the talk sheet of the student's own journal, with a file that may have been handed in last.
func talkAtHome(t *testing.T, j *store.Journal, file string) string {
	t.Helper()
	made, err := reports.OfTalkHome(j, words.CatalogFor("nl"), rubric.Default(), file)
	if err != nil {
		t.Fatal(err)
	}
	return dump(made.Document)
}

// TestNoFamilyIsNamedOnATalkSheet has the alias wherever student and lecturer write.
func TestNoFamilyIsNamedOnATalkSheet(t *testing.T) {
	c, h := words.CatalogFor("nl"), poured(rubric.Default(), "Ik sprak papa\nKastanje aan.")
	h.Student, h.StageName = "Noor", "Stage 1"
	h.Entries[0].Said.Encounter.Alias = "Papa Kastanje"
	a := exchange.NewAnswer("a-1", 1, h, exchange.Reviewer{ID: "r-1", Name: "An Devos"}, evening)
	a.Views = []exchange.View{{Criterion: "houding.realisme", Level: "verkennend", Remark: "Vraag het aan Papa Kastanje."}}
	alone := dump(reports.Talk(c, h))
	a.Points = []string{"Papa Kastanje"}
	for _, text := range []string{alone, dump(reports.Talk(c, h, a))} {
		if strings.Contains(text, "Kastanje") || !strings.Contains(text, "een ouder aan") {
			t.Errorf("the sheet names a family, or nobody in its place:\n%s", text)
		}
	}
}

// TestWhatIsPrivateByNowIsNotOnATalkSheet makes entries private, and throws one away, of which the file that was handed in still tells.
func TestWhatIsPrivateByNowIsNotOnATalkSheet(t *testing.T) {
	home := termOf(t, "nl")
	for i := range home.handed.Entries {
		told := &home.handed.Entries[i]
		if told.Said.Intention.Empty() && !told.Said.LookHere {
			continue
		}
		if i%2 == 0 {
			if err := home.j.Delete(told.ID, evening); err != nil {
				t.Fatal(err)
			}
			continue
		}
		e, err := home.j.Entry(told.ID)
		if err != nil {
			t.Fatal(err)
		}
		d := journal.Revise("private-"+told.ID, evening, rubric.Default(), e)
		d.Entry.Private = true
		if _, err := home.j.Finish(d, rubric.Default(), evening); err != nil {
			t.Fatal(err)
		}
	}
	text := talkAtHome(t, home.j, "")
	for i := range home.handed.Entries {
		told := &home.handed.Entries[i]
		if plan := told.Said.Intention; !plan.Empty() && strings.Contains(text, plan.Then) {
			t.Errorf("the sheet says an intention of a private entry, %q:\n%s", plan.Then, text)
		}
	}
	if say := words.CatalogFor("nl").Report.Handed.Covered; !strings.Contains(text, say) {
		t.Errorf("the sheet does not say what was handed in:\n%s", text)
	}
}

// TestATalkSheetIsAboutOneHandIn has a later hand-in of another stage, which nobody answered yet.
func TestATalkSheetIsAboutOneHandIn(t *testing.T) {
	home := termOf(t, "nl")
	want := talkAtHome(t, home.j, "")
	later := *home.handed
	later.ID, later.Number, later.Stage, later.StageName = "h-later", later.Number+1, "stage-2", "Stage 2"
	later.Estimates = slices.DeleteFunc(slices.Clone(later.Estimates), func(e exchange.Estimate) bool { return e.Stage != "stage-2" })
	later.Entries, later.Extras, later.Replies, later.Signature = nil, nil, nil, nil
	path, err := store.WriteKoffie(t.TempDir(), "later.koffie", func(w io.Writer) error { return exchange.Write(w, &later) })
	if err != nil {
		t.Fatal(err)
	}
	if got := talkAtHome(t, home.j, path); got != want || strings.Contains(got, "Stage 2") {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestAFormThatAReportLacksLeavesNothing asks for a table of the guide, which has none.
func TestAFormThatAReportLacksLeavesNothing(t *testing.T) {
	made, folder := reports.OfGuide(words.CatalogFor("nl"), rubric.Default()), filepath.Join(t.TempDir(), "new")
	for _, as := range []reports.Form{reports.Moments, reports.Criteria, "exe"} {
		if _, err := made.Write(folder, as, ';'); !errors.Is(err, reports.ErrNoForm) {
			t.Errorf("%s: got %v", as, err)
		}
	}
	if _, err := os.Lstat(folder); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a folder was made: %v", err)
	}
}

// TestAnswersOfOneLecturerAreToldApart has two answers of the same name, as of a lecturer in two stages.
func TestAnswersOfOneLecturerAreToldApart(t *testing.T) {
	c, home := words.CatalogFor("nl"), termOf(t, "nl")
	other, err := home.j.Heard(rubric.Default(), "stage-1")
	if err != nil {
		t.Fatal(err)
	}
	doc := reports.AnswerHome(c, home.heard, home.heard.Current()[0], other.Current()[0])
	for i := range doc.Pages {
		if title := doc.Pages[i].Title; !strings.Contains(title, "Stage 1") {
			t.Errorf("%q does not say of which stage it is", title)
		}
	}
	if len(doc.Pages) == 0 {
		t.Error("no pages")
	}
}

// inPlace writes a hand-in where another one was written.
func inPlace(t *testing.T, file string, h *exchange.HandIn) {
	t.Helper()
	if err := os.Remove(file); err != nil {
		t.Fatal(err)
	}
	path, err := store.WriteKoffie(filepath.Dir(file), filepath.Base(file), func(w io.Writer) error { return exchange.Write(w, h) })
	if err != nil || path != file {
		t.Fatalf("%s: %v", path, err)
	}
}

// TestATalkSheetIsOfTheFileThatWasAnswered puts another hand-in of the same journal where the answered one was written.
func TestATalkSheetIsOfTheFileThatWasAnswered(t *testing.T) {
	home := termOf(t, "nl")
	file := home.heard.Main().HandIn.File
	other := *home.handed
	other.ID, other.StageName, other.Signature = "h-other", "Een andere stage", nil
	inPlace(t, file, &other)
	if text := talkAtHome(t, home.j, ""); strings.Contains(text, other.StageName) {
		t.Errorf("the sheet is about another hand-in:\n%s", text)
	}
}
