package words

func startEN() StartWords {
	return StartWords{
		Title:   "Start file",
		From:    "From %s",
		Compare: "This is how you know that it really comes from %s: have the eight words read out to you, or compare them with those on the board or the learning platform.",

		Rubric: "Rubric", Card: "School’s card", Seal: "Sealing",
		Version: "%s, version %d", Begins: "begins on %s", Have: "%s (you have that already)",
		OwnDay:   "goes on beginning on %s, as you chose",
		Keeps:    "%s (you already have a card of that name in other words; yours stays)",
		For:      "for %s",
		SetAside: "Does not come along: the key of %s. You already know somebody by that name or mark, with another key. For that, open the file that this lecturer gives you.",

		NotNow: "Not now", TakeNow: "The words are the same: begin with this", TakeSays: "what you chose, wrote or ticked before stays",
		TakeAnyway: "Take this all the same", TakeAnywaySays: "the new key comes in the place of the one that you knew",
		AskReplace: "Take this start file of %s all the same?",
		Taking:     "One moment", Taken: "Everything is ready. You find the rubric, the days and the key among the settings.", GoOn: "Go on",
		KnownAlready: "You had all of this already. Nothing has changed.",
		NoJournal:    "This is a start file for students. There is no journal on this computer that could use it.",

		DefaultFile: "start-%s-%d",
		BadDay:      "“%s” does not say when which placement begins. Write it like this: stage-1=2026-10-05. Nothing was made.",
		NeedsName:   "Give your name first: that is how your students know whose it is. Start koffiemoment, choose Reviewing (r), then Your details (o), and fill in your name at the top. Nothing was made.",
		NoStage:     "The rubric knows no placement “%s”. It knows: %s. Nothing was made.",
		NoLecturer:  "%s is no file with the public key of a lecturer. Nothing was made.",
		NoCard:      "%s is no file with the card of a school. Nothing was made.",
		TwoOfOne:    "%s stands in it twice, with different keys. Give only the newest file of each lecturer. Nothing was made.",
		Made:        "Put the file on the learning platform, and show your students these eight words: %s.",
	}
}
