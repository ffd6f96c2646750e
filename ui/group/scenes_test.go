package group_test

import (
	"testing"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

func must(err error) {
	if err != nil {
		panic(err)
	}
}

// Of an entry with a name in it, a card that came, and tips of every kind.
func full(j *store.Journal) {
	pilot.Answered(j)
	came := journal.KeptCard{ID: "came", At: pilot.Now.AddDate(0, 0, -2), Lines: "Ik zou eerst luisteren.", Card: journal.DiscussionCard{
		Moment:   "Een ouder kwam te laat en zei niets. Ik hield de deur open en knikte naar de jas, die al aan de kapstok hing.",
		Question: "Hoe zou de ouder dit moment vertellen?", About: "Realisme"}}
	must(j.SaveCard(&came))
	for _, tip := range []journal.Tip{
		{Mark: "een", Text: "Wacht even voor je antwoordt.", Criterion: "houding.luisteren", At: pilot.Now},
		{Mark: "twee", Text: "Zet een stoel bij de deur.", For: journal.ForMoments, From: journal.FromCard, Of: "came", At: pilot.Now},
	} {
		must(j.SaveTip(&tip))
	}
	must(j.SaveSchoolCard(journal.SchoolCard{ID: "school", Version: 1, Title: "Onze school", Headings: []journal.SchoolHead{{Title: "Welkom",
		Questions: []journal.SchoolQuestion{{ID: "deur", Text: "Mag ik binnenkomen?", Tips: []string{"Laat de deur vijf minuten langer open."}}}}}}))
}

var scenes = []pilot.Scene{
	pilot.OnJournal("cards", full, pilot.Press("p", "down")),
	pilot.OnJournal("cards-none", pilot.Filled, pilot.Press("p")),
	pilot.OnJournal("pick", full, pilot.Press("p", "enter", "enter")),
	pilot.OnJournal("words", full, pilot.Press("p", "enter", "enter", "ctrl+n")),
	pilot.OnJournal("question", full, pilot.Press("p", "enter", "enter", "ctrl+n", "ctrl+n")),
	pilot.OnJournal("own-question", full, func(p *pilot.Pilot) {
		p.Press("p", "enter", "enter", "ctrl+n", "ctrl+n", "5")
		p.Type("Wat zou jij vragen?")
	}),
	pilot.OnJournal("about", full, pilot.Press("p", "enter", "enter", "ctrl+n", "ctrl+n", "1")),
	pilot.OnJournal("check", full, func(p *pilot.Pilot) {
		p.Press("p", "enter", "enter", "ctrl+n")
		p.Type(" Emma lachte.")
		p.Press("ctrl+n")
	}),
	pilot.OnJournal("card", full, func(p *pilot.Pilot) {
		p.Press("p", "enter", "enter", "ctrl+n", "ctrl+n", "1", "ctrl+n")
	}),
	pilot.OnJournal("came", full, pilot.Press("p", "down", "enter")),
	pilot.OnJournal("show", full, pilot.Press("p", "down", "enter", "tab", "enter")),
	pilot.OnJournal("take", full, pilot.Press("p", "down", "enter", "tab", "tab", "enter")),
	pilot.OnJournal("tips", full, pilot.Press("j")),
	pilot.OnJournal("tip", full, pilot.Press("j", "enter")),
	pilot.OnJournal("school", full, pilot.Press("j", "end", "enter")),
}

func TestScreens(t *testing.T) { pilot.Screens(t, scenes) }

func TestSizes(t *testing.T) { pilot.Sizes(t, scenes) }
