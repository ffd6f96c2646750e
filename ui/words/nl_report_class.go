package words

func reportClassNL() ReportClassWords {
	return ReportClassWords{
		For:      "Voor wie deze studenten begeleidt. Er staan aantallen in: geen namen, en niets van wat studenten schreven.",
		ForSmall: "Voor jou alleen. Er staan groepen van minder dan vijf studenten in: ook zonder namen is dan te raden over wie het gaat.",
		ForNames: "Voor jou alleen. Er staan namen van studenten in: toon dit niet aan de groep en geef het niet door.",
		HandIns:  Plural{"1 ingediend logboek", "%d ingediende logboeken"}, Groups: Plural{"1 groep", "%d groepen"},
		Answered:  "antwoord geschreven: %d van %d",
		Empty:     "In deze map staan geen ingediende logboeken.",
		NoneTaken: "In deze map staan geen logboeken die gelezen konden worden. Hieronder staat waarom.",
		OfRubric:  "%s · %s, versie %d", Lecturer: "lector",

		WeeksShort: "Weken", Weeks: "Reflecties per stageweek", WeeksAbout: "Over welke week van de stage ze gaan. Een stille week kan een vakantie zijn, of een week vol ander werk.",
		Week: "Week", Entries: "Reflecties", Earlier: "tot en met %s",
		LevelsShort: "Niveaus", Spread: "Waar studenten zichzelf plaatsen, en waar hun lector",
		SpreadAbout: "Per criterium hoeveel studenten op elk niveau staan: boven volgens henzelf, onder volgens hun lector. Bij “geen niveau” werd nog niets gekozen, of was het niet in te schatten.",
		Criteria:    "Wat stil blijft, en waar jullie anders kijken",
		CriteriaAbout: "Stil is wie nog geen moment heeft bij een criterium: misschien deed het zich niet voor. " +
			"Ver uit elkaar is een verschil van twee niveaus of meer (als er maar twee zijn: van één). Elk verschil is een gesprekspunt, geen fout. " +
			"Blijft een criterium bij veel studenten stil, of kijken velen er anders naar, dan kan een volgende les erover gaan.",
		PerCriterion: "Per criterium", Criterion: "Criterium", Moments: "Momenten", Quiet: "Studenten nog stil", Apart: "Ver uit elkaar", Cannot: "Niet in te schatten",
		AsideAbout: "Deze bestanden tellen nergens mee. Welke het zijn, staat in de lijst waaruit dit verslag gemaakt werd.",
		AsideNamed: "Deze bestanden tellen nergens mee.", Why: "Waarom", Files: "Bestanden", File: "Bestand",

		GuideTitle: "Gids voor wie studenten begeleidt",
		GuideFor:   "Voor lectoren, stagebegeleiders en mentoren. Er staat niets in over een student; je mag dit doorgeven.",
		Begin:      guideBeginNL(), Subjects: "Waarover het gaat",
		Stages:      "Opdrachten en doelen per stage",
		StagesAbout: "De student kiest zelf een stage, en bij elk moment welke opdracht het was. Achteraf vinkt de student aan welk doel het moment toont.",
		Kinds:       "Opdrachten in %s", Kind: "Opdracht", Asks: "Vraag die erbij hoort", Goals: "Doelen", AllGoals: "Doelen, in elke stage", Thresholds: "Drempels", Expected: "Aan het einde van deze stage verwacht de opleiding: %s.",
		TenMinutes: guideTenMinutesNL(), Guiding: guideGuidingNL(), Tips: guideTipsNL(), Views: guideViewsNL(), Discreet: guideDiscreetNL(),
		Rubric: "De rubric", RubricAbout: "Kies de beschrijving die lijkt op wat je las. Past er geen, dan is “kan ik niet inschatten” een goed antwoord.",
		Level: "Niveau", Letters: "Kort", Means: "Wat het zegt", Because: "Waarom het ertoe doet: %s", Taught: "Waar het aan bod komt: %s",
		Over: "Stellingen en vragen", Statement: "Stelling", Question: "Vraag", QuestionOver: "Over",
		Meaning: "Betekenis", Description: "Beschrijving",
	}
}

func guideBeginNL() GuideChapter {
	return GuideChapter{
		Title: "Wat dit logboek vraagt, en waarom",
		Texts: []string{
			"De student kent het kind in de klas, de ouder kent het thuis. In een warme, wederzijdse en wederkerige dialoog leggen ze dat samen, en wordt de overgang van thuis naar school zachter. Zo’n gesprek duurt vaak maar een minuut, en is dan alweer voorbij.",
			"Daarom schenkt de student zichzelf achteraf een koffiemoment in, van twee minuten tot twintig. Er komt telkens één vraag, en overslaan mag altijd. “Geen gelegenheid” is een gewoon antwoord.",
		},
		Table: "De vier delen van een koffiemoment",
		Head:  [2]string{"Deel", "Wat de student doet"},
		Rows: []Pair{
			{"Welkom", "Vertellen wat er te zien en te horen was, en los daarvan: wat dacht ik erbij?"},
			{"Houvast", "Stilstaan bij een grondhouding: hoe keek en luisterde ik naar deze ouder?"},
			{"Koffie schenken", "Stilstaan bij een vaardigheid: wat zei of deed ik, en wat kwam er van de ouder?"},
			{"Aandacht schenken", "Een tip meenemen en een voornemen maken: “Als …, dan …”. Bij een volgende ontmoeting komt het terug."},
		},
		Close: "Niveaus zijn stappen in wat iemand doet. Er komt nooit een punt, een totaal of een gemiddelde van, ook niet bij jou.",
	}
}

func guideTenMinutesNL() GuideChapter {
	return GuideChapter{
		Title: "Een logboek nalezen in tien minuten",
		Texts: []string{
			"Je hoeft niet alles even grondig te lezen om een student vooruit te helpen. Dit is één volgorde die werkt. Alles wat je zegt, wordt meteen bewaard: je stopt wanneer je wilt.",
		},
		Table: "Van begin tot einde",
		Head:  [2]string{"Minuten", "Wat je doet"},
		Rows: []Pair{
			{"0–1", "Kijk naar het overzicht. Waar vraagt de student om mee te kijken? Wat is nieuw of veranderd, en wat blijft stil?"},
			{"1–4", "Lees het moment waarbij de student om hulp vraagt, en daarna nog één ander."},
			{"4–8", "Ga de criteria af. Geef jouw niveau, liefst voor je dat van de student ziet. Schrijf bij twee of drie ervan een volgende stap: iets kleins wat morgen aan de deur kan. Las je er niets over, zeg dan dat je het niet kunt inschatten."},
			{"8–9", "Noteer één of twee gesprekspunten: waar kijken jullie anders, waar ben je benieuwd naar?"},
			{"9–10", "Sluit af met een zin over het geheel, en zet het antwoord klaar."},
		},
		Close: "Neem soms hetzelfde criterium bij alle studenten na elkaar: zo leg je dezelfde maat aan. Een antwoord vertrekt nooit vanzelf: jij zegt dat het klaar is, schrijft het en verstuurt het.",
	}
}

func guideGuidingNL() GuideChapter {
	return GuideChapter{
		Title: "Grondhouding en vaardigheden begeleiden",
		Texts: []string{
			"Een grondhouding groeit in gewone momenten met ouders, en door iemand die er achteraf een vraag over stelt. De mentor ziet de student aan de deur, de stagebegeleider leest wat de student erover denkt. Samen zien jullie meer dan elk apart.",
			"Maak kansen: een plaats aan de klasdeur bij het brengen, vijf minuten aan de poort bij het halen, een foto of een werkje om samen te bekijken. Spreekt een student altijd dezelfde ouders, dan helpt een andere plaats vaak meer dan goede raad.",
		},
		Table: "Vragen die verder helpen",
		Head:  [2]string{"Wat je leest of hoort", "Wat je kunt vragen"},
		Rows: []Pair{
			{"“Die mama heeft geen interesse.”", "Wat had iemand kunnen filmen? Welk ander verhaal past daar ook bij?"},
			{"Altijd dezelfde ouders", "Wie sprak je nog niet? Waar sta jij als die ouder binnenkomt?"},
			{"Alleen hoe de dag was", "Wat weet deze ouder over het kind dat jij niet weet? Hoe kun je ernaar vragen?"},
			{"Veel verteld, weinig gevraagd", "Wat wilde de ouder jou zeggen? Hoe liet je merken dat je het hoorde?"},
			{"Geen gemeenschappelijke taal", "Wat begrepen jullie zonder woorden? Welk beeld of gebaar kan morgen helpen?"},
			{"Alleen wat er gebeurde, geen waarom", "Wat maakte dat het zo liep? Wat probeer je de volgende keer?"},
			{"“Het kwam er niet van.”", "Dat kan. Welke kans geeft deze school wel, en wie kan jou daarbij helpen?"},
		},
		Close: "Vraag naar één ding tegelijk, en naar wat iemand deed. Zo blijft het iets wat een student kan proberen.",
	}
}

func guideTipsNL() GuideChapter {
	return GuideChapter{
		Title: "Welke tips neem ik mee?",
		Texts: []string{
			"Een tip blijft hangen als er een moment aan vastzit. Help de student om er een “als …, dan …” van te maken, en vraag er later naar. “Nog geen gelegenheid” en “losgelaten” zijn ook antwoorden.",
		},
		Table: "Enkele om mee te beginnen",
		Head:  [2]string{"Als …", "dan …"},
		Rows: []Pair{
			{"een ouder aan de deur blijft staan", "vertel ik waarmee het kind vandaag bezig was"},
			{"ik een ouder voor het eerst zie", "zeg ik wie ik ben en wanneer ik er ben"},
			{"een ouder haast heeft", "zeg ik één fijn ding, en de rest morgen"},
			{"een ouder iets zegt wat mij raakt", "herhaal ik eerst wat ik hoorde"},
			{"ik al een verklaring klaar heb", "zoek ik er nog een tweede"},
			{"mijn woorden niet aankomen", "neem ik er een foto of een gebaar bij"},
		},
		Close: "Neem er zelf ook één mee. Bijvoorbeeld: als een student om raad vraagt, dan vraag ik eerst wat er al geprobeerd is.",
	}
}

func guideViewsNL() GuideChapter {
	return GuideChapter{
		Title: "Verschillen lezen",
		Texts: []string{
			"Soms plaats je een student ergens anders dan de student zelf. Dat is een gesprekspunt, geen fout: jullie zagen niet hetzelfde. Leg eerst de twee redenen naast elkaar, en dan pas de twee niveaus.",
		},
		Table: "Waarover je kunt praten",
		Head:  [2]string{"Wat je ziet", "Waarover het gesprek kan gaan"},
		Rows: []Pair{
			{"De student plaatst zich hoger", "Aan welk moment denkt de student dat jij niet las? Wat zou jij nog willen zien?"},
			{"De student plaatst zich lager", "Wat lukt er volgens jou al? Wijs het moment aan."},
			{"Je kunt het niet inschatten", "Waar kan de student dit tonen, en wie ziet het dan?"},
			{"Een criterium blijft stil", "Deed het zich niet voor, of werd het niet opgeschreven? Stil is geen laag niveau."},
			{"Velen kijken er anders naar", "Misschien leest de groep de beschrijving anders dan jij. Lees ze samen."},
		},
		Close: "Denk je er na het gesprek anders over, schrijf dan een nieuw antwoord. Het komt in de plaats van het vorige.",
	}
}

func guideDiscreetNL() GuideChapter {
	return GuideChapter{
		Title: "Discretie",
		Texts: []string{
			"Wat je leest, gaat over echte gezinnen. Ook achter een schuilnaam is iemand soms te herkennen: aan een beroep, een straat, een taal, iets wat gebeurde.",
		},
		Table: "Waar discretie telt",
		Head:  [2]string{"Waar", "Hoe je ermee omgaat"},
		Rows: []Pair{
			{"In het logboek", "De student kiest een schuilnaam, geeft gewoonlijk weken mee in plaats van dagen, en ziet bij het indienen wat iemand herkenbaar kan maken. Staat er toch te veel in, vraag dan om het anders te schrijven."},
			{"In je antwoord", "Herhaal niets waaraan een gezin te herkennen is."},
			{"In de groep", "Toon aantallen, geen namen. Van minder dan vijf studenten zijn ook aantallen te herkennen."},
			{"Op je computer", "Bewaar ingediende logboeken niet langer dan nodig. Wat je over studenten noteerde, kun je wissen."},
			{"Bij een echte zorg", "Een zorg over een kind hoort bij de mentor of de directie, niet in dit logboek. Zeg dat voor de stage begint."},
		},
		Close: "De kantlijn van een student en wat privé is, zitten in geen enkel ingediend logboek. Vraag er ook niet naar.",
	}
}
