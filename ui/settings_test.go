package ui_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui"
	"koffiemoment/ui/pilot"
)

// Enter ticks and goes on; it takes no tick away, and a fourth criterion pushes none of the three out.
func TestEnterTakesNoFocusAway(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("o", "down", "down", "down", "enter")
	p.Press("enter", "enter", "enter", "up", "enter", "enter")
	p.Says(t, "Je koos er al drie. Haal er eerst een weg met spatie.")
	want := []string{"houding.positief", "houding.gelijkwaardig", "houding.nieuwsgierig"}
	p.Press("esc", "esc")
	if set, err := j.Settings(); err != nil || !slices.Equal(set.Focus, want) {
		t.Fatalf("kept %v, %v", set.Focus, err)
	}
	p.Press("o", "down", "down", "down", "enter", "space")
	p.Shows(t, "uitgevinkt · u zet terug")
	p.Press("down", "u", "esc")
	if set, err := j.Settings(); err != nil || len(set.Focus) != len(want) {
		t.Errorf("u put nothing back: kept %v, %v", set.Focus, err)
	}
	p.Press("enter", "home", "space", "esc", "esc")
	if set, err := j.Settings(); err != nil || !slices.Equal(set.Focus, want[1:]) {
		t.Errorf("kept %v, %v", set.Focus, err)
	}
}

// A name goes to the lecturer with a hand-in, and also stands on the pages that a mentor reads.
func TestTheNameSaysWhoSeesIt(t *testing.T) {
	for lang, want := range map[string]string{"nl": "Alleen op wat je indient, en op een blad voor het gesprek of je mentor.",
		"en": "Only on what you hand in, and on a page for the talk or your mentor."} {
		p := pilot.Open(t, lang, pilot.Filled)
		p.Press("o")
		p.Says(t, want)
	}
}

func TestTheMouseCanBeLeftToTheTerminal(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	path := filepath.Join(t.TempDir(), "config.json")
	p, err := pilot.New(ui.Options{Language: "nl", Theme: "none", Default: rubric.Default, ConfigPath: path}, j)
	must(err)
	if p.Shell.View().MouseMode != tea.MouseModeCellMotion {
		t.Error("the mouse does nothing")
	}
	p.Press("o", "end", "tab", "tab", "tab", "tab", "tab", "tab", "right")
	p.Shows(t, "Muis              uit")
	config, err := store.ReadConfig(path)
	if err != nil || !config.NoMouse || p.Shell.View().MouseMode != tea.MouseModeNone {
		t.Errorf("kept %+v, %v; the mouse is in mode %v", config, err, p.Shell.View().MouseMode)
	}
	p.Press("left")
	if config, err = store.ReadConfig(path); err != nil || config.NoMouse {
		t.Errorf("kept %+v, %v", config, err)
	}
}

// A copy of the journal that went on elsewhere is brought in from the settings, and that of somebody else is not.
func TestACopyIsBroughtTogetherWithTheJournal(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	folder := filepath.Dir(j.Path())
	bytes, err := os.ReadFile(j.Path())
	must(err)
	must(os.WriteFile(filepath.Join(folder, "stick.db"), bytes, 0o600))
	there, err := store.Open(filepath.Join(folder, "stick.db"), store.Options{})
	must(err)
	r := rubric.Default()
	d := journal.NewDraft("daar", now, r, journal.Encounter{Stage: "stage-1"}, journal.Short, nil, nil)
	d.Entry.Story = "Op de andere computer geschreven."
	_, err = there.Finish(d, r, now)
	must(err)
	must(there.Close())
	stranger, err := store.Open(filepath.Join(folder, "vreemd.db"), store.Options{})
	must(err)
	must(stranger.Close())
	must(os.WriteFile(filepath.Join(folder, "brief.db"), []byte("Beste juf"), 0o600))
	p := pilot.OpenOn(t, "nl", j)
	bring := func(name string) {
		pointAt(t, p, "Samenvoegen")
		p.Press("enter")
		p.Paste(filepath.Join(folder, name))
	}
	p.Press("o")
	bring("stick.db")
	p.Says(t, "Samengevoegd: 1 reflectie erbij. Een reservekopie van ervoor staat in")
	p.Press("enter")
	p.Shows(t, "laatste vandaag 15:42, naast je logboek") // that copy
	bring("stick.db")
	p.Says(t, "Alles uit dat bestand stond al in je logboek.")
	p.Press("enter")
	bring("vreemd.db")
	p.Says(t, "Dat is een ander logboek.")
	p.Press("enter")
	bring("brief.db")
	p.Says(t, "Dit bestand is geen logboek, of het is niet heel. Er is niets veranderd.") // and nothing is wrong with the own one
	p.Press("enter", "esc", "l")
	p.Shows(t, "Op de andere computer geschreven.")
}

// TestTheExampleOffersNoCopies shows no row there that does nothing.
func TestTheExampleOffersNoCopies(t *testing.T) {
	p := inExample(t, "nl")
	p.Press("o")
	p.Shows(t, "Alles van mij")
	p.Hides(t, "Samenvoegen")
	p.Hides(t, "Kopieën")
}
