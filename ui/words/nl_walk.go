package words

import (
	"koffiemoment/journal"
)

func walkNL() WalkWords {
	return WalkWords{
		Parts: [4]string{"Welkom", "Houvast", "Koffie schenken", "Aandacht schenken"},
		Pages: map[journal.PageKind]string{
			journal.StoryPage: "De ontmoeting", journal.DepthPage: "Hoeveel tijd heb je?", journal.CriterionPage: "Criterium",
			journal.TipPage: "Wat neem ik mee?", journal.IntentionPage: "Mijn voornemen", journal.GoalsPage: "Doelen",
			journal.SummaryPage: "Terugblik",
		},
		Step: "stap %d van %d", Question: "vraag %d van %d",
		Story: "Wat zag of hoorde ik?", Thought: "Wat dacht ik erbij?",
		Amends: "%s neemt je nieuwe versie over", Revises: "tot je afrondt, geldt de vorige versie",
		ForLecturers: "Stagebegeleider? %s, dan %s.",
		Worry:        "Een echte zorg over een kind? Die hoort bij je mentor of de directie, niet in dit logboek.",
		Facts:        "Wie, waar, wanneer",
		Planned:      "Je nam je voor:",
		AskDepth:     "Later verdergaan kan altijd.",
		Depths:       map[journal.Depth]string{journal.Short: "Kort", journal.Normal: "Gewoon", journal.Full: "Volledig"},
		DepthTimes: map[journal.Depth]string{journal.Short: "ongeveer 2 minuten", journal.Normal: "ongeveer 5 minuten",
			journal.Full: "ongeveer 10 minuten"},
		DepthSome: "Je voornemen, en dit: %s", DepthFull: "Alle %d stappen: elke grondhouding en elke vaardigheid",
		AskLevel: "Waar herken je jezelf in dit moment?",
		AskTip:   "Welke tip neem ik mee uit dit moment?", TipAbout: "Voor jezelf over een maand, of voor de student die na jou in deze klas komt.",
		PlanAbout: "Een klein plan werkt het best als het aan één moment vasthangt. Leeg laten mag.",
		If:        "Als …", Then: "dan …", PlanForm: "Als {if}, dan {then}",
		AskGoals:   "Welke doelen toont dit moment?",
		GoalsAbout: "Vink aan wat je hier liet zien. Een niveau geef je pas bij je zelfinschatting over de hele stage.",
		Finish:     "Afronden", Margin: "Kantlijn, alleen voor jou", MarginAbout: "leeg",
		MarginLong: "Wat je hier schrijft, verlaat dit logboek nooit: niet bij indienen, niet in een verslag.",
		LookHere:   "Kijk hier, stagebegeleider", Private: "Hele reflectie privé", On: "ja", Off: "nee",
		NoLevel: "geschreven, geen niveau", Skipped: "overgeslagen", Unanswered: "nog niet beantwoord",
		Saved: "bewaard", NotSaved: "! nog niet bewaard",
		NeedsStory: "Vertel eerst kort wat er gebeurde", TooLong: "Er kwam niets bij: in een veld passen 1.000.000 tekens",
		Hidden: "Verborgen tekens zijn weggelaten",
	}
}
