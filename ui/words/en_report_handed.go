package words

func reportHandedEN() ReportHandedWords {
	return ReportHandedWords{
		For: "For whoever was given this journal to read. It is about real families: do not pass it on.",
		Of:  "Journal of %s", Overview: "Overview", Asks: "Asks you to look at this",
		Entry: "Entry %d · %s", EntryAlone: "Entry %s",
		Coverage:      "What came up",
		CoverageAbout: "A moment can belong to more than one of them.", CoverageOf: "Moments of each attitude and each skill",
		Levels: "Levels over the weeks", LevelsIn: "Levels over the weeks · %s",
		LevelsAbout: "As the student chose it for a moment. The higher the level, the stronger the coffee.", LevelsOf: "The last level of each week",
		LevelsWhy: "Levels, and why", PlansCame: "Intentions, and what came of them", Criterion: "Criterion", Skill: "Attitude or skill", Moments: "Moments", Level: "Level", Reason: "Why",
		When: "When", Intention: "Intention", CameOfIt: "What came of it", Replies: "Replies to answers", ReplyToAll: "to the whole answer",
		ReplyD: "Reply, %s", StillOpen: "open",

		HomeFor:  "For you, and for those who guide you. It is about real families: keep it well and do not pass it on.",
		GivenFor: "For the student and those who guide the student. It is about real families: do not pass it on.",
		AnswerTo: "Answer to the journal of %s", AnswerToNobody: "Answer to a journal", Answers: "Answers to my journal",
		By: "Answer from %s", OnNumber: "to hand-in %d", Student: "Student", Lecturer: "Lecturer",
		Beside: "Side by side", BothSay: "What both say", BesideAbout: "%s and %s on each criterion. A difference is no mistake: it is something to talk about.",
		NextStep: "Next step: %s", OnPart: "At “%s”",
		OwnMissing: "Your own assessment is not here: it did not travel in the hand-in that this answer is about, or that hand-in is no longer known here.",
		NowPrivate: Plural{"1 comment is about an entry that is private by now. It is not here.",
			"%d comments are about entries that are private by now. They are not here."},
		HomeReplies: "What you said to it", OnComment: "To what is said of %s",

		Talk: "Talk sheet", TalkFor: "For the talk between student, mentor and lecturer. Do not leave it lying about afterwards.",
		LookAt: "The student asks you to look at this", Apart: "Where you see things differently",
		Alike:   "Where you both chose a level, it is the same.",
		OwnView: "How the student sees it", LastIntention: "The last intention", Came: "What came of it: %s (%s)",
		Covered: "What came up", QuietYet: "Quiet so far: %s", Seldom: "Once or twice: %s", Often: "More often: %s",
		Question:   "A question for this talk",
		AskQuiet:   "“%s” has been quiet so far. Where at this school would there be a chance for it?",
		AskApart:   "What did the one see in “%s” that the other did not?",
		AskPlan:    "What would help to try out the last intention?",
		AskNext:    "What would you like to try again in the coming weeks, and with whom?",
		Room:       "What we agree on",
		MorePoints: Plural{"1 more talking point is in the full report.", "%d more talking points are in the full report."},
		MoreLooks:  Plural{"1 more moment is in the full report.", "%d more moments are in the full report."},
		MoreApart:  Plural{"1 more difference is in the full report.", "%d more differences are in the full report."},
		MoreOwn:    Plural{"1 more assessment is in the full report.", "%d more assessments are in the full report."},
		EntryShort: "Entry %d, %s", LookUnworded: "without a story",
	}
}
