package words

import (
	"koffiemoment/journal/exchange"
)

func studentEN() StudentWords {
	return StudentWords{
		NoName: "no name", Filtered: "filtered", Of: "student %d of %d", CriterionOf: "criterion %d of %d", EntryOf: "entry %d of %d",
		Criteria: "Criteria: %d of %d", Entries: "Entries: %d of %d to read", CriteriaShort: "Criteria %d/%d", EntriesShort: "Entries %d", Made: "handed in: %s",
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
		Signs: map[string]string{SignChanged: "changed", SignApart: "apart", SignRemark: "remark", SignAsks: "look here", SignReply: "reply",
			SignUnread: "unread", SignRead: "read"},

		Student: "Student", You: "You", NextStep: "Next step", Comment: "Your remark on this entry",
		NoLevel: "no level of their own", OtherRubric: "with another rubric",
		OwnOther:    "The level you gave before belongs to another rubric. It is kept and does not count here.",
		Hidden:      "hidden until you choose (%s shows it now)",
		HiddenShort: "hidden", LevelHidden: "level hidden until you choose",
		ClaimChanged: "Changed since you chose. Choose again, even if your level stays the same.",
		EntryChanged: "Changed since you read it", EarlierComment: "On an earlier version (%d) you wrote:",
		MomentsOf: Plural{"1 moment", "%d moments"}, WithFamilies: Plural{"with 1 family", "with %d families"}, MoreMoments: "%d more", Linked: "chosen by the student", NoMoment: "No moment for this criterion.",
		CannotAbout:   "You saw too little of this. It is not a level and does not count.",
		FollowsUnseen: "a moment that was not handed in", Came: "What came of it: %s (%s)",
		UnreadAgain: "unread again", AllRead: "Everything is read", Now: "Now: %s",
		OnlyOne: "There is no other student", FirstAgain: "Back at the first student", LastAgain: "Now at the last student",
		NotInRubric: "That criterion is not in this rubric", More: "More about this journal",
		Points: "Talking points", PointsAbout: "What you want to talk about with this student. They are part of your answer.",
		AddPoint: "Add a talking point", Phrases: "Set phrases",
		PhrasesAbout: "Phrases that you use often, by level. At a criterion, F4 puts them in the next step.",
		AddPhrase:    "Add a phrase", KeepPhrase: "Keep as a set phrase:", PhraseKept: "Kept as a set phrase",
		AnyLevel: "For any level", NoteGone: "Taken away", InHelp: "At one student, when reviewing",

		Same: "the same", PlacesSelf: "%s’s own level", WherePlace: "Where do you place this?", StoryOf: "The story of this moment",
		ArrowsRead: "Not chosen yet. Read what each level means with ← →.",
		PutBack:    "Put back", WasAnswered: "was %s, answered %s", Point: "talking point", PointYes: "yes", PointNo: "no",
		FirstCriterion: "This is the first criterion", LastCriterion: "This is the last criterion",
		Astray:    "Letters do nothing here. Tab takes you to the text.",
		Wider:     "Tip: 120 characters wide, moments and levels stand side by side.",
		CommentOn: "Your comment on %s", NewSentences: Plural{"1 new sentence", "%d new sentences"},
		Misnamed: "This file calls its rubric %s, version %d, but the words are others. Ask where the rubric comes from.",

		Answer: "Answer", Nothing: "nothing yet", OnlyYou: "For you alone; this is in no file that leaves",
		Ready: "Ready to be sent", ReadyNo: "not ready yet",
		ReadyAbout: "Only what is ready is written as an answer.",
		Closing:    "Closing remark", ClosingAbout: "The last word of your answer, about the whole.",
		Note: "Private note", NoteAbout: "What you want to remember yourself. The student never sees it.",
		Label: "Private label", LabelAbout: "A word or a few to find this student by.",
		Colleague: "A colleague’s answer", ColleagueAbout: "Choose an answer file to read it beside yours. Nothing of it is kept.",
		ColleagueNone: "There is no answer in this file. Nothing has changed.", ColleagueOther: "This answer is not about %s. Nothing has changed.",
		ColleagueHere: "The answer of %s lies beside yours",
	}
}
