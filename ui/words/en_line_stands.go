package words

func lineStandsEN() LineStandWords {
	return LineStandWords{
		WhichStage: "Which placement?", WhatNext: "What would you like to do? Enter goes back.",
		Abouts:      [5]string{"A level for each criterion, why, and which moments show it.", "How each criterion went over the weeks.", "Questions about what you noted yourself.", "What you meant to do, and how it went.", "Where and with whom you had contact."},
		NoMoments:   "No moments in this placement yet.",
		Older:       Plural{"There is 1 older moment. That too?", "There are %d older moments. Those too?"},
		NothingBack: "There is nothing to put back.",

		InTurn: "One after the other", InTurnAbout: "Begins at the first criterion without a level.",
		One: "Choose one criterion", OneAbout: "By its name.",
		AsItStands: "Hear how it stands now", AsItStandsAbout: "A sentence for each criterion.",
		Finish: "Finish", FinishAbout: "Then it is kept with its date.",
		WhichOne: "Which criterion? Enter goes back.", CriterionOf: "Criterion %d of %d. %s: %s.",
		Levels:   "Levels: %s.",
		ReadHint: "“read” reads what you wrote there. “skip” goes on to the next.",
		WhereNow: "Where would you place yourself over this whole placement?",
		AskLink:  "Would you like to lay moments beside it that show this? %s.",
		Beside:   "Your last self-assessment is fixed. What you change now becomes a new version beside it.",
		LastOne:  "That was the last criterion.",

		WhichMoments: "Of which criterion would you like to hear the moments? Enter goes back.",
		Awaited:      "It still waits for moments with: %s.",

		WhichIntention: "Which intention would you like to do something about? Enter goes back.",
		ReadMade:       "Read the moment in which you made it", ReadCame: "Read the moment in which it came back",
		LetGo: "Let it go", LetGone: "Let go. “%s” opens it again.",
		TakeUp: "Open it again", TakenUp: "It is open again.",

		ChancesHead:  "The chances that the school gives, with how often you used them.",
		FamiliesHead: "The families of the class, with how many moments you had with them.",
		OnTheCard:    "On the school card, and not in your list yet: %s.",
		NoFamilies:   "There is no family on your list yet.",
		Thresholds:   "Write about thresholds", HearMoments: "Hear the moments of a chance or a family",
		TakeOff: "Take something off a list", ListsAgain: "Hear the lists again",
		AskChance: "What do you call the chance?", AskPlace: "Where is that? Without a place it is not counted how often you used it.",
		AskMoment: "When is that? Enter if it is always there.",
		AskFamily: "Which alias do you give the family?", AliasAbout: "A name of your own choice, no initials and no real name. For example Parent Sunflower.",
		Added:    "Added: %s.",
		WhichRow: "Of which chance or family? Enter goes back.", WhichOff: "What may go? Enter goes back.",
		FamiliesStay: "Families that occur in your reflections stay on the list.",
		TakenOff:     "Off the list: %s. “%s” puts it back.",
	}
}
