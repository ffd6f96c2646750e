package words

func mineEN() MineWords {
	return MineWords{
		Title: "All of mine", Row: "All of mine", RowNote: "take along, read, to another computer",
		About: "Your journal is yours. Here you take all of it along, or bring it back.",
		Whole: "As one file for other programs (JSON)", WholeAbout: "Everything but the keys that show that something comes from you. Koffiemoment reads it back in, too.",
		Folder: "As a folder to read (Markdown)", FolderAbout: "One file for each entry, self-assessment and answer, for any program that shows text.",
		Move: "To another computer", MoveAbout: "Everything in one sealed file, with the keys that show that something comes from you. Your lecturer sees no difference.",
		Take: "Bring a journal in", TakeAbout: "Takes in a journal from a file that you made here or on another computer. Only if nothing was written here yet.",

		WholeHolds:  "This holds all of your journal: also what is private, your margin, earlier versions, your bin and words that you replaced. Keep it as you would a diary.",
		FolderHolds: "This holds your entries, self-assessments and answers: also what is private, your margin and what is not finished yet. Not earlier versions, nor your bin. Keep it as you would a diary.",
		MoveHolds:   "This holds all of your journal, also what is private, with the keys that show that something comes from you. Only who knows the passphrase can open it.",
		Named:       "journal %s",
		Written:     "It is in %s.",
		WrittenMove: "It is in %s. Take it to the other computer, open it there with koffiemoment and give the same passphrase. After that, write on in one of the two only.",
		Writing:     "One moment: everything is being written", WriteNow: "Write it",

		MoveTitle: "To another computer", MoveAsks: "Choose a passphrase. Without it the file does not open any more; do not keep it in the same place.",
		MoveNow:     "Make the file",
		NeedsName:   "“%s” does not say what you want: give a FILE.json, a FILE.koffie or a FOLDER without a dot.",
		NeedsPhrase: "A .koffie file is sealed: give the passphrase with --passphrase-file.",

		Picker: "Which file with your journal?", NoFiles: "This folder has no .json or .koffie file.", NotTaken: "Choose a file that ends in .json or .koffie.",
		TakeTitle: "Taking a journal over", FromElsewhere: "This file holds a whole journal, on its way to this computer.",
		FromHere:     "If this file holds a whole journal, it comes to stand here.",
		TakesNothing: "Nothing gets lost: it can only go into a journal in which nothing was written yet.",
		TakeNow:      "Take it over", NotNow: "Leave everything as it is", Taking: "One moment: the journal is being taken over",
		Taken:        "Your journal is here now: %s.",
		TakenKeyless: "The keys that show that something comes from you were not in it. When you hand in again, your lecturer's program asks whether it really comes from you; say that you changed computers.",
		Drafts:       Plural{"1 that is not finished", "%d that are not finished"}, HandIns: Plural{"handed in once", "handed in %d times"},
		Answers: Plural{"1 answer", "%d answers"}, InBin: Plural{"1 in the bin", "%d in the bin"}, Goes: "To your journal",

		HoldsSomething: "Something was written in your journal here, and nothing is put over that. Nothing was taken over. Put that journal in another place first, or take this one over on a computer without a journal.",
		NotMine:        "This file holds no whole journal. Nothing was taken over. Choose the file that you made with “All of mine”.",
		TooBig:         "Your journal is larger than one sealed file can be (32 MB). Nothing was written. Take it along as JSON, or copy the journal's own file while koffiemoment is closed.",
		Again:          "Make the file again with “All of mine”, and do not edit it.",

		Entry: "Entry %s", Version: "version %d", Draft: "Not finished yet", StillOpen: "not finished yet", Finished: "finished on %s", WasHanded: "handed in",
		Moments: "Moments: %s", EntryFile: "%04d %s", DraftFile: "not finished yet %d", EstimateFile: "self-assessment %s %d", AnswerFile: "answer %d %s",
	}
}
