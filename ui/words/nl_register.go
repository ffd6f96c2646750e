package words

func registerNL() RegisterWords {
	return RegisterWords{
		Kind:         "koffiemoment-bestand",
		Done:         "Een dubbelklik op een .koffie-bestand opent voortaan: %s",
		Moved:        "Verplaats je het programma, geef deze opdracht dan opnieuw. Ongedaan maken: koffiemoment unregister",
		Wrote:        "Geschreven: %s",
		Undone:       "Een dubbelklik op een .koffie-bestand opent dit programma niet meer. Je logboek en je bestanden blijven staan.",
		Removed:      "Weggenomen: %s",
		NothingThere: "Er was niets geregistreerd. Er is niets veranderd.",
		NotOurs:      "Dit is van een ander programma en blijft staan: %s",
		Failed:       "Dat lukte niet: %s\nJe logboek is veilig. Een .koffie-bestand openen kan altijd met: koffiemoment BESTAND",
		NotHere: "Op macOS kan een los programma zich niet zelf aan een soort bestand koppelen; daarvoor is een app in een map .app nodig. Er is niets veranderd.\n" +
			"Zelf doen kan wel: maak in Automator een programma met “Voer AppleScript uit” dat in Terminal koffiemoment opent met het bestand. " +
			"Kies het daarna in Finder: klik met de rechtermuisknop op een .koffie-bestand, Toon info, Open met, Wijzig alles.\n" +
			"Zonder dat: typ in Terminal koffiemoment en een spatie, sleep het bestand in het venster en druk op enter.",
		NothingToUndo: "Op macOS registreert koffiemoment niets, en er valt dus niets ongedaan te maken. Wat je zelf koos, wijzig je in Finder: Toon info, Open met.",
	}
}

func registerCommandsNL() map[string]CommandText {
	return map[string]CommandText{
		"register": {Short: "Laat een dubbelklik op .koffie dit programma openen",
			Long: "Laat een dubbelklik op een .koffie-bestand dit programma openen, alleen voor jou en zonder beheerdersrechten, en zegt wat er waar geschreven werd. " +
				"Op Windows is dat in je eigen deel van het register, op Linux in je eigen map met programma’s. Op macOS zegt het hoe je het zelf doet."},
		"unregister": {Short: "Maakt ongedaan wat register deed"},
	}
}
