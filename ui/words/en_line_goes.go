package words

import "koffiemoment/journal/exchange"

func lineGoesEN() LineGoesWords {
	return LineGoesWords{
		FourSteps:    "There are four steps: choosing, looking at what may identify someone, reading what your lecturer reads, and making the file. Nothing leaves your journal before the last. “back” goes back a question, “later” stops and keeps your choices.",
		KeptForLater: "Nothing was handed in. What you chose is kept for the next time.",

		HandedBefore: "Last time you handed in on %s: %s, %s.",
		WhatGoes:     "What goes along?",
		WaysAbout: map[exchange.Choosing]string{exchange.ByStage: "All of a placement that is not private.",
			exchange.ByRange: "All between two days that is not private.", exchange.ByHand: "You tick the moments, and say of each why."},
		From: "From which day? Enter for no limit.", Until: "Until which day, that day included? Enter for no limit.",
		WhichMoments: "Which moments go along?", LeaveSome: "Would you like to leave some here?", WhichStay: "Which stay here?",
		AssessAlong: "Does your self-assessment go along?",
		WhichBeside: "What of that may go along?", BesideAbout: "What is ticked goes along. What is not stays here.",
		Pieces:     Plural{"1 piece that you wrote beside it", "%d pieces that you wrote beside it"},
		WhichDates: "Which dates does your lecturer read?", YourName: "Under which name do you hand in?",
		Nothing: "Like this nothing goes along.",
		RightSo: "Is that right?", ToCheck: "Yes, on to the check", ToCheckAbout: "Nothing leaves your journal yet.",
		Otherwise: "Choose otherwise", NotNow: "Not now", NotNowAbout: "Your choices are kept.",

		ToGo:          Plural{"1 passage left to decide about.", "%d passages left to decide about."},
		SensitiveToGo: Plural{"1 sensitive passage left.", "%d sensitive passages left."},
		WhatAbout:     "What do you do about it?", WhatAboutSoft: "What do you do about it? Enter leaves it so and goes on.",
		CheckHelp: "“skip” goes on to the next passage, and this one comes back later.", UndoHint: "“%s” takes back your last decision.",
		AskWith: "What comes in its place?", AskAlias: "Which alias comes in its place? It changes in all your reflections with the old one.",
		Everywhere: Plural{"Also in 1 other place where the same stands?", "Also in %d other places where the same stands?"},
		Swap:       "%s comes in the place of %s: %s.",
		DraftOpen:  "Your new version of this reflection is not finished yet. Like this the one before it goes along.", Edited: "Your new version is kept.",
		OnWithCheck: "What would you like to do? Enter goes on.", ToPreview: "Go on: hear what your lecturer reads",
		DecideAgain: "Decide again", DecideAgainAbout: "About what you left as it is.", StaysSo: "Does this stay?",

		PreviewAbout: "No file was made yet.", ReadFirst: "What would you like to do? Enter goes on to the file.",
		ReadAll: "Read it all out", ReadAllAbout: "Exactly what your lecturer gets to see.",
		WhatStays: "Hear what stays here", ToWriting: "On to the file",
		HowSealed: "How do you seal the file?", AskPhrase: "Passphrase? What you type is neither heard nor seen. Enter goes back.", AskAgain: "The same once more?",
		AskKey:    "What is your lecturer’s public key? It begins with age1.",
		WhichName: "What does the name of the file say?", WhichFolder: "In which folder does the file go?",
		WillBeUnnamed: "The file gets a name that says nothing about you. It goes in the folder: %s",
		WillBe:        "The file is called: %s. It goes in the folder: %s", WriteNow: "Make the file now?",
		AnswerLater: "When an answer comes, you open it here, at Answers.",
		NotWritten:  "Nothing can be written in this folder. Nothing was handed in, and all that you chose is kept. Choose another folder, for example in Documents.",

		NoAnswers:   "No answer yet. When you handed something in, your lecturer sends you back a file whose name ends in .koffie. Open it here.",
		WhichAnswer: "What would you like to hear? Enter goes back.",
		WhichFile:   "Where is the file? Type or paste its whole path.", WhichFileAbout: "A path begins at the disk or at your own folder, as in ~/Downloads/answer.koffie.",
		ReplyAll: "Say something back", Remove: "Throw this answer away", RemoveAbout: "It goes to the bin, with what you said back.",
		Removed: "In the bin. “%s” brings it back.", RemovedBack: "The answer is back.",
		CriterionOf: "Criterion %d of %d: %s.", OnOrElse: "What would you like to do? Enter goes on to the next.",
		Silent:   "Of these nobody said anything yet: %s.",
		TakeStep: "Take the next step of %s along as a tip", StepTaken: "It is among your tips.", LeaveStep: "Take the next step of %s off your tips", StepLeft: "It is no longer among your tips.",
		YourMoments: "Hear your moments", WhichEntry: "At which reflection would you like to hear the comments? Enter goes back.", ReadEntry: "Read the reflection",
		OwnTip: "your own tip",

		IsHandIn: "This is a journal that somebody handed in, to be reviewed. You do that at Review. Nothing was changed.",
		IsKeys:   "This file holds the keys of a lecturer. Open it at Review. Nothing was changed.",
		HearIt:   "Would you like to hear it now?", ReadItFirst: "Would you like to hear first what is in it?", KeepCard: "Keep the card?",
		UseKey: "Use this key?", UseStart: "Begin with this?", TakeJournal: "Take over this journal?",
	}
}
