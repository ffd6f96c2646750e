package ui

// KeyWords say what each key does, in one or two words for the footer.
type KeyWords struct {
	Next, Back, Switch, SwitchBack, Deeper, Skip, Stop                            string
	Up, Down, Left, Right, PageUp, PageDown, Top, End                             string
	Choose, Mark, Close, Quit, QuitNow, Help                                      string
	New, Resume, List, Bin, Settings                                              string
	Depth, Pick, Write, Done, DeepenEntry, PurgeAll                               string
	Filter, Fields, Clear, Edit, Delete, Undo, Restore                            string
	Purge, Versions, Discard                                                      string
	Assess, Growth, Mirror, Intentions, Around                                    string
	Moments, AllMoments, FinishEstimate, TurnStage                                string
	Turn, GiveLevel, LevelMoments, Read, Answer, CameBack, LetGo, Earlier, Remove string
	HandIn, Feedback, Review, OpenFile                                            string
	Reread, SetAside, Picture, SendAnswers, Desk                                  string
	OtherFolder, FolderUp, GivePassphrase, Weeks, QuietFirst, TurnRubric          string
	OtherPart, NextUnread, NextStudent, LastStudent, Students, MoreAbout, Points  string
	CriterionUp, CriterionDown, Criteria, JudgeLevel, Reveal, Snippets            string
	Remark, OtherEntry, Unread, Insert, Rewrite, Forget, Comment, Undecided       string
	WhyThis, HandedIn, ToList, ToForm, ToOverview                                 string
	Replace, Keep, Stay, KeepAll, Reopen, Decided, OtherPlace                     string
	ToWriting, WriteFile                                                          string
	Reply, OtherCriterion, OpenAnother                                            string
	Space                                                                         string // the name of the space bar
	Yes, No, YesKey, NoKey                                                        string
}

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

func keysEN() KeyWords {
	return KeyWords{
		Next: "next", Back: "back", Switch: "next field", SwitchBack: "previous field", Deeper: "deeper",
		Skip: "skip", Stop: "stop", Up: "up", Down: "down", Left: "previous choice", Right: "next choice",
		PageUp: "page back", PageDown: "page on", Top: "start", End: "end", Choose: "choose",
		Mark: "tick", Close: "back", Quit: "quit", QuitNow: "quit, everything is saved", Help: "keys",
		New: "new", Resume: "resume", List: "list", Bin: "bin", Settings: "settings",
		Depth: "shorter or longer", Pick: "choose a level", Write: "write on", Done: "done", DeepenEntry: "deepen",
		PurgeAll: "remove all for good", Filter: "search", Fields: "filter", Clear: "clear filter", Edit: "edit",
		Delete: "to the bin", Undo: "put back", Restore: "put back", Purge: "remove for good",
		Versions: "other version", Discard: "throw draft away",
		Assess: "self-assessment", Growth: "growth", Mirror: "mirror", Intentions: "intentions", Around: "chances",
		Moments: "moments", AllMoments: "all moments", FinishEstimate: "finish", TurnStage: "other stage",
		Turn: "other choice", GiveLevel: "give level", LevelMoments: "moments per level", Read: "read", Answer: "answer", CameBack: "what came of it", LetGo: "let go", Earlier: "one week", Remove: "off the list",
		HandIn: "hand in", Feedback: "answers", Review: "review", OpenFile: "open",
		Reread: "read again", SetAside: "aside", Picture: "group picture", SendAnswers: "answers",
		Desk: "your details", OtherFolder: "other folder", FolderUp: "folder up", GivePassphrase: "give passphrase", Weeks: "by week",
		QuietFirst: "quietest first", TurnRubric: "other rubric",
		OtherPart: "criteria/entries", NextUnread: "next unread", NextStudent: "next student", LastStudent: "previous student",
		Students: "other student", MoreAbout: "read more", Points: "talking points", CriterionUp: "previous criterion", CriterionDown: "next criterion",
		Criteria: "criterion", JudgeLevel: "level", Reveal: "show", Snippets: "set phrases", Remark: "next step", OtherEntry: "other entry", Forget: "wipe your notes", Comment: "comment", Undecided: "show what is open",
		Unread: "unread", Insert: "insert", Rewrite: "rewrite",
		WhyThis: "why this one", HandedIn: "handed in before", ToList: "to the list", ToForm: "to the choices", ToOverview: "to the overview",
		Replace: "replace", Keep: "leave as it is", Stay: "don’t hand this one in", KeepAll: "leave all sensitive ones", Reopen: "look again",
		Decided: "show what you chose", OtherPlace: "other place", ToWriting: "to writing", WriteFile: "write the file",
		Reply: "reply", OtherCriterion: "other criterion", OpenAnother: "open an answer",
		Space: "space", Yes: "Yes", No: "No", YesKey: "y", NoKey: "n",
	}
}
