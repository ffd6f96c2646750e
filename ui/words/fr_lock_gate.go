package words

func gateFR() GateWords {
	return GateWords{
		Locked:     "verrouillé",
		Journal:    "Ce journal est verrouillé. Ta phrase de passe l’ouvre.",
		Reviews:    "Tes notes de relecture sont verrouillées. Ta phrase de passe les ouvre.",
		Copy:       "Cette copie est verrouillée avec une autre phrase de passe : celle du moment où elle a été faite. Rien n’a encore changé.",
		Merge:      "La copie que tu as choisie est verrouillée avec une autre phrase de passe : celle de l’ordinateur d’où elle vient. Rien n’a encore changé.",
		Passphrase: "Phrase de passe", Sheet: "Clé de secours",
		Show: "Montre ce que tu tapes", Shown: "oui", Hidden: "non",
		UseSheet: "Utiliser la clé de secours", UsePassphrase: "Utiliser la phrase de passe",
		SheetAbout: "La longue clé de ta feuille de secours. Sans phrase de passe et sans cette feuille, personne ne peut ouvrir ceci, nous non plus, ni ta haute école.",
		Stop:       "Arrêt", StopAbout: "tout reste tel quel", Back: "Retour",
		Opening:    "Cela s’ouvre …",
		Wrong:      "Cette phrase de passe ne l’ouvre pas. Regarde si le verrouillage des majuscules est actif et si ton clavier est le bon (azerty ou qwerty), et montre ce que tu tapes. Tu peux essayer autant de fois que tu veux.",
		WrongSheet: "Cette clé de secours ne l’ouvre pas. Peut-être la feuille va-t-elle avec un autre journal, ou avec un verrou d’autrefois. Tu peux essayer autant de fois que tu veux.",
		NoKey:      "Ce n’est pas encore une clé de secours entière. Elle commence par AGE-SECRET-KEY-1 ; vérifie les groupes un par un. Espaces et minuscules sont permis.",
		Broken:     "Le verrou lui-même est abîmé : aucune phrase de passe ne l’ouvre plus. Essaie la clé de secours de ta feuille, ou une copie.",
		Curtain:    "Le rideau est fermé.", CurtainAbout: "Tout est encore comme tu l’as laissé.", Lift: "Ouvre le rideau",
		ReadCopy: "Lis la dernière copie", ReadCopyAbout: "elle est verrouillée, et s’ouvre avec ta phrase de passe", LockedAs: "verrouillée avec une autre phrase de passe",
		SideOpens: "Ce fichier est verrouillé, comme ton journal. Tu l’ouvres avec : koffiemoment open \"%s\"",
	}
}
