package handin_test

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"koffiemoment/ui/pilot"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

func TestSealedHandInsOpen(t *testing.T) {
	secret, public, err := exchange.NewIdentity()
	must(err)
	byKey, err := exchange.KeyFrom(secret)
	must(err)
	byPhrase, err := exchange.KeyWith("een lange zin")
	must(err)
	for name, c := range map[string]struct {
		key  exchange.Key
		fill func(*pilot.Pilot)
	}{
		"passphrase": {byPhrase, func(p *pilot.Pilot) {
			p.Press("up", "up", "right", "ctrl+n", "enter")
			p.Shows(t, "! Geef eerst een wachtwoordzin")
			p.Type("   ")
			p.Press("down")
			p.Type("   ")
			p.Press("ctrl+n", "enter")
			p.Shows(t, "! Geef eerst een wachtwoordzin")
			p.Type("een lange zin")
			p.Press("ctrl+n", "enter")
			p.Shows(t, "! De twee zinnen zijn niet gelijk")
			p.Type("een lange zin")
			if text, _, _ := p.Frame(); strings.Contains(text, "lange") {
				t.Errorf("the passphrase can be read:\n%s", text)
			}
		}},
		"key": {byKey, func(p *pilot.Pilot) {
			p.Press("up", "up", "right", "right", "down")
			p.Paste(public[:20])
			p.Shows(t, "Dit is nog geen volledige sleutel.")
			p.Press("ctrl+n", "enter")
			p.Shows(t, "! Geef eerst een volledige sleutel")
			p.Paste(public[20:])
			p.Shows(t, "Dit is een publieke sleutel.")
		}},
	} {
		t.Run(name, func(t *testing.T) {
			j := pilot.OpenJournal(t)
			pilot.Filled(j)
			p, out := handsIn(t, "nl", j)
			p.Press("ctrl+n", "ctrl+n", "ctrl+n")
			c.fill(p)
			p.Press("ctrl+n", "enter")
			p.Shows(t, "Het heet:")
			f, err := os.Open(koffie(t, out))
			must(err)
			defer f.Close()
			if doc, err := new(exchange.Reader).Open(f, c.key); err != nil || len(doc.(*exchange.HandIn).Entries) != 2 {
				t.Errorf("the file does not open: %v", err)
			}
			if set, err := j.HandingIn(); err != nil || name == "key" && set.Key != public {
				t.Errorf("kept %+v, %v", set, err)
			}
		})
	}
}

// Once the file is to be sealed for a key, the preview still comes: the next time, and on the way back.
func TestThePreviewOfAFileForAKey(t *testing.T) {
	_, public, err := exchange.NewIdentity()
	must(err)
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	must(j.SaveHandingIn(store.HandingIn{By: exchange.ByStage, Stage: "stage-1", Dates: exchange.Weeks, Seal: exchange.ByKey, Key: public}))
	p, out := handsIn(t, "nl", j)
	p.Press("ctrl+n", "ctrl+n")
	p.Shows(t, "Dit is precies")
	p.Press("ctrl+n", "up", "up", "left", "right", "ctrl+p")
	p.Shows(t, "Dit is precies")
	p.Press("ctrl+n", "enter")
	p.Shows(t, "Het heet:")
	koffie(t, out)
}

// Whoever leafs on with the keys of the preview has written nothing at its end.
func TestLeafingOnWritesNothing(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p, out := handsIn(t, "nl", j)
	p.Press("ctrl+n", "ctrl+n", "ctrl+n", "pgdown", "ctrl+n", "up", "up", "ctrl+n")
	p.Shows(t, "► Maak het bestand")
	if _, err := os.Stat(out); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("something was written: %v", err)
	}
	p.Press("enter")
	p.Shows(t, "Het heet:")
}

// What became private behind the last step stays: the student looks at the choice again.
func TestWhatChangedMeanwhileIsChosenAnew(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p, out := handsIn(t, "nl", j)
	p.Press("ctrl+n", "ctrl+n", "ctrl+n")
	entry, err := j.Entry("1")
	must(err)
	d := journal.Revise("r", now, rubric.Default(), entry)
	d.Entry.Private = true
	_, err = j.Finish(d, rubric.Default(), now)
	must(err)
	p.Press("enter")
	p.Shows(t, "Er is niets ingediend.")
	if left, err := store.KoffiesIn(out); len(left) > 0 || err != nil {
		t.Errorf("left behind: %q, %v", left, err)
	}
	p.Press("esc")
	p.Shows(t, "Wat gaat mee")
	p.Press("ctrl+n", "ctrl+n", "ctrl+n", "enter")
	p.Shows(t, "Het heet:")
	if h, _ := pilot.HandInAt(t, koffie(t, out)); len(h.Entries) != 1 || h.Entries[0].ID == entry.ID {
		t.Errorf("got %d entries", len(h.Entries))
	}
}

func TestALongPassphraseIsWhole(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p, out := handsIn(t, "nl", j)
	p.Press("ctrl+n", "ctrl+n", "ctrl+n", "up", "up", "right", "down")
	long := strings.Repeat("koffie ", 40) + "einde"
	p.Paste(long)
	p.Press("down")
	p.Paste(long)
	p.Press("ctrl+n", "enter")
	key, err := exchange.KeyWith(long)
	must(err)
	f, err := os.Open(koffie(t, out))
	must(err)
	defer f.Close()
	doc, err := new(exchange.Reader).Open(f, key)
	if err != nil {
		t.Fatal(err)
	}
	// Whoever opens it types the same, as long.
	p = pilot.OpenOn(t, "nl", j)
	p.Open(pilot.Put(t.TempDir(), "lang.koffie", doc, pilot.LockWith(long)))
	p.Paste(long)
	p.Press("enter")
	if text, _, _ := p.Frame(); strings.Contains(text, "wachtwoordzin") {
		t.Errorf("it does not open:\n%s", text)
	}
}

func TestTheHomeFolderHasAShortName(t *testing.T) {
	home := t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("USERPROFILE", home)
	t.Chdir(t.TempDir())
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n", "ctrl+n", "ctrl+n", "up", "ctrl+u")
	p.Type("~/Documenten")
	p.Press("ctrl+n", "enter")
	koffie(t, filepath.Join(home, "Documenten"))
	if _, err := os.Stat("~"); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a folder named ~ was made: %v", err)
	}
}

// Whoever takes the wrong half of a key by mistake is told, and it is kept nowhere.
func TestASecretKeyIsRefused(t *testing.T) {
	secret, _, err := exchange.NewIdentity()
	must(err)
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p, out := handsIn(t, "nl", j)
	p.Press("ctrl+n", "ctrl+n", "ctrl+n", "up", "up", "right", "right", "down")
	p.Paste(secret)
	p.Shows(t, "Dit is een geheime sleutel, geef die aan niemand.")
	p.Press("ctrl+n", "enter")
	if _, err := os.Stat(out); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("something was written: %v", err)
	}
	p.Press("ctrl+p", "ctrl+p", "ctrl+p", "tab", "space", "esc", "ctrl+c")
	if set, err := j.HandingIn(); err != nil || set.Key != "" {
		t.Errorf("the key is kept, %v", err)
	}
}

func TestAFolderThatTakesNothing(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p, out := handsIn(t, "nl", j)
	must(os.WriteFile(out, []byte("in de weg"), 0o600))
	p.Press("ctrl+n", "ctrl+n", "ctrl+n", "enter")
	p.Shows(t, "In deze map kan niets geschreven worden. Er is niets ingediend")
	p.Press("enter")
	p.Shows(t, "► Maak het bestand")
	if before, err := j.HandIns(); err != nil || len(before) != 0 {
		t.Errorf("%d hand-ins are remembered, %v", len(before), err)
	}
	other := filepath.Join(filepath.Dir(out), "elders")
	p.Press("up", "ctrl+k", "ctrl+u")
	p.Paste(other)
	p.Press("ctrl+n", "enter")
	p.Shows(t, "Het heet:")
	if h, _ := pilot.HandInAt(t, koffie(t, other)); h.Number != 2 {
		t.Errorf("number %d is written; the first was given away", h.Number)
	}
}

func TestASecondHandIn(t *testing.T) {
	j := pilot.OpenJournal(t)
	handed(j)
	p, out := handsIn(t, "nl", j)
	p.Shows(t, "Sinds je op wo 11 maart indiende: 1 nieuwe, 1 gewijzigde.")
	p.Press("tab", "b")
	p.Shows(t, "nummer 1 · wo 11 maart · Stage 1 · 2 reflecties")
	p.Press("esc", "ctrl+n", "ctrl+n", "ctrl+n", "enter")
	p.Shows(t, "Noor-Stage-1.koffie")
	if h, _ := pilot.HandInAt(t, koffie(t, out)); h.Number != 2 {
		t.Errorf("the second hand-in has number %d", h.Number)
	}
	p.Press("enter", "i")
	p.Shows(t, "Sinds je op do 12 maart indiende: niets veranderd.")
}

// TestTheEndAtEverySize draws the last screen, which the other sizes do not reach.
func TestTheEndAtEverySize(t *testing.T) {
	j := pilot.OpenJournal(t)
	telling(j)
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n", "l", "l", "l", "l", "l", "ctrl+n", "ctrl+n", "enter")
	p.Shows(t, "Het heet:")
	for _, w := range []int{1, 2, 5, 20, 40, 80, 300} {
		for _, h := range []int{1, 2, 3, 4, 9, 12, 24, 100} {
			p.Resize(w, h)
			p.Fits(t, w, h)
		}
	}
}

// What was judged under an older rubric stays in the journal, and keeps nobody from handing in.
func TestHandingInAfterAChangeOfRubric(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("z", "enter", "3", "esc", "ctrl+c")
	source := strings.ReplaceAll(strings.Replace(string(rubric.DefaultSource()), "version: 2", "version: 3", 1), "houding.positief", "houding.anders")
	r, err := rubric.Parse([]byte(source))
	must(err)
	must(j.UseRubric(r))
	p = pilot.OpenOn(t, "nl", j)
	p.Press("z", "down", "enter", "2", "esc", "esc", "ctrl+c")
	p, out := handsIn(t, "nl", j)
	p.Press("ctrl+n", "ctrl+n")
	p.Shows(t, "Dit is precies wat je stagebegeleider te zien krijgt.")
	p.Press("ctrl+n", "enter")
	pilot.HandInAt(t, koffie(t, out))
}

// Keys that are typed ahead meet the step that they were meant for.
func TestHandingInAsFastAsCanBe(t *testing.T) {
	for range 10 {
		j := pilot.OpenJournal(t)
		telling(j)
		p, out := handsIn(t, "nl", j)
		p.PressTogether("right", "right", "tab", "space", "down", "space", "ctrl+n", "l", "l", "l", "l", "l", "ctrl+n", "ctrl+n", "enter")
		p.Shows(t, "Het heet:")
		if h, _ := pilot.HandInAt(t, koffie(t, out)); len(h.Entries) != 2 {
			t.Fatalf("%d entries travel", len(h.Entries))
		}
	}
}

// Where the file lies is one key away as soon as there is one, and is said where the folder can't be opened.
func TestTheFolderOpensFromTheEnd(t *testing.T) {
	if runtime.GOOS == "windows" || runtime.GOOS == "darwin" {
		t.Skip("the file manager is not looked for by its name alone")
	}
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p, out := handsIn(t, "nl", j)
	programs := t.TempDir()
	t.Setenv("DISPLAY", ":none")
	t.Setenv("PATH", programs)
	p.Press("ctrl+n", "ctrl+n", "ctrl+n", "enter")
	p.Shows(t, "f open map")
	p.Press("f")
	p.Says(t, "De map kon van hieruit niet geopend worden.")
	p.Press("enter")
	shown := filepath.Join(programs, "shown")
	must(os.WriteFile(filepath.Join(programs, "xdg-open"), []byte("#!/bin/sh\necho \"$1\" >"+shown+"\n"), 0o700))
	p.Press("f")
	if got, err := os.ReadFile(shown); err != nil || strings.TrimSpace(string(got)) != filepath.Dir(koffie(t, out)) {
		t.Errorf("opened %q, %v", got, err)
	}
	p.Shows(t, "Je bestand is gemaakt.")
}
