package words

func arrivalNL() ArrivalWords {
	return ArrivalWords{
		Title:           "Een bestand openen",
		Sealed:          "Dit bestand is verzegeld. Geef de wachtwoordzin die je zelf koos of die jullie afspraken; hij wordt nergens bewaard. Is er geen, dan is het verzegeld voor een ander logboek of een andere computer. Vraag dan om het opnieuw te maken.",
		Passphrase:      "Wachtwoordzin",
		Opening:         "Even geduld: het zegel openen duurt even.",
		WrongPassphrase: "Met deze wachtwoordzin gaat het niet open. Let op hoofdletters en spaties, en probeer opnieuw.",
		NoJournal:       "Dit is een antwoord van een stagebegeleider, en op deze computer staat geen logboek waar het bij hoort. Open het op de computer waarop je je logboek bijhoudt.",
		Elsewhere:       "Dit antwoord hoort bij een ander logboek dan dat van jou. Er is niets overgenomen. Vraag je stagebegeleider om het bestand dat voor jou bedoeld is.",
		Gone:            "Dit bestand is er niet. Kijk na of het verplaatst werd of een andere naam kreeg.",
		NotRegular:      "Dit is geen gewoon bestand maar een map, een verwijzing of iets anders. Zulke dingen worden niet geopend.",
		NoAccess:        "Dit bestand of deze map mag je niet lezen of schrijven. Zet het op een andere plaats, bijvoorbeeld in Documenten.",
		Changed:         "Er staat nu iets anders in dit bestand dan toen de map gelezen werd. Lees de map opnieuw.",
		Other:           "Dit bestand kon niet gelezen of geschreven worden. Er is niets veranderd. Probeer het nog eens, of zet het op een andere plaats.",
	}
}
