package words

import "koffiemoment/journal/exchange"

func trustEN() TrustWords {
	return TrustWords{
		Differences: map[exchange.Difference]string{
			exchange.NotSigned:      "it is not signed, and what came before was",
			exchange.OtherKey:       "it is signed with another key",
			exchange.OtherBytes:     "there is another file that says it is the same and holds something else",
			exchange.OtherName:      "it bears another name",
			exchange.OtherRecipient: "the answer would be sealed for another key",
			exchange.FarNumber:      "its number jumps far ahead",
		},
		Nameless: "somebody without a name",
		Aside:    "This differs from what was to be expected of this journal: %s. By its own words the file is from %s; nobody checked that. Ask the student. Nothing was taken over, and what was there still is.",
		Listed:   "Differs from what was to be expected of this journal: %s. Ask the student.",
		Changed:  "Mind that this is not as before: %s. Ask the student if you did not expect it.",
		TakeIt:   "Accept %s all the same?", LeaveIt: "Leave it", TakeName: "Accept it",
		TakeSays: "Do this only once the student says that it is right. It then stands with what there was of this journal.",
		SwapSays: "Do this only once the student says that this is the right one. The other then lies aside.",
		Taken:    "%s was accepted.",

		Answer:     "This says that it is an answer from %s, but %s. Nothing was taken over. Ask your lecturer whether it is right.",
		TakeAnswer: "Accept this answer all the same?",
		AnswerSays: "Do this only once your lecturer says that it is right.",

		File:        "This file differs from what came before: %s. Nothing was taken over. Ask whoever sent it whether it is right.",
		Fingerprint: "Fingerprint",
		First:       "This is the first answer from %s. Compare these words once with those at “Your details” on your lecturer’s screen. If they are the same, it comes from there, and so does all that is signed like this later.",
		Own:         "By these words a student knows your first answer. Show them, or read them aloud.",
		KeyLine:     "Fingerprint of your answers: %s",
	}
}
