package ui_test

import (
	"bytes"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui"
	"koffiemoment/ui/words"
)

var update = flag.Bool("update", false, "write the golden frames anew")

// now is a Thursday afternoon in the second week of a placement.
var now = time.Date(2026, 3, 12, 15, 42, 0, 0, time.UTC)

// open gives the program on a journal in a folder of its own.
func open(t *testing.T, lang string, fill func(*store.Journal)) *ui.Pilot {
	t.Helper()
	j := openJournal(t)
	if fill != nil {
		fill(j)
	}
	return openOn(t, lang, j)
}

func openJournal(t *testing.T) *store.Journal {
	t.Helper()
	seed := rand.NewChaCha8([32]byte{1})
	j, err := store.Open(filepath.Join(t.TempDir(), "logboek.db"), store.Options{Rand: seed})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := j.Verify(); err != nil {
			t.Errorf("the journal is not whole: %v", err)
		}
		j.Close()
	})
	return j
}

func openOn(t *testing.T, lang string, j *store.Journal) *ui.Pilot {
	t.Helper()
	p, err := ui.NewPilot(ui.Options{Language: lang, Theme: "none", Now: func() time.Time { return now }, Default: rubric.Default}, j)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// filled is a journal of three entries, one of them revised, an open intention and a draft at step 4.
func filled(j *store.Journal) {
	r := rubric.Default()
	must(j.UseRubric(r))
	must(j.SaveSettings(journal.Settings{Stage: "stage-1", Name: "Noor", Starts: map[string]time.Time{"stage-1": now.AddDate(0, 0, -10)}}))
	finish := func(days int, change func(*journal.Draft)) journal.Entry {
		at := now.AddDate(0, 0, -days)
		enc := journal.Encounter{Stage: "stage-1", Kind: "informeel-contact", Moment: "brengen", Place: "klasdeur"}
		d := journal.NewDraft(fmt.Sprint("d", days), at, r, enc, journal.Short, nil, nil)
		change(&d)
		e, err := j.Finish(d, r, at)
		must(err)
		return e
	}
	finish(9, func(d *journal.Draft) {
		d.Entry.Story = "De papa bleef even staan en keek naar de bouwhoek."
		d.Entry.Encounter.Alias, d.Entry.Encounter.Topics = "Ouder Kastanje", []string{"spel", "vriendjes"}
		d.Entry.Encounter.Initiator = "ik"
		d.Place("houding.positief", "verkennend")
		d.SetNoOpportunity("houding.realisme")
	})
	e := finish(3, func(d *journal.Draft) {
		d.SetDepth(journal.Full, r)
		d.Entry.Story = "Mama vertelde dat oma thuis altijd zingt.\nIk vroeg welk liedje."
		d.Entry.Thought = "Ik had gedacht dat ze haast had."
		d.Entry.Encounter.Alias, d.Entry.Encounter.Initiator, d.Entry.Encounter.Duration = "Ouder Zonnebloem", "ouder", "1-5"
		d.Place("houding.nieuwsgierig", "zelfstandig")
		d.SetText("houding.nieuwsgierig", "Ze spreken thuis drie talen door elkaar.")
		d.SetDeeper("houding.nieuwsgierig", "Ik vroeg niet verder naar oma. Ik was bang dat het te persoonlijk was.")
		d.Place("vaardigheid.diversiteit.inbreng", "oefenend")
		d.Entry.Goals = []string{"doel.olr6-e1-g5"}
		d.Entry.Intention = &journal.Plan{If: "een ouder aan de deur blijft staan", Then: "vertel ik waarmee de kleuter speelde"}
		d.Entry.Margin, d.Entry.LookHere = "Dit raakte me.", true
	})
	again := journal.Revise("r1", now, r, e)
	again.Entry.Tip = "Vraag naar het liedje."
	_, err := j.Finish(again, r, now.AddDate(0, 0, -2))
	must(err)
	finish(1, func(d *journal.Draft) {
		d.Entry.Story, d.Entry.Private, d.Entry.Encounter.Initiator = "Aan de poort ging het snel.", true, "mentor"
	})
	d := journal.NewDraft("open", now.Add(-20*time.Minute), r, journal.Encounter{Stage: "stage-1", Kind: "informeel-contact"}, journal.Full, nil, nil)
	d.Entry.Story, d.At = "Vanmorgen aan de deur.", journal.PageID{Kind: journal.CriterionPage, Criterion: "houding.luisteren"}
	must(j.SaveDraft(d, r))
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

// scene is one screen and the way there.
type scene struct {
	name string
	fill func(*store.Journal)
	walk func(p *ui.Pilot)
}

// downs is the same key so many times.
func downs(n int) []string { return strings.Fields(strings.Repeat("down ", n)) }

func press(keys ...string) func(*ui.Pilot) {
	return func(p *ui.Pilot) { p.Press(keys...) }
}

// scenes are all screens.
func scenes() []scene {
	story := func(p *ui.Pilot) { p.Type("Mama vertelde over oma.") }
	full := func(p *ui.Pilot) { story(p); p.Press("ctrl+n", "3", "enter") }
	on := func(before func(*ui.Pilot), keys ...string) func(*ui.Pilot) {
		return func(p *ui.Pilot) { before(p); p.Press(keys...) }
	}
	return slices.Concat(feedbackScenes(), handInScenes(), []scene{
		{"story", nil, func(*ui.Pilot) {}},
		{"story-facts", nil, on(story, "tab", "tab", "down", "down", "down", "right")},
		{"story-intention", filled, press("n")},
		{"depth", nil, on(story, "ctrl+n")},
		{"criterion", nil, on(full)},
		{"criterion-levels", nil, on(full, "tab", "down", "down", "enter")},
		{"criterion-deeper", nil, on(full, "ctrl+d")},
		{"skill", nil, on(full, strings.Fields(strings.Repeat("ctrl+o ", 8))...)},
		{"tip", nil, on(full, strings.Fields(strings.Repeat("ctrl+o ", 13))...)},
		{"intention", nil, on(story, "ctrl+n", "enter", "ctrl+n")},
		{"goals", nil, on(full, append(strings.Fields(strings.Repeat("ctrl+o ", 13)), "ctrl+n", "ctrl+n", "2")...)},
		{"summary", nil, on(story, "ctrl+n", "2", "enter", "tab", "2", "ctrl+n", "ctrl+o", "ctrl+n", "ctrl+n", "ctrl+n")},
		{"summary-margin", nil, on(story, "ctrl+n", "enter", "ctrl+n", "ctrl+n", "down", "down", "enter")},
		{"overview-empty", nil, press("esc")},
		{"overview", filled, func(*ui.Pilot) {}},
		{"overview-discard", filled, press("x")},
		{"overview-discarded", filled, press("x", "j", "y")},
		{"list", filled, press("l")},
		{"list-search", filled, func(p *ui.Pilot) { p.Press("l", "/"); p.Type("LIÉDJE") }},
		{"list-nothing", filled, func(p *ui.Pilot) { p.Press("l", "/"); p.Type("olifant") }},
		{"list-filter", filled, press("l", "f", "down", "right")},
		{"list-deleted", filled, press("l", "x")},
		{"bin", filled, press("l", "x", "x", "p")},
		{"bin-purge", filled, press("l", "x", "p", "x")},
		{"bin-empty", filled, press("l", "p")},
		{"entry", filled, press("l", "down", "enter")},
		{"entry-end", filled, press("l", "down", "enter", "end")},
		{"entry-version", filled, press("l", "down", "enter", "v")},
		{"assess", filled, press("z", "down", "down")},
		{"assess-quiet", filled, press("z", "down")},
		{"assess-finish", filled, press("z", "enter", "2", "esc", "r")},
		{"judge", filled, func(p *ui.Pilot) {
			p.Press("z", "down", "down", "enter", "3", "tab")
			p.Type("Ik vraag door.")
			p.Press("tab", "space")
		}},
		{"growth", filled, press("g", "down", "down")},
		{"growth-study", filled, press("g", "left")},
		{"mirror", filled, press("s")},
		{"mirror-answer", filled, func(p *ui.Pilot) { p.Press("s", "enter"); p.Type("Meer dan ik dacht.") }},
		{"mirror-nothing", filled, press("s", "right")},
		{"moments", filled, press("z", "down", "down", "m")},
		{"intentions", filled, press("w")},
		{"intentions-none", nil, press("esc", "w")},
		{"surroundings", filled, press("k")},
		{"surroundings-family", filled, func(p *ui.Pilot) {
			p.Press("k")
			p.Press(downs(9)...)
			p.Press("enter")
			p.Type("J.P.")
			p.Press("enter")
		}},
		{"settings", filled, press("o", "down", "down")},
		{"settings-focus", filled, press("o", "down", "down", "down", "enter", "space")},
		{"help", filled, press("f1")},
	})
}

// TestScreens compares every screen, in both languages and at two sizes, with a frame that a person can read.
func TestScreens(t *testing.T) {
	for _, lang := range words.Languages() {
		for _, s := range scenes() {
			t.Run(lang+"/"+s.name, func(t *testing.T) {
				t.Parallel()
				p := open(t, lang, s.fill)
				s.walk(p)
				for _, size := range [][2]int{{80, 24}, {40, 12}} {
					p.Resize(size[0], size[1])
					golden(t, fmt.Sprintf("%s-%s-%dx%d", s.name, lang, size[0], size[1]), p)
				}
			})
		}
	}
}

// folder finds where the journal lies, which differs with each run.
var folder = regexp.MustCompile(`(?s)(hier|here): .*?\n\n`)

// temporary finds what else differs with each run: paths of this test's own folders, and keys.
var temporary = regexp.MustCompile(`\S*(Screens|/0\d\d)\S*|age1\w+(\n \w{1,60}$)?`)

func golden(t *testing.T, name string, p *ui.Pilot) {
	t.Helper()
	text, x, y := p.Frame()
	text = folder.ReplaceAllString(text, "$1: …\n\n")
	text = temporary.ReplaceAllString(text, "…")
	got := []byte(fmt.Sprintf("%s\n--- cursor %d,%d\n", text, x, y))
	file := filepath.Join("testdata", "screens", name+".txt")
	if *update {
		must(os.MkdirAll(filepath.Dir(file), 0o755))
		must(os.WriteFile(file, got, 0o644))
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs (-want +got; go test ./ui -update writes it anew):\n%s", name, cmp.Diff(string(want), string(got)))
	}
}
