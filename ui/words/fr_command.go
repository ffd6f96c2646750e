package words

import (
	"koffiemoment/rubric"
)

func commandFR() CommandWords {
	return CommandWords{
		Help: CommandHelp{
			Usage: "Utilisation", Commands: "Commandes", Topics: "Sujets", Options: "Options", Everywhere: "Options de chaque commande", Examples: "Exemples",
			Exits: "Codes de sortie", SomeCommand: "[commande]", SomeOptions: "[options]",
			HelpFlag: "montre cette aide", Default: "(par défaut %s)", More: "Plus sur une commande ou un sujet : %s help NOM",
		},
		Manual:   ManualWords{Title: "Manuel de koffiemoment", Name: "Nom", About: "Description", Also: "Voir aussi"},
		Args:     ArgWords{File: "FICHIER", ID: "ID", Subject: "COMMANDE|SUJET", Files: "FICHIER…", Some: "[FICHIER…|DOSSIER]", Folder: "DOSSIER", Backup: "COPIE", Target: "FICHIER|DOSSIER", Stage: "STAGE"},
		Flags:    commandFlagsFR(),
		Commands: together(commandTextsFR(), schoolCommandsFR(), reportCommandsFR(), noteCommandsFR(), registerCommandsFR()),
		Exits: []ExitText{
			{0, "réussi"},
			{1, "échoué"},
			{2, "la commande n’est pas correcte"},
			{3, "le journal, ou le fichier de ta relecture, est ouvert dans une autre fenêtre"},
			{4, "pas trouvé : journal, réflexion, fichier ou critère"},
			{5, "un journal ou un fichier est abîmé, d’une version plus récente, ou autre chose"},
			{6, "ce qui est verrouillé ne s’est pas ouvert : pas de phrase de passe ou une autre"},
		},
		Usage:    usageErrorsFR(),
		Fail:     failuresFR(),
		Problems: problemsFR(),
		Entries:  Plural{"%d réflexion", "%d réflexions"},
		HandIn:   handInOutputFR(),
		Review:   reviewOutputFR(),
		Answer:   answerOutputFR(),
		Lock:     lockOutputFR(),
		Licences: "Tu peux utiliser, adapter et transmettre koffiemoment, sous la licence MIT. Ci-dessous se trouvent les licences de tout ce qu’il contient, telles que leurs auteurs les ont écrites.",
		End: Endings{
			Draft:   "Ce que tu as écrit est gardé. C’est prêt quand tu reviens.",
			Unkept:  "Ton dernier choix n’a pas pu être gardé ; refais-le la prochaine fois. Ce qui était déjà gardé est en sécurité.",
			Lost:    "Ce que tu as écrit en dernier n’a pu être gardé nulle part et est perdu. Ce qui était déjà gardé est en sécurité.",
			Crashed: "Le programme s’est bloqué. Ce que tu as écrit est gardé ; tu peux redémarrer.",
			Rescue:  "Ton texte n’a pas pu être gardé à sa place. Il est en sécurité dans %s ; ne jette pas ce fichier avant d’avoir récupéré ton texte.",
			Astray:  "%s a été déplacé, remplacé ou raccourci pendant qu’il était ouvert. Au prochain démarrage, vérifie ce qu’il contient.",

			AstrayRescue: "%s a été déplacé, remplacé ou raccourci pendant qu’il était ouvert. Ce que tu as écrit cette fois est en sécurité dans %s ; ne jette pas ce fichier avant d’avoir récupéré ton texte.",
			DemoGone:     "C’était un exemple. Tout est de nouveau parti.",
		},
		List: ListOutput{
			None: "Il n’y a pas encore de réflexion dans ce journal. Tu commences la première avec : koffiemoment new", Nothing: "Aucune réflexion ne convient.",
			More: "Montré : les %d plus récentes. Tout se voit avec -n 0.", LookHere: "à regarder",
		},
		Rubrics: RubricOutput{
			InUse: "en usage", BuiltIn: "intégrée", Version: "version %d", Levels: "Niveaux", Stages: "Stages",
			Spans: "sur plus d’un moment", Statements: "Affirmations", Questions: "Questions sur tout un stage",
			Good: "%s est en ordre : %s.", Used: "Les nouvelles réflexions utilisent maintenant : %s. Ce que tu as déjà écrit garde sa propre grille.",
			Problem: "Dans %s, une chose ne va pas.", Problems: "Dans %s, %d choses ne vont pas.",
			Parts: map[rubric.Part]string{rubric.Hold: "Appui", rubric.Pour: "Servir le café", rubric.Goals: "Objectifs"},
		},
	}
}

func commandFlagsFR() FlagHelp {
	return FlagHelp{
		Journal:     "le journal dans `FICHIER` (aussi : KOFFIEMOMENT_JOURNAL)",
		Reviews:     "ce que tu as dit en relisant, dans `FICHIER` (aussi : KOFFIEMOMENT_REVIEWS)",
		Lang:        "`LANGUE` de l’écran et de l’aide : %s (aussi : KOFFIEMOMENT_LANG)",
		Lines:       "en lignes, sans écrans : pour qui utilise un lecteur d’écran (aussi : KOFFIEMOMENT_LINES, ACCESSIBLE)",
		Theme:       "`THÈME` de l’écran : auto, dark, light ou none (aussi : NO_COLOR)",
		RubricFrom:  "la grille dans `FICHIER` au lieu de celle en usage ; une ébauche est permise",
		RubricForm:  "`FORME` : xlsx, csv, canvas, case ou koffie ; sinon selon le nom du fichier",
		StartRubric: "la grille dans `FICHIER` au lieu de celle en usage", StartCard: "aussi la fiche d’une école, du `FICHIER` .koffie",
		StartBegins:   "`STAGE=JOUR` où commence un stage, comme stage-1=2026-10-05 ; permis plus d’une fois",
		StartLecturer: "aussi la clé publique d’un collègue, du `FICHIER` .koffie ; permis plus d’une fois",
		Limit:         "au plus `NOMBRE` réflexions ; 0 est toutes",
		Text:          "seulement où se trouvent ces `MOTS`",
		Alias:         "seulement avec ce `NOM` d’emprunt",
		Criterion:     "seulement avec un niveau pour ce `CRITÈRE` (id ou partie du nom)",
		Stage:         "seulement de ce `STAGE` (id ou partie du nom)",
		From:          "seulement depuis ce `JOUR`, p. ex. 2026-03-12 ou 12/3/2026",
		Until:         "seulement jusqu’à ce `JOUR` inclus",
		JSON:          "en JSON, pour d’autres programmes",
		Config:        "le fichier avec la langue et le thème, au lieu du journal",
		OwnPlace:      "amène le journal à sa propre place, rien que pour toi",
		Licences:      "les licences de tout ce que contient le programme",

		Entry: "cette réflexion, avec son `ID` ; permis plusieurs fois", All: "toutes les réflexions de tous les stages",
		Why:          "pourquoi tu as choisi une réflexion, sous la forme `ID=TEXTE` ; permis plusieurs fois",
		RemoveAnswer: "met à la corbeille les réponses dans ces fichiers (ou avec cet id de --json)",
		Assessment:   "prend aussi ton auto-évaluation ; d’ordinaire oui, mais pas avec un seul --entry (--assessment=false la laisse ici)",
		Beside:       "`QUOI` emporter de ce que tu as écrit à côté d’un moment ou sur ton stage : shared (ce que tu as permis), all (tout) ou none (rien)",
		Dates:        "`QUOI` emporter des dates : weeks (semaines de stage) ou real (vraies dates)",
		Name:         "le `NOM` que voit ton superviseur, au lieu de celui des réglages",
		For:          "scelle pour le `NOM` d’un superviseur dont tu as ouvert la clé, ou pour sa clé (age1…)",
		Seal:         "scelle avec la phrase de passe à la première ligne de `FICHIER` ; - est l’entrée standard",
		Out:          "met le fichier dans ce `DOSSIER`, au lieu de Documents/koffiemoment",
		Check:        "montre ce qui peut rendre quelqu’un reconnaissable, et n’écrit rien", Preview: "montre ce que lira ton superviseur, et n’écrit rien",
		ReplaceFound: "remplace ce qui est trouvé par ce que --check propose, aussi dans ton journal",
		KeepFound:    "laisse tout ce qui est trouvé tel quel, et le retient",

		Watch: "relit le dossier dès que quelque chose change", List: "montre la file et ce qui est mis à part, sans écran",
		CSV:         "écrit qui évalue quoi et comment en tableau dans `FICHIER` ; - est la sortie standard",
		AnswerAll:   "écrit les réponses qui sont prêtes",
		AlsoUnready: "écrit aussi les réponses qui ne sont pas encore prêtes", DryRun: "montre ce qui serait écrit, et n’écrit rien",
		MarkSent: "retient que les réponses écrites sont envoyées",
		Answers:  "met les réponses dans ce `DOSSIER`, au lieu d’antwoorden à côté des journaux",
		Key:      "montre ta clé publique, avec laquelle les étudiants scellent pour toi",
		SignAs:   "le `NOM` sous tes réponses ; il est retenu",
		Identity: "ouvre aussi avec les clés secrètes dans `FICHIER` (d’age)",
		Unseal:   "ouvre les fichiers scellés avec la phrase de passe à la première ligne de `FICHIER` ; - est l’entrée standard",
	}
}

func commandTextsFR() map[string]CommandText {
	return map[string]CommandText{
		"": {
			Short:   "Un journal de réflexion pour tes moments café avec les parents",
			Long:    "koffiemoment est un journal de réflexion pour les étudiants en éducation maternelle. Sans commande, le programme s’ouvre. Un fichier .koffie s’ouvre selon sa sorte : un journal remis à relire, une réponse dans ton propre journal.\n\nTout ce que tu écris est dans un seul fichier sur cet ordinateur. Rien ne va vers l’internet.",
			Example: "koffiemoment\nkoffiemoment new\nkoffiemoment list --text manteau\nkoffiemoment antwoord.koffie",
		},
		"new": {Short: "Commence aussitôt un nouveau moment café"},
		"list": {
			Short:   "Montre tes réflexions, les plus récentes d’abord",
			Long:    "Montre tes réflexions, les plus récentes d’abord : quand, avec qui et combien de niveaux. Ce que tu as écrit n’y est pas ; pour cela, il y a show.\n\nAvec --json vient une liste avec par réflexion : id, seq, revision, when, alias, place, moment, initiator, input, topics, language, stage, kind, follows, depth, levels (critère et niveau), noOpportunity (nombre), intention, cameBack, private et lookHere.",
			Example: "koffiemoment list -n 5\nkoffiemoment list --alias \"Parent Tournesol\" --from 1/3/2026",
		},
		"show": {
			Short:   "Montre une réflexion entière, avec ta marge",
			Long:    "Montre une réflexion entière, aussi ta marge : c’est ton propre regard. L’ID est dans list.\n\nAvec --json viennent id, seq, revision, rubric, depth, encounter, story, thought, answers, tip, intention, cameBack, goals, lookHere, margin, private, finished et edited.",
			Example: "koffiemoment show 12-k7qf",
		},
		"handin": {
			Short:   "Remet une partie de ton journal",
			Long:    "Fait de ce que tu choisis un fichier .koffie pour ton superviseur. Sans options, l’écran s’ouvre pour cela. Avec un choix (--stage, --from et --until, --entry ou --all), cela se fait sans écran, et dit où est le fichier. koffiemoment n’envoie rien : c’est toi qui le transmets.\n\nTa marge et tes réflexions privées ne partent jamais. Tant que tu n’as pas choisi que faire de ce qui peut rendre quelqu’un reconnaissable, rien n’est écrit : --check le montre avec une proposition, --replace-found remplace ainsi (à l’écran, tu choisis toi-même ce qui vient), et --keep-found laisse tout tel quel. --check et --preview portent sur ton stage actuel si tu ne choisis rien. --check finit par 1 tant qu’il y a quelque chose à choisir.\n\nAvec --json, --check donne une liste avec par passage trouvé : of, field, kind, reason, start, end (en signes), sensitive, kept et instead (la proposition).",
			Example: "koffiemoment handin\nkoffiemoment handin --stage 1 --check\nkoffiemoment handin --entry 12 --entry 15 --why \"12=ici, j’ai relancé\"\nkoffiemoment handin --from 2/3 --until 20/3 --for age1…",
		},
		"answer": {
			Short:   "Prend les réponses de ton superviseur dans ton journal",
			Long:    "Prend les réponses de ton superviseur dans ton journal, chacune en entier ou pas du tout. Reprendre la même réponse ne change rien. Avec --remove, une réponse va 30 jours à la corbeille, avec tes réactions et tes conseils. Pour un fichier qui n’est pas pris, la raison est dite ; cela finit alors par 1, ou par 4 si seuls des fichiers manquent.\n\nAvec --json vient une liste avec par fichier : file, id, status (new, known ou refused), reviewer, handIn (numéro), made, views, comments, points (nombres) et code (du refus).",
			Example: "koffiemoment answer Downloads/antwoord-1f0c33aa-b2c3d4e5-1.koffie",
		},
		"review": {
			Short:   "Relit des journaux remis",
			Long:    "Ouvre des journaux remis pour les relire : les fichiers que tu nommes, ou tout ce que contient un dossier ou un fichier zip. Ce que tu en dis va dans ton propre fichier et jamais dans un journal. --list, --csv, --answer-all, --sent et --key marchent sans écran.\n\nAvec --json, --list donne un objet avec handIns (path, student, journal, number, stage, entries, unread, changed, help, apart, silent, judged, criteria, comments, points, answered, stale, differs, state: open, ready, written ou sent, et seal: vide, key ou passphrase) et aside (path, why, for, code, at, alleged, byPath, files, differs).",
			Example: "koffiemoment review Downloads/stage1\nkoffiemoment review --list Downloads/stage1\nkoffiemoment review --answer-all --name \"Els Peeters\" Downloads/stage1",
		},
		"rubric":       {Short: "Tout sur la grille : montrer, contrôler, en utiliser une autre"},
		"rubric list":  {Short: "Montre quelles grilles il y a et laquelle tu utilises"},
		"rubric show":  {Short: "Montre la grille que tu utilises, à lire"},
		"rubric check": {Short: "Contrôle une grille et montre tout ce qui ne va pas", Long: "Contrôle une grille et montre tout ce qui ne va pas, un problème par ligne : fichier, numéro de ligne ou cellule, place et explication. Le fichier peut être YAML, une feuille de calcul (.xlsx), CSV, CASE ou .koffie."},
		"rubric use": {
			Short:   "Utilise une grille pour de nouvelles réflexions",
			Long:    "Utilise la grille dans le fichier pour de nouvelles réflexions. Ce que tu as déjà écrit garde la grille avec laquelle tu l’as écrit. Le nom de la grille intégrée (voir rubric list) la ramène. Le fichier peut être YAML, une feuille de calcul (.xlsx), CSV, CASE ou .koffie. D’autres mots sous le même id et la même version sont refusés.",
			Example: "koffiemoment rubric use notre-formation.xlsx",
		},
		"rubric sheet": {
			Short:   "Écrit une grille comme feuille de calcul, à adapter dans Excel",
			Long:    "Écrit la grille que tu utilises comme classeur Excel (.xlsx) : un critère par rangée, un niveau par colonne, avec une explication. La feuille adaptée revient avec rubric use. Un nom en .csv, .json (CASE 1.1) ou .koffie donne cette forme, --form canvas un CSV pour Canvas. Canvas veut des points : ils comptent à partir de 0, et font de la grille une note si tu les y fais compter. Avec --from, un tableau d’ailleurs devient aussi un classeur à compléter.",
			Example: "koffiemoment rubric sheet notre-formation.xlsx\nkoffiemoment rubric sheet --from canvas.csv",
		},
		"rubric send": {
			Short: "Écrit la grille comme fichier .koffie, à transmettre",
			Long:  "Écrit la grille que tu utilises comme fichier .koffie. Qui l’ouvre d’un double-clic peut la voir et la mettre en usage.",
		},
		"rubric source": {
			Short:   "Donne la grille intégrée comme fichier, pour en faire sa propre version",
			Example: "koffiemoment rubric source > notre-formation.yaml",
		},
		"startfile": {
			Short:   "Fait le fichier de départ que les étudiants ouvrent le premier jour",
			Long:    "Fait un fichier .koffie avec la grille, les jours de début des stages, ta clé publique et, si tu veux, la fiche d’une école et les clés de collègues. Il est signé avec ta clé de superviseur. Un étudiant l’ouvre d’un double-clic, compare huit mots et commence ; ce qui était déjà choisi reste.",
			Example: "koffiemoment startfile --begins stage-1=2026-10-05 --begins stage-2=2027-02-08\nkoffiemoment startfile --rubric notre-formation.xlsx --lecturer cle-bo.koffie depart.koffie",
		},
		"discretion": {
			Short:   "Cherche des noms et d’autres données reconnaissables dans des textes",
			Long:    "Lit des textes de l’entrée standard, un objet JSON par ligne avec id et text, et dit où quelque chose peut désigner quelqu’un ou toucher à un sujet sensible : la sorte, et le début et la fin en signes (points de code Unicode, la fin non comprise). Les mots eux-mêmes ne sont pas répétés. Cela aide, mais ne garantit rien.\n\nAvec --json vient pour chaque ligne un objet avec id et findings (kind, start, end).",
			Example: "koffiemoment discretion --json < textes.jsonl",
		},
		"backup": {
			Short:   "Fait une copie de ton journal, contrôlée avant de compter",
			Long:    "Fait une copie de ton journal, et de tes notes de relecture s’il y en a. Elle va dans le dossier que tu nommes, comme celui d’une clé USB, ou sinon dans le dossier que tu as choisi à l’écran ou à côté de ton journal. La copie est relue avant de compter. --journal ou --reviews ne prend que ce fichier.",
			Example: "koffiemoment backup\nkoffiemoment backup /media/stick",
		},
		"restore": {
			Short:   "Remet une copie, ou montre lesquelles il y a",
			Long:    "Remet une copie, avec ce qui est venu ensuite et qui est encore lisible. Sans copie, montre lesquelles il y a, les plus récentes d’abord. Le fichier qui était là reste à côté sous un nom avec la date.",
			Example: "koffiemoment restore\nkoffiemoment restore \"logboek 2026-03-11 17.40.db\"",
		},
		"check": {
			Short: "Contrôle ton journal, et dit ce qui est intact et ce qui ne l’est pas",
			Long:  "Lit tout ton journal, et tes notes de relecture s’il y en a, et dit ce qui est intact et ce qui ne l’est pas. Rien ne change. Cela finit par 5 si quelque chose n’est pas lisible.",
		},
		"repair": {
			Short: "Rassemble ce qui est lisible d’un journal abîmé",
			Long:  "Rassemble ce qui est lisible d’un journal abîmé, dans un nouveau fichier à la même place. Le fichier abîmé reste à côté sous un nom avec la date. S’il y a une copie, restore ramène davantage.",
		},
		"export": {
			Short:   "Écrit tout ce qui est à toi dans un fichier ou un dossier",
			Long:    "Écrit tout ce qui est à toi, aussi ce qui est privé. Le nom dit comment : FICHIER.json pour d’autres programmes, sans tes clés secrètes ; FICHIER.koffie pour un autre ordinateur, avec tes clés et scellé avec une phrase de passe ; un DOSSIER sans point dans son nom pour lire (Markdown), sans versions antérieures ni corbeille. Ce qui est déjà là reste.",
			Example: "koffiemoment export journal.json\nkoffiemoment export lisible\nkoffiemoment export demenagement.koffie --passphrase-file phrase.txt",
		},
		"import": {
			Short:   "Reprend un journal entier d’un fichier",
			Long:    "Reprend un journal entier d’un fichier que export a écrit : .json ou, scellé, .koffie. Ce n’est possible que là où il n’y a pas encore de journal, ou un journal où rien n’est encore écrit. Si quelque chose ne va pas dans le fichier, rien n’est repris.",
			Example: "koffiemoment import journal.json\nkoffiemoment import demenagement.koffie --passphrase-file phrase.txt",
		},
		"merge": {
			Short:   "Ajoute une copie de ton journal",
			Long:    "Ajoute une copie de ton journal, où tu as continué à écrire sur un autre ordinateur. Ce qui n’est que là s’ajoute. Si tu as changé une réflexion des deux côtés, la plus récente vaut et l’autre est parmi ses versions. Rien ne disparaît, et l’autre fichier ne change pas.",
			Example: "koffiemoment merge /media/stick/logboek.db",
		},
		"lock": {
			Short:   "Verrouille ton journal avec une phrase de passe",
			Long:    "Verrouille ton journal : son contenu est chiffré, aussi dans les copies, et le programme demande désormais la phrase de passe avant de montrer quoi que ce soit. Qui perd la phrase de passe et la feuille de secours n’y accède plus jamais. La feuille de secours vient une fois à l’écran, ou avec --sheet dans un fichier. S’il est déjà verrouillé, --change choisit une autre phrase de passe, et --sheet récrit la feuille de secours. Cela finit par 1 si une copie n’a pas pu suivre.",
			Example: "koffiemoment lock --sheet /media/cle/feuille-de-secours.txt\nkoffiemoment lock --change\nkoffiemoment lock --lecturer",
		},
		"unlock": {
			Short:   "Déverrouille ton journal pour de bon",
			Long:    "Déverrouille ton journal pour de bon, et les copies aussi : qui y a accès peut alors les lire. Cela finit par 1 si une copie n’a pas pu suivre.",
			Example: "koffiemoment unlock",
		},
		"open": {
			Short:   "Montre un fichier verrouillé qui est à côté de ton journal",
			Long:    "Montre le contenu d’un fichier que le programme a mis verrouillé à côté de ton journal, comme du texte sauvé (.slot). La phrase de passe d’alors l’ouvre, aussi sans le journal.",
			Example: "koffiemoment open koffiemoment-gered-2026-03-12.txt.slot\nkoffiemoment open -o texte.txt koffiemoment-gered-2026-03-12.txt.slot",
		},
		"path": {
			Short: "Dit où est ton journal",
			Long: "Dit où est ton journal, et si un service comme OneDrive prend ce dossier ou si d’autres peuvent lire le fichier. S’il y a un logboek.db à côté du programme, " +
				"koffiemoment utilise celui-là, sauf si --journal ou KOFFIEMOMENT_JOURNAL en nomme un autre ; avec --portable, tu en commences un ainsi, sur une clé USB par exemple.",
		},
		"version": {
			Short: "Dit quelle version c’est",
			Long:  "Dit quelle version c’est. Avec --licences, tu reçois les licences du programme et des bibliothèques et listes de mots qu’il contient, qui vont avec chaque copie.",
		},
		"completion": {
			Short:   "Donne un script avec lequel ton shell complète les commandes",
			Long:    "Donne un script avec lequel ton shell complète les commandes, pour bash, zsh, fish ou powershell.",
			Example: "source <(koffiemoment completion bash)",
		},
		"demo": {
			Short: "Montre le programme avec un journal inventé",
			Long:  "Ouvre le programme avec le journal inventé d’un stage (ce journal est écrit en néerlandais). Essaie tout : ton propre journal reste fermé, et après, l’exemple est de nouveau parti.",
		},
		"demo review": {
			Short: "Montre une soirée de relecture avec une classe inventée",
			Long:  "Ouvre le programme avec ce que douze étudiants inventés ont déposé sur la plateforme, et te guide en dix minutes à travers une soirée : lire, évaluer, préparer, écrire des réponses. Rien n’en sort d’un dossier temporaire à part, et après, tout est de nouveau parti.",
		},
		"help": {Short: "Donne de l’aide sur une commande ou un sujet"},
	}
}

func usageErrorsFR() UsageErrors {
	return UsageErrors{
		UnknownCommand: "Commande inconnue : %s.",
		Perhaps:        "Voulais-tu dire %s ?",
		UnknownFlag:    "Option inconnue : %s.",
		NeedsValue:     "Après %s, il faut encore quelque chose.",
		BadValue:       "“%s” ne va pas avec %s.",
		LongValue:      "Ce qui est à %s est plus long que %d signes. Rien n’a été fait.",
		LongWord:       "Le mot %d de la commande est plus long que %d signes. Rien n’a été fait.",
		BadChoice:      "“%s” ne va pas avec %s ; choisis parmi %s.",
		BadDate:        "“%s” à %s n’est pas un jour. Écris 2026-03-12 ou 12/3/2026.",
		BadSyntax:      "Une option ne s’écrit pas ainsi : %s.",
		Missing:        "Il manque quelque chose : %s.",
		TooMany:        "Ceci est un de trop : %s.",
		Ambiguous:      "“%s” peut être plus d’une chose : %s.",
		DemoJournal:    "demo fait lui-même tout ce qu’il lui faut ; --journal et --reviews ne vont pas avec.",
		Together:       "%s et %s ne vont pas ensemble.",
		Needs:          "%s va avec %s.",
		NoChoice:       "Choisis d’abord ce qui part : --stage, --from et --until, --entry ou --all.",
		BadWhy:         "Écris après --why l’ID d’une réflexion qui est aussi à --entry, puis = et puis ta phrase : --why \"12=ici, j’ai relancé\".",
		BadLock:        "Avec --for, cela ne marche pas. %s",
		Hint:           "De l’aide se trouve avec : %s",
	}
}

func failuresFR() Failures {
	return Failures{
		Journal: FileFailures{
			Locked:      "Ton journal est déjà ouvert dans une autre fenêtre : %s\nRien n’a changé. Va à cette fenêtre, ou ferme-la et réessaie.",
			Damaged:     "Ton journal est abîmé : %s\nRien n’a changé. Ce qui est intact et ce que tu peux faire, koffiemoment check le dit, et le programme quand tu l’ouvres.",
			Empty:       "Le fichier de ton journal est vide : %s\nRien n’a changé. Peut-être une synchronisation est-elle en cours ; sinon, cherche dans le même dossier une version antérieure.",
			NotRegular:  "Ce n’est pas un fichier qui puisse contenir un journal : %s\nChoisis un autre fichier avec --journal.",
			Newer:       "Ton journal a été écrit par une version plus récente de koffiemoment : %s\nRien n’a changé. Utilise ici aussi cette version plus récente.",
			Draft:       "Ton journal a été écrit par une version d’essai de koffiemoment : %s\nRien n’a changé. Ouvre-le avec cette même version d’essai.",
			Older:       "Ton journal est encore d’une version plus ancienne de koffiemoment : %s\nDémarre le programme une fois ; il sera mis à jour.",
			OtherKind:   "Ce fichier contient ce que quelqu’un a dit en relisant, et pas de journal : %s\nChoisis un autre fichier avec --journal.",
			NoAccess:    "Tu n’as pas accès ici : %s\nVérifie si le fichier est à toi, ou choisis une autre place avec --journal.",
			Replaced:    "Ton journal a été déplacé ou remplacé pendant qu’il était ouvert : %s\nLe dernier changement n’est pas gardé ; réessaie.",
			Overwritten: "Un autre exemplaire a été mis par-dessus ton journal pendant qu’il était ouvert : %s\nCet exemplaire reste tel quel. Le dernier changement n’est pas gardé ; réessaie.",
		},
		Reviews: FileFailures{
			Locked:      "Tes journaux relus sont déjà ouverts dans une autre fenêtre : %s\nRien n’a changé. Va à cette fenêtre, ou ferme-la et réessaie.",
			Damaged:     "Le fichier avec ce que tu as dit en relisant est abîmé : %s\nRien n’a changé. Ce qui est intact et ce que tu peux faire, koffiemoment check le dit, et le programme quand tu l’ouvres.",
			Empty:       "Le fichier avec ce que tu as dit en relisant est vide : %s\nRien n’a changé. Peut-être une synchronisation est-elle en cours ; sinon, cherche dans le même dossier une version antérieure.",
			NotRegular:  "Ce fichier ne peut pas contenir ce que tu dis en relisant : %s\nChoisis un autre fichier avec --reviews.",
			Newer:       "Ce que tu as dit en relisant a été écrit par une version plus récente de koffiemoment : %s\nRien n’a changé. Utilise ici aussi cette version plus récente.",
			Draft:       "Ce que tu as dit en relisant a été écrit par une version d’essai de koffiemoment : %s\nRien n’a changé. Ouvre-le avec cette même version d’essai.",
			Older:       "Ce que tu as dit en relisant est encore d’une version plus ancienne de koffiemoment : %s\nOuvre-le une fois avec koffiemoment review ; il sera mis à jour.",
			OtherKind:   "C’est le journal d’un étudiant : %s\nChoisis un autre fichier avec --reviews.",
			NoAccess:    "Tu n’as pas accès ici : %s\nVérifie si le fichier est à toi, ou choisis une autre place avec --reviews.",
			Replaced:    "Le fichier avec ce que tu as dit en relisant a été déplacé ou remplacé pendant qu’il était ouvert : %s\nLe dernier changement n’est pas gardé ; réessaie.",
			Overwritten: "Un autre exemplaire a été mis par-dessus le fichier avec ce que tu as dit en relisant pendant qu’il était ouvert : %s\nCet exemplaire reste tel quel. Le dernier changement n’est pas gardé ; réessaie.",
		},
		NoJournal:    "Il n’y a pas encore de journal : %s\nTu en commences un avec : koffiemoment new",
		NoReviews:    "Tu n’as encore rien relu : %s\nCommence par : koffiemoment review DOSSIER",
		Full:         "Le disque est plein. Ce qui était déjà gardé est en sécurité ; fais de la place et réessaie.",
		Stale:        "Quelque chose a changé entre-temps dans ton journal. Rien n’a été écrit ; réessaie.",
		NoEntry:      "Il n’y a pas de réflexion %s. Lesquelles il y a se voit avec : koffiemoment list",
		NoCriterion:  "La grille n’a pas de critère “%s”. Lesquels il y a se voit avec : koffiemoment rubric show",
		NoStage:      "La grille n’a pas de stage “%s”. Lesquels il y a se voit avec : koffiemoment rubric show",
		NoFile:       "Ce fichier n’est pas là : %s",
		NoFolder:     "Ce dossier n’est pas là : %s",
		NoAccess:     "Tu n’as pas accès ici : %s\nVérifie si le fichier est à toi.",
		Taken:        "Ce fichier existe déjà, et il reste tel quel : %s\nChoisis un autre nom.",
		NoPassphrase: "À la première ligne de ce fichier, il n’y a pas de phrase de passe : %s\nEnregistre-le comme texte simple (UTF-8), avec la phrase de passe tout en haut.",
		NoIdentity:   "Ce fichier ne contient pas de clé secrète : %s\nIl faut une ligne qui commence par AGE-SECRET-KEY-.",
		NoSecret:     "Ce fichier est trop grand pour une phrase de passe ou une clé : %s\nChoisis le fichier qui la contient.",
		NotOpened:    "Ce n’est pas un fichier ordinaire mais un dossier ou autre chose, et cela ne s’ouvre pas : %s\nMets la phrase de passe ou la clé dans un fichier ordinaire, ou donne un tiret (-) et envoie-la à l’entrée standard.",
		NotWritten:   "Dans ce dossier, rien n’a pu être écrit : %s (%s)\nRien n’a été remis. Choisis un autre dossier avec --out.",
		NoText:       "La ligne %d n’est pas un objet JSON avec id et text. Rien n’a été contrôlé.",
		NoHome:       "Sur cet ordinateur, aucun dossier à toi n’a été trouvé. Choisis toi-même une place avec --journal, --reviews ou --out.",
		NoTerminal:   "koffiemoment a besoin d’une fenêtre de terminal ordinaire pour montrer son écran. Sans fenêtre, list, show, rubric et answer marchent bien, et aussi handin et review avec leurs options. Avec --lines, tout marche en lignes.",
		System:       "Cela n’a pas marché : %s\nCe qui était déjà gardé est en sécurité.",
		PressEnter:   "Appuie sur Entrée pour fermer cette fenêtre.",
	}
}
