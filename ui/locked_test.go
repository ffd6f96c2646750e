package ui_test

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/words"
)

const phrase = "koffie met melk"

// shownOpen is on the overview of an open journal.
const shownOpen = "Verder met je concept"

var theKey = sync.OnceValue(func() *vault.Key { return pilot.KeyFor(phrase) })

// locked locks what kept gives: a journal with entries, and two copies of it.
func locked(t *testing.T) (path string) {
	t.Helper()
	path = kept(t)
	j, err := store.Open(path, store.Options{})
	must(err)
	lock(t, j, theKey())
	must(j.Close())
	return path
}

type lockable interface {
	Lock(*vault.Key) error
	FollowLock(func(done, all int)) ([]string, error)
}

func lock(t *testing.T, file lockable, key *vault.Key) {
	t.Helper()
	must(file.Lock(key))
	if missed, err := file.FollowLock(nil); err != nil || len(missed) > 0 {
		t.Fatalf("%q did not follow, %v", missed, err)
	}
}

func openLocked(t *testing.T, path string) *store.Journal {
	t.Helper()
	j, err := store.Open(path, store.Options{Key: theKey()})
	must(err)
	t.Cleanup(func() { j.Close() })
	return j
}

// unlock gives a passphrase where one is asked for.
func unlock(p *pilot.Pilot, passphrase string) {
	p.Type(passphrase)
	p.Press("enter")
}

// tellsNothing holds what is shown before the passphrase to nobody's business: no word, name, count or date of what lies behind it.
func tellsNothing(t *testing.T, p *pilot.Pilot) {
	t.Helper()
	frame, _, _ := p.Frame()
	for _, word := range []string{"Noor", "Zonnebloem", "oma", "Vanmorgen", "moment", "maart", "17:40", "stage", "logboek.db"} {
		if strings.Contains(strings.ReplaceAll(frame, "koffiemoment", ""), word) {
			t.Errorf("%q is told:\n%s", word, frame)
		}
	}
	if title := p.Shell.View().WindowTitle; title != "" {
		t.Errorf("the window is called %q", title)
	}
}

// Nothing is told before the passphrase, a wrong one is told calmly any number of times, and then all is as it always is.
func TestALockedJournalAsksFirst(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		path := locked(t)
		p := started(t, path, lang)
		tellsNothing(t, p)
		p.Golden(t, "locked-"+lang)
		for range 4 {
			unlock(p, "Koffie met melk")
			tellsNothing(t, p)
		}
		p.Golden(t, "locked-wrong-"+lang)
		p.Resize(40, 12)
		p.Golden(t, "locked-wrong-narrow-"+lang)
		p.Resize(80, 24)
		p.Press("tab", "enter")
		p.Shows(t, "Koffie met melk")
		p.Press("shift+tab")
		unlock(p, phrase)
		p.Shows(t, map[string]string{"nl": shownOpen, "en": "Continue your draft"}[lang])
		p.Press("n")
		p.Type("Een nieuw verhaal")
		p.Press("ctrl+c")
		p.Shell.Close()
		if d := pilot.Drafts(t, openLocked(t, path)); len(d) != 2 || d[0].Entry.Story != "Een nieuw verhaal" {
			t.Errorf("%d drafts", len(d))
		}
	}
}

// The key on the sheet opens it too, whether one says so or not, in small letters and with the spaces of its groups. That of another journal does not.
func TestTheRecoverySheetOpens(t *testing.T) {
	groups := func(key *vault.Key) string {
		s := strings.ToLower(key.Recovery())
		return s[:20] + " " + s[20:40] + " " + s[40:]
	}
	path := locked(t)
	for name, way := range map[string][]string{"said": {"tab", "tab", "enter"}, "unsaid": nil} {
		p := started(t, path, "nl")
		if p.Press(way...); way != nil {
			p.Golden(t, "locked-sheet")
		}
		p.Paste(groups(pilot.KeyFor("thee")))
		p.Press("enter")
		p.Says(t, "Met deze herstelsleutel gaat het niet open.")
		p.Paste("AGE-SECRET-KEY-1QQQ")
		p.Press("enter")
		p.Says(t, "Dit is nog geen hele herstelsleutel.")
		p.Paste(groups(theKey()))
		p.Press("enter")
		if text, _, _ := p.Frame(); !strings.Contains(text, shownOpen) {
			t.Errorf("%s: it does not open:\n%s", name, text)
		}
		p.Shell.Close()
	}
}

// Keys that are typed while it goes open meet nothing: not the overview that comes, and no row of the gate.
func TestWhatIsTypedWhileItOpensGoesNowhere(t *testing.T) {
	p := started(t, locked(t), "nl")
	p.Type(phrase)
	p.Hold()
	p.Press("enter")
	p.Golden(t, "locked-opening")
	p.Press("n", "x", "enter", "tab", "q")
	p.Release()
	p.Lives(t)
	p.Shows(t, "Nieuw koffiemoment")
	p.Hides(t, "Wat zag of hoorde ik?")
}

// What the program was started for comes once it is open, and not before: a walk, a hand-in, a file of somebody else.
func TestWhatItWasStartedForWaitsForThePassphrase(t *testing.T) {
	for want, change := range map[string]func(*ui.Options){
		"Wat zag of hoorde ik?":   func(o *ui.Options) { o.Start = "new" },
		"Indienen":                func(o *ui.Options) { o.Start = "handin" },
		"Dit bestand is er niet.": func(o *ui.Options) { o.File = "nergens.koffie" },
	} {
		o := options(locked(t), "nl")
		change(&o)
		p, err := pilot.Start(o)
		must(err)
		tellsNothing(t, p)
		p.Hides(t, want)
		unlock(p, phrase)
		p.Shows(t, want)
		p.Shell.Close()
	}
}

// A key that came with the start asks nothing; one that is not the right one does as none.
func TestAKeyFromTheCommandLine(t *testing.T) {
	for shows, key := range map[string]*vault.Key{shownOpen: theKey(), "Wachtwoordzin": pilot.KeyFor("thee")} {
		o := options(locked(t), "nl")
		o.Key = key
		p, err := pilot.Start(o)
		must(err)
		p.Shows(t, shows)
		p.Shell.Close()
	}
}

// Quitting asks for no passphrase.
func TestALockedJournalCanBeLeft(t *testing.T) {
	for _, way := range []string{"ctrl+c", "tab tab tab enter", "up up up tab tab tab enter"} {
		p := started(t, locked(t), "nl")
		p.Press(strings.Fields(way)...)
		if !p.Quit {
			t.Errorf("%s does not end it", way)
		}
	}
}

// A second window tells nothing of the copies either before the passphrase, and then reads the newest.
func TestASecondWindowOfALockedJournalAsksToo(t *testing.T) {
	path := locked(t)
	openLocked(t, path)
	p := started(t, path, "nl")
	tellsNothing(t, p)
	p.Golden(t, "second-window-locked")
	p.Press("1")
	tellsNothing(t, p)
	unlock(p, "thee")
	p.Says(t, "gaat het niet open")
	unlock(p, phrase)
	p.Shows(t, "koffiemoment · kopie van wo 17:40 · alleen lezen")
	p.Shows(t, shownOpen)
}

// Once the first window is closed, the second asks for the passphrase and goes on.
func TestASecondWindowOfALockedJournalGoesOn(t *testing.T) {
	path := locked(t)
	j := openLocked(t, path)
	p := started(t, path, "nl")
	must(j.Close())
	p.Press("2")
	tellsNothing(t, p)
	unlock(p, phrase)
	p.Shows(t, "Nieuw koffiemoment")
}

// A damaged journal that is locked tells nothing before the passphrase, and comes back with it: from a copy, out of what is readable, or to be read as it is.
// No word of it lies in the folder afterwards.
func TestALockedJournalComesBack(t *testing.T) {
	for name, way := range map[string][]string{"copy": {"1", "enter"}, "gathered": {"2", "enter"}, "read": {"3"}} {
		t.Run(name, func(t *testing.T) {
			path := locked(t)
			b := contents(path)
			b[len(b)/2] ^= 1
			for _, page := range []int{0, 4096} {
				for i := range 64 {
					b[page+16+i] ^= 0xff
				}
			}
			must(os.WriteFile(path, b, 0o600))
			p := started(t, path, "nl")
			tellsNothing(t, p)
			p.Shows(t, "Wachtwoordzin")
			unlock(p, phrase)
			p.Shows(t, "Zet de kopie van")
			p.Press(way...)
			p.Shows(t, shownOpen)
			p.Shell.Close()
			nowhere(t, filepath.Dir(path), "Zonnebloem", "oma thuis")
			if name != "read" {
				if j := openLocked(t, path); !j.Locked() {
					t.Error("it is open for good")
				}
			}
		})
	}
}

// nowhere holds a folder to none of its files having some words.
func nowhere(t *testing.T, folder string, words ...string) {
	t.Helper()
	must(filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		for _, w := range words {
			if bytes.Contains(contents(path), []byte(w)) {
				t.Errorf("%q stands in %s", w, path)
			}
		}
		return nil
	}))
}

// A journal that is gone while its locked copies stand comes back by the passphrase.
func TestALockedJournalThatIsGone(t *testing.T) {
	path := locked(t)
	must(os.Remove(path))
	p := started(t, path, "nl")
	tellsNothing(t, p)
	unlock(p, phrase)
	p.Press("1", "enter")
	p.Shows(t, shownOpen)
}

// The copies of a locked journal are listed and taken back without asking again; one from under another lock asks for its own passphrase.
func TestCopiesOfALockedJournal(t *testing.T) {
	path := kept(t)
	j, err := store.Open(path, store.Options{})
	must(err)
	lock(t, j, pilot.KeyFor("thee"))
	must(j.Close())
	folder := store.BackupsFolder(path)
	items, err := os.ReadDir(folder)
	must(err)
	other := filepath.Join(folder, items[len(items)-1].Name())
	sealed := contents(other)
	j, err = store.Open(path, store.Options{Key: nil})
	if j != nil {
		t.Fatal("it opens without a key")
	}
	path = locked(t)
	folder = store.BackupsFolder(path)
	other = filepath.Join(folder, items[0].Name())
	must(os.WriteFile(other, sealed, 0o600))
	written := now.AddDate(0, -1, 0)
	must(os.Chtimes(other, written, written))

	p := started(t, path, "nl")
	unlock(p, phrase)
	p.Press(toCopies...)
	p.Shows(t, "3 momenten")
	p.Golden(t, "copies-locked")
	p.Press("6")
	p.Shows(t, "Deze kopie staat op slot met een andere wachtwoordzin")
	p.Press("esc")
	p.Press("6")
	unlock(p, "thee")
	p.Says(t, "terugzetten?")
	p.Press("j")
	p.Says(t, "Hersteld: 3 momenten.")
	p.Press("u")
	p.Says(t, "Alles staat weer zoals daarnet.")
	p.Press("5", "j")
	p.Says(t, "Hersteld: 3 momenten.")
	p.Shell.Close()
	openLocked(t, path)
}

// The lecturer's file asks where it is first needed, over what stands.
func TestALockedFileOfALecturerAsksInItsPlace(t *testing.T) {
	path := noted(t)
	rs, err := store.OpenReviews(path, store.Options{})
	must(err)
	lock(t, rs, theKey())
	must(rs.Close())
	p := reviewing(t, path)
	p.Shows(t, "Wat je bij het nalezen noteerde, staat op slot.")
	p.Golden(t, "locked-reviews")
	unlock(p, "thee")
	p.Says(t, "gaat het niet open")
	unlock(p, phrase)
	p.Hides(t, "Wachtwoordzin")
	if !p.Shell.Desk.Ready() || !p.Shell.Desk.Reviews().Locked() {
		t.Error("it is not open")
	}
	p = reviewing(t, noted(t))
	p.Hides(t, "Wachtwoordzin")
}

// F5 hides everything from anywhere, and what stood there stands there again, to the letter and the cursor.
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
			p.Press("f5")
			p.Shows(t, "Het gordijn is dicht.")
			tellsNothing(t, p.Pilot)
			p.Press("a", "space", "esc", "q", "f5", "f1", "u", "1")
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
	p.Press("f5")
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
	p.Press("f5")
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
	p.Press("f5", "ctrl+c")
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
	p.Press("3", "f5")
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
	p.Press("f5", "ctrl+c")
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

// The journal that goes to its own place is told its key.
func TestAMoveIsToldTheKey(t *testing.T) {
	p := started(t, locked(t), "nl")
	if p.Shell.Outcome().Key != nil {
		t.Error("there is a key before the passphrase")
	}
	unlock(p, phrase)
	if !p.Shell.Outcome().Key.Same(theKey()) {
		t.Error("the key is not told")
	}
}

// An example is hidden as well, and goes on where it was.
func TestTheCurtainHidesAnExample(t *testing.T) {
	p, _, _ := withSample(t, "nl")
	p.Press("f1", "v", "n")
	p.Type("Om te proberen.")
	p.Press("f5")
	p.Shows(t, "Het gordijn is dicht.")
	p.Hides(t, "proberen")
	p.Press("esc", "enter")
	p.Type(" En verder.")
	p.Shows(t, "Om te proberen. En verder.")
	p.Press("f5", "tab", "enter")
	if !p.Quit {
		t.Error("it can't be left behind the curtain")
	}
}

// A file that is sealed for a lecturer opens by the key in the lecturer's file: where that is locked its passphrase is asked for, and not one
// that the sealed file does not have. Whoever goes back is asked for that.
func TestASealedFileWaitsForTheLecturersPassphrase(t *testing.T) {
	j, h, _ := pilot.Lone(t)
	path := noted(t)
	rs, err := store.OpenReviews(path, store.Options{})
	must(err)
	_, recipient, err := rs.Identity()
	must(err)
	lock(t, rs, theKey())
	must(rs.Close())
	seal, err := exchange.LockFor(recipient)
	must(err)
	file := pilot.Write(j, pilot.Answer("a-1", 1, h, now), store.Sealing{By: exchange.ByKey, Lock: seal})
	arrive := func() *pilot.Pilot {
		p, err := pilot.New(ui.Options{Language: "nl", Theme: "none", Now: func() time.Time { return now }, Default: theRubric, File: file,
			ReviewPath: path, Reviewed: true, Reviews: func(key *vault.Key) (*store.Reviews, error) {
				return store.OpenReviews(path, store.Options{Key: key, Timeout: time.Millisecond})
			}}, j)
		must(err)
		t.Cleanup(func() { p.Shell.Desk.Close() })
		return p
	}
	p := arrive()
	p.Says(t, "Wat je bij het nalezen noteerde, staat op slot.")
	p.Press("esc")
	p.Shows(t, "Dit bestand is verzegeld.")
	p = arrive()
	unlock(p, phrase)
	p.Shows(t, "staat nu bij je logboek")
}
