package ui_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/line/around"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/line/goes"
	"koffiemoment/ui/line/moment"
	"koffiemoment/ui/line/moments"
	"koffiemoment/ui/line/stands"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/words"
)

// inLines has a conversation about a journal with answers that are piped in.
func inLines(t *testing.T, j *store.Journal, answers []string, about func(d *diary.Diary) ask.Word) {
	t.Helper()
	folder := t.TempDir()
	in, out := filepath.Join(folder, "in"), filepath.Join(folder, "out")
	must(os.WriteFile(in, []byte(strings.Join(answers, "\n")+"\n"), 0o600))
	must(os.WriteFile(out, nil, 0o600))
	typed, err := os.Open(in)
	must(err)
	defer typed.Close()
	said, err := os.OpenFile(out, os.O_WRONLY, 0)
	must(err)
	defer said.Close()
	d := &diary.Diary{Talk: ask.New(typed, said, words.CatalogFor("nl")), Store: j, Now: func() time.Time { return now }, Default: rubric.Default}
	must(d.Reread())
	if w := about(d); w != ask.Answered {
		all, _ := os.ReadFile(out)
		t.Fatalf("the conversation ended with %d:\n%s", w, all)
	}
	d.Close()
}

// The same answers make the same entry, whoever asks: screens or lines.
func TestAWalkInLinesStoresWhatTheScreensStore(t *testing.T) {
	onScreen, inTalk := pilot.OpenJournal(t), pilot.OpenJournal(t)
	r := rubric.Default()
	p := pilot.OpenOn(t, "nl", onScreen)
	p.Type("Mama vertelde over oma.")
	p.Press("enter")
	p.Type("Ik luisterde.")
	p.Press("tab")
	p.Type("Ik dacht aan thuis.")
	p.Press("tab", "enter")
	p.Type("Ouder Zonnebloem")
	p.Press("tab", "tab", "tab", "right", "tab", "tab", "right", "tab", "right", "tab")
	p.Type("slapen, oma")
	p.Press("tab", "tab", "right", "ctrl+n", "3", "enter")
	p.Type("wat ik wilde")
	p.Press("tab")
	p.Type("wat zij wilde")
	p.Press("ctrl+n")
	for i := range r.Walked() {
		p.Type("antwoord")
		if i == 0 {
			p.Press("ctrl+d")
			p.Type("dieper antwoord")
		}
		level := string(rune('0' + i%4))
		p.Press("tab", level, "ctrl+n")
	}
	p.Type("een tip")
	p.Press("ctrl+n")
	p.Type("ze had haast")
	p.Press("ctrl+n")
	p.Type("iemand blijft staan")
	p.Press("tab")
	p.Type("vraag ik iets")
	p.Press("ctrl+n", "space", "ctrl+n", "enter")

	answers := []string{"Mama vertelde over oma.", "Ik luisterde.", ".", "Ik dacht aan thuis.", ".",
		"ontmoeting", "Ouder Zonnebloem", "", "", "1", "", "1", "1", "slapen, oma", "", "1", "", "3", "wat ik wilde", "wat zij wilde"}
	for i, id := range r.Walked() {
		answers = append(answers, "antwoord")
		if i == 0 {
			answers = append(answers, "dieper", "dieper antwoord")
		}
		answers = append(answers, ".", string(rune('0'+i%4)))
		if c, _ := r.Criterion(id); i%4 > 0 && c.Spans(r.Levels[i%4-1].ID) { // which no single moment shows, so it is asked again
			answers = append(answers, "")
		}
	}
	answers = append(answers, "een tip", "ze had haast", "", "iemand blijft staan", "vraag ik iets", "1", "", "1")
	inLines(t, inTalk, answers, moment.New)

	got, want := only(t, inTalk), only(t, onScreen)
	if diff := cmp.Diff(want, got, cmpopts.IgnoreFields(journal.Entry{}, "ID", "Finished", "Edited")); diff != "" {
		t.Error(diff)
	}
	if got.Encounter.Place == "" || len(got.Goals) != 1 || len(got.Answers) != len(r.Walked()) {
		t.Errorf("not all was answered: %+v", got)
	}
}

func only(t *testing.T, j *store.Journal) journal.Entry {
	t.Helper()
	page, err := j.List(store.Query{}, 0, 10)
	if err != nil || len(page.Rows) != 1 {
		t.Fatalf("the journal lists %d entries: %v", len(page.Rows), err)
	}
	e, err := j.Entry(page.Rows[0].ID)
	must(err)
	return e
}

// Whatever stands in a journal, nothing of it steers a terminal when it is read out, and none of it begins a line of ours.
func TestNothingHostileIsReadOut(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Answered(j)
	pilot.Beside(j)
	pilot.PourOver(j)
	folder := t.TempDir()
	for i, about := range []func(d *diary.Diary) ask.Word{moments.List, moment.New, around.Menu, stands.Menu, goes.Answers, goes.HandIn} {
		for _, first := range []string{"1", "2", "3"} {
			in, out := filepath.Join(folder, "in"), filepath.Join(folder, "out")
			must(os.WriteFile(in, []byte(strings.Repeat(first+"\n1\n?\nlees\n", 20)), 0o600))
			must(os.WriteFile(out, nil, 0o600))
			typed, err := os.Open(in)
			must(err)
			said, err := os.OpenFile(out, os.O_WRONLY, 0)
			must(err)
			d := &diary.Diary{Talk: ask.New(typed, said, words.CatalogFor("nl")), Store: j, Now: func() time.Time { return now }, Default: rubric.Default, Outbox: folder}
			must(d.Reread())
			about(d)
			d.Close()
			all, err := os.ReadFile(out)
			must(err)
			if len(all) < 200 {
				t.Errorf("conversation %d said nothing: %q", i, all)
			}
			for line := range strings.Lines(string(all)) {
				if wild := pilot.Wild(strings.TrimSuffix(line, "\n")); wild != "" {
					t.Errorf("conversation %d says %s in %q", i, wild, line)
				}
			}
			typed.Close()
			said.Close()
		}
	}
}
