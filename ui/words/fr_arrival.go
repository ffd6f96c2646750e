package words

func arrivalFR() ArrivalWords {
	return ArrivalWords{
		Title:           "Ouvrir un fichier",
		Sealed:          "Ce fichier est scellé. Donne la phrase de passe que tu as choisie ou que vous avez convenue ; elle n’est gardée nulle part. S’il n’y en a pas, il est scellé pour un autre journal ou un autre ordinateur. Demande alors qu’on le refasse.",
		Passphrase:      "Phrase de passe",
		Opening:         "Un instant : ouvrir le sceau prend un moment.",
		WrongPassphrase: "Cette phrase de passe ne l’ouvre pas. Vérifie les majuscules et les espaces, puis réessaie.",
		NoJournal:       "C’est une réponse d’un superviseur, et il n’y a sur cet ordinateur aucun journal auquel elle appartient. Ouvre-la sur l’ordinateur où tu tiens ton journal.",
		Elsewhere:       "Cette réponse appartient à un autre journal que le tien. Rien n’a été repris. Demande à ton superviseur le fichier qui t’est destiné.",
		Gone:            "Ce fichier n’est pas là. Vérifie s’il a été déplacé ou renommé.",
		NotRegular:      "Ce n’est pas un fichier ordinaire mais un dossier, un lien ou autre chose. Cela ne s’ouvre pas.",
		NoAccess:        "Tu ne peux pas lire ou écrire ce fichier ou ce dossier. Mets-le ailleurs, par exemple dans Documents.",
		Changed:         "Ce fichier contient maintenant autre chose que lors de la lecture du dossier. Relis le dossier.",
		Other:           "Ce fichier n’a pas pu être lu ou écrit. Rien n’a changé. Réessaie, ou mets-le ailleurs.",
	}
}
