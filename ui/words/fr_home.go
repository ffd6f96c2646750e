package words

func homeFR() HomeWords {
	return HomeWords{
		New: "Nouveau moment café", Resume: "Continuer ton brouillon", Assess: "Auto-évaluation", List: "Liste",
		NotHandedIn: "encore rien remis", HandedIn: "la dernière fois le %s", NoAnswer: "pas encore de réponse",
		Last: "dernier %s, %s", Moments: Plural{"%d moment", "%d moments"}, Words: Plural{"%d mot", "%d mots"},
		ResumeRevision: "Continuer la nouvelle version", MoreDrafts: Plural{"Encore %d brouillon", "Encore %d brouillons"}, Intention: "Ton intention était", Latest: "Récemment", Empty: "Ici viendront tes réflexions. Tout reste sur cet ordinateur.",
		Quiet: "calme", OnlyWords: "que des mots", Counts: "6 %s : six moments, dernier %s",
		Finished:       "Gardé. Merci d’avoir pris ce temps.",
		Sent:           "Dernière remise",
		FolderGone:     "Ce dossier n’est plus là :\n%s\nIl a peut-être été déplacé. Tes réflexions sont encore dans ton journal.",
		FolderUnopened: "Le dossier n’a pas pu être ouvert d’ici. Tu le trouves ici :\n%s",
		NewRubric:      "Nouvelle version de la grille", NewRubricAbout: "passe à la nouvelle, tout compte",
		AskNewRubric: "Passer à la nouvelle version de la grille ?", NewRubricSafe: "Tes réflexions restent telles quelles et comptent. Un brouillon ou une auto-évaluation en cours garde la version du début.",
		GoOver: "Prends la nouvelle", NotYet: "Pas maintenant", WentOver: "Les nouveaux moments suivent la nouvelle version",
		NextStage: "Stage suivant", NewYear: "Nouvelle année scolaire", NextStageAbout: "commence %s ; %s reste",
		AskNextStage: "Commencer %s ?", BeginStage: "Commence %s", StageBegan: "%s a commencé",
		NextStageSafe: "Aujourd’hui devient le premier jour de stage ; tu peux encore le changer dans les réglages. L’aperçu, les objectifs et ton focus repartent de zéro. Tout de %s reste lisible, dans l’évolution, l’auto-évaluation et les réponses.",

		Around: "Autour de ce stage", AroundAbout: "évolution, miroir, intentions …",
		GrowthAbout: "comment c’était, semaine après semaine", MirrorAbout: "tes notes, posées en question", ChancesAbout: "de l’école, et qui est dans la classe",
		IntentionsOpen: Plural{"%d en cours", "%d en cours"}, AnswersAbout: "de ton superviseur", SettingsAbout: "nom, stage, focus, langue, copies …",
		Lessons: "Qu’est-ce qu’un moment café ?", LessonsAbout: "de courtes pages, avec des exemples",
		Evening: "Essayer la relecture", EveningAbout: "une soirée avec douze étudiants inventés",

		AskDiscard: "Jeter le brouillon du %s ?", AskDiscardOf: "Jeter le brouillon avec %s ?", AskDiscardRevision: "Jeter la nouvelle version de ta réflexion du %s ?",
		Keep: "Garder", ToBin: "À la corbeille", BackFor: "récupérable pendant %d jours", EntryStays: "la réflexion elle-même reste",
		Discarded: "Brouillon dans la corbeille",
		Demo:      "exemple, rien n’est gardé",
	}
}

func listFR() ListWords {
	return ListWords{
		Title: "Mes réflexions", Search: "Cherche", Count: Plural{"%d réflexion", "%d réflexions"}, AtLeast: Plural{"%d ou plus trouvées", "%d ou plus trouvées"},
		Newest: "les plus récentes d’abord", FoundOf: "%d sur %d", Above: Plural{"▲ encore 1 plus haut", "▲ encore %d plus haut"}, Below: Plural{"▼ encore 1 plus bas", "▼ encore %d plus bas"},
		MoreBelow: "▼ il y en a d’autres", Draft: "brouillon", OnlyWords: "mots",
		Any: "tous", Alias: "Nom d’emprunt", Criterion: "Critère", Stage: "Stage", From: "Depuis", Until: "Jusqu’au",
		Empty: "Pas encore de réflexions. Retour avec esc, puis n pour un nouveau moment café.", Nothing: "Rien trouvé.",
		Looking: "On cherche …", BinTitle: "Corbeille",
		BinAbout: "Ce que tu as jeté, tu peux le remettre pendant %d jours. Ensuite, c’est parti pour de bon.", BinEmpty: "La corbeille est vide.",
		DeletedOn: "jeté : %s", DaysLeft: Plural{"encore 1 jour", "encore %d jours"}, AskPurge: "Supprimer cette réflexion pour de bon, avec toutes ses versions ?",
		AskPurgeAll: Plural{"Supprimer pour de bon la réflexion dans la corbeille ?", "Supprimer pour de bon les %d réflexions dans la corbeille ?"}, Purged: "Parti pour de bon",
		AskPurgeAnswer: "Supprimer cette réponse pour de bon, avec tes réactions et tes conseils ?", AnswerFirst: "Remets d’abord la réponse avec u, et tu pourras la lire", AnswerOfNobody: "Une réponse qui est abîmée",
		AskPurgeMixed: Plural{"Supprimer pour de bon la réponse dans la corbeille ?", "Supprimer pour de bon tout ce qui est dans la corbeille ? Il y a %d réflexions et réponses."},
		KeepIt:        "Laisse dans la corbeille", KeepItAbout: "tu peux encore la remettre avec u", PurgeIt: "Pour de bon", PurgeItAbout: "on ne peut alors plus le remettre",
	}
}

func entryFR() EntryWords {
	return EntryWords{NoAlias: "sans nom d’emprunt", PrivateShort: "privé", Levels: Plural{"%d niveau", "%d niveaux"}, Version: "version %d sur %d",
		Deleted: "Dans la corbeille", Restored: "Remis en place",
		DraftWaits: "Tu as commencé une nouvelle version sans la terminer. Ci-dessous, la précédente ; avec e, tu continues."}
}
