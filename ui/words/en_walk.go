package words

import (
	"koffiemoment/journal"
)

func walkEN() WalkWords {
	return WalkWords{
		Parts: [4]string{"Welcome", "Something to hold on to", "Pouring coffee", "Giving attention"},
		Pages: map[journal.PageKind]string{
			journal.StoryPage: "Story", journal.EncounterPage: "Encounter", journal.DepthPage: "How much time do you have?",
			journal.WantsPage: "What did you both want?", journal.CriterionPage: "Criterion", journal.TipPage: "What do I take along?",
			journal.OthersPage: "Other explanations", journal.IntentionPage: "My intention", journal.GoalsPage: "Goals",
			journal.MarginPage: "Margin", journal.SummaryPage: "Looking back",
		},
		Step: "step %d of %d", Question: "question %d of %d",
		Story: "What did I see or hear?", Thought: "What did I think about it?",
		Revises:      "until you finish, the earlier version counts",
		ForLecturers: "A lecturer? %s, then %s.",
		Greeting:     "Hello. Good that you are sitting down for a moment.", FirstThought: "What did you think about it?", FirstStory: "What did you see or hear with a parent today?",
		OneSentence: "One sentence is enough. What you write stays on this computer.",
		StoryLabel:  "Story", ThoughtLabel: "Thought",
		Wanted: "What did I want?", Theirs: "What did the parent want, I think?",
		WantsAbout: "Two people at one door seldom want quite the same thing.",
		Others:     "Other explanations", OthersAbout: "How else could you explain this moment? You need not choose.",
		AskOthers: [2]string{"It may also be that …", "Or that …"}, Said: "How did it go?",
		TakesOver: "takes your new version over", Onward: "Go on", WhoWhereWhen: "who, where and when",
		Met: "Encounter", MetHow: "With whom, and how?", MetAbout: "All of it is filled in already or may stay empty.",
		Level: "Level", NotChosen: "not chosen yet", Chosen: "chosen", Cleared: "gone: level %s", Was: "was %s",
		Spans: "(over several moments)", SpansSaid: "This level is about several moments: you find it in your self-assessment",
		DeeperLabel: "Deeper", DepthRow: "How deep", HalfAPlan: "The other half, too? It may stay empty.",
		Ticked: "ticked", Unticked: "no longer ticked", GoalsTicked: Plural{"1 ticked", "%d ticked"}, FinishAbout: "puts this moment in your journal",
		Missing: Plural{"1 not answered", "%d not answered"}, AndOthers: Plural{"and 1 other", "and %d others"}, WordsOnly: "words only",
		MarginShort: "Margin", StaysHere: "never goes along", WhoReads: "Who may read this", Goes: "goes along when you hand in",
		Stays:    "only you: this entry never goes along",
		Worry:    "A real worry about a child? That belongs with your mentor or the head teacher, not in this journal.",
		Planned:  "You meant to do this:",
		AskDepth: "You can always go on later.",
		Depths:   map[journal.Depth]string{journal.Short: "Short", journal.Normal: "Normal", journal.Full: "Full"},
		DepthTimes: map[journal.Depth]string{journal.Short: "about 2 minutes", journal.Normal: "about 5 minutes",
			journal.Full: "about 20 minutes, in pieces if you like"},
		DepthSome: "Your intention, and this: %s", DepthFull: "All %d steps: every attitude and every skill",
		AskLevel: "Where do you see yourself here?",
		AskTip:   "Which tip do I take along from this moment?", TipAbout: "For yourself in a month, or for the student who comes to this class after you.",
		PlanAbout: "A small plan works best when it hangs on one moment. Leaving it empty is fine.",
		If:        "If …", Then: "then …", PlanForm: "If {if}, then {then}",
		AskGoals:   "Which goals does this moment show?",
		GoalsAbout: "Tick what you showed here. You give a level only in your self-assessment of the whole placement.",
		Finish:     "Finish", Margin: "Margin, for you alone",
		MarginLong: "What you write here never goes along when you hand in, and into a report only when you ask for it yourself, for yourself.",
		LookHere:   "Please look here, lecturer", Private: "Whole entry private", On: "yes", Off: "no",
		NoLevel: "words only", Skipped: "skipped", Unanswered: "not answered yet",
		Saved: "saved", NotSaved: "! not saved yet",
		NeedsStory: "First tell briefly what happened", TooLong: "Nothing was added: a field holds 1,000,000 characters",
		Hidden: "Hidden characters were left out",
	}
}
