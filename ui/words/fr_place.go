package words

func whereFR() WhereWords {
	return WhereWords{
		Synced: "Place de ton journal", InService: "dans %s : plus sûr à sa propre place",
		AskMove:   "Ton journal est dans un dossier qui va avec %s. Vers sa propre place ?",
		MoveWhy:   "Un tel programme peut y mettre par-dessus une copie ancienne ou incomplète. L’ancien fichier reste, avec la date dans son nom.",
		MoveStays: "arrête un instant ; puis relance", Leave: "Laisse-le là",
		Move:   "Vers sa propre place",
		NoMove: "Ton journal est dans un dossier qui va avec %s. Un tel programme peut y mettre par-dessus une copie ancienne ou incomplète. À la place habituelle, il y a déjà un journal, ou elle est aussi synchronisée ; mets ce fichier toi-même ailleurs quand koffiemoment est fermé. Tes copies de sauvegarde sont à côté.",
		Open:   "Lisible par d’autres", OpenAbout: "avec entrée, ton journal n’est plus qu’à toi", Private: "Personne d’autre ne peut lire ton journal",
		NoModes: "Ce disque ne tient pas de droits, comme la plupart des clés USB : qui l’a peut lire ton journal. À la place habituelle, sur ton ordinateur, ce n’est pas possible.",

		SaySynced: "Attention : ce dossier va avec %s. Un tel programme peut y mettre par-dessus une copie ancienne ou incomplète.",
		SayOpen:   "Attention : d’autres sur cet ordinateur peuvent lire ce fichier. Tu le gardes pour toi avec : %s",
		SayMove:   "Vers sa propre place : %s",
		Moved:     "Ton journal est maintenant à sa propre place : %s\nL’ancien fichier reste : %s", WithoutChoice: "Démarre désormais sans %s.",
		NotMoved:    "Ton journal n’a pas pu être déplacé. Il est encore là où il était : %s",
		HereAlready: "Ton journal est déjà à sa propre place, et rien qu’à toi.",
		NoFreePlace: "À la place propre, il y a déjà un journal : %s\nTu peux réunir les deux avec : koffiemoment merge",
		MovedAway:   "Ton journal n’est plus ici : %s\nIl a été déplacé vers %s\nL’ancien fichier reste : %s",
	}
}
