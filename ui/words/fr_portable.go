package words

func portableFR() PortableWords {
	return PortableWords{
		Flag:      "commence un journal à côté du programme, par exemple sur une clé USB : une copie du tien, ou un nouveau",
		Why:       "Portable : logboek.db est à côté du programme, et c’est pourquoi koffiemoment utilise celui-là. nalezen.db, les réglages et les copies de sauvegarde viennent aussi à côté.",
		Begun:     "À côté du programme se trouve maintenant un nouveau journal : %s\nCe programme utilise désormais celui-là. Sans ce fichier, il utilise de nouveau la place habituelle.",
		Copied:    "À côté du programme se trouve maintenant une copie de ton journal : %s\nCe programme utilise désormais celle-là. Le journal d’ici reste tel quel : %s\nSi tu écris dans les deux, réunis-les avec : koffiemoment merge",
		Already:   "Il y a déjà un journal à côté du programme : %s\nCe programme utilise celui-là. Rien n’a changé.",
		NoWriting: "Tu ne peux pas écrire dans le dossier du programme : %s\nRien n’a été fait. Mets le programme dans un dossier à toi ou sur une clé USB, et essaie là.",
		NoFile:    "À côté du programme se trouve un logboek.db qui n’est pas un fichier ordinaire, mais par exemple un lien. C’est pourquoi koffiemoment ne l’utilise pas.",
		Others:    "Le logboek.db à côté du programme appartient à une autre personne qui utilise cet ordinateur. C’est pourquoi koffiemoment ne l’utilise pas. Il est à toi ? Indique-le alors avec --journal.",
	}
}
