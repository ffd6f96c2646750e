package words

func startNL() StartWords {
	return StartWords{
		Title:   "Startbestand",
		From:    "Van %s",
		Compare: "Zo zie je dat dit echt van %s komt: laat je de acht woorden voorlezen, of vergelijk ze met die op het bord of het leerplatform.",

		Rubric: "Rubric", Card: "Schoolkaart", Seal: "Verzegelen",
		Version: "%s, versie %d", Begins: "begint op %s", Have: "%s (die heb je al)",
		OwnDay:   "blijft beginnen op %s, zoals je zelf koos",
		Keeps:    "%s (je hebt al een kaart met deze naam en andere woorden; de jouwe blijft)",
		For:      "voor %s",
		SetAside: "Komt niet mee: de sleutel van %s. Je kent al iemand met die naam of dat kenmerk, met een andere sleutel. Open daarvoor het bestand dat je van die stagebegeleider zelf krijgt.",

		NotNow: "Niet nu", TakeNow: "De woorden zijn dezelfde: begin hiermee", TakeSays: "wat je al koos, schreef of aankruiste, blijft",
		TakeAnyway: "Neem dit toch over", TakeAnywaySays: "de nieuwe sleutel komt in de plaats van die je kende",
		AskReplace: "Dit startbestand van %s toch overnemen?",
		Taking:     "Even geduld", Taken: "Alles staat klaar. De rubric, de dagen en de sleutel vind je terug bij de instellingen.", GoOn: "Verder",
		KnownAlready: "Dit had je allemaal al. Er is niets veranderd.",
		NoJournal:    "Dit is een startbestand voor studenten. Op deze computer staat geen logboek dat er iets mee kan doen.",

		DefaultFile: "start-%s-%d",
		BadDay:      "“%s” zegt niet wanneer welke stage begint. Schrijf het zo: stage-1=2026-10-05. Er is niets gemaakt.",
		NeedsName:   "Geef eerst je naam: zo weten je studenten van wie het komt. Start koffiemoment, kies Nalezen (r), dan Jouw gegevens (o), en vul bovenaan je naam in. Er is niets gemaakt.",
		NoStage:     "De rubric kent geen stage “%s”. Ze kent: %s. Er is niets gemaakt.",
		NoLecturer:  "%s is geen bestand met de publieke sleutel van een stagebegeleider. Er is niets gemaakt.",
		NoCard:      "%s is geen bestand met de kaart van een school. Er is niets gemaakt.",
		TwoOfOne:    "%s staat er twee keer in, met verschillende sleutels. Geef van elke stagebegeleider alleen het nieuwste bestand. Er is niets gemaakt.",
		Made:        "Zet het bestand op het leerplatform, en toon je studenten deze acht woorden: %s.",
	}
}
