package judge_test

import (
	"testing"

	"koffiemoment/journal"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/words"
)

// noorBeside lets travel what stands beside a moment and over her stage, with told over each text.
func noorBeside(told func(string) string) *handedIn {
	h := noor()
	late := studentStart.AddDate(0, 0, 40)
	h.source.Extras = map[string]journal.Extras{"2-ab": {
		ParentTurn: &journal.ParentTurn{Told: told("Ik kwam binnen en ze vroeg meteen naar het liedje. Dat had nog niemand gevraagd."),
			Question: "Wat zou deze ouder van jou willen weten?", Answer: told("Of ik zelf ook zing met de kleuters."), Made: late, Shared: true},
		LookBacks: []journal.LookBack{{Question: "Wat zie je nu wat je toen niet zag?", Text: told("Dat zij het gesprek begon, en niet ik."), Made: late, Shared: true},
			{Question: "Wat zie je nu wat je toen niet zag?", Text: "Niet voor jou bedoeld.", Made: late}},
		MentorWords: &journal.MentorWords{Text: told("Je liet haar uitspreken, en dat doet niet iedereen."), Made: late, Shared: true}}}
	position := func(id, words string, side journal.Side, stand journal.Stand, why string, weeks int) journal.Position {
		return journal.Position{Statement: id, Words: words, Side: side, Stand: stand, Why: told(why), Made: studentStart.AddDate(0, 0, 7*weeks), Shared: true}
	}
	const own, first = "Elke ouder zoekt, op een eigen manier, wat goed is voor het kind.", "Het is aan de school om de eerste stap te zetten."
	h.source.Stages = []journal.StageExtras{{Stage: "stage-1", Positions: []journal.Position{
		position("eigen-manier", own, journal.Before, journal.RatherAgree, "Ik hoop het.", 0),
		position("eigen-manier", own, journal.After, journal.Depends, "Goed is voor iedereen iets anders; dat leerde ik bij de mama die nooit bleef staan.", 6),
		position("eerste-stap", first, journal.Before, journal.Disagree, "Ouders kunnen zelf ook iets vragen.", 0)},
		Whole: &journal.HeadHeartHands{Head: told("Dat een korte groet geen desinteresse is."), Heart: told("De opa die zei dat hij hier zelf ook kleuter was."),
			Hands: told("Ik sta nu vroeger aan de poort."), Made: late, Shared: true},
		Writing: &journal.WritingFacts{Facts: []journal.WritingFact{{Fact: "ouder-aan-het-woord", Count: 3, Of: 4}}, Text: told("Meer dan ik dacht."), Made: late, Shared: true}}}
	return h
}

func plainly(text string) string { return text }

var besideScenes = map[string][]string{
	"student-beside":       {"enter"},
	"student-beside-more":  {"enter", "m"},
	"student-entry-beside": {"enter", "tab", "down", "enter", "down", "down", "down", "down", "down", "down"},
}

// What a student let travel is read in its place, and nothing that they did not.
func TestWhatWasLetTravelIsReadInItsPlace(t *testing.T) {
	l := review(t, "nl", studentFolder(t, noorBeside(plainly)), nil)
	l.Resize(80, 60)
	l.Press("enter")
	studentShows(t, l, "Deelt ook (m): Stellingen, Hoofd – hart – handen en Schrijfspiegel")
	l.Press("m")
	studentShows(t, l, "“Het is aan de school om de eerste stap te zetten.”", "achteraf niet gedeeld", "het hangt ervan af", "eerder eens",
		"Dat een korte groet geen desinteresse is.", "3 van 4 momenten", "Meer dan ik dacht.")
	l.Press("esc", "tab", "down", "enter")
	studentShows(t, l, "Ouderbeurt", "ze vroeg meteen naar het liedje", "Of ik zelf ook zing", "Later gezien · week 6", "Dat zij het gesprek begon",
		"Woorden van de mentor, overgetypt door de student", "Overgetypt in week 6. Namen kunnen vervangen zijn.", "Je liet haar uitspreken")
	studentHides(t, l, "Niet voor jou bedoeld")
}

// In a small window the arrows lead to what stands below the last part.
func TestTheArrowsLeadToWhatStandsBeside(t *testing.T) {
	l := review(t, "nl", studentFolder(t, noorBeside(plainly)), nil)
	l.Press("enter", "tab", "down", "enter")
	studentHides(t, l, "Dat zij het gesprek begon")
	for range 20 {
		l.Press("down")
	}
	studentShows(t, l, "Dat zij het gesprek begon")
}

func TestScreensOfWhatStandsBeside(t *testing.T) {
	for _, lang := range words.Languages() {
		for name, keys := range besideScenes {
			l := review(t, lang, studentFolder(t, noorBeside(plainly)), nil)
			l.Press(keys...)
			l.Pilot.Frames(t, name, lang, [][2]int{{80, 24}, {40, 12}, {120, 40}})
		}
	}
}

// What stands beside may come out of a file that another program wrote.
func TestNothingThatStandsBesideSteersTheTerminal(t *testing.T) {
	for name, keys := range besideScenes {
		l := review(t, "nl", studentFolder(t, noorBeside(pilot.Pour)), nil)
		l.Press(keys...)
		for _, size := range [][2]int{{80, 60}, {40, 12}, {5, 5}} {
			l.Resize(size[0], size[1])
			l.Pilot.Lives(t)
			l.Pilot.Fits(t, size[0], size[1])
		}
		l.Pilot.Tame(t, name)
	}
}
