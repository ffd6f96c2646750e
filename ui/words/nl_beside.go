package words

func besideNL() BesideWords {
	return BesideWords{
		Turn: "Ouderbeurt", TurnAbout: "hoe zou deze ouder het vertellen?",
		AskTold:   "Vertel hetzelfde moment zoals deze ouder het zou vertellen: “Ik …”",
		ToldAbout: "Een paar regels. Zeker weten kun je het niet, en dat hoeft ook niet.",
		AskParent: "Wat zou deze ouder van jou willen weten?",
		Look:      "Terugkijken", LookAbout: "wat zie je nu?",
		AskLook: "Wat zie je nu wat je toen niet zag?", LookStays: "Wat je toen schreef, blijft staan. Dit komt ernaast, met de dag van vandaag.",
		Later:  "Later gezien",
		Mentor: "Van je mentor", MentorAbout: "overtypen wat die erover schreef", MentorWrote: "Wat je mentor schreef",
		AskMentor: "Wat schreef je mentor over dit moment?", TypeOver: "Typ het over. Namen vervang je net zoals in je eigen tekst; er staat dan nog altijd bij dat het woorden van je mentor zijn.",
		AskShare: "Mag dit mee bij het indienen?", ShareNo: "Nee, dit blijft bij mij", ShareYes: "Ja, dit mag mee",
		NoAbout: "niemand anders leest het", YesAbout: "samen met dit moment, na de controle op namen",
		Mine: "blijft bij jou", Travels: "mag mee",
		NextAsk: "nog één vraag", NextShare: "mag dit mee?", NextDone: "klaar",
		TurnKept: "Ouderbeurt bewaard", LookKept: "Bewaard naast het moment", TurnGone: "Ouderbeurt teruggezet zoals ze was", LookGone: "Weg, het moment staat er zoals voordien",
		MentorKept: "Bewaard, als woorden van je mentor", MentorGone: "Wat je mentor schreef, staat er weer zoals het was",
		ComesBy: "Weet je nog? %s", NoneYet: "vanaf drie weken na een moment",
		NoneAbout:  "Er is nu geen moment van drie weken of langer geleden waarop je nog niet terugkeek.\n\nWil je toch terugkijken? Open een reflectie in de lijst en druk op t.",
		Chapter:    "Bij ouderbeurt, terugkijken en je mentor",
		TurnHelp:   "Ouderbeurt: hetzelfde moment, verteld door de ouder. Open een reflectie en druk op o.",
		LookHelp:   "Terugkijken: wat je nu ziet in een moment van weken geleden. Open een reflectie en druk op t. Soms komt een moment van drie weken of langer geleden voorbij op het overzicht; met F3 blijft het een week weg.",
		MentorHelp: "Wat je mentor schreef: schreef die op papier iets over een moment, typ het dan over. Open een reflectie en druk op m.",
		ShareHelp:  "Wat je hier schrijft, blijft bij jou tot je aan het einde ja kiest.",
		QuietNot:   "De reflectie zelf en haar versies veranderen er niet door.",
	}
}
