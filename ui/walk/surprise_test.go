package walk_test

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// Enter on the level that was given goes on; what takes it away is a key that says so, and it comes back.
func TestEnterNeverTakesALevelAway(t *testing.T) {
	j := pilot.OpenJournal(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Type("Papa zwaaide aan de poort.")
	p.Press("ctrl+n", "enter", "tab", "3", "enter")
	p.Shows(t, "Mijn voornemen")
	p.Press("ctrl+p", "tab", "enter", "ctrl+p", "tab")
	p.Shows(t, "del wis")
	p.Press("delete")
	p.Shows(t, "weg: niveau Ze Zelfstandig · u zet terug")
	p.Press("u", "ctrl+t", "enter")
	if got := only(t, j).Answers["houding.positief"].Level; got != "zelfstandig" {
		t.Errorf("the level is %q", got)
	}
}

// Going through by tab and enter gives no level that nobody chose.
func TestTabAndEnterGiveNoLevelUnasked(t *testing.T) {
	j := pilot.OpenJournal(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Type("Papa zwaaide aan de poort.")
	p.Press("ctrl+n", "enter", "tab", "enter", "ctrl+t", "enter")
	if got := only(t, j).Answers; len(got) > 0 {
		t.Errorf("it gave %+v", got)
	}
}

// Who knows no other keys than tab and enter can do everything: those of the foot come behind the last stop.
func TestTabAndEnterAloneFinishAWalk(t *testing.T) {
	j := pilot.OpenJournal(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Type("Papa zwaaide aan de poort.")
	tabTo := func(line string) {
		for range 40 {
			text, _, y := p.Frame()
			if strings.Contains(strings.Split(text, "\n")[y], line) {
				return
			}
			p.Press("tab")
		}
		t.Fatalf("tab leads to no %q", line)
	}
	for range 4 {
		tabTo("► Verder")
		p.Press("enter")
	}
	tabTo("► Verder")
	p.Press("enter")
	p.Shows(t, "► Afronden")
	tabTo("► F1 hulp")
	p.Press("enter")
	p.Shows(t, "Hulp")
	p.Press("esc")
	tabTo("► Afronden")
	p.Press("enter")
	if e := only(t, j); e.Story != "Papa zwaaide aan de poort." {
		t.Errorf("finished %+v", e)
	}
}

func TestAWalkIsFinishedFromAnyStep(t *testing.T) {
	for _, key := range []string{"ctrl+t", "f2"} {
		j := pilot.OpenJournal(t)
		p := pilot.OpenOn(t, "nl", j)
		p.Type("Papa zwaaide.")
		p.Press("ctrl+n", "3", "enter", "ctrl+n", "ctrl+n", "ctrl+n", "ctrl+n")
		p.Shows(t, "stap 4 van 10")
		p.Press(key, "enter")
		if e := only(t, j); e.Depth != journal.Full {
			t.Errorf("%s: finished %+v", key, e)
		}
	}
}

// A typo anywhere in a full entry takes e, enter, the letter, one key and enter.
func TestATypoIsMendedInFiveKeys(t *testing.T) {
	for _, id := range []string{"houding.realisme", "vaardigheid.interactie.samen"} {
		j, r := pilot.OpenJournal(t), rubric.Default()
		must(j.UseRubric(r))
		d := journal.NewDraft("d", now, r, journal.Encounter{Stage: "stage-1"}, journal.Full, nil, nil)
		d.Entry.Story = "Een verhaal."
		for _, c := range r.Walked() {
			d.SetText(c, "Iets")
		}
		e, err := j.Finish(d, r, now)
		must(err)
		p := pilot.OpenOn(t, "nl", j)
		p.Run(p.Shell.Push(reviseAt(t, p, e.ID, journal.PageID{Kind: journal.CriterionPage, Criterion: id})))
		p.Press("enter", "s", "ctrl+n", "enter")
		e, err = j.Entry(e.ID)
		if err != nil || e.Answers[id].Text != "Ietss" || e.Revision != 2 {
			t.Errorf("%s: %q, revision %d, %v", id, e.Answers[id].Text, e.Revision, err)
		}
	}
}

// Another depth, chosen at Terugblik, leads back there.
func TestAnotherDepthKeepsThePlace(t *testing.T) {
	j := pilot.OpenJournal(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Type("Papa zwaaide.")
	p.Press("ctrl+t", "up", "enter", "3", "enter")
	p.Shows(t, "13 niet beantwoord")
	p.Shows(t, "► Afronden")
}

// What the screen proposes is what is kept, also when one goes on by tab; refused it stays as typed.
func TestACompletionIsTakenOrRefused(t *testing.T) {
	for keys, want := range map[string]string{"tab": "Ouder Zonnebloem", "enter": "Ouder Zonnebloem", "ctrl+n": "Ouder Zonnebloem",
		"esc tab": "Ouder Zon", "right": "Ouder Zonnebloem"} {
		j := pilot.OpenJournal(t)
		pilot.Filled(j)
		must(j.DiscardDraft("open"))
		p := pilot.OpenOn(t, "nl", j)
		p.Press("n")
		p.Type("Ze kwam terug.")
		p.Press("tab", "tab", "enter", "down")
		p.Type("Ouder Zon")
		p.Shows(t, "Ouder Zonnebloem")
		p.Shows(t, "enter neemt over")
		p.Press(strings.Fields(keys)...)
		p.Press("ctrl+t", "enter")
		page, err := j.List(store.Query{Text: "ze kwam terug"}, 0, 1)
		if err != nil || len(page.Rows) != 1 || page.Rows[0].Alias != want {
			t.Errorf("%s: kept %+v, %v; want %q", keys, page.Rows, err, want)
		}
	}
}

func TestAnEmptyFirstScreenLeavesNoDraft(t *testing.T) {
	j := pilot.OpenJournal(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("enter", "enter")
	p.Pause()
	p.Elapse()
	p.Press("ctrl+c")
	if drafts := pilot.Drafts(t, j); len(drafts) != 0 {
		t.Errorf("it left %d", len(drafts))
	}
}

// Half an intention leads to its other half first, once; the words stay as they are typed.
func TestHalfAnIntentionAsksForItsOtherHalf(t *testing.T) {
	j := pilot.OpenJournal(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Type("Papa zwaaide.")
	p.Press("ctrl+n", "enter", "ctrl+n")
	p.Type("Als ze blijft staan")
	p.Press("ctrl+n")
	p.Shows(t, "De andere helft nog?")
	p.Type("dan wacht ik even")
	p.Press("ctrl+n")
	p.Shows(t, "“Als ze blijft staan, dan wacht ik even”")
	p.Press("enter")
	if plan := only(t, j).Intention; plan.If != "Als ze blijft staan" || plan.Then != "dan wacht ik even" {
		t.Errorf("it keeps %+v", plan)
	}
	p.Press("n")
	p.Type("Weer.")
	p.Press("ctrl+n", "enter", "ctrl+n")
	p.Type("iemand wacht")
	p.Press("ctrl+n", "ctrl+n")
	p.Shows(t, "► Afronden")
}

// Page keys scroll a long text and leave no step.
func TestPageKeysNeverLeaveAStep(t *testing.T) {
	p := pilot.OpenOn(t, "nl", pilot.OpenJournal(t))
	p.Type("Kort.")
	for _, key := range []string{"pgdown", "pgup"} {
		p.Press(key)
		p.Shows(t, "Wat zag of hoorde")
	}
}

// clickOn clicks on the first letter of a text on the screen.
func clickOn(t *testing.T, p *pilot.Pilot, what string) {
	t.Helper()
	text, _, _ := p.Frame()
	for y, line := range strings.Split(text, "\n") {
		if before, _, found := strings.Cut(line, what); found {
			p.Send(tea.MouseClickMsg{X: ansi.StringWidth(before), Y: y, Button: tea.MouseLeft})
			return
		}
	}
	t.Fatalf("nothing to click on, %q:\n%s", what, text)
}

// What a click chose is kept as what a key chose, also when one leaves right after it.
func TestAClickIsKept(t *testing.T) {
	for name, c := range map[string]struct {
		way  []string
		on   string
		kept func(journal.Entry) bool
	}{
		"level": {[]string{"ctrl+n", "3", "enter", "ctrl+n", "tab"}, "Zelfstandig",
			func(e journal.Entry) bool { return e.Answers["houding.positief"].Level == "zelfstandig" }},
		"goal": {strings.Fields("ctrl+n 3 enter" + strings.Repeat(" ctrl+n", 17)), "Zichtbaar",
			func(e journal.Entry) bool { return len(e.Goals) == 1 }},
		"private": {[]string{"ctrl+t"}, "Wie mag", func(e journal.Entry) bool { return e.Private }},
	} {
		j := pilot.OpenJournal(t)
		p := pilot.OpenOn(t, "nl", j)
		p.Type("Papa zwaaide.")
		p.Press(c.way...)
		p.Pause()
		clickOn(t, p, c.on)
		p.Press("ctrl+c")
		if drafts := pilot.Drafts(t, j); len(drafts) != 1 || !c.kept(drafts[0].Entry) {
			t.Errorf("%s: kept %+v", name, drafts)
		}
	}
}

// A click on a level chooses it and stays, so that one sees what one chose; one on the row that goes on leads on.
func TestAClickOnALevelStays(t *testing.T) {
	p := pilot.OpenOn(t, "nl", pilot.OpenJournal(t))
	p.Type("Papa zwaaide.")
	p.Press("ctrl+n", "enter")
	clickOn(t, p, "Niveau")
	clickOn(t, p, "Oefenend")
	p.Shows(t, "● Oe  Oefenend")
	clickOn(t, p, "Zelfstandig")
	p.Shows(t, "was Oe Oefenend · u zet terug")
	p.Press("u")
	p.Shows(t, "● Oe  Oefenend")
	p.Press("2", "enter")
	p.Shows(t, "Mijn voornemen")
}

// A hint comes for a text that a click leads out of, too.
func TestAClickLeavesATextAsTabDoes(t *testing.T) {
	p := pilot.OpenOn(t, "nl", pilot.OpenJournal(t))
	p.Type("Ik zag Emma.")
	clickOn(t, p, "Erbij")
	p.Type("Mooi.")
	if found(p) != "! “Emma” lijkt een naam" {
		t.Errorf("hinted at %q", found(p))
	}
}

// The words about an intention that went differently stay when the choice beside them is walked through.
func TestTheChoiceOfAnOutcomeKeepsItsWords(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	must(j.DiscardDraft("open"))
	p := pilot.OpenOn(t, "nl", j)
	p.Press("n")
	p.Type("Ze bleef staan.")
	p.Press("tab", "tab", "enter", "right", "right", "down")
	p.Type("Ik vertelde over de blokkentoren.")
	p.Press("up", "left", "left", "left", "right", "right", "ctrl+t", "enter")
	page, err := j.List(store.Query{Text: "blokkentoren"}, 0, 1)
	if err != nil || len(page.Rows) != 1 || page.Rows[0].CameBack == journal.NoOutcomeYet {
		t.Errorf("kept %+v, %v", page.Rows, err)
	}
}
