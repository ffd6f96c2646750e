package words

func schoolNL() SchoolWords {
	return SchoolWords{
		Title: "Schoolkaart", About: "wat ouders hier vragen, en wat er gebeurt",
		Asks: "Wat vragen ouders op deze school? Overloop het met je mentor, en vink aan wat hier gebeurt. Er hoeft niets aangevinkt te zijn.",
		Here: "gebeurt hier", Nth: "vraag %d van %d", DoesIt: "Gebeurt dit hier?", Yes: "Ja, dit gebeurt hier", NotYet: "Niet aangevinkt",
		ChancesHead: "Waar het kan", TipsHead: "Tips", NoTips: "Bij deze vraag staan geen tips. Vraag je mentor wat hier werkt.",
		Ways: "De kaart zelf", WaysAbout: "een andere nemen, aanpassen in Excel, doorgeven",
		Which: "id %s, versie %d",
		Sheet: "Als rekenblad bewaren", SheetAbout: "een .xlsx om in Excel een eigen kaart van te maken",
		Take: "Een kaart uit een bestand", TakeAbout: "uit Excel, CSV of een .koffie-bestand; eerst nagekeken",
		Send: "Doorgeven", SendAbout: "een .koffie-bestand dat een collega of student met een dubbelklik opent; wat je aanvinkte, gaat niet mee",
		Choose: "Gebruik “%s”", ChooseAbout: "wat je op elke kaart aanvinkte, blijft bewaard", Ours: "de ingebouwde kaart",
		Look: "Bekijken", LookAbout: "alle vragen en tips, om te lezen",
		Written: "Bewaard als %s. Pas het aan in Excel, en kies daarna “Een kaart uit een bestand”.",
		SentOn:  "Bewaard als %s. Geef dat bestand door: wie het opent, kan de kaart bekijken en gebruiken.",
		Picker:  "Kies een schoolkaart", NoFiles: "Hier staan geen mappen en geen rekenbladen of schoolkaarten.",
		NotTaken: "Dat is geen .xlsx-, .csv- of .koffie-bestand.",
		NoFolder: "Er is geen map om het in te bewaren. Gebruik koffiemoment school sheet met een naam.",
		Reading:  "Even geduld: het bestand wordt nagekeken.",
		Fine:     "Alles klopt. Id %s, versie %d.", Asked: Plural{"1 vraag", "%d vragen"},
		AskUse: "Deze schoolkaart gebruiken?", AskUseSafe: "Wat je al aanvinkte, blijft bij de vragen met hetzelfde id. Je vorige kaart blijft ook bewaard, tenzij dit een nieuwe versie ervan is.",
		Use: "Gebruik deze kaart", UseAbout: "in plaats van die van nu", NotNow: "Nu niet", Used: "Je leest nu: %s.",
		SameAsNow: "Dit is de kaart die je al gebruikt. Er verandert niets.",
		Problems:  Plural{"Er klopt één ding niet. Er is niets veranderd.", "Er kloppen %d dingen niet. Er is niets veranderd."},
		Mend:      "Verbeter het in het bestand, bewaar het, en kijk het opnieuw na.", Again: "Opnieuw nakijken",
		Signed:      "Ondertekend met sleutel %s. Dat zegt dat er niets aan veranderd is, niet wie het was.",
		Unsigned:    "Niet ondertekend: vraag wie het bestand gaf of het klopt.",
		NoJournal:   "Er is hier geen logboek om de kaart in te gebruiken. Open het bestand op de computer waarop je je logboek bijhoudt.",
		SameVersion: "Er is al een schoolkaart “%s” versie %d met andere woorden. Geef deze versie %d, of een eigen id. Er is niets veranderd.",
		DefaultFile: "schoolkaart-%s-%d", LeftHead: "Niet overgenomen, want een schoolkaart heeft er geen plaats voor:",
		Guide: []string{
			"Zo maak je een kaart van je eigen school. Je hebt er niets anders voor nodig dan dit rekenblad.",
			"1. Blad “Schoolkaart”: geef een eigen id (kleine letters, cijfers, punten en streepjes) en een titel. Verander je later iets, verhoog dan de versie met 1.",
			"2. Blad “Wat ouders vragen”: één vraag per rij. Wat ouders van jullie school vragen, weten zij het best: vraag het hun. Heeft jullie opleiding of school al een lijst, dan kan de tekst daarvan hier staan.",
			"3. Een lege cel onder “Kop” betekent: dezelfde kop als de rij erboven.",
			"4. Laat het id van een vraag staan als je alleen de woorden verandert: wat een student aanvinkte, hangt eraan vast. Een rij zonder id krijgt er een.",
			"5. “Kansen”: waar de vraag aan bod kan komen, één kans per regel, met dezelfde naam als bij “Kansen en gezinnen”. Een nieuwe regel in een cel maak je met Alt en Enter.",
			"6. “Tips”: één tip per regel, in de klas en op school apart.",
			"7. Schrijf over wat er gebeurt en niet over wie: geen namen van ouders, kinderen of collega’s.",
			"8. Bewaar als Excel-werkmap (.xlsx). Open koffiemoment, kies Rond deze stage, Schoolkaart, De kaart zelf, “Een kaart uit een bestand”. Wat niet klopt, komt in één keer, met blad en cel.",
		},
		OnTheCard: "staat op de schoolkaart", Happens: "Gebeurt hier: %s",
		Command: SchoolOutput{
			Good: "%s is in orde: %s.", Used: "Je logboek gebruikt nu de schoolkaart: %s. Wat je al aanvinkte, bleef bij zijn vraag.",
			Problem: "In %s klopt er één ding niet.", Many: "In %s kloppen er %d dingen niet.",
			FromFlag: "de kaart in `BESTAND` in plaats van die in gebruik", FormFlag: "`VORM`: xlsx, csv of koffie; anders volgens de naam van het bestand",
		},
	}
}

func schoolCommandsNL() map[string]CommandText {
	return map[string]CommandText{
		"school": {Short: "De schoolkaart: als rekenblad, nakijken, gebruiken, doorgeven"},
		"school sheet": {
			Short: "Schrijft een schoolkaart als rekenblad, om in Excel aan te passen",
			Long: "Schrijft de schoolkaart die je gebruikt als Excel-werkmap (.xlsx): één vraag per rij, met kansen en tips, en met uitleg. Het aangepaste blad gaat terug met " +
				"school use. Een naam op .csv of .koffie geeft die vorm. Wat je aanvinkte, gaat niet mee.",
			Example: "koffiemoment school sheet onze-school.xlsx",
		},
		"school check": {
			Short: "Kijkt een schoolkaart na en toont alles wat er niet klopt",
			Long:  "Kijkt een schoolkaart na en toont alles wat er niet klopt, één probleem per regel, met blad en cel. Het bestand mag een rekenblad zijn (.xlsx), CSV of .koffie.",
		},
		"school use": {
			Short: "Gebruikt een schoolkaart",
			Long: "Gebruikt de schoolkaart in het bestand: een rekenblad (.xlsx), CSV of .koffie. Wat je al aanvinkte, blijft bij de vragen met hetzelfde id. " +
				"De naam wat-ouders-vragen brengt de ingebouwde kaart terug.",
			Example: "koffiemoment school use onze-school.xlsx",
		},
		"school send": {
			Short: "Schrijft de schoolkaart als .koffie-bestand, om door te geven",
			Long:  "Schrijft de schoolkaart die je gebruikt als .koffie-bestand. Wie het met een dubbelklik opent, kan de kaart bekijken en gebruiken. Wat je aanvinkte, gaat niet mee.",
		},
	}
}
