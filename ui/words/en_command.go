package words

import (
	"koffiemoment/rubric"
)

func commandEN() CommandWords {
	return CommandWords{
		Help: CommandHelp{
			Usage: "Usage", Commands: "Commands", Topics: "Topics", Options: "Options", Everywhere: "Options of every command", Examples: "Examples",
			Exits: "Exit codes", SomeCommand: "[command]", SomeOptions: "[options]",
			HelpFlag: "shows this help", Default: "(default %s)", More: "More about a command or a topic: %s help NAME",
		},
		Manual:   ManualWords{Title: "koffiemoment manual", Name: "Name", About: "Description", Also: "See also"},
		Args:     ArgWords{File: "FILE", ID: "ID", Subject: "COMMAND|TOPIC", Files: "FILE…", Some: "[FILE…|FOLDER]", Folder: "FOLDER", Backup: "BACKUP", Target: "FILE|FOLDER", Stage: "PLACEMENT"},
		Flags:    commandFlagsEN(),
		Commands: together(commandTextsEN(), schoolCommandsEN(), reportCommandsEN(), noteCommandsEN(), registerCommandsEN()),
		Exits: []ExitText{
			{0, "done"},
			{1, "failed"},
			{2, "the command line is not right"},
			{3, "the journal, or the file of reviews, is open in another window"},
			{4, "not found: journal, entry, file or criterion"},
			{5, "a journal or file is damaged, of a newer version, or something else"},
			{6, "what is locked did not open: no passphrase, or another one"},
		},
		Usage:    usageErrorsEN(),
		Fail:     failuresEN(),
		Problems: problemsEN(),
		Entries:  Plural{"1 entry", "%d entries"},
		HandIn:   handInOutputEN(),
		Review:   reviewOutputEN(),
		Answer:   answerOutputEN(),
		Lock:     lockOutputEN(),
		Licences: "You may use koffiemoment, change it and pass it on, under the MIT licence. Below are the licences of all that is in it, as their makers wrote them.",
		End: Endings{
			Draft:   "What you wrote is saved. It will be there when you come back.",
			Unkept:  "What you chose last could not be saved; choose it again next time. What was saved before is safe.",
			Lost:    "What you wrote last could be saved nowhere and is gone. What was saved before is safe.",
			Crashed: "The program stopped unexpectedly. What you wrote is saved; just start again.",
			Rescue:  "Your text could not be saved in its place. It is safe in %s; keep that file until you have your text back.",
			Astray:  "%s was moved, replaced or cut short while it was open. Look at what it holds the next time you start.",

			AstrayRescue: "%s was moved, replaced or cut short while it was open. What you wrote this time is safe in %s; keep that file until you have your text back.",
			DemoGone:     "This was an example. Everything is gone again.",
		},
		List: ListOutput{
			None: "There is no entry in this journal yet. Begin your first one with: koffiemoment new", Nothing: "No entry fits that.",
			More: "Shown: the newest %d. -n 0 shows all.", LookHere: "look here",
		},
		Rubrics: RubricOutput{
			InUse: "in use", BuiltIn: "built in", Version: "version %d", Levels: "Levels", Stages: "Placements",
			Spans: "about more than one moment", Statements: "Statements", Questions: "Questions about a whole placement",
			Good: "%s is fine: %s.", Used: "New entries now use: %s. What you wrote before stays with its own rubric.",
			Problem: "One thing in %s is not right.", Problems: "In %s, %d things are not right.",
			Parts: map[rubric.Part]string{rubric.Hold: "Something to hold on to", rubric.Pour: "Pouring coffee", rubric.Goals: "Goals"},
		},
	}
}

func commandFlagsEN() FlagHelp {
	return FlagHelp{
		Journal:     "the journal in `FILE` (also: KOFFIEMOMENT_JOURNAL)",
		Reviews:     "what you said when reviewing, in `FILE` (also: KOFFIEMOMENT_REVIEWS)",
		Lang:        "`LANGUAGE` of screen and help: %s (also: KOFFIEMOMENT_LANG)",
		Lines:       "in lines, without screens: for whoever uses a screen reader (also: KOFFIEMOMENT_LINES, ACCESSIBLE)",
		Theme:       "`THEME` of the screen: auto, dark, light or none (also: NO_COLOR)",
		RubricFrom:  "the rubric in `FILE` instead of the one in use; a draft may be",
		RubricForm:  "`FORM`: xlsx, csv, canvas, case or koffie; else by the name of the file",
		StartRubric: "the rubric in `FILE` instead of the one in use", StartCard: "also the card of a school, from the .koffie `FILE`",
		StartBegins:   "`STAGE=DAY` on which a placement begins, such as stage-1=2026-10-05; more than once if you like",
		StartLecturer: "also the public key of a colleague, from the .koffie `FILE`; more than once if you like",
		Limit:         "at most this `NUMBER` of entries; 0 is all",
		Text:          "only with these `WORDS` in them",
		Alias:         "only with this `ALIAS`",
		Criterion:     "only with a level at this `CRITERION` (id or part of its name)",
		Stage:         "only of this `PLACEMENT` (id or part of its name)",
		From:          "only from this `DAY`, such as 2026-03-12 or 12/3/2026",
		Until:         "only up to and including this `DAY`",
		JSON:          "as JSON, for other programs",
		Config:        "the file with language and theme, in place of the journal",
		OwnPlace:      "brings the journal to its own place, for you alone",
		Licences:      "the licences of all that is in the program",

		Entry: "this entry, by its `ID`; may be repeated", All: "all entries of all placements",
		Why:          "why you picked an entry, as `ID=TEXT`; may be repeated",
		RemoveAnswer: "puts the answers in these files (or with this id from --json) in the bin",
		Assessment:   "takes your self-assessment along; usually it does, but not with a single --entry (--assessment=false leaves it here)",
		Beside:       "`WHAT` goes along of what you wrote beside a moment or over your placement: shared (what you let go along), all or none",
		Dates:        "`WHAT` travels of dates: weeks (placement weeks) or real (the dates themselves)",
		Name:         "the `NAME` that your lecturer sees, in place of that in the settings",
		For:          "seals for a lecturer whose key you opened, by `NAME`, or for a key (age1…)",
		Seal:         "seals with the passphrase in the first line of `FILE`; - is standard input",
		Out:          "puts the file into this `FOLDER`, in place of Documents/koffiemoment",
		Check:        "shows what may identify someone, and writes nothing", Preview: "shows what your lecturer gets to read, and writes nothing",
		ReplaceFound: "replaces what was found by what --check suggests, in your journal too",
		KeepFound:    "leaves all that was found as it is, and remembers that",

		Watch: "reads the folder again whenever it changes", List: "shows the queue and what was set aside, without a screen",
		CSV:         "writes who assesses what and how as a table to `FILE`; - is standard output",
		AnswerAll:   "writes the answers that are ready",
		AlsoUnready: "writes the answers that are not ready yet too", DryRun: "shows what would be written, and writes nothing",
		MarkSent: "remembers that the answers that were written are sent",
		Answers:  "puts the answers into this `FOLDER`, in place of antwoorden beside the hand-ins",
		Key:      "shows your public key, with which students seal for you",
		SignAs:   "the `NAME` under your answers; it is remembered",
		Identity: "also opens with the secret keys in `FILE` (of age)",
		Unseal:   "opens sealed files with the passphrase in the first line of `FILE`; - is standard input",
	}
}

func commandTextsEN() map[string]CommandText {
	return map[string]CommandText{
		"": {
			Short: "A reflection journal for your coffee moments with parents",
			Long: "koffiemoment is a reflection journal for students in kindergarten teaching. Without a command it opens the program. " +
				"A .koffie file is opened by its kind: a hand-in for review, an answer in your own journal.\n\n" +
				"All you write is in one file on this computer. Nothing goes onto the internet.",
			Example: "koffiemoment\nkoffiemoment new\nkoffiemoment list --text coat\nkoffiemoment answer.koffie",
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
			Short: "Shows one entry in full, with your margin",
			Long: "Shows one entry in full, your margin too: this is your own view. list has the ID.\n\n" +
				"With --json it gives id, seq, revision, rubric, depth, encounter, story, thought, answers, tip, intention, cameBack, goals, " +
				"lookHere, margin, private, finished and edited.",
			Example: "koffiemoment show 12-k7qf",
		},
		"handin": {
			Short: "Hands in a part of your journal",
			Long: "Makes one .koffie file for your lecturer out of what you choose. Without options the screen for it opens. With a choice (--stage, --from " +
				"and --until, --entry or --all) it needs no screen, and says where the file is. koffiemoment sends nothing: passing it on is up to " +
				"you.\n\n" +
				"Your margin and your private entries never go along. As long as you did not choose what to do with something that may identify someone, nothing " +
				"is written: --check shows it with a suggestion, --replace-found replaces it by that " +
				"(on the screen you choose what comes), and --keep-found leaves all of it. --check and --preview are about your present " +
				"placement when you choose nothing. --check ends with 1 as long as there is something to choose.\n\n" +
				"With --json, --check gives a list with, for each finding: of, field, kind, reason, start, end (in characters), sensitive, kept and instead (the suggestion).",
			Example: "koffiemoment handin\nkoffiemoment handin --stage 1 --check\nkoffiemoment handin --entry 12 --entry 15 --why \"12=here I asked further\"\n" +
				"koffiemoment handin --from 2/3 --until 20/3 --for age1…",
		},
		"answer": {
			Short: "Takes your lecturer’s answers into your journal",
			Long: "Takes your lecturer’s answers into your journal, each whole or not at all. Taking the same answer again changes nothing. " +
				"With --remove an answer goes to the bin for 30 days, with your replies and tips. " +
				"For a file that is not taken it says why; it ends with 1 then, or with 4 when nothing but files are missing.\n\n" +
				"With --json it gives a list with, for each file: file, id, status (new, known or refused), reviewer, handIn (its number), made, views, comments, " +
				"points (counts) and code (of the refusal).",
			Example: "koffiemoment answer Downloads/antwoord-1f0c33aa-b2c3d4e5-1.koffie",
		},
		"review": {
			Short: "Reviews hand-ins",
			Long: "Opens hand-ins for review: the files that you name, or all that is in a folder or a zip file. What you say about them goes into a file of your " +
				"own and never into a hand-in. --list, --csv, --answer-all, --sent and --key need no screen.\n\n" +
				"With --json, --list gives an object with handIns (path, student, journal, number, stage, entries, unread, changed, help, apart, silent, judged, " +
				"criteria, comments, points, answered, stale, differs, state: open, ready, written or sent, and seal: empty, key or passphrase) and aside (path, why, for, code, at, alleged, byPath, files, differs).",
			Example: "koffiemoment review Downloads/stage1\nkoffiemoment review --list Downloads/stage1\nkoffiemoment review --answer-all --name \"Els Peeters\" Downloads/stage1",
		},
		"rubric":       {Short: "All about the rubric: show it, check one, use another"},
		"rubric list":  {Short: "Shows which rubrics there are and which one you use"},
		"rubric show":  {Short: "Shows the rubric that you use, for reading"},
		"rubric check": {Short: "Checks a rubric and shows all that is wrong with it", Long: "Checks a rubric and shows all that is wrong with it, one problem a line: file, line number or cell, place and explanation. The file may be YAML, a spreadsheet (.xlsx), CSV, CASE or .koffie."},
		"rubric use": {
			Short: "Uses a rubric for new entries",
			Long: "Uses the rubric in the file for new entries. What you wrote before stays with the rubric it was written with. " +
				"The name of the built-in rubric (see rubric list) brings that one back. The file may be YAML, a spreadsheet (.xlsx), CSV, CASE or .koffie. " +
				"Other words under the same id and version are refused.",
			Example: "koffiemoment rubric use our-programme.xlsx",
		},
		"rubric sheet": {
			Short: "Writes a rubric as a spreadsheet, to change in Excel",
			Long: "Writes the rubric that you use as an Excel workbook (.xlsx): one criterion a row, one level a column, with instructions. The changed sheet goes back with " +
				"rubric use. A name in .csv, .json (CASE 1.1) or .koffie gives that form, --form canvas a CSV for Canvas. Canvas wants points: these count up from 0, and make " +
				"a mark of the rubric if you let them count there. With --from a table from elsewhere becomes a workbook to complete as well.",
			Example: "koffiemoment rubric sheet our-programme.xlsx\nkoffiemoment rubric sheet --from canvas.csv",
		},
		"rubric send": {
			Short: "Writes the rubric as a .koffie file, to pass on",
			Long:  "Writes the rubric that you use as a .koffie file. Whoever opens it with a double click can look at it and take it into use.",
		},
		"rubric source": {
			Short:   "Gives the built-in rubric as a file, to make a version of your own",
			Example: "koffiemoment rubric source > our-programme.yaml",
		},
		"startfile": {
			Short:   "Makes the start file that students open on the first day",
			Long:    "Makes one .koffie file with the rubric, the days on which placements begin, your public key and, if you like, the card of a school and the keys of colleagues. It is signed with your key as a lecturer. A student opens it with a double click, compares eight words and begins; what was chosen before stays.",
			Example: "koffiemoment startfile --begins stage-1=2026-10-05 --begins stage-2=2027-02-08\nkoffiemoment startfile --rubric our-programme.xlsx --lecturer key-bo.koffie start.koffie",
		},
		"discretion": {
			Short: "Looks for names and other identifying details in texts",
			Long: "Reads texts on standard input, one JSON object a line with id and text, and says where something may identify someone or touches a " +
				"sensitive matter: the kind, and start and end in characters (Unicode code points, the end not included). The words themselves are not " +
				"repeated. It helps, but is no guarantee.\n\nWith --json it gives, for each line, an object with id and findings (kind, start, end).",
			Example: "koffiemoment discretion --json < texts.jsonl",
		},
		"backup": {
			Short: "Makes a backup of your journal, checked before it counts",
			Long: "Makes a backup of your journal, and of the notes from your reviewing where there are any. It goes into the folder you name, such as that of a stick, or else into the " +
				"one you chose on screen or beside your journal. The backup is read through before it counts. --journal or --reviews takes that file only.",
			Example: "koffiemoment backup\nkoffiemoment backup /media/stick",
		},
		"restore": {
			Short: "Restores a backup, or shows which there are",
			Long: "Restores a backup, with what came after it and can still be read. Without one it shows which there are, the newest first. The file that stood there stays " +
				"beside it under a name with the date.",
			Example: "koffiemoment restore\nkoffiemoment restore \"logboek 2026-03-11 17.40.db\"",
		},
		"check": {
			Short: "Checks your journal, and says what is whole and what is not",
			Long: "Reads your whole journal, and the notes from your reviewing where there are any, and says what is whole and what is not. Nothing changes. It ends with 5 when " +
				"something can't be read.",
		},
		"repair": {
			Short: "Brings together what can be read of a damaged journal",
			Long: "Brings together what can be read of a damaged journal, in a new file in the same place. The damaged file stays beside it under a name with the date. Where there " +
				"is a backup, restore brings back more.",
		},
		"export": {
			Short: "Writes all of yours to a file or a folder",
			Long: "Writes out all of yours, also what is private. The name says how: FILE.json for other programs, without your secret keys; FILE.koffie for " +
				"another computer, with your keys and sealed with a passphrase; a FOLDER without a dot in its name to read (Markdown), without earlier " +
				"versions and bin. What is there already stays.",
			Example: "koffiemoment export journal.json\nkoffiemoment export readable\nkoffiemoment export move.koffie --passphrase-file phrase.txt",
		},
		"import": {
			Short: "Takes over a whole journal from a file",
			Long: "Takes over a whole journal from a file that export wrote: .json or, sealed, .koffie. It only goes where no journal is yet, or one in which " +
				"nothing was written. Where something in the file is not right, nothing is taken over.",
			Example: "koffiemoment import journal.json\nkoffiemoment import move.koffie --passphrase-file phrase.txt",
		},
		"merge": {
			Short: "Brings a copy of your journal into it",
			Long: "Brings a copy of your journal into it, in which you went on writing on another computer. What is only there comes here. " +
				"Where you changed an entry on both, the newest counts and the other is kept among its versions. Nothing goes away, and the other file stays as it is.",
			Example: "koffiemoment merge /media/stick/logboek.db",
		},
		"lock": {
			Short: "Locks your journal with a passphrase",
			Long: "Locks your journal: what is in it is encrypted, in its backups as well, and from then on the program asks for the passphrase before it shows anything. Whoever loses the " +
				"passphrase and the recovery sheet as well never gets in again. The recovery sheet is shown once, or written to a file with --sheet. " +
				"Where it is locked already, --change takes another passphrase, and --sheet writes the recovery sheet again. It ends with 1 when a copy could not follow.",
			Example: "koffiemoment lock --sheet /media/stick/recovery.txt\nkoffiemoment lock --change\nkoffiemoment lock --lecturer",
		},
		"unlock": {
			Short:   "Takes the lock off your journal for good",
			Long:    "Takes the lock off your journal for good, and off its backups: whoever gets to them can read them then. It ends with 1 when a copy could not follow.",
			Example: "koffiemoment unlock",
		},
		"open": {
			Short:   "Shows a file that lies locked beside your journal",
			Long:    "Shows what is in a file that the program put beside your journal locked, such as rescued text (.slot). The passphrase of that time opens it, also without the journal.",
			Example: "koffiemoment open koffiemoment-gered-2026-03-12.txt.slot\nkoffiemoment open -o text.txt koffiemoment-gered-2026-03-12.txt.slot",
		},
		"path": {
			Short: "Says where your journal is",
			Long: "Says where your journal is, and whether a service such as OneDrive takes that folder along or others can read the file. Where a logboek.db lies beside the program, " +
				"koffiemoment uses that, unless --journal or KOFFIEMOMENT_JOURNAL names another; with --portable you begin one there, on a stick for instance.",
		},
		"version": {
			Short: "Says which version this is",
			Long:  "Says which version this is. With --licences it prints the licences of the program and of the libraries and word lists in it, which go with every copy.",
		},
		"completion": {
			Short:   "Gives a script with which your shell completes commands",
			Long:    "Gives a script with which your shell completes commands, for bash, zsh, fish or powershell.",
			Example: "source <(koffiemoment completion bash)",
		},
		"demo": {
			Short: "Shows the program with an invented journal",
			Long:  "Opens the program with an invented journal of one placement. Try anything: your own journal stays closed, and afterwards the example is gone again.",
		},
		"demo review": {
			Short: "Shows an evening of reviewing with an invented class",
			Long:  "Opens the program with what twelve invented students handed in on the learning platform, and leads you through an evening in ten minutes: read, judge, mark ready, write the answers. Nothing of it leaves a temporary folder of its own, and afterwards all is gone again.",
		},
		"help": {Short: "Gives help about a command or a topic"},
	}
}

func usageErrorsEN() UsageErrors {
	return UsageErrors{
		UnknownCommand: "Unknown command: %s.",
		Perhaps:        "Did you mean %s?",
		UnknownFlag:    "Unknown option: %s.",
		NeedsValue:     "Something must follow %s.",
		BadValue:       "“%s” does not fit %s.",
		LongValue:      "What stands at %s is longer than %d characters. Nothing was done.",
		LongWord:       "Word %d of the command is longer than %d characters. Nothing was done.",
		BadChoice:      "“%s” does not fit %s; choose from %s.",
		BadDate:        "“%s” at %s is not a day. Write 2026-03-12 or 12/3/2026.",
		BadSyntax:      "An option cannot be written like this: %s.",
		Missing:        "Something is missing: %s.",
		TooMany:        "This is one too many: %s.",
		Ambiguous:      "“%s” may be several things: %s.",
		DemoJournal:    "demo makes all that it needs itself; --journal and --reviews do not belong there.",
		Together:       "%s and %s do not go together.",
		Needs:          "%s belongs to %s.",
		NoChoice:       "First choose what goes along: --stage, --from and --until, --entry or --all.",
		BadWhy:         "After --why, write the ID of an entry that is also named by --entry, then = and then your sentence: --why \"12=here I asked further\".",
		BadLock:        "This does not work with --for. %s",
		Hint:           "For help: %s",
	}
}

func failuresEN() Failures {
	return Failures{
		Journal: FileFailures{
			Locked:      "Your journal is already open in another window: %s\nNothing was changed. Go to that window, or close it and try again.",
			Damaged:     "Your journal is damaged: %s\nNothing was changed. What is whole and what you can do is said by koffiemoment check, and by the program when you open it.",
			Empty:       "The file of your journal is empty: %s\nNothing was changed. Perhaps a synchronisation is still busy; otherwise look in the same folder for an earlier version.",
			NotRegular:  "This is no file that can hold a journal: %s\nChoose another file with --journal.",
			Newer:       "Your journal was written with a newer version of koffiemoment: %s\nNothing was changed. Use that newer version here too.",
			Draft:       "Your journal was written with a trial version of koffiemoment: %s\nNothing was changed. Open it with that same trial version.",
			Older:       "Your journal is still of an older version of koffiemoment: %s\nStart the program once; that brings it up to date.",
			OtherKind:   "This file holds what somebody said when reviewing, and no journal: %s\nChoose another file with --journal.",
			NoAccess:    "You have no access here: %s\nCheck that the file is yours, or choose another place with --journal.",
			Replaced:    "Your journal was moved or replaced while it was open: %s\nThe last change was not saved; try again.",
			Overwritten: "Another copy was put over your journal while it was open: %s\nThat copy stays as it is. The last change was not saved; try again.",
		},
		Reviews: FileFailures{
			Locked:      "Your reviews are already open in another window: %s\nNothing was changed. Go to that window, or close it and try again.",
			Damaged:     "The file with what you said when reviewing is damaged: %s\nNothing was changed. What is whole and what you can do is said by koffiemoment check, and by the program when you open it.",
			Empty:       "The file with what you said when reviewing is empty: %s\nNothing was changed. Perhaps a synchronisation is still busy; otherwise look in the same folder for an earlier version.",
			NotRegular:  "This is no file that can hold what you say when reviewing: %s\nChoose another file with --reviews.",
			Newer:       "What you said when reviewing was written with a newer version of koffiemoment: %s\nNothing was changed. Use that newer version here too.",
			Draft:       "What you said when reviewing was written with a trial version of koffiemoment: %s\nNothing was changed. Open it with that same trial version.",
			Older:       "What you said when reviewing is still of an older version of koffiemoment: %s\nOpen it once with koffiemoment review; that brings it up to date.",
			OtherKind:   "This is a student’s journal: %s\nChoose another file with --reviews.",
			NoAccess:    "You have no access here: %s\nCheck that the file is yours, or choose another place with --reviews.",
			Replaced:    "The file with what you said when reviewing was moved or replaced while it was open: %s\nThe last change was not saved; try again.",
			Overwritten: "Another copy was put over the file with what you said when reviewing while it was open: %s\nThat copy stays as it is. The last change was not saved; try again.",
		},
		NoJournal:    "There is no journal yet: %s\nBegin one with: koffiemoment new",
		NoReviews:    "You have not reviewed anything yet: %s\nBegin with: koffiemoment review FOLDER",
		Full:         "The disk is full. What was saved is safe; make room and try again.",
		Stale:        "Something has changed in your journal meanwhile. Nothing was written; try again.",
		NoEntry:      "There is no entry %s. See which there are with: koffiemoment list",
		NoCriterion:  "The rubric has no criterion “%s”. See which there are with: koffiemoment rubric show",
		NoStage:      "The rubric has no placement “%s”. See which there are with: koffiemoment rubric show",
		NoFile:       "This file does not exist: %s",
		NoFolder:     "This folder does not exist: %s",
		NoAccess:     "You have no access here: %s\nCheck that the file is yours.",
		Taken:        "This file exists already, and it stays as it is: %s\nChoose another name.",
		NoPassphrase: "The first line of this file is no passphrase: %s\nSave it as plain text (UTF-8), with the passphrase at the top.",
		NoIdentity:   "This file has no secret key in it: %s\nIt needs a line that begins with AGE-SECRET-KEY-.",
		NoSecret:     "This file is too large for a passphrase or a key: %s\nChoose the file that holds it.",
		NotOpened:    "This is no ordinary file but a folder or something else, and it is not opened: %s\nPut the passphrase or the key in an ordinary file, or give a hyphen (-) and send it to standard input.",
		NotWritten:   "Nothing could be written in this folder: %s (%s)\nNothing was handed in. Choose another folder with --out.",
		NoText:       "Line %d is not a JSON object with id and text. Nothing was checked.",
		NoHome:       "No folder of your own was found on this computer. Choose a place yourself with --journal, --reviews or --out.",
		NoTerminal:   "koffiemoment needs an ordinary terminal window to show its screen. Without one, list, show, rubric and answer do work, and so do handin and review with their options. With --lines all of it works in lines.",
		System:       "This did not work: %s\nWhat was saved is safe.",
		PressEnter:   "Press Enter to close this window.",
	}
}
