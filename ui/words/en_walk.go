package words

import (
	"koffiemoment/journal"
)

func walkEN() WalkWords {
	return WalkWords{
		Parts: [4]string{"Welcome", "Something to hold on to", "Pouring coffee", "Giving attention"},
		Pages: map[journal.PageKind]string{
			journal.StoryPage: "The encounter", journal.DepthPage: "How much time do you have?", journal.CriterionPage: "Criterion",
			journal.TipPage: "What do I take along?", journal.IntentionPage: "My intention", journal.GoalsPage: "Goals",
			journal.SummaryPage: "Looking back",
		},
		Step: "step %d of %d", Question: "question %d of %d",
		Story: "What did I see or hear?", Thought: "What did I think about it?",
		Amends: "%s takes your new version over", Revises: "until you finish, the earlier version counts",
		ForLecturers: "A lecturer? %s, then %s.",
		Worry:        "A real worry about a child? That belongs with your mentor or the head teacher, not in this journal.",
		Facts:        "Who, where, when",
		Planned:      "You meant to do this:",
		AskDepth:     "You can always go on later.",
		Depths:       map[journal.Depth]string{journal.Short: "Short", journal.Normal: "Normal", journal.Full: "Full"},
		DepthTimes: map[journal.Depth]string{journal.Short: "about 2 minutes", journal.Normal: "about 5 minutes",
			journal.Full: "about 10 minutes"},
		DepthSome: "Your intention, and this: %s", DepthFull: "All %d steps: every attitude and every skill",
		AskLevel: "Where do you see yourself here?",
		AskTip:   "Which tip do I take along from this moment?", TipAbout: "For yourself in a month, or for the student who comes to this class after you.",
		PlanAbout: "A small plan works best when it hangs on one moment. Leaving it empty is fine.",
		If:        "If …", Then: "then …", PlanForm: "If {if}, then {then}",
		AskGoals:   "Which goals does this moment show?",
		GoalsAbout: "Tick what you showed here. You give a level only in your self-assessment of the whole placement.",
		Finish:     "Finish", Margin: "Margin, for you alone", MarginAbout: "empty",
		MarginLong: "What you write here never leaves this journal: not in a hand-in, not in a report.",
		LookHere:   "Please look here, lecturer", Private: "Whole entry private", On: "yes", Off: "no",
		NoLevel: "written, no level", Skipped: "skipped", Unanswered: "not answered yet",
		Saved: "saved", NotSaved: "! not saved yet",
		NeedsStory: "First tell briefly what happened", TooLong: "Nothing was added: a field holds 1,000,000 characters",
		Hidden: "Hidden characters were left out",
	}
}
