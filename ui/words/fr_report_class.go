package words

func reportClassFR() ReportClassWords {
	return ReportClassWords{
		For:      "Pour qui accompagne ces étudiants. Il y a des nombres : aucun nom, et rien de ce que les étudiants ont écrit.",
		ForSmall: "Rien que pour toi. Il y a des groupes de moins de cinq étudiants : même sans noms, on peut deviner de qui il s’agit.",
		ForNames: "Rien que pour toi. Il y a des noms d’étudiants : ne le montre pas au groupe et ne le transmets pas.",
		HandIns:  Plural{"%d journal remis", "%d journaux remis"}, Groups: Plural{"%d groupe", "%d groupes"},
		Answered:  "réponse écrite : %d sur %d",
		Empty:     "Dans ce dossier, il n’y a pas de journaux remis.",
		NoneTaken: "Dans ce dossier, il n’y a pas de journaux qui aient pu être lus. La raison est ci-dessous.",
		OfRubric:  "%s · %s, version %d", Lecturer: "enseignant",

		WeeksShort: "Semaines", Weeks: "Réflexions par semaine de stage", WeeksAbout: "Sur quelle semaine du stage elles portent. Une semaine calme peut être un congé, ou une semaine pleine d’autre travail.",
		Week: "Semaine", Entries: "Réflexions", Earlier: "jusqu’à %s",
		LevelsShort: "Niveaux", Spread: "Où les étudiants se placent, et où leur enseignant les place",
		SpreadAbout:   "Par critère, combien d’étudiants sont à chaque niveau : en haut selon eux-mêmes, en bas selon leur enseignant. Sous “pas de niveau”, rien n’était encore choisi, ou ce n’était pas évaluable.",
		Criteria:      "Ce qui reste calme, et où vous regardez autrement",
		CriteriaAbout: "Est calme qui n’a pas encore de moment pour un critère : peut-être cela ne s’est-il pas présenté. Très éloigné est un écart de deux niveaux ou plus (s’il n’y en a que deux : d’un). Chaque écart est un point à discuter, pas une faute. Si un critère reste calme chez beaucoup d’étudiants, ou si beaucoup le voient autrement, un prochain cours peut en parler.",
		PerCriterion:  "Par critère", Criterion: "Critère", Moments: "Moments", Quiet: "Étudiants encore calmes", Apart: "Très éloignés", Cannot: "Impossible à évaluer",
		AsideAbout: "Ces fichiers ne comptent nulle part. Lesquels, c’est dans la liste dont ce rapport a été fait.",
		AsideNamed: "Ces fichiers ne comptent nulle part.", Why: "Pourquoi", Files: "Fichiers", File: "Fichier",

		GuideTitle: "Guide pour qui accompagne des étudiants",
		GuideFor:   "Pour enseignants, superviseurs et maîtres de stage. Il ne dit rien d’un étudiant ; tu peux le transmettre.",
		Begin:      guideBeginFR(), Subjects: "De quoi il s’agit",
		Stages:      "Tâches et objectifs par stage",
		StagesAbout: "L’étudiant choisit lui-même un stage, et pour chaque moment quelle tâche c’était. Après, l’étudiant coche l’objectif que le moment montre.",
		Kinds:       "Tâches dans %s", Kind: "Tâche", Asks: "La question qui va avec", Goals: "Objectifs", AllGoals: "Objectifs, à chaque stage", Thresholds: "Seuils", Expected: "À la fin de ce stage, la formation attend : %s.",
		TenMinutes: guideTenMinutesFR(), Guiding: guideGuidingFR(), Tips: guideTipsFR(), Views: guideViewsFR(), Discreet: guideDiscreetFR(),
		Rubric: "La grille", RubricAbout: "Choisis la description qui ressemble à ce que tu as lu. Si aucune ne va, “je ne peux pas évaluer” est une bonne réponse.",
		Level: "Niveau", Letters: "Court", Means: "Ce qu’il dit", Because: "Pourquoi c’est important : %s", Taught: "Où on l’aborde : %s",
		Over: "Affirmations et questions", Statement: "Affirmation", Question: "Question", QuestionOver: "Sur",
		Meaning: "Sens", Description: "Description",
	}
}

func guideBeginFR() GuideChapter {
	return GuideChapter{
		Title: "Ce que demande ce journal, et pourquoi",
		Texts: []string{
			"L’étudiant connaît l’enfant en classe, le parent le connaît à la maison. Dans un dialogue chaleureux et réciproque, ils mettent cela ensemble, et le passage de la maison à l’école devient plus doux. Un tel échange ne dure souvent qu’une minute, et il est déjà passé.",
			"C’est pourquoi l’étudiant se sert après un moment café, de deux minutes à vingt. Il vient chaque fois une seule question, et on peut toujours passer. “Pas d’occasion” est une réponse ordinaire.",
		},
		Table: "Les quatre parties d’un moment café",
		Head:  [2]string{"Partie", "Ce que fait l’étudiant"},
		Rows: []Pair{
			{"Accueil", "Raconter ce qu’il y avait à voir et à entendre et, à part : qu’en ai-je pensé ?"},
			{"Appui", "S’arrêter à une attitude de base : comment ai-je regardé et écouté ce parent ?"},
			{"Servir le café", "S’arrêter à une compétence : qu’ai-je dit ou fait, et qu’est-ce qui est venu du parent ?"},
			{"Prêter attention", "Emporter un conseil et former une intention : “Si …, alors …”. À une prochaine rencontre, elle revient."},
		},
		Close: "Les niveaux sont des pas dans ce que quelqu’un fait. Il n’en vient jamais de note, de total ou de moyenne, chez toi non plus.",
	}
}

func guideTenMinutesFR() GuideChapter {
	return GuideChapter{
		Title: "Relire un journal en dix minutes",
		Texts: []string{
			"Pas besoin de tout lire avec le même soin pour faire avancer un étudiant. Voici un ordre qui marche. Tout ce que tu dis est gardé aussitôt : tu arrêtes quand tu veux.",
		},
		Table: "Du début à la fin",
		Head:  [2]string{"Minutes", "Ce que tu fais"},
		Rows: []Pair{
			{"0–1", "Regarde l’aperçu. Où l’étudiant demande-t-il de regarder ? Qu’est-ce qui est nouveau ou changé, et qu’est-ce qui reste calme ?"},
			{"1–4", "Lis le moment pour lequel l’étudiant demande de l’aide, puis encore un autre."},
			{"4–8", "Parcours les critères. Donne ton niveau, de préférence avant de voir celui de l’étudiant. Pour deux ou trois, écris un prochain pas : une petite chose possible demain à la porte. Si tu n’as rien lu là-dessus, dis que tu ne peux pas évaluer."},
			{"8–9", "Note un ou deux points à discuter : où regardez-vous autrement, qu’est-ce qui t’intrigue ?"},
			{"9–10", "Termine par une phrase sur l’ensemble, et mets la réponse prête."},
		},
		Close: "Prends parfois le même critère chez tous les étudiants à la suite : tu gardes ainsi la même mesure. Une réponse ne part jamais toute seule : c’est toi qui dis qu’elle est prête, qui l’écris et qui l’envoies.",
	}
}

func guideGuidingFR() GuideChapter {
	return GuideChapter{
		Title: "Accompagner l’attitude de base et les compétences",
		Texts: []string{
			"Une attitude de base grandit dans des moments ordinaires avec des parents, et grâce à quelqu’un qui pose ensuite une question. Le maître de stage voit l’étudiant à la porte, le superviseur lit ce que l’étudiant en pense. Ensemble, vous voyez plus que chacun de son côté.",
			"Crée des occasions : une place à la porte de la classe à l’arrivée, cinq minutes à la grille à la sortie, une photo ou un dessin à regarder ensemble. Si un étudiant parle toujours aux mêmes parents, une autre place aide souvent plus qu’un bon conseil.",
		},
		Table: "Des questions qui aident à avancer",
		Head:  [2]string{"Ce que tu lis ou entends", "Ce que tu peux demander"},
		Rows: []Pair{
			{"“Cette maman ne s’intéresse à rien.”", "Qu’est-ce qu’on aurait pu filmer ? Quelle autre histoire y convient aussi ?"},
			{"Toujours les mêmes parents", "À qui n’as-tu pas encore parlé ? Où es-tu quand ce parent entre ?"},
			{"Seulement comment était la journée", "Que sait ce parent de l’enfant que tu ne sais pas ? Comment peux-tu le demander ?"},
			{"Beaucoup raconté, peu demandé", "Que voulait te dire le parent ? Comment as-tu montré que tu l’entendais ?"},
			{"Pas de langue commune", "Qu’avez-vous compris sans mots ? Quelle image ou quel geste peut aider demain ?"},
			{"Seulement ce qui s’est passé, pas pourquoi", "Qu’est-ce qui a fait que cela s’est passé ainsi ? Qu’essaies-tu la prochaine fois ?"},
			{"“Cela ne s’est pas fait.”", "Cela arrive. Quelle occasion cette école offre-t-elle bien, et qui peut t’y aider ?"},
		},
		Close: "Demande une seule chose à la fois, et ce que quelqu’un a fait. Cela reste ainsi quelque chose qu’un étudiant peut essayer.",
	}
}

func guideTipsFR() GuideChapter {
	return GuideChapter{
		Title: "Quels conseils emporter ?",
		Texts: []string{
			"Un conseil tient mieux quand un moment y est attaché. Aide l’étudiant à en faire un “si …, alors …”, et reviens-y plus tard. “Pas encore d’occasion” et “laissé tomber” sont aussi des réponses.",
		},
		Table: "Quelques-uns pour commencer",
		Head:  [2]string{"Si …", "alors …"},
		Rows: []Pair{
			{"un parent s’attarde à la porte", "je raconte à quoi l’enfant s’est occupé aujourd’hui"},
			{"je vois un parent pour la première fois", "je dis qui je suis et quand je suis là"},
			{"un parent est pressé", "je dis une belle chose, et le reste demain"},
			{"un parent dit quelque chose qui me touche", "je répète d’abord ce que j’ai entendu"},
			{"j’ai déjà une explication toute prête", "j’en cherche encore une deuxième"},
			{"mes mots ne passent pas", "je prends une photo ou un geste en plus"},
		},
		Close: "Emportes-en un toi aussi. Par exemple : si un étudiant demande conseil, alors je demande d’abord ce qui a déjà été essayé.",
	}
}

func guideViewsFR() GuideChapter {
	return GuideChapter{
		Title: "Lire les différences",
		Texts: []string{
			"Parfois tu places un étudiant ailleurs que lui-même. C’est un point à discuter, pas une faute : vous n’avez pas vu la même chose. Mettez d’abord les deux raisons côte à côte, et ensuite seulement les deux niveaux.",
		},
		Table: "De quoi vous pouvez parler",
		Head:  [2]string{"Ce que tu vois", "De quoi l’échange peut parler"},
		Rows: []Pair{
			{"L’étudiant se place plus haut", "À quel moment pense l’étudiant, que tu n’as pas lu ? Que voudrais-tu encore voir ?"},
			{"L’étudiant se place plus bas", "Qu’est-ce qui réussit déjà selon toi ? Montre le moment."},
			{"Tu ne peux pas évaluer", "Où l’étudiant peut-il le montrer, et qui le voit alors ?"},
			{"Un critère reste calme", "Cela ne s’est-il pas présenté, ou n’a-t-on rien noté ? Calme n’est pas un niveau bas."},
			{"Beaucoup regardent autrement", "Peut-être le groupe lit-il la description autrement que toi. Lisez-la ensemble."},
		},
		Close: "Si tu penses autrement après l’entretien, écris une nouvelle réponse. Elle prend la place de la précédente.",
	}
}

func guideDiscreetFR() GuideChapter {
	return GuideChapter{
		Title: "Discrétion",
		Texts: []string{
			"Ce que tu lis parle de vraies familles. Même derrière un nom d’emprunt, on peut parfois reconnaître quelqu’un : à un métier, une rue, une langue, quelque chose qui s’est passé.",
		},
		Table: "Où la discrétion compte",
		Head:  [2]string{"Où", "Comment t’y prendre"},
		Rows: []Pair{
			{"Dans le journal", "L’étudiant choisit un nom d’emprunt, donne d’ordinaire des semaines au lieu de jours, et voit en remettant ce qui peut rendre quelqu’un reconnaissable. S’il y en a quand même trop, demande de l’écrire autrement."},
			{"Dans ta réponse", "Ne répète rien à quoi l’on puisse reconnaître une famille."},
			{"Dans le groupe", "Montre des nombres, pas de noms. À moins de cinq étudiants, même des nombres font reconnaître quelqu’un."},
			{"Sur ton ordinateur", "Ne garde pas les journaux remis plus longtemps qu’il ne faut. Ce que tu as noté sur des étudiants, tu peux l’effacer."},
			{"En cas de vraie inquiétude", "Une inquiétude pour un enfant va au maître de stage ou à la direction, pas dans ce journal. Dis-le avant que le stage commence."},
		},
		Close: "La marge d’un étudiant et ce qui est privé ne sont dans aucun journal remis. Ne les demande pas non plus.",
	}
}
