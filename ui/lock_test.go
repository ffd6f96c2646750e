package ui_test

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"filippo.io/age"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui/pilot"
)

// toLock leads from the overview to the lock, the last row of the settings.
var toLock = append([]string{"o"}, append(pilot.Downs(12), "enter")...)

// filledLocked is the filled journal under the passphrase.
func filledLocked(j *store.Journal) {
	pilot.Filled(j)
	must(j.Lock(theKey()))
	_, err := j.FollowLock(nil)
	must(err)
}

// keysOn gives the recovery key that is on the screen, as a person would copy it.
func keysOn(p *pilot.Pilot) string {
	text, _, _ := p.Frame()
	found := regexp.MustCompile(`AGE-SECRET-KEY-1\s+((?:[02-9A-Z]{2,4}\s+)+)`).FindStringSubmatch(text)
	if found == nil {
		return ""
	}
	return "AGE-SECRET-KEY-1" + strings.Join(strings.Fields(found[1]), "")
}

// standsIn counts a text in all files of a folder and those in it.
func standsIn(folder, text string) (n int) {
	must(filepath.WalkDir(folder, func(path string, item os.DirEntry, err error) error {
		if err == nil && item.Type().IsRegular() {
			n += bytes.Count(contents(path), []byte(text))
		}
		return err
	}))
	return n
}

// thought stands in an entry of the filled journal.
const thought = "Ik had gedacht dat ze haast had."

func lockScenes() []pilot.Scene {
	at := func(keys ...string) func(*pilot.Pilot) {
		return func(p *pilot.Pilot) { p.Press(toLock...); p.Press(keys...) }
	}
	known := func(row int, keys ...string) func(*pilot.Pilot) {
		return func(p *pilot.Pilot) {
			p.Press(toLock...)
			p.Press(append(pilot.Downs(row), "enter")...)
			p.Type(phrase)
			p.Press(append([]string{"enter"}, keys...)...)
		}
	}
	return []pilot.Scene{
		pilot.OnJournal("lock-read", pilot.Filled, at()),
		pilot.OnJournal("lock-phrase", pilot.Filled, at("enter", "k", "o", "f", "tab", "tab", "tab", "enter")),
		pilot.OnJournal("lock-unlike", pilot.Filled, at("enter", "k", "tab", "o", "tab", "enter")),
		pilot.OnJournal("lock-menu", filledLocked, at("down", "down")),
		pilot.OnJournal("lock-ask", filledLocked, at("enter")),
		pilot.OnJournal("lock-change", filledLocked, known(0)),
		pilot.OnJournal("lock-sheet", filledLocked, known(1)),
		pilot.OnJournal("lock-part", filledLocked, known(3)),
		pilot.OnJournal("lock-gone", filledLocked, known(3, "2")),
	}
}

func TestScreensOfTheLock(t *testing.T) { pilot.Screens(t, lockScenes()) }

func TestEverySizeOfTheLock(t *testing.T) { pilot.Sizes(t, lockScenes()) }

// TestALockIsSetChangedAndTakenAway goes the whole way by tab and enter alone. Whatever the lock, what was written is in no file of the folder
// as long as there is one, and all of it is there.
func TestALockIsSetChangedAndTakenAway(t *testing.T) {
	path := kept(t)
	folder := filepath.Dir(path)
	p := started(t, path, "nl")
	p.Press(toLock...)
	p.Says(t, "krijgt het nooit meer open. Niemand kan dan nog helpen: wij niet, en je hogeschool ook niet.")
	p.Press("enter")
	p.Type(phrase)
	p.Press("enter")
	p.Type(phrase)
	p.Press("enter", "enter")
	p.Golden(t, "lock-set-sheet")
	sheet := keysOn(p)
	if n := standsIn(folder, thought); n == 0 {
		t.Fatal("it was locked before the sheet was kept")
	}
	p.Press("tab", "enter")
	p.Golden(t, "lock-set")
	p.Press("enter")
	p.Shows(t, "Op slot           ja")
	opens := p.Shell.Outcome().Key
	p.Shell.Close()
	saysNothing(t, folder)
	head, err := store.HeadOf(path)
	must(err)
	key, err := head.Open(phrase)
	must(err)
	if !opens.Same(key) {
		t.Error("what comes after the program would not open it")
	}
	bySheet, err := head.Recover(sheet)
	if err != nil || !bySheet.Same(key) {
		t.Fatalf("the sheet does not hold the key: %v", err)
	}
	j := openedWith(t, path, key)
	if set, err := j.Settings(); err != nil || set.Idle != 10 {
		t.Errorf("the curtain falls after %d minutes, %v", set.Idle, err)
	}

	p = pilot.OpenOn(t, "nl", j)
	p.Press(toLock...)
	p.Press("enter")
	p.Type("vijf blauwe laarzen")
	p.Press("enter")
	p.Says(t, "Met deze wachtwoordzin gaat het niet open.")
	p.Paste(theKey().Recovery()) // of another lock
	p.Press("enter")
	p.Says(t, "Met deze herstelsleutel gaat het niet open.")
	p.Paste(sheet)
	p.Press("enter")
	p.Says(t, "Een nieuw herstelblad is niet nodig")
	p.Type("drie gele paraplus")
	p.Press("enter")
	p.Type("drie gele paraplus")
	p.Press("enter", "enter")
	p.Says(t, "Je nieuwe wachtwoordzin geldt vanaf nu.")
	p.Press("enter")
	p.Shell.Close()
	saysNothing(t, folder)
	head, err = store.HeadOf(path)
	must(err)
	if _, err := head.Open(phrase); err == nil {
		t.Error("the passphrase of before still opens it")
	}
	key, err = head.Open("drie gele paraplus")
	if err != nil || !key.Same(bySheet) {
		t.Fatalf("the sheet is another one: %v", err)
	}

	takenAway(t, path, key, "drie gele paraplus")
}

// takenAway takes a lock away, at the second asking.
func takenAway(t *testing.T, path string, key *vault.Key, phrase string) {
	t.Helper()
	p := pilot.OpenOn(t, "nl", openedWith(t, path, key))
	p.Press(toLock...)
	p.Press("down", "down", "down", "enter")
	p.Type(phrase)
	p.Press("enter", "enter") // the harmless answer comes first
	p.Shows(t, "een andere kiezen")
	p.Press("end", "enter")
	p.Type(phrase)
	p.Press("enter", "tab", "enter")
	p.Says(t, "Het slot is weg.")
	p.Press("enter")
	p.Shows(t, "Op slot           nee")
	p.Shell.Close()
	found, bad, err := store.Backups(path, nil)
	if err != nil || len(bad) > 0 || len(found) != 2 || found[0].Entries != 3 {
		t.Errorf("copies: %+v, %q, %v", found, bad, err)
	}
}

// openedWith gives a journal that is whole.
func openedWith(t *testing.T, path string, key *vault.Key) *store.Journal {
	t.Helper()
	j, err := store.Open(path, store.Options{Key: key})
	must(err)
	if err := j.Verify(); err != nil {
		t.Fatal(err)
	}
	return j
}

// saysNothing holds what lies in a folder to nobody's business.
func saysNothing(t *testing.T, folder string) {
	t.Helper()
	for _, text := range []string{thought, "oma thuis altijd", "Ouder Kastanje", "AGE-SECRET-KEY", phrase} {
		if n := standsIn(folder, text); n > 0 {
			t.Errorf("%q stands %d times in the folder", text, n)
		}
	}
}

// TestEscLeavesTheLockAsItWas is for whoever changes their mind, at whichever step.
func TestEscLeavesTheLockAsItWas(t *testing.T) {
	typed := func(p *pilot.Pilot) { p.Type(phrase); p.Press("tab"); p.Type(phrase); p.Press("tab", "enter") }
	for name, way := range map[string]struct {
		fill func(*store.Journal)
		go_  func(*pilot.Pilot)
	}{
		"reading":  {pilot.Filled, func(*pilot.Pilot) {}},
		"choosing": {pilot.Filled, func(p *pilot.Pilot) { p.Press("enter"); p.Type(phrase) }},
		"sheet":    {pilot.Filled, func(p *pilot.Pilot) { p.Press("enter"); typed(p) }},
		"without":  {pilot.Filled, func(p *pilot.Pilot) { p.Press("enter"); typed(p); p.Press("3", "esc") }},
		"asked":    {filledLocked, func(p *pilot.Pilot) { p.Press("enter"); p.Type(phrase) }},
		"changing": {filledLocked, func(p *pilot.Pilot) { p.Press("enter"); p.Type(phrase); p.Press("enter"); p.Type("iets") }},
		"parting":  {filledLocked, func(p *pilot.Pilot) { p.Press("down", "down", "down", "enter"); p.Type(phrase); p.Press("enter") }},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			j := pilot.OpenJournal(t)
			way.fill(j)
			before := contents(j.Path())
			p := pilot.OpenOn(t, "nl", j)
			p.Press(toLock...)
			way.go_(p)
			p.Press("esc", "esc", "esc")
			must(p.Shell.Keeper.Flush())
			if !bytes.Equal(before, contents(j.Path())) {
				t.Error("the file changed")
			}
			p.Shows(t, "Nieuw koffiemoment")
		})
	}
}

// TestEscStopsALockThatWasNotBegun is for who presses it in the very moment.
func TestEscStopsALockThatWasNotBegun(t *testing.T) {
	j := pilot.OpenJournal(t)
	filledLocked(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press(toLock...)
	p.Press("down", "down", "down", "enter")
	p.Type(phrase)
	p.Press("enter")
	p.Hold()
	p.Press("2", "esc")
	p.Release()
	p.Shows(t, "► Laat het op slot")
	if !j.Locked() {
		t.Error("the lock is gone")
	}
}

// TestASheetIsNotPutBesideWhatItOpens asks first, and writes one for its owner alone.
func TestASheetIsNotPutBesideWhatItOpens(t *testing.T) {
	j := pilot.OpenJournal(t)
	filledLocked(j)
	folder, stick := filepath.Dir(j.Path()), t.TempDir()
	p := pilot.OpenOn(t, "nl", j)
	p.Press(toLock...)
	p.Press("down", "enter")
	p.Type(phrase)
	p.Press("enter")
	sheet := keysOn(p)
	choose := func(where string) {
		p.Press("1")
		p.Paste(where)
		p.Press("home", "enter")
	}
	choose(folder)
	p.Says(t, "Wie het ene vindt, vindt het andere.")
	p.Press("enter")
	p.Shows(t, "Waar komt het herstelblad?")
	if n := standsIn(folder, "AGE-SECRET"); n > 0 {
		t.Error("it was written there all the same")
	}
	p.Paste(stick)
	p.Press("home", "enter")
	p.Says(t, "Het blad staat in")
	path := filepath.Join(stick, "herstelblad 2026-03-12.txt")
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Fatalf("%v, %v", info, err)
	}
	text := string(contents(path))
	for _, want := range []string{"koffiemoment", "logboek.db", "12 maart 2026", sheet[len(sheet)-2:]} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not on the sheet:\n%s", want, text)
		}
	}
	key, err := j.Key().Head().Recover(text[strings.LastIndex(strings.TrimSpace(text), "\n"):])
	if err != nil || !key.Same(j.Key()) || key.Recovery() != sheet {
		t.Errorf("the key on the sheet does not open it: %v", err)
	}
	if _, err := age.ParseIdentities(strings.NewReader(text)); err != nil {
		t.Errorf("age does not take the sheet: %v", err)
	}
}

// TestASheetForNoLockIsSaidToBeNone tells who wrote a sheet and then went away.
func TestASheetForNoLockIsSaidToBeNone(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	stick := t.TempDir()
	p.Press(toLock...)
	p.Press("enter")
	p.Type("a")
	p.Press("enter")
	p.Type("a")
	p.Press("enter", "enter", "enter")
	p.Paste(stick)
	p.Press("home", "enter", "esc")
	p.Says(t, "Er is geen slot gezet. Het blad in")
	p.Press("enter")
	p.Shows(t, "Op slot           nee")
}

// TestTheCurtainFallsWhenSomebodyChooses keeps what is chosen.
func TestTheCurtainFallsWhenSomebodyChooses(t *testing.T) {
	j := pilot.OpenJournal(t)
	filledLocked(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press(toLock...)
	p.Press("down", "down", "right", "right", "right")
	p.Shows(t, "na 30 minuten")
	if set, err := j.Settings(); err != nil || set.Idle != 30 {
		t.Errorf("kept %d, %v", set.Idle, err)
	}
	p.Press("left", "left", "left")
	p.Shows(t, "valt niet vanzelf")
	if set, err := j.Settings(); err != nil || set.Idle != 0 || set.Name != "Noor" {
		t.Errorf("kept %+v, %v", set, err)
	}
}

// TestALecturersFileIsLocked goes the same way from the lecturer's own screen.
func TestALecturersFileIsLocked(t *testing.T) {
	path := noted(t)
	folder := filepath.Dir(path)
	if standsIn(folder, "Je vroeg door") == 0 {
		t.Fatal("nothing was noted")
	}
	p := reviewing(t, path)
	p.Press("o")
	pointAt(t, p, "Op slot")
	p.Press("enter")
	p.Says(t, "wat je bij het nalezen noteerde")
	p.Press("enter")
	p.Type(phrase)
	p.Press("enter")
	p.Type(phrase)
	p.Press("enter", "enter", "3", "down", "enter")
	p.Says(t, "Wat je bij het nalezen noteerde, staat op slot.")
	p.Press("enter")
	if at := pointed(p); !strings.Contains(at, "Op slot") || !strings.Contains(at, " ja") {
		t.Errorf("the row says %q", at)
	}
	p.Press("up", "enter", "5", "j")
	p.Shows(t, "u zet terug") // a copy was taken back, and nobody was asked for what was given just now
	p.Shell.Close()
	for _, text := range []string{"Je vroeg door", "Amber", "stage-1"} {
		if n := standsIn(folder, text); n > 0 {
			t.Errorf("%q stands %d times in the folder", text, n)
		}
	}
	head, err := store.HeadOf(path)
	must(err)
	key, err := head.Open(phrase)
	must(err)
	rs, err := store.OpenReviews(path, store.Options{Key: key})
	must(err)
	defer rs.Close()
	if set, err := rs.Desk(); err != nil || set.Idle != 10 {
		t.Errorf("kept %+v, %v", set, err)
	}
}
