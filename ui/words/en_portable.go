package words

func portableEN() PortableWords {
	return PortableWords{
		Flag:      "begins a journal beside the program, on a stick for instance: a copy of yours, or a new one",
		Why:       "Portable: logboek.db lies beside the program, which is why koffiemoment uses that. nalezen.db, the settings and the backups come beside it too.",
		Begun:     "A new journal now lies beside the program: %s\nThis program uses that one from now on. Without that file it uses the usual place again.",
		Copied:    "A copy of your journal now lies beside the program: %s\nThis program uses that one from now on. The journal here stays as it is: %s\nIf you write in both, bring them together with: koffiemoment merge",
		Already:   "A journal lies beside the program already: %s\nThis program uses that one. Nothing was changed.",
		NoWriting: "You can't write in the folder of the program: %s\nNothing was made. Put the program in a folder of your own or on a stick, and try it there.",
		NoFile:    "Beside the program lies a logboek.db that is no ordinary file but, for instance, a link. That is why koffiemoment does not use it.",
		Others:    "The logboek.db beside the program belongs to another user of this computer. That is why koffiemoment does not use it. Is it yours? Then name it with --journal.",
	}
}
