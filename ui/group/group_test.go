package group_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui"
	"koffiemoment/ui/pilot"
)

// opened gives the program on a journal with entries and a folder for what leaves.
func opened(t *testing.T) (*pilot.Pilot, *store.Journal) {
	t.Helper()
	j := pilot.OpenJournal(t)
	full(j)
	p, err := pilot.New(ui.Options{Language: "nl", Theme: "none", Default: rubric.Default, Outbox: pilot.Outside(j)}, j)
	must(err)
	return p, j
}

// mine gives the cards that were made here.
func mine(t *testing.T, j *store.Journal) (cards []journal.KeptCard) {
	t.Helper()
	all, err := j.Cards()
	must(err)
	for _, card := range all {
		if card.Mine() {
			cards = append(cards, card)
		}
	}
	return cards
}

// TestACardGoesOutAndComesIn is the whole way: a moment becomes a card, what identifies is replaced, a file is made under a name that says
// nothing, and another student opens it, keeps it once and writes beside it.
func TestACardGoesOutAndComesIn(t *testing.T) {
	p, j := opened(t)
	p.Press("p", "enter", "enter", "ctrl+n")
	p.Type(" Emma lachte, Ouder Kastanje keek.")
	p.Press("ctrl+n")
	p.Shows(t, "“Emma” lijkt een naam")
	p.Press("ctrl+n")
	p.Shows(t, "Beslis eerst over 2 plaatsen")
	p.Press("enter")
	p.Shows(t, "is een schuilnaam uit je logboek")
	p.Hides(t, "Laat staan")
	p.Press("u")
	p.Shows(t, "“Emma” lijkt een naam")
	p.Press("enter", "enter")
	p.Shows(t, "Wat vraag je aan de groep?")
	p.Press("2", "down", "enter")
	p.Shows(t, "Het kaartje is bewaard")
	p.Press("down", "enter")
	p.Says(t, "kaartje.koffie")
	files, err := filepath.Glob(filepath.Join(pilot.Outside(j), "kaartje*"))
	must(err)
	if len(files) != 1 || filepath.Base(files[0]) != "kaartje.koffie" {
		t.Fatalf("wrote %v", files)
	}
	text, err := os.ReadFile(files[0])
	must(err)
	for _, of := range []string{j.ID(), "Kastanje", "Zonnebloem", "Emma", "Noor", "2026"} {
		if strings.Contains(string(text), of) {
			t.Errorf("the file holds %q:\n%s", of, text)
		}
	}

	other, their := opened(t)
	for range 2 {
		other.Open(files[0])
		other.Shows(t, "Een kaartje van een medestudent")
		other.Press("enter")
		other.Shows(t, "Drie regels van jezelf")
		other.Press("esc")
	}
	other.Press("p", "down", "enter")
	other.Type("Ik zou wachten.")
	other.Press("esc")
	cards, err := their.Cards()
	must(err)
	if len(cards) != 2 || len(mine(t, their)) != 0 || cards[0].Lines != "Ik zou wachten." {
		t.Errorf("kept %+v", cards)
	}
}

// TestNothingIsShownBeforeItWasDecidedOn guards families on the way that leads around the making of a card.
func TestNothingIsShownBeforeItWasDecidedOn(t *testing.T) {
	p, j := opened(t)
	p.Press("p", "enter", "enter", "ctrl+n")
	p.Type(" Emma lachte.")
	p.Press("esc")
	if cards := mine(t, j); len(cards) != 1 || !strings.Contains(cards[0].Card.Moment, "Emma lachte.") {
		t.Fatalf("what was typed is not kept: %+v", cards)
	}
	p.Press("home", "down", "enter", "enter")
	p.Shows(t, "“Emma” lijkt een naam")
	p.Press("down", "down", "enter")
	p.Shows(t, "Het kaartje is bewaard")
	p.Press("enter")
	p.Shows(t, "Emma lachte.")
	p.Hides(t, "lijkt een naam")
	p.Hides(t, "van jou")
}

// TestThreeMomentsAreThreeCards passes a private moment by, takes no fourth, and shows them one after the other.
func TestThreeMomentsAreThreeCards(t *testing.T) {
	p, j := opened(t)
	r := rubric.Default()
	for i, story := range []string{"Het regende en de papa wachtte.", "Aan de poort lachten ze.", "Niet voor de groep."} {
		d := journal.Begin("d"+story[:3], pilot.Now, r, journal.Settings{Stage: "stage1"}, nil)
		d.SetStory(story)
		d.Entry.Private = i == 2
		_, err := j.Finish(d, r, pilot.Now)
		must(err)
	}
	p.Press("p", "enter")
	p.Hides(t, "Niet voor de groep")
	p.Press("space", "down", "space", "down", "space", "down", "space")
	p.Shows(t, "Meer dan 3 passen niet in één gesprek")
	p.Press("ctrl+n")
	for range 3 {
		p.Press("ctrl+n", "ctrl+n")
		for range 2 { // what it is about is asked of a moment with words at a criterion
			if frame, _, _ := p.Frame(); strings.Contains(frame, "Waar gaat het vooral over?") || strings.Contains(frame, "Wat vraag je aan de groep?") {
				p.Press("ctrl+n")
			}
		}
	}
	if cards := mine(t, j); len(cards) != 3 {
		t.Fatalf("made %d", len(cards))
	}
	p.Shows(t, "Het kaartje is bewaard")
	p.Press("enter")
	p.Shows(t, "ander kaartje")
	p.Press("left", "left")
	first, _, _ := p.Frame()
	p.Press("right")
	if second, _, _ := p.Frame(); first == second {
		t.Error("the other card is the same")
	}
}

// TestARemovedCardComesBack guards a press of the wrong key.
func TestARemovedCardComesBack(t *testing.T) {
	p, j := opened(t)
	before, err := j.Cards()
	must(err)
	p.Press("p", "down", "x")
	p.Shows(t, "Het kaartje is weg · u zet terug")
	p.Press("u")
	p.Shows(t, "Het kaartje staat er weer")
	after, err := j.Cards()
	if must(err); len(after) != 1 || after[0].Card != before[0].Card || after[0].Lines != before[0].Lines {
		t.Errorf("came back as %+v", after)
	}
}

// tipsOf gives the words of the tips by what they are good for.
func tipsOf(t *testing.T, j *store.Journal) map[journal.TipFor][]string {
	t.Helper()
	tips, err := j.Tips()
	must(err)
	words := map[journal.TipFor][]string{}
	for i := range tips {
		words[tips[i].Good()] = append(words[tips[i].Good()], tips[i].Text)
	}
	return words
}

// TestTipsAreTakenHome writes them a line each, apart for what they are good for, and finds them there again.
func TestTipsAreTakenHome(t *testing.T) {
	p, j := opened(t)
	p.Press("p", "down", "enter", "tab", "tab", "enter")
	p.Type("Kijk eerst.")
	p.Press("enter")
	p.Type("- Vraag door.")
	p.Press("ctrl+n", "ctrl+n")
	p.Shows(t, "Drie regels van jezelf")
	got := tipsOf(t, j)
	if strings.Join(got[journal.ForMyself], "|") != "Wacht even voor je antwoordt.|Kijk eerst.|Vraag door." || len(got[journal.ForMoments]) != 1 {
		t.Errorf("kept %v", got)
	}
	p.Press("enter")
	p.Shows(t, "Vraag door.")
	p.Shows(t, "Zet een stoel bij de deur.")
}

// TestTipsAreWrittenMovedAndPutBack goes over all that the list of tips does.
func TestTipsAreWrittenMovedAndPutBack(t *testing.T) {
	p, j := opened(t)
	p.Press("j", "down", "enter")
	p.Type("Leer de namen van de kinderen.")
	p.Press("enter", "right", "esc")
	if got := tipsOf(t, j); strings.Join(got[journal.ForMoments], "|") != "Zet een stoel bij de deur.|Leer de namen van de kinderen." {
		t.Fatalf("kept %v", got)
	}
	p.Press("home", "x")
	p.Shows(t, "De tip is weg · u zet terug")
	if got := tipsOf(t, j); len(got[journal.ForMyself]) != 0 {
		t.Errorf("kept %v", got)
	}
	p.Press("u", "end", "enter", "enter")
	p.Shows(t, "■ Laat de deur vijf minuten langer open.")
	p.Press("esc")
	p.Says(t, "Laat de deur vijf minuten langer open. van de schoolkaart")
	if got := tipsOf(t, j); len(got[journal.ForMoments]) != 3 || len(got[journal.ForMyself]) != 1 {
		t.Errorf("kept %v", got)
	}
	p.Press("home", "down", "enter", "esc") // one that was begun and left without a word is none
	if got := tipsOf(t, j); len(got[journal.ForMyself]) != 1 {
		t.Errorf("kept %v", got)
	}
}

// TestATipComesBackAtItsStep says it once, at the criterion that it fits, and in no other walk of the day.
func TestATipComesBackAtItsStep(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	for _, g := range rubric.Default().Groups {
		for i := range g.Criteria {
			must(j.SaveTip(&journal.Tip{Mark: g.Criteria[i].ID, Text: "Wacht tot drie.", Criterion: g.Criteria[i].ID, At: pilot.Now}))
		}
	}
	toStep := func(p *pilot.Pilot) {
		p.Press("n")
		p.Type("Een ouder bleef staan.")
		p.Press("ctrl+n", "3", "ctrl+n", "ctrl+n")
	}
	p := pilot.OpenOn(t, "nl", j)
	toStep(p)
	p.Shows(t, "Je nam mee: “Wacht tot drie.”")
	p.Press("ctrl+n", "ctrl+p")
	p.Shows(t, "Je nam mee")
	tips, err := j.Tips()
	must(err)
	shown := 0
	for i := range tips {
		if !tips[i].Shown.IsZero() {
			shown++
		}
	}
	if shown != 2 {
		t.Errorf("%d tips came back at two steps", shown)
	}
	p.Press("esc")
	toStep(p)
	p.Hides(t, "Je nam mee")
	must(errors.Join(j.Verify()))
}
