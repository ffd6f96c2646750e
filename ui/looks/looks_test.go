package looks_test

import (
	"fmt"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// told is a journal in which one family comes back in three moments, and one criterion is answered twice.
func told(j *store.Journal) {
	pilot.Filled(j)
	r := rubric.Default()
	for i, m := range []struct {
		days                         int
		saw, thought, answer, deeper string
		level                        string
	}{
		{8, "Papa liet zijn zoontje los aan de deur en was weg. Weer die haast.", "Hij wil niet met mij praten.", "Ik durfde niets te vragen.", "", "verkennend"},
		{6, "Papa keek op zijn gsm en had haast. Hij zei: “Tot straks.”", "Weer geen tijd voor ons.", "", "", ""},
		{2, "Papa bleef staan. Ik vroeg hem hoe de nacht was. Hij vertelde over zijn werk.", "Misschien was de haast nooit voor mij bedoeld.",
			"Ik vroeg hoe de nacht was, en wachtte.", "Dat hij ’s nachts werkt, had ik al weken kunnen horen.", "oefenend"},
	} {
		at := pilot.Now.AddDate(0, 0, -m.days)
		d := journal.NewDraft(fmt.Sprint("told", i), at, r, journal.Encounter{Stage: "stage-1", When: at, Alias: "Ouder Linde"}, journal.Full, nil, nil)
		d.Entry.Story, d.Entry.Thought = m.saw, m.thought
		if m.answer != "" {
			d.SetText("houding.perspectief", m.answer)
			d.SetDeeper("houding.perspectief", m.deeper)
			d.Place("houding.perspectief", m.level)
		}
		must(finish(j, d, r))
	}
}

func finish(j *store.Journal, d journal.Draft, r *rubric.Rubric) error {
	_, err := j.Finish(d, r, d.Entry.Encounter.When)
	return err
}

// must is for what a test lays out: there is nothing to do where that fails.
func must(err error) {
	if err != nil {
		panic(err)
	}
}

// open is the program on that journal, with the journal.
func open(t *testing.T) (*store.Journal, *pilot.Pilot) {
	t.Helper()
	j := pilot.OpenJournal(t)
	told(j)
	return j, pilot.OpenOn(t, "nl", j)
}

// looks gives what was seen later in the latest moment of the family.
func looksOn(t *testing.T, j *store.Journal) []journal.LookBack {
	t.Helper()
	entries, err := j.Entries(store.Query{Alias: "Ouder Linde"})
	if err != nil {
		t.Fatal(err)
	}
	var all []journal.LookBack
	for _, e := range entries {
		beside, err := j.Beside(e.ID)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, beside.LookBacks...)
	}
	return all
}

// The sentences of a family stand below each other from the oldest moment on, with the words that come back as facts; enter reads the moment.
func TestAStoryIsReadFromThenToNow(t *testing.T) {
	_, p := open(t)
	p.Press("=", "enter")
	p.Says(t, "Vertel je telkens hetzelfde verhaal?")
	p.Says(t, "Wat terugkomt: in 3 momenten “haast”; in 2 momenten “weer”.")
	p.Says(t, "zag Papa liet zijn zoontje los aan de deur en was weg. Weer die haast. dacht Hij wil niet met mij praten.")
	p.Press("end")
	p.Says(t, "► dacht Misschien was de haast nooit voor mij bedoeld.")
	p.Press("enter")
	p.Shows(t, "Ik vroeg hoe de nacht was, en wachtte.")
	p.Press("esc")
	p.Shows(t, "► dacht")
}

// A new look stands beside its entry under the question that was asked, is the student's own unless they say so, and u takes it away and
// brings it back.
func TestANewLookStandsBesideTheEntry(t *testing.T) {
	j, p := open(t)
	p.Press("=", "enter", "n")
	p.Shows(t, "Papa liet zijn zoontje los")
	p.Type("Hij kwam van de nachtploeg.")
	p.Press("tab", "enter")
	p.Shows(t, "Mag dit mee bij het indienen?")
	p.Press("enter")
	p.Says(t, "later gezien, do 12 mrt Hij kwam van de nachtploeg.")
	p.Shows(t, "je nieuwe blik staat erbij · u zet terug")
	got := looksOn(t, j)
	if len(got) != 1 || got[0].Text != "Hij kwam van de nachtploeg." || got[0].Shared || got[0].Question != "Welk ander verhaal past bij wat je zag?" {
		t.Fatalf("kept %+v", got)
	}
	p.Press("u")
	p.Hides(t, "nachtploeg")
	if got := looksOn(t, j); len(got) != 0 {
		t.Errorf("left %+v", got)
	}
	p.Press("u")
	p.Shows(t, "nachtploeg")
	if again := looksOn(t, j); len(again) != 1 || again[0] != got[0] {
		t.Errorf("brought back %+v", again)
	}
}

// Only a plain yes lets it travel. Who leaves before the question is asked keeps the words here.
func TestANewLookTravelsOnlyWhenToldTo(t *testing.T) {
	for _, tt := range []struct {
		keys   []string
		shared bool
	}{{[]string{"esc"}, false}, {[]string{"ctrl+n", "n"}, false}, {[]string{"ctrl+n", "esc"}, false}, {[]string{"ctrl+n", "j"}, true}} {
		j, p := open(t)
		p.Press("=", "enter", "n")
		p.Type("Hij was moe.")
		p.Press(tt.keys...)
		if got := looksOn(t, j); len(got) != 1 || got[0].Shared != tt.shared {
			t.Errorf("%v: kept %+v", tt.keys, got)
		}
	}
}

// A look that was begun and emptied again leaves nothing beside the entry.
func TestALookWithoutWordsIsNone(t *testing.T) {
	j, p := open(t)
	p.Press("=", "enter", "n")
	p.Type("Hij")
	p.Pause()
	p.Press("backspace", "backspace", "backspace", "tab", "enter")
	p.Shows(t, "► zag")
	p.Hides(t, "u zet terug")
	if got := looksOn(t, j); len(got) != 0 {
		t.Errorf("left %+v", got)
	}
}

// A fact leads to its moments, and to all where it holds for none; beside the facts there is no sum.
func TestTheWritingMirrorLeadsToItsMoments(t *testing.T) {
	_, p := open(t)
	p.Press(",")
	p.Says(t, "► Een vraag die je stelde in 2 van 6 momenten")
	p.Press("enter")
	p.Shows(t, "2 momenten")
	p.Press("esc", "a")
	p.Shows(t, "6 momenten")
	p.Press("esc", "down", "down", "down")
	p.Says(t, "Alleen “ik” in 0 van 6 momenten")
	p.Press("enter")
	p.Shows(t, "6 momenten")
}

// What is said to the facts is kept with them as they are; a moment more changes the facts, and what stood then is said beside them.
func TestWhatIsSaidToTheFactsIsKeptWithThem(t *testing.T) {
	j, p := open(t)
	p.Press(",", "tab", "tab", "tab", "tab")
	p.Type("Ik vraag weinig.")
	p.Press("tab", "enter", "down", "enter")
	over, err := j.OverStage("stage-1")
	if err != nil || over.Writing == nil || over.Writing.Text != "Ik vraag weinig." || !over.Writing.Shared || len(over.Writing.Facts) != 4 ||
		over.Writing.Facts[0] != (journal.WritingFact{Fact: journal.WroteQuestion, Count: 2, Of: 6}) {
		t.Fatalf("kept %+v, %v", over.Writing, err)
	}
	d := journal.NewDraft("more", pilot.Now, rubric.Default(), journal.Encounter{Stage: "stage-1", When: pilot.Now}, journal.Short, nil, nil)
	d.Entry.Story = "Ik vroeg mama naar oma."
	must(finish(j, d, rubric.Default()))
	p.Press(",")
	p.Says(t, "in 3 van 7 momenten · toen 2 van 6")
	p.Shows(t, "gaat mee bij het indienen")
	p.Press("tab", "tab", "tab", "tab", "tab", "enter") // nothing was said anew, so nothing is asked
	p.Shows(t, "Nieuw koffiemoment")
	p.Press(",", "tab", "tab", "tab", "tab", "ctrl+u", "esc")
	if over, err = j.OverStage("stage-1"); err != nil || over.Writing != nil {
		t.Errorf("left %+v, %v", over.Writing, err)
	}
}

// Both answers stand there whole, each with its own day and level.
func TestThenAndNowAreReadWhole(t *testing.T) {
	_, p := open(t)
	p.Press("y", "enter")
	p.Says(t, "Toen · wo 4 maart")
	p.Says(t, "Niveau: Verkennend Ik durfde niets te vragen.")
	p.Press("pgdown")
	p.Says(t, "Niveau: Oefenend Ik vroeg hoe de nacht was, en wachtte.")
	p.Says(t, "Dat hij ’s nachts werkt, had ik al weken kunnen horen.")
	p.Resize(120, 40)
	p.Shows(t, "Niveau: Verkennend                                  Niveau: Oefenend")
	p.Press("tab", "tab", "enter")
	p.Shows(t, "Papa bleef staan.")
}
