package words

func registerEN() RegisterWords {
	return RegisterWords{
		Kind:         "koffiemoment file",
		Done:         "A double click on a .koffie file opens from now on: %s",
		Moved:        "If you move the program, give this command again. To undo it: koffiemoment unregister",
		Wrote:        "Written: %s",
		Undone:       "A double click on a .koffie file no longer opens this program. Your journal and your files stay.",
		Removed:      "Taken away: %s",
		NothingThere: "Nothing was registered. Nothing was changed.",
		NotOurs:      "This belongs to another program and stays: %s",
		Failed:       "That did not work: %s\nYour journal is safe. A .koffie file can always be opened with: koffiemoment FILE",
		NotHere: "On macOS a program by itself can't tie a kind of file to it; that takes an app in a folder .app. Nothing was changed.\n" +
			"You can do it by hand: in Automator, make an application with “Run AppleScript” that opens koffiemoment with the file in Terminal. " +
			"Then choose it in Finder: right-click a .koffie file, Get Info, Open with, Change All.\n" +
			"Without that: type koffiemoment and a space in Terminal, drag the file into the window and press enter.",
		NothingToUndo: "On macOS koffiemoment registers nothing, so there is nothing to undo. What you chose yourself you change in Finder: Get Info, Open with.",
	}
}

func registerCommandsEN() map[string]CommandText {
	return map[string]CommandText{
		"register": {Short: "Has a double click on .koffie open this program",
			Long: "Has a double click on a .koffie file open this program, for you alone and without an administrator, and says what was written where. " +
				"On Windows that is in your own part of the registry, on Linux in your own folder of programs. On macOS it says how to do it by hand."},
		"unregister": {Short: "Undoes what register did"},
	}
}
