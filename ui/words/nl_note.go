package words

func noteNL() NoteWords {
	return NoteWords{
		Title: "Notitie van je telefoon", About: "plak ze, of kies een bestand",
		Intro: "Plak hier wat je op je telefoon schreef, of kies een bestand. Een regel met alleen een datum, of alleen ---, begint het volgende.",
		Chats: "Een chat met jezelf kan ook: wat je op één dag stuurde, wordt samen één verhaal, tenzij er meer dan twee uur tussen zit.",
		Yours: "Je notitie", Onward: "Verder: bekijk wat er komt",
		Pick: "Kies een bestand", PickAbout: "tekst, of een chat met jezelf die je uitvoerde",
		Picker:  "Een notitie openen",
		NoFiles: "In deze map staat geen tekst (.txt of .md) en geen uitgevoerde chat (.zip).",
		NotText: "Dit is geen tekst (.txt of .md) en geen uitgevoerde chat (.zip). Kopieer de tekst en plak hem.",
		Empty:   "Hier staat nog niets. Plak je notitie, of kies een bestand.",

		Comes: "Wat er komt", ComesIntro: "Elk deel wordt het verhaal van een concept. Er is nog niets gemaakt; wat je niet aanvinkt, blijft weg.",
		Parts:   Plural{"1 deel", "%d delen"},
		LeftOut: "blijft weg", Today: "vandaag, want er staat geen dag boven",
		Future: "vandaag, want de dag erboven moet nog komen", NoDay: "vandaag, want de dag erboven bestaat niet",
		PickOne:    "Vink minstens één deel aan.",
		Make:       Plural{"Maak dit concept", "Maak %d concepten"},
		Made:       Plural{"Er staat 1 concept bij op je overzicht.", "Er staan %d concepten bij op je overzicht."},
		StillThere: "De tekst staat ook nog waar hij vandaan komt, op je telefoon of in het bestand, tot je hem daar zelf weghaalt.",
		ToOverview: "Naar het overzicht", Undone: "Dat ligt nu in de prullenmand, %d dagen lang. Je notitie staat hier nog.",

		Media:  Plural{"1 foto, opname of bestand blijft weg.", "%d foto’s, opnames of bestanden blijven weg."},
		App:    Plural{"1 regel van de app zelf blijft weg.", "%d regels van de app zelf blijven weg."},
		Hidden: Plural{"1 onzichtbaar teken blijft weg.", "%d onzichtbare tekens blijven weg."},
		Naming: Plural{"In 1 deel staat iets dat iemand herkenbaar kan maken. Kijk het na wanneer je daar verder schrijft.",
			"In %d delen staat iets dat iemand herkenbaar kan maken. Kijk het na wanneer je daar verder schrijft."},
		ReadAs: "De letters zijn gelezen als %s.",

		Nothing: "Hier staan geen woorden in. Er is niets gemaakt.",
		Several: "In deze chat schreef meer dan één persoon. Er is niets gemaakt: wat anderen schreven, is niet jouw notitie. Kopieer alleen je eigen berichten.",
		NoText:  "Dit is geen gewone tekst. Er is niets gemaakt. Bewaar het als tekst (.txt), of kopieer het en plak het.",
		TooBig:  "Dit is te groot voor een notitie. Er is niets gemaakt. Voer de chat uit zonder media, of neem een kleiner stuk.",
		Many:    "Dit zijn meer dan %d delen. Er is niets gemaakt. Neem een kleiner stuk.",
		Long:    "Eén deel is langer dan %d tekens. Er is niets gemaakt. Zet er regels met --- tussen.",

		Command: NoteCommandWords{
			Check:  "toont wat er zou komen, en maakt niets",
			Asks:   "Plak of typ je notitie. Klaar? Druk op enter en dan op ctrl+d (in Windows: ctrl+z en enter). Met ctrl+c wordt er niets gemaakt.",
			Would:  Plural{"Hier zou 1 concept van komen. Er is niets gemaakt.", "Hier zouden %d concepten van komen. Er is niets gemaakt."},
			Row:    "%s · %s",
			NoRead: "%s: %s",
		},
	}
}

func noteCommandsNL() map[string]CommandText {
	return map[string]CommandText{"note": {
		Short: "Maakt concepten van een notitie op je telefoon",
		Long: "Maakt van elk deel van een notitie een nieuw concept, met dat deel als verhaal. Zonder bestand is het wat je plakt of typt; - is de standaardinvoer.\n\n" +
			"Een regel met alleen een datum, of alleen ---, begint het volgende deel. De datum is de dag van wat eronder staat, tot de volgende datum: 12/3, 12-3-2026, 12.03.26, " +
			"12 maart, di 12 maart 2026 of 2026-03-12, met of zonder uur. Zonder jaar is het de vorige keer dat het die dag was. Een dag die nog moet komen of niet bestaat, " +
			"wordt niet geraden: het concept is dan van vandaag, en dat wordt gezegd.\n\n" +
			"Een chat met jezelf kan ook: uitgevoerd uit WhatsApp (tekst of zip), of gekopieerd uit WhatsApp of Signal. Berichten van één dag worden samen één verhaal, elk op een eigen regel, " +
			"tenzij er meer dan twee uur tussen zit. Je naam blijft weg, en ook wat de app zelf schreef; foto’s en opnames blijven weg en worden geteld. Schreef er nog iemand, dan wordt er niets gemaakt.\n\n" +
			"Alle concepten komen er, of geen enkel. Over welk gezin het gaat, vul je zelf in. Per concept verschijnt de dag en het aantal woorden, nooit wat er staat. Het bestand blijft waar het is.",
		Example: "koffiemoment note\nkoffiemoment note notitie.txt\nkoffiemoment note --check \"WhatsApp-chat met mezelf.zip\"",
	}}
}
