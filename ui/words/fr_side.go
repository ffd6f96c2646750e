package words

func sideFR() SideWords {
	return SideWords{
		SavedAgain: "L’enregistrement marche à nouveau : tout est enregistré à %s.",
		Astray:     "Le fichier où tu écris a été déplacé ou changé pendant qu’il était ouvert.",
		Safe:       "Ce que tu as écrit cette fois est en sécurité dans %s. Arrête maintenant et redémarre : tu verras ce que le fichier lui-même contient encore.",
		NoRoom:     "Ce que tu as écrit cette fois n’est plus qu’ici. Laisse cette fenêtre ouverte et fais de la place sur ton disque ; arrête ensuite.",
		QuitAstray: "Le fichier où tu écris a été déplacé ou changé pendant qu’il était ouvert. Arrêter quand même ?",
		QuitAbout:  "Ce que tu as écrit cette fois ira alors dans un fichier à part. Où il se trouve, tu le liras après l’arrêt.",
		Nowhere:    "Ton texte n’a pas pu non plus aller dans un fichier à part, et n’est plus qu’ici. Fais d’abord de la place sur ton disque et arrête ensuite.",
		Stay:       "Rester ici", Lose: "Jeter et arrêter", LoseAbout: "ce qui n’est pas enregistré est alors perdu",
		Intro: "Voici ce que tu as écrit dans koffiemoment, et qui n’a pas pu être enregistré à sa place. Reprends ce qu’il te faut et jette ensuite ce fichier : il parle de vraies personnes.",
		Draft: "Réflexion pas terminée", Entry: "Réflexion", Why: "Pourquoi tu as choisi ce moment",
	}
}
