package ui

import "koffiemoment/journal"

// StandWords are those of the screens that show where a student stands: self-assessment, growth, mirror, intentions and
// surroundings.
type StandWords struct {
	Assess, Growth, Mirror, Intentions, Around string
	WholeStudy, Nothing                        string
	Moments, Families                          plural
	And                                        string

	AssessAbout                   string // judged, all: for the overview
	MomentsHead, Yours            string
	NoMoment                      string // followed by a question
	WantsFollowUp, WantsMoments   string // level
	Still                         plural
	OtherFamily                   string
	Apart                         plural
	OtherRubric, OtherRubricAbout string
	AskFinish, EstimateFinished   string
	NothingToFinish               string
	Why, Link, Story              string
	Supported, Earlier, Expected  string // names; day and level; level
	OnDay                         string // day, level
	Shifted                       string // day, level, level now

	GrowthKey       string
	InWeeks         string // moments, weeks
	AtLevel, FromTo string // levels

	MirrorAbout    string
	FactNames      map[journal.Fact]string
	YouEstimate    string // criterion, level
	SaysInitiative string // part, of
	SaysFamiliesOf string // part, of
	SaysFamilies   string // moments, families
	SaysTopics     string // topic, part, of, topics
	SaysInput      string // part, of
	SaysLanguages  string // part, of, the languages
	SaysReturned   string // of, part
	SaysQuiet      string // names
	SaysAllMet     string // of

	NoIntention, StillOpen, AskLetGo string

	ChancesHead, FamiliesHead        string
	AddChance, AddFamily, ChanceName string
	AliasFaults                      map[journal.AliasFault]string
	Chances                          map[string]string // by place and moment
}

// StartingChances are the chances that a student starts from.
func (w *StandWords) StartingChances() []journal.Chance {
	var out []journal.Chance
	for _, c := range [][2]string{{"klasdeur", "brengen"}, {"klasdeur", "halen"}, {"klas", "brengen"}, {"poort", "brengen"}, {"poort", "halen"},
		{"speelplaats", ""}, {"koffiemoment", ""}, {"online", ""}} {
		out = append(out, journal.Chance{Name: w.Chances[c[0]+" "+c[1]], Place: c[0], Moment: c[1]})
	}
	return out
}

func standNL() StandWords {
	return StandWords{
		Assess: "Zelfinschatting", Growth: "Groei", Mirror: "Spiegel", Intentions: "Voornemens", Around: "Kansen en gezinnen",
		WholeStudy: "hele opleiding", Nothing: "Nog geen momenten in deze stage. Met ← en → ga je naar een andere.",
		Moments: plural{"1 moment", "%d momenten"}, Families: plural{"1 gezin", "%d gezinnen"}, And: "en",
		AssessAbout: "%d van %d ingeschat", MomentsHead: "momenten", Yours: "jouw inschatting",
		NoMoment:      "Nog geen moment.",
		WantsFollowUp: "%s vraagt een moment dat op een eerder moment verdergaat: nog één om dit te tonen.",
		WantsMoments:  "%s vraagt twee momenten met twee gezinnen:", Still: plural{"nog één moment nodig om dit te tonen.", "nog %d momenten nodig om dit te tonen."},
		OtherFamily: "nog een moment met een ander gezin nodig om dit te tonen.",
		Apart:       plural{"1 moment kreeg een niveau van een andere rubric en telt hier niet mee.", "%d momenten kregen een niveau van een andere rubric en tellen hier niet mee."},
		OtherRubric: "Van een andere rubric", OtherRubricAbout: "Dit plaatste je met een rubric die nu niet in gebruik is. Het blijft leesbaar en telt nergens anders mee.",
		AskFinish:        "Deze zelfinschatting afronden? Ze blijft bewaard met haar datum. Wat je later verandert, komt ernaast.",
		EstimateFinished: "Afgerond", NothingToFinish: "Geef eerst minstens één niveau",
		Why: "Waarom dit niveau?", Link: "Welke momenten tonen dit?", Story: "verhaal",
		Supported: "Telt mee: %s.", Earlier: "%s, %s:", Expected: "De opleiding verwacht in deze stage: %s.", OnDay: "Op %s schatte je dit in op %s.", Shifted: "Op %s was dit %s, nu is het %s.",
		GrowthKey: "Kolommen zijn stageweken. Een letter is het laatste niveau van die week, een cijfer het aantal momenten.",
		InWeeks:   "%s in week %s", AtLevel: "telkens %s", FromTo: "van %s naar %s",
		MirrorAbout: "Wat je zelf noteerde, teruggegeven als vraag. Er is geen goed of fout antwoord.",
		FactNames: map[journal.Fact]string{journal.FactInitiative: "Wie begon", journal.FactFamilies: "Gezinnen", journal.FactTopics: "Onderwerpen",
			journal.FactInput: "Inbreng van ouders", journal.FactLanguages: "Talen", journal.FactQuiet: "Stille criteria", journal.FactReturned: "Voornemens"},
		YouEstimate:    "Je schat “%s” in op %s.",
		SaysInitiative: "Bij %d van de %d momenten waarvan je noteerde wie begon, sprak jij de ouder als eerste aan. Wat zegt dat volgens jou?",
		SaysFamiliesOf: "Je had contact met %d van de %d gezinnen op je klaslijst. Wie zie je nog niet, en waar zou je die kunnen treffen?",
		SaysFamilies:   "In je %d momenten met een schuilnaam is het aantal verschillende gezinnen %d. Wat valt je op aan wie je het vaakst sprak?",
		SaysTopics:     "Over “%s” ging het bij %d van de %d momenten. Het aantal verschillende onderwerpen is %d. Waarover zou je het ook eens willen hebben?",
		SaysInput:      "Bij %d van de %d momenten waarvan je het noteerde, bracht de ouder iets in. Wat gebeurde daarmee in de klas?",
		SaysLanguages:  "Bij %d van de %d momenten noteerde je een taal: %s. Wat deed je dan anders?",
		SaysReturned:   "Je maakte %d voornemens en voerde er %d uit. Wat zegt dat over hoe je ze kiest?",
		SaysQuiet:      "Dit bleef nog stil: %s. Welk moment van de voorbije weken had erbij gepast?",
		SaysAllMet:     "Elk van de %d criteria kwam minstens één keer aan bod. Waar wil je nu dieper op ingaan?",
		NoIntention:    "Nog geen voornemens. Je maakt er een op het einde van een koffiemoment: “Als …, dan …”.", StillOpen: "staat open", AskLetGo: "Dit voornemen loslaten? Het blijft te lezen, maar wordt niet meer gevraagd.",
		ChancesHead:  "Welke kansen biedt de school? Daarnaast: hoe vaak je ze benutte.",
		FamiliesHead: "Welke gezinnen zijn er in de klas? Daarnaast: je momenten met hen. Gebruik alleen schuilnamen.",
		AddChance:    "Kans toevoegen", AddFamily: "Gezin toevoegen", ChanceName: "Naam",
		AliasFaults: map[journal.AliasFault]string{
			journal.AliasEmpty:    "Geef een schuilnaam",
			journal.AliasTwice:    "Deze schuilnaam staat al op de lijst",
			journal.AliasInitials: "Dit lijkt op initialen: kies een schuilnaam",
			journal.AliasFullName: "Dit lijkt op een echte naam: kies een schuilnaam",
		},
		Chances: map[string]string{"klasdeur brengen": "De klasdeur staat ’s morgens open", "klasdeur halen": "Aan de klasdeur bij het halen",
			"klas brengen": "Ouders brengen hun kind tot in de klas", "poort brengen": "Aan de poort ’s morgens", "poort halen": "Aan de poort na school",
			"speelplaats ": "Op de speelplaats", "koffiemoment ": "Een koffiemoment voor ouders", "online ": "Online berichten"},
	}
}

func standEN() StandWords {
	return StandWords{
		Assess: "Self-assessment", Growth: "Growth", Mirror: "Mirror", Intentions: "Intentions", Around: "Chances and families",
		WholeStudy: "whole programme", Nothing: "No moments in this stage yet. ← and → take you to another.",
		Moments: plural{"1 moment", "%d moments"}, Families: plural{"1 family", "%d families"}, And: "and",
		AssessAbout: "%d of %d rated", MomentsHead: "moments", Yours: "your estimate",
		NoMoment:      "No moment yet.",
		WantsFollowUp: "%s asks for a moment that follows up an earlier one: one more needed to show this.",
		WantsMoments:  "%s asks for two moments with two families:", Still: plural{"one more moment needed to show this.", "%d more moments needed to show this."},
		OtherFamily: "one more moment with another family needed to show this.",
		Apart:       plural{"1 moment got a level of another rubric and does not count here.", "%d moments got a level of another rubric and do not count here."},
		OtherRubric: "From another rubric", OtherRubricAbout: "You placed this with a rubric that is not in use now. It stays readable and counts nowhere else.",
		AskFinish:        "Finish this self-assessment? It stays kept with its date. What you change later stands beside it.",
		EstimateFinished: "Finished", NothingToFinish: "First give at least one level",
		Why: "Why this level?", Link: "Which moments show this?", Story: "story",
		Supported: "Counts: %s.", Earlier: "%s, %s:", Expected: "The programme expects in this stage: %s.", OnDay: "On %s you estimated this as %s.", Shifted: "On %s this was %s, now it is %s.",
		GrowthKey: "Columns are weeks of the stage. A letter is the last level of that week, a digit the number of moments.",
		InWeeks:   "%s in week %s", AtLevel: "each time %s", FromTo: "from %s to %s",
		MirrorAbout: "What you noted yourself, given back as a question. There is no right or wrong answer.",
		FactNames: map[journal.Fact]string{journal.FactInitiative: "Who began", journal.FactFamilies: "Families", journal.FactTopics: "Topics",
			journal.FactInput: "Parents’ input", journal.FactLanguages: "Languages", journal.FactQuiet: "Quiet criteria", journal.FactReturned: "Intentions"},
		YouEstimate:    "You estimate “%s” as %s.",
		SaysInitiative: "In %d of the %d moments for which you noted who began, you addressed the parent first. What does that say, in your view?",
		SaysFamiliesOf: "You had contact with %d of the %d families on your class list. Whom do you not see yet, and where could you meet them?",
		SaysFamilies:   "In your %d moments with an alias the number of different families is %d. What strikes you about whom you spoke to most?",
		SaysTopics:     "“%s” came up in %d of the %d moments. The number of different topics is %d. What else would you like to talk about?",
		SaysInput:      "In %d of the %d moments for which you noted it, the parent brought something in. What happened with it in the classroom?",
		SaysLanguages:  "In %d of the %d moments you noted a language: %s. What did you do differently then?",
		SaysReturned:   "You made %d intentions and carried out %d. What does that say about how you choose them?",
		SaysQuiet:      "This has been quiet: %s. Which moment of the past weeks would have fitted?",
		SaysAllMet:     "Each of the %d criteria came up at least once. Where would you like to go deeper now?",
		NoIntention:    "No intentions yet. You make one at the end of a coffee moment: “If …, then …”.", StillOpen: "open", AskLetGo: "Let this intention go? It stays to be read, but is not asked after any more.",
		ChancesHead:  "Which chances does the school offer? Beside them: how often you used them.",
		FamiliesHead: "Which families are there in the class? Beside them: your moments with them. Use aliases only.",
		AddChance:    "Add a chance", AddFamily: "Add a family", ChanceName: "Name",
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
