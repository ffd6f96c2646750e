package review_test

import (
	"os"
	"strings"
	"testing"

	"koffiemoment/ui/pilot"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/words"
)

func TestAFolderIsSortedOut(t *testing.T) {
	d := newDesk(t, class)
	p := d.open()
	p.Shows(t, "3 nog niet klaar")
	for name, want := range map[string]string{
		"Amber":       "Amber Peeters 0 van 17 3 nieuw vraagt: kijk mee",
		"Bo De Smet":  "► Bo De Smet 0 van 17 2 nieuw",
		"zonder naam": "zonder naam j-nieman 0 van 17",
	} {
		if got := row(t, p, name); got != want {
			t.Errorf("the row of %s is %q, want %q", name, got, want)
		}
	}
	if got := row(t, p, "7 bestanden opzij"); got != "7 bestanden opzij · 1 ander bestand t" {
		t.Errorf("what lies aside is told as %q", got)
	}
	p.Press("t")
	for file, want := range map[string]string{
		"amber": "dubbel", "antwoord": "een antwoord", "bo-1": "er is een nieuwer", "half": "beschadigd of bewerkt", "link": "gaat niet open",
		"nieuw.koffie": "nieuwere versie", "verslag": "geen ingediend logboek",
	} {
		if got := row(t, p, file); !strings.HasSuffix(got, want) {
			t.Errorf("of %s the screen says %q", file, got)
		}
	}
	for _, want := range []string{"staat ook in amber", "maar een antwoord", "later opnieuw in: bo-2.koffie", "het einde ontbreekt", "geen gewoon bestand",
		"Werk koffiemoment bij", "Kies het bestand dat koffiemoment zelf maakte"} {
		p.Shows(t, want)
		p.Press("down")
	}
}

func TestMarksOutliveTheProgramAndANewHandIn(t *testing.T) {
	amber := pupil{name: "Amber", journal: "j-amber", number: 1, entries: 3, level: "verkennend"}
	first := handInOf(amber)
	d := newDesk(t, func(folder string) { pilot.Put(folder, "a.koffie", first) })
	d.say(first, func(r *journal.Review) {
		r.Place(first.Rubric.Walked()[0], "afgestemd", first.Claims()[first.Rubric.Walked()[0]].Digest())
		for i := range first.Entries {
			r.MarkRead(first.Entries[i].ID, first.Entries[i].Hash, nil)
		}
	})
	for range 2 {
		p := d.open()
		if got := row(t, p, "► Amber"); got != "► Amber 1 van 17 groot verschil" {
			t.Errorf("the row is %q", got)
		}
	}
	amber.number, amber.words = 2, "Toch anders: "
	pilot.Put(d.folder, "b.koffie", handInOf(amber))
	p := d.open()
	if got := row(t, p, "► Amber"); got != "► Amber 1 van 17 1 gewijzigd" {
		t.Errorf("after a new hand-in the row is %q", got)
	}
	p.Press("R")
	p.Shows(t, "1 bestand opzij")
}

func TestAnEmptyFolderAndOneThatVanished(t *testing.T) {
	d := newDesk(t, nil)
	p := d.open()
	p.Shows(t, "Hier staan geen ingediende logboeken.")
	pilot.Put(d.folder, "a.koffie", handInOf(pupil{name: "Amber", journal: "j-amber", number: 1, entries: 1}))
	p.Press("R")
	p.Shows(t, "► Amber")
	must(os.RemoveAll(d.folder))
	p.Press("ctrl+r")
	p.Shows(t, "Deze map is er niet meer.")
	p.Shows(t, "► Amber")
	p.Press("enter")
	p.Shows(t, "Dit bestand is er niet.")
	p.Press("esc")
	p.Lives(t)
	p.Press("q")
	if !p.Quit || p.Crashed {
		t.Error("q does not end a program that has no overview")
	}
}

func TestAFileThatHoldsAnotherHandInByNowIsNotMixedUp(t *testing.T) {
	d := newDesk(t, class)
	p := d.open()
	pilot.Put(d.folder, "amber (1).koffie", handInOf(pupil{name: "Iemand anders", journal: "j-anders", number: 1, entries: 1}))
	pilot.Put(d.folder, "amber.koffie", handInOf(pupil{name: "Iemand anders", journal: "j-anders", number: 1, entries: 1}))
	p.Press("down", "enter")
	p.Shows(t, "Er staat nu iets anders in dit bestand")
}

func TestFiltersSearchAndNextNotReady(t *testing.T) {
	amber := handInOf(pupil{name: "Amber Peeters", journal: "j-amber", number: 1, entries: 1})
	d := newDesk(t, func(folder string) {
		pilot.Put(folder, "1.koffie", amber)
		pilot.Put(folder, "2.koffie", handInOf(pupil{name: "Bo", journal: "j-bo", number: 1, entries: 1, look: true}))
		pilot.Put(folder, "3.koffie", handInOf(pupil{name: "Zoë", journal: "j-zoe", number: 1, entries: 1}))
	})
	d.say(amber, func(r *journal.Review) { r.MarkRead(amber.Entries[0].ID, amber.Entries[0].Hash, nil) })
	p := d.open()
	p.Press("f")
	p.Shows(t, "Je ziet: ongelezen (2)")
	p.Hides(t, "Amber")
	p.Press("f", "f")
	p.Shows(t, "Je ziet: kijk hier (1)")
	p.Press("esc", "/")
	p.Type("ZOE")
	p.Shows(t, "Je ziet: gevonden (1)")
	p.Press("enter")
	p.Shows(t, "► Zoë")
	p.Press("esc")
	p.Hides(t, "Je ziet")
	p.Press("home", "space", "n")
	p.Shows(t, "Nalezen ── Amber Peeters")
	p.Press("esc")
	p.Shows(t, "► Amber")
	p.Press("n")
	p.Shows(t, "Nalezen ── Zoë")
	p.Press("space")
	p.Shows(t, "student 3 van 3 · klaar")
	p.Press("esc", "n")
	p.Shows(t, "Nalezen ── Amber Peeters")
	p.Press("esc", "f", "f", "f", "f", "f", "f", "f")
	p.Hides(t, "Je ziet")
}

func TestAPassphraseOpensWhatIsSealed(t *testing.T) {
	t.Parallel()
	d := newDesk(t, sealedClass)
	p := d.open()
	p.Shows(t, "1 bestand opzij, waarvan 1 verzegeld")
	if got := row(t, p, "zegel.koffie"); got != "zegel.koffie met wachtwoordzin verzegeld" {
		t.Errorf("the sealed file stands as %q", got)
	}
	p.Press("end", "enter", "enter")
	p.Type("thee")
	p.Hides(t, "thee")
	p.Press("enter")
	p.Shows(t, "ging niets open")
	p.Press("enter")
	p.Paste(passphrase)
	p.Press("enter")
	p.Shows(t, "1 bestand ging open")
	p.Press("esc", "down")
	p.Shows(t, "► Zoë")
	p.Press("R")
	p.Shows(t, "► Zoë")
	p.Press("enter")
	p.Shows(t, "Nalezen ── Zoë")
}

func TestWhatIsSealedForTheLecturerOpensByItself(t *testing.T) {
	d := newDesk(t, nil)
	d.keep(func(s *store.Reviews) {
		_, own, err := s.Identity()
		must(err)
		lock, err := exchange.LockFor(own)
		must(err)
		pilot.Put(d.folder, "a.koffie", handInOf(pupil{name: "Amber", journal: "j-amber", number: 1, entries: 1}), lock)
	})
	p := d.open()
	p.Shows(t, "► Amber")
	p.Press("enter")
	p.Shows(t, "Nalezen ── Amber")
}

func TestStudentsOfOneNameAreToldApart(t *testing.T) {
	d := newDesk(t, func(folder string) {
		pilot.Put(folder, "1.koffie", handInOf(pupil{name: "Emma", journal: "j1-emma", number: 1}))
		pilot.Put(folder, "2.koffie", handInOf(pupil{name: "Emma", journal: "j2-emma", number: 1}))
	})
	p := d.open()
	p.Shows(t, "Emma · j1-e")
	p.Shows(t, "Emma · j2-e")
}

func TestAReadingIsStopped(t *testing.T) {
	d := newDesk(t, class)
	p := d.open()
	p.Hold()
	p.Press("R")
	p.Shows(t, "Met esc stop je")
	p.Press("esc")
	p.Release()
	p.Shows(t, "gestopt na 0 van 11, R leest opnieuw")
	p.Press("R")
	p.Shows(t, "3 nog niet klaar")
}

func TestAWatchedFolderIsReadAgainWhenItChanges(t *testing.T) {
	d := newDesk(t, class)
	d.watch = true
	p := d.open()
	p.Press("down", "up")
	p.Elapse()
	p.Shows(t, "► Bo De Smet")
	pilot.Put(d.folder, "a-nieuw.koffie", handInOf(pupil{name: "Aaron", journal: "j-aaron", number: 1, entries: 1}))
	p.Press("/")
	p.Elapse()
	p.Hides(t, "Aaron")
	p.Press("enter", "enter")
	p.Elapse()
	p.Press("esc")
	p.Hides(t, "Aaron")
	p.Elapse()
	p.Shows(t, "Aaron")
	p.Shows(t, "► Bo De Smet")
}

// What lies open refers to the queue as it was read: another reading must not change it underneath.
func TestAQuietReadingLeavesAnOpenStudentAlone(t *testing.T) {
	d := newDesk(t, class)
	d.watch = true
	p := d.open()
	pilot.Put(d.folder, "a-nieuw.koffie", handInOf(pupil{name: "Aaron", journal: "j-aaron", number: 1, entries: 1}))
	p.Hold()
	p.Elapse()
	p.Press("enter")
	p.Release()
	p.Shows(t, "Nalezen ── Bo De Smet")
	p.Press("esc")
	p.Hides(t, "Aaron")
	p.Elapse()
	p.Elapse()
	p.Shows(t, "Aaron")
}

// Who is forgotten was settled by the question, whatever a look at the folder finds while that is in front.
func TestAQuietReadingLeavesAQuestionAlone(t *testing.T) {
	bo := handInOf(pupil{name: "Bo", journal: "j-bo", number: 1, entries: 1})
	amber := handInOf(pupil{name: "Amber", journal: "j-amber", number: 1, entries: 1})
	d := newDesk(t, func(folder string) { pilot.Put(folder, "b.koffie", bo) })
	d.watch = true
	d.say(bo, func(r *journal.Review) { r.Raise("Over Bo.") })
	d.say(amber, func(r *journal.Review) { r.Raise("Over Amber.") })
	p := d.open()
	p.Hold()
	p.Elapse()
	p.Press("x")
	pilot.Put(d.folder, "a.koffie", amber)
	p.Release()
	p.Press("j")
	p.Says(t, "Bo")
	p.Elapse()
	p.Shows(t, "Amber")
	p.Press("q")
	p.Shell.Desk.Close()
	reviews, err := d.store()
	must(err)
	defer reviews.Close()
	left, err := reviews.Journals()
	must(err)
	if diff := cmp.Diff([]string{"j-amber"}, left); diff != "" {
		t.Error(diff)
	}
}

func TestTheLecturersFileIsOpenElsewhere(t *testing.T) {
	d := newDesk(t, class)
	other, err := d.store()
	must(err)
	p := d.open()
	p.Shows(t, "Nalezen is al open in een ander venster.")
	must(other.Close())
	p.Press("R")
	p.Shows(t, "3 nog niet klaar")
}

// Keys that come while the lecturer's file is opened wait for what that leads to.
func TestHelpWaitsForTheQuestionOfAFolder(t *testing.T) {
	d := newDesk(t, class)
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p, err := pilot.New(d.options(), j)
	must(err)
	p.Hold()
	p.Press("r", "f1")
	p.Release()
	p.Hides(t, "Waar staan de logboeken?")
	p.Press("esc")
	p.Shows(t, "Waar staan de logboeken?")
	p.Press("esc")
	p.Shows(t, "Houvast")
	p.Shell.Desk.Close()
}

func TestFromTheOverviewToTheQueueAndBack(t *testing.T) {
	d := newDesk(t, class)
	d.keep(func(s *store.Reviews) { must(s.SaveDesk(store.Desk{Folder: d.folder})) })
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	o := d.options()
	p, err := pilot.New(o, j)
	must(err)
	p.Press("r")
	p.Shows(t, "► Deze map nalezen")
	p.Shows(t, "10 bestanden")
	p.Press("esc")
	p.Shows(t, "Houvast")
	p.Press("r", "enter")
	p.Shows(t, "3 nog niet klaar")
	p.Press("esc")
	p.Shows(t, "Houvast")
	p.Press("r")
	p.Shows(t, "3 nog niet klaar")
	p.Shell.Desk.Close()
}

func TestWhatIsKeptAboutTheLecturer(t *testing.T) {
	d := newDesk(t, class)
	p := d.open()
	p.Press("o")
	p.Type("Ilse Maes")
	p.Press("down", "right", "ctrl+c")
	d.keep(func(s *store.Reviews) {
		desk, err := s.Desk()
		must(err)
		if desk.Reviewer.Name != "Ilse Maes" || !desk.Blind || desk.Folder != d.folder || desk.Reviewer.ID == "" {
			t.Errorf("kept %+v", desk)
		}
	})
}

func TestThePublicKeyCanBeCopied(t *testing.T) {
	d := newDesk(t, class)
	own := ""
	d.keep(func(s *store.Reviews) {
		var err error
		_, own, err = s.Identity()
		must(err)
	})
	p := d.open()
	p.Press("o")
	p.Shows(t, " "+own+"\n")
}

func TestEveryReasonAndFilterHasWords(t *testing.T) {
	for _, lang := range words.Languages() {
		w := words.CatalogFor(lang).Review
		for _, why := range exchange.Whys() {
			if w.Whys[why] == "" || w.WhyAbout[why]+words.CatalogFor(lang).Aside.PassedOver(why, 1) == "" {
				t.Errorf("%s: no words for %s", lang, why)
			}
		}
		for _, f := range journal.Filters() {
			if w.Filters[f] == "" {
				t.Errorf("%s: no words for %s", lang, f)
			}
		}
	}
}

// The search begins anew with another folder, in the field as well as in the list.
func TestASearchStaysWithItsFolder(t *testing.T) {
	d := newDesk(t, folders)
	pilot.Put(d.folder, "bo.koffie", handInOf(pupil{name: "Bo", journal: "j-bo", number: 1}))
	p := d.open()
	p.Press("/")
	p.Type("los")
	p.Press("enter", "m")
	p.Type("stage 2")
	p.Press("enter", "home", "enter")
	p.Shows(t, "► Amber")
	p.Press("/")
	p.Type("amb")
	p.Shows(t, "Amber")
}

func TestStoppingToTrySealsIsNotAWrongPassphrase(t *testing.T) {
	d := newDesk(t, sealedClass)
	p := d.open()
	p.Press("t", "enter")
	p.Type(passphrase)
	p.Hold()
	p.Press("enter", "esc")
	p.Release()
	p.Hides(t, "ging niets open")
}
