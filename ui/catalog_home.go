package ui

// HomeWords are the overview's.
type HomeWords struct {
	New, Resume, Assess   string
	HandIn, NotHandedIn   string
	HandedIn              string // day
	Revising              string
	Intention             string
	Quiet                 string // a criterion without a moment
	Latest, Empty         string
	Finished              string
	AskDiscard, Discarded string
	Demo                  string
}

func homeNL() HomeWords {
	return HomeWords{
		New: "Nieuw koffiemoment", Resume: "Verder met je concept", Assess: "Zelfinschatting", HandIn: "Indienen", NotHandedIn: "nog niets ingediend", HandedIn: "ingediend op %s",
		Revising: "nieuwe versie", Intention: "Je nam je voor",
		Quiet: "nog stil", Latest: "Laatst", Empty: "Hier komen je reflecties. Alles blijft op deze computer.",
		Finished:   "Bewaard. Fijn dat je even stilstond.",
		AskDiscard: "Dit concept weggooien?", Discarded: "Het concept is weg", Demo: "kijkvoorbeeld, niets blijft bewaard",
	}
}

func homeEN() HomeWords {
	return HomeWords{
		New: "New coffee moment", Resume: "Go on with your draft", Assess: "Self-assessment", HandIn: "Hand in", NotHandedIn: "nothing handed in yet", HandedIn: "handed in on %s",
		Revising: "new version", Intention: "You meant to do this",
		Quiet: "still quiet", Latest: "Latest", Empty: "Your reflections will be here. Everything stays on this computer.",
		Finished:   "Saved. Good that you paused for a moment.",
		AskDiscard: "Throw this draft away?", Discarded: "The draft is gone", Demo: "demo, nothing is kept",
	}
}

// ListWords are those of the list and the bin.
type ListWords struct {
	Title, Search                string
	Count, Found, AtLeast        plural
	Any, Alias, Criterion, Stage string
	From, Until                  string
	Empty, Nothing, Looking      string
	BinTitle, BinAbout, BinEmpty string // BinAbout with a number of days
	DeletedOn                    string // with a day
	AskPurge, Purged             string
	AskPurgeAll                  plural
}

func listNL() ListWords {
	return ListWords{
		Title: "Lijst", Search: "Zoek", Count: plural{"1 reflectie", "%d reflecties"}, Found: plural{"1 gevonden", "%d gevonden"}, AtLeast: plural{"1 of meer gevonden", "%d of meer gevonden"},
		Any: "alle", Alias: "Schuilnaam", Criterion: "Criterium", Stage: "Stage", From: "Vanaf", Until: "Tot en met",
		Empty: "Nog geen reflecties. Terug met esc, dan n voor een nieuw koffiemoment.", Nothing: "Niets gevonden.",
		Looking: "Even zoeken …", BinTitle: "Prullenmand",
		BinAbout: "Wat je weggooide, kun je %d dagen terugzetten. Daarna is het voorgoed weg.", BinEmpty: "De prullenmand is leeg.",
		DeletedOn: "weggegooid: %s", AskPurge: "Deze reflectie definitief wegdoen, met al haar versies? Terugzetten kan dan niet meer.",
		AskPurgeAll: plural{"De reflectie in de prullenmand definitief wegdoen? Terugzetten kan dan niet meer.", "Alle %d reflecties in de prullenmand definitief wegdoen? Terugzetten kan dan niet meer."}, Purged: "Definitief weg",
	}
}

func listEN() ListWords {
	return ListWords{
		Title: "List", Search: "Search", Count: plural{"1 entry", "%d entries"}, Found: plural{"1 found", "%d found"}, AtLeast: plural{"1 or more found", "%d or more found"},
		Any: "all", Alias: "Alias", Criterion: "Criterion", Stage: "Stage", From: "From", Until: "Until",
		Empty: "No entries yet. Go back with esc, then n for a new coffee moment.", Nothing: "Nothing found.",
		Looking: "Looking …", BinTitle: "Bin",
		BinAbout: "What you threw away can be put back for %d days. After that it is gone for good.", BinEmpty: "The bin is empty.",
		DeletedOn: "thrown away: %s", AskPurge: "Remove this entry for good, with all its versions? It can’t be put back then.",
		AskPurgeAll: plural{"Remove the entry in the bin for good? It can’t be put back then.", "Remove all %d entries in the bin for good? They can’t be put back then."}, Purged: "Removed for good",
	}
}

// EntryWords are those of one entry.
type EntryWords struct {
	NoAlias, PrivateShort string
	Levels                plural
	Version               string // revision, newest
	Deleted, Restored     string
	DraftWaits            string
}

func entryNL() EntryWords {
	return EntryWords{NoAlias: "zonder schuilnaam", PrivateShort: "privé", Levels: plural{"1 niveau", "%d niveaus"}, Version: "versie %d van %d",
		Deleted: "In de prullenmand", Restored: "Teruggezet",
		DraftWaits: "Je begon aan een nieuwe versie en rondde ze nog niet af. Hieronder staat de vorige; met e werk je verder."}
}

func entryEN() EntryWords {
	return EntryWords{NoAlias: "no alias", PrivateShort: "private", Levels: plural{"1 level", "%d levels"}, Version: "version %d of %d",
		Deleted: "In the bin", Restored: "Put back",
		DraftWaits: "You began a new version and did not finish it yet. Below is the earlier one; e goes on with yours."}
}
