package words

func schoolEN() SchoolWords {
	return SchoolWords{
		Title: "School card", About: "what parents ask for here, and what happens",
		Asks: "What do parents of this school ask for? Go through it with your mentor, and tick what happens here. Nothing has to be ticked.",
		Here: "happens here", Nth: "question %d of %d", DoesIt: "Does this happen here?", Yes: "Yes, this happens here", NotYet: "Not ticked",
		ChancesHead: "Where it can happen", TipsHead: "Tips", NoTips: "There are no tips with this question. Ask your mentor what works here.",
		Ways: "The card itself", WaysAbout: "take another one, change it in Excel, pass it on",
		Which: "id %s, version %d",
		Sheet: "Save as a spreadsheet", SheetAbout: "an .xlsx, to make a card of your own from it in Excel",
		Take: "Take a card from a file", TakeAbout: "from Excel, CSV or a .koffie file; checked first",
		Send: "Pass it on", SendAbout: "a .koffie file that a colleague or a student opens with a double click; what you ticked stays here",
		Choose: "Use “%s”", ChooseAbout: "what you ticked on each card is kept", Ours: "the built-in card",
		Look: "Look at it", LookAbout: "all questions and tips, for reading",
		Written: "Saved as %s. Change it in Excel, and then choose “Take a card from a file”.",
		SentOn:  "Saved as %s. Pass that file on: whoever opens it can look at the card and use it.",
		Picker:  "Choose a school card", NoFiles: "There are no folders here and no spreadsheets or school cards.",
		NotTaken: "That is no .xlsx, .csv or .koffie file.",
		NoFolder: "There is no folder to save it in. Use koffiemoment school sheet with a name.",
		Reading:  "One moment: the file is being checked.",
		Fine:     "All is well. Id %s, version %d.", Asked: Plural{"1 question", "%d questions"},
		AskUse: "Use this school card?", AskUseSafe: "What you ticked before stays with the questions of the same id. Your present card is kept as well, unless this is a new version of it.",
		Use: "Use this card", UseAbout: "instead of the present one", NotNow: "Not now", Used: "You now read: %s.",
		SameAsNow: "This is the card that you use already. Nothing changes.",
		Problems:  Plural{"One thing is not right. Nothing was changed.", "%d things are not right. Nothing was changed."},
		Mend:      "Mend it in the file, save it, and check it again.", Again: "Check again",
		Signed:      "Signed with key %s. That says that nothing in it was changed, not who it was.",
		Unsigned:    "Not signed: ask whoever gave you the file whether it is right.",
		NoJournal:   "There is no journal here to use the card in. Open the file on the computer where you keep your journal.",
		SameVersion: "There is a school card “%s” version %d with other words already. Give this one version %d, or an id of its own. Nothing was changed.",
		DefaultFile: "school-card-%s-%d", LeftHead: "Not taken over, because a school card has no place for it:",
		Guide: []string{
			"This is how to make a card of your own school. You need nothing but this spreadsheet.",
			"1. Sheet “School card”: give it an id of its own (lower-case letters, digits, dots and hyphens) and a title. When you change something later, raise the version by 1.",
			"2. Sheet “What parents ask”: one question a row. What the parents of your school ask for, they know best: ask them. If your programme or school has a list already, its text can stand here.",
			"3. An empty cell under “Heading” means: the same heading as the row above.",
			"4. Leave the id of a question as it is when you change only the words: what a student ticked hangs on it. A row without an id gets one.",
			"5. “Chances”: where the question may come up, one chance a line, by the same name as under “Chances and families”. A new line in a cell is made with Alt and Enter.",
			"6. “Tips”: one tip a line, in class and at school apart.",
			"7. Write about what happens and not about who: no names of parents, children or colleagues.",
			"8. Save as an Excel workbook (.xlsx). Open koffiemoment, choose Around this placement, School card, The card itself, “Take a card from a file”. What is not right comes at once, with sheet and cell.",
		},
		OnTheCard: "on the school card", Happens: "Happens here: %s",
		Command: SchoolOutput{
			Good: "%s is fine: %s.", Used: "Your journal now uses the school card: %s. What you ticked stayed with its question.",
			Problem: "In %s, one thing is not right.", Many: "In %s, %d things are not right.",
			FromFlag: "the card in `FILE` instead of the one in use", FormFlag: "`FORM`: xlsx, csv or koffie; else by the name of the file",
		},
	}
}

func schoolCommandsEN() map[string]CommandText {
	return map[string]CommandText{
		"school": {Short: "The school card: as a spreadsheet, check one, use one, pass it on"},
		"school sheet": {
			Short: "Writes a school card as a spreadsheet, to change in Excel",
			Long: "Writes the school card that you use as an Excel workbook (.xlsx): one question a row, with its chances and tips, and with instructions. The changed sheet goes back with " +
				"school use. A name in .csv or .koffie gives that form. What you ticked does not go along.",
			Example: "koffiemoment school sheet our-school.xlsx",
		},
		"school check": {
			Short: "Checks a school card and shows all that is wrong with it",
			Long:  "Checks a school card and shows all that is wrong with it, one problem a line, with sheet and cell. The file may be a spreadsheet (.xlsx), CSV or .koffie.",
		},
		"school use": {
			Short: "Uses a school card",
			Long: "Uses the school card in the file: a spreadsheet (.xlsx), CSV or .koffie. What you ticked before stays with the questions of the same id. " +
				"The name wat-ouders-vragen brings the built-in card back.",
			Example: "koffiemoment school use our-school.xlsx",
		},
		"school send": {
			Short: "Writes the school card as a .koffie file, to pass on",
			Long:  "Writes the school card that you use as a .koffie file. Whoever opens it with a double click can look at it and use it. What you ticked does not go along.",
		},
	}
}
