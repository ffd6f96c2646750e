package words

import "koffiemoment/journal"

func looksEN() LooksWords {
	return LooksWords{
		Chapter: "Reading your own words again", Story: "The single story", StoryAbout: "what you told of one family",
		StoryOpens: "About which family would you like to read your own sentences one below another?",
		NoPair:     "No family with two moments yet. From two moments with the same alias on, your sentences stand here one below another.",
		Span:       "from %s to %s",
		AsksStory:  "Do you tell the same story each time?",
		ComeBack:   "What comes back: %s.", InMoments: "in %d moments %s", NoneComesBack: "No word comes back in two moments.",
		Saw: "saw", Thought: "thought", Later: "seen later, %s",
		NewLook: "A new look", AsksNew: "Which other story fits what you saw?",
		NewLookKept: "your new look is beside it", NewLookGone: "your new look is gone",

		Writing: "Writing mirror", WritingAbout: "what there is in your own words",
		WritingOpens: "What there is in your own words. The program looks for a few signs and may be mistaken.",
		WritingWaits: "The writing mirror asks nothing before there are %d moments in a placement.",
		Facts: map[string]WritingWords{
			journal.WroteQuestion: {"A question that you asked", "Where did you ask something, and where would you have liked to?",
				"Counted where it says “I asked” or something like it."},
			journal.WroteParent: {"Words of the parent", "Who gets to speak in your stories?",
				"Counted where there are quotation marks, or “she said”, “dad told”."},
			journal.WroteOther: {"A second explanation", "Where would another explanation fit?",
				"Counted where you filled in another explanation, or wrote “maybe”, “could also”."},
			journal.WroteOnlyI: {"Only “I”", "Who else was there, and what did they do?",
				"Counted where nobody else is in what you saw."},
		},
		OfMoments: "in %d of %d moments", OfThen: "then %d of %d", AsksWriting: "What do you see in that?",

		ThenNow: "Then and now", ThenNowAbout: "your first and your latest answer",
		ThenNowOpens: "At which question would you like to read your first and your latest answer side by side?",
		NoTwice:      "No question with two answers yet. Once you have written something twice at an attitude or a skill, both stand here.",
		Then:         "Then · %s", Now: "Now · %s", FromTo: "%s and %s", AtLevel: "Level: %s", NoLevel: "Without a level",
		Deeper: "Deeper", AsksThenNow: "What is different, and what stayed?", ReadThen: "The moment then", ReadNow: "The moment now",

		AskShare: "May this go along when you hand in?", ShareAbout: "It stays in your journal either way.", ShareNo: "No, this stays with me", ShareYes: "Yes, this may go along",
		Shared: "goes along when you hand in", NotShared: "for you only",
	}
}
