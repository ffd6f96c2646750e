package words

import (
	"koffiemoment/journal"
)

func standEN() StandWords {
	return StandWords{
		Assess: "Self-assessment", Growth: "Growth", Mirror: "Mirror", Intentions: "Intentions", Around: "Chances and families",
		WholeStudy: "whole programme", Nothing: "No moments in this placement yet. ← and → take you to another.",
		Moments: Plural{"1 moment", "%d moments"}, Families: Plural{"1 family", "%d families"}, And: "and",
		AssessAbout: "%d of %d assessed", MomentsHead: "moments", Yours: "self-assessed",
		NoMoment:      "No moment yet.",
		WantsFollowUp: "%s asks for a moment that builds on an earlier one: one more moment needed to show this.",
		WantsMoments:  "%s asks for two moments with two families:", Still: Plural{"one more moment needed to show this.", "%d more moments needed to show this."},
		OtherFamily: "one more moment with another family needed to show this.",
		Apart:       Plural{"1 moment got a level of another rubric and does not count here.", "%d moments got a level of another rubric and do not count here."},
		OtherRubric: "From another rubric", OtherRubricAbout: "You assessed this with a rubric that is not in use now. It stays readable and does not count any further.",
		AskFinish:        "Finish this self-assessment? It is kept, with its date. What you change later is kept beside it.",
		EstimateFinished: "Finished", NothingToFinish: "First give at least one level",
		Why: "Why this level?", Link: "Which moments show this?", Story: "story",
		Supported: "Look at these too: %s.", Earlier: "%s, %s:", Expected: "The programme expects in this placement: %s.", OnDay: "On %s you assessed this as %s.", Shifted: "On %s this was %s, now it is %s.",
		GrowthKey: "Columns are placement weeks. A letter is the last level of that week, a digit the number of moments.",
		InWeeks:   "%s in week %s", AtLevel: "each time %s", FromTo: "from %s to %s",
		MirrorAbout: "What you noted yourself, given back as a question. There are no right or wrong answers.",
		FactNames: map[journal.Fact]string{journal.FactInitiative: "Who started", journal.FactFamilies: "Families", journal.FactTopics: "Topics",
			journal.FactInput: "Parents’ input", journal.FactLanguages: "Languages", journal.FactQuiet: "Quiet criteria", journal.FactReturned: "Intentions"},
		YouEstimate:    "You assess “%s” as %s.",
		SaysInitiative: "In %d of the %d moments for which you noted who started, you addressed the parent first. What does that say, in your view?",
		SaysFamiliesOf: "You had contact with %d of the %d families on your class list. Whom have you not met yet, and where could you meet them?",
		SaysFamilies:   "Moments with an alias: %d. Different families: %d. What strikes you about whom you spoke to most?",
		SaysTopics:     "“%s” came up in %d of the %d moments. Different topics: %d. What else would you like to talk about?",
		SaysInput:      "In %d of the %d moments for which you noted it, the parent brought something in. What happened with it in the classroom?",
		SaysLanguages:  "In %d of the %d moments you noted a language: %s. What helped you to understand each other?",
		SaysReturned:   "You made %d intentions and carried out %d. What does that say about how you choose them?",
		SaysQuiet:      "This has been quiet: %s. Which moment of the past weeks would have fitted?",
		SaysAllMet:     "Each of the %d criteria came up at least once. Where would you like to go deeper now?",
		NoIntention:    "No intentions yet. You make one at the end of a coffee moment: “If …, then …”.", StillOpen: "open", AskLetGo: "Let this intention go? It stays to be read, but is not asked after any more.",
		ChancesHead:  "Which chances does the school offer? After each chance you see how often you used it.",
		FamiliesHead: "Which families are there in the class? After each family you see your moments with them. Use aliases only.",
		AddChance:    "Add a chance", AddFamily: "Add a family", ChanceName: "Name",
		FamilyStays: "This family is in your entries and stays on the list",
		AliasFaults: map[journal.AliasFault]string{
			journal.AliasEmpty:    "Give an alias",
			journal.AliasTwice:    "This alias is on the list already",
			journal.AliasInitials: "This looks like initials: choose an alias",
			journal.AliasFullName: "This looks like a real name: choose an alias",
		},
		Chances: map[string]string{"klasdeur brengen": "The classroom door is open in the morning", "klasdeur halen": "At the classroom door at pick-up",
			"klas brengen": "Parents bring their child into the classroom", "poort brengen": "At the gate in the morning", "poort halen": "At the gate after school",
			"speelplaats ": "In the playground", "koffiemoment ": "A coffee moment for parents", "online ": "Online messages"},
	}
}
