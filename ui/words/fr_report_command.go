package words

func reportCommandFR() ReportCommandWords {
	return ReportCommandWords{
		Format:    "`forme` du rapport : html, pdf, docx, md, csv (une rangée par moment) ou criteria.csv (une rangée par critère)",
		Out:       "`dossier` où va le rapport, - pour la sortie standard ; sinon Documents/koffiemoment",
		Open:      "ouvre le rapport dans le programme que ton ordinateur a pour cela",
		Margins:   "prend aussi ta marge, qui n’est que pour toi",
		Private:   "prend aussi les moments que tu as gardés privés",
		Names:     "montre aussi un tableau de tous les étudiants avec leur nom",
		Wish:      "suite de la `phrase` qui commence par “Donne-moi cette semaine …” ; sinon des lignes pour écrire",
		Four:      "quatre cartes par feuille au lieu de deux",
		KeepFound: "laisse ta phrase telle quelle, même si quelque chose y est trouvé",
		WishFound: Plural{"%d passage trouvé dans ta phrase peut rendre quelqu’un reconnaissable. Rien n’a été écrit. Écris ta phrase autrement, ou laisse-la telle quelle avec --keep-found.",
			"%d passages trouvés dans ta phrase peuvent rendre quelqu’un reconnaissable. Rien n’a été écrit. Écris ta phrase autrement, ou laisse-la telle quelle avec --keep-found."},
		NoForm:      "Ce rapport n’existe pas sous la forme %s ; choisis parmi %s.",
		NoAnswer:    "Il n’y a pas encore de réponse à montrer. Ouvre-la avec : koffiemoment answer FICHIER",
		NoHandIns:   "Il n’y a pas ici de journal remis lisible. Ce qu’il y a se voit avec : koffiemoment review --list",
		NothingSaid: "Tu n’as encore rien noté pour ce journal.",
		NotHandedIn: "%s n’est pas un journal remis.",
		Sealed:      "Ce fichier est scellé. Donne la phrase de passe que vous avez convenue avec --passphrase-file, ou ta clé avec --identity.",
		NotWritten:  "Dans ce dossier, rien n’a pu être écrit : %s (%s)\nAucun rapport n’a été fait. Choisis un autre dossier avec --out.",
		NoCards:     "Il n’y a pas encore de cartes. Fais-les dans le programme : p dans l’aperçu.",
		Unopened:    "Ton ordinateur ne l’a pas ouvert. Ouvre-le toi-même.",
	}
}

func reportCommandsFR() map[string]CommandText {
	return map[string]CommandText{
		"report":       {Short: "Rapports à lire, à imprimer ou à transmettre", Long: "Fait un rapport en html, pdf, document Word, texte simple ou feuille de calcul. Chaque rapport dit à sa première ligne pour qui il est. Ce qui est privé n’est que dans un rapport pour toi-même, et ta marge seulement si tu la demandes. Un rapport n’en remplace jamais un autre, et ne s’ouvre qu’avec --open."},
		"report entry": {Short: "Une réflexion, pour toi-même", Example: "koffiemoment report entry 12 --format pdf"},
		"report stage": {Short: "Un stage de ton propre journal, pour toi-même", Long: "Fait un rapport d’un stage, avec ton évolution en images, ton auto-évaluation et tous tes moments, pour toi-même. Sans id, c’est ton stage actuel.",
			Example: "koffiemoment report stage stage-1 --format docx"},
		"report study":  {Short: "Tous les stages, pour toi-même"},
		"report handin": {Short: "Un journal remis, à lire sans ce programme", Example: "koffiemoment report handin zoe-stage-1.koffie --open"},
		"report answer": {Short: "Les deux regards côte à côte", Long: "Met côte à côte ce que l’étudiant et le superviseur ont écrit : sans fichier, les réponses dans ton propre journal ; avec un journal remis, ce que tu as noté comme superviseur."},
		"report talk":   {Short: "Une feuille d’entretien : une page, avec de la place pour écrire", Long: "Fait une page pour un entretien : où l’étudiant et le superviseur diffèrent, les points à discuter, une question, et de la place pour écrire. Sans fichier sur ton propre stage, avec un journal remis sur cet étudiant. Ce qui n’entre pas est choisi, et c’est dit."},
		"report cohort": {Short: "Le groupe en images, sans noms", Long: "Montre pour chaque groupe où sont les étudiants et où le superviseur les place, en images et en tableaux. Sans --names, aucun nom n’y est, et un groupe de moins de cinq n’y est pas.",
			Example: "koffiemoment report cohort inzendingen.zip --format pdf"},
		"report guide": {Short: "Le guide de l’enseignant, avec la grille"},
		"report data": {Short: "Une feuille sur les données, pour la formation", Long: "Fait une feuille sur les données, pour la formation : ce qui est gardé où et combien de temps, ce qui part et seulement quand, " +
			"ce que le contrôle de discrétion trouve et manque, qui s’occupe de quoi, que faire si quelqu’un demande ses données, et ce qui se passe si les versions diffèrent. Il n’y a rien sur personne.",
			Example: "koffiemoment report data --format docx"},
		"report mentor": {Short: "Une feuille pour ton maître de stage, sans famille dessus", Example: "koffiemoment report mentor --wish \"un quart d’heure à la grille\" --format pdf"},
		"report cards":  {Short: "Tes cartes pour le groupe, à découper", Example: "koffiemoment report cards --four --format pdf"},
	}
}
