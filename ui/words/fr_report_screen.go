package words

func reportScreenFR() ReportScreenWords {
	return ReportScreenWords{
		Title: "Rapport", About: "Un fichier à lire, à imprimer ou à transmettre. Il est prêt sur ton ordinateur ; rien n’est envoyé.",
		Row: "Rapport", RowNote: "sur papier, dans le navigateur, en Word",
		Forms: map[string]NamedAbout{
			"html":         {"Pour le navigateur (html)", "Lisible sur tout écran, aussi sur un téléphone et avec un lecteur d’écran."},
			"pdf":          {"Sur papier (pdf)", "Le même aspect partout, prêt à imprimer."},
			"docx":         {"En Word (docx)", "Pour continuer à y écrire."},
			"md":           {"En texte simple (md)", "Pour tout programme qui montre du texte."},
			"csv":          {"Moments en feuille de calcul (csv)", "Une rangée par moment, pour Excel ou un autre tableur."},
			"criteria.csv": {"Critères en feuille de calcul (csv)", "Une rangée par critère."},
		},
		WithMargins: "Ta marge part aussi", WithoutMargins: "Ta marge reste ici", MarginsAbout: "Entrée change. Dans ta marge se trouve ce qui n’est que pour toi.",
		Making: "Un instant : le rapport est en train d’être écrit", DoneOf: "%d sur %d lus", Stopped: "Arrêté. Rien n’a été écrit.",
		Made: "%s est prêt dans %s.", Open: "Ouvre-le", OpenAbout: "dans le programme que ton ordinateur a pour cela", Folder: "Montre le dossier",
		Unopened: "Ton ordinateur n’a pas ouvert %s. Ouvre-le toi-même dans tes fichiers.",

		Entry: "Ce moment", EntryAbout: "Tout ce que tu en as écrit, pour toi-même.",
		Stage: "%s", StageAbout: "Tous tes moments de ce stage, ton auto-évaluation et ton évolution en images, pour toi-même.",
		Study: "Tous les stages", StudyAbout: "Tout depuis le début, pour toi-même.",
		NoFolder:   "Il n’y a pas de dossier où le garder. Choisis-en un avec : koffiemoment report … --out DOSSIER",
		TooLong:    "Sur papier, cela ferait plus de 10 000 pages. Rien n’a été écrit. Prends le html.",
		NoTalk:     "Une feuille d’entretien viendra dès que tu auras remis quelque chose ou reçu une réponse.",
		FileSealed: "journal", FileMargins: "avec marge", FilePrivate: "avec privé", FileNames: "avec noms",
		WithPrivate: "Ce qui est privé part aussi", WithoutPrivate: "Ce qui est privé reste ici", PrivateAbout: "Entrée change. Il s’agit de moments que tu as gardés entièrement privés.",
		AskWish: "Ta phrase dit peut-être de qui il s’agit.", AskWishAbout: "Ton maître de stage connaît les familles, mais la feuille peut traîner.", MendWish: "Change la phrase", LeaveWish: "Laisse-la ainsi",
		NoHandIn: "Le fichier que tu as remis n’est plus là, ou il est scellé. Remets à nouveau pour en faire un rapport.",
		HandIn:   "Le journal remis", HandInAbout: "Tout ce qu’il contient, à lire sans ce programme.",
		Answer: "Les deux regards côte à côte", AnswerAbout: "Ce que l’étudiant et le superviseur ont écrit, côte à côte.",
		Talk: "Feuille d’entretien", TalkAbout: "Une feuille pour l’entretien, avec de la place pour écrire.",
		Cohort: "Le groupe en images", CohortAbout: "Où sont les étudiants, sans noms.",
		Named: "Le groupe, avec noms", NamedAbout: "Avec un tableau de tous les étudiants. Rien que pour toi.",
		Guide: "Guide de l’enseignant", GuideAbout: "Ce que demande le journal et pourquoi, avec la grille.",
		Wish: "Donne-moi cette semaine …", WishAbout: "Finis la phrase : que demandes-tu ? Sans phrase, il y aura des lignes sur la feuille.",
		Mentor: "Feuille pour ton maître de stage", MentorAbout: "Ce que tu demandes cette semaine, avec de la place pour une réponse. Ce que ton maître de stage écrit, tu le recopies à un moment (m).",
		Cards: "Cartes pour le groupe", CardsAbout: "Deux par feuille, à découper. Elles ne disent ni qui, ni où, ni quand.",
		Four: "Cartes, quatre par feuille", FourAbout: "Plus petites, pour de courts moments.",
	}
}
