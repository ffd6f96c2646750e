package words

func noteFR() NoteWords {
	return NoteWords{
		Title: "Note de ton téléphone", About: "colle-la, ou choisis un fichier",
		Intro: "Colle ici ce que tu as écrit sur ton téléphone, ou choisis un fichier. Une ligne avec seulement une date, ou seulement ---, commence la suivante.",
		Chats: "Une discussion avec toi-même va aussi : ce que tu as envoyé le même jour devient un seul récit, sauf s’il y a plus de deux heures entre les deux.",
		Yours: "Ta note", Onward: "Suite : regarde ce qui vient",
		Pick: "Choisis un fichier", PickAbout: "du texte, ou une discussion avec toi-même que tu as exportée",
		Picker:  "Ouvrir une note",
		NoFiles: "Dans ce dossier, il n’y a ni texte (.txt ou .md) ni discussion exportée (.zip).",
		NotText: "Ce n’est ni du texte (.txt ou .md) ni une discussion exportée (.zip). Copie le texte et colle-le.",
		Empty:   "Il n’y a encore rien ici. Colle ta note, ou choisis un fichier.",

		Comes: "Ce qui vient", ComesIntro: "Chaque partie devient le récit d’un brouillon. Rien n’est encore fait ; ce que tu ne coches pas est laissé.",
		Parts:   Plural{"%d partie", "%d parties"},
		LeftOut: "est laissé", Today: "aujourd’hui, car il n’y a pas de jour au-dessus",
		Future: "aujourd’hui, car le jour au-dessus doit encore venir", NoDay: "aujourd’hui, car le jour au-dessus n’existe pas",
		PickOne:    "Coche au moins une partie.",
		Make:       Plural{"Fais ce brouillon", "Fais %d brouillons"},
		Made:       Plural{"Il y a 1 brouillon de plus dans ton aperçu.", "Il y a %d brouillons de plus dans ton aperçu."},
		StillThere: "Le texte est aussi encore là d’où il vient, sur ton téléphone ou dans le fichier, jusqu’à ce que tu l’y enlèves.",
		ToOverview: "Vers l’aperçu", Undone: "C’est maintenant dans la corbeille, pour %d jours. Ta note est encore ici.",

		Media:  Plural{"%d photo, enregistrement ou fichier est laissé.", "%d photos, enregistrements ou fichiers sont laissés."},
		App:    Plural{"%d ligne de l’application elle-même est laissée.", "%d lignes de l’application elle-même sont laissées."},
		Hidden: Plural{"%d signe invisible est laissé.", "%d signes invisibles sont laissés."},
		Naming: Plural{"Dans 1 partie, quelque chose peut rendre quelqu’un reconnaissable. Vérifie-le quand tu y continues.",
			"Dans %d parties, quelque chose peut rendre quelqu’un reconnaissable. Vérifie-le quand tu y continues."},
		ReadAs: "Les lettres ont été lues comme %s.",

		Nothing: "Il n’y a pas de mots ici. Rien n’a été fait.",
		Several: "Plus d’une personne a écrit dans cette discussion. Rien n’a été fait : ce que d’autres ont écrit n’est pas ta note. Ne copie que tes propres messages.",
		NoText:  "Ce n’est pas du texte simple. Rien n’a été fait. Enregistre-le comme texte (.txt), ou copie-le et colle-le.",
		TooBig:  "C’est trop grand pour une note. Rien n’a été fait. Exporte la discussion sans médias, ou prends un morceau plus petit.",
		Many:    "Cela fait plus de %d parties. Rien n’a été fait. Prends un morceau plus petit.",
		Long:    "Une partie est plus longue que %d signes. Rien n’a été fait. Mets des lignes avec --- entre deux.",

		Command: NoteCommandWords{
			Check:  "montre ce qui viendrait, et ne fait rien",
			Asks:   "Colle ou tape ta note. C’est fini ? Appuie sur entrée puis sur ctrl+d (sous Windows : ctrl+z et entrée). Avec ctrl+c, rien n’est fait.",
			Would:  Plural{"Il en viendrait 1 brouillon. Rien n’a été fait.", "Il en viendrait %d brouillons. Rien n’a été fait."},
			Row:    "%s · %s",
			NoRead: "%s : %s",
		},
	}
}

func noteCommandsFR() map[string]CommandText {
	return map[string]CommandText{"note": {
		Short:   "Fait des brouillons d’une note de ton téléphone",
		Long:    "Fait de chaque partie d’une note un nouveau brouillon, avec cette partie comme récit. Sans fichier, c’est ce que tu colles ou tapes ; - est l’entrée standard.\n\nUne ligne avec seulement une date, ou seulement ---, commence la partie suivante. La date est le jour de ce qui est en dessous, jusqu’à la date suivante : 12/3, 12-3-2026, 12.03.26, 12 mars, je 12 mars 2026 ou 2026-03-12, avec ou sans heure. Sans année, c’est la dernière fois que ce fut ce jour. Un jour qui doit encore venir ou qui n’existe pas n’est pas deviné : le brouillon est alors d’aujourd’hui, et c’est dit.\n\nUne discussion avec toi-même va aussi : exportée de WhatsApp (texte ou zip), ou copiée de WhatsApp ou de Signal. Les messages d’un même jour deviennent un seul récit, chacun sur sa propre ligne, sauf s’il y a plus de deux heures entre deux. Ton nom est laissé, et aussi ce que l’application a écrit elle-même ; photos et enregistrements sont laissés et comptés. Si quelqu’un d’autre a écrit, rien n’est fait.\n\nTous les brouillons viennent, ou aucun. De quelle famille il s’agit, tu le remplis toi-même. Par brouillon se voient le jour et le nombre de mots, jamais ce qui est écrit. Le fichier reste où il est.",
		Example: "koffiemoment note\nkoffiemoment note note.txt\nkoffiemoment note --check \"Discussion WhatsApp avec moi.zip\"",
	}}
}
