package printout_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui"
	"koffiemoment/ui/pilot"
)

// scenes are the screens of this package.
func scenes() []pilot.Scene {
	at := func(keys ...string) func(*pilot.Pilot) { return pilot.Press(append([]string{";"}, keys...)...) }
	return []pilot.Scene{
		pilot.OnJournal("reports", pilot.Answered, at()),
		pilot.OnJournal("report-forms", pilot.Answered, at("enter", "end", "enter")),
		pilot.OnJournal("report-entry", pilot.Filled, pilot.Press("l", "down", "down", "enter", "b")),
		pilot.OnJournal("report-no-folder", pilot.Filled, at("end", "enter", "enter")),
	}
}

func TestScreens(t *testing.T) { pilot.Screens(t, scenes()) }

func TestEverySize(t *testing.T) { pilot.Sizes(t, scenes()) }

func opened(t *testing.T, fill func(*store.Journal)) (*pilot.Pilot, string) {
	t.Helper()
	j := pilot.OpenJournal(t)
	fill(j)
	outbox := pilot.Outside(j)
	p, err := pilot.New(ui.Options{Language: "nl", Theme: "none", Default: rubric.Default, Outbox: outbox}, j)
	if err != nil {
		t.Fatal(err)
	}
	return p, outbox
}

func contents(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// A report is put in the folder of what leaves, for its owner's eyes alone; another one is put beside it. Where it is, stands on the screen, and
// nothing opens by itself.
func TestAReportIsMade(t *testing.T) {
	p, outbox := opened(t, pilot.Filled)
	p.Press(";", "enter")
	if _, err := os.Stat(outbox); err == nil {
		t.Error("looking at the forms wrote something")
	}
	p.Press("enter")
	p.Says(t, "Mijn-logboek-Stage-1.html staat klaar in")
	path := filepath.Join(outbox, "Mijn-logboek-Stage-1.html")
	before := contents(t, path)
	if info, err := os.Stat(path); err != nil || info.Mode().Perm()&0o077 != 0 && os.PathSeparator == '/' {
		t.Errorf("others may read it: %v, %v", info.Mode(), err)
	}
	p.Press("down", "down", "enter")
	p.Says(t, "Mijn-logboek-Stage-1-2.html staat klaar in")
	if contents(t, path) != before {
		t.Error("the first one is another")
	}
	p.Press("esc", "down", "enter")
	p.Hides(t, "staat klaar") // that was another report
}

// The margin is in a report when it was asked for, and in no other.
func TestTheMarginGoesAlongWhenAsked(t *testing.T) {
	const margin = "dit is van mij alleen"
	p, outbox := opened(t, func(j *store.Journal) {
		pilot.Filled(j)
		page, err := j.List(store.Query{}, 0, 0)
		if err != nil {
			t.Fatal(err)
		}
		e, err := j.Entry(page.Rows[0].ID)
		if err != nil {
			t.Fatal(err)
		}
		d := journal.Revise("margin", pilot.Now, rubric.Default(), e)
		d.Entry.Margin = margin
		if _, err := j.Finish(d, rubric.Default(), pilot.Now); err != nil {
			t.Fatal(err)
		}
	})
	p.Press("l", "down", "enter", "b", "enter")
	files, _ := filepath.Glob(filepath.Join(outbox, "*.html"))
	if len(files) != 1 {
		t.Fatal(files)
	}
	without := contents(t, files[0])
	p.Press("end", "enter")
	p.Shows(t, "Je kantlijn gaat mee")
	p.Press("home", "down", "down", "enter")
	files, _ = filepath.Glob(filepath.Join(outbox, "*-met-kantlijn.html"))
	if len(files) != 1 {
		t.Fatal(files)
	}
	if !strings.Contains(contents(t, files[0]), margin) || strings.Contains(without, margin) {
		t.Error("the margin is missing where it was asked for, or stands where it was not")
	}
}

// What a student asks of the mentor is looked through before the page is made, and is still there when one comes back to it.
func TestTheMentorsLineIsLookedThrough(t *testing.T) {
	p, outbox := opened(t, pilot.Filled)
	mentor := []string{";", "down", "down", "down", "enter"}
	p.Press(mentor...)
	p.Press("enter")
	p.Type("Laat me bij Emma Peeters aan de poort staan")
	p.Press("enter")
	p.Says(t, "Emma Peeters")
	p.Shows(t, "!")
	p.Press("esc", "esc")
	p.Press(mentor...)
	p.Says(t, "Laat me bij Emma Peeters aan de poort staan")
	p.Press("down", "down", "down", "down", "enter")
	p.Says(t, "In je zin staat misschien over wie het gaat.")
	p.Press("enter") // the harmless answer comes first, and leads back to the sentence
	if _, err := os.Stat(outbox); err == nil {
		t.Error("the page was written before anybody said so")
	}
	p.Press("enter", "enter", "down", "enter")
	files, _ := filepath.Glob(filepath.Join(outbox, "*.md"))
	if len(files) != 1 || !strings.Contains(contents(t, files[0]), "aan de poort") {
		t.Errorf("%v", files)
	}
	if strings.Contains(contents(t, files[0]), "Er staat geen ouder of kind op") {
		t.Error("the page says that nobody is on it")
	}
}

// Where there is nothing yet, that is said, and nothing is written.
func TestNothingToReport(t *testing.T) {
	p, outbox := opened(t, pilot.Filled)
	p.Press(";", "end", "enter", "enter")
	p.Says(t, "Er zijn nog geen kaartjes.")
	if _, err := os.Stat(outbox); err == nil {
		t.Error("something was written")
	}
}
