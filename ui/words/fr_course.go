package words

// courseFR are the pages of the help that say where a heading of the course is met. What stands between quotation marks is the name of a
// place. A line holds on one row of a narrow window.
func courseFR() []Lesson {
	return []Lesson{
		{
			Name: "le cours", Title: "Le cours et ce programme",
			Text: []string{"Tu cherches quelque chose du cours ? Voici où tu le trouves."},
			Pairs: []Pair{
				{"But", "F5 à une attitude ou une compétence : pourquoi et où"},
				{"Affirmations", "“Affirmations” : avant de commencer, et à la fin"},
				{"Apprendre", "“Tête – cœur – mains” : trois questions sur un stage"},
				{"Métaphore", "chaque “Nouveau moment café”, de l’accueil à la fin"},
				{"Attitude", "“Attitudes de base” : sept étapes avec une question"},
				{"Compétence", "de “Prendre l’initiative” à “Favoriser les échanges”"},
				{"Contexte", "“Occasions et familles” : que peut-on ici ?"},
				{"Conditions", "“Fiche de l’école”, aussi avec votre propre liste"},
			},
			Reason: "Ce qui ne va pas avec un moment se trouve sous “Autour de ce stage”. Prends-y ce dont tu as besoin aujourd’hui.",
		},
		{
			Name: "le cours, suite", Title: "Le cours : regarder, partager, emporter",
			Text: []string{"Et ce qui vient après l’échange, seul ou avec d’autres."},
			Pairs: []Pair{
				{"Une histoire", "“L’histoire unique”, “Au tour du parent”"},
				{"Se connaître", "“Miroir d’écriture”, et “Avant et maintenant”"},
				{"Tâches", "ton stage sous “Réglages”, la tâche par moment"},
				{"Objectifs", "après un moment, et dans l’“Auto-évaluation”"},
				{"Discrétion", "“Remettre” montre qui pourrait être reconnu"},
				{"Suivi", "“Remettre”, et les “Réponses” de ton superviseur"},
				{"Conseils", "“Cartes pour le groupe”, et tes “Conseils”"},
			},
			Reason: "Avec ton maître de stage, tu parcours la fiche de l’école. Ton enseignant lit le “Guide pour le cours”, et prépare tout dans un “Fichier de départ”.",
		},
	}
}
