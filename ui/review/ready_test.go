package review_test

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/ui/pilot"
)

// pair is a class of two who both got something said, of whom Amber was read and judged whole.
func pair(t *testing.T) *atDesk {
	t.Helper()
	amber := handInOf(pupil{name: "Amber Aerts", journal: "j-amber", number: 1, entries: 1})
	daan := handInOf(pupil{name: "Daan Baert", journal: "j-daan", number: 1, entries: 3})
	d := newDesk(t, func(folder string) {
		pilot.Put(folder, "amber.koffie", amber)
		pilot.Put(folder, "daan.koffie", daan)
	})
	d.name("Ilse")
	d.say(amber, func(r *journal.Review) {
		for _, id := range amber.Brief().Criteria {
			r.Place(id, "oefenend", "")
		}
		r.MarkRead(amber.Entries[0].ID, amber.Entries[0].Hash, nil)
		r.SetClosing("Tot dinsdag.")
		r.SetNote("Moeilijke thuis.")
	})
	d.say(daan, func(r *journal.Review) { r.Place(daan.Rubric.Walked()[0], "oefenend", "") })
	return d
}

// Nobody gets an answer that was not called ready, and one that is not whole only after a question with their name.
func TestOnlyWhatIsReadyGoesOut(t *testing.T) {
	d := pair(t)
	p := d.open()
	p.Press("a", "enter")
	p.Shows(t, "Nog niemand is klaar.")
	p.Press("esc", "space", "down", "space")
	p.Shows(t, "2 klaar")
	p.Press("a", "enter")
	p.Shows(t, "2 antwoorden schrijven?")
	p.Shows(t, "Daan Baert: 1 van 17, 3 ongelezen.")
	p.Press("enter")
	if got := d.written(); got != nil {
		t.Fatalf("enter alone wrote %v", got)
	}
	p.Press("enter", "down", "down", "enter")
	p.Shows(t, "Daan Baert: 1 van 17, 3 ongelezen.")
	p.Press("esc")
	if got := d.written(); got != nil {
		t.Fatalf("closing the question wrote %v", got)
	}
	p.Press("enter", "down", "down", "enter", "enter")
	p.Shows(t, "1 geschreven.")
	if got := d.written(); len(got) != 1 || d.answer("j-amber").Closing != "Tot dinsdag." {
		t.Errorf("there was written %v", got)
	}
	p.Press("esc", "esc")
	if amber, daan := row(t, p, "Amber Aerts"), row(t, p, "Daan Baert"); !strings.HasSuffix(amber, "geschreven") || !strings.HasSuffix(daan, "klaar") {
		t.Errorf("the rows are %q and %q", amber, daan)
	}
}

// Written and sent are two things: a program knows of the first only, and a key takes back the second.
func TestWhatWasSentIsSaidByTheLecturer(t *testing.T) {
	d := pair(t)
	p := d.open()
	p.Press("v")
	p.Shows(t, "er is nog geen antwoord geschreven")
	p.Press("space", "a", "enter", "down", "enter")
	p.Shows(t, "geschreven · antwoord-")
	p.Press("v")
	p.Shows(t, "verstuurd · antwoord-")
	p.Press("v", "esc", "down", "down", "down", "enter")
	p.Says(t, "Is dit antwoord verstuurd? Amber Aerts.")
	p.Press("down", "enter")
	p.Shows(t, "1 antwoord is verstuurd.")
	p.Press("esc")
	p.Shows(t, "1 verstuurd · 1 nog niet klaar")
	p.Press("v")
	p.Shows(t, "niet verstuurd: Amber Aerts · u zet terug")
	p.Press("u")
	if r := d.review("j-amber"); !r.Answered.Sent.Equal(now) {
		t.Errorf("sent is %v", r.Answered.Sent)
	}
}

// What is read before it goes is what goes: a private note is not in it.
func TestAnAnswerIsReadBeforeItGoes(t *testing.T) {
	p := pair(t).open()
	p.Press("a", "down", "down", "enter")
	p.Shows(t, "Vooraf ── Amber Aerts")
	p.Shows(t, "Antwoord van Ilse")
	p.Shows(t, "Oefenend: ")
	p.Press("end")
	p.Shows(t, "Tot dinsdag.")
	p.Resize(120, 100)
	p.Hides(t, "Moeilijke thuis.")
	p.Press("esc", "esc")
	p.Shows(t, "2 nog niet klaar")
}

// A key that was meant for the list before a folder is read again, or for the student who stood there, lands on nobody.
func TestKeysTypedWhileAFolderLoadsLandOnNobody(t *testing.T) {
	d := pair(t)
	p := d.open()
	p.Hold()
	p.Press("R", "space", "x", "j", "down", "enter", "2")
	p.Release()
	p.Shows(t, "2 nog niet klaar")
	p.Shows(t, "► Amber Aerts")
	p.Hold()
	p.Press("enter", "space", "N", "x")
	p.Release()
	p.Shows(t, "Nalezen ── Amber Aerts")
	if r := d.review("j-amber"); r.Ready != "" || r.SaysNothing() {
		t.Errorf("the review holds %+v", r)
	}
}

// One question may not cost a cohort: nothing is wiped from one file, and what is wiped comes back.
func TestWhatIsWipedComesBack(t *testing.T) {
	d := pair(t)
	p := d.open(filepath.Join(d.folder, "amber.koffie"))
	p.Press("x")
	p.Shows(t, "wissen kan vanuit een map die helemaal gelezen is")
	p.Press("o", "down", "down", "down", "enter")
	p.Says(t, "Wissen kan alleen als een hele map met logboeken gelezen is")
	p = d.open()
	p.Press("x", "j")
	p.Shows(t, "gewist: je notities over Amber Aerts · u zet terug")
	p.Press("u")
	if got := row(t, p, "Amber Aerts"); got != "► Amber Aerts 17 van 17" {
		t.Errorf("the row is %q", got)
	}
	p.Press("x", "j", "o", "down", "down", "down", "down", "enter")
	p.Shows(t, "► Amber Aerts")
	p.Press("u")
	p.Shows(t, "De prullenmand is leeg.")
	p.Press("esc", "esc", "x", "j", "o", "down", "down", "down", "down", "enter", "x")
	p.Says(t, "Wat je over Amber Aerts noteerde voorgoed verwijderen?")
	p.Press("down", "enter")
	p.Shows(t, "De prullenmand is leeg.")
	if r := d.review("j-amber"); !r.SaysNothing() {
		t.Errorf("the review holds %+v", r)
	}
}

// The order is remembered from one evening to the next, and said on screen.
func TestTheOrderOfAQueueIsRemembered(t *testing.T) {
	d := pair(t)
	p := d.open()
	p.Shows(t, "op familienaam")
	p.Press("s")
	p.Shows(t, "minst ingeschat eerst")
	p.Shows(t, "► Daan Baert")
	p.Press("q")
	d.close()
	p = d.open()
	p.Shows(t, "minst ingeschat eerst")
	p.Shows(t, "► Daan Baert")
}

// What stands beside the list holds the student's level back as long as the criterion's screen does.
func TestTheStudentBesideTheQueueKeepsBlindFirst(t *testing.T) {
	d := newDesk(t, func(folder string) {
		pilot.Put(folder, "a.koffie", handInOf(pupil{name: "Amber", journal: "j-amber", number: 1, entries: 2, level: "zelfstandig", look: true}))
	})
	p := d.open()
	p.Resize(120, 40)
	p.Shows(t, "Vraagt: kijk mee")
	if got := row(t, p, "Positief ingesteld"); !strings.HasSuffix(got, "Positief ingesteld Ze ·") {
		t.Errorf("the row is %q", got)
	}
	p.Press("o", "down", "right", "esc")
	if got := row(t, p, "Positief ingesteld"); !strings.HasSuffix(got, "Positief ingesteld ? ·") {
		t.Errorf("blind first the row is %q", got)
	}
	p.Press("enter", "enter", "2", "esc", "esc")
	if got := row(t, p, "Positief ingesteld"); !strings.HasSuffix(got, "Positief ingesteld Ze Oe") {
		t.Errorf("after a level the row is %q", got)
	}
	p.Press("enter", "enter", "0", "esc", "esc")
	if got := row(t, p, "Positief ingesteld"); !strings.HasSuffix(got, "Positief ingesteld Ze –") {
		t.Errorf("what can't be judged reads %q", got)
	}
}

// What lay in the bin for thirty days is gone at the next start.
func TestTheBinIsEmptiedAfterThirtyDays(t *testing.T) {
	d := pair(t)
	p := d.open()
	p.Press("x", "j", "q")
	for _, days := range []time.Duration{9, 18, 27, 30} {
		d.later = days * 24 * time.Hour
		p = d.open()
	}
	p.Press("o", "down", "down", "down", "down", "enter")
	p.Shows(t, "De prullenmand is leeg.")
}
