package words

func reportScreenNL() ReportScreenWords {
	return ReportScreenWords{
		Title: "Verslag", About: "Een bestand om te lezen, af te drukken of door te geven. Het staat klaar op je computer; er wordt niets verstuurd.",
		Row: "Verslag", RowNote: "op papier, in de browser, in Word",
		Forms: map[string]NamedAbout{
			"html":         {"Voor de browser (html)", "Leesbaar op elk scherm, ook op een telefoon en met een schermlezer."},
			"pdf":          {"Op papier (pdf)", "Ziet er overal hetzelfde uit, klaar om af te drukken."},
			"docx":         {"In Word (docx)", "Om er verder in te schrijven."},
			"md":           {"Als gewone tekst (md)", "Voor elk programma dat tekst toont."},
			"csv":          {"Momenten in een rekenblad (csv)", "Een rij per moment, voor Excel of een ander rekenblad."},
			"criteria.csv": {"Criteria in een rekenblad (csv)", "Een rij per criterium."},
		},
		WithMargins: "Je kantlijn gaat mee", WithoutMargins: "Je kantlijn blijft hier", MarginsAbout: "Enter wisselt. In je kantlijn staat wat alleen voor jou is.",
		Making: "Even geduld: het verslag wordt geschreven", DoneOf: "%d van %d gelezen", Stopped: "Gestopt. Er is niets geschreven.",
		Made: "%s staat klaar in %s.", Open: "Open het", OpenAbout: "in het programma dat je computer ervoor heeft", Folder: "Toon de map",
		Unopened: "Je computer opende %s niet. Open het zelf in je bestanden.",

		Entry: "Dit moment", EntryAbout: "Alles wat je erover schreef, voor jezelf.",
		Stage: "%s", StageAbout: "Al je momenten van deze stage, je zelfinschatting en je groei in beeld, voor jezelf.",
		Study: "Alle stages", StudyAbout: "Alles van het begin tot nu, voor jezelf.",
		NoFolder:   "Er is geen map om het in te bewaren. Kies er een met: koffiemoment report … --out MAP",
		TooLong:    "Op papier wordt dit meer dan 10.000 bladzijden. Er is niets geschreven. Neem de html.",
		NoTalk:     "Een gespreksblad komt er zodra je iets indiende of een antwoord kreeg.",
		FileSealed: "logboek", FileMargins: "met kantlijn", FilePrivate: "met privé", FileNames: "met namen",
		WithPrivate: "Wat privé is, gaat mee", WithoutPrivate: "Wat privé is, blijft hier", PrivateAbout: "Enter wisselt. Het gaat om momenten die je helemaal privé hield.",
		AskWish: "In je zin staat misschien over wie het gaat.", AskWishAbout: "Je mentor kent de gezinnen, maar het blad kan blijven liggen.", MendWish: "Pas de zin aan", LeaveWish: "Laat het zo staan",
		NoHandIn: "Het bestand dat je indiende, staat er niet meer, of het is verzegeld. Dien opnieuw in om er een verslag van te maken.",
		HandIn:   "Het ingediende logboek", HandInAbout: "Alles wat erin staat, om te lezen zonder dit programma.",
		Answer: "Beide blikken naast elkaar", AnswerAbout: "Wat de student en de stagebegeleider schreven, naast elkaar.",
		Talk: "Gespreksblad", TalkAbout: "Eén blad voor het gesprek, met plaats om te schrijven.",
		Cohort: "De groep in beeld", CohortAbout: "Waar de studenten staan, zonder namen.",
		Named: "De groep, met namen", NamedAbout: "Met een tabel van alle studenten. Alleen voor jou.",
		Guide: "Gids voor de lector", GuideAbout: "Wat het logboek vraagt en waarom, met de rubric erbij.",
		Wish: "Geef me deze week …", WishAbout: "Maak de zin af: wat vraag je? Zonder zin komen er lijnen op het blad.",
		Mentor: "Blad voor je mentor", MentorAbout: "Wat je deze week vraagt, met plaats voor een antwoord. Wat je mentor schrijft, typ je over bij een moment (m).",
		Cards: "Kaartjes voor de groep", CardsAbout: "Twee op een blad, om uit te knippen. Ze zeggen niet over wie, waar of wanneer.",
		Four: "Kaartjes, vier op een blad", FourAbout: "Kleiner, voor korte momenten.",
	}
}
