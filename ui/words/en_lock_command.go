package words

func lockOutputEN() LockOutput {
	return LockOutput{
		UnlockFile: "opens what is locked with the passphrase or the recovery key in `FILE`; - is standard input",
		Change:     "gives what is locked already another passphrase",
		NewPhrase:  "takes the first line of `FILE` as the new passphrase; - is standard input",
		SheetFile:  "writes the recovery sheet to `FILE`; else it is shown",
		Beside:     "the recovery sheet may be in the folder of the journal",
		Lecturer:   "for the file with what you said when reviewing",
		Out:        "writes what is in it to `FILE`",
		Box:        "FILE.slot",

		Asks:      "%s is locked. Type the passphrase, or the recovery key of your recovery sheet; what you type does not show.",
		Prompt:    "Passphrase: ",
		Wrong:     "That does not open it. Mind capitals and the language of your keyboard, and try again.",
		NotOpened: "%s stays locked: none of the three opened it. Nothing was changed.\nThe recovery key of your recovery sheet opens it, too.",
		Stopped:   "Stopped. Nothing was changed.",

		CannotAsk:     "%s is locked, and there is no terminal here to ask for the passphrase. Nothing was changed.\nName a file with the passphrase or the recovery key: --unlock-file FILE. A hyphen (-) takes it from standard input.",
		NothingInFile: "The first line of this file is no passphrase, and no line of it a recovery key: %s\nSave it as plain text (UTF-8), with the passphrase at the top.",
		WrongFile:     "What is in %s does not open this: %s\nNothing was changed. Check that it is the passphrase of this file, with capitals and spaces.",
		Broken:        "The lock of this file is damaged, and no passphrase opens it any more: %s\nNothing was changed. The recovery key of your recovery sheet does, and the passphrase opens a backup (koffiemoment restore).",
		OnceStdin:     "There is standard input only once: choose a file for %s or for --unlock-file.",

		Explains: []string{
			"With a lock nobody can read your texts without the passphrase: not in backups either, and not whoever gets to your computer or your stick.",
			"If you lose the passphrase and the recovery sheet as well, it never opens again. We cannot open it, and neither can the college.",
			"Four or five unrelated words are stronger than one word with digits and signs, and easier to remember.",
		},
		New:         "New passphrase: ",
		Again:       "Once more: ",
		Nothing:     "Something has to be there, in characters that you can type.",
		Differ:      "The two are not the same.",
		NotSet:      "No passphrase was chosen. Nothing was changed.",
		CannotSet:   "There is no terminal here to ask for a passphrase. Nothing was changed.\nName a file with the new one: --passphrase-file FILE.",
		IsRecovery:  "This is a recovery key, and no passphrase. Choose one that you remember yourself. Nothing was changed.",
		Short:       "This is short: whoever has the file may guess it. koffiemoment lock --change takes a longer one.",
		Spaces:      "Mind: the passphrase begins or ends with a space, which belongs to it.",
		Already:     "This is locked already: %s\nlock --change takes another passphrase; lock --sheet FILE writes the recovery sheet again.",
		NotLocked:   "This is not locked: %s\nNothing was changed.",
		Locked:      "Locked: %s\nFrom now on the program asks for the passphrase before it shows anything.",
		Changed:     "The new passphrase counts from now on.",
		SameSheet:   "Your recovery sheet stays the same: the key on it still opens it.",
		Unlocked:    "No longer locked: %s\nWhoever gets to this file can read it now.",
		Unfollowed:  "These copies could not be locked along, and open as they did before:",
		StillLocked: "These copies could not follow, and are still locked with the passphrase of before:",
		FollowLater: "As soon as they can be reached they follow, when the program starts or a command saves something. What you keep elsewhere yourself does not.",
		UnlockLater: "As soon as they can be reached, koffiemoment unlock takes the lock off them, too. Keep the passphrase until then.",

		SheetBeside: "The recovery sheet does not belong beside what it opens: whoever has the folder would have the key as well: %s\nChoose another place, such as a stick, or say --beside. Nothing was changed.",
		SheetAt:     "The recovery sheet is in %s. Print it or keep it on a stick, not beside what it opens.",
		SheetOnce:   "Below is the recovery sheet, this once. Print it or copy the key, and do not keep it beside what it opens.",
		Sheet: "Recovery sheet of koffiemoment\n\nFile: %s\nMade on: %s\n\nThis key opens the file without the passphrase, and so it does the backups of it.\n" +
			"Whoever has this sheet can read everything: keep it on paper or on a stick, not with the file.\n" +
			"Where koffiemoment asks for the passphrase you can type the key; in a command you name\n" +
			"this sheet with --unlock-file.\n\nIn groups, for typing (spaces and capitals do not matter):\n%s\n",

		IsLocked:  "Locked: what is in it is encrypted, and the passphrase opens it.",
		Copy:      "locked",
		NoBox:     "This is no locked file of koffiemoment (.slot): %s",
		BrokenBox: "This file is damaged, and cannot be opened any more: %s\nNothing was changed.",
		NotText:   "This holds no text but a whole file: %s\nWrite it somewhere with -o FILE.",
	}
}
