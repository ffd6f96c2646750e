package words

func lineNL() LineWords {
	return LineWords{
		Back: "terug", Deeper: "dieper", Skip: "sla over", Later: "later", Done: "klaar", Undo: "zet terug",
		Read: "lees", Again: "opnieuw", Empty: "leeg", Editor: "editor",
		Yes: "ja", No: "nee", And: "en",
		WordsHere:      "Deze woorden doen hier iets, alleen op een regel: %s.",
		DotMakesText:   "Wil je zo’n woord als tekst? Zet er een punt voor.",
		TextEnds:       "Schrijf zoveel regels als je wilt. Een regel met alleen een punt sluit af, en een vraagteken geeft hulp.",
		StandsThere:    "Er staat al:",
		EnterKeepsText: "Enter houdt het zo. Wat je typt, komt erachter.",
		NothingYet:     "Er staat nog niets.",
		BegunAgain:     "Je begint opnieuw. Wat er stond, komt terug met “%s”.",
		PutBack:        "Het staat er weer.",
		NowEnterKeeps:  "Nu: %s. Enter behoudt.",
		Known:          "Eerder gebruikte je: %s.",
		Cut:            "Op één regel passen %d tekens. De rest is weggelaten.",
		Option:         "%s. %s.", Chosen: "Gekozen: %s, %s.", ChosenNone: "Niets gekozen.",
		NotKnown: "Dat staat er niet bij. Kies van %s tot %s, of typ een vraagteken.", ChooseOne: "Kies er een, of typ een vraagteken.",
		HowToChoose: "Typ een cijfer, of de naam of het begin ervan.",
		Tick:        "%s. %s: %s.", HowToTick: "Een cijfer vinkt aan of uit, ook een paar tegelijk: 2 5. Enter gaat verder.",
		NoEditor:     "Er is geen editor bekend. Zet zijn naam in de omgevingsvariabele EDITOR.",
		EditorWarns:  "Je tekst gaat open in %s. Zo’n programma kan er zelf kopieën van bewaren, waar koffiemoment niet bij kan. Toch openen?",
		EditorFailed: "Dat lukte niet in je editor. Je tekst staat hier zoals hij was.",
	}
}
