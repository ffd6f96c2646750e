package ui

import "koffiemoment/rubric"

func commandEN() CommandWords {
	return CommandWords{
		Help: CommandHelp{
			Usage: "Usage", Commands: "Commands", Options: "Options", Everywhere: "Options of every command", Examples: "Examples",
			Exits: "Exit codes", SomeCommand: "[command]", SomeOptions: "[options]",
			HelpFlag: "shows this help", Default: "(normally %s)", More: "More about one command: %s help COMMAND",
		},
		Args:     ArgWords{File: "FILE", ID: "ID", Command: "COMMAND"},
		Flags:    commandFlagsEN(),
		Commands: commandTextsEN(),
		Exits: []ExitText{
			{0, "done"},
			{1, "failed"},
			{2, "the command line is not right"},
			{3, "the journal is open in another window"},
			{4, "not found: journal, entry, file or criterion"},
			{5, "the journal is damaged, or of a newer version"},
		},
		Usage:    usageErrorsEN(),
		Fail:     failuresEN(),
		Problems: problemsEN(),
		End: Endings{
			Draft:    "What you wrote is saved. It will be there when you come back.",
			Lost:     "What you wrote last could be saved nowhere and is gone. What was saved before is safe.",
			Crashed:  "The program broke down. What you wrote is saved; just start again.",
			Rescue:   "Your journal would not take the text. It is safe in %s; keep that file until you have found it back.",
			DemoGone: "This was an example. All of it is gone again.",
		},
		List: ListOutput{
			None: "There is no entry in this journal yet. Begin your first one with: koffiemoment new", Nothing: "No entry fits that.",
			More: "Shown: the newest, %d. -n 0 shows all.", LookHere: "please look",
		},
		Rubrics: RubricOutput{
			InUse: "in use", BuiltIn: "built in", Version: "version %d", Levels: "Levels", Stages: "Stages",
			Good: "%s is fine: %s.", Used: "New entries now use: %s. What you wrote before stays with its own rubric.",
			Problem: "One thing in %s is not right.", Problems: "In %s, %d things are not right.",
			Parts: map[rubric.Part]string{rubric.Hold: "Houvast (hold)", rubric.Pour: "Pouring coffee", rubric.Goals: "Goals"},
		},
	}
}

func commandFlagsEN() FlagHelp {
	return FlagHelp{
		Journal:   "the journal in `FILE` (also: KOFFIEMOMENT_JOURNAL)",
		Lang:      "`LANGUAGE` of screen and help: nl or en (also: KOFFIEMOMENT_LANG)",
		Theme:     "`THEME` of the screen: auto, dark, light or none (also: NO_COLOR)",
		Limit:     "at most this `NUMBER` of entries; 0 is all",
		Text:      "only with these `WORDS` in them",
		Alias:     "only with this `ALIAS`",
		Criterion: "only with a level at this `CRITERION` (id or part of its name)",
		Stage:     "only of this `STAGE` (id or part of its name)",
		From:      "only from this `DAY`, such as 2026-03-12 or 12/3/2026",
		Until:     "only up to and including this `DAY`",
		JSON:      "as JSON, for other programs",
		Config:    "the file with language and theme, in place of the journal",
	}
}

func commandTextsEN() map[string]CommandText {
	return map[string]CommandText{
		"": {
			Short: "A reflection journal for your coffee moments with parents",
			Long: "koffiemoment is a reflection journal for students in kindergarten teaching. Without a command it opens the program.\n\n" +
				"All you write is in one file on this computer. Nothing goes onto the internet.",
			Example: "koffiemoment\nkoffiemoment new\nkoffiemoment list --text coat",
		},
		"new": {Short: "Begins a new koffiemoment at once"},
		"list": {
			Short: "Shows your entries, the newest first",
			Long: "Shows your entries, the newest first: when, with whom and how many levels. What you wrote is not among it; show is for that.\n\n" +
				"With --json it gives a list with, for each entry: id, seq, revision, when, alias, place, moment, initiator, input, topics, language, " +
				"stage, kind, follows, depth, levels (criterion and level), noOpportunity (count), intention, cameBack, private and lookHere.",
			Example: "koffiemoment list -n 5\nkoffiemoment list --alias \"Parent Sunflower\" --from 1/3/2026",
		},
		"show": {
			Short: "Shows one entry whole, with your margin",
			Long: "Shows one entry whole, your margin too: this is your own view. list has the ID.\n\n" +
				"With --json it gives id, seq, revision, rubric, depth, encounter, story, thought, answers, tip, intention, cameBack, goals, " +
				"lookHere, margin, private, finished and edited.",
			Example: "koffiemoment show 12-k7qf",
		},
		"rubric":       {Short: "All about the rubric: show it, check one, use another"},
		"rubric list":  {Short: "Shows which rubrics there are and which one you use"},
		"rubric show":  {Short: "Shows the rubric that you use, for reading"},
		"rubric check": {Short: "Checks a rubric and shows all that is wrong with it", Long: "Checks a rubric and shows all that is wrong with it, one problem a line: file, line number, place and explanation."},
		"rubric use": {
			Short: "Uses a rubric for new entries",
			Long: "Uses the rubric in the file for new entries. What you wrote before stays with the rubric it was written with. " +
				"The name of the built-in rubric (see rubric list) brings that one back.",
			Example: "koffiemoment rubric use our-programme.yaml",
		},
		"rubric source": {
			Short:   "Gives the built-in rubric as a file, to make a version of your own",
			Example: "koffiemoment rubric source > our-programme.yaml",
		},
		"discretion": {
			Short: "Looks for names and other traces of people in texts",
			Long: "Reads texts on standard input, one JSON object a line with id and text, and says where something may identify someone or touches a " +
				"sensitive matter: the kind, and start and end in characters (Unicode code points, the end not included). The words themselves are not " +
				"repeated. It is a help and no guarantee.\n\nWith --json it gives, for each line, an object with id and findings (kind, start, end).",
			Example: "koffiemoment discretion --json < texts.jsonl",
		},
		"path":    {Short: "Says where your journal is"},
		"version": {Short: "Says which version this is"},
		"completion": {
			Short:   "Gives a script with which your shell completes commands",
			Long:    "Gives a script with which your shell completes commands, for bash, zsh, fish or powershell.",
			Example: "source <(koffiemoment completion bash)",
		},
		"demo": {
			Short: "Shows the program with an invented journal",
			Long:  "Opens the program with an invented journal of one placement. Try anything: your own journal stays closed, and afterwards the example is gone again.",
		},
		"help": {Short: "Gives help about a command"},
	}
}

func usageErrorsEN() UsageErrors {
	return UsageErrors{
		UnknownCommand: "Unknown command: %s.",
		Perhaps:        "Did you mean %s?",
		UnknownFlag:    "Unknown option: %s.",
		NeedsValue:     "Something must follow %s.",
		BadValue:       "“%s” does not fit %s.",
		BadChoice:      "“%s” does not fit %s; choose from %s.",
		BadDate:        "“%s” at %s is not a day. Write 2026-03-12 or 12/3/2026.",
		BadSyntax:      "An option cannot be written like this: %s.",
		Missing:        "Something is missing: %s.",
		TooMany:        "This is one too many: %s.",
		Ambiguous:      "“%s” may be several things: %s.",
		DemoJournal:    "demo makes its own journal; --journal does not belong there.",
		Hint:           "For help: %s",
	}
}

func failuresEN() Failures {
	return Failures{
		Locked:      "Your journal is already open in another window: %s\nNothing was changed. Go to that window, or close it and try again.",
		Damaged:     "Your journal is damaged: %s\nNothing was changed. Keep a copy of that file and look in the same folder for an earlier version.",
		Empty:       "The file of your journal is empty: %s\nNothing was changed. Perhaps a synchronisation is still busy; otherwise look in the same folder for an earlier version.",
		NotRegular:  "This is no file that can hold a journal: %s\nChoose another file with --journal.",
		Newer:       "Your journal was written with a newer version of koffiemoment: %s\nNothing was changed. Use that newer version here too.",
		Older:       "Your journal is still of an older version of koffiemoment: %s\nStart the program once; that brings it up to date.",
		NoJournal:   "There is no journal yet: %s\nBegin one with: koffiemoment new",
		Replaced:    "Your journal was moved or replaced while it was open. The last change was not saved; try again.",
		Full:        "The disk is full. What was saved is safe; make room and try again.",
		NoEntry:     "There is no entry %s. See which there are with: koffiemoment list",
		NoCriterion: "The rubric has no criterion “%s”. See which there are with: koffiemoment rubric show",
		NoStage:     "The rubric has no stage “%s”. See which there are with: koffiemoment rubric show",
		NoFile:      "This file does not exist: %s",
		NoAccess:    "You have no access here: %s\nCheck that the file is yours, or choose another place with --journal.",
		NoText:      "Line %d is not a JSON object with id and text. Nothing was checked.",
		NoHome:      "The computer names no folder of your own. Choose a place yourself with --journal.",
		NoTerminal:  "koffiemoment needs an ordinary terminal window to show its screen. Without one, list, show and rubric do work.",
		System:      "This did not work: %s\nWhat was saved is safe.",
		PressEnter:  "Press Enter to close this window.",
	}
}
