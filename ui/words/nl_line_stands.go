package words

func lineStandsNL() LineStandWords {
	return LineStandWords{
		WhichStage: "Welke stage?", WhatNext: "Wat wil je doen? Enter gaat terug.",
		Abouts:      [5]string{"Een niveau per criterium, waarom, en welke momenten het tonen.", "Hoe elk criterium over de weken ging.", "Vragen bij wat je zelf noteerde.", "Wat je je voornam, en hoe het liep.", "Waar en met wie je contact had."},
		NoMoments:   "Nog geen momenten in deze stage.",
		Older:       Plural{"Er is nog 1 ouder moment. Ook dat?", "Er zijn nog %d oudere momenten. Ook die?"},
		NothingBack: "Er is niets om terug te zetten.",

		InTurn: "Eén na één", InTurnAbout: "Begint bij het eerste criterium zonder niveau.",
		One: "Eén criterium kiezen", OneAbout: "Bij naam.",
		AsItStands: "Horen wat er nu staat", AsItStandsAbout: "Een zin per criterium.",
		Finish: "Afronden", FinishAbout: "Dan blijft ze bewaard met haar datum.",
		WhichOne: "Welk criterium? Enter gaat terug.", CriterionOf: "Criterium %d van %d. %s: %s.",
		Levels:   "Niveaus: %s.",
		ReadHint: "Met “lees” hoor je wat je daar schreef. Met “sla over” ga je naar het volgende.",
		WhereNow: "Waar zou je jezelf plaatsen over deze hele stage?",
		AskLink:  "Wil je er momenten bij leggen die dit tonen? %s.",
		Beside:   "Je vorige zelfinschatting ligt vast. Wat je nu verandert, komt in een nieuwe versie ernaast.",
		LastOne:  "Dat was het laatste criterium.",

		WhichMoments: "Van welk criterium wil je de momenten horen? Enter gaat terug.",
		Awaited:      "Hij wacht nog op momenten met: %s.",

		WhichIntention: "Over welk voornemen wil je iets doen? Enter gaat terug.",
		ReadMade:       "Lees het moment waarin je het maakte", ReadCame: "Lees het moment waarin het terugkwam",
		LetGo: "Laat het los", LetGone: "Losgelaten. Met “%s” staat het weer open.",
		TakeUp: "Zet het weer open", TakenUp: "Het staat weer open.",

		ChancesHead:  "De kansen die de school biedt, met hoe vaak je ze benutte.",
		FamiliesHead: "De gezinnen in de klas, met hoeveel momenten je met hen had.",
		OnTheCard:    "Op de schoolkaart, en nog niet in je lijst: %s.",
		NoFamilies:   "Er staat nog geen gezin op je lijst.",
		Thresholds:   "Schrijven over drempels", HearMoments: "De momenten horen bij een kans of een gezin",
		TakeOff: "Iets van een lijst halen", ListsAgain: "De lijsten nog eens horen",
		AskChance: "Hoe noem je de kans?", AskPlace: "Waar is dat? Zonder plaats wordt niet geteld hoe vaak je ze benutte.",
		AskMoment: "Wanneer is dat? Enter als het altijd kan.",
		AskFamily: "Welke schuilnaam geef je het gezin?", AliasAbout: "Een zelfgekozen naam, geen initialen of echte naam. Bijvoorbeeld Ouder Zonnebloem.",
		Added:    "Toegevoegd: %s.",
		WhichRow: "Van welke kans of welk gezin? Enter gaat terug.", WhichOff: "Wat mag eraf? Enter gaat terug.",
		FamiliesStay: "Gezinnen die in je reflecties voorkomen, blijven op de lijst.",
		TakenOff:     "Van de lijst: %s. Met “%s” komt het terug.",
	}
}
