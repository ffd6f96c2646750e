package ui_test

import (
	"path/filepath"
	"slices"
	"testing"

	tea "charm.land/bubbletea/v2"

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
