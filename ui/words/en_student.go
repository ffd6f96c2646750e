package words

import (
	"koffiemoment/journal/exchange"
)

func studentEN() StudentWords {
	return StudentWords{
		NoName: "no name", Filtered: "filtered", Of: "student %d of %d", CriterionOf: "criterion %d of %d", EntryOf: "entry %d of %d",
		Criteria: "Criteria: %d of %d assessed", Entries: "Entries: %d of %d to read", CriteriaShort: "Criteria %d/%d", EntriesShort: "Entries %d", Made: "handed in: %s",
		Dates: map[exchange.Dates]string{exchange.Weeks: "without dates", exchange.Real: "with dates"},
		Chosen: map[exchange.Choosing]string{exchange.ByStage: "everything", exchange.ByRange: "a period",
			exchange.ByHand: "hand-picked"},
		Range: "from %s to %s", Since: "To look at:",
		Unread: Plural{"1 unread", "%d unread"}, Changed: Plural{"1 changed", "%d changed"},
		Gone:   Plural{"1 left out", "%d left out"},
		Claims: Plural{"1 assessment different", "%d assessments different"},
		Asks:   "Asks to look at:", Replied: "Replied to an answer:", Why: "Why this one:", Whole: "The whole",
		Others: "(and %d more)", NoEstimate: "No self-assessment yet.",
		NoEntries: "There are no entries in this hand-in.", Self: "student", Own: "you",
		Signs: map[string]string{SignChanged: "changed", SignApart: "apart", SignRemark: "remark", SignAsks: "look here",
			SignUnread: "unread", SignRead: "read"},

		Student: "Student", You: "You", NextStep: "Next step", Comment: "Your remark on this entry",
		NoLevel: "no level of their own", OtherRubric: "with another rubric",
		OwnOther:    "The level you gave before belongs to another rubric. It is kept and does not count here.",
		Hidden:      "hidden until you choose (t shows it now)",
		HiddenShort: "hidden", LevelHidden: "level hidden until you choose",
		ClaimChanged: "Changed since you chose. Choose again, even if your level stays the same.",
		EntryChanged: "Changed since you read it", EarlierComment: "On an earlier version (%d) you wrote:",
		MomentsOf: "Moments: %d", Linked: "chosen by the student", NoMoment: "No moment for this criterion.",
		Cannot: "can’t assess this", CannotAbout: "You saw too little of this. It is not a level and does not count.",
		FollowsUnseen: "a moment that was not handed in", Came: "What came of it: %s (%s)",
		UnreadAgain: "unread again", AllRead: "Everything is read", Now: "Now: %s",
		OnlyOne: "There is no other student", FirstAgain: "Back at the first student", LastAgain: "Now at the last student",
		NotInRubric: "That criterion is not in this rubric", More: "More about this journal",
		Points: "Talking points", PointsAbout: "What you want to talk about with this student. They are part of your answer.",
		AddPoint: "Add a talking point", Phrases: "Set phrases",
		PhrasesAbout: "Phrases that you use often, by level. At a criterion, s puts them in the next step.",
		AddPhrase:    "Add a phrase", KeepPhrase: "Keep as a set phrase:", PhraseKept: "Kept as a set phrase",
		AnyLevel: "For any level", NoteGone: "Taken away", InHelp: "At one student, when reviewing",
	}
}
