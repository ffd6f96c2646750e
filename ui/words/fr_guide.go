package words

func guideFR() GuideWords {
	return GuideWords{
		Title: "Guide pour le cours", Of: "%s · %d sur %d", Next: "Ensuite", Done: "retour là où tu étais",
		Pages: []Lesson{
			{
				Name: "l’ensemble", Title: "Le cours et ce programme côte à côte",
				Text: []string{
					"À chaque page du cours reviennent deux choses : un dialogue chaleureux et réciproque, et un passage en douceur de la maison à l’école. Ici, les étudiants s’y exercent, avec leurs propres mots.",
				},
				Pairs: []Pair{
					{"Accueil", "Le début de chaque moment café : qu’ai-je vu ou entendu et, à part : qu’en ai-je pensé ?"},
					{"Appui", "Les sept attitudes de base, chacune une étape avec une question. Le pourquoi et le où sont à côté."},
					{"Servir le café", "Les trois compétences : prendre l’initiative, valoriser la diversité, favoriser les échanges."},
					{"Attention", "Bilan, conseil et intention. Plus tard : le tour du parent, le regard en arrière et l’histoire unique."},
					{"Contexte", "Les occasions que l’école offre, et la fiche de l’école avec ce que demandent les parents."},
				},
				Reason: "Nulle part il n’y a de total, de moyenne ou de note. Ce que quelqu’un ne partage pas, tu ne le vois pas.",
			},
			{
				Name: "tâches", Title: "Par stage : la tâche et l’unité de formation",
				Text: []string{"L’étudiant choisit le stage dans les réglages, et la sorte de moment sous “qui, où et quand”."},
				Pairs: []Pair{
					{"Stage 1", "Avec Gezinnen ontmoeten en waarderen. Explorer les occasions de communication informelle, à partir de l’attitude de base et des compétences."},
					{"Stage 2", "Avec Verbindend communiceren. Un échange informel ciblé à partir de documentation pédagogique, associer des parents à une activité de jeu accompagnée, et une recherche sur la coopération entre parents et école."},
					{"Stage 3", "Avec Handelingsgericht werken. Le cours laisse encore la tâche ouverte, et donc ce programme aussi."},
				},
				Reason: "Si vos tâches sont autres, elles sont dans votre propre grille. Ce qui a été écrit avant garde la grille d’alors.",
			},
			{
				Name: "le premier cours", Title: "Le premier cours, en 45 minutes",
				Text: []string{
					"Fais d’avance un fichier de départ (koffiemoment help startfile) et mets-le sur la plateforme. Écris au tableau les huit mots que tu reçois alors.",
				},
				Pairs: []Pair{
					{"0–5", "Arriver. Chacun ouvre le fichier de départ d’un double-clic et compare les huit mots. Un compte n’est pas nécessaire."},
					{"5–15", "Affirmations. D’abord seul et en silence. Ensuite, deux étudiants parlent d’une affirmation sur laquelle ils pensent autrement. Personne ne doit montrer son écran."},
					{"15–25", "Un court moment café sur une rencontre jouée à la porte de la classe. Cherchez ensemble un mot qui va avec “pensé” et non avec “vu”."},
					{"25–35", "Cartes. Par quatre, qui le veut choisit un moment sans nom, lieu ni jour. Le groupe pose des questions ; les conseils ne viennent qu’à la fin."},
					{"35–42", "Quel conseil est-ce que j’emporte ? Chacun en écrit un, et en fait un “si …, alors …”."},
					{"42–45", "Convenir de la première remise. Et : une vraie inquiétude pour un enfant va au maître de stage ou à la direction."},
				},
				Reason: "Qui commence par une affirmation et finit par une intention est allé de la tête aux mains en passant par le cœur.",
			},
			{
				Name: "le retour", Title: "Comment les réponses reviennent",
				Text: []string{"Rien ne passe tout seul par un réseau : les fichiers passent par la plateforme, et seuls toi et l’étudiant envoyez quelque chose."},
				Pairs: []Pair{
					{"Remettre", "L’étudiant choisit des moments, voit d’abord ce qui rend quelqu’un reconnaissable, et reçoit un fichier .koffie."},
					{"Chercher", "Garde le téléchargement de ta plateforme tel quel, et ouvre ce dossier ici."},
					{"Relire", "Le tour du parent, ce qui a été vu plus tard et les mots du maître de stage sont près du moment. Affirmations, tête – cœur – mains et miroir d’écriture sont sous “plus sur ce journal”."},
					{"Répondre", "Un fichier par étudiant, dans les mêmes dossiers que le téléchargement. C’est toi qui les déposes."},
					{"Maison", "L’étudiant l’ouvre d’un double-clic : ton regard à côté de sa propre évaluation. Une différence est un point à discuter, pas une faute."},
				},
				Reason: "La première réponse porte tes huit mots. L’étudiant sait ainsi qu’elle vient de toi.",
			},
		},
		Questions: GuidePage{
			Name: "tête, cœur, mains", Title: "Trois questions sur tout un stage",
			Text:   "Les affirmations sont là pour le début et la fin. Entre les deux, un étudiant apprend avec la tête, le cœur et les mains. Après le stage viennent ces questions, et l’auto-évaluation les montre.",
			Reason: "Dans le groupe, demande le moment derrière une réponse, et non la réponse elle-même.",
		},
		Goals: GuidePage{
			Name: "objectifs", Title: "Les objectifs, et où ils grandissent",
			Text:   "Après un moment, l’étudiant coche l’objectif qu’il montre. Le placement sur un niveau se fait par stage, dans l’auto-évaluation : avec une raison et avec les moments.",
			Reason: "Les descriptions des niveaux sont nos propres mots. Ta formation peut mettre sa propre grille à la place.",
		},
	}
}
