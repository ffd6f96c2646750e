package ui

import "koffiemoment/rubric"

func commandNL() CommandWords {
	return CommandWords{
		Help: CommandHelp{
			Usage: "Gebruik", Commands: "Opdrachten", Options: "Opties", Everywhere: "Opties bij elke opdracht", Examples: "Voorbeelden",
			Exits: "Uitgangscodes", SomeCommand: "[opdracht]", SomeOptions: "[opties]",
			HelpFlag: "toont deze hulp", Default: "(gewoonlijk %s)", More: "Meer over één opdracht: %s help OPDRACHT",
		},
		Args:     ArgWords{File: "BESTAND", ID: "ID", Command: "OPDRACHT"},
		Flags:    commandFlagsNL(),
		Commands: commandTextsNL(),
		Exits: []ExitText{
			{0, "gelukt"},
			{1, "mislukt"},
			{2, "de opdracht klopt niet"},
			{3, "het logboek is open in een ander venster"},
			{4, "niet gevonden: logboek, reflectie, bestand of criterium"},
			{5, "het logboek is beschadigd, of van een nieuwere versie"},
		},
		Usage:    usageErrorsNL(),
		Fail:     failuresNL(),
		Problems: problemsNL(),
		End: Endings{
			Draft:    "Wat je schreef, is bewaard. Het staat klaar wanneer je terugkomt.",
			Lost:     "Wat je het laatst schreef, kon nergens bewaard worden en is weg. Wat al bewaard was, is veilig.",
			Crashed:  "Het programma is vastgelopen. Wat je schreef, is bewaard; start gerust opnieuw.",
			Rescue:   "Je logboek nam de tekst niet aan. Hij staat veilig in %s; zet dat bestand niet weg voor je hem terugvond.",
			DemoGone: "Dit was een voorbeeld. Alles ervan is weer weg.",
		},
		List: ListOutput{
			None: "Er staat nog geen reflectie in dit logboek. Je eerste begin je met: koffiemoment new", Nothing: "Geen enkele reflectie past daarbij.",
			More: "Getoond: de nieuwste, %d. Alles zie je met -n 0.", LookHere: "kijk mee",
		},
		Rubrics: RubricOutput{
			InUse: "in gebruik", BuiltIn: "ingebouwd", Version: "versie %d", Levels: "Niveaus", Stages: "Stages",
			Good: "%s is in orde: %s.", Used: "Nieuwe reflecties gebruiken nu: %s. Wat je al schreef, blijft bij zijn eigen rubric.",
			Problem: "In %s klopt er één ding niet.", Problems: "In %s kloppen er %d dingen niet.",
			Parts: map[rubric.Part]string{rubric.Hold: "Houvast", rubric.Pour: "Koffie schenken", rubric.Goals: "Doelen"},
		},
	}
}

func commandFlagsNL() FlagHelp {
	return FlagHelp{
		Journal:   "het logboek in `BESTAND` (ook: KOFFIEMOMENT_JOURNAL)",
		Lang:      "`TAAL` van scherm en hulp: nl of en (ook: KOFFIEMOMENT_LANG)",
		Theme:     "`THEMA` van het scherm: auto, dark, light of none (ook: NO_COLOR)",
		Limit:     "hoogstens `AANTAL` reflecties; 0 is alle",
		Text:      "alleen waar deze `WOORDEN` in staan",
		Alias:     "alleen met deze `SCHUILNAAM`",
		Criterion: "alleen met een niveau bij dit `CRITERIUM` (id of deel van de naam)",
		Stage:     "alleen van deze `STAGE` (id of deel van de naam)",
		From:      "alleen vanaf deze `DAG`, bv. 2026-03-12 of 12/3/2026",
		Until:     "alleen tot en met deze `DAG`",
		JSON:      "als JSON, voor andere programma’s",
		Config:    "het bestand met de taal en het thema, in plaats van het logboek",
	}
}

func commandTextsNL() map[string]CommandText {
	return map[string]CommandText{
		"": {
			Short: "Een reflectielogboek voor je koffiemomenten met ouders",
			Long: "koffiemoment is een reflectielogboek voor studenten kleuteronderwijs. Zonder opdracht opent het programma.\n\n" +
				"Alles wat je schrijft, staat in één bestand op deze computer. Niets gaat het internet op.",
			Example: "koffiemoment\nkoffiemoment new\nkoffiemoment list --text jas",
		},
		"new": {Short: "Begint meteen een nieuw koffiemoment"},
		"list": {
			Short: "Toont je reflecties, de nieuwste eerst",
			Long: "Toont je reflecties, de nieuwste eerst: wanneer, met wie en hoeveel niveaus. Wat je schreef, staat er niet bij; daarvoor is show.\n\n" +
				"Met --json komt er een lijst met per reflectie: id, seq, revision, when, alias, place, moment, initiator, input, topics, language, " +
				"stage, kind, follows, depth, levels (criterium en niveau), noOpportunity (aantal), intention, cameBack, private en lookHere.",
			Example: "koffiemoment list -n 5\nkoffiemoment list --alias \"Ouder Zonnebloem\" --from 1/3/2026",
		},
		"show": {
			Short: "Toont één reflectie helemaal, met je kantlijn",
			Long: "Toont één reflectie helemaal, ook je kantlijn: dit is jouw eigen blik. De ID staat in list.\n\n" +
				"Met --json komen id, seq, revision, rubric, depth, encounter, story, thought, answers, tip, intention, cameBack, goals, " +
				"lookHere, margin, private, finished en edited.",
			Example: "koffiemoment show 12-k7qf",
		},
		"rubric":       {Short: "Alles over de rubric: tonen, nakijken, een andere gebruiken"},
		"rubric list":  {Short: "Toont welke rubrics er zijn en welke je gebruikt"},
		"rubric show":  {Short: "Toont de rubric die je gebruikt, om te lezen"},
		"rubric check": {Short: "Kijkt een rubric na en toont alles wat er niet klopt", Long: "Kijkt een rubric na en toont alles wat er niet klopt, één probleem per regel: bestand, regelnummer, plaats en uitleg."},
		"rubric use": {
			Short: "Gebruikt een rubric voor nieuwe reflecties",
			Long: "Gebruikt de rubric in het bestand voor nieuwe reflecties. Wat je al schreef, blijft bij de rubric waarmee je het schreef. " +
				"De naam van de ingebouwde rubric (zie rubric list) brengt die terug.",
			Example: "koffiemoment rubric use onze-opleiding.yaml",
		},
		"rubric source": {
			Short:   "Geeft de ingebouwde rubric als bestand, om een eigen versie te maken",
			Example: "koffiemoment rubric source > onze-opleiding.yaml",
		},
		"discretion": {
			Short: "Zoekt namen en andere sporen van mensen in teksten",
			Long: "Leest teksten van de standaardinvoer, één JSON-object per regel met id en text, en zegt waar iets naar iemand kan verwijzen of een " +
				"gevoelige kwestie raakt: de soort, en begin en einde in tekens (Unicode-codepunten, het einde niet meegerekend). De woorden zelf worden " +
				"niet herhaald. Het is een hulp, geen garantie.\n\nMet --json komt er voor elke regel een object met id en findings (kind, start, end).",
			Example: "koffiemoment discretion --json < teksten.jsonl",
		},
		"path":    {Short: "Zegt waar je logboek staat"},
		"version": {Short: "Zegt welke versie dit is"},
		"completion": {
			Short:   "Geeft een script waarmee je shell opdrachten aanvult",
			Long:    "Geeft een script waarmee je shell opdrachten aanvult, voor bash, zsh, fish of powershell.",
			Example: "source <(koffiemoment completion bash)",
		},
		"demo": {
			Short: "Toont het programma met een verzonnen logboek",
			Long:  "Opent het programma met een verzonnen logboek van een stage. Probeer alles maar: je eigen logboek blijft dicht, en achteraf is het voorbeeld weer weg.",
		},
		"help": {Short: "Geeft hulp over een opdracht"},
	}
}

func usageErrorsNL() UsageErrors {
	return UsageErrors{
		UnknownCommand: "Onbekende opdracht: %s.",
		Perhaps:        "Bedoel je %s?",
		UnknownFlag:    "Onbekende optie: %s.",
		NeedsValue:     "Na %s moet er nog iets komen.",
		BadValue:       "‘%s’ past niet bij %s.",
		BadChoice:      "‘%s’ past niet bij %s; kies uit %s.",
		BadDate:        "‘%s’ bij %s is geen dag. Schrijf 2026-03-12 of 12/3/2026.",
		BadSyntax:      "Zo kun je een optie niet schrijven: %s.",
		Missing:        "Er ontbreekt iets: %s.",
		TooMany:        "Dit is er één te veel: %s.",
		Ambiguous:      "‘%s’ kan van alles zijn: %s.",
		DemoJournal:    "demo maakt zelf een logboek; --journal hoort daar niet bij.",
		Hint:           "Hulp vind je met: %s",
	}
}

func failuresNL() Failures {
	return Failures{
		Locked:      "Je logboek is al open in een ander venster: %s\nEr is niets veranderd. Ga naar dat venster, of sluit het en probeer opnieuw.",
		Damaged:     "Je logboek is beschadigd: %s\nEr is niets veranderd. Bewaar een kopie van dat bestand en kijk in dezelfde map naar een eerdere versie.",
		Empty:       "Het bestand van je logboek is leeg: %s\nEr is niets veranderd. Misschien is een synchronisatie nog bezig; kijk anders in dezelfde map naar een eerdere versie.",
		NotRegular:  "Dit is geen bestand waar een logboek in kan staan: %s\nKies een ander bestand met --journal.",
		Newer:       "Je logboek is geschreven met een nieuwere versie van koffiemoment: %s\nEr is niets veranderd. Gebruik hier ook die nieuwere versie.",
		Older:       "Je logboek is nog van een oudere versie van koffiemoment: %s\nStart het programma één keer; dan wordt het bijgewerkt.",
		NoJournal:   "Er is nog geen logboek: %s\nJe begint er een met: koffiemoment new",
		Replaced:    "Je logboek is verplaatst of vervangen terwijl het open was. De laatste wijziging is niet bewaard; probeer opnieuw.",
		Full:        "De schijf is vol. Wat al bewaard was, is veilig; maak plaats en probeer opnieuw.",
		NoEntry:     "Er is geen reflectie %s. Welke er zijn, zie je met: koffiemoment list",
		NoCriterion: "De rubric heeft geen criterium ‘%s’. Welke er zijn, zie je met: koffiemoment rubric show",
		NoStage:     "De rubric heeft geen stage ‘%s’. Welke er zijn, zie je met: koffiemoment rubric show",
		NoFile:      "Dit bestand is er niet: %s",
		NoAccess:    "Je mag hier niet bij: %s\nKijk na of het bestand van jou is, of kies een andere plaats met --journal.",
		NoText:      "Regel %d is geen JSON-object met id en text. Er is niets nagekeken.",
		NoHome:      "De computer noemt geen eigen map voor jou. Kies zelf een plaats met --journal.",
		NoTerminal:  "koffiemoment heeft een gewoon terminalvenster nodig om zijn scherm te tonen. Zonder venster werken list, show en rubric wel.",
		System:      "Dit lukte niet: %s\nWat al bewaard was, is veilig.",
		PressEnter:  "Druk op Enter om dit venster te sluiten.",
	}
}
