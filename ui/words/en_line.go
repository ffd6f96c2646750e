package words

func lineEN() LineWords {
	return LineWords{
		Back: "back", Deeper: "deeper", Skip: "skip", Later: "later", Done: "done", Undo: "put back",
		Read: "read", Again: "again", Empty: "empty", Editor: "editor",
		Yes: "yes", No: "no", And: "and",
		WordsHere:      "These words do something here, alone on a line: %s.",
		DotMakesText:   "Do you want such a word as text? Put a dot in front of it.",
		TextEnds:       "Write as many lines as you like. A line with only a dot ends it, and a question mark gives help.",
		StandsThere:    "It already says:",
		EnterKeepsText: "Enter leaves it so. What you type comes behind it.",
		NothingYet:     "It says nothing yet.",
		BegunAgain:     "You begin again. What it said comes back with “%s”.",
		PutBack:        "It is back.",
		NowEnterKeeps:  "Now: %s. Enter keeps it.",
		Known:          "Earlier you used: %s.",
		Cut:            "A line takes %d characters. The rest was left out.",
		Option:         "%s. %s.", Chosen: "Chosen: %s, %s.", ChosenNone: "Nothing chosen.",
		NotKnown: "That is not among them. Choose from %s to %s, or type a question mark.", ChooseOne: "Choose one, or type a question mark.",
		HowToChoose: "Type a number, or the name or how it begins.",
		Tick:        "%s. %s: %s.", HowToTick: "A number ticks or unticks, also some at once: 2 5. Enter goes on.",
		NoEditor:     "No editor is known. Put its name in the environment variable EDITOR.",
		EditorWarns:  "Your text opens in %s. Such a program may keep copies of it, which koffiemoment cannot reach. Open it all the same?",
		EditorFailed: "That did not work in your editor. Your text is here as it was.",
	}
}
