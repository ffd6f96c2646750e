package words

func lockOutputFR() LockOutput {
	return LockOutput{
		UnlockFile: "ouvre ce qui est verrouillé avec la phrase de passe ou la clé de secours dans `FICHIER` ; - est l’entrée standard",
		Change:     "donne une autre phrase de passe à ce qui est déjà verrouillé",
		NewPhrase:  "prend comme nouvelle phrase de passe la première ligne de `FICHIER` ; - est l’entrée standard",
		SheetFile:  "écrit la feuille de secours dans `FICHIER` ; sinon elle vient à l’écran",
		Beside:     "la feuille de secours peut être dans le dossier du journal",
		Lecturer:   "pour le fichier avec ce que tu as dit en relisant",
		Out:        "écrit le contenu dans `FICHIER`",
		Box:        "FICHIER.slot",

		Asks:      "%s est verrouillé. Tape la phrase de passe, ou la clé de secours de ta feuille ; ce que tu tapes ne se voit pas.",
		Prompt:    "Phrase de passe : ",
		Wrong:     "Cela ne l’ouvre pas. Vérifie les majuscules et la langue de ton clavier, puis réessaie.",
		NotOpened: "%s reste verrouillé : aucun des trois essais ne l’a ouvert. Rien n’a changé.\nLa clé de secours de ta feuille l’ouvre aussi.",
		Stopped:   "Arrêté. Rien n’a changé.",

		CannotAsk:     "%s est verrouillé, et il n’y a pas ici de terminal pour demander la phrase de passe. Rien n’a changé.\nDonne un fichier avec la phrase de passe ou la clé de secours : --unlock-file FICHIER. Avec un tiret (-), elle vient de l’entrée standard.",
		NothingInFile: "Sur la première ligne de ce fichier, il n’y a pas de phrase de passe, et nulle part de clé de secours : %s\nEnregistre-le comme texte simple (UTF-8), avec la phrase de passe tout en haut.",
		WrongFile:     "Ce qui est dans %s n’ouvre pas ceci : %s\nRien n’a changé. Vérifie si c’est bien la phrase de passe de ce fichier, avec majuscules et espaces.",
		Broken:        "Le verrou de ce fichier est abîmé, et aucune phrase de passe ne l’ouvre plus : %s\nRien n’a changé. La clé de secours de ta feuille l’ouvre bien, et la phrase de passe ouvre une copie (koffiemoment restore).",
		OnceStdin:     "L’entrée standard n’existe qu’une fois : choisis un fichier pour %s ou pour --unlock-file.",

		Explains: []string{
			"Avec un verrou, personne ne peut lire tes textes sans la phrase de passe : pas non plus dans les copies, ni qui a accès à ton ordinateur ou à ta clé USB.",
			"Si tu perds la phrase de passe et la feuille de secours, cela ne s’ouvre plus jamais. Nous ne le pouvons pas non plus, et la haute école pas davantage.",
			"Quatre ou cinq mots sans lien sont plus forts qu’un mot avec des chiffres et des signes, et plus faciles à retenir.",
		},
		New:         "Nouvelle phrase de passe : ",
		Again:       "Encore une fois : ",
		Nothing:     "Il faut quelque chose, avec des signes que l’on peut taper.",
		Differ:      "Les deux ne sont pas les mêmes.",
		NotSet:      "Aucune phrase de passe n’a été choisie. Rien n’a changé.",
		CannotSet:   "Il n’y a pas ici de terminal pour demander une phrase de passe. Rien n’a changé.\nDonne un fichier avec la nouvelle : --passphrase-file FICHIER.",
		IsRecovery:  "C’est une clé de secours, et non une phrase de passe. Choisis une phrase que tu retiens toi-même. Rien n’a changé.",
		Short:       "C’est court : qui a le fichier peut la deviner. Avec koffiemoment lock --change, tu en choisis une plus longue.",
		Spaces:      "Attention : la phrase de passe commence ou finit par un espace, et il en fait partie.",
		Already:     "C’est déjà verrouillé : %s\nlock --change choisit une autre phrase de passe ; lock --sheet FICHIER écrit encore une fois la feuille de secours.",
		NotLocked:   "Ce n’est pas verrouillé : %s\nRien n’a changé.",
		Locked:      "Verrouillé : %s\nDésormais, le programme demande la phrase de passe avant de montrer quoi que ce soit.",
		Changed:     "La nouvelle phrase de passe vaut dès maintenant.",
		SameSheet:   "Ta feuille de secours reste la même : sa clé l’ouvre toujours.",
		Unlocked:    "Plus verrouillé : %s\nQui a accès à ce fichier peut maintenant le lire.",
		Unfollowed:  "Ces copies n’ont pas pu être verrouillées, et elles s’ouvrent encore comme avant :",
		StillLocked: "Ces copies n’ont pas pu suivre, et sont encore verrouillées avec l’ancienne phrase de passe :",
		FollowLater: "Dès qu’elles sont accessibles, elles suivent quand le programme démarre ou qu’une commande enregistre quelque chose. Ce que tu gardes toi-même ailleurs ne suit pas.",
		UnlockLater: "Dès qu’elles sont accessibles, koffiemoment unlock les déverrouille aussi. Retiens la phrase de passe jusque-là.",

		SheetBeside: "La feuille de secours ne va pas à côté de ce qu’elle ouvre : qui a le dossier aurait aussi la clé : %s\nChoisis un autre endroit, comme une clé USB, ou dis --beside. Rien n’a changé.",
		SheetAt:     "La feuille de secours est dans %s. Imprime-la ou garde-la sur une clé USB, pas à côté de ce qu’elle ouvre.",
		SheetOnce:   "Voici la feuille de secours, cette seule fois. Imprime-la ou recopie la clé, et ne la garde pas à côté de ce qu’elle ouvre.",
		Sheet:       "Feuille de secours de koffiemoment\n\nFichier : %s\nFaite le : %s\n\nCette clé ouvre le fichier sans phrase de passe, et donc aussi ses copies.\nQui a cette feuille peut tout lire : garde-la sur papier ou sur une clé USB, pas près du fichier.\nLà où koffiemoment demande la phrase de passe, tu peux taper la clé ; dans une commande, tu donnes\ncette feuille avec --unlock-file.\n\nEn groupes, pour la recopier (espaces et majuscules ne comptent pas) :\n%s\n",

		IsLocked:  "Verrouillé : le contenu est chiffré, et la phrase de passe l’ouvre.",
		Copy:      "verrouillée",
		NoBox:     "Ce n’est pas un fichier verrouillé de koffiemoment (.slot) : %s",
		BrokenBox: "Ce fichier est abîmé, et ne peut plus s’ouvrir : %s\nRien n’a changé.",
		NotText:   "Ceci ne contient pas de texte mais un fichier entier : %s\nÉcris-le quelque part avec -o FICHIER.",
	}
}
