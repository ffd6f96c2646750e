package ui_test

import (
	"os"
	"runtime"
	"testing"

	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui"
	"koffiemoment/ui/pilot"
)

// A journal that a service takes along is said in one line, and goes to its own place once the program has closed it.
func TestAJournalInASyncedFolderIsSaid(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	at := ui.Place{Place: store.Place{Synced: "OneDrive"}, Movable: true}
	open := func() *pilot.Pilot {
		p, err := pilot.New(ui.Options{Language: "nl", Theme: "none", Default: rubric.Default, Place: func() ui.Place { return at }}, j)
		must(err)
		return p
	}
	p := open()
	p.Shows(t, "Plaats van je logboek      in OneDrive: veiliger op zijn eigen plek")
	pointAt(t, p, "Plaats van je logboek")
	p.Press("enter", "enter")
	if p.Quit {
		t.Fatal("the first answer does not leave all as it is")
	}
	p.Press("enter", "down", "enter")
	if !p.Quit || !p.Shell.Outcome().Move {
		t.Errorf("quit: %v, %+v", p.Quit, p.Shell.Outcome())
	}
	at.Movable = false
	p = open()
	pointAt(t, p, "Plaats van je logboek")
	p.Press("enter")
	p.Says(t, "zet dit bestand zelf ergens anders")
	at = ui.Place{}
	open().Hides(t, "Plaats van je logboek")
}

// One key takes from others what they could read.
func TestAJournalThatOthersCanReadIsMadePrivate(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("modes say nothing there of who may read")
	}
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	must(os.Chmod(j.Path(), 0o644))
	p, err := pilot.New(ui.Options{Language: "nl", Theme: "none", Default: rubric.Default, Place: func() ui.Place { return ui.Place{Place: store.PlaceOf(j.Path())} }}, j)
	must(err)
	pointAt(t, p, "Leesbaar voor anderen")
	p.Press("enter")
	p.Shows(t, "Enkel jij kunt je logboek nu lezen")
	p.Hides(t, "Leesbaar voor anderen")
	if store.PlaceOf(j.Path()).Open {
		t.Error("they still can")
	}
}
