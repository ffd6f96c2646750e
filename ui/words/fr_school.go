package words

func schoolFR() SchoolWords {
	return SchoolWords{
		Title: "Fiche de l’école", About: "ce que les parents demandent ici",
		Asks: "Que demandent les parents dans cette école ? Parcours-le avec ton maître de stage, et coche ce qui se fait ici. Rien n’oblige à cocher.",
		Here: "se fait ici", Nth: "question %d sur %d", DoesIt: "Cela se fait-il ici ?", Yes: "Oui, cela se fait ici", NotYet: "Pas coché",
		ChancesHead: "Où c’est possible", TipsHead: "Conseils", NoTips: "Cette question n’a pas de conseils. Demande à ton maître de stage ce qui marche ici.",
		Ways: "La fiche elle-même", WaysAbout: "en prendre une autre, adapter dans Excel, transmettre",
		Which: "id %s, version %d",
		Sheet: "Garder comme feuille de calcul", SheetAbout: "un .xlsx pour en faire sa propre fiche dans Excel",
		Take: "Une fiche d’un fichier", TakeAbout: "d’Excel, CSV ou d’un fichier .koffie ; contrôlée d’abord",
		Send: "Transmettre", SendAbout: "un fichier .koffie qu’un collègue ou un étudiant ouvre d’un double-clic ; ce que tu as coché ne part pas",
		Choose: "Utilise “%s”", ChooseAbout: "ce que tu as coché sur chaque fiche reste gardé", Ours: "la fiche intégrée",
		Look: "Voir", LookAbout: "toutes les questions et tous les conseils, à lire",
		Written: "Gardé comme %s. Adapte-le dans Excel, puis choisis “Une fiche d’un fichier”.",
		SentOn:  "Gardé comme %s. Transmets ce fichier : qui l’ouvre peut voir et utiliser la fiche.",
		Picker:  "Choisis une fiche d’école", NoFiles: "Il n’y a ici ni dossiers, ni feuilles de calcul, ni fiches d’école.",
		NotTaken: "Ce n’est pas un fichier .xlsx, .csv ou .koffie.",
		NoFolder: "Il n’y a pas de dossier où le garder. Utilise koffiemoment school sheet avec un nom.",
		Reading:  "Un instant : le fichier est contrôlé.",
		Fine:     "Tout est en ordre. Id %s, version %d.", Asked: Plural{"%d question", "%d questions"},
		AskUse: "Utiliser cette fiche d’école ?", AskUseSafe: "Ce que tu as déjà coché reste aux questions avec le même id. Ta fiche précédente reste gardée aussi, sauf si celle-ci en est une nouvelle version.",
		Use: "Utilise cette fiche", UseAbout: "à la place de celle de maintenant", NotNow: "Pas maintenant", Used: "Tu lis maintenant : %s.",
		SameAsNow: "C’est la fiche que tu utilises déjà. Rien ne change.",
		Problems:  Plural{"Une chose ne va pas. Rien n’a changé.", "%d choses ne vont pas. Rien n’a changé."},
		Mend:      "Corrige-les dans le fichier, enregistre-le, et contrôle-le à nouveau.", Again: "Contrôler à nouveau",
		Signed:      "Signé avec la clé %s. Cela dit que rien n’y a été changé, pas qui c’était.",
		Unsigned:    "Pas signé : demande à qui a donné le fichier s’il est correct.",
		NoJournal:   "Il n’y a pas ici de journal où utiliser la fiche. Ouvre le fichier sur l’ordinateur où tu tiens ton journal.",
		SameVersion: "Il y a déjà une fiche d’école “%s” version %d avec d’autres mots. Donne à celle-ci la version %d, ou un id à elle. Rien n’a changé.",
		DefaultFile: "fiche-ecole-%s-%d", LeftHead: "Pas repris, car une fiche d’école n’a pas de place pour cela :",
		Guide: []string{
			"Voici comment faire la fiche de ta propre école. Il ne te faut rien d’autre que cette feuille de calcul. Les noms des feuilles et des colonnes sont en anglais.",
			"1. Feuille “School card” : donne un id à toi (minuscules, chiffres, points et tirets) et un titre. Si tu changes quelque chose plus tard, augmente la version de 1.",
			"2. Feuille “What parents ask” : une question par rangée. Ce que demandent les parents de votre école, ils le savent le mieux : demandez-le-leur. Si votre formation ou école a déjà une liste, son texte peut venir ici.",
			"3. Une cellule vide sous “Heading” veut dire : le même titre que la rangée au-dessus.",
			"4. Laisse l’id d’une question si tu ne changes que les mots : ce qu’un étudiant a coché y est attaché. Une rangée sans id en reçoit un.",
			"5. “Chances” : où la question peut être abordée, une occasion par ligne, avec le même nom que sous “Occasions et familles”. Une nouvelle ligne dans une cellule se fait avec Alt et Entrée.",
			"6. “Tips” : un conseil par ligne, à part pour la classe et pour l’école.",
			"7. Écris sur ce qui se fait et non sur qui : pas de noms de parents, d’enfants ou de collègues.",
			"8. Enregistre comme classeur Excel (.xlsx). Ouvre koffiemoment, choisis Autour de ce stage, Fiche de l’école, La fiche elle-même, “Une fiche d’un fichier”. Ce qui ne va pas vient en une fois, avec feuille et cellule.",
		},
		OnTheCard: "est sur la fiche de l’école", Happens: "Se fait ici : %s",
		Command: SchoolOutput{
			Good: "%s est en ordre : %s.", Used: "Ton journal utilise maintenant la fiche d’école : %s. Ce que tu as déjà coché est resté à sa question.",
			Problem: "Dans %s, une chose ne va pas.", Many: "Dans %s, %d choses ne vont pas.",
			FromFlag: "la fiche dans `FICHIER` au lieu de celle en usage", FormFlag: "`FORME` : xlsx, csv ou koffie ; sinon selon le nom du fichier",
		},
	}
}

func schoolCommandsFR() map[string]CommandText {
	return map[string]CommandText{
		"school": {Short: "La fiche de l’école : en feuille de calcul, contrôler, utiliser, transmettre"},
		"school sheet": {
			Short:   "Écrit une fiche d’école comme feuille de calcul, à adapter dans Excel",
			Long:    "Écrit la fiche d’école que tu utilises comme classeur Excel (.xlsx) : une question par rangée, avec occasions et conseils, et avec une explication. La feuille adaptée revient avec school use. Un nom en .csv ou .koffie donne cette forme. Ce que tu as coché ne part pas.",
			Example: "koffiemoment school sheet notre-ecole.xlsx",
		},
		"school check": {
			Short: "Contrôle une fiche d’école et montre tout ce qui ne va pas",
			Long:  "Contrôle une fiche d’école et montre tout ce qui ne va pas, un problème par ligne, avec feuille et cellule. Le fichier peut être une feuille de calcul (.xlsx), CSV ou .koffie.",
		},
		"school use": {
			Short:   "Utilise une fiche d’école",
			Long:    "Utilise la fiche d’école dans le fichier : une feuille de calcul (.xlsx), CSV ou .koffie. Ce que tu as déjà coché reste aux questions avec le même id. Le nom wat-ouders-vragen ramène la fiche intégrée.",
			Example: "koffiemoment school use notre-ecole.xlsx",
		},
		"school send": {
			Short: "Écrit la fiche d’école comme fichier .koffie, à transmettre",
			Long:  "Écrit la fiche d’école que tu utilises comme fichier .koffie. Qui l’ouvre d’un double-clic peut voir et utiliser la fiche. Ce que tu as coché ne part pas.",
		},
	}
}
