package words

import (
	"koffiemoment/journal"
)

func standNL() StandWords {
	return StandWords{
		Assess: "Zelfinschatting", Growth: "Groei", Mirror: "Spiegel", Intentions: "Voornemens", Around: "Kansen en gezinnen",
		WholeStudy: "hele opleiding", Nothing: "Nog geen momenten in deze stage. Met ← en → ga je naar een andere.",
		Moments: Plural{"1 moment", "%d momenten"}, Families: Plural{"1 gezin", "%d gezinnen"}, And: "en",
		AssessAbout: "%d van %d ingeschat", MomentsHead: "momenten", Yours: "jouw inschatting",
		NoMoment:      "Nog geen moment.",
		WantsFollowUp: "%s vraagt een moment dat voortbouwt op een eerder moment: nog één moment nodig om dit te tonen.",
		WantsMoments:  "%s vraagt twee momenten met twee gezinnen:", Still: Plural{"nog één moment nodig om dit te tonen.", "nog %d momenten nodig om dit te tonen."},
		OtherFamily: "nog een moment met een ander gezin nodig om dit te tonen.",
		Apart:       Plural{"1 moment kreeg een niveau van een andere rubric en telt hier niet mee.", "%d momenten kregen een niveau van een andere rubric en tellen hier niet mee."},
		OtherRubric: "Van een andere rubric", OtherRubricAbout: "Dit schatte je in met een rubric die nu niet in gebruik is. Het blijft leesbaar en telt verder niet mee.",
		AskFinish:        "Deze zelfinschatting afronden? Ze blijft bewaard met haar datum. Wat je later verandert, komt ernaast.",
		EstimateFinished: "Afgerond", NothingToFinish: "Geef eerst minstens één niveau",
		Why: "Waarom dit niveau?", Link: "Welke momenten tonen dit?", Story: "verhaal",
		Supported: "Kijk ook bij: %s.", Earlier: "%s, %s:", Expected: "De opleiding verwacht in deze stage: %s.", OnDay: "Op %s schatte je dit in op %s.", Shifted: "Op %s was dit %s, nu is het %s.",
		GrowthKey: "Kolommen zijn stageweken. Een letter is het laatste niveau van die week, een cijfer het aantal momenten.",
		InWeeks:   "%s in week %s", AtLevel: "telkens %s", FromTo: "van %s naar %s",
		MirrorAbout: "Wat je zelf noteerde, teruggegeven als vraag. Er zijn geen goede of foute antwoorden.",
		FactNames: map[journal.Fact]string{journal.FactInitiative: "Wie begon", journal.FactFamilies: "Gezinnen", journal.FactTopics: "Onderwerpen",
			journal.FactInput: "Inbreng van ouders", journal.FactLanguages: "Talen", journal.FactQuiet: "Stille criteria", journal.FactReturned: "Voornemens"},
		YouEstimate:    "Je schat “%s” in op %s.",
		SaysInitiative: "Bij %d van de %d momenten waarvan je noteerde wie begon, sprak jij de ouder als eerste aan. Wat zegt dat volgens jou?",
		SaysFamiliesOf: "Je had contact met %d van de %d gezinnen op je klaslijst. Wie zag je nog niet, en waar zou je hen kunnen ontmoeten?",
		SaysFamilies:   "Momenten met een schuilnaam: %d. Verschillende gezinnen: %d. Wat valt je op aan wie je het vaakst sprak?",
		SaysTopics:     "Over “%s” ging het bij %d van de %d momenten. Verschillende onderwerpen: %d. Waarover zou je het ook eens willen hebben?",
		SaysInput:      "Bij %d van de %d momenten waarvan je het noteerde, bracht de ouder iets in. Wat gebeurde daarmee in de klas?",
		SaysLanguages:  "Bij %d van de %d momenten noteerde je een taal: %s. Wat hielp jullie elkaar te begrijpen?",
		SaysReturned:   "Je maakte %d voornemens en voerde er %d uit. Wat zegt dat over hoe je ze kiest?",
		SaysQuiet:      "Dit bleef nog stil: %s. Welk moment van de voorbije weken had erbij gepast?",
		SaysAllMet:     "Elk van de %d criteria kwam minstens één keer aan bod. Waar wil je nu dieper op ingaan?",
		NoIntention:    "Nog geen voornemens. Je maakt er een op het einde van een koffiemoment: “Als …, dan …”.", StillOpen: "staat open", AskLetGo: "Dit voornemen loslaten? Het blijft te lezen, maar wordt niet meer gevraagd.",
		ChancesHead:  "Welke kansen biedt de school? Achter elke kans staat hoe vaak je ze benutte.",
		FamiliesHead: "Welke gezinnen zijn er in de klas? Achter elk gezin staan je momenten met hen. Gebruik alleen schuilnamen.",
		AddChance:    "Kans toevoegen", AddFamily: "Gezin toevoegen", ChanceName: "Naam",
		FamilyStays: "Dit gezin komt voor in je reflecties en blijft op de lijst",
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
