package words

func reportOwnNL() ReportOwnWords {
	return ReportOwnWords{
		For:     "Voor jezelf: hier staat meer in dan je zou indienen. Bewaar het zoals een dagboek.",
		Margins: "Ook je kantlijn staat erin.", Private: "Ook wat je privé hield, staat erin, met ■ erbij.", PrivateOnly: "Deze reflectie hield je privé.",

		PrivateStays: Plural{"1 privémoment staat er niet in.", "%d privémomenten staan er niet in."},
		Moment:       "Het moment", Stage: "Mijn logboek · %s", Study: "Mijn logboek · alle stages", Overview: "Overzicht · %s", NoStage: "zonder stage",
		Period: "%s tot %s", Made: "Gemaakt op %s",
		Nothing: "Nog geen momenten in deze stage. Wat je na een ontmoeting schrijft, komt hier te staan.", NothingYet: "Nog niets in je logboek. Wat je na een ontmoeting schrijft, komt hier te staan.",
		Shut: "Wat je vooraf bij een stelling zei, blijft dicht tot je er achteraf opnieuw op antwoordt.",

		Met: "Momenten per criterium: %s", MetAbout: "Achter elk criterium staat bij hoeveel momenten je er iets bij schreef of een niveau koos. Een moment kan bij meer dan één criterium horen.",
		Goals: "Momenten per doel", GoalsAbout: "Achter elk doel staat bij hoeveel momenten je het aanvinkte.",
		Weeks:      "Niveaus per week: %s",
		WeeksAbout: "Elke kolom is een week van de stage, en in elk vak staat het laatste niveau van die week, hoe hoger hoe donkerder. Waar niets staat, kwam het die week niet aan bod.",
		WeeksHead:  "%s · %s",
		Began:      "Wie het gesprek begon", BeganAbout: "Bij %d van de %d momenten noteerde je wie begon.",
		Families: "Momenten per gezin", FamAbout: "Elk gezin van je klaslijst en elk gezin uit je reflecties, met hoeveel momenten je over dat gezin schreef.",
		Topics: "Momenten per onderwerp", TopicsAbout: "Een moment kan over meer dan één onderwerp gaan.", AndMore: "En ook",
		Chances: "Kansen van de school", ChancesAbout: "Achter elke kans om ouders te ontmoeten staat bij hoeveel momenten je ze benutte.",
		Thresholds: "Drempels van de school",
		Levels:     "Niveaus in dit moment", Unknown: "%s: %s",

		Number: "Nummer", Criterion: "Criterium", Goal: "Doel", Who: "Wie", Family: "Gezin", Topic: "Onderwerp", Chance: "Kans", Level: "Niveau",
		Plan: "Voornemen", PlanMade: "Gemaakt", CameOf: "Wat ervan kwam", OwnLevel: "Eigen niveau", Reason: "Waarom", Wrote: "%s: wat ik schreef", OutcomeOn: "%s (%s)",
	}
}
