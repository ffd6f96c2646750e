package words

import "koffiemoment/journal"

func lessonsNL() LessonWords {
	return LessonWords{
		Next: "Hierna", Keys: "Toetsen", KeysAbout: "die van het scherm waar je was", KeysName: "toetsen", Of: "%s · %d van %d",
		Done: "terug naar waar je was", Enter: "het voorbeeld zelf", Contents: "In dit boekje", Sign: "voorbeeld",
		Back:   "Je bent weer in je eigen logboek. Het voorbeeld is weg.",
		NoOpen: "Het voorbeeld kon niet gemaakt worden. Aan je eigen logboek is niets veranderd. Probeer het later nog eens.",
		Advice: map[journal.Advice]string{
			journal.JustTell:   "Eerste moment: vertel gewoon wat je zag. Meer hoeft niet.",
			journal.OneInWords: "Tweede moment: beantwoord één vraag, in je eigen woorden.",
			journal.FirstLevel: "Derde moment: kies een niveau, en schrijf één “als …, dan …”.",
		},
		Pages: append([]Lesson{
			{
				Name: "een koffiemoment", Title: "Een ouder aan de deur is je gast",
				Text: []string{
					"Jij kent het kind in de klas, de ouder kent het thuis. In een warme, wederzijdse en wederkerige dialoog leggen jullie dat samen. Zo wordt de stap van thuis naar school een zachte overgang.",
					"Zo’n gesprek duurt soms maar een minuut. Achteraf schenk je jezelf vier kopjes in:",
				},
				Pairs: []Pair{
					{"Welkom", "wat je zag en hoorde"},
					{"Houvast", "hoe je naar deze ouder keek"},
					{"Koffie schenken", "wat je zei en deed"},
					{"Aandacht schenken", "wat je meeneemt naar de volgende keer"},
				},
				Reason: "Twee minuten is genoeg. Wat je opschrijft, zie je de volgende keer sneller.",
			},
			{
				Name: "een goed verhaal", Title: "Wat je zag is niet wat je dacht",
				Text: []string{
					"Schrijf eerst op wat iemand had kunnen filmen: wie stond waar, wat werd er gezegd. Wat jij erbij dacht, komt daarna. Zo blijft er ruimte voor een ander verhaal over dezelfde ouder.",
				},
				Pairs: []Pair{
					{"Zwak", "“Mama was weer gehaast en had geen interesse in de tekening.”"},
					{"Sterker", "“Mama keek op haar gsm, zei ‘mooi’ en ging naar de deur. Ze had haar jas nog aan.”"},
					{"Erbij", "“Ik dacht: ze wil er niet bij zijn. Misschien moest ze gewoon werken.”"},
				},
				Reason: "Het eerste laat één verhaal toe. Het tweede laat er twee of drie toe.",
			},
			{
				Name: "niveaus", Title: "Niveaus zijn stappen, geen punten",
				Text: []string{
					"Een niveau zegt wat er in dít moment lukte, niet hoe goed je bent. Kies de beschrijving die lijkt op wat je deed. Past er geen, laat het dan leeg: je woorden tellen ook zonder niveau.",
				},
				Pairs: []Pair{
					{"Zwak", "“Oefenend, dat is een veilige keuze.”"},
					{"Sterker", "“Oefenend: ik stelde een vraag, maar wat ze antwoordde, liet ik liggen.”"},
				},
				Reason: "Het eerste gokt. Het tweede wijst iets aan wat je deed, en dus ook wat je morgen kunt proberen. Een totaal of een gemiddelde komt er nooit.",
			},
			{
				Name: "schuilnamen", Title: "Een schuilnaam, en wat te doen met een echte zorg",
				Text: []string{
					"Geef elke familie een schuilnaam: een bloem, een boom, een kleur. Geen voorletters, die zijn snel geraden. Ook een straat, een beroep of een school kan verraden om wie het gaat.",
				},
				Pairs: []Pair{
					{"Zwak", "“S., de mama die bij de bakker om de hoek werkt.”"},
					{"Sterker", "“Ouder Klaproos, die vroeg begint en net op tijd komt.”"},
					{"Zorg", "Ben je ongerust over een kind? Praat er vandaag nog over met je mentor of de directie. Dit logboek kan niemand helpen, zij wel."},
				},
				Reason: "Goed om bij te denken: zou deze ouder mogen meelezen?",
			},
			{
				Name: "als …, dan …", Title: "Een plan voor de volgende keer",
				Text: []string{
					"Een voornemen blijft hangen als er een moment aan vastzit. Kies iets wat je zeker zult zien of horen, en één klein ding dat je dan doet.",
				},
				Pairs: []Pair{
					{"Zwak", "“Ik wil meer contact met ouders.”"},
					{"Sterker", "“Als een ouder aan de deur blijft staan, dan vertel ik waarmee de kleuter speelde.”"},
					{"Later", "Bij je volgende koffiemoment staat je plan er weer: hoe liep het? “Nog geen gelegenheid” is ook een antwoord."},
				},
				Reason: "Bij het eerste weet je nooit wanneer je begint. Een plan loslaten mag, en te laat is het nooit.",
			},
			{
				Name: "week 1", Title: "Je eerste week: drie koffiemomenten",
				Text: []string{
					"Begin klein. Eén ontmoeting aan de deur is genoeg, en niets hoeft meteen volledig te zijn. Wat je schrijft, wordt vanzelf bewaard: je kunt op elk moment stoppen en later verdergaan.",
				},
				Pairs: []Pair{
					{"Het eerste", "Vertel gewoon wat je zag. “Kort” duurt twee minuten."},
					{"Het tweede", "Beantwoord één vraag. Een niveau hoeft nog niet."},
					{"Het derde", "Kies een niveau, en schrijf één “als …, dan …”."},
					{"De toetsen", "Ze staan onderaan elk scherm. F1 geeft hulp."},
				},
				Reason: "Een dag zonder koffiemoment is geen achterstand: niets komt hier te laat.",
			},
			{
				Name: "indienen", Title: "Indienen in vier stappen",
				Text: []string{
					"Dat doe je wanneer het gevraagd wordt, of wanneer je iets wilt laten lezen. Tot de laatste stap vertrekt er niets, en teruggaan kan altijd.",
				},
				Pairs: []Pair{
					{"Kiezen", "Een stage, een periode, of de momenten die je aanvinkt."},
					{"Nakijken", "Je ziet wat iemand herkenbaar kan maken: vervang het, laat het staan, of laat dat moment thuis."},
					{"Lezen", "Je leest precies wat je stagebegeleider te zien krijgt."},
					{"Schrijven", "Je krijgt één .koffie-bestand, open of verzegeld. Je bezorgt het zelf: laad het op, of mail het."},
				},
				Reason: "Opnieuw indienen mag. Wat je stagebegeleider al bij je momenten zei, gaat daarmee niet verloren.",
			},
			{
				Name: "wie wat ziet", Title: "Wat je stagebegeleider ziet",
				Text: []string{
					"Niets, tot jij indient. Dan kies jij welke momenten meegaan, lees je na wat er precies vertrekt, en bezorg je zelf het bestand.",
				},
				Pairs: []Pair{
					{"Gaat mee", "je verhaal, je antwoorden en je niveaus, met stageweken in plaats van dagen"},
					{"Blijft hier", "je kantlijn, en elk moment dat je privé zette"},
					{"Komt terug", "een antwoord dat naast jouw kijk komt te staan, met een volgende stap"},
				},
				Reason: "Kijken jullie er anders naar, dan heeft niemand een fout gemaakt. Je hebt iets om over te praten: een gesprekspunt.",
			},
			{
				Name: "privacy", Title: "Wat je schrijft, blijft bij jou",
				Text: []string{
					"Alles staat in één bestand op deze computer, en het programma kan geen verbinding maken: alleen wat jij doorgeeft, gaat naar iemand anders.",
				},
				Pairs: []Pair{
					{"Meelezen", "Wie in je account kan, kan dat bestand lezen. Met een wachtwoordzin niet: “Op slot”, in de instellingen."},
					{"Meekijken", "F12 trekt het gordijn dicht; je tekst is bewaard."},
					{"Gezinnen", "Het nakijken ziet niet alles. Schuilnamen doen meer."},
					{"Weggooien", "Dertig dagen lang haal je iets terug. Doe je het voorgoed weg, dan ook uit de kopieën die bereikbaar zijn."},
				},
				Reason: "Wat je doorgaf, of zelf kopieerde, haalt het programma niet terug.",
			},
			{
				Name: "de rubric", Title: "De rubric: waar je naar kijkt",
				Text: []string{
					"Een rubric is een lijst van criteria, elk met een beschrijving per niveau. Die in dit programma volgt de opbouw van een cursus, in onze eigen woorden: het is niet de rubric van je opleiding.",
				},
				Pairs: []Pair{
					{"Bekijken", "In de instellingen, bij “Rubric”: alles om te lezen."},
					{"Een andere", "Gaf je opleiding een rubric? Open het bestand met een dubbelklik: je bekijkt ze eerst, en kiest dan."},
					{"Wat er al is", "Elke reflectie blijft bij de rubric waarmee je ze schreef."},
					{"Zelf maken", "Met “Als rekenblad bewaren” pas je ze aan in Excel."},
				},
				Reason: "Er komt geen punt uit, welke rubric je ook gebruikt.",
			},
		}, courseNL()...),
		Topics: []Topic{
			{"week-1", []string{"week 1", "een goed verhaal"}},
			{"indienen", []string{"indienen", "wie wat ziet"}},
			{"nalezen", []string{"een avond", "inschatten", "antwoorden"}},
			{"privacy", []string{"privacy", "schuilnamen"}},
			{"rubric", []string{"de rubric", "niveaus"}},
		},
		Example: Lesson{
			Name: "een voorbeeld", Title: "Kijk rond in een voorbeeld",
			Text: []string{
				"Er ligt een verzonnen logboek klaar: een hele stage, met het antwoord van de stagebegeleider. Typ, wis en probeer maar. Je eigen logboek ligt er los van, en als je terugkomt is het voorbeeld weg.",
				"Probeer dit:",
			},
			Pairs: []Pair{
				{"a", "Zie waar Lien en de student anders kijken."},
				{"z", "Zie welke momenten achter een niveau staan."},
				{"n", "Schenk zelf een koffiemoment in."},
			},
			Reason: "In een voorbeeld kan niets mislopen. Met q kom je terug.",
		},
		Evening: []Lesson{
			{
				Name: "een avond", Title: "Een avond nalezen, in vijf stappen",
				Text: []string{
					"Bewaar de download van je leerplatform zoals hij is en open hem hier. De bestanden van je studenten worden alleen gelezen. Alles wat je zegt, wordt meteen bewaard: je stopt wanneer je wilt en gaat morgen verder.",
				},
				Pairs: []Pair{
					{"Lezen", "Eerst wie vraagt om mee te kijken, dan wat je nog niet las of wat veranderde."},
					{"Inschatten", "Per criterium een niveau, met wat de student schreef erboven en een volgende stap eronder."},
					{"Klaar", "Een antwoord vertrekt nooit half: jij zegt per student dat het klaar is."},
					{"Schrijven", "Je ziet vooraf wie wat krijgt. Elke student krijgt een eigen bestand."},
					{"Versturen", "Dat doe je zelf, langs het leerplatform. Zo blijft dit programma buiten elk netwerk."},
				},
				Reason: "Niet de volgorde telt, wel dat niets per ongeluk gebeurt: niets vertrekt, verdwijnt of verandert zonder dat jij het zegt.",
			},
			{
				Name: "inschatten", Title: "Eerst zelf kijken",
				Text: []string{
					"Zie je eerst het niveau van de student, dan schat je vanzelf dichterbij. Verberg je het, dan staat het pas naast het jouwe als je gekozen hebt. Neem daarna hetzelfde criterium bij de volgende student: zo leg je dezelfde maat aan.",
				},
				Pairs: []Pair{
					{"Zwak", "“Goed gewerkt, maar let nog op je luisterhouding.”"},
					{"Sterker", "“Je liet de mama uitpraten. Volgende stap: herhaal eerst wat je hoorde, en antwoord dan pas.”"},
					{"Niets gezien", "Las je er niets over, kies dan “kan ik niet inschatten”. Dat zegt meer dan een laag niveau."},
				},
				Reason: "Het eerste sluit af. Het tweede wijst aan wat lukte, en wat iemand morgen aan de deur kan proberen.",
			},
			{
				Name: "antwoorden", Title: "Klaar, geschreven, verstuurd",
				Text: []string{
					"Dat zijn drie dingen. Klaar zeg jij. Geschreven betekent dat er een bestand is. Verstuurd weet alleen jij, want je laadt het zelf op. Zeg je achteraf toch iets anders, dan schrijf je een nieuw antwoord: bij de student komt het in de plaats van het vorige.",
				},
				Pairs: []Pair{
					{"Verzegeld", "Een verzegeld logboek krijgt een verzegeld antwoord."},
					{"Opzij", "Wat beschadigd, dubbel of ouder is, ligt opzij, telkens met de reden. Niets wordt stil overgeslagen."},
					{"Wissen", "Wat je over iemand noteerde, kun je wissen. Dertig dagen lang haal je het nog terug."},
				},
				Reason: "Er komt nooit een totaal, een gemiddelde of een rangorde van studenten uit.",
			},
		},
		Class: Lesson{
			Name: "proberen", Title: "Probeer een avond met een verzonnen klas",
			Text: []string{
				"Twaalf verzonnen studenten dienden in, en het ligt er zoals het van een leerplatform komt. Je eigen bestanden liggen er los van.",
				"Boven de toetsen staat telkens wat je nu kunt proberen. Zo zie je in tien minuten een hele avond.",
			},
			Pairs: []Pair{
				{"Amina", "vraagt om mee te kijken"},
				{"Lotte", "diende opnieuw in"},
				{"Mai", "verzegelde haar bestand"},
				{"Olena", "haar bestand is beschadigd"},
				{"Emma", "zo heten er twee"},
			},
			Reason: "Hier kan niets mislopen. Met q stop je, en dan is alles weg.",
		},
		EnterClass: "de verzonnen klas", Try: "Probeer %d/%d:",
		Steps: []string{
			"open Amina met enter. Zij vraagt om mee te kijken.",
			"enter op een criterium; een cijfer geeft je niveau.",
			"F6: hetzelfde criterium bij de volgende student.",
			"o in de rij: verberg het niveau van de student.",
			"open de verzegelde rij. De wachtwoordzin: %s",
			"zet één antwoord klaar, met spatie in de rij.",
			"schrijf wat klaar is: a in de rij, en kijk na wat vertrekt.",
			"v zegt dat een antwoord verstuurd is. Dat weet jij alleen.",
		},
		AllTried: "Dat was een avond. Kijk gerust verder; met q is alles weg.",
	}
}
