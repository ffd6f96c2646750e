package words

func mergeEN() MergeWords {
	return MergeWords{
		Row: "Bring together", RowAbout: "with a copy from another computer",
		RowNote: "Did you write in the same journal on two computers? Choose the file logboek.db from there, on a stick for example: what is in it is added here.",
		Which:   "Which copy of your journal?", NoFiles: "There is no journal here.", NoFile: "This is no journal: a copy ends in .db.",
		Came:    "Brought together: %s.",
		Entries: Plural{"1 new entry", "%d new entries"}, Newer: Plural{"1 newer version", "%d newer versions"},
		Both:   Plural{"1 entry that you changed on both (the older one is among its versions)", "%d entries that you changed on both (the older ones are among their versions)"},
		Binned: Plural{"1 in the bin, as there", "%d in the bin, as there"}, Drafts: Plural{"1 draft", "%d drafts"},
		Answers: Plural{"1 answer", "%d answers"}, HandIns: Plural{"1 journal that was handed in", "%d journals that were handed in"},
		Rest:    "what stood beside these",
		Nothing: "All that is in that file was in your journal already.",
		Safe:    "A backup from before is in %s",
		Other:   "That is another journal. Only a copy of this journal can be brought together with it, such as you put on another computer. Nothing was changed.",
		TooLong: "That file holds a name or a text that is longer than koffiemoment makes any (at %s). Nothing was changed, and both journals are as they were. Shorten that name there and try again, or take another copy.",
		NotRead: "This file is no journal, or not a whole one. Nothing was changed. Choose another copy of your journal: it ends in .db.",
	}
}
