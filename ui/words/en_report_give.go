package words

func reportGiveEN() ReportGiveWords {
	return ReportGiveWords{
		Mentor:      "What I would like to practise this week",
		MentorFor:   "For my mentor. No parent or child is on it: will you leave it so?",
		MentorNamed: "For my mentor. It says something about people here: please don’t leave it lying.",
		GiveMe:      "This week, give me …",
		FocusHead:   "What I pay attention to",
		Criterion:   "What", Meaning: "What it means",
		ChancesHead: "Chances at this school to meet parents",
		Asked:       "What parents ask here: %s", NoChances: "Which chances are there here? We write them down together.",
		LevelsHead: "The levels, in plain words",
		RoomHead:   "Your words", RoomAsk: "What did you see me do or say? What can I try next time? I may type this into my journal, as your words.",
		MentorCut: "Not everything fitted on this page: a text that ends in “…” was cut short.",
		Cards:     "Cards for the group",
		CardsFor:  "For a conversation in a small group. A card does not say who tells it or whom it is about, and nobody has to guess.",
		Card:      "Card %d", CardMoment: "What happened",
		CardCut:  "Cut short to fit the card (…).",
		CardsCut: Plural{"A text is cut short on 1 card.", "A text is cut short on %d cards."},
	}
}
