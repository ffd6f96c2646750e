//go:build unix

package cli_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"koffiemoment/journal/exchange"
	"koffiemoment/ui/words"
)

// TestKoffieFileOpensByItsKind opens files as a double click does, in a real window: a hand-in without any journal, an answer
// and a sealed file with the one there is.
func TestKoffieFileOpensByItsKind(t *testing.T) {
	t.Parallel()
	student, lecturer := newMachine(t), newMachine(t)
	student.hasJournal("nl", "Het was druk aan de deur.")
	handIn := student.does("handin", "--stage", "1", "--keep-found", "--out", filepath.Join(lecturer.home, "in"))[0]
	lecturer.says(opened[*exchange.HandIn](t, handIn), "Laat een stilte.")
	answer := lecturer.does("review", "--answer-all", "--also-unready", "--name", "Els", handIn)[0]
	key := lecturer.does("review", "--key")[0]
	sealed := student.does("handin", "--stage", "1", "--keep-found", "--out", filepath.Join(lecturer.home, "in"), "--for", key)[0]
	words := words.CatalogFor("nl")
	for _, test := range []struct {
		name  string
		on    *machine
		file  string
		shows string
	}{
		{"a hand-in", lecturer, handIn, words.Review.Title},
		{"a sealed hand-in for the lecturer", lecturer, sealed, words.Review.Title},
		{"an answer", student, answer, words.Feedback.Title},
		{"an answer where there is no journal", newMachine(t), answer, "geen logboek waar het bij hoort"},
	} {
		t.Run(test.name, func(t *testing.T) {
			before := slices.Contains(test.on.files(), "data/koffiemoment/logboek.db")
			p := test.on.start(window{}, test.file)
			p.waitUntil(test.shows, func(s screen) bool { return s.alt && strings.Contains(s.prose(), test.shows) })
			p.quit("ctrl+c")
			if after := slices.Contains(test.on.files(), "data/koffiemoment/logboek.db"); after != before {
				t.Errorf("there is a journal: before %v, afterwards %v", before, after)
			}
		})
	}
}

// TestReviewNeedsNoJournal opens a folder of hand-ins on a machine without a journal, and makes none.
func TestReviewNeedsNoJournal(t *testing.T) {
	t.Parallel()
	student, lecturer := newMachine(t), newMachine(t)
	student.hasJournal("nl", "Het was druk aan de deur.")
	folder := filepath.Join(t.TempDir(), "in")
	student.does("handin", "--stage", "1", "--keep-found", "--out", folder)
	p := lecturer.start(window{}, "review", folder)
	p.waitFor(words.CatalogFor("nl").Review.Title)
	p.quit("ctrl+c")
	for _, path := range lecturer.files() {
		if strings.Contains(path, "logboek") {
			t.Errorf("reviewing made %s", path)
		}
	}
}

// TestHandInScreen opens where a hand-in is made, and not without a journal.
func TestHandInScreen(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	if _, _, status := m.run("handin"); status != 4 {
		t.Errorf("without a journal: status %d", status)
	}
	m.hasJournal("nl", "Het was druk aan de deur.")
	p := m.start(window{}, "handin")
	p.waitFor(words.CatalogFor("nl").HandIn.Title)
	p.quit("ctrl+c")
	checkFiles(t, m, "config/koffiemoment/config.json", "data/koffiemoment/logboek.db", "data/koffiemoment/logboek.db.lock")
}

// TestDemoLeavesNothing looks around in the demo: nothing of it stays, wherever it was.
func TestDemoLeavesNothing(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	p := m.start(window{}, "demo")
	p.waitFor(words.CatalogFor("nl").Home.New)
	p.quit("ctrl+c")
	checkFiles(t, m)
}

// TestExampleInsideTheProgram looks around in the example that help leads to, with the person's own journal open beside it: not a byte of
// that changes, and nothing of the example stays, also when a signal ends both.
func TestExampleInsideTheProgram(t *testing.T) {
	t.Parallel()
	say := words.CatalogFor("nl")
	m := newMachine(t)
	m.hasJournal("nl", "Mama bracht het boekje terug.")
	before, err := os.ReadFile(m.path())
	if err != nil {
		t.Fatal(err)
	}
	files := m.files()
	p := m.start(window{})
	p.waitFor(say.Home.New)
	p.send("?", "v")
	p.waitFor(say.Home.Demo)
	p.send("n")
	p.waitFor(say.Walk.Story)
	p.typeText("Alleen om te proberen.")
	p.send("esc")
	p.waitFor(say.Home.Demo)
	p.send("q")
	p.waitFor(say.Lessons.Back)
	p.send("v")
	p.waitFor(say.Home.Demo)
	p.signal(syscall.SIGTERM)
	p.wait()
	checkFiles(t, m, append([]string{"config/koffiemoment/config.json"}, files...)...) // where the copy of the own journal went
	after, err := os.ReadFile(m.path())
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(before, after) {
		t.Error("the journal changed")
	}
}
