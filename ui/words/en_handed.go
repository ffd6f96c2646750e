package words

import "koffiemoment/journal"

func handedEN() HandedWords {
	return HandedWords{
		Shares: "Also shares (m): %s",
		Turn:   "The parent’s turn", Told: "As the parent might tell it, written in %s.",
		Later:  "Seen later · %s",
		Mentor: "The mentor’s words, typed over by the student", MentorNote: "Typed over in %s. Names may have been replaced.",
		Statements: "Statements", Before: "Before · %s", After: "After · %s", NotBefore: "not shared from before", NotYet: "not shared from after",
		Stands: map[journal.Stand]string{journal.Agree: "agree", journal.RatherAgree: "rather agree", journal.RatherDisagree: "rather disagree",
			journal.Disagree: "disagree", journal.Depends: "it depends"},
		Whole: "Head – heart – hands", Head: "Head", Heart: "Heart", Hands: "Hands",
		Writing: "Writing mirror", Fact: "%s: %d of %d moments", SaysToIt: "What the student says to it:", When: "Written in %s.",
	}
}
