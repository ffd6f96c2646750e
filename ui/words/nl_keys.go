package words

func keysNL() KeyWords {
	return KeyWords{
		Next: "volgende", Back: "terug", Switch: "volgend veld", SwitchBack: "vorig veld", Deeper: "dieper",
		Skip: "overslaan", Stop: "stoppen", Up: "omhoog", Down: "omlaag", Left: "vorige keuze", Right: "volgende keuze",
		PageUp: "bladzijde terug", PageDown: "bladzijde verder", Top: "begin", End: "einde", Choose: "kies",
		Mark: "aanvinken", Close: "terug", Quit: "stoppen", QuitNow: "stoppen, alles wordt bewaard", Help: "toetsen",
		New: "nieuw", Resume: "verder", List: "lijst", Bin: "prullenmand", Settings: "instellingen",
		Depth: "korter of langer", Pick: "kies een niveau", Write: "schrijf verder", Done: "klaar", DeepenEntry: "verdiepen",
		PurgeAll: "alles definitief weg", Filter: "zoek", Fields: "filter", Clear: "wis filter", Edit: "bewerk",
		Delete: "naar prullenmand", Undo: "zet terug", Restore: "zet terug", Purge: "definitief weg",
		Versions: "andere versie", Discard: "gooi concept weg",
		Assess: "zelfinschatting", Growth: "groei", Mirror: "spiegel", Intentions: "voornemens", Around: "kansen",
		Moments: "momenten", AllMoments: "alle momenten", FinishEstimate: "rond af", TurnStage: "andere stage",
		Turn: "andere keuze", GiveLevel: "geef niveau", LevelMoments: "momenten per niveau", Read: "lees", Answer: "antwoord", CameBack: "wat ervan kwam", LetGo: "laat los", Earlier: "één week", Remove: "van de lijst",
		HandIn: "indienen", Feedback: "antwoord", Review: "nalezen", OpenFile: "open",
		Reread: "lees opnieuw", SetAside: "opzij", Picture: "groepsbeeld", SendAnswers: "antwoorden",
		Desk: "jouw gegevens", OtherFolder: "andere map", FolderUp: "map hoger", GivePassphrase: "geef wachtwoordzin", Weeks: "per week",
		QuietFirst: "stilste eerst", TurnRubric: "andere rubric",
		OtherPart: "criteria/reflecties", NextUnread: "volgende ongelezen", NextStudent: "volgende student", LastStudent: "vorige student",
		Students: "andere student", MoreAbout: "lees meer", Points: "gesprekspunten", CriterionUp: "vorig criterium", CriterionDown: "volgend criterium",
		Criteria: "criterium", JudgeLevel: "niveau", Reveal: "toon", Snippets: "vaste zinnen", Remark: "volgende stap", OtherEntry: "andere reflectie", Forget: "wis je notities", Comment: "opmerking", Undecided: "toon wat open is",
		Unread: "ongelezen", Insert: "invoegen", Rewrite: "herschrijf",
		WhyThis: "waarom deze", HandedIn: "eerder ingediend", ToList: "naar de lijst", ToForm: "naar de keuzes", ToOverview: "naar het overzicht",
		Replace: "vervang", Keep: "laat staan", Stay: "dien deze niet in", KeepAll: "laat alle gevoelige staan", Reopen: "opnieuw bekijken",
		Decided: "toon wat je koos", OtherPlace: "andere plaats", ToWriting: "naar schrijven", WriteFile: "schrijf het bestand",
		Reply: "reageer", OtherCriterion: "ander criterium", OpenAnother: "antwoord openen",
		Space: "spatie", Yes: "Ja", No: "Nee", YesKey: "j", NoKey: "n",
	}
}
