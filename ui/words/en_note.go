package words

func noteEN() NoteWords {
	return NoteWords{
		Title: "Note from your phone", About: "paste it, or choose a file",
		Intro: "Paste what you wrote on your phone here, or choose a file. A line with only a date, or only ---, begins the next.",
		Chats: "A chat with yourself will do as well: what you sent on one day becomes one story, unless more than two hours lie in between.",
		Yours: "Your note", Onward: "On: see what comes of it",
		Pick: "Choose a file", PickAbout: "text, or a chat with yourself that you exported",
		Picker:  "Open a note",
		NoFiles: "There is no text (.txt or .md) in this folder, and no exported chat (.zip).",
		NotText: "This is no text (.txt or .md) and no exported chat (.zip). Copy the text and paste it.",
		Empty:   "There is nothing here yet. Paste your note, or choose a file.",

		Comes: "What comes of it", ComesIntro: "Each part becomes the story of a draft. Nothing was made yet; what you do not tick is left out.",
		Parts:   Plural{"1 part", "%d parts"},
		LeftOut: "left out", Today: "today, as no day stands above it",
		Future: "today, as the day above it is still to come", NoDay: "today, as there is no such day as the one above it",
		PickOne:    "Tick at least one part.",
		Make:       Plural{"Make this draft", "Make %d drafts"},
		Made:       Plural{"1 draft is now on your overview.", "%d drafts are now on your overview."},
		StillThere: "The text is still where it came from, on your phone or in the file, until you remove it there yourself.",
		ToOverview: "To the overview", Undone: "That is in the bin now, for %d days. Your note is still here.",

		Media:  Plural{"1 picture, recording or file is left out.", "%d pictures, recordings or files are left out."},
		App:    Plural{"1 line of the app itself is left out.", "%d lines of the app itself are left out."},
		Hidden: Plural{"1 invisible character is left out.", "%d invisible characters are left out."},
		Naming: Plural{"Something in 1 part may identify someone. Look it over when you go on writing there.",
			"Something in %d parts may identify someone. Look it over when you go on writing there."},
		ReadAs: "The letters were read as %s.",

		Nothing: "There are no words in it. Nothing was made.",
		Several: "More than one person wrote in this chat. Nothing was made: what others wrote is not your note. Copy only your own messages.",
		NoText:  "This is no plain text. Nothing was made. Save it as text (.txt), or copy it and paste it.",
		TooBig:  "This is too large for a note. Nothing was made. Export the chat without media, or take a smaller piece.",
		Many:    "These are more than %d parts. Nothing was made. Take a smaller piece.",
		Long:    "One part is longer than %d characters. Nothing was made. Put lines with --- in between.",

		Command: NoteCommandWords{
			Check:  "shows what would come of it, and makes nothing",
			Asks:   "Paste or type your note. Done? Press enter and then ctrl+d (on Windows: ctrl+z and enter). With ctrl+c nothing is made.",
			Would:  Plural{"1 draft would come of it. Nothing was made.", "%d drafts would come of it. Nothing was made."},
			Row:    "%s · %s",
			NoRead: "%s: %s",
		},
	}
}

func noteCommandsEN() map[string]CommandText {
	return map[string]CommandText{"note": {
		Short: "Makes drafts of a note on your phone",
		Long: "Makes a new draft of each part of a note, with that part as its story. Without a file it is what you paste or type; - is standard input.\n\n" +
			"A line with only a date, or only ---, begins the next part. The date is the day of what stands below it, until the next date: 12/3, 12-3-2026, 12.03.26, " +
			"12 March, Tue 12 March 2026 or 2026-03-12, with or without an hour. Without a year it is the last time that it was that day. A day that is still to come or that there is not " +
			"is not guessed: the draft is of today then, and that is said.\n\n" +
			"A chat with yourself will do as well: exported from WhatsApp (text or zip), or copied from WhatsApp or Signal. Messages of one day become one story, a line each, " +
			"unless more than two hours lie in between. Your name is left out, and so is what the app itself wrote; pictures and recordings are left out and counted. When somebody else wrote too, nothing is made.\n\n" +
			"All drafts are made, or none. Which family it is about, you fill in yourself. For each draft its day and its number of words are shown, never what it says. The file stays where it is.",
		Example: "koffiemoment note\nkoffiemoment note note.txt\nkoffiemoment note --check \"WhatsApp Chat with myself.zip\"",
	}}
}
