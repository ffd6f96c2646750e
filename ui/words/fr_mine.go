package words

func mineFR() MineWords {
	return MineWords{
		Title: "Tout ce qui est à moi", Row: "Tout ce qui est à moi", RowNote: "emporter, lire, vers un autre ordinateur",
		About: "Ton journal est à toi. Ici, tu l’emportes en entier, ou tu le récupères.",
		Whole: "En un fichier pour d’autres programmes (JSON)", WholeAbout: "Tout, sauf les clés auxquelles on voit que quelque chose vient de toi. Koffiemoment sait aussi le relire.",
		Folder: "En un dossier à lire (Markdown)", FolderAbout: "Un fichier par réflexion, auto-évaluation et réponse, pour tout programme qui montre du texte.",
		Move: "Vers un autre ordinateur", MoveAbout: "Tout dans un fichier scellé, avec les clés auxquelles on voit que quelque chose vient de toi. Ton superviseur ne verra pas de différence.",
		Take: "Reprendre un journal", TakeAbout: "Reprend un journal d’un fichier que tu as fait ici ou sur un autre ordinateur. Seulement si rien n’est encore écrit ici.",

		WholeHolds:  "Ceci contient tout ton journal : aussi ce qui est privé, ta marge, les versions antérieures, ta corbeille et les mots que tu as remplacés. Garde-le comme un journal intime.",
		FolderHolds: "Ceci contient tes réflexions, auto-évaluations et réponses : aussi ce qui est privé, ta marge et ce qui n’est pas fini. Pas les versions antérieures ni ta corbeille. Garde-le comme un journal intime.",
		MoveHolds:   "Ceci contient tout ton journal, aussi ce qui est privé, avec les clés auxquelles on voit que quelque chose vient de toi. Seul qui connaît la phrase de passe peut l’ouvrir.",
		Named:       "journal %s",
		Written:     "C’est dans %s.",
		WrittenMove: "C’est dans %s. Emporte-le vers l’autre ordinateur, ouvre-le là avec koffiemoment et donne la même phrase de passe. Ensuite, n’écris plus que sur l’un des deux.",
		Writing:     "Un instant : tout est en train d’être écrit", WriteNow: "Écris-le",

		MoveTitle: "Vers un autre ordinateur", MoveAsks: "Choisis une phrase de passe. Sans cette phrase, le fichier ne s’ouvre plus ; ne la garde pas au même endroit.",
		MoveNow:     "Fais le fichier",
		NeedsName:   "“%s” ne dit pas ce que tu veux : donne un FICHIER.json, un FICHIER.koffie ou un DOSSIER sans point.",
		NeedsPhrase: "Un fichier .koffie est scellé : donne la phrase de passe avec --passphrase-file.",

		Picker: "Quel fichier avec ton journal ?", NoFiles: "Dans ce dossier, il n’y a pas de fichier .json ou .koffie.", NotTaken: "Choisis un fichier qui finit par .json ou .koffie.",
		TakeTitle: "Reprendre un journal", FromElsewhere: "Ce fichier contient un journal entier, en route vers cet ordinateur.",
		FromHere:     "Si ce fichier contient un journal entier, il viendra ici.",
		TakesNothing: "Rien ne se perd : cela n’est possible que dans un journal où rien n’est encore écrit.",
		TakeNow:      "Reprends-le", NotNow: "Laisse tout tel quel", Taking: "Un instant : le journal est en train d’être repris",
		Taken:        "Ton journal est maintenant ici : %s.",
		TakenKeyless: "Les clés auxquelles on voit que quelque chose vient de toi n’y étaient pas. Si tu remets à nouveau, le programme de ton superviseur demandera si cela vient vraiment de toi ; dis que tu as changé d’ordinateur.",
		Drafts:       Plural{"%d qui n’est pas encore finie", "%d qui ne sont pas encore finies"}, HandIns: Plural{"remis 1 fois", "remis %d fois"},
		Answers: Plural{"%d réponse", "%d réponses"}, InBin: Plural{"%d dans la corbeille", "%d dans la corbeille"}, Goes: "Vers ton journal",

		HoldsSomething: "Ton journal ici contient déjà quelque chose, et rien ne vient par-dessus. Rien n’a été repris. Mets d’abord ce journal ailleurs, ou reprends-le sur un ordinateur sans journal.",
		NotMine:        "Ce fichier ne contient pas un journal entier. Rien n’a été repris. Choisis le fichier que tu as fait avec “Tout ce qui est à moi”.",
		TooBig:         "Ton journal est plus grand que ce qui va dans un fichier scellé (32 Mo). Rien n’a été écrit. Emporte-le en JSON, ou copie le fichier du journal lui-même pendant que koffiemoment est fermé.",
		Again:          "Refais le fichier avec “Tout ce qui est à moi”, et ne le modifie pas.",

		Entry: "Réflexion %s", Version: "version %d", Draft: "Pas encore fini", StillOpen: "pas encore terminé", Finished: "terminé le %s", WasHanded: "remis",
		Moments: "Moments : %s", EntryFile: "%04d %s", DraftFile: "pas encore fini %d", EstimateFile: "auto-évaluation %s %d", AnswerFile: "réponse %d %s",
	}
}
