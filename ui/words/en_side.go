package words

func sideEN() SideWords {
	return SideWords{
		SavedAgain: "Saving works again: everything was saved at %s.",
		Astray:     "The file that you are writing in was moved or changed while it was open.",
		Safe:       "What you wrote this time is safe in %s. Quit now and start again: then you see what the file itself still holds.",
		NoRoom:     "What you wrote this time is only here. Leave this window open and make some room on your disk; then quit.",
		QuitAstray: "The file that you are writing in was moved or changed while it was open. Quit all the same?",
		QuitAbout:  "What you wrote this time then goes into a separate file. Where it is, you read after quitting.",
		Nowhere:    "Your text could not be saved in a separate file either, and is only here. Make some room on your disk first and then quit again.",
		Stay:       "Stay here", Lose: "Throw away and quit", LoseAbout: "what is not saved is gone then",
		Intro: "You wrote this in koffiemoment, and it could not be saved in its place. Take from it what you need and then throw this file away: it is about real people.",
		Draft: "Unfinished entry", Entry: "Entry", Why: "Why you chose this moment",
	}
}
