package words

import "koffiemoment/journal/exchange"

func lineGoesFR() LineGoesWords {
	return LineGoesWords{
		FourSteps:    "Il y a quatre étapes : choisir, vérifier ce qui peut trahir quelqu’un, lire ce que lira ton superviseur, et faire le fichier. Avant la dernière étape, rien ne quitte ton journal. “retour” revient d’une question, “plus tard” arrête et garde tes choix.",
		KeptForLater: "Rien n’a été remis. Ce que tu as choisi reste gardé pour la prochaine fois.",

		HandedBefore: "La dernière fois, tu as remis le %s : %s, %s.",
		WhatGoes:     "Qu’est-ce qui part ?",
		WaysAbout: map[exchange.Choosing]string{exchange.ByStage: "Tout ce qui n’est pas privé dans un stage.",
			exchange.ByRange: "Tout ce qui n’est pas privé entre deux jours.", exchange.ByHand: "Tu coches les moments, et tu dis pourquoi pour chacun."},
		From: "À partir de quel jour ? Entrée pour pas de limite.", Until: "Jusqu’à quel jour inclus ? Entrée pour pas de limite.",
		WhichMoments: "Quels moments partent ?", LeaveSome: "Veux-tu en laisser quelques-uns ici ?", WhichStay: "Lesquels restent ici ?",
		AssessAlong: "Ton auto-évaluation part-elle ?",
		WhichBeside: "Qu’est-ce qui peut en partir ?", BesideAbout: "Ce qui est coché part. Ce que tu ne coches pas reste ici.",
		Pieces:     Plural{"%d morceau que tu as écrit à côté", "%d morceaux que tu as écrits à côté"},
		WhichDates: "Quelles dates lit ton superviseur ?", YourName: "Sous quel nom remets-tu ?",
		Nothing: "Ainsi, rien ne part.",
		RightSo: "Est-ce correct ?", ToCheck: "Oui, continuer à vérifier", ToCheckAbout: "Rien ne quitte encore ton journal.",
		Otherwise: "Choisir autrement", NotNow: "Pas maintenant", NotNowAbout: "Tes choix restent gardés.",

		ToGo:          Plural{"Encore %d passage dont décider.", "Encore %d passages dont décider."},
		SensitiveToGo: Plural{"Encore %d passage sensible.", "Encore %d passages sensibles."},
		WhatAbout:     "Qu’en fais-tu ?", WhatAboutSoft: "Qu’en fais-tu ? Entrée laisse tel quel et continue.",
		CheckHelp: "“passer” va au passage suivant, et celui-ci revient plus tard.", UndoHint: "Avec “%s”, tu reviens sur ta dernière décision.",
		AskWith: "Que mets-tu à la place ?", AskAlias: "Quel nom d’emprunt vient à la place ? Il change dans toutes tes réflexions avec l’ancien.",
		Everywhere: Plural{"Aussi à %d autre endroit où il y a la même chose ?", "Aussi à %d autres endroits où il y a la même chose ?"},
		Swap:       "%s prend la place de %s : %s.",
		DraftOpen:  "Ta nouvelle version de cette réflexion n’est pas encore terminée. Ainsi, c’est la précédente qui part.", Edited: "Ta nouvelle version est gardée.",
		OnWithCheck: "Que veux-tu faire ? Entrée continue.", ToPreview: "Continuer : entendre ce que lira ton superviseur",
		DecideAgain: "Décider à nouveau", DecideAgainAbout: "De ce que tu as laissé tel quel.", StaysSo: "Cela reste-t-il tel quel ?",

		PreviewAbout: "Aucun fichier n’est encore fait.", ReadFirst: "Que veux-tu faire ? Entrée continue vers le fichier.",
		ReadAll: "Lis tout à voix haute", ReadAllAbout: "Exactement ce que verra ton superviseur.",
		WhatStays: "Entendre ce qui reste ici", ToWriting: "Continuer vers le fichier",
		HowSealed: "Comment scelles-tu le fichier ?", AskPhrase: "Phrase de passe ? Ce que tu tapes ne s’entend pas et ne se voit pas. Entrée ramène en arrière.", AskAgain: "Encore une fois la même ?",
		AskKey:    "Quelle est la clé publique de ton superviseur ? Elle commence par age1.",
		WhichName: "Que dit le nom du fichier ?", WhichFolder: "Dans quel dossier va le fichier ?",
		WillBeUnnamed: "Le fichier reçoit un nom qui ne dit rien de toi. Il va dans le dossier : %s",
		WillBe:        "Le fichier s’appelle : %s. Il va dans le dossier : %s", WriteNow: "Faire le fichier maintenant ?",
		AnswerLater: "S’il vient une réponse, tu l’ouvres ici, sous Réponses.",
		NotWritten:  "On ne peut rien écrire dans ce dossier. Rien n’a été remis, et tout ce que tu as choisi reste gardé. Choisis un autre dossier, par exemple dans Documents.",

		NoAnswers:   "Pas encore de réponse. Si tu as remis quelque chose, ton superviseur te renvoie un fichier dont le nom finit par .koffie. Ouvre-le ici.",
		WhichAnswer: "Que veux-tu entendre ? Entrée ramène en arrière.",
		WhichFile:   "Où est le fichier ? Tape ou colle tout le chemin.", WhichFileAbout: "Un chemin commence au disque ou à ton propre dossier, comme ~/Downloads/antwoord.koffie.",
		ReplyAll: "Dire quelque chose en retour", Remove: "Jeter cette réponse", RemoveAbout: "Elle va à la corbeille, avec ta réaction.",
		Removed: "Dans la corbeille. Avec “%s”, elle revient.", RemovedBack: "La réponse est de retour.",
		CriterionOf: "Critère %d sur %d : %s.", OnOrElse: "Que veux-tu faire ? Entrée va au suivant.",
		Silent:   "De ceci, personne n’a encore rien dit : %s.",
		TakeStep: "Emporte le prochain pas de %s comme conseil", StepTaken: "C’est dans tes conseils.", LeaveStep: "Enlève le prochain pas de %s de tes conseils", StepLeft: "Ce n’est plus dans tes conseils.",
		YourMoments: "Entendre tes moments", WhichEntry: "De quelle réflexion veux-tu entendre les remarques ? Entrée ramène en arrière.", ReadEntry: "Lis la réflexion",
		OwnTip: "ton propre conseil",

		IsHandIn: "C’est un journal que quelqu’un a remis, à relire. Cela se fait sous Relecture. Rien n’a changé.",
		IsKeys:   "Ce fichier contient les clés d’un superviseur. Ouvre-le sous Relecture. Rien n’a changé.",
		HearIt:   "Veux-tu l’entendre maintenant ?", ReadItFirst: "Veux-tu d’abord entendre ce qu’il contient ?", KeepCard: "Garder la carte ?",
		UseKey: "Utiliser cette clé ?", UseStart: "Commencer avec ceci ?", TakeJournal: "Reprendre ce journal ?",
	}
}
