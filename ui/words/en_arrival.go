package words

func arrivalEN() ArrivalWords {
	return ArrivalWords{
		Title:           "Opening a file",
		Sealed:          "This file is sealed. Give the passphrase that you chose yourself or agreed on; it is kept nowhere. If there is none, it is sealed for another journal or another computer. Ask then for it to be made again.",
		Passphrase:      "Passphrase",
		Opening:         "One moment: opening the seal takes a second.",
		WrongPassphrase: "This passphrase does not open it. Mind capitals and spaces, and try again.",
		NoJournal:       "This is a lecturer’s answer, and there is no journal on this computer that it belongs to. Open it on the computer where you keep your journal.",
		Elsewhere:       "This answer belongs to another journal than yours. Nothing was taken over. Ask your lecturer for the file that is meant for you.",
		Gone:            "This file is not there. See whether it was moved or got another name.",
		NotRegular:      "This is no ordinary file but a folder, a link or something else. Such things are not opened.",
		NoAccess:        "You may not read or write this file or folder. Put it in another place, such as Documents.",
		Changed:         "This file now holds something else than when the folder was read. Read the folder again.",
		Other:           "This file could not be read or written. Nothing was changed. Try again, or put it in another place.",
	}
}
