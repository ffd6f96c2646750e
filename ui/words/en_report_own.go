package words

func reportOwnEN() ReportOwnWords {
	return ReportOwnWords{
		For:     "For yourself: this holds more than you would hand in. Keep it as you would a diary.",
		Margins: "Your margin is in it, too.", Private: "What you kept private is in it, too, with ■ beside it.", PrivateOnly: "You kept this entry private.",

		PrivateStays: Plural{"1 private moment is not in it.", "%d private moments are not in it."},
		Moment:       "The moment", Stage: "My journal · %s", Study: "My journal · all placements", Overview: "Overview · %s", NoStage: "no placement",
		Period: "%s to %s", Made: "Made on %s",
		Nothing: "No moments in this placement yet. What you write after an encounter will stand here.", NothingYet: "Nothing in your journal yet. What you write after an encounter will stand here.",
		Shut: "What you said to a statement beforehand stays shut until you answer it again afterwards.",

		Met: "Moments per criterion: %s", MetAbout: "After each criterion stands in how many moments you wrote something there or chose a level. A moment can belong to more than one criterion.",
		Goals: "Moments per goal", GoalsAbout: "After each goal stands in how many moments you ticked it.",
		Weeks:      "Levels per week: %s",
		WeeksAbout: "Each column is a week of the placement, and each cell has the last level of that week, the higher the darker. Where nothing stands, it did not come up that week.",
		WeeksHead:  "%s · %s",
		Began:      "Who started the conversation", BeganAbout: "In %d of the %d moments you noted who started.",
		Families: "Moments per family", FamAbout: "Each family on your class list and each family in your entries, with how many moments you wrote about it.",
		Topics: "Moments per topic", TopicsAbout: "A moment can be about more than one topic.", AndMore: "And also",
		Chances: "Chances of the school", ChancesAbout: "After each chance to meet parents stands in how many moments you used it.",
		Thresholds: "Thresholds of the school",
		Levels:     "Levels in this moment", Unknown: "%s: %s",

		Number: "Number", Criterion: "Criterion", Goal: "Goal", Who: "Who", Family: "Family", Topic: "Topic", Chance: "Chance", Level: "Level",
		Plan: "Intention", PlanMade: "Made", CameOf: "What came of it", OwnLevel: "Own level", Reason: "Why", Wrote: "%s: what I wrote", OutcomeOn: "%s (%s)",
	}
}
