package words

func guideNL() GuideWords {
	return GuideWords{
		Title: "Gids voor de les", Of: "%s · %d van %d", Next: "Hierna", Done: "terug naar waar je was",
		Pages: []Lesson{
			{
				Name: "het geheel", Title: "De cursus en dit programma naast elkaar",
				Text: []string{
					"Op elke bladzijde van de cursus komen twee dingen terug: een warme, wederzijdse en wederkerige dialoog, en een zachte overgang van thuis naar school. Hier oefenen studenten daarvoor, in hun eigen woorden.",
				},
				Pairs: []Pair{
					{"Welkom", "Het begin van elk koffiemoment: wat zag of hoorde ik, en los daarvan: wat dacht ik erbij?"},
					{"Houvast", "De zeven grondhoudingen, elk een stap met een vraag. Waarom en waar staat erbij."},
					{"Koffie schenken", "De drie vaardigheden: initiatief nemen, diversiteit benutten, interactie bevorderen."},
					{"Aandacht", "Terugblik, tip en voornemen. Later: de ouderbeurt, terugkijken en het enkele verhaal."},
					{"Context", "De kansen die de school geeft, en de schoolkaart met wat ouders vragen."},
				},
				Reason: "Nergens staat een totaal, een gemiddelde of een punt. Wat iemand niet deelt, krijg jij niet te zien.",
			},
			{
				Name: "opdrachten", Title: "Per stage: de opdracht en het opleidingsonderdeel",
				Text: []string{"De student kiest de stage bij de instellingen, en de soort van het moment bij “wie, waar en wanneer”."},
				Pairs: []Pair{
					{"Stage 1", "Met Gezinnen ontmoeten en waarderen. Kansen tot informele communicatie verkennen, vanuit grondhouding en vaardigheden."},
					{"Stage 2", "Met Verbindend communiceren. Een gericht informeel gesprek aan de hand van pedagogische documentatie, ouders betrekken bij een begeleide speelleerkans, en onderzoek naar ouder-schoolsamenwerking."},
					{"Stage 3", "Met Handelingsgericht werken. De cursus laat de opdracht nog open, en dit programma dus ook."},
				},
				Reason: "Zijn de opdrachten bij jullie anders, dan staan ze in jullie eigen rubric. Wat eerder geschreven werd, blijft bij de rubric van toen.",
			},
			{
				Name: "de eerste les", Title: "De eerste les, in 45 minuten",
				Text: []string{
					"Maak vooraf een startbestand (koffiemoment help startfile) en zet het op het leerplatform. Schrijf de acht woorden die je dan krijgt op het bord.",
				},
				Pairs: []Pair{
					{"0–5", "Aankomen. Iedereen opent het startbestand met een dubbelklik en vergelijkt de acht woorden. Een account is niet nodig."},
					{"5–15", "Stellingen. Eerst alleen en in stilte. Daarna praten twee studenten over één stelling waarover ze anders denken. Niemand hoeft een scherm te tonen."},
					{"15–25", "Een kort koffiemoment over een gespeelde ontmoeting aan de klasdeur. Zoek samen één woord dat bij “dacht” hoort en niet bij “zag”."},
					{"25–35", "Kaartjes. Per vier kiest wie dat wil een moment zonder naam, plaats en dag. De groep stelt vragen; raad geven mag pas op het einde."},
					{"35–42", "Welke tip neem ik mee? Ieder schrijft er één op, en maakt er een “als …, dan …” van."},
					{"42–45", "Afspreken wanneer er voor het eerst ingediend wordt. En: een echte zorg over een kind hoort bij de mentor of de directie."},
				},
				Reason: "Wie begint met een stelling en eindigt met een voornemen, ging van hoofd over hart naar handen.",
			},
			{
				Name: "thuiskomen", Title: "Hoe antwoorden thuiskomen",
				Text: []string{"Niets gaat vanzelf over een netwerk: bestanden gaan langs het leerplatform, en alleen jij en de student versturen iets."},
				Pairs: []Pair{
					{"Indienen", "De student kiest momenten, ziet eerst wat iemand herkenbaar maakt, en krijgt één .koffie-bestand."},
					{"Ophalen", "Bewaar de download van je leerplatform zoals hij is, en open die map hier."},
					{"Nalezen", "De ouderbeurt, wat later gezien werd en wat de mentor schreef, staan bij het moment. Stellingen, hoofd – hart – handen en de schrijfspiegel staan bij “meer over dit logboek”."},
					{"Antwoorden", "Per student één bestand, in dezelfde mappen als de download. Opladen doe je zelf."},
					{"Thuis", "De student opent het met een dubbelklik: jouw blik naast de eigen inschatting. Een verschil is een gesprekspunt, geen fout."},
				},
				Reason: "Bij het eerste antwoord staan je acht woorden. Zo weet de student dat het van jou komt.",
			},
		},
		Questions: GuidePage{
			Name: "hoofd, hart, handen", Title: "Drie vragen over een hele stage",
			Text:   "Stellingen zijn er voor het begin en het einde. Daartussen leert een student met hoofd, hart en handen. Na de stage komen deze vragen, en de zelfinschatting toont ze.",
			Reason: "Vraag in de groep naar het moment achter een antwoord, niet naar het antwoord zelf.",
		},
		Goals: GuidePage{
			Name: "doelen", Title: "De doelen, en waar ze groeien",
			Text:   "Na een moment tikt de student aan welk doel het toont. Op een niveau plaatsen gebeurt per stage, in de zelfinschatting: met een reden en met de momenten erbij.",
			Reason: "De beschrijvingen van de niveaus zijn onze eigen woorden. Je opleiding kan er haar eigen rubric voor in de plaats zetten.",
		},
	}
}
