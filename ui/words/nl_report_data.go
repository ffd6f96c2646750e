package words

func reportDataNL() ReportDataWords {
	return ReportDataWords{
		Title: "Gegevens in koffiemoment", For: "Voor de opleiding: wat wordt waar bewaard, wat vertrekt, en wie zorgt daarvoor",
		About:  "Geen juridisch advies: dit zegt wat het programma doet. Wat op jullie school mag en moet, beslist de opleiding.",
		Screen: "Gegevens: wat bewaard wordt, en waar", Said: "Voor de opleiding: twee bladzijden, zonder iets over iemand.",
		Files: GuideChapter{
			Title: "Wat staat waar, en hoe lang",
			Texts: []string{"Alles staat in bestanden op de computer van wie ermee werkt. Er is geen account, geen server en geen telemetrie, en het programma kan geen verbinding openen."},
			Table: "Bestanden", Head: [2]string{"Wat", "Wat erin staat, waar, en tot wanneer"},
			Rows: []Pair{
				{"Logboek van een student", "logboek.db, in %LOCALAPPDATA%\\koffiemoment (Windows), ~/Library/Application Support/koffiemoment (macOS) of ~/.local/share/koffiemoment (Linux). Reflecties met vroegere versies, ook de woorden die bij het indienen vervangen werden; concepten, zelfinschattingen, antwoorden; gezinnen onder een schuilnaam. Wat weggegooid wordt, ligt 30 dagen in de prullenmand en is daarna voorgoed weg, ook uit de kopieën die bereikbaar zijn."},
				{"Kopieën daarvan", "In reservekopieen daarnaast of een gekozen map: de laatste tien, en één per maand. Na een ongeluk soms een bestand koffiemoment-gered."},
				{"Bestand van een stagebegeleider", "nalezen.db, op dezelfde plaats: namen van studenten, niveaus, opmerkingen, gesprekspunten, nooit de ingediende logboeken zelf. Tot die het wist: x bij één student, o bij wie niet meer in de map staat; daarna nog 30 dagen in de prullenmand."},
				{"Ingediende logboeken, antwoorden, verslagen", "Gewone bestanden in Documenten/koffiemoment of een gekozen map, en in antwoorden. Ze blijven, ook op het leerplatform en in de mail, tot iemand ze verwijdert."},
				{"Instellingen", "Een klein bestand apart: taal, thema, mappen voor kopieën. Geen tekst van iemand."},
			},
			Close: "Dit is niet versleuteld, tenzij iemand het op slot zet: dan krijgt zonder wachtwoordzin of herstelblad niemand het open (age).",
		},
		Leaves: DataChapter{
			Title: "Wat vertrekt, en alleen wanneer",
			Texts: []string{
				"Niets, tot een student zelf een bestand maakt en doorgeeft, en eerst zag wat de stagebegeleider te lezen krijgt. Erin zitten de gekozen reflecties, de naam die de student toont, schuilnamen, stage en weken, en gewoonlijk de zelfinschatting; wat ernaast geschreven werd, alleen na een ja. Nooit: de kantlijn, wat privé is, uren, vroegere versies, concepten, de prullenmand, de lijst van gezinnen.",
				"Het kan verzegeld worden met een wachtwoordzin of voor de sleutel van de stagebegeleider, en het antwoord dan ook. Een handtekening zegt dat een bestand van hetzelfde logboek of dezelfde stagebegeleider komt als de vorige, niet wie dat is.",
				"De discretiecontrole vond in 250 verzonnen reflecties die ze nooit gezien had van elke 100 namen er 98, van nummers en datums 98, van straten, gemeenten en scholen 93, en van gevoelige zaken 64; in alledaagse woorden verteld 36. Ze helpt en garandeert niets: een gezin is ook zonder naam te herkennen.",
			},
		},
		Tasks: GuideChapter{
			Title: "Wie zorgt waarvoor, en wat als iemand iets vraagt",
			Texts: []string{"Ieder zorgt voor wat op het eigen toestel staat; de opleiding kan er niet bij."},
			Table: "Taken en vragen", Head: [2]string{"Wie, of wat gevraagd wordt", "Waarvoor, of wat je doet"},
			Rows: []Pair{
				{"De student", "Schuilnamen, nalezen voor het indienen, het eigen toestel (slot, schijfversleuteling), opruimen na de studie."},
				{"De stagebegeleider", "De ontvangen bestanden en nalezen.db: alleen op een eigen, beveiligd toestel, niet langer dan nodig."},
				{"De opleiding", "Afspraken over bewaren en wissen, het leerplatform, wat ouders en scholen vooraf horen. De makers van het programma krijgen niets."},
				{"Een student wil alles van zichzelf", "Instellingen, Alles van mij. Wat een stagebegeleider noteerde, zet die op papier met report answer BESTAND."},
				{"Een ouder wil weten wat er staat", "De student zoekt de schuilnaam (list --alias NAAM) en toont de reflectie, of maakt er een verslag van."},
				{"Een ouder wil dat het weggaat", "De student gooit de reflectie weg en verwijdert ze voorgoed. Was ze ingediend, dan verwijderen ook de stagebegeleider en het leerplatform het bestand."},
				{"Een student wil dat de stagebegeleider wist", "x bij die student, voorgoed weg in de prullenmand, en het ontvangen bestand met de hand."},
			},
			Close: "Kopieën die iemand elders maakte of die een clouddienst bewaart, bereikt het programma niet.",
		},
		Mixed: GuideChapter{
			Title: "Verschillende versies door elkaar",
			Texts: []string{"Wat vandaag geschreven wordt, leest elk later programma."},
			Table: "Wat er gebeurt", Head: [2]string{"Als", "Dan"},
			Rows: []Pair{
				{"Een bestand van een nieuwer programma", "Het wordt genoemd en niet half gelezen; een logboek blijft zoals het is. Neem de nieuwste versie en open het opnieuw."},
				{"Een bestand van een ouder programma", "Het wordt gelezen. Het antwoord heeft de nieuwe vorm: een programma van voor die vorm zegt dat er een nieuwere versie nodig is."},
				{"Studenten met andere versies van de rubric", "Elk wordt beoordeeld met de rubric waarmee ingediend werd; die zit in het bestand, ook als de stagebegeleider een andere gebruikt."},
				{"Een antwoord over een vroegere versie van een reflectie", "Het staat erbij met de versie waarover het gaat, en verhuist niet naar andere woorden."},
			},
			Close: "Spreek bij de start van een stage één versie van de rubric af; het startbestand brengt ze bij iedereen.",
		},
	}
}
