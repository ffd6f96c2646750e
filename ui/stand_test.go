package ui_test

import (
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/store"
)

func newest(t *testing.T, j *store.Journal) journal.Estimate {
	t.Helper()
	estimates, err := j.Estimates("stage-1")
	if err != nil || len(estimates) == 0 {
		t.Fatalf("the journal holds %d estimates, %v", len(estimates), err)
	}
	return estimates[0]
}

func TestAnEstimateIsKeptWithReasonAndMoments(t *testing.T) {
	j := openJournal(t)
	filled(j)
	p := openOn(t, "nl", j)
	p.Press("z", "down", "down", "enter", "3", "tab")
	p.Type("Ik vraag door.")
	p.Press("tab", "space", "esc")
	got := newest(t, j).Judgements["houding.nieuwsgierig"]
	if got.Level != "zelfstandig" || got.Reason != "Ik vraag door." || len(got.Moments) != 1 {
		t.Errorf("kept %+v", got)
	}
	shows(t, p, "vraagt twee momenten met twee gezinnen: nog één moment nodig")
	p.Press("esc")
	shows(t, p, "1 van 17 ingeschat")
}

func TestALaterEstimateStandsBesideAFinishedOne(t *testing.T) {
	j := openJournal(t)
	filled(j)
	p := openOn(t, "nl", j)
	p.Press("z", "enter", "2", "esc", "r", "j")
	shows(t, p, "Afgerond")
	p.Press("enter", "3")
	shows(t, p, "Op do 12 maart was dit Oefenend, nu is het Zelfstandig.")
	p.Press("esc")
	shows(t, p, "Oefenend → Zelfstandig")
	estimates, err := j.Estimates("stage-1")
	if err != nil || len(estimates) != 2 || estimates[1].Judgements["houding.positief"].Level != "oefenend" || estimates[1].Open() {
		t.Errorf("the journal holds %+v, %v", estimates, err)
	}
}

func TestAReasonSurvivesQuittingInMidSentence(t *testing.T) {
	j := openJournal(t)
	filled(j)
	p := openOn(t, "nl", j)
	p.Press("z", "enter", "tab")
	p.Type("Omdat ik")
	p.Press("ctrl+c")
	if got := newest(t, j).Judgements["houding.positief"].Reason; !p.Quit || got != "Omdat ik" {
		t.Errorf("kept %q", got)
	}
}

func TestTheMirrorsAnswerIsKeptWithTheEstimate(t *testing.T) {
	j := openJournal(t)
	filled(j)
	p := openOn(t, "nl", j)
	p.Press("s", "enter")
	p.Type("Minder dan ik dacht.")
	p.Press("esc")
	shows(t, p, "“Minder dan ik dacht.”")
	if got := newest(t, j).Answers["initiative"]; got != "Minder dan ik dacht." {
		t.Errorf("kept %q", got)
	}
}

func TestNumbersOpenTheEntriesBehindThem(t *testing.T) {
	p := open(t, "nl", filled)
	p.Press("z", "down", "down", "m")
	shows(t, p, "1 moment")
	p.Press("enter")
	shows(t, p, "Ik vroeg welk liedje.")
}

func TestOneWeekOfGrowthOpensJustItsMoments(t *testing.T) {
	p := open(t, "nl", filled)
	p.Press("g", "pgup")
	shows(t, p, "[2]")
	shows(t, p, "Positieve ingesteldheid: 0 momenten in week 2")
	p.Press("pgup")
	shows(t, p, "1 moment in week 1")
	p.Press("enter")
	shows(t, p, "Positieve ingesteldheid · week 1")
	shows(t, p, "Ouder Kastanje")
	p.Press("esc", "pgdown", "pgdown")
	shows(t, p, "1 moment in week 1, Verkennend")
}

func TestAliasesThatGiveAwayAreRefusedWithTheReason(t *testing.T) {
	for alias, reason := range map[string]string{"J.P.": "initialen", "Jan Peeters": "echte naam"} {
		j := openJournal(t)
		filled(j)
		p := openOn(t, "nl", j)
		p.Press("k")
		p.Press(downs(9)...)
		p.Press("enter")
		p.Type(alias)
		p.Press("enter")
		shows(t, p, reason)
		if around, err := j.Surroundings(); err != nil || len(around.Families) != 0 {
			t.Errorf("%q was kept: %v, %v", alias, around.Families, err)
		}
	}
}

func TestFamiliesAndChancesAreCounted(t *testing.T) {
	j := openJournal(t)
	filled(j)
	p := openOn(t, "nl", j)
	p.Press("k")
	shows(t, p, "De klasdeur staat ’s morgens open")
	p.Press(downs(9)...)
	p.Press("enter")
	p.Type("ouder zonnebloem")
	p.Press("enter")
	text, _, _ := p.Frame()
	if !strings.Contains(text, "ouder zonnebloem") || !strings.Contains(text, "▪ 1") {
		t.Errorf("the family is not counted:\n%s", text)
	}
	if around, err := j.Surroundings(); err != nil || len(around.Families) != 1 || len(around.Chances) != 8 {
		t.Errorf("kept %+v, %v", around, err)
	}
}

func TestLettingAnIntentionGo(t *testing.T) {
	j := openJournal(t)
	filled(j)
	p := openOn(t, "nl", j)
	p.Press("w", "x", "j")
	shows(t, p, "losgelaten")
	p.Press("esc")
	if text, _, _ := p.Frame(); strings.Contains(text, "Je nam je voor") {
		t.Error("an intention that was let go still stands on the overview")
	}
}
