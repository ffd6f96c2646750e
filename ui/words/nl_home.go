package words

func homeNL() HomeWords {
	return HomeWords{
		New: "Nieuw koffiemoment", Resume: "Verder met je concept", Assess: "Zelfinschatting", HandIn: "Indienen", NotHandedIn: "nog niets ingediend", HandedIn: "ingediend op %s",
		Revising: "nieuwe versie", Intention: "Je nam je voor",
		Quiet: "nog niets", Latest: "Recent", Empty: "Hier komen je reflecties. Alles blijft op deze computer.",
		Finished:   "Bewaard. Fijn dat je even stilstond.",
		AskDiscard: "Dit concept weggooien?", Discarded: "Concept weggegooid", Demo: "voorbeeld, niets blijft bewaard",
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
		DeletedOn: "weg: %s", AskPurge: "Deze reflectie voorgoed wegdoen, met al haar versies?",
		AskPurgeAll: Plural{"De reflectie in de prullenmand voorgoed wegdoen?", "Alle %d reflecties in de prullenmand voorgoed wegdoen?"}, Purged: "Voorgoed weg",
		AskDraft: "Dit concept weggooien?", KeepDraft: "Laat het staan", DropDraft: "Gooi het weg",
		KeepIt: "Laat in de prullenmand", KeepItAbout: "terugzetten kan nog met u", PurgeIt: "Voorgoed weg", PurgeItAbout: "terugzetten kan dan niet meer",
	}
}

func entryNL() EntryWords {
	return EntryWords{NoAlias: "zonder schuilnaam", PrivateShort: "privé", Levels: Plural{"1 niveau", "%d niveaus"}, Version: "versie %d van %d",
		Deleted: "In de prullenmand", Restored: "Teruggezet",
		DraftWaits: "Je begon aan een nieuwe versie en rondde ze nog niet af. Hieronder staat de vorige; met e werk je verder."}
}
