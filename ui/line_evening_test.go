package ui_test

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui"
	"koffiemoment/ui/cli/demo"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/evening"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/words"
)

// eveningInLines holds an evening in lines with answers that are piped in, and gives what was said.
func eveningInLines(t *testing.T, notes, inbox string, answers ...string) string {
	t.Helper()
	put := func(text string) *os.File {
		path := filepath.Join(t.TempDir(), "x")
		must(os.WriteFile(path, []byte(text), 0o600))
		f, err := os.OpenFile(path, os.O_RDWR, 0)
		must(err)
		t.Cleanup(func() { f.Close() })
		return f
	}
	in, out := put(strings.Join(answers, "\n")+"\n"), put("")
	rs, err := store.OpenReviews(notes, store.Options{})
	must(err)
	defer rs.Close()
	c := ask.New(in, out, words.CatalogFor("nl"))
	evening.Run(c, evening.Options{Reviews: func() (*store.Reviews, error) { return rs, nil }, Outbox: t.TempDir(), Now: func() time.Time { return pilot.Now }}, []string{inbox})
	c.Close()
	_, err = out.Seek(0, io.SeekStart)
	must(err)
	said, err := io.ReadAll(out)
	must(err)
	return string(said)
}

// onScreen sits down at the queue of an inbox. What it gives ends the program.
func onScreen(t *testing.T, notes, inbox string) (p *pilot.Pilot, end func()) {
	t.Helper()
	var rs *store.Reviews
	p, err := pilot.New(ui.Options{Language: "nl", Theme: "none", Now: func() time.Time { return pilot.Now }, Default: rubric.Default, Review: []string{inbox},
		Reviews: func(*vault.Key) (s *store.Reviews, err error) {
			rs, err = store.OpenReviews(notes, store.Options{})
			return rs, err
		}}, nil)
	must(err)
	return p, func() {
		p.Press("ctrl+c")
		must(rs.Close())
	}
}

// all gives what is kept about every student.
func all(t *testing.T, notes string) map[journal.Part]journal.Review {
	t.Helper()
	rs, err := store.OpenReviews(notes, store.Options{})
	must(err)
	defer rs.Close()
	ids, err := rs.Journals()
	must(err)
	kept := map[journal.Part]journal.Review{}
	for _, id := range ids {
		part := journal.Part{Journal: id, Stage: "stage-1"}
		kept[part], err = rs.Review(part)
		must(err)
	}
	return kept
}

// TestAnEveningIsTheSameInLines says the same on the screens and in lines, and wants the same to be kept: levels, a remark, a talking point, what
// can't be judged, what was put back, a comment on a sentence, and what is said of the student as a whole.
func TestAnEveningIsTheSameInLines(t *testing.T) {
	one, other := t.TempDir(), filepath.Join(t.TempDir(), "tweede")
	inbox, _, err := demo.HandIn(one, "nl", pilot.Now)
	must(err)
	rs, err := store.OpenReviews(demo.NotesIn(one), store.Options{})
	must(err)
	_, err = rs.Lay(pilot.Now) // so that sentences are found again with one secret
	must(err)
	must(rs.Close())
	must(os.CopyFS(other, os.DirFS(one)))
	inbox2 := filepath.Join(other, filepath.Base(inbox))

	p, end := onScreen(t, demo.NotesIn(one), inbox)
	p.Press("down", "down", "enter", "enter", "2", "tab")
	p.Type("Vraag ook eens wat de mama denkt.")
	p.Press("tab", "right", "esc", "enter") // a talking point
	p.Press("0", "enter", "3", "enter", "=", "enter", "2", "ctrl+z", "esc")
	p.Press("tab", "enter", "down", "right", "tab")
	p.Type("Mooi gezien.")
	p.Press("esc", "esc", "tab", "down", "enter")
	p.Type("Tot vrijdag.")
	p.Press("esc", "down", "down", "enter")
	p.Type("Let op haar stem.")
	p.Press("esc", "down", "enter")
	p.Type("vrijdag")
	p.Press("esc", "home", "enter")
	p.Shows(t, "klaar")
	end()

	said := eveningInLines(t, demo.NotesIn(other), inbox2,
		"3", "Amina", "1",
		"2", "Vraag ook eens wat de mama denkt.", ".", "3", "",
		"0", "", "", "3", "", "", "=", "", "", "2", "", "zet terug", "klaar",
		"3", "", "2", "1", "Mooi gezien.", ".", "", "terug",
		"4", "1", "Tot vrijdag.", ".", "3", "Let op haar stem.", ".", "4", "vrijdag", "0",
		"5", "0", "0")

	counts := cmpopts.IgnoreFields(journal.Review{}, "Revision", "Said")
	if diff := cmp.Diff(all(t, demo.NotesIn(one)), all(t, demo.NotesIn(other)), counts, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("kept by the screens (-) and in lines (+):\n%s\n%s", diff, said)
	}
}

// TestNothingSteersTheLines reads out all of a class that came from everybody: names of files and folders, a hand-in with controls in its texts, and
// in the lecturer's own file what no screen would have let in.
func TestNothingSteersTheLines(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Estimated(j)
	from, err := j.Collect(store.Query{Stage: "stage-1"}, nil)
	must(err)
	inbox := filepath.Join(t.TempDir(), pilot.PourName("klas"))
	choice := exchange.Choice{Student: "Noor", Stage: "stage-1", StageName: "Stage 1", Made: pilot.Now, Dates: exchange.Weeks, By: exchange.ByStage}
	handIn, err := j.HandIn(choice, from, store.Sealing{}, inbox)
	must(err)
	b, err := os.ReadFile(handIn.File)
	must(err)
	must(os.Rename(handIn.File, filepath.Join(inbox, pilot.PourName("noor.koffie"))))
	steered := bytes.ReplaceAll(b, []byte(`"Noor"`), []byte(`"No\u001b[8m\u202eor\n]8;;kwaad"`))
	must(os.WriteFile(filepath.Join(inbox, pilot.PourName("anders.koffie")), steered, 0o600))
	must(os.WriteFile(filepath.Join(inbox, pilot.PourName("stuk.koffie")), []byte(pilot.Pour("geen hand-in")), 0o600))
	notes := filepath.Join(t.TempDir(), "nalezen.db")
	rs, err := store.OpenReviews(notes, store.Options{})
	must(err)
	must(rs.SaveDesk(store.Desk{Reviewer: exchange.Reviewer{Name: pilot.Pour("Els")}, Snippets: []store.Snippet{{Text: pilot.Pour("Vraag door.")}}}))
	must(rs.SaveReview(journal.Review{Journal: j.ID(), Stage: "stage-1", Student: "Noor", Revision: 1, Said: 1, Closing: pilot.Pour("Tot vrijdag."), Label: pilot.Pour("vrijdag"),
		Note: pilot.Pour("Stem."), Points: []string{pilot.Pour("Taal.")}}))
	must(rs.Close())

	answers := []string{"6", "1", "", "3", "1", "7", "1"}
	for range 17 {
		answers = append(answers, "m1", "2", "", "")
	}
	answers = append(answers, "3", "1", "", "terug", "6", "5", "0", "5", "1", "ja", "", "0", "7", "1", "ja", "7", "2", "0")
	said := eveningInLines(t, notes, inbox, answers...)
	for _, line := range strings.Split(said, "\n") {
		if wild := pilot.Wild(line); wild != "" {
			t.Errorf("%s is said, in\n%q", wild, line)
		}
		if strings.HasPrefix(line, pilot.NameBegins) {
			t.Errorf("the name of a file begins a line: %q", line)
		}
	}
	for _, part := range []string{"Criterium 17 van", "m1. ", "Dit krijgt de student te zien", "Geef elke student het bestand", "Reflecties per stageweek"} {
		if !strings.Contains(said, part) {
			t.Errorf("%q was not read out, of\n%s", part, said)
		}
	}
}

// TestALargeClassIsNotReadOutUnasked asks for part of a name first.
func TestALargeClassIsNotReadOutUnasked(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	inbox, one := t.TempDir(), *pilot.HandIn(j, pilot.Now)
	for i := range 30 {
		one.Student, one.Journal, one.ID, one.Signed = fmt.Sprintf("Élise Nummer%d", i), fmt.Sprintf("j-%d", i), fmt.Sprintf("h-%d", i), exchange.Signed{}
		pilot.Put(inbox, fmt.Sprintf("%d.koffie", i), &one)
	}
	said := eveningInLines(t, filepath.Join(t.TempDir(), "nalezen.db"), inbox, "3", "elise nummer7", "1", "0", "0")
	if !strings.Contains(said, "1. Élise Nummer7.") || strings.Contains(said, "Nummer8") {
		t.Errorf("said\n%s", said)
	}
}
