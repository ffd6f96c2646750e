package words

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
