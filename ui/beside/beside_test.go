package beside_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// onEntry opens the program on an entry that everything may be written beside, and gives its id.
func onEntry(t *testing.T, fill func(*store.Journal)) (*pilot.Pilot, *store.Journal, string) {
	t.Helper()
	j := pilot.OpenJournal(t)
	fill(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("l", "down", "down", "enter")
	return p, j, second(j)
}

func besideOf(t *testing.T, p *pilot.Pilot, j *store.Journal, id string) journal.Extras {
	t.Helper()
	must(p.Shell.Keeper.Flush())
	extras, err := j.Beside(id)
	if err != nil {
		t.Fatal(err)
	}
	return extras
}

// What a parent might tell stands beside the entry, which itself stays what it was, and travels only when a student says yes.
func TestAParentsTurnStandsBesideTheEntry(t *testing.T) {
	p, j, id := onEntry(t, pilot.Filled)
	before, err := j.Entry(id)
	must(err)
	p.Press("o")
	p.Type("Ik bleef graag even staan.")
	p.Press("ctrl+n")
	p.Shows(t, "Wat zou deze ouder van jou willen weten?")
	p.Shows(t, "Ik bleef graag even staan.") // what was told can be read meanwhile
	p.Type("Of hij zingt.")
	p.Press("ctrl+n")
	p.Shows(t, "► Nee, dit blijft bij mij")
	p.Press("enter", "end")
	p.Shows(t, "vandaag · blijft bij jou")
	p.Shows(t, "Of hij zingt.")

	want := journal.ParentTurn{Told: "Ik bleef graag even staan.", Question: "Wat zou deze ouder van jou willen weten?", Answer: "Of hij zingt.", Made: pilot.Now}
	if got := besideOf(t, p, j, id).ParentTurn; got == nil || !cmp.Equal(*got, want) {
		t.Errorf("it is kept as %+v", got)
	}
	after, err := j.Entry(id)
	must(err)
	if !cmp.Equal(before, after) {
		t.Error("the entry itself changed")
	}
}

// A yes is for the words it was said of: other words stay with the student until it is said again.
func TestOtherWordsAreNotShared(t *testing.T) {
	p, j, id := onEntry(t, told)
	shared := func() bool { return besideOf(t, p, j, id).ParentTurn.Shared }
	p.Press("o", "ctrl+n", "ctrl+n", "down", "enter")
	if !shared() {
		t.Fatal("yes was not kept")
	}
	p.Press("o", "ctrl+n", "ctrl+n")
	p.Shows(t, "► Ja, dit mag mee")
	if p.Press("enter"); !shared() {
		t.Fatal("enter on what stood there changed it")
	}
	p.Press("o")
	p.Type(" En ik lachte.")
	if p.Press("esc"); shared() {
		t.Error("words that nobody was asked about are shared")
	}
}

// One key puts back what stood there: the turn from before, or none.
func TestAnotherParentsTurnIsPutBack(t *testing.T) {
	p, j, id := onEntry(t, told)
	first := besideOf(t, p, j, id).ParentTurn
	p.Press("o")
	p.Type(" Toch wel.")
	p.Press("esc")
	p.Shows(t, "Ouderbeurt bewaard")
	p.Press("u")
	if got := besideOf(t, p, j, id).ParentTurn; !cmp.Equal(got, first) {
		t.Errorf("it is %+v", got)
	}
	p.Press("end")
	p.Hides(t, "Toch wel.")

	p, j, id = onEntry(t, pilot.Filled)
	p.Press("o")
	p.Type("Ik.")
	p.Press("esc", "u")
	if got := besideOf(t, p, j, id).ParentTurn; got != nil {
		t.Errorf("it is still there: %+v", got)
	}
}

// Looking back adds, with its day; what was seen before stays. One key takes the newest back.
func TestALookBackIsAdded(t *testing.T) {
	p, j, id := onEntry(t, told)
	earlier := besideOf(t, p, j, id).LookBacks
	p.Clock = p.Clock.AddDate(0, 0, 30)
	p.Press("t", "pgdown", "pgdown")
	p.Type("Ze zocht mij.")
	p.Press("ctrl+n", "down", "enter")
	looks := besideOf(t, p, j, id).LookBacks
	if len(looks) != 3 || !cmp.Equal(looks[:2], earlier) {
		t.Fatalf("they are %+v", looks)
	}
	want := journal.LookBack{Question: "Wat zie je nu wat je toen niet zag?", Text: "Ze zocht mij.", Made: pilot.Now.AddDate(0, 0, 30), Shared: true}
	if !cmp.Equal(looks[2], want) {
		t.Errorf("it is kept as %+v", looks[2])
	}
	p.Press("end")
	p.Shows(t, "Ze zocht mij.")
	p.Press("u")
	if looks := besideOf(t, p, j, id).LookBacks; !cmp.Equal(looks, earlier) {
		t.Errorf("after u they are %+v", looks)
	}
	p.Hides(t, "Ze zocht mij.")
}

// What the mentor wrote on paper is typed over beside the moment, is marked as theirs wherever it stands, and travels only when a student says
// yes. One key puts back what stood there.
func TestWhatTheMentorWroteStandsBesideTheEntry(t *testing.T) {
	p, j, id := onEntry(t, pilot.Filled)
	p.Press("m")
	p.Shows(t, "Wat schreef je mentor over dit moment?")
	p.Says(t, "Namen vervang je net zoals in je eigen tekst; er staat dan nog altijd bij dat het woorden van je mentor zijn.")
	p.Hides(t, "zoals het er staat") // at handing in, a name in them is replaced like any other
	p.Type("Je wachtte, en dat hielp.")
	p.Press("ctrl+n")
	p.Shows(t, "► Nee, dit blijft bij mij")
	p.Press("enter")
	p.Shows(t, "Bewaard, als woorden van je mentor")
	p.Press("end")
	p.Shows(t, "Wat je mentor schreef")
	p.Shows(t, "vandaag · blijft bij jou")
	want := journal.MentorWords{Text: "Je wachtte, en dat hielp.", Made: pilot.Now}
	if got := besideOf(t, p, j, id).MentorWords; got == nil || !cmp.Equal(*got, want) {
		t.Errorf("it is kept as %+v", got)
	}
	p.Press("m")
	p.Type(" Heel even.")
	p.Press("ctrl+n", "down", "enter")
	if got := besideOf(t, p, j, id).MentorWords; got.Text != "Je wachtte, en dat hielp. Heel even." || !got.Shared {
		t.Errorf("it is kept as %+v", got)
	}
	p.Press("u")
	if got := besideOf(t, p, j, id).MentorWords; !cmp.Equal(*got, want) {
		t.Errorf("after u it is %+v", got)
	}
	p.Press("m")
	for range want.Text {
		p.Press("backspace")
	}
	p.Press("esc")
	if got := besideOf(t, p, j, id).MentorWords; got != nil {
		t.Errorf("it is still there: %+v", got)
	}
}

// What was typed is safe before anybody leaves the screen; wiped, it is gone, and nothing is said of it.
func TestWhatIsTypedIsKeptAndWhatIsWipedIsGone(t *testing.T) {
	p, j, id := onEntry(t, pilot.Filled)
	p.Press("t")
	p.Type("Nu")
	p.Pause()
	if looks, err := j.Beside(id); err != nil || len(looks.LookBacks) != 1 || looks.LookBacks[0].Text != "Nu" {
		t.Fatalf("kept is %+v, %v", looks, err)
	}
	p.Press("backspace", "backspace", "esc")
	if looks := besideOf(t, p, j, id).LookBacks; len(looks) != 0 {
		t.Errorf("kept is %+v", looks)
	}
	p.Hides(t, "Bewaard naast het moment")
}

// What is private travels nowhere, so that nobody is asked.
func TestBesideWhatIsPrivateNothingIsAsked(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	p.Press("l", "down", "enter", "t")
	p.Type("Ik had haast.")
	p.Press("ctrl+n")
	p.Shows(t, "Bewaard naast het moment")
}

// Tab and enter alone do everything.
func TestTabAndEnterLeadThroughAll(t *testing.T) {
	p, j, id := onEntry(t, pilot.Filled)
	p.Press("o")
	p.Type("Ik wachtte.")
	p.Press("tab", "enter")
	p.Type("Hoe het ging.")
	p.Press("tab", "enter", "enter")
	if got := besideOf(t, p, j, id).ParentTurn; got == nil || got.Answer != "Hoe het ging." || got.Shared {
		t.Errorf("it is %+v", got)
	}
}

// A moment of three weeks ago comes by on the overview, and is sent away for a week by one key.
func TestAMomentComesByOnTheOverview(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	p.Hides(t, "Weet je nog?")
	p.Clock = p.Clock.Add(12 * 24 * time.Hour) // three weeks after the oldest
	p.Press("down")
	p.Shows(t, "Weet je nog? di 3 maart, Ouder Kastanje")
	p.Press("f3")
	p.Hides(t, "Weet je nog?")
	p.Clock = p.Clock.Add(6 * 24 * time.Hour)
	p.Press("up")
	p.Hides(t, "Weet je nog?")
	p.Clock = p.Clock.Add(24 * time.Hour)
	p.Press("down")
	p.Shows(t, "Weet je nog?")
}

// Looked back on from the overview, it comes by no more, until one key puts that back.
func TestAMomentIsLookedBackOnFromTheOverview(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("m")
	p.Shows(t, "Er is nu geen moment van drie weken")
	p.Press("enter")
	p.Clock = p.Clock.Add(12 * 24 * time.Hour)
	p.Press("m")
	p.Shows(t, "De papa bleef even staan")
	p.Type("Hij had tijd.")
	p.Press("esc")
	p.Shows(t, "Bewaard naast het moment")
	o, err := j.Overview(1)
	if err != nil || len(o.Unlooked) == 0 || o.Unlooked[0].When.Day() == 3 {
		t.Fatalf("it comes by again: %+v, %v", o.Unlooked, err)
	}
	p.Press("u", "m")
	p.Shows(t, "De papa bleef even staan")
	p.Hides(t, "Hij had tijd.")
}

// An entry that is gone for good takes along what the keeper still held of what was written beside it.
func TestNothingOutlivesItsEntry(t *testing.T) {
	p, j, id := onEntry(t, pilot.Filled)
	p.Press("o")
	p.Type("Ik wachtte.")
	p.Press("esc", "m")
	p.Type("Je wachtte.")
	p.Press("esc", "x", "esc", "l", "p", "x", "down", "enter")
	if _, err := j.Entry(id); err == nil {
		t.Fatal("the entry is still there")
	}
	p.Run(p.Shell.SaveAgain(func(error) bool { return false }))
	if err := p.Shell.Keeper.Flush(); err != nil {
		t.Errorf("the keeper holds on to it: %v", err)
	}
}
