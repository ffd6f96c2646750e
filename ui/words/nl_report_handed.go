package words

func reportHandedNL() ReportHandedWords {
	return ReportHandedWords{
		For: "Voor wie dit logboek kreeg om na te lezen. Het gaat over echte gezinnen: geef het niet door.",
		Of:  "Logboek van %s", Overview: "Overzicht", Asks: "Vraagt om hiernaar te kijken",
		Entry: "Reflectie %d · %s", EntryAlone: "Reflectie %s",
		Coverage:      "Wat aan bod kwam",
		CoverageAbout: "Een moment kan bij meer dan één ervan horen.", CoverageOf: "Momenten bij elke grondhouding en elke vaardigheid",
		Levels: "Niveaus over de weken", LevelsIn: "Niveaus over de weken · %s",
		LevelsAbout: "Zoals de student het bij een moment koos. Hoe hoger het niveau, hoe sterker de koffie.", LevelsOf: "Het laatste niveau van elke week",
		LevelsWhy: "Niveaus, en waarom", PlansCame: "Voornemens, en wat ervan kwam", Criterion: "Criterium", Skill: "Grondhouding of vaardigheid", Moments: "Momenten", Level: "Niveau", Reason: "Waarom",
		When: "Wanneer", Intention: "Voornemen", CameOfIt: "Wat ervan kwam", Replies: "Reacties op antwoorden", ReplyToAll: "op het hele antwoord",
		ReplyD: "Reactie, %s", StillOpen: "staat open",

		HomeFor:  "Voor jou, en voor wie je begeleidt. Het gaat over echte gezinnen: bewaar het goed en geef het niet door.",
		GivenFor: "Voor de student en wie de student begeleidt. Het gaat over echte gezinnen: geef het niet door.",
		AnswerTo: "Antwoord op het logboek van %s", AnswerToNobody: "Antwoord op een logboek", Answers: "Antwoorden op mijn logboek",
		By: "Antwoord van %s", OnNumber: "op logboek %d", Student: "Student", Lecturer: "Stagebegeleider",
		Beside: "Naast elkaar", BothSay: "Wat beiden zeggen", BesideAbout: "%s en %s over elk criterium. Een verschil is geen fout: het is iets om over te praten.",
		NextStep: "Volgende stap: %s", OnPart: "Bij “%s”",
		OwnMissing: "Wat je zelf inschatte, staat hier niet bij: het ging niet mee in het logboek waar dit antwoord over gaat, of dat logboek is hier niet meer bekend.",
		NowPrivate: Plural{"1 opmerking gaat over een reflectie die intussen privé is. Ze staat hier niet.",
			"%d opmerkingen gaan over reflecties die intussen privé zijn. Ze staan hier niet."},
		HomeReplies: "Wat je erop antwoordde", OnComment: "Op wat er bij %s staat",

		Talk: "Gespreksblad", TalkFor: "Voor het gesprek tussen student, mentor en stagebegeleider. Laat het daarna niet slingeren.",
		LookAt: "De student vraagt om hiernaar te kijken", Apart: "Waar jullie anders kijken",
		Alike:   "Waar jullie allebei een niveau gaven, is het hetzelfde.",
		OwnView: "Hoe de student zichzelf inschat", LastIntention: "Het laatste voornemen", Came: "Wat ervan kwam: %s (%s)",
		Covered: "Wat aan bod kwam", QuietYet: "Nog stil: %s", Seldom: "Een of twee keer: %s", Often: "Vaker: %s",
		Question:   "Een vraag voor dit gesprek",
		AskQuiet:   "“%s” bleef tot nu toe stil. Waar op deze school zou er een kans voor zijn?",
		AskApart:   "Wat zag de een bij “%s” dat de ander niet zag?",
		AskPlan:    "Wat zou helpen om het laatste voornemen te kunnen uitproberen?",
		AskNext:    "Wat wil je de komende weken nog eens proberen, en met wie?",
		Room:       "Wat we afspreken",
		MorePoints: Plural{"Nog 1 gesprekspunt staat in het volledige verslag.", "Nog %d gesprekspunten staan in het volledige verslag."},
		MoreLooks:  Plural{"Nog 1 moment staat in het volledige verslag.", "Nog %d momenten staan in het volledige verslag."},
		MoreApart:  Plural{"Nog 1 verschil staat in het volledige verslag.", "Nog %d verschillen staan in het volledige verslag."},
		MoreOwn:    Plural{"Nog 1 inschatting staat in het volledige verslag.", "Nog %d inschattingen staan in het volledige verslag."},
		EntryShort: "Reflectie %d, %s", LookUnworded: "zonder verhaal",
	}
}
