package words

func homeNL() HomeWords {
	return HomeWords{
		New: "Nieuw koffiemoment", Resume: "Verder met je concept", Assess: "Zelfinschatting", List: "Lijst",
		NotHandedIn: "nog niets ingediend", HandedIn: "laatst op %s", NoAnswer: "nog geen antwoord",
		Last: "laatst %s, %s", Moments: Plural{"1 moment", "%d momenten"}, Words: Plural{"1 woord", "%d woorden"},
		ResumeRevision: "Verder met nieuwe versie", MoreDrafts: Plural{"Nog 1 concept", "Nog %d concepten"}, Intention: "Je nam je voor", Latest: "Laatst", Empty: "Hier komen je reflecties. Alles blijft op deze computer.",
		Quiet: "nog stil", OnlyWords: "enkel woorden", Counts: "6 %s: zes momenten, laatst %s",
		Finished:       "Bewaard. Fijn dat je even stilstond.",
		Sent:           "Laatst ingediend",
		FolderGone:     "Deze map is er niet meer:\n%s\nMisschien is ze verplaatst. Je reflecties staan nog in je logboek.",
		FolderUnopened: "De map kon van hieruit niet geopend worden. Je vindt ze hier:\n%s",
		NewRubric:      "Nieuwe versie van de rubric", NewRubricAbout: "stap over, alles telt mee",
		AskNewRubric: "Overstappen op de nieuwe versie van de rubric?", NewRubricSafe: "Je reflecties blijven zoals ze zijn en tellen mee. Een open concept of zelfinschatting houdt de versie waarmee je begon.",
		GoOver: "Overstappen", NotYet: "Nu nog niet", WentOver: "Nieuwe momenten volgen de nieuwe versie",
		NextStage: "Volgende stage", NewYear: "Nieuw schooljaar", NextStageAbout: "begin %s; %s blijft",
		AskNextStage: "%s beginnen?", BeginStage: "Begin %s", StageBegan: "%s is begonnen",
		NextStageSafe: "Vandaag wordt de eerste stagedag; dat kan nog anders in de instellingen. Het overzicht, de doelen en je focus beginnen opnieuw. Alles van %s blijft te lezen, bij groei, zelfinschatting en antwoorden.",

		Around: "Rond deze stage", AroundAbout: "groei, spiegel, voornemens, kansen …",
		GrowthAbout: "hoe het ging, week na week", MirrorAbout: "wat je noteerde, als vraag", ChancesAbout: "van de school, en wie er in de klas is",
		IntentionsOpen: Plural{"1 staat open", "%d staan open"}, AnswersAbout: "van je stagebegeleider", SettingsAbout: "naam, stage, focus, taal, kopieën …",
		Lessons: "Wat is een koffiemoment?", LessonsAbout: "korte bladzijden, met voorbeelden",
		Evening: "Nalezen proberen", EveningAbout: "een avond met twaalf verzonnen studenten",

		AskDiscard: "Het concept van %s weggooien?", AskDiscardOf: "Het concept met %s weggooien?", AskDiscardRevision: "De nieuwe versie van je reflectie van %s weggooien?",
		Keep: "Houden", ToBin: "Naar de prullenmand", BackFor: "%d dagen terug te halen", EntryStays: "de reflectie zelf blijft",
		Discarded: "Concept in de prullenmand",
		Demo:      "voorbeeld, niets blijft bewaard",
	}
}

func listNL() ListWords {
	return ListWords{
		Title: "Mijn reflecties", Search: "Zoek", Count: Plural{"1 reflectie", "%d reflecties"}, AtLeast: Plural{"1 of meer gevonden", "%d of meer gevonden"},
		Newest: "nieuwste eerst", FoundOf: "%d van %d", Above: Plural{"▲ nog 1 hoger", "▲ nog %d hoger"}, Below: Plural{"▼ nog 1 lager", "▼ nog %d lager"},
		MoreBelow: "▼ er zijn er meer", Draft: "concept", OnlyWords: "woorden",
		Any: "alle", Alias: "Schuilnaam", Criterion: "Criterium", Stage: "Stage", From: "Vanaf", Until: "Tot en met",
		Empty: "Nog geen reflecties. Terug met esc, dan n voor een nieuw koffiemoment.", Nothing: "Niets gevonden.",
		Looking: "Even zoeken …", BinTitle: "Prullenmand",
		BinAbout: "Wat je weggooide, kun je %d dagen terugzetten. Daarna is het voorgoed weg.", BinEmpty: "De prullenmand is leeg.",
		DeletedOn: "weg: %s", DaysLeft: Plural{"nog 1 dag", "nog %d dagen"}, AskPurge: "Deze reflectie voorgoed wegdoen, met al haar versies?",
		AskPurgeAll: Plural{"De reflectie in de prullenmand voorgoed wegdoen?", "Alle %d reflecties in de prullenmand voorgoed wegdoen?"}, Purged: "Voorgoed weg",
		AskPurgeAnswer: "Dit antwoord voorgoed wegdoen, met je reacties en tips erbij?", AnswerFirst: "Zet het antwoord eerst terug met u, dan kun je het lezen", AnswerOfNobody: "Een antwoord dat beschadigd is",
		AskPurgeMixed: Plural{"Het antwoord in de prullenmand voorgoed wegdoen?", "Alles in de prullenmand voorgoed wegdoen? Er liggen %d reflecties en antwoorden."},
		KeepIt:        "Laat in de prullenmand", KeepItAbout: "terugzetten kan nog met u", PurgeIt: "Voorgoed weg", PurgeItAbout: "terugzetten kan dan niet meer",
	}
}

func entryNL() EntryWords {
	return EntryWords{NoAlias: "zonder schuilnaam", PrivateShort: "privé", Levels: Plural{"1 niveau", "%d niveaus"}, Version: "versie %d van %d",
		Deleted: "In de prullenmand", Restored: "Teruggezet",
		DraftWaits: "Je begon aan een nieuwe versie en rondde ze nog niet af. Hieronder staat de vorige; met e werk je verder."}
}
