package words

// courseNL are the pages of the help that say where a heading of the course is met. What stands between quotation marks is the name of a
// place. A line holds on one row of a narrow window.
func courseNL() []Lesson {
	return []Lesson{
		{
			Name: "de cursus", Title: "De cursus en dit programma",
			Text: []string{"Zoek je iets uit de cursus? Hier staat waar je het vindt."},
			Pairs: []Pair{
				{"Doel", "F5 bij een houding of vaardigheid: waarom en waar"},
				{"Stellingen", "“Stellingen”: voor je begint, en aan het einde"},
				{"Leren", "“Hoofd – hart – handen”: drie vragen over een stage"},
				{"Metafoor", "elk “Nieuw koffiemoment”, van welkom tot aandacht"},
				{"Houding", "“Grondhoudingen”: zeven stappen, elk met een vraag"},
				{"Vaardigheid", "van “Initiatief nemen” tot “Interactie bevorderen”"},
				{"Context", "“Kansen en gezinnen”: wat kan er op deze school?"},
				{"Voorwaarden", "“Schoolkaart”, ook met de lijst van je eigen school"},
			},
			Reason: "Wat niet bij een moment hoort, vind je bij “Rond deze stage”. Neem eruit wat je vandaag nodig hebt.",
		},
		{
			Name: "de cursus, vervolg", Title: "De cursus: kijken, delen, meenemen",
			Text: []string{"En wat na het gesprek komt, alleen of met anderen."},
			Pairs: []Pair{
				{"Eén verhaal", "“Het enkele verhaal”, “Ouderbeurt”, “Terugkijken”"},
				{"Zelfkennis", "“Schrijfspiegel”, en “Toen en nu”"},
				{"Opdrachten", "je stage bij “Instellingen”, de opdracht per moment"},
				{"Doelen", "na elk moment, en samen in de “Zelfinschatting”"},
				{"Discretie", "“Indienen” toont eerst wie herkend kan worden"},
				{"Begeleiding", "“Indienen”, en “Antwoorden” van je stagebegeleider"},
				{"Tips", "“Kaartjes voor de groep”, en wat je meeneemt: “Tips”"},
			},
			Reason: "Met je mentor overloop je de schoolkaart. Je lector leest de “Gids voor de les”, en zet alles klaar in één “Startbestand”.",
		},
	}
}
