package words

func reportCommandNL() ReportCommandWords {
	return ReportCommandWords{
		Format:    "`vorm` van het verslag: html, pdf, docx, md, csv (een rij per moment) of criteria.csv (een rij per criterium)",
		Out:       "`map` waarin het verslag komt, - voor de standaarduitvoer; anders Documenten/koffiemoment",
		Open:      "opent het verslag in het programma dat je computer ervoor heeft",
		Margins:   "neemt ook je kantlijn mee, die alleen voor jou is",
		Private:   "neemt ook de momenten mee die je privé hield",
		Names:     "toont ook een tabel van alle studenten met hun naam",
		Wish:      "hoe de `zin` verdergaat die begint met “Geef me deze week …”; anders lijnen om op te schrijven",
		Four:      "vier kaartjes op een blad in plaats van twee",
		KeepFound: "laat je zin staan zoals hij is, ook als daarin iets gevonden wordt",
		WishFound: Plural{"1 vondst in je zin kan iemand herkenbaar maken. Er is niets geschreven. Schrijf je zin anders, of laat hem staan zoals hij is met --keep-found.",
			"%d vondsten in je zin kunnen iemand herkenbaar maken. Er is niets geschreven. Schrijf je zin anders, of laat hem staan zoals hij is met --keep-found."},
		NoForm:      "Dit verslag bestaat niet in de vorm %s; kies uit %s.",
		NoAnswer:    "Er is nog geen antwoord om te tonen. Open het met: koffiemoment answer BESTAND",
		NoHandIns:   "Hier staat geen ingediend logboek dat te lezen is. Wat er wel staat, zie je met: koffiemoment review --list",
		NothingSaid: "Bij dit logboek noteerde je nog niets.",
		NotHandedIn: "%s is geen ingediend logboek.",
		Sealed:      "Dit bestand is verzegeld. Geef de wachtwoordzin die jullie afspraken met --passphrase-file, of je sleutel met --identity.",
		NotWritten:  "In deze map kon niets geschreven worden: %s (%s)\nEr is geen verslag gemaakt. Kies een andere map met --out.",
		NoCards:     "Er zijn nog geen kaartjes. Maak ze in het programma: p op het overzicht.",
		Unopened:    "Je computer opende het niet. Open het zelf.",
	}
}

func reportCommandsNL() map[string]CommandText {
	return map[string]CommandText{
		"report": {Short: "Verslagen om te lezen, af te drukken of door te geven", Long: "Maakt een verslag als html, pdf, Word-document, gewone tekst of rekenblad. " +
			"Elk verslag zegt op zijn eerste regel voor wie het is. Wat privé is, staat alleen in een verslag voor jezelf, en je kantlijn alleen als je erom vraagt. " +
			"Een verslag komt nooit over een ander, en gaat alleen open met --open."},
		"report entry": {Short: "Eén reflectie, voor jezelf", Example: "koffiemoment report entry 12 --format pdf"},
		"report stage": {Short: "Een stage van je eigen logboek, voor jezelf", Long: "Maakt een verslag van een stage, met je groei in beeld, je zelfinschatting en al je momenten, voor jezelf. Zonder id is het je huidige stage.",
			Example: "koffiemoment report stage stage-1 --format docx"},
		"report study":  {Short: "Alle stages, voor jezelf"},
		"report handin": {Short: "Een ingediend logboek, om te lezen zonder dit programma", Example: "koffiemoment report handin zoe-stage-1.koffie --open"},
		"report answer": {Short: "Beide blikken naast elkaar", Long: "Zet wat de student en de stagebegeleider schreven naast elkaar: zonder bestand de antwoorden in je eigen logboek, " +
			"met een ingediend logboek wat je daarbij als stagebegeleider noteerde."},
		"report talk": {Short: "Een gespreksblad: één bladzijde, met plaats om te schrijven", Long: "Maakt één bladzijde voor een gesprek: waar de student en de stagebegeleider verschillen, gesprekspunten, een vraag, en plaats om te schrijven. " +
			"Zonder bestand over je eigen stage, met een ingediend logboek over die student. Wat niet past, wordt gekozen en gezegd."},
		"report cohort": {Short: "De groep in beeld, zonder namen", Long: "Toont van elke groep waar de studenten staan en waar de stagebegeleider hen plaatst, in beelden en tabellen. Zonder --names staat er geen naam in, en blijft een groep van minder dan vijf eruit.",
			Example: "koffiemoment report cohort inzendingen.zip --format pdf"},
		"report guide": {Short: "De gids voor de lector, met de rubric"},
		"report data": {Short: "Een blad over gegevens, voor de opleiding", Long: "Maakt een blad over gegevens, voor de opleiding: wat wordt waar bewaard en hoe lang, wat vertrekt en alleen wanneer, " +
			"wat de discretiecontrole vindt en mist, wie waarvoor zorgt, wat je doet als iemand zijn gegevens vraagt, en wat er gebeurt als versies verschillen. Er staat niets in over iemand.",
			Example: "koffiemoment report data --format docx"},
		"report mentor": {Short: "Een blad voor je mentor, zonder gezin erop", Example: "koffiemoment report mentor --wish \"een kwartier aan de poort\" --format pdf"},
		"report cards":  {Short: "Je kaartjes voor de groep, om uit te knippen", Example: "koffiemoment report cards --four --format pdf"},
	}
}
