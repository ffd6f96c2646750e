package words

func startFR() StartWords {
	return StartWords{
		Title:   "Fichier de départ",
		From:    "De %s",
		Compare: "Voici comment tu vois que cela vient vraiment de %s : fais-toi lire les huit mots, ou compare-les avec ceux au tableau ou sur la plateforme.",

		Rubric: "Grille", Card: "Fiche", Seal: "Sceller",
		Version: "%s, version %d", Begins: "commence le %s", Have: "%s (tu l’as déjà)",
		OwnDay:   "commence toujours le %s, comme tu l’as choisi",
		Keeps:    "%s (tu as déjà une fiche de ce nom avec d’autres mots ; la tienne reste)",
		For:      "pour %s",
		SetAside: "Ne vient pas : la clé de %s. Tu connais déjà quelqu’un avec ce nom ou cet identifiant, avec une autre clé. Ouvre pour cela le fichier que tu reçois de ce superviseur lui-même.",

		NotNow: "Pas maintenant", TakeNow: "Les mots sont les mêmes : commence avec ceci", TakeSays: "ce que tu as déjà choisi, écrit ou coché reste",
		TakeAnyway: "Reprends-le quand même", TakeAnywaySays: "la nouvelle clé prend la place de celle que tu connaissais",
		AskReplace: "Reprendre quand même ce fichier de départ de %s ?",
		Taking:     "Un instant", Taken: "Tout est prêt. La grille, les jours et la clé se retrouvent dans les réglages.", GoOn: "Continuer",
		KnownAlready: "Tout cela, tu l’avais déjà. Rien n’a changé.",
		NoJournal:    "C’est un fichier de départ pour les étudiants. Il n’y a sur cet ordinateur aucun journal qui puisse s’en servir.",

		DefaultFile: "depart-%s-%d",
		BadDay:      "“%s” ne dit pas quand quel stage commence. Écris-le ainsi : stage-1=2026-10-05. Rien n’a été fait.",
		NeedsName:   "Donne d’abord ton nom : tes étudiants savent ainsi de qui cela vient. Lance koffiemoment, choisis Relecture (r), puis Tes données (o), et mets ton nom en haut. Rien n’a été fait.",
		NoStage:     "La grille ne connaît pas de stage “%s”. Elle connaît : %s. Rien n’a été fait.",
		NoLecturer:  "%s n’est pas un fichier avec la clé publique d’un superviseur. Rien n’a été fait.",
		NoCard:      "%s n’est pas un fichier avec la fiche d’une école. Rien n’a été fait.",
		TwoOfOne:    "%s y est deux fois, avec des clés différentes. Donne de chaque superviseur seulement le fichier le plus récent. Rien n’a été fait.",
		Made:        "Mets le fichier sur la plateforme, et montre à tes étudiants ces huit mots : %s.",
	}
}
