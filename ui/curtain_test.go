package ui_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/words"
)

// F12 hides everything from anywhere, and what stood there stands there again, to the letter and the cursor.
func TestTheCurtainHidesAndGivesBack(t *testing.T) {
	for _, at := range places() {
		if at.name == "curtain" {
			continue
		}
		t.Run(at.name, func(t *testing.T) {
			t.Parallel()
			p := arrive(t.TempDir(), "nl", at)
			defer p.leave()
			p.Pause()
			before, x, y := p.Frame()
			p.Press("f12")
			p.Shows(t, "Het gordijn is dicht.")
			tellsNothing(t, p.Pilot)
			p.Press("a", "space", "esc", "q", "f12", "f1", "u", "1")
			p.Paste("iets")
			p.Send(tea.MouseClickMsg{X: 5, Y: 4, Button: tea.MouseLeft})
			p.Shows(t, "Het gordijn is dicht.")
			p.Press("enter")
			if after, atX, atY := p.Frame(); after != before || atX != x || atY != y {
				t.Errorf("it stands there otherwise:\n%s\nand not\n%s", after, before)
			}
		})
	}
}

// What was being typed is saved as the curtain falls, and typing goes on where it was.
func TestTheCurtainSavesFirst(t *testing.T) {
	p := pilot.Open(t, "nl", nil)
	p.Type("Mama zei")
	p.Press("f12")
	if d := pilot.Drafts(t, p.Shell.Book.Store); len(d) != 1 || d[0].Entry.Story != "Mama zei" {
		t.Errorf("%d drafts", len(d))
	}
	p.Golden(t, "curtain")
	p.Press("enter")
	p.Type(" dag")
	p.Shows(t, "Mama zei dag")
}

// The curtain of a locked journal asks for the passphrase; what happens behind it goes on.
func TestTheCurtainOfALockedJournalAsks(t *testing.T) {
	p := started(t, locked(t), "nl")
	unlock(p, phrase)
	p.Press("n")
	p.Type("Papa zei")
	p.Press("f12")
	tellsNothing(t, p)
	p.Golden(t, "curtain-locked")
	p.Press("enter")
	unlock(p, "thee")
	p.Says(t, "gaat het niet open")
	p.Paste(pilot.KeyFor("thee").Recovery())
	p.Press("enter")
	p.Says(t, "Met deze herstelsleutel gaat het niet open.")
	p.Pause()
	p.Send(tea.WindowSizeMsg{Width: 100, Height: 30})
	tellsNothing(t, p)
	p.Send(tea.WindowSizeMsg{Width: 80, Height: 24})
	unlock(p, phrase)
	p.Type(" niets")
	p.Shows(t, "Papa zei niets")
	p.Press("f12", "ctrl+c")
	if !p.Quit || p.Shell.Outcome().Rescue != "" {
		t.Error("it can't be left behind the curtain")
	}
}

// Work that is under way when the curtain falls ends behind it, and leads where it would have led.
func TestTheCurtainFallsDuringWork(t *testing.T) {
	p := started(t, locked(t), "nl")
	unlock(p, phrase)
	p.Press(toCopies...)
	p.Hold()
	p.Press("3", "f12")
	tellsNothing(t, p)
	p.Release()
	tellsNothing(t, p)
	unlock(p, phrase)
	p.Says(t, "Je logboek is nagekeken")
}

// What can't be saved when one leaves behind the curtain is asked about there, without a word of it, and goes into a side file.
func TestLeavingBehindTheCurtainLosesNothing(t *testing.T) {
	path := locked(t)
	p := started(t, path, "nl")
	unlock(p, phrase)
	p.Press("n")
	p.Hold()
	p.Type("Weerwolfje kwam binnen")
	must(os.Rename(path, path+".weg"))
	p.Release()
	p.Press("f12", "ctrl+c")
	tellsNothing(t, p)
	p.Press("down", "enter")
	if !p.Quit {
		frame, _, _ := p.Frame()
		t.Fatalf("it goes on:\n%s", frame)
	}
	sides, err := filepath.Glob(filepath.Join(filepath.Dir(path), store.SideFile+"*"))
	must(err)
	if len(sides) != 1 || !strings.HasSuffix(sides[0], ".txt"+vault.BoxSuffix) {
		t.Fatalf("beside it lies %q", sides)
	}
	nowhere(t, filepath.Dir(path), "Weerwolfje")
	if opens := words.CatalogFor("nl").Gate.Opens(sides[0]); !strings.Contains(opens, `koffiemoment open "`+sides[0]+`"`) {
		t.Errorf("how it opens: %q", opens)
	}
	if text, err := store.OpenBox(sides[0], theKey()); err != nil || !strings.Contains(string(text), "Weerwolfje kwam binnen") {
		t.Errorf("it holds %q, %v", text, err)
	}
}

// A locked journal is hidden when nobody did anything for as long as was chosen, and never where nothing is locked or that was not wanted.
func TestAnIdleJournalIsHidden(t *testing.T) {
	idle := func(path string, key *vault.Key, minutes int) *pilot.Pilot {
		j, err := store.Open(path, store.Options{Key: key})
		must(err)
		must(j.SaveSettings(journal.Settings{Stage: "stage-1", Name: "Noor", Idle: minutes}))
		must(j.Close())
		p := started(t, path, "nl")
		if key != nil {
			unlock(p, phrase)
		}
		return p
	}
	wait := func(p *pilot.Pilot, d time.Duration) {
		p.Clock = p.Clock.Add(d)
		p.Elapse()
	}
	p := idle(locked(t), theKey(), 5)
	wait(p, 5*time.Minute) // nobody touched a key since it opened
	p.Shows(t, "Het gordijn is dicht.")
	unlock(p, phrase)
	wait(p, 4*time.Minute)
	p.Press("down")
	wait(p, time.Minute)
	p.Shows(t, "Nieuw koffiemoment")
	wait(p, 4*time.Minute)
	p.Shows(t, "Het gordijn is dicht.")
	tellsNothing(t, p)
	unlock(p, phrase)
	p.Shows(t, "Nieuw koffiemoment")
	wait(p, 5*time.Minute)
	p.Shows(t, "Het gordijn is dicht.")
	unlock(p, phrase)

	p.Clock = p.Clock.Add(time.Hour) // asleep: no timer went off
	p.Press("l")
	p.Shows(t, "Het gordijn is dicht.")

	for _, p := range []*pilot.Pilot{idle(locked(t), theKey(), 0), idle(kept(t), nil, 5)} {
		wait(p, time.Hour)
		p.Press("down")
		p.Shows(t, "Nieuw koffiemoment")
		if p.Timers() > 0 {
			t.Error("a timer goes for nothing")
		}
	}
}

// An example is hidden as well, and goes on where it was.
func TestTheCurtainHidesAnExample(t *testing.T) {
	p, _, _ := withSample(t, "nl")
	p.Press("f1", "v", "n")
	p.Type("Om te proberen.")
	p.Press("f12")
	p.Shows(t, "Het gordijn is dicht.")
	p.Hides(t, "proberen")
	p.Press("esc", "enter")
	p.Type(" En verder.")
	p.Shows(t, "Om te proberen. En verder.")
	p.Press("f12", "tab", "enter")
	if !p.Quit {
		t.Error("it can't be left behind the curtain")
	}
}

// The keys of the curtain mean nothing else anywhere, for a lecturer neither: they are pressed without looking.
func TestTheKeysOfTheCurtainAreItsOwn(t *testing.T) {
	files, err := filepath.Glob("*/keys.go")
	must(err)
	for _, file := range append(files, "keys.go") {
		for field, tag := range tags(t, file) {
			for _, name := range strings.Fields(tag.Get("keys")) {
				if field != "Curtain" && (name == "f12" || name == "ctrl+l") {
					t.Errorf("%s: %s lies on %s too", file, field, name)
				}
			}
		}
	}
}
