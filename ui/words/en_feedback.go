package words

func feedbackEN() FeedbackWords {
	return FeedbackWords{
		Title: "Answers", Home: "Answer to your journal",
		None:  "No answer yet. If you handed something in, your lecturer sends you back a file whose name ends in .koffie. Open it here, and the answer comes beside your own assessment.",
		About: "What your lecturer says is shown beside what you say. Nothing changes in your own levels.",
		Came:  "The answer from %s is now with your journal.", CameLate: "This answer from %s is older than what you had already. It comes after it, to be read.",
		Again:   "You had this answer from %s already. Nothing changed.",
		Damaged: "An answer is damaged and is not shown here. Open the file that you got once more and it is back. The rest of your journal is still there.",
		New:     "new", Replaced: "replaced", EarlierAnswer: "earlier answer",
		Read:     Plural{"1 answer, read", "%d answers, read"},
		Criteria: Plural{"1 criterion", "%d criteria"}, CommentCount: Plural{"1 comment", "%d comments"},
		Points: Plural{"1 talking point", "%d talking points"}, ToTalk: Plural{"1 point to talk about", "%d points to talk about"},
		OnEntries: Plural{"on 1 entry", "on %d entries"},
		OpenFile:  "Open an answer", OpenFileAbout: "a .koffie file that you got",

		Beside: "Side by side", BesideAbout: "your levels and those of your lecturer", You: "you", YouTitle: "You",
		YouNoLevel: "You gave no level here.", NoLevel: "no level", CannotJudge: "cannot be assessed",
		Differs: "differs", NextShort: "next step", NextStep: "Next step", NextBy: "Next step (%s):",
		HandedIn: "You handed it in like this on %s.", Now: "Now you assess this as %s.", Then: "In the hand-in that this answer is about you assessed this as %s.",
		Before: "Earlier, on %s: %s.", LinkedRow: "Your moments", TakeStep: "Take the step along", NotTaken: "not yet",
		StepTaken: "yes: it is among your tips", YourReplyTo: "Your reply to %s", SaysNothing: "Said nothing about this.",

		YourReply: "Your reply", ReplyToAll: "Your reply to this answer", ReplyTravels: "Goes along when you hand in again.",
		EntryReplyTravels: "Goes along when you hand in this entry again.",
		PrivateReply:      "This entry is private and does not go along; so your reply does not either.",
		Comments:          "Comments", CommentsOf: "Comments by %s",
		OverVersion: "about the version of %s", OverUnknown: "about words that are no longer in your journal",
		GoneName: "An entry that is no longer there", InBin: "in the bin",
		Binned: "This entry lies in the bin. Put it back and you can reply here again.",
		Gone:   "This entry is no longer in your journal. The comment stays to be read.",

		AnswerOf: "Answer from %s", OnHandIn: "On hand-in %d, made on %s.", OnUnknown: "On a journal that is no longer among your hand-ins on this computer.",
		Replaces:   "Replaces the answer of %s.",
		ReplacedBy: "This answer was replaced by that of %s. It stays to be read.",

		Agenda: "Talking points", AgendaAbout: "Your lecturer would like to talk about this with you. Take it along to the talk.",
		Tips: "Tips I take along", TipsAbout: "tick what you want to remember",
		TipsIntro: "Tick what you want to remember. You find it here again; only you see this.",
		Taken:     "%d of %d ticked", OwnTips: "Your own tips · %s", NoTips: "There are no tips yet: neither your lecturer’s nor your own.",

		Answers: "answer", SaidOfIt: "%s, %s: %s.", ArrivedFrom: "Answer from %s, %s.",
		NoAnswer: "This is a journal that was handed in, and no answer. The name of an answer usually begins with “antwoord”. Nothing changed.",
	}
}
