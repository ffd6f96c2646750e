package words

func reportDataFR() ReportDataWords {
	return ReportDataWords{
		Title: "Les données dans koffiemoment", For: "Pour la formation : ce qui est gardé où, ce qui part, et qui s’en occupe",
		About:  "Pas un avis juridique : ceci dit ce que fait le programme. Ce qui est permis et obligatoire dans votre école, la formation en décide.",
		Screen: "Données : ce qui est gardé, et où", Said: "Pour la formation : deux pages, sans rien sur personne.",
		Files: GuideChapter{
			Title: "Ce qui est où, et combien de temps",
			Texts: []string{"Tout est dans des fichiers sur l’ordinateur de qui s’en sert. Il n’y a ni compte, ni serveur, ni télémétrie, et le programme ne peut ouvrir aucune connexion."},
			Table: "Fichiers", Head: [2]string{"Quoi", "Ce qui s’y trouve, où, et jusqu’à quand"},
			Rows: []Pair{
				{"Journal d’un étudiant", "logboek.db, dans %LOCALAPPDATA%\\koffiemoment (Windows), ~/Library/Application Support/koffiemoment (macOS) ou ~/.local/share/koffiemoment (Linux). Réflexions avec leurs versions antérieures, aussi les mots remplacés au moment de remettre ; brouillons, auto-évaluations, réponses ; familles sous un nom d’emprunt. Ce qu’on jette reste 30 jours dans la corbeille, puis disparaît pour de bon, aussi des copies accessibles."},
				{"Copies de celui-ci", "Dans reservekopieen à côté ou dans un dossier choisi : les dix dernières, et une par mois. Après un accident, parfois un fichier koffiemoment-gered."},
				{"Fichier d’un superviseur", "nalezen.db, à la même place : noms d’étudiants, niveaux, remarques, points à discuter, jamais les journaux remis eux-mêmes. Jusqu’à ce que le superviseur l’efface : x pour un étudiant, o pour qui n’est plus dans le dossier ; puis encore 30 jours dans la corbeille."},
				{"Journaux remis, réponses, rapports", "Des fichiers ordinaires dans Documents/koffiemoment ou un dossier choisi, et dans antwoorden. Ils restent, aussi sur la plateforme et dans les mails, jusqu’à ce que quelqu’un les supprime."},
				{"Réglages", "Un petit fichier à part : langue, couleurs, dossiers pour les copies. Aucun texte de personne."},
			},
			Close: "Ceci n’est pas chiffré, sauf si quelqu’un le verrouille : sans phrase de passe ni feuille de secours, personne ne l’ouvre alors (age).",
		},
		Leaves: DataChapter{
			Title: "Ce qui part, et seulement quand",
			Texts: []string{
				"Rien, jusqu’à ce qu’un étudiant fasse lui-même un fichier et le transmette, après avoir vu ce que lira le superviseur. Il contient les réflexions choisies, le nom que l’étudiant montre, les noms d’emprunt, le stage et les semaines, et d’ordinaire l’auto-évaluation ; ce qui a été écrit à côté, seulement après un oui. Jamais : la marge, ce qui est privé, les heures, les versions antérieures, les brouillons, la corbeille, la liste des familles.",
				"Il peut être scellé avec une phrase de passe ou pour la clé du superviseur, et la réponse l’est alors aussi. Une signature dit qu’un fichier vient du même journal ou du même superviseur que les précédents, pas qui c’est.",
				"Dans 250 réflexions inventées qu’il n’avait jamais vues, le contrôle de discrétion a trouvé 98 noms sur 100, 98 numéros et dates, 93 rues, communes et écoles, et 64 sujets sensibles ; racontés en mots de tous les jours, 36. Il aide et ne garantit rien : une famille se reconnaît aussi sans nom.",
			},
		},
		Tasks: GuideChapter{
			Title: "Qui s’occupe de quoi, et que faire si quelqu’un demande",
			Texts: []string{"Chacun s’occupe de ce qui est sur son propre appareil ; la formation n’y a pas accès."},
			Table: "Tâches et demandes", Head: [2]string{"Qui, ou ce qui est demandé", "De quoi, ou ce que tu fais"},
			Rows: []Pair{
				{"L’étudiant", "Les noms d’emprunt, relire avant de remettre, son propre appareil (verrou, chiffrement du disque), ranger après les études."},
				{"Le superviseur", "Les fichiers reçus et nalezen.db : seulement sur un appareil protégé à lui, pas plus longtemps que nécessaire."},
				{"La formation", "Les accords pour garder et effacer, la plateforme, ce que parents et écoles apprennent d’avance. Les auteurs du programme ne reçoivent rien."},
				{"Un étudiant veut tout ce qui est à lui", "Réglages, Tout ce qui est à moi. Ce qu’un superviseur a noté, celui-ci le met sur papier avec report answer FICHIER."},
				{"Un parent veut savoir ce qui est écrit", "L’étudiant cherche le nom d’emprunt (list --alias NOM) et montre la réflexion, ou en fait un rapport."},
				{"Un parent veut que cela disparaisse", "L’étudiant jette la réflexion et la supprime pour de bon. Si elle était remise, le superviseur et la plateforme suppriment aussi le fichier."},
				{"Un étudiant veut que le superviseur efface", "x chez cet étudiant, pour de bon dans la corbeille, et le fichier reçu à la main."},
			},
			Close: "Les copies que quelqu’un a faites ailleurs ou que garde un service en nuage, le programme ne les atteint pas.",
		},
		Mixed: GuideChapter{
			Title: "Des versions différentes ensemble",
			Texts: []string{"Ce qui s’écrit aujourd’hui, tout programme ultérieur le lit."},
			Table: "Ce qui se passe", Head: [2]string{"Si", "Alors"},
			Rows: []Pair{
				{"Un fichier d’un programme plus récent", "Il est nommé et pas lu à moitié ; un journal reste tel quel. Prends la version la plus récente et rouvre-le."},
				{"Un fichier d’un programme plus ancien", "Il est lu. La réponse a la nouvelle forme : un programme d’avant cette forme dit qu’il faut une version plus récente."},
				{"Des étudiants avec d’autres versions de la grille", "Chacun est évalué avec la grille de son journal remis ; elle est dans le fichier, même si le superviseur en utilise une autre."},
				{"Une réponse sur une version antérieure d’une réflexion", "Elle est là avec la version dont elle parle, et ne passe pas à d’autres mots."},
			},
			Close: "Convenez d’une seule version de la grille au début d’un stage ; le fichier de départ l’apporte à tous.",
		},
	}
}
