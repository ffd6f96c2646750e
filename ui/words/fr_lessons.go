package words

import "koffiemoment/journal"

func lessonsFR() LessonWords {
	return LessonWords{
		Next: "Ensuite", Keys: "Touches", KeysAbout: "celles de l’écran où tu étais", KeysName: "touches", Of: "%s · %d sur %d",
		Done: "retour là où tu étais", Enter: "l’exemple lui-même", Contents: "Dans ce livret", Sign: "exemple",
		Back:   "Te revoilà dans ton propre journal. L’exemple est parti.",
		NoOpen: "L’exemple n’a pas pu être fait. Rien n’a changé dans ton propre journal. Réessaie plus tard.",
		Advice: map[journal.Advice]string{
			journal.JustTell:   "Premier moment : raconte ce que tu as vu, rien de plus.",
			journal.OneInWords: "Deuxième moment : une question, avec tes propres mots.",
			journal.FirstLevel: "Troisième moment : un niveau, et un “si …, alors …”.",
		},
		Pages: append([]Lesson{
			{
				Name: "un moment café", Title: "Un parent à la porte est ton invité",
				Text: []string{
					"Toi, tu connais l’enfant en classe ; le parent le connaît à la maison. Dans un dialogue chaleureux et réciproque, vous mettez cela ensemble. Le pas de la maison à l’école devient alors un passage en douceur.",
					"Un tel échange ne dure parfois qu’une minute. Après, tu te sers quatre petites tasses :",
				},
				Pairs: []Pair{
					{"Accueil", "ce que tu as vu et entendu"},
					{"Appui", "comment tu as regardé ce parent"},
					{"Servir le café", "ce que tu as dit et fait"},
					{"Prêter attention", "ce que tu emportes pour la prochaine fois"},
				},
				Reason: "Deux minutes suffisent. Ce que tu notes, tu le vois plus vite la prochaine fois.",
			},
			{
				Name: "un bon récit", Title: "Ce que tu as vu n’est pas ce que tu as pensé",
				Text: []string{
					"Note d’abord ce qu’on aurait pu filmer : qui était où, ce qui s’est dit. Ce que tu en as pensé vient après. Il reste ainsi de la place pour une autre histoire sur le même parent.",
				},
				Pairs: []Pair{
					{"Faible", "“Maman était de nouveau pressée et le dessin ne l’intéressait pas.”"},
					{"Plus fort", "“Maman a regardé son GSM, a dit ‘joli’ et est allée vers la porte. Elle avait encore son manteau.”"},
					{"Ensuite", "“J’ai pensé : elle n’a pas envie d’être là. Peut-être devait-elle simplement aller travailler.”"},
				},
				Reason: "Le premier permet une seule histoire. Le deuxième en permet deux ou trois.",
			},
			{
				Name: "niveaux", Title: "Les niveaux sont des pas, pas des points",
				Text: []string{
					"Un niveau dit ce qui a réussi dans ce moment-ci, pas ce que tu vaux. Choisis la description qui ressemble à ce que tu as fait. Si aucune ne va, laisse vide : tes mots comptent aussi sans niveau.",
				},
				Pairs: []Pair{
					{"Faible", "“Pratique, c’est un choix prudent.”"},
					{"Plus fort", "“Pratique : j’ai posé une question, mais je n’ai rien fait de sa réponse.”"},
				},
				Reason: "Le premier devine. Le deuxième montre ce que tu as fait, et donc aussi ce que tu peux essayer demain. Il n’y aura jamais de total ni de moyenne.",
			},
			{
				Name: "noms d’emprunt", Title: "Un nom d’emprunt, et que faire d’une vraie inquiétude",
				Text: []string{
					"Donne à chaque famille un nom d’emprunt : une fleur, un arbre, une couleur. Pas d’initiales, on les devine vite. Une rue, un métier ou une école peut aussi trahir de qui il s’agit.",
				},
				Pairs: []Pair{
					{"Faible", "“S., la maman qui travaille à la boulangerie du coin.”"},
					{"Plus fort", "“Parent Coquelicot, qui commence tôt et arrive juste à temps.”"},
					{"Souci", "Un enfant t’inquiète ? Parles-en aujourd’hui encore à ton maître de stage ou à la direction. Ce journal ne peut aider personne, eux bien."},
				},
				Reason: "Bonne question à se poser : ce parent pourrait-il lire par-dessus ton épaule ?",
			},
			{
				Name: "si …, alors …", Title: "Un plan pour la prochaine fois",
				Text: []string{
					"Une intention tient mieux quand un moment y est attaché. Choisis quelque chose que tu verras ou entendras sûrement, et une petite chose que tu feras alors.",
				},
				Pairs: []Pair{
					{"Faible", "“Je veux plus de contact avec les parents.”"},
					{"Plus fort", "“Si un parent s’attarde à la porte, alors je raconte à quoi l’enfant a joué.”"},
					{"Plus tard", "À ton prochain moment café, ton plan est de nouveau là : comment cela s’est-il passé ? “Pas encore d’occasion” est aussi une réponse."},
				},
				Reason: "Avec le premier, tu ne sais jamais quand commencer. Tu peux lâcher un plan, et il n’est jamais trop tard.",
			},
			{
				Name: "semaine 1", Title: "Ta première semaine : trois moments café",
				Text: []string{
					"Commence petit. Une rencontre à la porte suffit, et rien ne doit être complet tout de suite. Ce que tu écris est enregistré tout seul : tu peux arrêter à tout moment et continuer plus tard.",
				},
				Pairs: []Pair{
					{"Le premier", "Raconte simplement ce que tu as vu. “Court” dure deux minutes."},
					{"Le deuxième", "Réponds à une question. Pas encore besoin d’un niveau."},
					{"Le troisième", "Choisis un niveau, et écris un “si …, alors …”."},
					{"Les touches", "Elles sont en bas de chaque écran. F1 donne de l’aide."},
				},
				Reason: "Un jour sans moment café n’est pas un retard : rien ne vient ici trop tard.",
			},
			{
				Name: "remettre", Title: "Remettre en quatre étapes",
				Text: []string{
					"Tu le fais quand on le demande, ou pour faire lire quelque chose. Rien ne part avant la dernière étape, et tu peux toujours revenir.",
				},
				Pairs: []Pair{
					{"Choisir", "Un stage, une période, ou les moments que tu coches."},
					{"Contrôler", "Tu vois ce qui peut rendre quelqu’un reconnaissable : remplace-le, laisse-le, ou garde ce moment chez toi."},
					{"Lire", "Tu lis exactement ce que verra ton superviseur."},
					{"Écrire", "Tu reçois un fichier .koffie, ouvert ou scellé. Tu le portes toi-même : dépose-le, ou envoie-le par mail."},
				},
				Reason: "Tu peux remettre à nouveau. Ce que ton superviseur a déjà dit de tes moments ne se perd pas.",
			},
			{
				Name: "qui voit quoi", Title: "Ce que voit ton superviseur",
				Text: []string{
					"Rien, tant que tu ne remets rien. Ensuite tu choisis les moments qui partent, tu relis exactement ce qui s’en va, et tu portes toi-même le fichier.",
				},
				Pairs: []Pair{
					{"Part", "ton récit, tes réponses et tes niveaux, avec des semaines de stage au lieu de jours"},
					{"Reste ici", "ta marge, et chaque moment que tu as mis privé"},
					{"Revient", "une réponse qui vient à côté de ton regard, avec un prochain pas"},
				},
				Reason: "Si vous voyez les choses autrement, personne n’a fait de faute. Vous avez de quoi parler : un point à discuter.",
			},
			{
				Name: "vie privée", Title: "Ce que tu écris reste chez toi",
				Text: []string{
					"Tout est dans un seul fichier sur cet ordinateur, et le programme ne fait aucune connexion : seul part ce que tu transmets.",
				},
				Pairs: []Pair{
					{"Lire", "Qui a accès à ton compte peut lire ce fichier. Pas avec une phrase de passe : “Verrou”, dans les réglages."},
					{"Regarder", "F12 ferme le rideau ; ton texte est gardé."},
					{"Familles", "Le contrôle ne voit pas tout. Les noms d’emprunt font plus."},
					{"Jeter", "Pendant trente jours, tu récupères ce que tu jettes. Supprimé pour de bon, cela part aussi des copies accessibles."},
				},
				Reason: "Ce que tu as transmis ou copié toi-même ne se reprend plus.",
			},
			{
				Name: "la grille", Title: "La grille : ce que tu regardes",
				Text: []string{
					"Une grille est une liste de critères, chacun avec une description par niveau. Celle-ci suit la structure d’un cours, avec nos propres mots : ce n’est pas la grille de ta formation.",
				},
				Pairs: []Pair{
					{"Voir", "Dans les réglages, sous “Grille” : tout à lire."},
					{"Une autre", "Ta formation a donné une grille ? Ouvre le fichier d’un double-clic : tu la vois d’abord, puis tu choisis."},
					{"Déjà écrit", "Chaque réflexion garde la grille de son moment."},
					{"À toi", "“Garder comme feuille de calcul”, puis adapte dans Excel."},
				},
				Reason: "Il n’en sort pas de note, quelle que soit la grille.",
			},
		}, courseFR()...),
		Topics: []Topic{
			{"semaine-1", []string{"semaine 1", "un bon récit"}},
			{"remettre", []string{"remettre", "qui voit quoi"}},
			{"relire", []string{"une soirée", "évaluer", "répondre"}},
			{"vie-privee", []string{"vie privée", "noms d’emprunt"}},
			{"grille", []string{"la grille", "niveaux"}},
		},
		Example: Lesson{
			Name: "un exemple", Title: "Regarde autour de toi dans un exemple",
			Text: []string{
				"Un journal inventé est prêt : un stage entier, avec la réponse du superviseur. Tape, efface et essaie. Ton propre journal n’y est pas mêlé, et quand tu reviens, l’exemple est parti.",
				"Essaie ceci :",
			},
			Pairs: []Pair{
				{"a", "Vois où Lien regarde autrement."},
				{"z", "Vois quels moments sont derrière un niveau."},
				{"n", "Sers-toi un moment café."},
			},
			Reason: "Dans un exemple, rien ne peut mal tourner. Avec q, tu reviens.",
		},
		Evening: []Lesson{
			{
				Name: "une soirée", Title: "Une soirée de relecture, en cinq étapes",
				Text: []string{
					"Garde le téléchargement de ta plateforme tel quel et ouvre-le ici. Les fichiers de tes étudiants sont seulement lus. Tout ce que tu dis est gardé aussitôt : tu arrêtes quand tu veux et tu continues demain.",
				},
				Pairs: []Pair{
					{"Lire", "D’abord qui demande de regarder, puis ce que tu n’as pas encore lu ou ce qui a changé."},
					{"Évaluer", "Par critère un niveau, avec au-dessus ce que l’étudiant a écrit et en dessous un prochain pas."},
					{"Prêt", "Une réponse ne part jamais à moitié : par étudiant, c’est toi qui dis qu’elle est prête."},
					{"Écrire", "Tu vois d’avance qui reçoit quoi. Chaque étudiant reçoit son propre fichier."},
					{"Envoyer", "Tu le fais toi-même, par la plateforme. Ce programme reste ainsi hors de tout réseau."},
				},
				Reason: "Ce n’est pas l’ordre qui compte, mais que rien n’arrive par accident : rien ne part, ne disparaît ou ne change sans que tu le dises.",
			},
			{
				Name: "évaluer", Title: "D’abord regarder soi-même",
				Text: []string{
					"Si tu vois d’abord le niveau de l’étudiant, ton évaluation s’en rapproche d’elle-même. Si tu le caches, il ne vient à côté du tien qu’une fois ton choix fait. Prends ensuite le même critère chez l’étudiant suivant : tu gardes ainsi la même mesure.",
				},
				Pairs: []Pair{
					{"Faible", "“Bon travail, mais fais encore attention à ton écoute.”"},
					{"Plus fort", "“Tu as laissé la maman finir. Prochain pas : répète d’abord ce que tu as entendu, et ne réponds qu’ensuite.”"},
					{"Rien vu", "Si tu n’as rien lu là-dessus, choisis “je ne peux pas évaluer”. Cela dit plus qu’un niveau bas."},
				},
				Reason: "Le premier ferme. Le deuxième montre ce qui a réussi, et ce qu’on peut essayer demain à la porte.",
			},
			{
				Name: "répondre", Title: "Prêt, écrit, envoyé",
				Text: []string{
					"Ce sont trois choses. Prêt, c’est toi qui le dis. Écrit veut dire qu’il y a un fichier. Envoyé, toi seul le sais, car c’est toi qui le déposes. Si tu dis ensuite autre chose, tu écris une nouvelle réponse : chez l’étudiant, elle prend la place de la précédente.",
				},
				Pairs: []Pair{
					{"Scellé", "Un journal scellé reçoit une réponse scellée."},
					{"À part", "Ce qui est abîmé, double ou plus ancien est mis à part, chaque fois avec la raison. Rien n’est passé sous silence."},
					{"Effacer", "Ce que tu as noté sur quelqu’un, tu peux l’effacer. Pendant trente jours, tu peux encore le récupérer."},
				},
				Reason: "Il n’en sort jamais de total, de moyenne ni de classement d’étudiants.",
			},
		},
		Class: Lesson{
			Name: "essayer", Title: "Essaie une soirée avec une classe inventée",
			Text: []string{
				"Douze étudiants inventés ont remis leur journal, et c’est là comme cela vient d’une plateforme. Tes propres fichiers n’y sont pas mêlés.",
				"Au-dessus des touches se trouve chaque fois ce que tu peux essayer. Tu vois ainsi toute une soirée en dix minutes.",
			},
			Pairs: []Pair{
				{"Amina", "demande de regarder"},
				{"Lotte", "a remis à nouveau"},
				{"Mai", "a scellé son fichier"},
				{"Olena", "son fichier est abîmé"},
				{"Emma", "elles sont deux à s’appeler ainsi"},
			},
			Reason: "Ici, rien ne peut mal tourner. Avec q tu arrêtes, et tout est parti.",
		},
		EnterClass: "la classe inventée", Try: "Essaie %d/%d :",
		Steps: []string{
			"ouvre Amina avec entrée. Elle demande de regarder.",
			"entrée sur un critère ; un chiffre donne ton niveau.",
			"F6 : le même critère chez l’étudiant suivant.",
			"o dans la file : cache le niveau de l’étudiant.",
			"ouvre la rangée scellée. La phrase de passe : %s",
			"mets une réponse prête, avec espace dans la file.",
			"écris ce qui est prêt : a dans la file, et vérifie.",
			"v dit qu’une réponse est envoyée. Toi seul le sais.",
		},
		AllTried: "C’était une soirée. Continue à regarder ; avec q tout est parti.",
	}
}
