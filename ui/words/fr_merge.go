package words

func mergeFR() MergeWords {
	return MergeWords{
		Row: "Réunir", RowAbout: "avec une copie d’un autre ordinateur",
		RowNote: "Tu as écrit dans le même journal sur deux ordinateurs ? Choisis le fichier logboek.db de l’autre, par exemple sur une clé USB : ce qu’il contient s’ajoute.",
		Which:   "Quelle copie de ton journal ?", NoFiles: "Il n’y a pas de journal ici.", NoFile: "Ce n’est pas un journal : une copie finit par .db.",
		Came:    "Réuni : %s.",
		Entries: Plural{"%d réflexion ajoutée", "%d réflexions ajoutées"}, Newer: Plural{"%d version plus récente", "%d versions plus récentes"},
		Both:   Plural{"%d réflexion changée des deux côtés (la plus ancienne est parmi ses versions)", "%d réflexions changées des deux côtés (les plus anciennes sont parmi leurs versions)"},
		Binned: Plural{"%d dans la corbeille, comme là-bas", "%d dans la corbeille, comme là-bas"}, Drafts: Plural{"%d brouillon", "%d brouillons"},
		Answers: Plural{"%d réponse", "%d réponses"}, HandIns: Plural{"%d journal remis", "%d journaux remis"},
		Rest:    "ce qui était à côté",
		Nothing: "Tout ce qui est dans ce fichier était déjà dans ton journal.",
		Safe:    "Une copie de sauvegarde d’avant est dans %s",
		Other:   "C’est un autre journal. On ne peut réunir qu’avec une copie de ce journal-ci, comme celle que tu as mise sur un autre ordinateur. Rien n’a changé.",
		TooLong: "Ce fichier contient un nom ou un texte plus long que ce que fait koffiemoment (dans %s). Rien n’a changé, et les deux journaux sont encore comme avant. Raccourcis ce nom là-bas et réessaie, ou prends une autre copie.",
		NotRead: "Ce fichier n’est pas un journal, ou il n’est pas entier. Rien n’a changé. Choisis une autre copie de ton journal : elle finit par .db.",
	}
}
