package ui_test

import (
	"strings"
	"sync"
	"testing"
	"time"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui"
	"koffiemoment/ui/pilot"
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
		p.Press("f12") // which hides nothing that is not hidden
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

// The lecturer's file asks where it is first needed, over what stands.
func TestALockedFileOfALecturerAsksInItsPlace(t *testing.T) {
	path := noted(t)
	rs, err := store.OpenReviews(path, store.Options{})
	must(err)
	set, err := rs.Desk()
	must(err)
	set.Idle = 5
	must(rs.SaveDesk(set))
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
	p.Clock = p.Clock.Add(5 * time.Minute)
	p.Elapse()
	p.Shows(t, "Het gordijn is dicht.")
	unlock(p, phrase)
	p.Hides(t, "Wachtwoordzin")
	p = reviewing(t, noted(t))
	p.Hides(t, "Wachtwoordzin")
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

// The gate and the curtain fit a window of any size.
func TestTheGateFitsAnyWindow(t *testing.T) {
	gate := func(t *testing.T, lang string) *pilot.Pilot { return started(t, locked(t), lang) }
	open := func(t *testing.T, lang string) *pilot.Pilot { return pilot.Open(t, lang, nil) }
	pilot.Sizes(t, []pilot.Scene{
		{Name: "locked", Open: gate, Walk: func(p *pilot.Pilot) { unlock(p, "thee") }},
		{Name: "recovery key", Open: gate, Walk: func(p *pilot.Pilot) { p.Press("tab", "tab", "enter"); p.Paste(theKey().Recovery()) }},
		{Name: "curtain", Open: open, Walk: pilot.Press("f12")},
		{Name: "second window", Open: func(t *testing.T, lang string) *pilot.Pilot {
			path := locked(t)
			openLocked(t, path)
			return started(t, path, lang)
		}, Walk: pilot.Press("1")},
	})
}
