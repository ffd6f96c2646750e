package words

func errorsFR() ErrorWords {
	return ErrorWords{
		Damaged:     "Une partie de ton journal est abîmée, et cela ne peut donc pas être montré. Rien n’a changé. Fais une copie du fichier avant de continuer.",
		Newer:       "Ce journal a été écrit par une version plus récente de koffiemoment. Rien n’a changé. Mets le programme à jour.",
		Draft:       "Ce journal a été écrit par une version d’essai de koffiemoment. Rien n’a changé. Ouvre-le avec cette même version d’essai.",
		Replaced:    "Le fichier du journal a été déplacé ou remplacé pendant qu’il était ouvert. Ce que tu écris est encore à l’écran ; quand tu arrêteras, cela ira dans un fichier à part.",
		Overwritten: "Un autre exemplaire a été mis par-dessus ton journal pendant qu’il était ouvert. Cet exemplaire reste tel quel. Ce que tu écris est encore à l’écran ; quand tu arrêteras, cela ira dans un fichier à part.",
		Full:        "Le disque est plein. Ce qui était enregistré est en sécurité ; ce que tu écris maintenant est encore à l’écran. Fais de la place, et l’enregistrement marchera à nouveau.",
		NotFound:    "Cette réflexion n’est plus là. Le reste de ton journal est en sécurité.",
		Locked:      "Ton journal est déjà ouvert dans une autre fenêtre. Rien n’a changé. Continue là-bas, ou ferme d’abord cette fenêtre.",
		ReadOnly:    "On ne peut rien écrire à cet endroit. Ce qui était enregistré est en sécurité ; ce que tu écris maintenant est encore à l’écran.",
		Other:       "Cela n’a pas marché. Ce qui était enregistré est en sécurité ; ce que tu écris maintenant est encore à l’écran. Réessaie.",
		Online:      "Ce fichier est encore en ligne, chez OneDrive, iCloud ou Dropbox, et n’a pas pu être pris maintenant. Rien n’a changé. Vérifie ta connexion, choisis dans l’explorateur “Toujours conserver sur cet appareil” et réessaie.",
		QuitUnsaved: "Ton texte n’a pas pu être enregistré dans le journal. Arrêter quand même ? Le texte ira alors dans un fichier à part, à côté de ton journal.",
		QuitUnkept:  "Ton dernier choix n’a pas pu être enregistré. Arrêter quand même ? Tu le referas alors la prochaine fois.",
		Unreadable:  "Des signes illisibles ont été laissés de côté. Mets ton terminal en UTF-8.",
	}
}

// deskErrorsFR gives the same for the file of a lecturer, who may have no journal.
func deskErrorsFR() ErrorWords {
	w := errorsFR()
	w.Damaged = "Le fichier avec tes notes de relecture (nalezen.db) est abîmé. Rien n’a changé. Fais-en une copie avant de continuer."
	w.Newer = "Une version plus récente de koffiemoment a écrit tes notes de relecture. Rien n’a changé. Mets le programme à jour."
	w.Draft = "Une version d’essai de koffiemoment a écrit tes notes de relecture. Rien n’a changé. Ouvre-les avec cette même version d’essai."
	w.Locked = "La relecture est déjà ouverte dans une autre fenêtre. Rien n’a changé. Continue là-bas, ou ferme d’abord cette fenêtre puis appuie sur R."
	w.Other = "Tes notes de relecture ne peuvent pas être lues ou enregistrées pour l’instant. Rien n’a changé. Réessaie."
	w.NotFound = w.Other
	w.Replaced = "Le fichier avec tes notes de relecture a été déplacé ou remplacé pendant qu’il était ouvert. Ce que tu écris est encore à l’écran ; quand tu arrêteras, cela ira dans un fichier à part."
	w.Overwritten = "Un autre exemplaire a été mis par-dessus le fichier avec tes notes de relecture pendant qu’il était ouvert. Cet exemplaire reste tel quel. Ce que tu écris est encore à l’écran ; quand tu arrêteras, cela ira dans un fichier à part."
	w.QuitUnsaved = "Ce que tu as noté n’a pas pu être enregistré. Arrêter quand même ? Le texte ira alors dans un fichier à part, à côté de nalezen.db."
	return w
}
