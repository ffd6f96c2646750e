package words

import (
	"koffiemoment/journal"
)

func walkNL() WalkWords {
	return WalkWords{
		Parts: [4]string{"Welkom", "Houvast", "Koffie schenken", "Aandacht schenken"},
		Pages: map[journal.PageKind]string{
			journal.StoryPage: "Verhaal", journal.EncounterPage: "Ontmoeting", journal.DepthPage: "Hoeveel tijd heb je?",
			journal.WantsPage: "Wat wilden jullie?", journal.CriterionPage: "Criterium", journal.TipPage: "Wat neem ik mee?",
			journal.OthersPage: "Andere verklaringen", journal.IntentionPage: "Mijn voornemen", journal.GoalsPage: "Doelen",
			journal.MarginPage: "Kantlijn", journal.SummaryPage: "Terugblik",
		},
		Step: "stap %d van %d", Question: "vraag %d van %d",
		Greeting: "Dag. Fijn dat je even gaat zitten.", FirstThought: "Wat dacht je erbij?", FirstStory: "Wat zag of hoorde je vandaag bij een ouder?",
		OneSentence: "Eén zin is genoeg. Wat je schrijft, blijft op deze computer.",
		Story:       "Wat zag of hoorde ik?", Thought: "Wat dacht ik erbij?", StoryLabel: "Verhaal", ThoughtLabel: "Erbij",
		Wanted: "Wat wilde ik?", Theirs: "Wat wilde de ouder, denk ik?",
		WantsAbout: "Twee mensen aan één deur willen zelden precies hetzelfde.",
		Others:     "Andere verklaringen", OthersAbout: "Hoe zou je dit moment nog kunnen verklaren? Je hoeft niet te kiezen.",
		AskOthers: [2]string{"Het kan ook zijn dat …", "Of dat …"}, Said: "Hoe liep het?",
		Revises: "tot je afrondt, geldt de vorige versie", TakesOver: "neemt je nieuwe versie over",
		Onward: "Verder", WhoWhereWhen: "wie, waar en wanneer",
		ForLecturers: "Stagebegeleider? %s, dan %s.",
		Worry:        "Een echte zorg over een kind? Die hoort bij je mentor of de directie, niet in dit logboek.",
		Met:          "Ontmoeting", MetHow: "Met wie, en hoe?", MetAbout: "Alles staat al ingevuld of mag leeg.",
		Planned:  "Je nam je voor:",
		AskDepth: "Later verdergaan kan altijd.",
		Depths:   map[journal.Depth]string{journal.Short: "Kort", journal.Normal: "Gewoon", journal.Full: "Volledig"},
		DepthTimes: map[journal.Depth]string{journal.Short: "ongeveer 2 minuten", journal.Normal: "ongeveer 5 minuten",
			journal.Full: "ongeveer 20 minuten, ook in stukken"},
		DepthSome: "Je voornemen, en dit: %s", DepthFull: "Alle %d stappen: elke grondhouding en elke vaardigheid",
		AskLevel: "Waar herken je jezelf in dit moment?",
		Level:    "Niveau", NotChosen: "nog niet gekozen", Chosen: "gekozen", Cleared: "weg: niveau %s", Was: "was %s",
		Spans: "(over verschillende momenten)", SpansSaid: "Dit niveau gaat over verschillende momenten: het staat bij je zelfinschatting",
		DeeperLabel: "Dieper",
		AskTip:      "Welke tip neem ik mee uit dit moment?", TipAbout: "Voor jezelf over een maand, of voor de student die na jou in deze klas komt.",
		PlanAbout: "Een klein plan werkt het best als het aan één moment vasthangt. Leeg laten mag.",
		If:        "Als …", Then: "dan …", PlanForm: "Als {if}, dan {then}",
		DepthRow: "Hoe diep", HalfAPlan: "De andere helft nog? Leeg laten mag ook.",
		AskGoals:   "Welke doelen toont dit moment?",
		GoalsAbout: "Vink aan wat je hier liet zien. Een niveau geef je pas bij je zelfinschatting over de hele stage.",
		Ticked:     "aangevinkt", Unticked: "uitgevinkt", GoalsTicked: Plural{"1 aangevinkt", "%d aangevinkt"},
		Finish: "Afronden", FinishAbout: "legt dit moment in je logboek",
		Missing: Plural{"1 niet beantwoord", "%d niet beantwoord"}, AndOthers: Plural{"en 1 ander", "en %d andere"}, WordsOnly: "enkel woorden",
		Margin: "Kantlijn, alleen voor jou", MarginShort: "Kantlijn", StaysHere: "gaat nooit mee",
		MarginLong: "Wat je hier schrijft, gaat nooit mee bij het indienen, en in een verslag alleen als je er zelf om vraagt, voor jezelf.",
		LookHere:   "Kijk hier, stagebegeleider", Private: "Hele reflectie privé", On: "ja", Off: "nee",
		WhoReads: "Wie mag dit lezen", Goes: "gaat mee als je indient", Stays: "alleen jij: deze reflectie gaat nooit mee",
		NoLevel: "enkel woorden", Skipped: "overgeslagen", Unanswered: "nog niet beantwoord",
		Saved: "bewaard", NotSaved: "! nog niet bewaard",
		NeedsStory: "Vertel eerst kort wat er gebeurde", TooLong: "Er kwam niets bij: in een veld passen 1.000.000 tekens",
		Hidden: "Verborgen tekens zijn weggelaten",
	}
}
