package words

import (
	"koffiemoment/journal"
)

func factsNL() FactWords {
	return FactWords{
		Alias: "Schuilnaam gezin", AliasNote: "Een zelfgekozen naam, geen initialen of echte naam. Bijvoorbeeld “Ouder Zonnebloem”. → vult aan.",
		Day: "Dag", DayNote: "Bijvoorbeeld: vandaag, gisteren, 12/3", Clock: "Uur",
		Place: "Waar", Moment: "Wanneer", Initiator: "Wie begon", Duration: "Hoe lang",
		Topics: "Onderwerpen", TopicsNote: "Met komma’s ertussen. → vult aan.", Language: "Taal", Input: "Ouder bracht iets in",
		Follows: "Vervolg op", Stage: "Stage", Kind: "Opdracht", CameBack: "Je voornemen",
		None: "nog leeg", NotYet: "hoe liep het?", NotUnderstood: "niet herkend; het blijft %s",
		Places: map[string]string{"klasdeur": "aan de klasdeur", "gang": "in de gang", "poort": "aan de poort",
			"speelplaats": "op de speelplaats", "klas": "in de klas", "koffiemoment": "koffiemoment", "online": "online", "anders": "ergens anders"},
		Moments:    map[string]string{"brengen": "bij het brengen", "halen": "bij het halen", "anders": "op een ander moment"},
		Initiators: map[string]string{"ik": "ik", "ouder": "ouder", "mentor": "mentor", "kleuter": "kleuter"},
		Durations:  map[string]string{"<1": "minder dan 1 minuut", "1-5": "1 tot 5 minuten", ">5": "meer dan 5 minuten"},
		Inputs:     map[string]string{"ja": "ja", "nee": "nee"},
		Outcomes: map[journal.Outcome]string{journal.Worked: "gedaan, werkte", journal.WentOther: "gedaan, liep anders",
			journal.NoChanceYet: "nog geen gelegenheid", journal.LetGo: "losgelaten"},
	}
}
