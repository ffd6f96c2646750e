package stand_test

import (
	"fmt"
	"slices"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/pilot"
)

func TestAnEstimateIsKeptWithReasonAndMoments(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("z", "down", "down", "enter", "3", "tab")
	p.Type("Ik vraag door.")
	p.Press("tab", "space", "esc")
	got := pilot.Newest(t, j).Judgements["houding.nieuwsgierig"]
	if got.Level != "zelfstandig" || got.Reason != "Ik vraag door." || len(got.Moments) != 1 {
		t.Errorf("kept %+v", got)
	}
	p.Says(t, "vraagt twee momenten met twee gezinnen: nog één moment nodig")
	p.Press("esc")
	p.Shows(t, "1 van 17 ingeschat")
}

func TestALaterEstimateStandsBesideAFinishedOne(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("z", "enter", "2", "esc", "r", "j")
	p.Shows(t, "Afgerond")
	p.Press("enter", "3")
	p.Says(t, "Op do 12 maart schatte je dit in op Oefenend.")
	p.Press("esc")
	p.Shows(t, "Op do 12 maart was dit Oefenend, nu is het Zelfstandig.")
	estimates, err := j.Estimates("stage-1")
	if err != nil || len(estimates) != 2 || estimates[1].Judgements["houding.positief"].Level != "oefenend" || estimates[1].Open() {
		t.Errorf("the journal holds %+v, %v", estimates, err)
	}
}

func TestAReasonSurvivesQuittingInMidSentence(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("z", "enter", "tab")
	p.Type("Omdat ik")
	p.Press("ctrl+c")
	if got := pilot.Newest(t, j).Judgements["houding.positief"].Reason; !p.Quit || got != "Omdat ik" {
		t.Errorf("kept %q", got)
	}
}

func TestTheMirrorsAnswerIsKeptWithTheEstimate(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("s")
	p.Type("Minder dan ik dacht.")
	p.Press("esc", "s")
	p.Shows(t, "▌ Minder dan ik dacht.")
	if got := pilot.Newest(t, j).Answers["initiative"]; got != "Minder dan ik dacht." {
		t.Errorf("kept %q", got)
	}
}

func TestNumbersOpenTheEntriesBehindThem(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	p.Press("z", "down", "down", "m")
	p.Shows(t, "1 moment")
	p.Press("enter")
	p.Shows(t, "Ik vroeg welk liedje.")
}

func TestOneWeekOfGrowthOpensJustItsMoments(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	crit, _ := rubric.Default().Criterion("houding.positief")
	name := crit.Short.In("nl")
	p.Press("g", "pgup")
	p.Shows(t, "[2]")
	p.Shows(t, name+": 0 momenten in week 2")
	p.Press("pgup")
	p.Shows(t, "1 moment in week 1")
	p.Press("enter")
	p.Shows(t, name+" · week 1")
	p.Shows(t, "Ouder Kastanje")
	p.Press("esc", "pgdown", "pgdown")
	p.Shows(t, name+", 1 moment: "+rubric.Default().Levels[0].Short.In("nl")+" in week 1.")
}

func TestAliasesThatGiveAwayAreRefusedWithTheReason(t *testing.T) {
	for alias, reason := range map[string]string{"J.P.": "initialen", "Jan Peeters": "echte naam"} {
		j := pilot.OpenJournal(t)
		pilot.Filled(j)
		p := pilot.OpenOn(t, "nl", j)
		p.Press("k")
		p.Press("end")
		p.Press("enter")
		p.Type(alias)
		p.Press("enter", "enter")
		p.Shows(t, reason)
		if around, err := j.Surroundings(); err != nil || len(around.Families) != 0 {
			t.Errorf("%q was kept: %v, %v", alias, around.Families, err)
		}
	}
}

func TestFamiliesAndChancesAreCounted(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("k")
	p.Shows(t, "De klasdeur staat ’s morgens open")
	p.Press("end", "enter")
	p.Type("ouder zonnebloem")
	p.Press("tab", "enter")
	p.Shows(t, "Deze schuilnaam staat al op de lijst")
	p.Press("esc")
	p.Says(t, "Ouder Zonnebloem 1 keer ■")
	p.Press("end", "enter")
	p.Press(slices.Repeat([]string{"backspace"}, len("ouder zonnebloem"))...)
	p.Type("Ouder Linde")
	p.Press("tab", "enter")
	p.Says(t, "Ouder Linde nog niet")
	if around, err := j.Surroundings(); err != nil || !slices.Equal(around.Families, []string{"Ouder Linde"}) || len(around.Chances) != 8 {
		t.Errorf("kept %+v, %v", around, err)
	}
}

func TestLettingAnIntentionGo(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("w", "x")
	p.Shows(t, "losgelaten · u zet terug")
	p.Press("esc")
	p.Hides(t, "Je nam je voor")
	p.Press("w", "u")
	p.Shows(t, "staat open")
	p.Press("esc")
	p.Shows(t, "Je nam je voor")
}

// A stage that was turned to may ask less. Keys typed ahead meet it before it was ever drawn.
func TestTurningToAStageThatAsksLess(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	r := rubric.Default()
	for day := range 3 {
		at := pilot.Now.AddDate(0, 0, -day)
		d := journal.NewDraft(fmt.Sprint("second", day), at, r, journal.Encounter{Stage: "stage-2", When: at, Initiator: "ik"}, journal.Short, nil, nil)
		d.Entry.Story = "Aan het hek."
		if _, err := j.Finish(d, r, at); err != nil {
			t.Fatal(err)
		}
	}
	p := pilot.OpenOn(t, "nl", j)
	p.Press("s", "tab", "tab", "right", "left", "ctrl+n", "tab", "tab")
	p.PressTogether("right", "pgup", "J", "a")
	p.Lives(t)
	p.Shows(t, "▌ Ja")
}

func TestANewFamilyIsHintedAt(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("k", "end", "enter")
	p.Type("Jolien")
	if got := p.Hint(); got != "" {
		t.Errorf("hinted at %q in the middle of it", got)
	}
	p.Press("tab")
	if got := p.Hint(); got != "! “Jolien” lijkt een naam" {
		t.Errorf("hinted at %q", got)
	}
	p.Press("esc")
	if got := p.Hint(); got != "" {
		t.Errorf("hinted at %q on the list", got)
	}
}

// A level and its reason stand whatever is read meanwhile, and however soon the next criterion is judged.
func TestAJudgementOutlivesAReadingThatBeganBeforeIt(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("z", "esc")
	p.Hold()
	p.Press("z", "enter") // on what was read before, while it is read again
	p.Release()
	p.Press("3", "tab")
	p.Type("Mijn lange reden.")
	p.Hold()
	p.Press("esc", "down", "enter", "2")
	p.Release()
	p.Press("esc", "ctrl+c")
	if got := pilot.Newest(t, j).Judgements["houding.positief"]; got.Reason != "Mijn lange reden." || got.Level == "" {
		t.Errorf("the first judgement is %+v", got)
	}
}

// What was read of a stage that was passed moves no cursor.
func TestPassingAStageKeepsTheCursor(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	p.Press("k", "down", "down")
	p.Shows(t, "► Ouders brengen hun kind")
	p.Hold()
	p.Press("right", "right")
	p.Release()
	p.Shows(t, "► Ouders brengen hun kind")
}

// In a low window the levels before the one under the cursor stay in sight.
func TestALongLevelHidesNoOther(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	p.Resize(40, 12)
	p.Press("z", "down", "down", "down", "enter", "end")
	p.Shows(t, "○ "+rubric.Default().Levels[0].Short.In("nl"))
}

// Who only looks around waits once for a stage; what was written meanwhile, also elsewhere, is seen when the screen comes back.
func TestAStageIsReadAgainOnlyAfterAChange(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("g")
	book := p.Shell.Book
	first := book.Stand(book.CurrentStage())
	p.Press("esc", "g", "right", "left")
	if book.Stand(book.CurrentStage()) != first {
		t.Error("a stage that nothing changed in was read again")
	}
	p.Press("esc")
	r := rubric.Default()
	d := journal.NewDraft("elsewhere", pilot.Now, r, journal.Encounter{Stage: book.CurrentStage(), When: pilot.Now}, journal.Short, nil, nil)
	d.Entry.Story = "Nog even aan de poort."
	if _, err := j.Finish(d, r, pilot.Now); err != nil {
		t.Fatal(err)
	}
	p.Press("g")
	if got, want := len(book.Stand(book.CurrentStage()).Period.Moments), len(first.Period.Moments)+1; got != want {
		t.Errorf("it shows %d moments, want %d", got, want)
	}
}
