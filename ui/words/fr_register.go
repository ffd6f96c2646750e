package words

func registerFR() RegisterWords {
	return RegisterWords{
		Kind:         "Fichier koffiemoment",
		Done:         "Un double-clic sur un fichier .koffie ouvre désormais : %s",
		Moved:        "Si tu déplaces le programme, redonne cette commande. Pour revenir en arrière : koffiemoment unregister",
		Wrote:        "Écrit : %s",
		Undone:       "Un double-clic sur un fichier .koffie n’ouvre plus ce programme. Ton journal et tes fichiers restent là.",
		Removed:      "Enlevé : %s",
		NothingThere: "Rien n’était enregistré. Rien n’a changé.",
		NotOurs:      "Ceci est d’un autre programme et reste là : %s",
		Failed:       "Cela n’a pas marché : %s\nTon journal est en sécurité. Un fichier .koffie s’ouvre toujours avec : koffiemoment FICHIER",
		NotHere: "Sur macOS, un programme seul ne peut pas s’attacher lui-même à une sorte de fichiers ; il faut pour cela une app dans un dossier .app. Rien n’a changé.\n" +
			"Tu peux le faire toi-même : dans Automator, fais une application avec “Exécuter un script AppleScript” qui ouvre koffiemoment dans Terminal avec le fichier. " +
			"Choisis-la ensuite dans le Finder : clic droit sur un fichier .koffie, Lire les informations, Ouvrir avec, Tout modifier.\n" +
			"Sans cela : dans Terminal, tape koffiemoment et une espace, glisse le fichier dans la fenêtre et appuie sur entrée.",
		NothingToUndo: "Sur macOS, koffiemoment n’enregistre rien, et il n’y a donc rien à annuler. Ce que tu as choisi toi-même se change dans le Finder : Lire les informations, Ouvrir avec.",
	}
}

func registerCommandsFR() map[string]CommandText {
	return map[string]CommandText{
		"register": {Short: "Fait qu’un double-clic sur .koffie ouvre ce programme",
			Long: "Fait qu’un double-clic sur un fichier .koffie ouvre ce programme, rien que pour toi et sans droits d’administrateur, et dit ce qui a été écrit où. " +
				"Sur Windows, c’est dans ta propre partie du registre, sur Linux dans ton propre dossier de programmes. Sur macOS, la commande dit comment le faire toi-même."},
		"unregister": {Short: "Défait ce que register a fait"},
	}
}
