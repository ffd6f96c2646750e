package ui_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/words"
)

// withSample is the program on a journal that pilot.Filled filled, with an example that other files than its own know nothing of.
func withSample(t *testing.T, lang string) (p *pilot.Pilot, path, sample string) {
	t.Helper()
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	sample = filepath.Join(t.TempDir(), "voorbeeld")
	o := ui.Options{Language: lang, Theme: "none", Default: rubric.Default, Sample: func(string) (ui.Options, func() error, error) {
		open := func(*vault.Key) (*store.Journal, error) {
			j, err := store.Open(filepath.Join(sample, "demo.db"), store.Options{})
			if err == nil {
				pilot.Estimated(j)
			}
			return j, err
		}
		return ui.Options{Open: open, Now: func() time.Time { return now }, Default: rubric.Default, Outbox: sample},
			func() error { return os.RemoveAll(sample) }, os.MkdirAll(sample, 0o700)
	}}
	p, err := pilot.New(o, j)
	must(err)
	return p, j.Path(), sample
}

// TestHelpTeachesPageByPage reads the book from the keys to the end with enter alone: every page is named before it comes, and one key leads
// back to the keys from each.
func TestHelpTeachesPageByPage(t *testing.T) {
	for _, lang := range words.Languages() {
		p, _, _ := withSample(t, lang)
		book := &words.CatalogFor(lang).Lessons
		p.Press("f1")
		p.Shows(t, words.CatalogFor(lang).Help.OnOverview)
		for _, lesson := range append(append([]words.Lesson{}, book.Pages...), words.CatalogFor(lang).Stage.Page, book.Example) {
			p.Shows(t, book.Next+" ")
			p.Says(t, book.Next+" "+lesson.Title)
			p.Press("enter")
			p.Shows(t, lesson.Title)
			p.Press("end") // one is longer than the window
			p.Says(t, lesson.Reason)
		}
		p.Press("left")
		p.Shows(t, words.CatalogFor(lang).Stage.Page.Title)
		p.Press("t")
		p.Shows(t, words.CatalogFor(lang).Help.OnOverview)
		p.Press("esc")
		p.Shows(t, words.CatalogFor(lang).Home.New)
	}
}

// TestHelpBeginsWithTheKeysOfTheScreen looks, on screen after screen, whether help tells every key that the foot names, and tells it first.
func TestHelpBeginsWithTheKeysOfTheScreen(t *testing.T) {
	for _, way := range []string{"", "n", "l", "l enter", "z", "z enter", "g", "s", "w", "k", "i", "a", "o", "d", "l p", "t", "h"} {
		p, _, _ := withSample(t, "nl")
		p.Resize(140, 300)
		p.Press(strings.Fields(way)...)
		frame, _, _ := p.Frame()
		lines := strings.Split(strings.TrimRight(frame, "\n"), "\n")
		foot := strings.Split(strings.TrimSpace(lines[len(lines)-1]), "   ")
		p.Press("f1")
		if frame, _, _ = p.Frame(); !strings.Contains(frame, words.CatalogFor("nl").Help.Title) {
			t.Errorf("%q: F1 gives no help:\n%s", way, frame)
		}
		first, _, _ := strings.Cut(frame, words.CatalogFor("nl").Help.Everywhere)
		told := strings.Join(strings.Fields(first), " ")
		for _, said := range foot {
			name, word, _ := strings.Cut(said, " ")
			if name != "F1" && !strings.Contains(told, " "+word) {
				t.Errorf("%q: help does not begin with %q:\n%s", way, said, first)
			}
		}
	}
}

// TestHelpTellsEveryNameOfAKey guards the second keys: who has a terminal that keeps ctrl to itself finds them nowhere else.
func TestHelpTellsEveryNameOfAKey(t *testing.T) {
	p, _, _ := withSample(t, "en")
	p.Resize(80, 200)
	p.Press("n", "f1")
	for _, said := range []string{"ctrl+n, F8", "ctrl+d, F6", "ctrl+t, F2", "x, del", "del, backspace"} {
		p.Shows(t, said)
	}
}

// TestEveryLessonFits holds each page to a screen of 80×24, whole, without a line out of sight, but for that which a rubric says.
func TestEveryLessonFits(t *testing.T) {
	for _, lang := range words.Languages() {
		p, _, _ := withSample(t, lang)
		p.Press("f1")
		ours := len(words.CatalogFor(lang).Lessons.Pages)
		for page := range ours + 2 {
			if p.Press("enter"); page != ours {
				p.Hides(t, "▼")
			}
		}
	}
}

// TestHelpTurnsUnderTheMouse clicks on what comes next, on the way to the keys, and in a wide window on a page of the contents.
func TestHelpTurnsUnderTheMouse(t *testing.T) {
	p, _, _ := withSample(t, "nl")
	book := &words.CatalogFor("nl").Lessons
	p.Press("f1")
	clickOn(t, p, book.Next)
	p.Shows(t, book.Pages[0].Text[0][:40])
	clickOn(t, p, book.KeysAbout)
	p.Shows(t, "Op het overzicht")
	p.Resize(120, 40)
	clickOn(t, p, book.Pages[3].Name)
	p.Shows(t, book.Pages[3].Title)
}

// clickOn clicks where a text begins on the screen.
func clickOn(t *testing.T, p *pilot.Pilot, text string) {
	t.Helper()
	frame, _, _ := p.Frame()
	for y, line := range strings.Split(frame, "\n") {
		if before, _, found := strings.Cut(line, text); found {
			p.Send(tea.MouseClickMsg{X: len([]rune(before)), Y: y, Button: tea.MouseLeft})
			return
		}
	}
	t.Fatalf("the screen does not show %q:\n%s", text, frame)
}

// TestAnExampleLeavesTheJournalAlone looks around in an example as one who tries everything: writes, throws away, hands in, changes
// settings. Afterwards the help stands where it stood, the files of the example are gone, and the journal has not changed by a byte.
func TestAnExampleLeavesTheJournalAlone(t *testing.T) {
	p, path, sample := withSample(t, "nl")
	before, err := os.ReadFile(path)
	must(err)
	p.Press("f1", "v")
	p.Shows(t, "voorbeeld, niets blijft bewaard")
	p.Press("n")
	p.Type("Dit is maar om te proberen.")
	p.Shows(t, "· voorbeeld")
	p.Press("esc", "x", "j", "o")
	p.Type("Iemand anders")
	p.Pause()
	p.Press("esc", "i", "esc", "l", "enter", "delete", "esc", "esc", "q")
	p.Shows(t, "Je bent weer in je eigen logboek.")
	p.Elapse()
	p.Shows(t, "Op het overzicht")
	after, err := os.ReadFile(path)
	must(err)
	if !bytes.Equal(before, after) {
		t.Error("the journal changed")
	}
	if _, err := os.Stat(sample); !os.IsNotExist(err) {
		t.Errorf("the files of the example are still there: %v", err)
	}
	p.Press("esc")
	p.Shows(t, "Je nam je voor")
	p.Hides(t, "voorbeeld")
}

// TestAnExampleKeepsAWalkWaiting looks around in the middle of a sentence, which is saved and goes on behind its last letter.
func TestAnExampleKeepsAWalkWaiting(t *testing.T) {
	p, _, _ := withSample(t, "nl")
	p.Press("n")
	p.Type("De mama zei")
	p.Press("f1", "v")
	p.Shows(t, "voorbeeld, niets blijft bewaard")
	p.Pause()
	p.Press("esc", "esc")
	p.Type(" dag.")
	p.Shows(t, "De mama zei dag.")
}

// TestQuittingInAnExampleEndsBoth takes the key that quits from anywhere at its word, and leaves no file behind.
func TestQuittingInAnExampleEndsBoth(t *testing.T) {
	p, _, sample := withSample(t, "nl")
	p.Press("f1", "v", "ctrl+c")
	if _, err := os.Stat(sample); !p.Quit || !os.IsNotExist(err) {
		t.Errorf("quit %v, files of the example: %v", p.Quit, err)
	}
}

// TestAnExampleFollowsTheWindow resizes, and looks whether a click in the example lands there.
func TestAnExampleFollowsTheWindow(t *testing.T) {
	p, _, _ := withSample(t, "nl")
	p.Press("f1", "v")
	p.Resize(120, 40)
	p.Fits(t, 120, 40)
	p.Send(tea.BlurMsg{})
	p.Lives(t)
}

// TestAnExampleThatCannotBeMade says so, and help goes on.
func TestAnExampleThatCannotBeMade(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p, err := pilot.New(ui.Options{Language: "nl", Theme: "none", Default: rubric.Default, Sample: func(string) (ui.Options, func() error, error) {
		return ui.Options{}, nil, store.ErrFull
	}}, j)
	must(err)
	p.Press("f1", "v")
	p.Says(t, "Aan je eigen logboek is niets veranderd.")
	p.Press("enter", "esc")
	p.Shows(t, "Je nam je voor")
}

// What the help teaches is reached from the overview as well: by a row before anything was written, and later by the help itself.
func TestTheOverviewLeadsToTheLessons(t *testing.T) {
	p := pilot.Open(t, "nl", func(*store.Journal) {})
	p.Press("esc")
	clickOn(t, p, "Wat is een koffiemoment?")
	p.Shows(t, "Een ouder aan de deur is je gast")
	p.Press("esc")
	p.Shows(t, "Wat is een koffiemoment?")
	p = pilot.Open(t, "nl", pilot.Filled)
	p.Press("f1", "enter")
	p.Shows(t, "Een ouder aan de deur is je gast")
}
