package words

func mineNL() MineWords {
	return MineWords{
		Title: "Alles van mij", Row: "Alles van mij", RowNote: "meenemen, lezen, naar een andere computer",
		About: "Je logboek is van jou. Hier neem je het helemaal mee, of haal je het terug.",
		Whole: "Als één bestand voor andere programma’s (JSON)", WholeAbout: "Alles, behalve de sleutels waaraan men ziet dat iets van jou komt. Koffiemoment leest het ook weer in.",
		Folder: "Als map om te lezen (Markdown)", FolderAbout: "Eén bestand per reflectie, zelfinschatting en antwoord, voor elk programma dat tekst toont.",
		Move: "Naar een andere computer", MoveAbout: "Alles in één verzegeld bestand, met de sleutels waaraan men ziet dat iets van jou komt. Je stagebegeleider merkt geen verschil.",
		Take: "Een logboek binnenhalen", TakeAbout: "Neemt een logboek over uit een bestand dat je hier of op een andere computer maakte. Alleen als hier nog niets geschreven is.",

		WholeHolds:  "Hierin staat alles van je logboek: ook wat privé is, je kantlijn, vroegere versies, je prullenmand en woorden die je verving. Bewaar het zoals een dagboek.",
		FolderHolds: "Hierin staan je reflecties, zelfinschattingen en antwoorden: ook wat privé is, je kantlijn en wat nog niet af is. Vroegere versies en je prullenmand niet. Bewaar het zoals een dagboek.",
		MoveHolds:   "Hierin staat alles van je logboek, ook wat privé is, met de sleutels waaraan men ziet dat iets van jou komt. Alleen wie de wachtwoordzin kent, kan het openen.",
		Named:       "logboek %s",
		Written:     "Het staat in %s.",
		WrittenMove: "Het staat in %s. Neem het mee naar de andere computer, open het daar met koffiemoment en geef dezelfde wachtwoordzin. Schrijf daarna nog maar op één van de twee verder.",
		Writing:     "Even geduld: alles wordt weggeschreven", WriteNow: "Schrijf het weg",

		MoveTitle: "Naar een andere computer", MoveAsks: "Kies een wachtwoordzin. Zonder die zin gaat het bestand niet meer open; bewaar hem niet op dezelfde plaats.",
		MoveNow:     "Maak het bestand",
		NeedsName:   "Uit “%s” blijkt niet wat je wilt: geef een BESTAND.json, een BESTAND.koffie of een MAP zonder punt.",
		NeedsPhrase: "Een .koffie-bestand wordt verzegeld: geef de wachtwoordzin met --passphrase-file.",

		Picker: "Welk bestand met je logboek?", NoFiles: "In deze map staat geen .json- of .koffie-bestand.", NotTaken: "Kies een bestand dat eindigt op .json of .koffie.",
		TakeTitle: "Een logboek overnemen", FromElsewhere: "In dit bestand zit een heel logboek, op weg naar deze computer.",
		FromHere:     "Als in dit bestand een heel logboek zit, komt het hier te staan.",
		TakesNothing: "Er gaat niets verloren: het kan alleen in een logboek waarin nog niets geschreven is.",
		TakeNow:      "Neem het over", NotNow: "Laat alles zoals het is", Taking: "Even geduld: het logboek wordt overgenomen",
		Taken:        "Je logboek staat hier nu: %s.",
		TakenKeyless: "De sleutels waaraan men ziet dat iets van jou komt, zaten er niet bij. Dien je opnieuw in, dan vraagt het programma van je stagebegeleider of dat echt van jou komt; zeg dat je van computer veranderde.",
		Drafts:       Plural{"1 die nog niet af is", "%d die nog niet af zijn"}, HandIns: Plural{"1 keer ingediend", "%d keer ingediend"},
		Answers: Plural{"1 antwoord", "%d antwoorden"}, InBin: Plural{"1 in de prullenmand", "%d in de prullenmand"}, Goes: "Naar je logboek",

		HoldsSomething: "In je logboek hier is al geschreven, en daar komt niets over. Er is niets overgenomen. Zet eerst dat logboek op een andere plaats, of neem het over op een computer zonder logboek.",
		NotMine:        "In dit bestand zit geen heel logboek. Er is niets overgenomen. Kies het bestand dat je met “Alles van mij” maakte.",
		TooBig:         "Je logboek is groter dan in één verzegeld bestand kan (32 MB). Er is niets geschreven. Neem het mee als JSON, of kopieer het logboekbestand zelf terwijl koffiemoment dicht is.",
		Again:          "Maak het bestand opnieuw met “Alles van mij”, en bewerk het niet.",

		Entry: "Reflectie %s", Version: "versie %d", Draft: "Nog niet af", StillOpen: "nog niet afgerond", Finished: "afgerond op %s", WasHanded: "ingediend",
		Moments: "Momenten: %s", EntryFile: "%04d %s", DraftFile: "nog niet af %d", EstimateFile: "zelfinschatting %s %d", AnswerFile: "antwoord %d %s",
	}
}
