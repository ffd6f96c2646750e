package words

func whereEN() WhereWords {
	return WhereWords{
		Synced: "Place of your journal", InService: "in %s: safer in its own place",
		AskMove:   "Your journal is in a folder that goes along with %s. Move it to its own place?",
		MoveWhy:   "Such a program can put an older or a half copy over it. The old file stays, with the date in its name.",
		MoveStays: "closes; start it again afterwards", Leave: "Leave it there",
		Move:   "To its own place",
		NoMove: "Your journal is in a folder that goes along with %s. Such a program can put an older or a half copy over it. In the usual place there is a journal already, or that goes along as well; put this file somewhere else yourself when koffiemoment is closed. Your backups are beside it.",
		Open:   "Readable by others", OpenAbout: "enter makes your journal yours alone", Private: "Only you can read your journal now",
		NoModes: "This disk keeps no rights, as most sticks do not: whoever has it can read your journal. In the usual place, on your computer, nobody else can.",

		SaySynced: "Note: this folder goes along with %s. Such a program can put an older or a half copy over it.",
		SayOpen:   "Note: others on this computer can read this file. Make it yours alone with: %s",
		SayMove:   "Bring it to its own place with: %s",
		Moved:     "Your journal is in its own place now: %s\nThe old file stays: %s", WithoutChoice: "Start without %s from now on.",
		NotMoved:    "Your journal could not be moved. It still is where it was: %s",
		HereAlready: "Your journal is in its own place already, and yours alone.",
		NoFreePlace: "In its own place there is a journal already: %s\nTo bring the two together: koffiemoment merge",
		MovedAway:   "Your journal is not here any more: %s\nIt was moved to %s\nThe old file stays: %s",
	}
}
