package words

func whereNL() WhereWords {
	return WhereWords{
		Synced: "Plaats van je logboek", InService: "in %s: veiliger op zijn eigen plek",
		AskMove:   "Je logboek staat in een map die met %s meegaat. Naar zijn eigen plek?",
		MoveWhy:   "Zo’n programma kan er een oudere of halve kopie over zetten. Het oude bestand blijft staan, met de datum in de naam.",
		MoveStays: "sluit even; start daarna opnieuw", Leave: "Laat het staan",
		Move:   "Naar zijn eigen plek",
		NoMove: "Je logboek staat in een map die met %s meegaat. Zo’n programma kan er een oudere of halve kopie over zetten. Op de gewone plek staat al een logboek, of die gaat ook mee; zet dit bestand zelf ergens anders wanneer koffiemoment gesloten is. Je reservekopieën staan ernaast.",
		Open:   "Leesbaar voor anderen", OpenAbout: "met enter is je logboek alleen van jou", Private: "Enkel jij kunt je logboek nu lezen",
		NoModes: "Deze schijf houdt geen rechten bij, zoals de meeste sticks: wie ze heeft, kan je logboek lezen. Op de gewone plek, op je computer, kan dat niet.",

		SaySynced: "Let op: deze map gaat met %s mee. Zo’n programma kan er een oudere of halve kopie over zetten.",
		SayOpen:   "Let op: anderen op deze computer kunnen dit bestand lezen. Alleen voor jou maak je het met: %s",
		SayMove:   "Naar zijn eigen plek brengt: %s",
		Moved:     "Je logboek staat nu op zijn eigen plek: %s\nHet oude bestand blijft staan: %s", WithoutChoice: "Start voortaan zonder %s.",
		NotMoved:    "Je logboek kon niet verplaatst worden. Het staat nog waar het stond: %s",
		HereAlready: "Je logboek staat al op zijn eigen plek, en is alleen voor jou.",
		NoFreePlace: "Op de eigen plek staat al een logboek: %s\nDe twee samenvoegen kan met: koffiemoment merge",
		MovedAway:   "Hier staat je logboek niet meer: %s\nHet werd verplaatst naar %s\nHet oude bestand blijft staan: %s",
	}
}
